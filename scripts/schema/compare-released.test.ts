import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findRefusals, unreleased } from './compare-released.js';
import { dateChangelog } from './release-schema.js';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

const RELEASED = `
  enum Colour { RED, GREEN, "Gone." MAUVE @deprecated(reason: "Use \`RED\` instead; may be gone from 2027-01-01 on.") }
  input Filter { colour: Colour, size: Int @deprecated(reason: "Use \`colour\` instead; may be gone from 2027-01-01 on.") }
  type Box { id: ID!, lid: Lid @deprecated(reason: "Use \`id\` instead; may be gone from 2027-01-01 on."), colour: Colour }
  type Lid { name: String }
  type Query { boxes(filter: Filter, first: Int): [Box!]!, box(id: ID!): Box }`;

const CHANGELOG = '# Changes\n\n## Unreleased\n\n## 1.0.0 (2026-11-22)\n\nThe first. `Box.lid` is there.\n';

async function refused(from: string, to: string, told = ''): Promise<readonly string[]> {
  expect(RELEASED).toContain(from);
  const refusals = await findRefusals({ released: buildSchema(RELEASED), current: buildSchema(RELEASED.replace(from, to)), changelog: CHANGELOG.replace('## Unreleased\n', `## Unreleased\n\n${told}\n`) });
  return refusals.map(({ path: place }) => place);
}

const LID = 'lid: Lid @deprecated(reason: "Use `id` instead; may be gone from 2027-01-01 on."), ';

describe('a schema that follows a release', () => {
  it('is refused nothing that the committed one does to the committed release', async () => {
    expect(await findRefusals({ released: buildSchema(read('packages/schema/released.graphql')), current: buildSchema(read('packages/schema/schema.graphql')), changelog: read('docs/api-changelog.md') })).toEqual([]);
  });

  it.each([
    ['add a field', 'type Box { id: ID!', 'type Box { id: ID!, name: String'],
    ['add an argument that may be left out', 'box(id: ID!)', 'box(id: ID!, colour: Colour)'],
    ['add a value', 'RED, GREEN', 'RED, GREEN, BLUE'],
    ['change a description', '"Gone."', '"Going."'],
    ['promise what it did not', 'box(id: ID!): Box', 'box(id: ID!): Box!'],
  ])('may %s', async (_what, from, to) => {
    expect(await refused(from, to)).toEqual([]);
  });

  it.each([
    ['lose a field that was not deprecated', 'colour: Colour }\n  type Lid', '}\n  type Lid', 'Box.colour'],
    ['lose a value that was not deprecated', 'RED, GREEN', 'RED', 'Colour.GREEN'],
    ['lose an argument that was not deprecated', 'boxes(filter: Filter, first: Int)', 'boxes(filter: Filter)', 'Query.boxes.first'],
    ['lose a field of an input that was not deprecated', 'input Filter { colour: Colour, ', 'input Filter { ', 'Filter.colour'],
    ['change the type of a field', 'type Box { id: ID!', 'type Box { id: Int!', 'Box.id'],
    ['take back a promise', 'type Box { id: ID!', 'type Box { id: ID', 'Box.id'],
    ['ask for an argument that it did not ask for', 'box(id: ID!)', 'box(id: ID!, colour: Colour!)', 'Query.box.colour'],
    ['require what could be left out', 'input Filter { colour: Colour,', 'input Filter { colour: Colour!,', 'Filter.colour'],
  ])('may not %s, whatever the changelog says', async (_what, from, to, place) => {
    expect(await refused(from, to)).toContain(place);
    expect(await refused(from, to, `- \`${place}\` is gone.`)).toContain(place);
  });

  it.each([
    ['a field', LID, '', 'Box.lid'],
    ['a value', ', "Gone." MAUVE @deprecated(reason: "Use `RED` instead; may be gone from 2027-01-01 on.")', '', 'Colour.MAUVE'],
    ['a field of an input', ', size: Int @deprecated(reason: "Use `colour` instead; may be gone from 2027-01-01 on.")', '', 'Filter.size'],
  ])('may lose %s that was deprecated in the release, if the changelog tells it', async (_what, from, to, place) => {
    expect(await refused(from, to)).toEqual([place]);
    expect(await refused(from, to, `- \`${place}\` is gone.`)).toEqual([]);
  });

  it('may lose a type with the last field that gave it', async () => {
    const without = RELEASED.replace(LID, '').replace('type Lid { name: String }', '');
    const compare = (told: string) => findRefusals({ released: buildSchema(RELEASED), current: buildSchema(without), changelog: `## Unreleased\n\n${told}\n` });
    expect((await compare('`Box.lid` and `Lid` are gone.'))).toEqual([]);
    expect((await compare('`Box.lid` is gone.')).map(({ path: place }) => place)).toEqual(['Lid']);
  });

  it('tells in its changelog what is deprecated now', async () => {
    const [from, to] = ['colour: Colour }\n  type Lid', 'colour: Colour @deprecated(reason: "Use `id` instead; may be gone from 2027-07-01 on.") }\n  type Lid'];
    expect(await refused(from, to)).toEqual(['Box.colour']);
    expect(await refused(from, to, 'Deprecated: `Box.colour`.')).toEqual([]);
  });

  it('is not excused by what an earlier release told', async () => {
    expect(unreleased(CHANGELOG)).not.toContain('Box.lid');
    expect(await refused(LID, '')).toEqual(['Box.lid']);
  });
});

describe('a release', () => {
  it('gives what was unreleased its version and its day, and begins anew', () => {
    expect(dateChangelog('# Changes\n\n## Unreleased\n\n- `Box.lid` is gone.\n\n## 1.0.0 (2026-11-22)\n\nThe first.\n', { version: '1.1.0', day: '2026-12-01' }))
      .toBe('# Changes\n\n## Unreleased\n\nNothing yet.\n\n## 1.1.0 (2026-12-01)\n\n- `Box.lid` is gone.\n\n## 1.0.0 (2026-11-22)\n\nThe first.\n');
  });

  it('is not made twice, and not of nothing', () => {
    expect(() => dateChangelog('## Unreleased\n\n- A.\n\n## 1.0.0 (2026-11-22)\n', { version: '1.0.0', day: '2026-12-01' })).toThrow('1.0.0');
    expect(() => dateChangelog('## Unreleased\n\nNothing yet.\n\n## 1.0.0 (2026-11-22)\n', { version: '1.1.0', day: '2026-12-01' })).toThrow('Unreleased');
  });
});
