import type { Option } from '@footnote/quiz-engine';
import type { FrozenQuestion } from '../quizzes/index.js';

/**
 * Which option of one revision is which of another, by their ids: ids are drawn anew for each publication. First by the option of the
 * draft that both were, then by the same words, then by what they stand for. Each is matched once; one that has no fellow is left out.
 */
export function matchOptions(from: FrozenQuestion, to: FrozenQuestion): ReadonlyMap<string, string> {
  const matched = new Map<string, string>();
  for (const [mine, theirs] of [[from.question.options, to.question.options], [from.question.targets, to.question.targets]] as const) {
    for (const nameOf of NAMES) matchBy(nameOf, { mine, theirs, from, to, matched });
  }
  return matched;
}

type NameOf = (option: Option, question: FrozenQuestion) => string | null;

const NAMES: readonly NameOf[] = [
  ({ id }, { authoredIds }) => authoredIds[id] ?? null,
  ({ text }) => text.trim(),
  ({ value }) => JSON.stringify(value, Object.keys(value).sort()),
];

interface Matching { readonly mine: readonly Option[]; readonly theirs: readonly Option[]; readonly from: FrozenQuestion; readonly to: FrozenQuestion; readonly matched: Map<string, string> }

function matchBy(nameOf: NameOf, { mine, theirs, from, to, matched }: Matching): void {
  const taken = new Set(matched.values());
  const open = theirs.filter(({ id }) => !taken.has(id));
  for (const option of mine) {
    if (matched.has(option.id)) continue;
    const name = nameOf(option, from);
    const fellows = name === null ? [] : open.filter((other) => !taken.has(other.id) && nameOf(other, to) === name);
    const [fellow] = fellows;
    // Two that have the same name are not told apart by it.
    if (fellow === undefined || fellows.length > 1) continue;
    matched.set(option.id, fellow.id);
    taken.add(fellow.id);
  }
}

/** A right answer in words that stay the same while the options do, whatever their ids: two revisions with the same mark alike. */
export function describeKey({ question, authoredIds }: FrozenQuestion): string {
  const texts = new Map([...question.options, ...question.targets].map(({ id, text }) => [id, authoredIds[id] ?? text]));
  const name = (id: string): string => texts.get(id) ?? id;
  switch (question.key.type) {
    case 'OPTIONS': {
      const names = question.key.optionIds.map(name);
      return JSON.stringify(question.kind === 'ORDER' ? names : names.sort());
    }
    case 'PAIRS': return JSON.stringify(question.key.pairs.map(({ leftId, rightId }) => [name(leftId), name(rightId)]).sort());
    case 'NUMBER': return JSON.stringify(question.key.number);
    default: return question.key satisfies never;
  }
}
