import type { StudentResponse } from '@footnote/quiz-engine';
import type { FrozenQuestion } from '../quizzes/index.js';

/** An order, and the two sides of a pair, in one key. No id of an option has these signs. */
const THEN = '>';
const WITH = '=';
const NUMBER = '#';

/**
 * What was chosen, as the statistics count it: each option by its id; an order as a whole; each pair; a number, to four figures, so that
 * whoever types at random does not fill the memory of a quiz.
 */
export function choicesOf({ question }: Pick<FrozenQuestion, 'question'>, answer: StudentResponse): readonly string[] {
  switch (answer.type) {
    case 'OPTIONS': return question.kind === 'ORDER' ? [answer.optionIds.join(THEN)] : answer.optionIds;
    case 'PAIRS': return answer.pairs.map(({ leftId, rightId }) => `${leftId}${WITH}${rightId}`);
    case 'NUMBER': return [`${NUMBER}${String(question.key.type === 'NUMBER' && answer.number === question.key.number ? answer.number : Number(answer.number.toPrecision(4)))}`];
    default: return answer satisfies never;
  }
}

/** The same choice with other ids of options. */
export function renameChoice(choice: string, names: ReadonlyMap<string, string>): string {
  if (choice.startsWith(NUMBER)) return choice;
  return choice.split(/([>=])/).map((part) => names.get(part) ?? part).join('');
}

/** The ids of an order, as they were put. */
export function orderIn(choice: string): readonly string[] {
  return choice.split(THEN);
}

/** A choice in words. */
export function sayChoice(choice: string, { question }: Pick<FrozenQuestion, 'question'>): string {
  if (choice.startsWith(NUMBER)) return [Number(choice.slice(1)).toLocaleString('en', { maximumFractionDigits: 20, useGrouping: false }), question.unit ?? ''].join(' ').trim();
  const texts = new Map([...question.options, ...question.targets].map(({ id, text }) => [id, text]));
  const name = (id: string): string => texts.get(id) ?? 'an option that is no longer asked';
  if (choice.includes(WITH)) return choice.split(WITH).map(name).join(': ');
  return choice.split(THEN).map(name).join(', then ');
}

/** What an option is called in tables: T, F and N where it is said what the articles say, else A, B, C. */
export function labelOf({ question }: Pick<FrozenQuestion, 'question'>, id: string): string {
  const at = question.options.findIndex((option) => option.id === id);
  const value = question.options[at]?.value;
  if (question.kind === 'TRUE_FALSE_NOT_STATED' && value?.type === 'VERDICT') return { SAY_SO: 'T', SAY_OTHERWISE: 'F', DO_NOT_SAY: 'N' }[value.verdict];
  return at < 0 ? '–' : letter(at);
}

/** A to Z, then AA. */
function letter(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : `${letter(Math.floor(at / 26) - 1)}${letter(at % 26)}`;
}

/** The right answer as choices. */
export function keyChoices({ question }: Pick<FrozenQuestion, 'question'>): readonly string[] {
  const { key } = question;
  switch (key.type) {
    case 'OPTIONS': return question.kind === 'ORDER' ? [key.optionIds.join(THEN)] : key.optionIds;
    case 'PAIRS': return key.pairs.map(({ leftId, rightId }) => `${leftId}${WITH}${rightId}`);
    case 'NUMBER': return [`${NUMBER}${String(key.number)}`];
    default: return key satisfies never;
  }
}
