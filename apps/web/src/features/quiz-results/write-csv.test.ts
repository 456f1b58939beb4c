import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeCsvRow } from './write-csv';

/** Reads one row as RFC 4180 has it. */
function readRow(text: string): readonly string[] {
  const cells: string[] = [];
  let [at, cell, quoted] = [0, '', false];
  for (; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') { cell += '"'; at += 1; } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') { cells.push(cell); cell = ''; } else if (sign === '\r' && text[at + 1] === '\n') return [...cells, cell];
    else cell += sign;
  }
  throw new Error('The row has no end');
}

describe('a row of CSV', () => {
  it('quotes what has a comma, a quote or a line end, and ends with CR LF', () => {
    expect(writeCsvRow(['a', 'b,c', 'd "e"', 'f\ng', null, 1.5, -2, Number.NaN])).toBe('a,"b,c","d ""e""","f\ng",,1.5,-2,\r\n');
  });

  it('gives no spreadsheet a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=cmd|"/c calc"!A1']) {
      const [cell = ''] = readRow(writeCsvRow([text]));
      expect(cell).toBe(`'${text}`);
    }
    expect(writeCsvRow([-1, 'Mira-Ann', 'a=b'])).toBe('-1,Mira-Ann,a=b\r\n');
  });

  it('gives no spreadsheet a formula, in any country', () => {
    const armed = [' =1+1', '\u200B=1', '\t=1', '"=1', '\uFF1D1+1', '\uFF20SUM(A1)', 'Ada;=HYPERLINK("http://elsewhere.example";"see")', 'Ada\n=1', 'Ada\t@SUM(A1)', 'x;  +1', 'x;"=1'];
    for (const text of armed) {
      const [cell = ''] = readRow(writeCsvRow([text]));
      expect([text, cell.replaceAll("'", '') === text.replaceAll("'", ''), /(^|[;\t\r\n])[\s\p{Cf}"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell)]).toEqual([text, true, false]);
    }
  });

  it('gives back every text, whatever is in it', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
      const plain = (cells: readonly string[]) => cells.map((cell) => cell.replaceAll("'", ''));
      expect(plain(readRow(writeCsvRow(texts)))).toEqual(plain(texts));
    }));
  });
});
