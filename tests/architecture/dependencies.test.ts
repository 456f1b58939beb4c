import { cruisePlanted, ruleNames, type Cruised } from './cruise-tree.js';

const empty = 'export const a = 1;';
const importing = (path: string) => `import { a } from '${path}';\nexport const b = a;`;

/* That no file of the repository breaks a rule is a step of `npm run check`; here, that the rules find what does. */

/** One violation of each rule: the file that breaks it comes first. */
const planted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'knowledge-imports-nothing': { 'packages/knowledge/src/x.ts': importing('node:fs') },
  'evidence-is-pure': { 'packages/evidence/src/x.ts': importing('../../knowledge/src/y.js'), 'packages/knowledge/src/y.ts': empty },
  'quiz-engine-is-pure': { 'packages/quiz-engine/src/x.ts': importing('node:crypto') },
  'corpus-knows-texts-and-words': { 'packages/corpus/src/x.ts': importing('../../quiz-engine/src/y.js'), 'packages/quiz-engine/src/y.ts': empty },
  'schema-stands-alone': { 'packages/schema/src/x.ts': importing('../../knowledge/src/y.js'), 'packages/knowledge/src/y.ts': empty },
  'importer-knows-texts-and-packs': { 'packages/importer/src/x.ts': importing('node:fs') },
  'only-importer-fetch-touches-the-network': { 'packages/importer/src/x.ts': importing('node:dns/promises') },
  'only-corpus-disk-touches-the-disk': { 'packages/corpus/src/parse/x.ts': importing('node:fs/promises') },
  'web-never-imports-the-api': { 'apps/web/features/x.ts': importing('../../api/src/y.js'), 'apps/api/src/y.ts': empty },
  'web-takes-the-browser-entry-only': { 'apps/web/features/x.ts': importing('../../../packages/schema/src/y.js'), 'packages/schema/src/y.ts': empty },
  'packages-never-import-apps': { 'packages/corpus/src/x.ts': importing('../../../apps/api/src/y.js'), 'apps/api/src/y.ts': empty },
  'api-never-imports-its-clients': { 'apps/api/src/x.ts': importing('../../web/y.js'), 'apps/web/y.ts': empty },
  'api-modules-have-a-front-door': { 'apps/api/src/modules/claims/x.service.ts': importing('../sources/y.service.js'), 'apps/api/src/modules/sources/y.service.ts': empty },
  'only-stores-touch-the-database': { 'apps/api/src/modules/claims/x.service.ts': importing('../../platform/database/tables/claims.js'), 'apps/api/src/platform/database/tables/claims.ts': empty },
  'platform-knows-no-module': { 'apps/api/src/platform/x.ts': importing('../modules/claims/index.js'), 'apps/api/src/modules/claims/index.ts': empty },
  'no-cycles': { 'packages/corpus/src/x.ts': importing('./y.js'), 'packages/corpus/src/y.ts': "import { b } from './x.js';\nexport const a = b;" },
  'everything-resolves': { 'packages/corpus/src/x.ts': importing('./nowhere.js') },
  ...Object.fromEntries([
    ['accounts', 'packs'], ['packs', 'edits'], ['edits', 'sources'], ['sources', 'events'], ['events', 'claims'], ['claims', 'questions'], ['questions', 'quizzes'], ['quizzes', 'classes'], ['classes', 'attempts'],
    ['attempts', 'results'], ['results', 'staleness'], ['staleness', 'live'], ['live', 'imports'],
  ].map(([earlier, later]) => [
    `api-module-${earlier}-looks-back-only`,
    { [`apps/api/src/modules/${earlier}/x.service.ts`]: importing(`../${later}/index.js`), [`apps/api/src/modules/${later}/index.ts`]: empty },
  ])),
};

/** The file that breaks a rule, named after it. */
function ownName(rule: string, path: string): string {
  return path.replace(/\/x(\.\w+\.ts|\.ts)$/, `/x-${rule}$1`);
}

/** Every planted file; those that are only imported may stand for several rules, and are then the same. */
function allPlanted(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [rule, own] of Object.entries(planted)) {
    for (const [path, text] of Object.entries(own)) {
      const [name, content] = [ownName(rule, path), text.replace("'./x.js'", `'./x-${rule}.js'`)];
      if (files[name] !== undefined && files[name] !== content) throw new Error(`${name} is planted twice`);
      files[name] = content;
    }
  }
  return files;
}

describe('the dependency rules', () => {
  it('have a planted violation each', () => {
    expect(Object.keys(planted).sort()).toEqual([...ruleNames].sort());
  });

  describe('find what breaks them:', () => {
    let found: Cruised;
    // All in one tree, since the cruiser takes longer to start than to look: each violation is in a file of its own name.
    beforeAll(async () => { found = await cruisePlanted(allPlanted()); });

    it.each(Object.entries(planted))('%s', (rule, files) => {
      expect(found.violations).toContainEqual(expect.objectContaining({ rule, from: ownName(rule, Object.keys(files)[0] ?? '') }));
    });

    it('and nothing in a file that breaks none', () => {
      expect(found.violations.filter(({ from }) => !/\/x-[a-z-]+(?:\.\w+)?\.ts$|^packages\/corpus\/src\/y\.ts$/.test(from))).toEqual([]);
    });
  });
});
