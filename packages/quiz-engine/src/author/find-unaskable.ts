import { foldText } from '../proof/text/words.js';
import type { AuthoredQuestion, MissingPart } from './authored-question.js';
import { AUTHORED_LIMITS } from './read-authored-question.js';

/** Why a question cannot be put to a student at all, whatever its sources: it has no stem, no choice, or no key of the shape that its kind needs. */
export function findUnaskable(authored: AuthoredQuestion): readonly MissingPart[] {
  return [...findStem(authored), ...findOptions(authored), ...findKey(authored)];
}

function cannot(code: string, message: string, optionId: string | null = null): MissingPart {
  return { code: `CANNOT_BE_ASKED_${code}`, message, optionId };
}

function findStem({ stem }: AuthoredQuestion): readonly MissingPart[] {
  if (foldText(stem) === '') return [cannot('WITHOUT_STEM', 'Write the question.')];
  return stem.length > AUTHORED_LIMITS.stem ? [cannot('TOO_LONG', `The question has at most ${AUTHORED_LIMITS.stem} characters; it has ${stem.length}.`)] : [];
}

function findOptions({ kind, options, targets }: AuthoredQuestion): readonly MissingPart[] {
  if (kind === 'NUMERIC') return [];
  const few = options.length < 2 ? [cannot('TOO_FEW_OPTIONS', `Give at least two options; there ${options.length === 1 ? 'is one' : 'are none'}.`)] : [];
  const many = options.length > AUTHORED_LIMITS.options ? [cannot('TOO_MANY_OPTIONS', `A question has at most ${AUTHORED_LIMITS.options} options; it has ${options.length}.`)] : [];
  const unpaired = kind === 'MATCH' && targets.length < 2 ? [cannot('TOO_FEW_OPTIONS', 'Give at least two things on the right-hand side.')] : [];
  return [...few, ...many, ...unpaired, ...findTexts(options), ...findTexts(targets)];
}

function findTexts(options: readonly { readonly id: string; readonly text: string }[]): readonly MissingPart[] {
  const seen = new Map<string, string>();
  const ids = new Set<string>();
  return options.flatMap(({ id, text }) => {
    const folded = comparable(text);
    const twin = seen.get(folded);
    seen.set(folded, text);
    const repeated = ids.has(id) ? [cannot('REPEATED_ID', 'Two options have one id.', id)] : [];
    ids.add(id);
    if (folded === '') return [...repeated, cannot('EMPTY_OPTION', 'An option is empty: write it, or remove it.', id)];
    const long = text.length > AUTHORED_LIMITS.option ? [cannot('TOO_LONG', `An option has at most ${AUTHORED_LIMITS.option} characters; this one has ${text.length}.`, id)] : [];
    return [...repeated, ...long, ...(twin === undefined ? [] : [cannot('SAME_OPTIONS', `“${text.trim()}” stands there twice: a student cannot tell the two apart.`, id)])];
  });
}

/** Options that read the same are the same; where there are no words, as in "+" and "−", the signs count. */
function comparable(text: string): string {
  const folded = foldText(text);
  return folded === '' ? text.trim() : folded;
}

function findKey(authored: AuthoredQuestion): readonly MissingPart[] {
  const { kind, key } = authored;
  switch (key.type) {
    case 'NUMBER': return kind === 'NUMERIC' && Number.isFinite(key.number) ? [] : [cannot('KEY_SHAPE', 'Only a question for a number has a number as its right answer.')];
    case 'PAIRS': return kind === 'MATCH' ? findPairs(authored, key.pairs) : [cannot('KEY_SHAPE', 'Only a matching question has pairs as its right answer.')];
    case 'OPTIONS': return kind === 'NUMERIC' || kind === 'MATCH' ? [cannot('KEY_SHAPE', kind === 'NUMERIC' ? 'Give the number that is right.' : 'Say what belongs to what.')] : findChosen(authored, key.optionIds);
    default: return key satisfies never;
  }
}

function findChosen({ kind, options }: AuthoredQuestion, chosen: readonly string[]): readonly MissingPart[] {
  const known = new Set(options.map(({ id }) => id));
  const right = new Set(chosen);
  if (right.size < chosen.length || chosen.some((id) => !known.has(id))) return [cannot('KEY_SHAPE', 'The right answer names an option that is not there, or one of them twice: mark it anew.')];
  if (right.size === 0) return [cannot('WITHOUT_KEY', 'Mark the right answer.')];
  if (kind === 'ORDER') return right.size === options.length ? [] : [cannot('KEY_SHAPE', 'Give every option its place in the order.')];
  if (kind === 'MULTIPLE_CHOICE') return right.size < options.length ? [] : [cannot('KEY_SHAPE', 'At least one option has to be wrong.')];
  return right.size === 1 ? [] : [cannot('KEY_SHAPE', 'Exactly one option is right in this kind of question: mark one, or make it a multiple choice.')];
}

function findPairs({ options, targets }: AuthoredQuestion, pairs: readonly { readonly leftId: string; readonly rightId: string }[]): readonly MissingPart[] {
  const rights = new Set(targets.map(({ id }) => id));
  const lefts = new Set(pairs.map(({ leftId }) => leftId));
  const isWhole = pairs.length === options.length && options.every(({ id }) => lefts.has(id)) && pairs.every(({ rightId }) => rights.has(rightId));
  return isWhole ? [] : [cannot('KEY_SHAPE', 'Say of each thing on the left what on the right belongs to it.')];
}
