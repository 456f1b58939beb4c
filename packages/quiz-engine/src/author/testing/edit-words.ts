import { namesOf, type PackGraph } from '@footnote/knowledge';
import type { KeyedQuestion } from '../../model.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const AUXILIARY = /\b(?:was|were|did|had|has|have|is|are|do|does|would|could|will|can|may|should|must)\b/gu;
const STANCES: readonly (readonly [string, string])[] = [['opposed', 'supported'], ['oppose', 'support'], ['supported', 'opposed'], ['support', 'oppose'], ['undecided', 'decided']];

/** A question with one of its texts changed by a word. */
export interface Edit { readonly what: string; readonly place: 'stem' | 'option' | 'target'; readonly id: string; readonly text: string }

/** Every way to change one name, number, date, stance or denial in what a student reads of a question. */
export function editWords({ stem, options, targets }: KeyedQuestion, graph: PackGraph): readonly Edit[] {
  const ofStem = editsOf(stem, graph).map(({ what, text }): Edit => ({ what, place: 'stem', id: '', text }));
  const ofSide = (place: 'option' | 'target', side: KeyedQuestion['options']): readonly Edit[] => side.flatMap(({ id, text }) => [...editsOf(text, graph), { what: 'denial before', text: `Not ${text}` }].map((edit): Edit => ({ ...edit, place, id })));
  return [...ofStem, ...ofSide('option', options), ...ofSide('target', targets)];
}

interface Change { readonly what: string; readonly text: string }

function editsOf(text: string, graph: PackGraph): readonly Change[] {
  const put = (what: string, { index, 0: old }: RegExpMatchArray, by: string): Change => ({ what, text: `${text.slice(0, index)}${by}${text.slice((index ?? 0) + old.length)}` });
  const numbers = [...text.matchAll(/\d+(?:,\d{3})*/gu)].flatMap((match) => [put('number', match, String(Number(match[0].replaceAll(',', '')) + 40)), put('number', match, `${match[0]}0`)]);
  const months = [...text.matchAll(new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'gu'))].map((match) => put('month', match, match[0] === 'November' ? 'December' : 'November'));
  const denials = [...text.matchAll(AUXILIARY)].flatMap((match) => [' not', ' never', ' no longer', 'n’t', ' hardly'].map((denial) => put('denial', match, `${match[0]}${denial}`)));
  const undone = [...text.matchAll(/\b(?:not|never|except) /gu)].map((match) => put('denial left out', match, ''));
  const stances = STANCES.flatMap(([from, to]) => [...text.matchAll(new RegExp(`\\b${from}\\b`, 'gu'))].map((match) => put('stance', match, to)));
  const lowerCase = text.toLowerCase();
  const names = graph.actors.flatMap((actor) => namesOf(actor)).filter((name) => lowerCase.includes(name)).flatMap((name) => [...text.matchAll(new RegExp(`(?<!\\p{L})${escape(name)}(?!\\p{L})`, 'giu'))]).filter(({ 0: name }) => /^\p{Lu}/u.test(name)).flatMap((match) => ['Norway', 'Lena Smith'].map((by) => put('name', match, by)));
  return [...numbers, ...months, ...denials, ...undone, ...stances, ...names].filter((change) => change.text !== text);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
