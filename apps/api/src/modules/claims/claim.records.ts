import type { Claim, FuzzyDate } from '@footnote/knowledge';
import type { GraphRow } from '../../graph-store/graph-table.js';
import { toFuzzyDate, type FuzzyDateRecord } from '../../graphql/fuzzy-date.js';
import { encodeNodeId } from '../../graphql/node-id.js';
import type { tables } from '../../platform/database/index.js';
import type { EvidenceRecord, SourceRecord } from '../sources/index.js';

type IssueRow = GraphRow<typeof tables.issues>;
type ClaimRow = GraphRow<typeof tables.claims>;
type AssertionRow = GraphRow<typeof tables.assertions>;
type StepRow = GraphRow<typeof tables.attributionSteps>;
type ContradictionRow = GraphRow<typeof tables.contradictions>;

/** An issue as the API gives it. Here and below, `key` is the id of the row, and a name ending in `Key` that of another. */
export interface IssueRecord extends Pick<IssueRow, 'slug' | 'question'> {
  readonly __typename: 'Issue';
  readonly id: string;
  readonly key: string;
  readonly packKey: string;
}

export interface ClaimRecord extends Pick<ClaimRow, 'slug' | 'ordinal' | 'statement' | 'answer'> {
  readonly __typename: 'Claim';
  readonly id: string;
  readonly key: string;
  readonly packKey: string;
  /** Only the family, as the SDL has it; the whole predicate stands in `knowledge`. */
  readonly predicate: ClaimRow['predicateType'];
  readonly holdsFrom: FuzzyDateRecord | null;
  readonly holdsUntil: FuzzyDateRecord | null;
  readonly retractedByKey: string | null;
  readonly eventKey: string | null;
  readonly actorKey: string | null;
  readonly issueKey: string | null;
  /** The claim as the rules of time read it; its retraction is put in where they are asked. */
  readonly knowledge: Claim;
}

export interface AssertionRecord extends Pick<AssertionRow, 'slug' | 'tense' | 'hedges' | 'loadedTerms' | 'approved'> {
  readonly __typename: 'Assertion';
  readonly id: string;
  readonly key: string;
  readonly claimKey: string;
  readonly sourceKey: string;
  /** Where the record was not made of a row: what it refers to, at hand. */
  readonly known?: { readonly source: SourceRecord; readonly claim: ClaimRecord; readonly chain: readonly StepRecord[]; readonly evidence: readonly EvidenceRecord[] };
}

export interface StepRecord extends Pick<StepRow, 'label' | 'kind'> { readonly actorKey: string | null; readonly sourceKey: string | null }

export interface ContradictionRecord extends Pick<ContradictionRow, 'slug' | 'kind' | 'explanation'> {
  readonly __typename: 'Contradiction';
  readonly id: string;
  readonly key: string;
  readonly packKey: string;
}

export function toIssue({ id, packId, slug, question }: IssueRow): IssueRecord {
  return { __typename: 'Issue', id: encodeNodeId('Issue', id), key: id, packKey: packId, slug, question };
}

export function toClaim(row: ClaimRow): ClaimRecord {
  const { id, packId, slug, ordinal, statement, answer, temporal, predicate, predicateType } = row;
  const holdsFrom = toFuzzyDate({
    edtf: row.holdsFromEdtf, earliest: row.holdsFromEarliest, latest: row.holdsFromLatest, precision: row.holdsFromPrecision, basis: row.holdsFromBasis, note: row.holdsFromNote,
  });
  const holdsUntil = toFuzzyDate({
    edtf: row.holdsUntilEdtf, earliest: row.holdsUntilEarliest, latest: row.holdsUntilLatest, precision: row.holdsUntilPrecision, basis: row.holdsUntilBasis, note: row.holdsUntilNote,
  });
  return {
    __typename: 'Claim', id: encodeNodeId('Claim', id), key: id, packKey: packId, slug, ordinal, statement, answer, predicate: predicateType, holdsFrom, holdsUntil,
    retractedByKey: row.retractedBySourceId, eventKey: row.eventId, actorKey: row.actorId, issueKey: row.issueId,
    knowledge: { slug, statement, answer, predicate, holdsFrom: plain(holdsFrom), holdsUntil: plain(holdsUntil), temporal, retractedBy: null },
  };
}

function plain(date: FuzzyDateRecord | null): FuzzyDate | null {
  if (date === null) return null;
  const { edtf, earliest, latest, precision, basis, note } = date;
  return { edtf, earliest, latest, precision, basis, note };
}

export function toAssertion({ id, slug, claimId, sourceId, tense, hedges, loadedTerms, approved }: AssertionRow): AssertionRecord {
  return { __typename: 'Assertion', id: encodeNodeId('Assertion', id), key: id, claimKey: claimId, sourceKey: sourceId, slug, tense, hedges, loadedTerms, approved };
}

export function toStep({ label, kind, actorId, sourceId }: StepRow): StepRecord {
  return { label, kind, actorKey: actorId, sourceKey: sourceId };
}

export function toContradiction({ id, packId, slug, kind, explanation }: ContradictionRow): ContradictionRecord {
  return { __typename: 'Contradiction', id: encodeNodeId('Contradiction', id), key: id, packKey: packId, slug, kind, explanation };
}
