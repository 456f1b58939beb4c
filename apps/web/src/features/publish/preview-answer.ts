import type { PreviewQuizQuery, ResponseInput } from '@footnote/schema/browser';
import type { Explained } from '../quiz/explained';

export type PreviewQuestion = NonNullable<PreviewQuizQuery['deskQuiz']>['questions'][number];
export type StudentQuestion = Explained['question'];

/** A question of the draft as a student would meet it: field by field, without its key. */
export function studentQuestion({ id, content, check }: PreviewQuestion): StudentQuestion {
  return {
    id, kind: content.kind, stem: content.stem, unit: content.unit, asOf: content.asOf, standing: check.standing,
    options: arrange(content).map((option) => ({ id: option.id, text: option.text })),
    targets: content.targets.map((target) => ({ id: target.id, text: target.text })),
    sources: [],
  };
}

/** An order is never shown in its own order; publishing draws one, the preview turns it round by one. */
function arrange({ kind, options, keyOptionIds }: PreviewQuestion['content']): PreviewQuestion['content']['options'] {
  if (kind !== 'ORDER' || options.length < 2) return options;
  const inKeyOrder = options.every((option, index) => option.id === keyOptionIds[index]);
  return inKeyOrder ? [...options.slice(1), ...options.slice(0, 1)] : options;
}

/** An answer that was given in the preview, marked and explained as it would be; nothing of it is stored. */
export function explainPreview(question: PreviewQuestion, { optionIds = null, pairs = null, number = null }: ResponseInput): Explained {
  const { keyOptionIds, keyPairs, keyNumber } = question.content;
  const correct = isRight(question.content, { optionIds, pairs, number });
  return {
    id: question.id, question: studentQuestion(question), optionIds: optionIds ?? null, pairs: pairs ?? null, number: number ?? null, answeredAt: '1970-01-01T00:00:00Z',
    correct, score: correct ? 1 : 0, counts: true, keyOptionIds, keyPairs, keyNumber, explanation: question.check.explanation, remarks: [], updates: [],
  };
}

function isRight({ kind, keyOptionIds, keyPairs, keyNumber }: PreviewQuestion['content'], { optionIds, pairs, number }: ResponseInput): boolean {
  const given = optionIds ?? [];
  switch (kind) {
    case 'NUMERIC': return number !== null && number !== undefined && number === keyNumber;
    case 'ORDER': return given.join('\n') === keyOptionIds.join('\n');
    case 'MATCH': return keyPairs.length > 0 && keyPairs.every((key) => (pairs ?? []).some((pair) => pair.leftId === key.leftId && pair.rightId === key.rightId));
    case 'SINGLE_CHOICE': case 'MULTIPLE_CHOICE': case 'TRUE_FALSE_NOT_STATED': case 'OUTLET': case 'CHANGE': case 'CORROBORATION': case 'DISAGREEMENT':
      return keyOptionIds.length > 0 && given.length === keyOptionIds.length && keyOptionIds.every((key) => given.includes(key));
    default: return kind satisfies never;
  }
}
