import { indexGraph, type Corroboration, type Day, type Evidence, type GraphIndex, type PackGraph } from '@footnote/knowledge';
import type { Check, Explanation, Grounds, KeyedQuestion, OptionReason, Proof, QuestionDraft, QuestionKind } from '../model.js';
import { groundsFor } from './grounds-for.js';
import type { QuestionFile } from './question-file.js';

/** Evidence in the shape of the SDL. */
export interface PresentedEvidence {
  readonly id: string;
  readonly source: { readonly slug: string; readonly label: string; readonly outlet: { readonly slug: string; readonly name: string } };
  readonly exact: string; readonly prefix: string; readonly suffix: string;
  readonly start: number; readonly end: number; readonly contentHash: string;
  readonly verbatim: boolean; readonly anchor: Evidence['anchor'];
}

export interface PresentedOption { readonly id: string; readonly text: string }
export interface PresentedClaim { readonly id: string; readonly slug: string; readonly statement: string }

export interface PresentedReason {
  readonly option: PresentedOption;
  readonly reason: string;
  readonly evidence: readonly PresentedEvidence[];
  readonly corroboration: Corroboration | null;
}

export interface PresentedCheck extends Omit<Check, 'claim' | 'evidence'> {
  readonly claim: PresentedClaim | null;
  readonly evidence: readonly PresentedEvidence[];
}

/** A draft in the shape of the SDL's `QuestionDraft`, and in `file` all that is needed to re-check it from this document alone. */
export interface PresentedDraft {
  readonly question: {
    readonly id: string; readonly kind: QuestionKind; readonly stem: string; readonly options: readonly PresentedOption[];
    readonly targets: readonly PresentedOption[]; readonly unit: string | null; readonly asOf: Day;
  };
  /** The right options, in order for ORDER; none for MATCH and NUMERIC, whose key is in `key`. */
  readonly keyOptionIds: readonly string[];
  readonly key: KeyedQuestion['key'];
  readonly explanation: { readonly text: string; readonly key: readonly PresentedReason[]; readonly others: readonly PresentedReason[] };
  readonly proof: { readonly valid: boolean; readonly knownAt: Day; readonly verbatim: boolean; readonly checks: readonly PresentedCheck[] };
  readonly file: QuestionFile;
}

/** The parts of a draft that are shown and re-checked; its score and lint are opinions, and are left out. */
export type Presentable = Pick<QuestionDraft, 'question' | 'explanation' | 'proof'>;

/** Shows a draft as `footnote questions` prints it, with the grounds that make it re-checkable. */
export function presentDraft(draft: Presentable, graph: PackGraph | Grounds): PresentedDraft {
  const { question, explanation, proof } = draft;
  return presentFile({ format: 'footnote-question', version: 1, question, explanation, proof, grounds: groundsFor(question, graph, explanation) });
}

/** The same from a question file, whose grounds have everything that is shown. */
export function presentFile(file: QuestionFile): PresentedDraft {
  const { question, explanation, proof, grounds } = file;
  const index = indexGraph(grounds);
  return {
    question: {
      id: question.id, kind: question.kind, stem: question.stem, options: question.options.map(presentOption), targets: question.targets.map(presentOption),
      unit: question.unit, asOf: question.asked.asOf,
    },
    keyOptionIds: question.key.type === 'OPTIONS' ? question.key.optionIds : [],
    key: question.key,
    explanation: presentExplanation(explanation, question, index),
    proof: presentProof(proof, index),
    file,
  };
}

function presentOption({ id, text }: PresentedOption): PresentedOption {
  return { id, text };
}

function presentExplanation({ text, key, others }: Explanation, question: KeyedQuestion, index: GraphIndex): PresentedDraft['explanation'] {
  const present = (reason: OptionReason): PresentedReason => ({
    option: presentOption([...question.options, ...question.targets].find(({ id }) => id === reason.optionId) ?? { id: reason.optionId, text: '' }),
    reason: reason.reason, evidence: presentEvidence(reason.evidence, index), corroboration: reason.corroboration,
  });
  return { text, key: key.map(present), others: others.map(present) };
}

function presentProof({ valid, knownAt, verbatim, checks }: Proof, index: GraphIndex): PresentedDraft['proof'] {
  return {
    valid, knownAt, verbatim,
    checks: checks.map(({ rule, passed, code, message, optionId, refutation, claim, evidence }) => ({
      rule, passed, code, message, optionId, refutation, claim: claim === null ? null : presentClaim(claim, index), evidence: presentEvidence(evidence, index),
    })),
  };
}

function presentClaim(slug: string, { claims }: GraphIndex): PresentedClaim {
  return { id: `claim:${slug}`, slug, statement: claims.get(slug)?.statement ?? '' };
}

function presentEvidence(slugs: readonly string[], { evidence, sources, outlets }: GraphIndex): readonly PresentedEvidence[] {
  return slugs.flatMap((slug): PresentedEvidence[] => {
    const found = evidence.get(slug);
    const source = found ? sources.get(found.source) : undefined;
    const outlet = source ? outlets.get(source.outlet) : undefined;
    if (!found || !source) return [];
    const { exact, prefix, suffix, start, end, contentHash, verbatim, anchor } = found;
    return [{ id: `evidence:${slug}`, source: { slug: source.slug, label: source.label, outlet: { slug: source.outlet, name: outlet?.name ?? source.outlet } }, exact, prefix, suffix, start, end, contentHash, verbatim, anchor }];
  });
}

