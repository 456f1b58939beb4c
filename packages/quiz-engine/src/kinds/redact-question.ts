import type { KeyedQuestion, Option, PublicQuestion } from '../model.js';

/**
 * What a student may see while the question is open. Every field is named here, one by one: a field that the keyed question
 * gains later stays secret until somebody writes it down in this function.
 */
export function redactQuestion(question: KeyedQuestion): PublicQuestion {
  return {
    id: question.id,
    kind: question.kind,
    stem: question.stem,
    options: question.options.map(redactOption),
    targets: question.targets.map(redactOption),
    unit: question.unit,
    asOf: question.asked.asOf,
  };
}

function redactOption(option: Option): { readonly id: string; readonly text: string } {
  return { id: option.id, text: option.text };
}
