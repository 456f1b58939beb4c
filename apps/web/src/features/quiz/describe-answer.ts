import type { AnsweredPartsFragment } from '@footnote/schema/browser';
import type { Explained } from './explained';

type Response = Explained;
type Question = Response['question'];

/** An answer or a key as lines of text: one for a choice, several where several belong to it. */
export type AnswerLines = readonly string[];

/** What was answered. */
export function answerLines(response: Pick<AnsweredPartsFragment, 'question' | 'optionIds' | 'pairs' | 'number'>): AnswerLines {
  return linesOf(response.question, { optionIds: response.optionIds ?? [], pairs: response.pairs ?? [], number: response.number });
}

/** What the right answer is. */
export function keyLines(response: Response): AnswerLines {
  return linesOf(response.question, { optionIds: response.keyOptionIds, pairs: response.keyPairs, number: response.keyNumber });
}

interface Given {
  readonly optionIds: readonly string[];
  readonly pairs: readonly { readonly leftId: string; readonly rightId: string }[];
  readonly number: number | null;
}

function linesOf(question: Question, given: Given): AnswerLines {
  switch (question.kind) {
    case 'NUMERIC': return given.number === null ? [] : [`${formatNumber(given.number)}${question.unit === null ? '' : ` ${question.unit}`}`];
    case 'MATCH': return question.options.flatMap((option) => {
      const right = given.pairs.find((pair) => pair.leftId === option.id)?.rightId;
      const target = question.targets.find((other) => other.id === right);
      return target === undefined ? [] : [`${option.text}: ${target.text}`];
    });
    case 'ORDER': return given.optionIds.flatMap((id, index) => textOf(question, id).map((text) => `${String(index + 1)}. ${text}`));
    case 'MULTIPLE_CHOICE': case 'SINGLE_CHOICE': case 'TRUE_FALSE_NOT_STATED': case 'OUTLET': case 'CHANGE': case 'CORROBORATION': case 'DISAGREEMENT':
      return given.optionIds.flatMap((id) => textOf(question, id));
    default: return question.kind satisfies never;
  }
}

function textOf(question: Question, id: string): readonly string[] {
  return question.options.filter((option) => option.id === id).map((option) => option.text);
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** 19,400 */
export function formatNumber(number: number): string {
  return NUMBER.format(number);
}

/** The verdict on an answer: a heading, and the same in one sentence for a reader who hears it. */
export interface Verdict { readonly heading: string; readonly spoken: string }

/** A heading holds one line; a longer key stands under it instead. */
const LONGEST_KEY = 90;

/** "Not quite. The right answer: the Department of Defense." Plain and exact, and never more than the key itself says. */
export function verdictOf(response: Response): Verdict {
  const keys = keyLines(response);
  const only = keys.length === 1 ? keys[0] : undefined;
  const key = only === undefined || only.length > LONGEST_KEY ? null : withoutFullStop(only);
  if (response.correct) {
    const heading = key === null ? `Right. ${wholeOf(response)}` : `Right: ${midSentence(key)}.`;
    return { heading, spoken: heading };
  }
  const heading = key === null ? `Not quite. ${partOf(response)}` : `Not quite. The right answer: ${midSentence(key)}.`;
  return { heading, spoken: only === undefined ? heading : `Not quite. The right answer is: ${withoutFullStop(only)}.` };
}

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/**
 * One sentence under the verdict: why what was chosen is wrong, or why the key is right. What the heading and the lists
 * below already say is not said again, so that an answer of several parts has none.
 */
export function leadOf(response: Response): string | null {
  const { explanation, question } = response;
  const isOfParts = question.kind === 'ORDER' || question.kind === 'MATCH' || question.kind === 'MULTIPLE_CHOICE';
  if (isOfParts) return null;
  const chosen = explanation.others.find((reason) => response.optionIds?.includes(reason.option.id) === true);
  if (chosen !== undefined) return `You chose “${withoutFullStop(chosen.option.text)}”. ${firstSentence(chosen.reason)}`;
  const reason = explanation.key[0]?.reason ?? explanation.text;
  return firstSentence(reason);
}

function firstSentence(text: string): string {
  return [...SENTENCES.segment(text)][0]?.segment.trim() ?? text;
}

function wholeOf(response: Response): string {
  switch (response.question.kind) {
    case 'ORDER': return 'Every line is in its place.';
    case 'MATCH': return 'Every line has its match.';
    default: return keyLines(response).length > 1 ? 'You found all of them, and only them.' : 'That is what the sources say.';
  }
}

function partOf(response: Response): string {
  const { question } = response;
  if (question.kind === 'MATCH') {
    const right = (response.pairs ?? []).filter((pair) => response.keyPairs.some((key) => key.leftId === pair.leftId && key.rightId === pair.rightId)).length;
    return `${countWord(right)} of ${String(question.options.length)} lines ${right === 1 ? 'has its' : 'have their'} match.`;
  }
  if (question.kind === 'ORDER') {
    const right = (response.optionIds ?? []).filter((id, index) => response.keyOptionIds[index] === id).length;
    return `${countWord(right)} of ${String(question.options.length)} lines ${right === 1 ? 'is in its' : 'are in their'} place.`;
  }
  if (question.kind === 'MULTIPLE_CHOICE') {
    const chosen = response.optionIds ?? [];
    const found = chosen.filter((id) => response.keyOptionIds.includes(id)).length;
    const extra = chosen.length - found;
    const foundWord = `You found ${String(found)} of the ${String(response.keyOptionIds.length)} that are right`;
    return extra === 0 ? `${foundWord}.` : `${foundWord}, and chose ${String(extra)} that ${extra === 1 ? 'is' : 'are'} not.`;
  }
  return 'The right answer stands below.';
}

const WORDS = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];

function countWord(count: number): string {
  return WORDS[count] ?? String(count);
}

function withoutFullStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** An option as the rest of a sentence has it: only a leading article, or a whole phrase of ours, loses its capital. */
function midSentence(text: string): string {
  return text.replace(/^(The|A|An|By|In|On|At|To|It|That|None|Both|Because|Between) /, (word) => word.toLowerCase());
}
