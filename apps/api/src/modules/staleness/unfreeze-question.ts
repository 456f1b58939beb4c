import type { Explanation, Key, KeyedQuestion, Option, PublishedQuestion } from '@footnote/quiz-engine';
import type { FrozenQuestion } from '../quizzes/index.js';

/**
 * A frozen question under the ids that it has in its draft: what is offered in its place is then the same question to the draft, and
 * answers to the old are matched with the options of the new.
 */
export function unfreezeQuestion(frozen: FrozenQuestion): PublishedQuestion {
  // Revisions of before there were drafts have neither.
  const { lineage = frozen.question.id, authoredIds = {} } = frozen as Partial<FrozenQuestion> & FrozenQuestion;
  const named = (id: string): string => (id === frozen.question.id ? lineage : authoredIds[id] ?? id);
  const question = renameQuestion(frozen.question, named, lineage);
  const explanation = renameExplanation(frozen.explanation, named);
  return { question, explanation, proof: frozen.proof, grounds: frozen.grounds, authored: frozen.authored ?? null };
}

function renameQuestion(question: KeyedQuestion, named: (id: string) => string, id: string): KeyedQuestion {
  const rename = ({ id: old, text, value }: Option): Option => ({ id: named(old), text, value });
  return { ...question, id, options: question.options.map(rename), targets: question.targets.map(rename), key: renameKey(question.key, named), bases: question.bases.map((basis) => ({ ...basis, optionId: named(basis.optionId) })) };
}

function renameKey(key: Key, named: (id: string) => string): Key {
  switch (key.type) {
    case 'OPTIONS': return { type: 'OPTIONS', optionIds: key.optionIds.map(named) };
    case 'PAIRS': return { type: 'PAIRS', pairs: key.pairs.map(({ leftId, rightId }) => ({ leftId: named(leftId), rightId: named(rightId) })) };
    case 'NUMBER': return key;
    default: return key satisfies never;
  }
}

function renameExplanation({ text, key, others }: Explanation, named: (id: string) => string): Explanation {
  const rename = (reason: Explanation['key'][number]): Explanation['key'][number] => ({ ...reason, optionId: named(reason.optionId) });
  return { text, key: key.map(rename), others: others.map(rename) };
}
