import { keyShapeOf, type CitedText, type EditedOption, type EditedQuestion } from './edited-question';

/*
 * The changes that an author makes to a question. Each gives a new question, and the same one where nothing changes, so
 * that nothing is saved, checked or undone that did not happen.
 */

/** The most options that a question may have: more than that nobody reads. */
export const MOST_OPTIONS = 8;

/** Changes one option's words, reason or claim. */
export function changeOption(question: EditedQuestion, id: string, change: Partial<Pick<EditedOption, 'text' | 'reason' | 'claim'>>): EditedQuestion {
  return { ...question, options: question.options.map((option) => (option.id === id ? { ...option, ...change } : option)) };
}

/** Adds an empty option at the end; an order takes it as its last. */
export function addOption(question: EditedQuestion, id: string): EditedQuestion {
  if (question.options.length >= MOST_OPTIONS) return question;
  const option: EditedOption = { id, text: '', reason: '', claim: null, evidence: [] };
  const keyOptionIds = question.kind === 'ORDER' ? [...question.keyOptionIds, id] : question.keyOptionIds;
  return { ...question, options: [...question.options, option], keyOptionIds };
}

/** Takes an option away, with what the key said of it. A choice whose only key it was has none until another is marked. */
export function removeOption(question: EditedQuestion, id: string): EditedQuestion {
  return {
    ...question,
    options: question.options.filter((option) => option.id !== id),
    keyOptionIds: question.keyOptionIds.filter((key) => key !== id),
    keyPairs: question.keyPairs.filter(({ leftId }) => leftId !== id),
  };
}

/** Marks an option as a key: as the only one, or one of several, switched on and off. */
export function markKey(question: EditedQuestion, id: string): EditedQuestion {
  if (keyShapeOf(question.kind) === 'ONE') return question.keyOptionIds[0] === id && question.keyOptionIds.length === 1 ? question : { ...question, keyOptionIds: [id] };
  const isKey = question.keyOptionIds.includes(id);
  const chosen = new Set(isKey ? question.keyOptionIds.filter((key) => key !== id) : [...question.keyOptionIds, id]);
  // In the order of the options: which of two keys was marked first says nothing.
  return { ...question, keyOptionIds: question.options.map((option) => option.id).filter((option) => chosen.has(option)) };
}

/** Moves an event of an order one place earlier or later. */
export function moveInOrder(question: EditedQuestion, id: string, by: -1 | 1): EditedQuestion {
  const from = question.keyOptionIds.indexOf(id);
  const to = from + by;
  const other = question.keyOptionIds[to];
  if (from === -1 || other === undefined) return question;
  return { ...question, keyOptionIds: question.keyOptionIds.map((key, index) => (index === from ? other : index === to ? id : key)) };
}

/** Says which target an option belongs to. */
export function matchOption(question: EditedQuestion, leftId: string, rightId: string): EditedQuestion {
  return { ...question, keyPairs: [...question.keyPairs.filter((pair) => pair.leftId !== leftId), { leftId, rightId }] };
}

/** Rests an option on a passage. The same stretch of the same text counts once. */
export function citePassage(question: EditedQuestion, id: string, passage: CitedText): EditedQuestion {
  const isThere = question.options.some((option) => option.id === id && option.evidence.some((other) => isSamePassage(other, passage)));
  if (isThere) return question;
  return { ...question, options: question.options.map((option) => (option.id === id ? { ...option, evidence: [...option.evidence, passage] } : option)) };
}

/** Takes a passage from an option again. */
export function dropPassage(question: EditedQuestion, id: string, passage: CitedText): EditedQuestion {
  return { ...question, options: question.options.map((option) => (option.id === id ? { ...option, evidence: option.evidence.filter((other) => !isSamePassage(other, passage)) } : option)) };
}

function isSamePassage(a: CitedText, b: CitedText): boolean {
  return a.source === b.source && a.start === b.start && a.end === b.end && a.contentHash === b.contentHash;
}

interface MendedOption { readonly id: string; readonly text: string }

/** A mend that the lint offers: other words for the stem or for one option, or all options as they would then stand. */
export interface Mend {
  readonly stem: string | null;
  readonly option: MendedOption | null;
  readonly options: readonly MendedOption[] | null;
}

/** Takes a mend. What an option rests on goes with it wherever it moves; an option that the mend leaves out goes. */
export function takeMend(question: EditedQuestion, { stem, option, options }: Mend): EditedQuestion {
  const restemmed = stem === null ? question : { ...question, stem };
  const reworded = option === null ? restemmed : changeOption(restemmed, option.id, { text: option.text });
  return options === null ? reworded : arrangeOptions(reworded, options);
}

function arrangeOptions(question: EditedQuestion, options: readonly MendedOption[]): EditedQuestion {
  const remaining = new Set(options.map(({ id }) => id));
  const thinned = question.options.filter(({ id }) => !remaining.has(id)).reduce((before, { id }) => removeOption(before, id), question);
  const arranged = options.flatMap(({ id, text }) => thinned.options.filter((option) => option.id === id).map((option) => ({ ...option, text })));
  return { ...thinned, options: arranged };
}
