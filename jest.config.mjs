// One configuration for every package: ES modules, TypeScript stripped by swc, packages resolved to their sources.
const swc = ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true, decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: false, react: { runtime: 'automatic' } } }, module: { type: 'es6' } }];
export default {
  maxWorkers: 2,
  // Modules of tests that are over stay in a worker's memory, some 15 MB a file: a worker that has grown is replaced.
  workerIdleMemoryLimit: '1GB',
  // Generous: what a test waits for takes longer on a busy machine, and nothing is timed.
  testTimeout: 120_000,
  // Stops the product that browser tests shared, if any was started.
  globalTeardown: './tests/testkit/end-product.mjs',
  testSequencer: './tests/testkit/order-files.mjs',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['footnote-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testMatch: ['<rootDir>/{apps,packages,scripts,tests}/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.next/'],
  modulePathIgnorePatterns: ['/dist/', '/.next/'],
};
