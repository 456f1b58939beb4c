import type { QuestionKind, ResponseInput } from '@footnote/schema/browser';
import { randomUUID } from 'node:crypto';
import type { Dice } from '../fuzz/dice.js';

/** A question as a student sees it, as far as answering it takes. */
export interface QuestionToAnswer { readonly id: string; readonly kind: QuestionKind; readonly options: readonly { readonly id: string }[]; readonly targets: readonly { readonly id: string }[] }
export interface QuizToTake { readonly code: string; readonly questions: readonly QuestionToAnswer[] }

/** An answer that was chosen: under its id, as it is sent and as it is to be stored. */
export interface TakenAnswer { readonly question: QuestionToAnswer; readonly responseId: string; readonly response: ResponseInput; readonly stored: object }

/** Answers a question in some whole way; whether it is right is not asked. */
export function answerSomehow(question: QuestionToAnswer, dice: Dice): TakenAnswer {
  const responseId = randomUUID();
  const options = question.options.map(({ id }) => id);
  switch (question.kind) {
    case 'NUMERIC': {
      const number = dice.below(1_000_000) / 4;
      return { question, responseId, response: { number }, stored: { type: 'NUMBER', number } };
    }
    case 'MATCH': {
      const pairs = options.map((leftId) => ({ leftId, rightId: dice.pick(question.targets).id }));
      return { question, responseId, response: { pairs }, stored: { type: 'PAIRS', pairs } };
    }
    case 'ORDER': return choose(question, responseId, [...options.slice(1 + dice.below(options.length)), ...options.slice(0, 1)].concat(options).filter((id, index, all) => all.indexOf(id) === index));
    case 'MULTIPLE_CHOICE': {
      const some = options.filter(() => dice.happens(0.5));
      return choose(question, responseId, some.length === 0 ? options.slice(0, 1) : some);
    }
    default: return choose(question, responseId, [dice.pick(options)]);
  }
}

function choose(question: QuestionToAnswer, responseId: string, optionIds: string[]): TakenAnswer {
  return { question, responseId, response: { optionIds }, stored: { type: 'OPTIONS', optionIds } };
}
