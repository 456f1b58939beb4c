/** Colours by name, as six-digit hex, in both themes. */
export interface Colours { readonly light: Readonly<Record<string, string>>; readonly dark: Readonly<Record<string, string>> }

const TOKEN = /--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/gi;

/** Reads the colours of a style sheet that gives each as `--name: light-dark(#rrggbb, #rrggbb)`. */
export function readTokens(css: string): Colours {
  const found = [...css.matchAll(TOKEN)];
  return {
    light: Object.fromEntries(found.map(([, name = '', light = '']) => [name, light.toLowerCase()])),
    dark: Object.fromEntries(found.map(([, name = '', , dark = '']) => [name, dark.toLowerCase()])),
  };
}

/** Which of GraphiQL's colours is which of ours. */
const NAMES: Readonly<Record<string, string>> = {
  'color-base': 'paper', 'color-neutral': 'ink', 'color-primary': 'accent', 'color-secondary': 'echo', 'color-tertiary': 'accent',
  'color-info': 'accent', 'color-success': 'right', 'color-warning': 'mark-line', 'color-error': 'wrong',
};

const PLACES = ['.graphiql-container', '.graphiql-dialog', '.graphiql-dialog-overlay', '.graphiql-tooltip', '[data-radix-popper-content-wrapper]'] as const;

/** GraphiQL keeps its colours as the parts of `hsl()`, and chooses the theme by a class of the body: this gives it ours. */
export function graphiqlColours({ light, dark }: Colours): string {
  const declare = (colours: Readonly<Record<string, string>>): string => Object.entries(NAMES).map(([theirs, ours]) => `  --${theirs}: ${hslParts(colours[ours] ?? unknown(ours))};`).join('\n');
  const rule = (prefix: string, colours: Readonly<Record<string, string>>): string => `${PLACES.map((place) => `${prefix} ${place}`).join(', ')} {\n${declare(colours)}\n}`;
  return [
    rule('body', light),
    `@media (prefers-color-scheme: dark) {\n${rule('body:not(.graphiql-light)', dark)}\n}`,
    rule('body.graphiql-light', light),
    rule('body.graphiql-dark', dark),
    '',
  ].join('\n');
}

function unknown(name: string): never {
  throw new Error(`tokens.css has no colour --${name} of the form light-dark(#rrggbb, #rrggbb)`);
}

/** `#0b4f6c` as `198, 82%, 23%`, with enough digits to come back to the same colour. */
export function hslParts(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const chroma = most - least;
  const lightness = (most + least) / 2;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  return `${round(hue({ red, green, blue }, most, chroma))}, ${round(saturation * 100)}%, ${round(lightness * 100)}%`;
}

function hue({ red, green, blue }: { readonly red: number; readonly green: number; readonly blue: number }, most: number, chroma: number): number {
  if (chroma === 0) return 0;
  if (most === red) return ((green - blue) / chroma + 6) % 6 * 60;
  if (most === green) return ((blue - red) / chroma + 2) * 60;
  return ((red - green) / chroma + 4) * 60;
}

function round(number: number): string {
  return String(Math.round(number * 100) / 100);
}
