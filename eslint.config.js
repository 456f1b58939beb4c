import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const pure = ['packages/knowledge/src/**/*.ts', 'packages/evidence/src/**/*.ts', 'packages/quiz-engine/src/**/*.ts'];

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/.turbo/**', '**/.footnote/**', 'packages/schema/src/{browser,client}/generated/**', '**/next-env.d.ts'] },
  { files: ['**/*.{js,mjs,cjs,ts,tsx}'], extends: [js.configs.recommended, tseslint.configs.recommended] },
  ...graphqlRules(),
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      complexity: ['error', 20],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'The environment is read once, in environment.ts.' }],
    },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', '**/testing/**', '**/bench/**', 'tests/**', '**/tables/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 600, skipBlankLines: true, skipComments: true }], complexity: 'off', 'max-params': 'off', 'no-restricted-properties': 'off' },
  },
  {
    // The environment is read here and nowhere else.
    files: ['**/environment.ts', 'apps/web/server.ts', 'scripts/**', 'apps/cli/src/main.ts', '**/*.config.{ts,mjs}'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // Programs that speak to a terminal.
    files: ['scripts/**', 'apps/cli/**', '**/tools/**', '**/bench/**', 'tests/**/*.bench.ts', 'tests/bench/**', 'packages/schema/scripts/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: pure,
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'process', message: 'Pure: pass it in.' }, { name: 'performance', message: 'Pure: pass it in.' }, { name: 'crypto', message: 'Pure: pass it in.' }],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pure: the clock is passed in.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Pure: the clock is passed in.' },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Pure: randomness is passed in.' },
      ],
    },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } } },
  { files: ['**/*.{mjs,js}'], languageOptions: { globals: { process: 'readonly', console: 'readonly', navigator: 'readonly', document: 'readonly', window: 'readonly', self: 'readonly', caches: 'readonly', fetch: 'readonly', URL: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly' } } },
);

/**
 * The SDL keeps all rules of graphql-eslint's `schema-all` and `schema-relay`, the operations all of `operations-all`, but for those that
 * stand here with the reason why not. What they do not know of, `scripts/schema` holds the SDL to.
 */
function graphqlRules() {
  const rule = (name, ...setting) => [`@graphql-eslint/${name}`, setting.length === 1 ? setting[0] : setting];
  const all = (...names) => Object.assign({}, ...names.map((name) => graphql.configs[`flat/${name}`].rules));
  const sdl = 'packages/schema/schema.graphql';
  const operations = ['packages/schema/operations/*.graphql', 'packages/schema/examples/*.graphql'];
  const project = (documents) => ({ parser: graphql.parser, parserOptions: { graphQLConfig: { schema: sdl, documents } } });
  return [
    { files: [sdl], languageOptions: project([]), plugins: { '@graphql-eslint': graphql }, rules: { ...all('schema-all', 'schema-relay'), ...Object.fromEntries([
      // Types by name; fields, values and arguments in the order in which they are to be read: what a thing is called before what hangs below it.
      rule('alphabetize', 'error', { definitions: true }),
      // Arguments, fields of inputs and values of enums too.
      rule('require-description', 'error', { types: true, rootField: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, DirectiveDefinition: true }),
      // An input is called after its mutation.
      rule('input-name', 'error', { checkInputType: true, caseSensitiveInputType: false, checkQueries: false }),
      // Lists go forward only: a page backward is one more index and one more way to be wrong, and no screen has asked for it.
      rule('relay-arguments', 'error', { includeBoth: false }),
      // `nodes` stands beside `edges` for whoever needs no cursors, and what is no Node is paged too: a finding of a search, a student's result.
      rule('relay-edge-types', 'error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }),
      // A value has no id: a fuzzy date, a page, an edge, a payload, a figure. That what has one is fetched again by it is tested on real data.
      rule('strict-id-in-types', 'off'),
      // There are mutations and subscriptions.
      rule('no-root-type', 'off'),
      // A list is there though it be empty, and a payload says itself what went wrong: null would say neither, and every client would have to look.
      rule('require-nullable-result-in-root', 'off'),
      // A payload gives what the mutation changed. The whole Query below it would let one request change something and read the world, at no cost of its own.
      rule('require-field-of-type-query-in-mutation-result', 'off'),
      // `@deprecated` has no argument but `reason`: the day stands there, and scripts/schema refuses a reason without one.
      rule('require-deprecation-date', 'off'),
    ]) } },
    { files: operations, languageOptions: project(operations), plugins: { '@graphql-eslint': graphql }, rules: { ...all('operations-all'), ...Object.fromEntries([
      // Selections stand as they are read, and operations in the order in which a reader meets the screens.
      rule('alphabetize', 'off'),
      // What a part of the product asks stands in one file with the fragments it shares, and is named after that part.
      rule('lone-executable-definition', 'off'),
      rule('match-document-filename', 'off'),
      // All files are one document for the generator: an import would say again what the name says.
      rule('require-import-fragment', 'off'),
      // A fragment that is used once gives its name to a type that a component takes.
      rule('no-one-place-fragments', 'off'),
      // As deep as the API lets a document be.
      rule('selection-set-depth', 'error', { maxDepth: 16 }),
    ]) } },
    // Examples are read by people: an id on every line would hide what is shown.
    { files: ['packages/schema/examples/*.graphql'], rules: Object.fromEntries([rule('require-selections', 'off')]) },
  ];
}
