import type { ActorKind, AttributionKind, ContradictionKind, EventRelationKind, Hedge, OutletKind, Predicate, Stance } from '@footnote/knowledge';
import type { BlockRole, DropReason, Proposal, ProposalKind, ShownChange } from '@footnote/importer';
import type { FuzzyDateRecord } from '../../graphql/fuzzy-date.js';
import type { ReadingDigest } from './reading.js';

export const ARTICLE_STATES = ['WAITING', 'READING', 'IN_REVIEW', 'APPLIED', 'REFUSED'] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];
export type LoggedVerdict = 'ACCEPTED' | 'EDITED' | 'REJECTED' | 'UNDONE';

/** An import in the shape of the SDL. `key` is the id of its row. */
export interface BatchRecord {
  readonly id: string;
  readonly key: string;
  readonly packKey: string;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly stopped: boolean;
  /** The host of the language model that is asked, as somebody chose; null where none is. */
  readonly modelHost: string | null;
  readonly articleCount: number;
  readonly waitingCount: number;
  readonly readingCount: number;
  readonly inReviewCount: number;
  readonly appliedCount: number;
  readonly refusedCount: number;
}

export interface FindingRecord { readonly text: string; readonly date: FuzzyDateRecord | null; readonly confidence: number; readonly because: string }
export interface FactsRecord {
  readonly title: FindingRecord | null;
  readonly outlet: FindingRecord | null;
  readonly language: FindingRecord | null;
  readonly published: FindingRecord | null;
  readonly address: FindingRecord | null;
  readonly machineTranslated: FindingRecord | null;
}

/** What was approved and could not be put into the pack; `proposal` is its id within the article. */
export interface LeftRow { readonly proposal: string; readonly title: string; readonly why: string }
export interface LeftRecord { readonly proposal: string; readonly title: string; readonly why: string }

/** An article that was given, without its text and its reading, which are some hundred kilobytes each. */
export interface ArticleRecord {
  readonly id: string;
  readonly key: string;
  readonly batchKey: string;
  readonly packKey: string;
  readonly name: string;
  readonly url: string | null;
  readonly givenAt: Date;
  readonly state: ArticleState;
  readonly step: string | null;
  readonly stepsDone: number;
  readonly stepsTotal: number;
  readonly refusal: string | null;
  readonly remarks: readonly string[];
  readonly appliedVersion: number | null;
  readonly appliedAt: Date | null;
  readonly source: string | null;
  /** Counts its readings: what was looked at in one is not decided about in another. */
  readonly readingNumber: number;
  /** What lists show of its reading; null where it has none. */
  readonly digest: ReadingDigest | null;
  readonly leftRows: readonly LeftRow[];
}

export interface ArticleCountsRecord { readonly sentenceCount: number; readonly keptCount: number; readonly droppedCount: number; readonly proposalCount: number; readonly decidedCount: number; readonly acceptedCount: number }
export interface KindCountRecord { readonly kind: ProposalKind; readonly proposalCount: number; readonly decidedCount: number }
export interface BlockRecord { readonly number: number; readonly text: string; readonly kept: boolean; readonly role: BlockRole | null; readonly reason: DropReason | null; readonly byHand: boolean; readonly start: number | null; readonly end: number | null }

export interface ReferenceRecord { readonly slug: string; readonly name: string; readonly known: boolean }
export interface OutletContentRecord { readonly slug: string; readonly name: string; readonly kind: OutletKind; readonly country: string | null; readonly ownership: string | null; readonly stateOwned: boolean | null; readonly reference: string | null }
export interface FactContentRecord { readonly __typename: 'ImportedFact'; readonly fact: 'TITLE' | 'LANGUAGE' | 'OUTLET' | 'PUBLISHED' | 'MACHINE_TRANSLATED'; readonly title: string | null; readonly language: string | null; readonly outlet: OutletContentRecord | null; readonly published: FuzzyDateRecord | null; readonly machineTranslated: boolean | null }
export interface RelianceContentRecord { readonly __typename: 'ImportedReliance'; readonly on: ReferenceRecord; readonly unseen: { readonly outlet: OutletContentRecord; readonly label: string; readonly published: FuzzyDateRecord } | null; readonly declared: boolean; readonly similarity: number | null }
export interface ActorContentRecord { readonly __typename: 'ImportedActor'; readonly slug: string; readonly name: string; readonly inText: string; readonly kind: ActorKind; readonly aliases: readonly string[]; readonly partOf: ReferenceRecord | null; readonly heads: ReferenceRecord | null; readonly description: string | null; readonly plural: boolean; readonly known: boolean }
export interface IssueContentRecord { readonly __typename: 'ImportedIssue'; readonly slug: string; readonly question: string; readonly gerund: string; readonly known: boolean }
export interface EventContentRecord { readonly __typename: 'ImportedEvent'; readonly slug: string; readonly title: string; readonly clause: string; readonly nominal: string; readonly date: FuzzyDateRecord; readonly participants: readonly { readonly actor: ReferenceRecord; readonly role: string }[]; readonly note: string | null; readonly known: boolean }
export interface FigureRecord { readonly bound: 'EXACTLY' | 'AT_LEAST' | 'OVER' | 'AT_MOST' | 'BETWEEN' | 'ABOUT'; readonly value: number; readonly upper: number | null }
export interface PredicateRecord {
  readonly type: Predicate['type'];
  readonly actor: ReferenceRecord | null;
  readonly issue: ReferenceRecord | null;
  readonly stance: Stance | null;
  readonly event: ReferenceRecord | null;
  readonly date: FuzzyDateRecord | null;
  readonly role: string | null;
  readonly unique: boolean | null;
  readonly measure: ReferenceRecord | null;
  readonly figure: FigureRecord | null;
  readonly aspect: ReferenceRecord | null;
  readonly subject: ReferenceRecord | null;
  readonly quotation: string | null;
  readonly verbatim: boolean | null;
  readonly topic: string | null;
  readonly term: string | null;
  readonly loaded: boolean | null;
  readonly relation: EventRelationKind | null;
  readonly to: ReferenceRecord | null;
}
export interface VoiceRecord { readonly label: string; readonly kind: AttributionKind; readonly actor: ReferenceRecord | null; readonly source: ReferenceRecord | null }
export interface ClaimContentRecord {
  readonly __typename: 'ImportedClaim';
  readonly slug: string;
  readonly statement: string;
  readonly answer: string;
  readonly predicate: PredicateRecord;
  readonly temporal: 'STATE' | 'EVENT';
  readonly holdsFrom: FuzzyDateRecord | null;
  readonly holdsUntil: FuzzyDateRecord | null;
  readonly tense: 'PRESENT' | 'PAST';
  readonly hedges: readonly Hedge[];
  readonly loadedTerms: readonly string[];
  readonly chain: readonly VoiceRecord[];
  readonly known: boolean;
}
export interface ContradictionContentRecord { readonly __typename: 'ImportedContradiction'; readonly slug: string; readonly kind: ContradictionKind; readonly claims: readonly ReferenceRecord[]; readonly explanation: string }
export type ContentRecord = FactContentRecord | RelianceContentRecord | ActorContentRecord | IssueContentRecord | EventContentRecord | ClaimContentRecord | ContradictionContentRecord;

export interface PassageRecord { readonly start: number; readonly end: number; readonly text: string; readonly before: string; readonly after: string }
export interface DecisionRecord { readonly verdict: 'ACCEPTED' | 'EDITED' | 'REJECTED'; readonly by: string | null; readonly mine: boolean; readonly at: Date }

/** A proposal in the shape of the SDL. */
export interface ProposalRecord extends Pick<Proposal, 'title' | 'because' | 'confidence' | 'notes'> {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly byModel: boolean;
  readonly passages: readonly PassageRecord[];
  readonly cues: readonly Pick<PassageRecord, 'start' | 'end' | 'text'>[];
  readonly content: ContentRecord;
  readonly proposedContent: ContentRecord | null;
  readonly needs: readonly string[];
  readonly decision: DecisionRecord | null;
}

export interface LogEntryRecord { readonly proposal: string; readonly title: string; readonly verdict: LoggedVerdict; readonly by: string | null; readonly at: Date }

/** A difference of two versions in the shape of the SDL. */
export interface VersionChangeRecord extends ShownChange { readonly number: number }

/** An article beside the source of which it is another version. */
export interface ComparisonRecord {
  readonly source: string;
  readonly label: string;
  readonly unchangedCount: number;
  readonly keptCount: number;
  readonly tellingsGoneCount: number;
  readonly claimsGoneCount: number;
  readonly compared: boolean;
  readonly changeRecords: readonly VersionChangeRecord[];
}
