import { describe, expect, it } from '@jest/globals';
import { writeCsv } from './write-csv.js';

const cellOf = (text: string): string => /^\uFEFFhead\r\n([^]*)\r\n$/.exec(writeCsv(['head'], [[text]]))?.[1] ?? '';

describe('a cell of a table for spreadsheets', () => {
  it.each([
    ['=1+1', "'=1+1"], ['@SUM(A1)', "'@SUM(A1)"], [' +1', "' +1"], ['\t=1', `"'\t'=1"`], ['\uFF1D1+1', "'\uFF1D1+1"], ['Ada;=1', `"Ada;'=1"`], ['Ada\n=1', `"Ada\n'=1"`], ['"=1', `"'""=1"`],
  ])('%j begins no formula', (text, cell) => { expect(cellOf(text)).toBe(cell); });
  it.each(['Mira-Ann', 'a=b', 'user@school.example', 'C; D'])('%s stays as it is', (text) => { expect(cellOf(text).replaceAll('"', '')).toBe(text); });
  it('is a number where it is one', () => { expect(writeCsv(['head'], [[-1.5]])).toBe('\uFEFFhead\r\n-1.5\r\n'); });
});
