import fc from 'fast-check';
import type { PackFiles } from './format/pack-files.js';
import { loadPack } from './load-pack.js';
import { readFerry } from './testing/ferry.js';

const ferry = [...readFerry()].filter(([path]) => !path.startsWith('originals/') && path !== 'README.md');

/** The invented pack with a stretch of one file cut out and something else put there, as a slip of the hand would. */
const damaged: fc.Arbitrary<PackFiles> = fc.record({
  file: fc.nat(ferry.length - 1), at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), put: fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('\n', ': ', '- ', '\t', '&a *a', '!!js ', '---\n', '{', '"', '__proto__: 1\n', '\uFEFF')),
}).map(({ file, at, cut, put }) => {
  const files = new Map(ferry);
  const [path = '', text = ''] = ferry[file] ?? [];
  const offset = Math.floor(at * text.length);
  return files.set(path, `${text.slice(0, offset)}${put}${text.slice(offset + cut)}`);
});

describe('loading a damaged pack', () => {
  it('gives a whole graph or the places of what is wrong, and never throws', () => {
    fc.assert(fc.property(damaged, (files) => {
      const result = loadPack(files);
      const problems = result.ok ? result.warnings : result.problems;
      if (!result.ok) expect(problems.some(({ severity }) => severity === 'ERROR')).toBe(true);
      for (const { file, line, column, message, remedy } of problems) {
        const lines = (files.get(file) ?? '').split('\n').length;
        expect({ file, within: line >= 1 && line <= lines && column >= 1, told: message !== '' && remedy !== '' }).toEqual({ file, within: true, told: true });
      }
    }), { numRuns: 120 });
  });

  it('reads files that an editor began with a byte order mark', () => {
    const marked = new Map(ferry.map(([path, text]) => [path, `\uFEFF${text}`]));
    expect(loadPack(marked)).toEqual(loadPack(new Map(ferry)));
  });

  it('refuses an alias without an anchor', () => {
    const result = loadPack(new Map([...ferry, ['issues.yaml', '- slug: *nothing\n']]));
    expect(result).toMatchObject({ ok: false, problems: [expect.objectContaining({ file: 'issues.yaml', code: 'YAML_SYNTAX' }) as unknown] });
  });

  it('refuses a value that holds itself', () => {
    const result = loadPack(new Map([...ferry, ['pack.yaml', 'slug: &self [*self]\n']]));
    expect(result).toMatchObject({ ok: false, problems: [expect.objectContaining({ file: 'pack.yaml', code: 'YAML_SYNTAX', message: expect.stringContaining('holds itself') as unknown }) as unknown] });
  });

  it('does not expand a file whose aliases multiply without end', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`).join('\n')}\n`;
    const result = loadPack(new Map([...ferry, ['issues.yaml', bomb]]));
    expect(result).toMatchObject({ ok: false, problems: [expect.objectContaining({ file: 'issues.yaml', code: 'YAML_SYNTAX' }) as unknown] });
  });
});
