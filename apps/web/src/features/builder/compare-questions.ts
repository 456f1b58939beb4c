import { diffWordsWithSpace } from 'diff';
import { keyShapeOf, letterOf, type EditedOption, type EditedQuestion } from './edited-question';

/** A stretch of a comparison: in both, in mine alone, or in theirs alone. */
export interface Difference { readonly text: string; readonly in: 'BOTH' | 'MINE' | 'THEIRS' }

/** One part of a question that two people left different. */
export interface ComparedPart {
  /** Which part it is, so that a choice between the two can be made part by part. */
  readonly part: Part;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly words: readonly Difference[];
}

/** A part of a question that is chosen as a whole. */
export type Part =
  | { readonly of: 'STEM' } | { readonly of: 'AS_OF' } | { readonly of: 'KEY' } | { readonly of: 'TARGETS' } | { readonly of: 'UNIT' }
  | { readonly of: 'OPTION'; readonly id: string };

/** How claims and sources are called on the page; left out, by their slugs. */
export interface Names { readonly claim: (slug: string) => string; readonly source: (slug: string) => string }

const BY_SLUG: Names = { claim: (slug) => slug, source: (slug) => slug };

/** The parts in which two versions differ, in the order in which a question is read. */
export function compareQuestions(mine: EditedQuestion, theirs: EditedQuestion, names: Names = BY_SLUG): readonly ComparedPart[] {
  const ids = [...new Set([...theirs.options, ...mine.options].map(({ id }) => id))];
  const parts: readonly (readonly [Part, string, (question: EditedQuestion) => string])[] = [
    [{ of: 'STEM' }, 'Stem', (question) => question.stem],
    [{ of: 'AS_OF' }, 'Asked as of', (question) => question.asOf],
    ...ids.map((id) => [{ of: 'OPTION', id } as const, optionLabel(id, mine, theirs), (question: EditedQuestion) => optionWords(question.options.find((option) => option.id === id), names)] as const),
    [{ of: 'KEY' }, 'Key', keyWords],
    [{ of: 'TARGETS' }, 'To match with', (question) => question.targets.map(({ text }) => text).join('; ')],
    [{ of: 'UNIT' }, 'Unit', (question) => question.unit ?? ''],
  ];
  return parts.flatMap(([part, label, wordsOf]) => {
    const [own, other] = [wordsOf(mine), wordsOf(theirs)];
    return own === other ? [] : [{ part, label, mine: own, theirs: other, words: compareWords(own, other) }];
  });
}

/** Two texts as one, word by word: what only one of them has is marked as that one's. */
export function compareWords(mine: string, theirs: string): readonly Difference[] {
  return diffWordsWithSpace(theirs, mine).map(({ value, added, removed }) => ({ text: value, in: added ? 'MINE' : removed ? 'THEIRS' : 'BOTH' }));
}

function optionLabel(id: string, mine: EditedQuestion, theirs: EditedQuestion): string {
  const at = mine.options.findIndex((option) => option.id === id);
  const place = at === -1 ? theirs.options.findIndex((option) => option.id === id) : at;
  return `Option ${letterOf(place)}`;
}

function optionWords(option: EditedOption | undefined, names: Names): string {
  if (option === undefined) return '(not there)';
  const reason = option.reason === '' ? [] : [`Why: ${option.reason}`];
  const claim = option.claim === null ? [] : [`Answer of: ${names.claim(option.claim)}`];
  return [option.text, ...reason, ...claim, ...option.evidence.map(({ source, exact }) => `${names.source(source)}: “${exact}”`)].join('\n');
}

function keyWords(question: EditedQuestion): string {
  const nameOf = (id: string): string => question.options.find((option) => option.id === id)?.text ?? '';
  switch (keyShapeOf(question.kind)) {
    case 'NUMBER': return question.keyNumber === null ? '' : String(question.keyNumber);
    case 'PAIRS': return question.keyPairs.map(({ leftId, rightId }) => `${nameOf(leftId)} – ${question.targets.find(({ id }) => id === rightId)?.text ?? ''}`).sort().join('; ');
    case 'ORDER': return question.keyOptionIds.map(nameOf).join(', then ');
    case 'ONE': case 'SEVERAL': return question.keyOptionIds.map(nameOf).join('; ');
  }
}

/** The colleague's version with these parts of mine: what merging by hand begins with. */
export function mergeParts(theirs: EditedQuestion, mine: EditedQuestion, parts: readonly Part[]): EditedQuestion {
  return parts.reduce((merged, part) => takePart(merged, mine, part), theirs);
}

function takePart(into: EditedQuestion, from: EditedQuestion, part: Part): EditedQuestion {
  switch (part.of) {
    case 'STEM': return { ...into, stem: from.stem };
    case 'AS_OF': return { ...into, asOf: from.asOf };
    case 'UNIT': return { ...into, unit: from.unit };
    case 'TARGETS': return { ...into, targets: from.targets };
    case 'KEY': return { ...into, keyOptionIds: from.keyOptionIds, keyPairs: from.keyPairs, keyNumber: from.keyNumber };
    case 'OPTION': return { ...into, options: takeOption(into.options, from.options, part.id) };
    default: return part satisfies never;
  }
}

function takeOption(into: readonly EditedOption[], from: readonly EditedOption[], id: string): readonly EditedOption[] {
  const taken = from.find((option) => option.id === id);
  if (taken === undefined) return into.filter((option) => option.id !== id);
  return into.some((option) => option.id === id) ? into.map((option) => (option.id === id ? taken : option)) : [...into, taken];
}
