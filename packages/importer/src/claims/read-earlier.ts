import { asSentence } from './compose-event.js';
import type { Count, Numbered } from './propose-figures.js';
import { readNumberAt, sayFigure } from './read-number.js';
import type { Scene, SentenceScene } from './scene.js';

/** "26 people have fallen ill, up from 19 reported on Friday": the figure that held before, of what was counted last before it. */
export function readEarlier(scene: Scene, { chunks: { tokens } }: SentenceScene, counts: readonly Numbered[]): readonly Count[] {
  return tokens.flatMap((token, at): readonly Count[] => {
    if (!['up', 'down'].includes(token.lower) || tokens[at + 1]?.lower !== 'from') return [];
    const number = readNumberAt(tokens, at + 2);
    const last = counts.findLast(({ to, unit }) => to <= at && unit !== null);
    const isTime = scene.analysis.dates.some(({ start, end }) => start < (tokens[at + 2]?.end ?? 0) && (tokens[at + 2]?.start ?? 0) < end);
    if (number === null || number.currency !== null || isTime || last === undefined || last.unit === null || !isWhole(tokens[number.to]?.lower)) return [];
    const { unit } = last;
    return [{ figure: number.figure, unit, about: `${unit} earlier`, asks: `how many ${unit} there had been before`, statement: asSentence(`there had been ${sayFigure(number.figure)} ${unit} before`), casualties: false, tokens: { from: number.from, to: number.to } }];
  });
}

/** No share and no money: the unit is that of the count before. */
const isWhole = (next: string | undefined): boolean => next === undefined || !/^(?:%|percent|per|million|billion|euros?|dollars?|pounds?|crowns?)$/.test(next);
