import { compareStatement, normaliseText } from '@footnote/evidence';
import type { Actor, Issue } from '@footnote/knowledge';
import type { FoundDate, Reading, TextRange } from '../model.js';
import type { ModelClaim } from './answer-schema.js';
import type { CheckedClaim } from './compose-proposal.js';

export const REJECTIONS = ['NO_SUCH_PASSAGE', 'TOO_SHORT', 'AMBIGUOUS', 'UNKNOWN_ACTOR', 'UNKNOWN_ISSUE', 'NO_DATE', 'MEANING', 'INCOMPLETE', 'TWICE', 'TOO_MANY'] as const;
export type RejectionReason = (typeof REJECTIONS)[number];
export interface RejectedClaim { readonly why: RejectionReason; readonly sentence: string; readonly claim: ModelClaim }
export type CheckResult = { readonly ok: true; readonly checked: CheckedClaim } | { readonly ok: false; readonly why: RejectionReason; readonly sentence: string };

/** Fewer words stand in a text by chance, and say nothing alone. */
const FEWEST_WORDS = 4;

/** Holds a claim against the article: the quotation must stand in it word by word, and whoever and whatever it speaks of must have been found there by us. */
export function checkClaim(claim: ModelClaim, reading: Reading, issues: readonly Issue[]): CheckResult {
  const passage = findPassage(claim.quotation, reading.cleaned.text);
  if ('why' in passage) return { ok: false, ...passage };
  const actor = claim.actor === null ? null : findActor(claim.actor, reading);
  if (actor === undefined) return reject('UNKNOWN_ACTOR', `“${claim.actor ?? ''}” is nobody who was found in the article.`);
  const issue = claim.kind === 'POSITION' ? issues.find(({ question }) => question === claim.issue) ?? null : null;
  if (claim.kind === 'POSITION' && issue === null) return reject('UNKNOWN_ISSUE', 'It names no issue that was found.');
  if (claim.kind !== 'EVENT' && actor === null) return reject('INCOMPLETE', 'It does not say whose it is.');
  const around = sentencesOf(passage, reading);
  const date = claim.kind === 'EVENT' ? onlyDate(around, reading) : null;
  if (claim.kind === 'EVENT' && date === null) return reject('NO_DATE', 'Its sentence holds no date, or more than one.');
  const differs = differenceIn(claim, { passage, around, actor, reading });
  return differs === null ? { ok: true, checked: { claim, passage, actor, issue, date } } : reject('MEANING', differs);
}

function reject(why: RejectionReason, sentence: string): { readonly ok: false; readonly why: RejectionReason; readonly sentence: string } {
  return { ok: false, why, sentence };
}

function findPassage(quotation: string, text: string): TextRange | { readonly why: RejectionReason; readonly sentence: string } {
  const { text: exact } = normaliseText(quotation);
  if (exact.split(/\s+/).length < FEWEST_WORDS) return { why: 'TOO_SHORT', sentence: 'Its quotation is too short to say anything.' };
  const start = text.indexOf(exact);
  if (start < 0 || !isWhole(text, start, start + exact.length)) return { why: 'NO_SUCH_PASSAGE', sentence: 'Its quotation does not stand in the article.' };
  return text.includes(exact, start + 1) ? { why: 'AMBIGUOUS', sentence: 'Its quotation stands in the article more than once.' } : { start, end: start + exact.length };
}

/** A quotation that begins or ends within a word or a figure says something else: "12 people" is not of "312 people". */
function isWhole(text: string, start: number, end: number): boolean {
  const splits = (at: number): boolean => /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '');
  return !splits(start) && !splits(end) && !/\d[.,]$/.test(text.slice(Math.max(0, start - 2), start));
}

/** Undefined where nobody, or more than one, has that name. */
function findActor(name: string, { actors }: Reading): Actor | undefined {
  const wanted = name.trim().toLowerCase();
  const found = actors.filter(({ actor }) => [actor.name, actor.inText, ...actor.aliases].some((each) => each.toLowerCase() === wanted));
  return found.length === 1 ? found[0]?.actor : undefined;
}

/** From the beginning of the first sentence that the passage touches to the end of the last. */
function sentencesOf(passage: TextRange, { sentences }: Reading): TextRange {
  const touched = sentences.filter(({ start, end }) => start < passage.end && passage.start < end);
  return { start: Math.min(passage.start, ...touched.map(({ start }) => start)), end: Math.max(passage.end, ...touched.map(({ end }) => end)) };
}

function onlyDate(around: TextRange, { dates }: Reading): FoundDate | null {
  const inside = dates.filter(({ start, end }) => around.start <= start && end <= around.end);
  return inside.length === 1 ? inside[0] ?? null : null;
}

interface Compared { readonly passage: TextRange; readonly around: TextRange; readonly actor: Actor | null; readonly reading: Reading }

/** Every sentence of the model's that is shown is held against the passage. */
function differenceIn({ statement, clause, nominal, kind }: ModelClaim, { passage, around, actor, reading: { cleaned: { text } } }: Compared): string | null {
  const rests = {
    quotation: text.slice(passage.start, passage.end), sentence: text.slice(around.start, around.end),
    names: actor === null ? [] : [actor.name, actor.inText, ...actor.aliases],
  };
  for (const told of kind === 'EVENT' ? [statement, clause] : [statement]) {
    const difference = told === null ? null : compareStatement(told, rests);
    if (difference !== null) return `Its sentence does not say what the quotation says (“${difference.text}” against “${difference.quote}”).`;
  }
  // A noun phrase bears no "not" of its own sentence; its figures and names are compared all the same.
  const named = nominal === null ? null : compareStatement(nominal, { ...rests, sentence: nominal });
  return named === null || named.reason === 'HEDGE_DIFFERS' || named.reason === 'DIRECTION_DIFFERS' ? null : `Its name for the event does not say what the quotation says (“${named.text}”).`;
}
