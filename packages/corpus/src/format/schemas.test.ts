import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { ACTOR_KINDS, ATTRIBUTION_KINDS, HEDGES } from '@footnote/knowledge';
import { readPackFolder, shippedPacks } from '../disk/pack-folders.js';
import { exportPack } from '../export/export-pack.js';
import { loadPack } from '../load-pack.js';
import { PACK_SCHEMAS } from './schemas.js';

const SCHEMA_FOLDER = fileURLToPath(new URL('../../schema', import.meta.url));
const readSchema = (name: string): unknown => JSON.parse(readFileSync(join(SCHEMA_FOLDER, name), 'utf8'));

describe('the published JSON Schemas', () => {
  it('are the ones that the loader checks with (else: npm run schemas -w @footnote/corpus)', () => {
    expect(readdirSync(SCHEMA_FOLDER).sort()).toEqual(Object.keys(PACK_SCHEMAS).map((kind) => `${kind}.schema.json`).sort());
    for (const [kind, schema] of Object.entries(PACK_SCHEMAS)) expect(readSchema(`${kind}.schema.json`)).toEqual(schema);
  });

  it.each(Object.entries(PACK_SCHEMAS))('are JSON Schemas, and without a keyword that means nothing: %s', (_kind, schema) => {
    const strict = new Ajv({ allowUnionTypes: true, strictSchema: true });
    expect(strict.validateSchema(schema)).toBe(true);
    expect(() => strict.compile(schema)).not.toThrow();
    expect(strict.validateSchema({ ...schema, type: 'no such type' })).toBe(false);
  });

  it('describe every field, so that an editor can say what it is for', () => {
    const undescribed: string[] = [];
    const walk = (schema: unknown, path: string) => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties') for (const [field, of] of Object.entries(value as object)) if (!('description' in (of as object))) undescribed.push(`${path}.${field}`);
        walk(value, `${path}/${key}`);
      }
    };
    for (const [kind, schema] of Object.entries(PACK_SCHEMAS)) walk(schema, kind);
    expect(undescribed).toEqual([]);
  });

  it('list the very words of the domain', () => {
    const text = JSON.stringify(PACK_SCHEMAS);
    for (const words of [ACTOR_KINDS, ATTRIBUTION_KINDS, HEDGES]) expect(text).toContain(JSON.stringify(words));
  });

  it.each(shippedPacks())('are named on the first line of every YAML file of $slug, and exist', ({ dir }) => {
    for (const [path, text] of readPackFolder(dir)) {
      if (!path.endsWith('.yaml')) continue;
      const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1];
      expect({ path, schema: named === undefined ? 'none' : resolve(dirname(join(dir, path)), named) }).toEqual({ path, schema: join(SCHEMA_FOLDER, `${path.startsWith('claims/') ? 'claims' : path.replace('.yaml', '')}.schema.json`) });
    }
  });

  it('are named in exported files too', () => {
    const [pack] = shippedPacks();
    const result = loadPack(readPackFolder(pack?.dir ?? ''));
    if (!result.ok) throw new Error('The invented pack does not load.');
    for (const [path, text] of exportPack(result.graph)) if (path.endsWith('.yaml')) expect(text).toMatch(/^# yaml-language-server: \$schema=(\.\.\/){2,3}schema\/[a-z]+\.schema\.json\n/);
  });
});
