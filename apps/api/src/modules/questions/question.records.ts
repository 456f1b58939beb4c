import { indexGraph, type Corroboration, type Day, type GraphIndex } from '@footnote/knowledge';
import { redactQuestion, type Explanation, type Grounds, type Key, type KeyedQuestion, type LintFinding, type OptionReason, type Proof, type QuestionDraft } from '@footnote/quiz-engine';
import { encodeNodeId } from '../../graphql/node-id.js';
import { assertionIn, claimIn, corroborationIn, type AssertionRecord, type ClaimRecord, type CorroborationRecord } from '../claims/index.js';
import { evidenceIn, sourceIn, type EvidenceRecord, type SourceRecord } from '../sources/index.js';

export interface OptionRecord { readonly id: string; readonly text: string }
export interface PairRecord { readonly leftId: string; readonly rightId: string }

/** What a student may see of a question while it is open; there is no key in it, nor anything that leads to one. */
export interface QuestionRecord {
  readonly __typename: 'Question';
  readonly id: string;
  readonly kind: KeyedQuestion['kind'];
  readonly stem: string;
  readonly options: readonly OptionRecord[];
  readonly targets: readonly OptionRecord[];
  readonly unit: string | null;
  readonly asOf: string;
  readonly standing: 'PROVED' | 'CITED' | 'UNSOURCED';
  /** The slugs of the sources that its stem speaks for, and the pack to which they belong. */
  readonly pack: string;
  readonly sourceSlugs: readonly string[];
  /** Those sources as they were when it was made or published: of a desk's own pack there are no rows to read them from. */
  readonly knownSources?: readonly SourceRecord[];
}

export interface OptionReasonRecord {
  readonly option: OptionRecord;
  readonly reason: string;
  readonly evidence: readonly EvidenceRecord[];
  readonly corroboration: CorroborationRecord | null;
  readonly assertions: readonly AssertionRecord[];
}
export interface ExplanationRecord { readonly text: string; readonly key: readonly OptionReasonRecord[]; readonly others: readonly OptionReasonRecord[] }

/** A key in the three fields of the SDL, of which one says something. */
export interface KeyRecord { readonly keyOptionIds: readonly string[]; readonly keyPairs: readonly PairRecord[]; readonly keyNumber: number | null }

export interface CheckRecord extends Omit<Proof['checks'][number], 'claim' | 'evidence'> { readonly claim: ClaimRecord | null; readonly evidence: readonly EvidenceRecord[] }
export interface ProofRecord extends Omit<Proof, 'checks'> { readonly checks: readonly CheckRecord[] }

export interface DraftRecord extends KeyRecord {
  readonly question: QuestionRecord;
  readonly explanation: ExplanationRecord;
  readonly proof: ProofRecord;
  readonly lint: readonly LintRecord[];
  readonly difficulty: number;
}

export interface LintRecord extends Omit<LintFinding, 'mend'> {
  readonly mend: { readonly label: string; readonly stem: string | null; readonly option: OptionRecord | null; readonly options: readonly OptionRecord[] | null } | null;
}

/** What an explanation is read with: the question it is of, and the graph, or the part of it, that it cites. */
export interface Cited { readonly question: KeyedQuestion; readonly grounds: Omit<Grounds, 'pack'>; readonly pack: string }

/** Makes the student's view, field by field, from what the engine lets through. */
export function toQuestion(question: KeyedQuestion, id: string, known: Pick<QuestionRecord, 'knownSources'> = {}): QuestionRecord {
  const { kind, stem, options, targets, unit, asOf } = redactQuestion(question);
  return {
    __typename: 'Question', id, kind, stem, options: options.map(toOption), targets: targets.map(toOption), unit, asOf, standing: 'PROVED',
    pack: question.pack, sourceSlugs: [...question.asked.speaksFor], ...known,
  };
}

/** The sources that a question's stem speaks for, as a graph has them. */
export function sourcesSpokenFor({ pack, asked }: KeyedQuestion, grounds: Cited['grounds']): readonly SourceRecord[] {
  return asked.speaksFor.flatMap((slug) => sourceIn(indexGraph(grounds), pack, slug) ?? []);
}

function toOption({ id, text }: OptionRecord): OptionRecord {
  return { id, text };
}

export function toKey(key: Key): KeyRecord {
  switch (key.type) {
    case 'OPTIONS': return { keyOptionIds: key.optionIds, keyPairs: [], keyNumber: null };
    case 'PAIRS': return { keyOptionIds: [], keyPairs: key.pairs.map(({ leftId, rightId }) => ({ leftId, rightId })), keyNumber: null };
    case 'NUMBER': return { keyOptionIds: [], keyPairs: [], keyNumber: key.number };
    default: return key satisfies never;
  }
}

export function toExplanation({ text, key, others }: Explanation, cited: Cited): ExplanationRecord {
  const index = indexGraph(cited.grounds);
  const toReason = (reason: OptionReason): OptionReasonRecord => toOptionReason(reason, index, cited);
  return { text, key: key.map(toReason), others: others.map(toReason) };
}

function toOptionReason({ optionId, reason, claims, evidence, corroboration }: OptionReason, index: GraphIndex, { question, pack }: Cited): OptionReasonRecord {
  const shown = new Set(evidence);
  const tellings = claims.flatMap((claim) => index.assertionsOfClaim.get(claim) ?? []).filter((assertion) => assertion.evidence.some((slug) => shown.has(slug)));
  return {
    option: optionOf(optionId, question),
    reason,
    evidence: evidence.flatMap((slug) => evidenceIn(index, pack, slug) ?? []),
    corroboration: corroboration === null ? null : corroborationIn(index, pack, corroboration satisfies Corroboration),
    assertions: tellings.flatMap(({ slug }) => assertionIn(index, pack, slug) ?? []),
  };
}

/** Where a number is asked there are no options: the number itself stands for one. */
function optionOf(id: string, { options, targets, key, unit }: KeyedQuestion): OptionRecord {
  const option = [...options, ...targets].find((one) => one.id === id);
  if (option !== undefined) return toOption(option);
  return { id, text: key.type === 'NUMBER' ? [key.number.toLocaleString('en'), unit ?? ''].join(' ').trim() : '' };
}

export function toProof({ valid, knownAt, verbatim, checks }: Proof, index: GraphIndex, pack: string): ProofRecord {
  return {
    valid, knownAt, verbatim,
    checks: checks.map(({ rule, passed, code, message, optionId, refutation, claim, evidence }) => ({
      rule, passed, code, message, optionId, refutation,
      claim: claim === null ? null : claimIn(index, pack, claim),
      evidence: evidence.flatMap((slug) => evidenceIn(index, pack, slug) ?? []),
    })),
  };
}

/** Makes the teacher's view of a draft that was made with a seed. */
export function toDraft({ question, explanation, proof, lint, difficulty }: QuestionDraft, grounds: Cited['grounds'], seed: string): DraftRecord {
  const { pack } = question;
  return {
    question: toQuestion(question, draftNodeId({ id: question.id, pack, asOf: question.asked.asOf, knownAt: proof.knownAt, seed }), { knownSources: sourcesSpokenFor(question, grounds) }),
    ...toKey(question.key),
    explanation: toExplanation(explanation, { question, grounds, pack }),
    proof: toProof(proof, indexGraph(grounds), pack),
    lint: lint.map(toLint), difficulty,
  };
}

/** Makes a remark of the lint, with the mend in the words of the SDL. */
export function toLint({ flaw, name, message, reference, optionId, mend }: LintFinding): LintRecord {
  return {
    flaw, name, message, reference, optionId,
    mend: mend === null ? null : { label: mend.label, stem: mend.stem ?? null, option: mend.option === undefined ? null : toOption(mend.option), options: mend.options?.map(toOption) ?? null },
  };
}

const DRAFT = 'draft/';

/** What finds a question again that is not published, and so stands nowhere: what it was made of, and its own id among what is made of that. */
export interface DraftPlace { readonly id: string; readonly pack: string; readonly asOf: Day; readonly knownAt: Day; readonly seed: string }

/** The id of a question that is not published: whichever replica is asked for it can make it again. */
export function draftNodeId({ id, pack, asOf, knownAt, seed }: DraftPlace): string {
  return encodeNodeId('Question', `${DRAFT}${[id, pack, asOf, knownAt, seed].map(encodeURIComponent).join('/')}`);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the key of a question's id: null where it is not that of a draft. */
export function draftPlaceOf(key: string): DraftPlace | null {
  const parts = key.startsWith(DRAFT) ? key.slice(DRAFT.length).split('/') : [];
  if (parts.length !== 5 || parts.some((part) => !/^(?:[\w.!~*'()-]|%[0-9A-F]{2})*$/.test(part))) return null;
  try {
    const [id = '', pack = '', asOf = '', knownAt = '', seed = ''] = parts.map(decodeURIComponent);
    return DAY.test(asOf) && DAY.test(knownAt) && !Number.isNaN(Date.parse(asOf)) && !Number.isNaN(Date.parse(knownAt)) ? { id, pack, asOf, knownAt, seed } : null;
  } catch {
    // Bytes that are no text.
    return null;
  }
}
