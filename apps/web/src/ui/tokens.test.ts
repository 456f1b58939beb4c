import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const css = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'tokens.css'), 'utf8');
const tokens = new Map([...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }]));

/** Relative luminance: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = [
  ['ink', 'paper'], ['ink', 'sheet'], ['ink', 'chosen'], ['ink-2', 'paper'], ['ink-2', 'sheet'], ['ink-2', 'chosen'], ['ink', 'wash'], ['ink-2', 'wash'], ['accent', 'wash'], ['wrong', 'wash'], ['right', 'wash'], ['ink', 'select'], ['ink', 'right-bg'], ['ink', 'wrong-bg'],
  ['accent', 'paper'], ['accent', 'sheet'], ['accent', 'chosen'], ['paper', 'accent'], ['paper', 'ink'],
  ['right', 'paper'], ['right', 'right-bg'], ['wrong', 'paper'], ['wrong', 'wrong-bg'], ['echo', 'paper'], ['echo', 'echo-bg'], ['mark-ink', 'mark'],
] as const;
const CONTROLS = [['control', 'paper'], ['control', 'sheet'], ['control', 'chosen'], ['accent', 'paper'], ['mark-line', 'paper'], ['mark-line', 'mark'], ['wrong', 'sheet'], ['right', 'paper'], ['echo', 'paper'], ['rule', 'paper'], ['fill', 'track'], ['fill', 'paper'], ['control', 'wash'], ['wrong', 'track']] as const;

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const colour = (name: string): string => {
    const found = tokens.get(name);
    if (found === undefined) throw new Error(`There is no token ${name}.`);
    return found[theme];
  };
  it.each(TEXT)('sets %s on %s at 7:1 or more', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7);
  });
  it.each(CONTROLS)('draws %s on %s at 3:1 or more', (line, ground) => {
    expect(contrast(colour(line), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
