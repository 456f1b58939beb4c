import { indexGraph, type PackGraph } from '@footnote/knowledge';
import { findExcessCasualties, findTwins } from '@footnote/quiz-engine';
import type { Assessed } from './assess-draft.js';
import { canBeAsked } from './desk-quiz.records.js';
import type { DraftQuestionRecord } from './draft-question.store.js';

/** Why a quiz cannot be published, and what may be done about it. */
export interface NotReadyRecord {
  readonly code: 'EMPTY' | 'CANNOT_BE_ASKED' | 'TWIN' | 'SECOND_CASUALTY_QUESTION';
  readonly questionId: string | null;
  readonly questionNumber: number | null;
  readonly message: string;
  readonly remedy: string;
}

/** A question of a draft with what there is to say of it, in its place. */
export interface DraftedQuestion { readonly record: DraftQuestionRecord; readonly assessed: Assessed }

/** What keeps a draft from being published. What is cited or unsourced may be published, and is labelled so; the lint never blocks. */
export function findNotReady(questions: readonly DraftedQuestion[], graph: PackGraph): readonly NotReadyRecord[] {
  if (questions.length === 0) {
    return [{ code: 'EMPTY', questionId: null, questionNumber: null, message: 'There is no question in this quiz.', remedy: 'Accept a suggestion, or write a question of your own.' }];
  }
  return [...findUnaskable(questions), ...findRepeated(questions, graph), ...findSecondCasualty(questions, graph)];
}

function findUnaskable(questions: readonly DraftedQuestion[]): readonly NotReadyRecord[] {
  return questions.flatMap(({ record, assessed: { assessment } }, at): readonly NotReadyRecord[] => {
    if (canBeAsked(assessment)) return [];
    const reasons = assessment.missing.filter(({ code }) => code.startsWith('CANNOT_BE_ASKED')).map(({ message }) => message);
    return [{ code: 'CANNOT_BE_ASKED', questionId: record.id, questionNumber: at + 1, message: `Question ${String(at + 1)} cannot be asked yet. ${reasons.join(' ')}`, remedy: 'Finish it, or take it out of the quiz.' }];
  });
}

/** Twins by what they ask, and those that ask the same in the same words. */
function findRepeated(questions: readonly DraftedQuestion[], graph: PackGraph): readonly NotReadyRecord[] {
  const places = new Map(questions.map(({ assessed }, at) => [assessed.assessment.question.id, at]));
  const twins = findTwins(questions.map(({ assessed }) => assessed.assessment.question), indexGraph(graph)).map(({ first, second }) => [places.get(first) ?? 0, places.get(second) ?? 0] as const);
  const repeated = [...new Map([...twins, ...findSameMarks(questions)].map((pair) => [pair.join(' '), pair])).values()];
  return repeated.flatMap(([first, second]): readonly NotReadyRecord[] => {
    const record = questions[second]?.record;
    return record === undefined ? [] : [{
      code: 'TWIN', questionId: record.id, questionNumber: second + 1, message: `Question ${String(second + 1)} asks the same as question ${String(first + 1)}: whoever has answered one knows the other.`,
      remedy: 'Take one of the two out, or change what it asks.',
    }];
  });
}

function findSameMarks(questions: readonly DraftedQuestion[]): readonly (readonly [number, number])[] {
  const seen = new Map<string, number>();
  return questions.flatMap(({ assessed: { assessment } }, at): readonly (readonly [number, number])[] => {
    if (!canBeAsked(assessment)) return [];
    const first = seen.get(assessment.mark);
    if (first === undefined) seen.set(assessment.mark, at);
    return first === undefined ? [] : [[first, at]];
  });
}

function findSecondCasualty(questions: readonly DraftedQuestion[], graph: PackGraph): readonly NotReadyRecord[] {
  const excess = new Set(findExcessCasualties(questions.map(({ assessed }) => assessed.assessment.question), indexGraph(graph)).map(({ id }) => id));
  return questions.flatMap(({ record, assessed }, at): readonly NotReadyRecord[] => (excess.has(assessed.assessment.question.id) ? [{
    code: 'SECOND_CASUALTY_QUESTION', questionId: record.id, questionNumber: at + 1, message: `Question ${String(at + 1)} asks for a number of victims, and so does one before it: a quiz asks that once.`,
    remedy: 'Keep the one that matters more, and take the other out.',
  }] : []));
}
