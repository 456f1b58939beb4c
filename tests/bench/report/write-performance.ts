import { isReached, sayFigure, type Figure } from './figures.js';

/** What one bench measured, when, and on what. */
export interface Measured { readonly bench: string; readonly at: string; readonly machine: string; readonly figures: readonly Figure[]; readonly printed: string }

/** Before it stands what the runs say, and after it what people do. */
const MARK = '<!-- What stands above is written by `npm run bench`; what follows, by hand. -->';

/** Writes the report: what was not reached first, then what was, then what each bench printed; what people wrote stays after it. */
export function writePerformance(measured: readonly Measured[], before: string): string {
  const byHand = before.includes(MARK) ? before.slice(before.indexOf(MARK) + MARK.length).trim() : before.trim();
  const figures = measured.flatMap((one) => one.figures).filter(({ target }) => target !== null);
  const list = (some: readonly Figure[]): string => (some.length === 0 ? 'Nothing.' : some.map((figure) => `- ${sayFigure(figure)}`).join('\n'));
  return [
    '# How fast Footnote is', '',
    'Every figure is a ratio to what was measured beside it in the same run, or says that it is not; medians, with the least and the greatest. CPU is what processes used and holds on a busy machine; what goes by the clock does not, and is to be read with the load that stands beside it.', '',
    '## What was not reached', '', list(figures.filter((figure) => !isReached(figure))), '',
    '## What was reached', '', list(figures.filter(isReached)), '',
    ...measured.flatMap(({ bench, at, machine, printed }) => [`## ${titleOf(bench)}`, '', `\`npm run bench -- ${bench}\`, ${at}, ${machine}.`, '', printed.includes('|---') || !printed.includes('\n') ? printed.trim() : `\`\`\`\n${printed.trim()}\n\`\`\``, '']),
    MARK, '', byHand, '',
  ].join('\n');
}

function titleOf(bench: string): string {
  const words = bench.replaceAll('-', ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
