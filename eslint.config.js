import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const pure = ['packages/knowledge/src/**/*.ts', 'packages/evidence/src/**/*.ts', 'packages/quiz-engine/src/**/*.ts'];

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/.turbo/**', '**/.footnote/**', 'packages/schema/src/browser/generated/**', '**/next-env.d.ts'] },
  js.configs.recommended,
  tseslint.configs.recommended,
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
