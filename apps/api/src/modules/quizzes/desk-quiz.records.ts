import { resolvePassage } from '@footnote/evidence';
import { findTextOf, indexGraph, type AnchorState, type PackGraph } from '@footnote/knowledge';
import { authoredFrom, type Assessment, type AuthoredQuestion, type CitedPassage } from '@footnote/quiz-engine';
import { isDeepStrictEqual } from 'node:util';
import { toExplanation, toKey, toLint, toProof, type ExplanationRecord, type KeyRecord, type LintRecord, type OptionRecord, type ProofRecord } from '../questions/index.js';
import type { Assessed } from './assess-draft.js';

export interface CitedPassageRecord extends CitedPassage { readonly sourceLabel: string; readonly anchor: AnchorState }
export interface AuthoredOptionRecord { readonly id: string; readonly text: string; readonly reason: string; readonly claim: string | null; readonly evidence: readonly CitedPassageRecord[] }
export interface AuthoredQuestionRecord extends KeyRecord, Pick<AuthoredQuestion, 'kind' | 'stem' | 'asOf' | 'knownAt' | 'unit'> {
  readonly options: readonly AuthoredOptionRecord[];
  readonly targets: readonly OptionRecord[];
}

/** What there is to say of a question, in the words of the SDL. */
export interface QuestionCheckRecord {
  readonly standing: Assessment['standing'];
  readonly summary: string;
  readonly canBeAsked: boolean;
  readonly missing: Assessment['missing'];
  readonly backing: Assessment['backing'];
  readonly proof: ProofRecord;
  readonly explanation: ExplanationRecord;
  readonly lint: readonly LintRecord[];
}

/** Shows what an author wrote; its passages are looked up in the texts as the viewer reads them. */
export function toAuthored(authored: AuthoredQuestion, graph: PackGraph): AuthoredQuestionRecord {
  const { kind, stem, asOf, knownAt, unit, options, targets, key } = authored;
  return {
    kind, stem, asOf, knownAt, unit, targets: targets.map(({ id, text }) => ({ id, text })), ...toKey(key),
    options: options.map(({ id, text, reason, claim, evidence }) => ({ id, text, reason, claim, evidence: evidence.map((passage) => toPassage(passage, graph)) })),
  };
}

function toPassage(passage: CitedPassage, graph: PackGraph): CitedPassageRecord {
  const source = indexGraph(graph).sources.get(passage.source);
  const text = source === undefined ? null : findTextOf(source, passage) ?? source.text;
  return { ...passage, sourceLabel: source?.label ?? passage.source, anchor: text === null ? 'ORPHANED' : resolvePassage(text, passage).anchor };
}

/** Shows what there is to say of a question. */
export function toCheck({ assessment, grounds }: Assessed): QuestionCheckRecord {
  const { standing, missing, backing, question, explanation, proof, lint } = assessment;
  const { pack } = question;
  return {
    standing, summary: summarise(assessment), canBeAsked: canBeAsked(assessment), missing, backing, lint: lint.map(toLint),
    proof: toProof(proof, indexGraph(grounds), pack), explanation: toExplanation(explanation, { question, grounds, pack }),
  };
}

const CANNOT = 'CANNOT_BE_ASKED';

/** Whether a student could answer it at all. */
export function canBeAsked({ missing }: Pick<Assessment, 'missing'>): boolean {
  return !missing.some(({ code }) => code.startsWith(CANNOT));
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** How much there is besides what was said; nothing where that was all. */
function countMore(count: number): string {
  return count === 0 ? '' : ` ${NUMBERS[count] ?? String(count)} more ${count === 1 ? 'thing is' : 'things are'} missing.`;
}

/** How it stands, the gravest of what is missing, and how much more there is. */
function summarise({ standing, missing }: Assessment): string {
  const [first] = missing;
  const unaskable = missing.filter(({ code }) => code.startsWith(CANNOT)).length;
  if (first === undefined) return standing === 'PROVED' ? 'Proved: every condition holds.' : 'Nothing is missing that Footnote can name.';
  if (unaskable > 0) return `It cannot be asked yet. ${first.message}${countMore(unaskable - 1)}`;
  return `${standing === 'PROVED' ? 'Proved: every condition holds.' : 'Not proved.'} ${first.message}${countMore(missing.length - 1)}`;
}

/** Whether a question was changed after it was made of a suggestion. */
export function wasEdited(authored: AuthoredQuestion): boolean {
  const { id, knownAt, base } = authored;
  return base !== null && !isDeepStrictEqual(authored, authoredFrom({ question: base }, { id, knownAt }));
}
