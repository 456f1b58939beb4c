import { expect, it } from '@jest/globals';
import { createModuleNames, findModules } from './name-modules.js';

const BUNDLE = ['const head = 1;', '// apps/api/dist/server.js', 'function buildServer() {', '  // apps/api is a folder', '}', '  // node_modules/pg/lib/client.js', 'class Client {}'].join('\n');

it('a function of a bundle belongs to the module that was put in last before it', () => {
  expect(findModules(BUNDLE).map(({ module }) => module)).toEqual(['apps/api/dist/server.js', 'node_modules/pg/lib/client.js']);
  const moduleOf = createModuleNames(() => BUNDLE);
  expect([0, 2, 4, 6].map((line) => moduleOf({ url: 'file:///somewhere/api.cjs', line }))).toEqual(['file:///somewhere/api.cjs', 'apps/api/dist/server.js', 'apps/api/dist/server.js', 'node_modules/pg/lib/client.js']);
  expect(moduleOf({ url: 'node:net', line: 3 })).toBe('node:net');
});
