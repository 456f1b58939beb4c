import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { nodeFlags } from './node-flags.js';

const OF_22 = new Set(['--experimental-async-context-frame']);

describe('what Node is told when it starts the API', () => {
  it.each([[1, 1], [2, 1], [3, 2], [4, 3]])('on %d cores: %d helpers, so that one core is left to whoever serves', (cores, helpers) => {
    expect(nodeFlags({ known: new Set(), cores })).toEqual([`--v8-pool-size=${String(helpers)}`]);
  });

  it.each([5, 64])('on %d cores: nothing, as Node takes no more than four by itself', (cores) => {
    expect(nodeFlags({ known: new Set(), cores })).toEqual([]);
  });

  it('is to keep contexts in the way that follows no promises, where it knows that way', () => {
    expect(nodeFlags({ known: OF_22, cores: 8 })).toEqual(['--experimental-async-context-frame']);
  });

  it('is nothing that the Node at hand refuses', () => {
    expect(spawnSync(process.execPath, [...nodeFlags(), '--eval', 'console.log(1)'], { encoding: 'utf8' }).stdout).toBe('1\n');
  });
});
