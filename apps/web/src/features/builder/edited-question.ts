import type { QuestionKind } from '@footnote/schema/browser';
import type { Day } from '../../ui/format-day';

/** A passage of a reading that an author cites, as the API takes it. Offsets are UTF-16 code units into the reading's text, end exclusive. */
export interface CitedText {
  readonly source: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  /** SHA-256 of the text that the offsets count in. */
  readonly contentHash: string;
}

/** An option as its author edits it. */
export interface EditedOption {
  readonly id: string;
  readonly text: string;
  /** Why it is right or wrong: shown to students after they answer. */
  readonly reason: string;
  /** The claim of the pack whose answer it is, where its author said so. */
  readonly claim: string | null;
  readonly evidence: readonly CitedText[];
}

/** A pair of a question that asks to match. */
export interface EditedPair { readonly leftId: string; readonly rightId: string }

/** A question as its author edits it: what is autosaved, compared, undone and checked. */
export interface EditedQuestion {
  readonly kind: QuestionKind;
  readonly stem: string;
  readonly asOf: Day;
  readonly knownAt: Day;
  readonly options: readonly EditedOption[];
  readonly targets: readonly { readonly id: string; readonly text: string }[];
  readonly unit: string | null;
  readonly keyOptionIds: readonly string[];
  readonly keyPairs: readonly EditedPair[];
  readonly keyNumber: number | null;
}

/** What a question's key is made of: each group of kinds is edited with other controls. */
export type KeyShape = 'ONE' | 'SEVERAL' | 'ORDER' | 'PAIRS' | 'NUMBER';

/** How the key of a kind is marked. */
export function keyShapeOf(kind: QuestionKind): KeyShape {
  switch (kind) {
    case 'MULTIPLE_CHOICE': return 'SEVERAL';
    case 'ORDER': return 'ORDER';
    case 'MATCH': return 'PAIRS';
    case 'NUMERIC': return 'NUMBER';
    case 'SINGLE_CHOICE': case 'TRUE_FALSE_NOT_STATED': case 'OUTLET': case 'CHANGE': case 'CORROBORATION': case 'DISAGREEMENT': return 'ONE';
    default: return kind satisfies never;
  }
}

/** The kinds that an author may begin from nothing; the others are only ever edited from a suggestion. */
export const OWN_KINDS = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'TRUE_FALSE_NOT_STATED'] as const satisfies readonly QuestionKind[];

const LABELS_OF_STATEMENT = ['The articles say so', 'The articles say otherwise', 'The articles do not say'];

/** An empty question of one's own: three options (padding a row helps nobody), the first of them the key. */
export function beginQuestion({ kind, asOf, knownAt, newId }: { readonly kind: QuestionKind; readonly asOf: Day; readonly knownAt: Day; readonly newId: () => string }): EditedQuestion {
  const texts = kind === 'TRUE_FALSE_NOT_STATED' ? LABELS_OF_STATEMENT : ['', '', ''];
  const options = texts.map((text): EditedOption => ({ id: newId(), text, reason: '', claim: null, evidence: [] }));
  return { kind, stem: '', asOf, knownAt, options, targets: [], unit: null, keyOptionIds: options.slice(0, 1).map(({ id }) => id), keyPairs: [], keyNumber: null };
}

/** Whether two versions of a question say the same. Both are built field by field below, so that their JSON has one order. */
export function isSameQuestion(a: EditedQuestion, b: EditedQuestion): boolean {
  return JSON.stringify(copyOf(a)) === JSON.stringify(copyOf(b));
}

/**
 * Whether two versions say the same but for blanks: the API keeps one between words and none at the ends, and a word that
 * is being typed ends in one.
 */
export function saysTheSame(a: EditedQuestion, b: EditedQuestion): boolean {
  return isSameQuestion(withoutBlanks(a), withoutBlanks(b));
}

function withoutBlanks(question: EditedQuestion): EditedQuestion {
  const line = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return {
    ...question, stem: line(question.stem), unit: question.unit === null ? null : line(question.unit),
    options: question.options.map((option) => ({ ...option, text: line(option.text), reason: line(option.reason) })),
    targets: question.targets.map((target) => ({ ...target, text: line(target.text) })),
  };
}

/** The fields of an edited question and nothing else: what came with them (type names, anchors) is for show, and never sent back. */
export function copyOf(question: EditedQuestion): EditedQuestion {
  return {
    kind: question.kind, stem: question.stem, asOf: question.asOf, knownAt: question.knownAt,
    options: question.options.map(({ id, text, reason, claim, evidence }) => ({ id, text, reason, claim, evidence: evidence.map(copyOfCitation) })),
    targets: question.targets.map(({ id, text }) => ({ id, text })),
    unit: question.unit, keyOptionIds: [...question.keyOptionIds],
    keyPairs: question.keyPairs.map(({ leftId, rightId }) => ({ leftId, rightId })), keyNumber: question.keyNumber,
  };
}

function copyOfCitation({ source, exact, prefix, suffix, start, end, contentHash }: CitedText): CitedText {
  return { source, exact, prefix, suffix, start, end, contentHash };
}

/** A, B, C …: how options are called on the page. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
