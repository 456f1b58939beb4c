// Who may import whom (docs/decisions, CONTRIBUTING). `tests/architecture` plants a violation of every rule below and asserts that it is
// found, and how many modules were seen: a rule whose pattern matches nothing would otherwise pass for ever.

const PURE_LIBRARIES = '^node_modules/(@noble/hashes|approx-string-match|valibot)/';
// What leads out of the machine, and what a fetch needs to be careful with it.
const NETWORK = '^(node:)?(dns|dns/promises|net|http|https|tls|stream|buffer)$';
// Declarations alone, or what a bundler makes: nothing to resolve at run time.
const TYPES_ONLY = '^(@graphql-typed-document-node/core|next/image-types/global|monaco-editor|footnote:build)$';

/** A package may import only itself and what is listed. */
function onlyImports(name, from, allowed, why) {
  return {
    name,
    comment: why,
    severity: 'error',
    from: { path: from, pathNot: '\\.test\\.tsx?$|/(testing|bench)/' },
    to: { pathNot: [from, ...allowed] },
  };
}

const MODULE_ORDER = ['accounts', 'packs', 'edits', 'sources', 'events', 'claims', 'questions', 'quizzes', 'classes', 'attempts', 'results', 'staleness', 'live', 'imports'];

/** A module reaches only modules before it in the order, so that there is no way back. */
function moduleDirection(name, index) {
  const later = MODULE_ORDER.slice(index + 1).join('|');
  return {
    name: `api-module-${name}-looks-back-only`,
    comment: `accounts ← packs ← edits ← sources ← events ← claims ← questions ← quizzes ← classes ← attempts ← results ← staleness ← live ← imports: ${name} may not know what is built on it.`,
    severity: 'error',
    from: { path: `^apps/api/src/modules/${name}/`, pathNot: '\\.test\\.ts$' },
    to: { path: `^apps/api/src/modules/(${later})/` },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    onlyImports('knowledge-imports-nothing', '^packages/knowledge/', [], 'The words of the domain are pure: no library, no node:.'),
    onlyImports('evidence-is-pure', '^packages/evidence/', [PURE_LIBRARIES], 'Evidence is pure: the same text gives the same anchors everywhere.'),
    onlyImports('quiz-engine-is-pure', '^packages/quiz-engine/', ['^packages/knowledge/', PURE_LIBRARIES], 'A question is sound or not whatever machine, clock or dice it is proved on.'),
    onlyImports('corpus-knows-texts-and-words', '^packages/corpus/', ['^packages/(knowledge|evidence)/', '^node_modules/', '^(node:)?(fs|path|url|util|fs/promises)$'], 'The pack format knows nothing of questions or of the API.'),
    onlyImports('schema-stands-alone', '^packages/schema/src/', ['^node_modules/(type-graphql|graphql-scalars|graphql)/', TYPES_ONLY], 'The SDL classes are a contract, not an implementation.'),
    onlyImports('importer-knows-texts-and-packs', '^packages/importer/', ['^packages/(knowledge|evidence|corpus)/', '^node_modules/', NETWORK], 'Reading an article knows nothing of questions, of the API or of the disk.'),
    {
      name: 'only-importer-fetch-touches-the-network',
      comment: 'Reading is pure: the same bytes give the same proposals. Fetching a page and asking a language model are rooms of their own, behind their own doors.',
      severity: 'error',
      from: { path: '^packages/importer/src/', pathNot: '^packages/importer/src/(fetch|language-model)/|\\.test\\.ts$|/testing/' },
      to: { path: [NETWORK, '^node_modules/undici/', '^packages/importer/src/(fetch|language-model)/'] },
    },
    {
      name: 'only-corpus-disk-touches-the-disk',
      comment: 'Parsing, validating and exporting a pack are pure; reading folders is one small room.',
      severity: 'error',
      from: { path: '^packages/corpus/src/', pathNot: '^packages/corpus/src/(disk|tools)/|\\.test\\.ts$|/testing/' },
      to: { path: '^(node:)?(fs|fs/promises|path|url|os|child_process)$' },
    },
    {
      name: 'web-never-imports-the-api',
      comment: 'The web app speaks GraphQL; it takes types from the schema package and nothing else of ours.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(apps/(api|cli)|packages/(knowledge|evidence|quiz-engine|corpus))/' },
    },
    {
      name: 'web-takes-the-browser-entry-only',
      comment: 'The classes of the schema package pull type-graphql into the browser.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^packages/schema/', pathNot: '^packages/schema/(src|dist)/browser/' },
    },
    {
      name: 'packages-never-import-apps',
      comment: 'What is shared does not know who shares it.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'api-never-imports-its-clients',
      comment: 'The API does not know the web app or the command line.',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: '^apps/(web|cli)/' },
    },
    {
      name: 'api-modules-have-a-front-door',
      comment: 'A module reaches another through its index.ts alone.',
      severity: 'error',
      from: { path: '^apps/api/src/modules/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^apps/api/src/modules/', pathNot: ['^apps/api/src/modules/$1/', '^apps/api/src/modules/[^/]+/index\\.ts$'] },
    },
    ...MODULE_ORDER.slice(0, -1).map(moduleDirection),
    {
      name: 'only-stores-touch-the-database',
      comment: 'resolver → service → store: SQL stands in one place a module.',
      severity: 'error',
      from: { path: '^apps/api/src/modules/', pathNot: '\\.(store|test)\\.ts$' },
      to: { path: '^(node_modules/(drizzle-orm|pg)/|apps/api/src/platform/database/tables/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'platform-knows-no-module',
      comment: 'The platform carries the modules, not the other way round.',
      severity: 'error',
      from: { path: '^apps/api/src/platform/', pathNot: '\\.test\\.ts$' },
      to: { path: '^apps/api/src/modules/' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle is one room with two names.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: TYPES_ONLY },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.next|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.cruise.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['footnote-source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
