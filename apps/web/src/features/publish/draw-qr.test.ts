import { encode } from 'uqr';
import { pathOfModules } from './draw-qr';

describe('pathOfModules', () => {
  it('draws each run of dark modules as one rectangle', () => {
    expect(pathOfModules([[true, true, false, true], [false, false, false, false], [false, true, true, true]])).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z');
  });
  it('draws as many dark modules as the code has', () => {
    const { data } = encode('https://school.example/q/K7P-2QXM', { border: 0 });
    const drawn = [...pathOfModules(data).matchAll(/h(\d+)v1/g)].reduce((sum, run) => sum + Number(run[1]), 0);
    expect(drawn).toBe(data.flat().filter(Boolean).length);
  });
});
