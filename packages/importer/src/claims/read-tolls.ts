import type { Figure } from '@footnote/knowledge';
import type { TaggedToken } from '../grammar/index.js';
import { asSentence } from './compose-event.js';
import type { Count } from './propose-figures.js';
import { readNumberAt, sayFigure } from './read-number.js';
import type { SentenceScene } from './scene.js';

/** Nouns that are a number of something. */
const TOLLS: ReadonlyMap<string, string> = new Map([['toll', 'deaths'], ['number', ''], ['total', ''], ['count', ''], ['tally', '']]);
/** Verbs that give such a noun its number, by themselves or with "at" or "to". */
const GIVING = new Set(['stand', 'rise', 'reach', 'put', 'climb', 'fall', 'drop', 'be', 'grow', 'increase', 'remain', 'jump', 'pass', 'exceed', 'total']);
const EXCEEDING = new Set(['pass', 'exceed']);

/** "put the number of injured at three", "the death toll had stood at three": how many there were, however it is told. */
export function readTolls({ chunks: { tokens, verbs } }: SentenceScene): readonly Count[] {
  return tokens.flatMap((token, at): readonly Count[] => {
    const unit = unitOf(tokens, at);
    const verb = verbs.find((each) => GIVING.has(each.lemma) && each.form !== 'INFINITIVE' && !each.negated && each.modal === null && (each.to <= at && at - each.to <= 2 && each.lemma === 'put' || each.from > at && each.from - at <= 4));
    if (unit === null || verb === undefined || token.pos !== 'NOUN') return [];
    const start = numberFrom(tokens, { from: Math.max(verb.to, at + 1), isBare: ['be', 'reach', 'pass', 'exceed', 'total'].includes(verb.lemma) });
    const number = start < 0 ? null : readNumberAt(tokens, start);
    const isShare = number !== null && /^(?:%|percent|per|million|billion|euros?|dollars?|pounds?)$/.test(tokens[number.to]?.lower ?? '');
    if (number === null || number.currency !== null || number.figure.value < 2 || isShare) return [];
    const figure: Figure = number.figure.bound === 'EXACTLY' && EXCEEDING.has(verb.lemma) ? { ...number.figure, bound: 'OVER' } : number.figure;
    return [{ figure, unit, about: `number of ${unit}`, asks: `how many ${unit} there were`, statement: asSentence(`the number of ${unit} was ${sayFigure(figure)}`), casualties: /dead|deaths|injured|wounded|killed|missing|casualties|victims/.test(unit), tokens: { from: number.from, to: number.to } }];
  });
}

/** "number of injured" counts the injured, "death toll" deaths. */
function unitOf(tokens: readonly TaggedToken[], at: number): string | null {
  const noun = TOLLS.get(tokens[at]?.lower ?? '');
  if (noun === undefined) return null;
  if (noun !== '') return tokens[at - 1]?.lower === 'death' ? noun : null;
  if (tokens[at + 1]?.lower !== 'of') return null;
  const from = ['the', 'its', 'their'].includes(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  const end = tokens.findIndex((token, index) => index >= from && (index >= from + 3 || !isCounted(token)));
  const words = tokens.slice(from, end < 0 ? tokens.length : end).map(({ text }) => text);
  return words.length === 0 ? null : words.join(' ');
}

const isCounted = ({ pos, lower }: TaggedToken): boolean => ['NOUN', 'ADJ', 'VERB'].includes(pos) && /s$|ed$|^(?:dead|people|injured)$/u.test(lower);

/** Where the number stands behind the verb: right behind it, or behind "at" or "to". */
function numberFrom(tokens: readonly TaggedToken[], { from, isBare }: { readonly from: number; readonly isBare: boolean }): number {
  for (let at = from; at < Math.min(tokens.length, from + 7); at += 1) {
    if (/^[,.;:]$/u.test(tokens[at]?.text ?? '')) return -1;
    if (['at', 'to'].includes(tokens[at]?.lower ?? '') && readNumberAt(tokens, at + 1) !== null) return at + 1;
    if (isBare && at === from && readNumberAt(tokens, at) !== null) return at;
  }
  return -1;
}
