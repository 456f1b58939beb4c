import type { Day, FuzzyDate } from './dates.js';

/**
 * The graph of one pack: sources, events and claims, and who says so. Plain, readonly, JSON-safe data;
 * entities refer to each other by slug, which is unique per kind of entity within a pack.
 * The words are those of the SDL and, in snake_case, of the database.
 */

export const ACTOR_KINDS = ['PERSON', 'DEPARTMENT', 'AGENCY', 'OFFICE', 'LEGISLATURE', 'COURT', 'COUNTRY', 'ORGANISATION', 'OUTLET', 'ANONYMOUS'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];
export const OUTLET_KINDS = ['NEWSPAPER', 'BROADCASTER', 'AGENCY', 'AGGREGATOR', 'STATE_MEDIA', 'PORTAL', 'UNKNOWN'] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];
export const TEXT_KINDS = ['FULL', 'SUMMARY', 'UNSEEN'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];
export const STANCES = ['SUPPORTS', 'OPPOSES', 'UNDECIDED'] as const;
export type Stance = (typeof STANCES)[number];
export const HEDGES = ['NONE', 'ALLEGEDLY', 'APPARENTLY', 'REPORTEDLY', 'SAID_TO', 'SCARE_QUOTES', 'UNOFFICIAL'] as const;
export type Hedge = (typeof HEDGES)[number];
export const ATTRIBUTION_KINDS = ['NAMED_ON_RECORD', 'ANONYMOUS', 'DOCUMENT', 'OUTLET', 'UNATTRIBUTED'] as const;
export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number];
export const ANCHOR_STATES = ['EXACT', 'MOVED', 'FUZZY', 'ORPHANED'] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];
export const EVENT_RELATION_KINDS = ['BEFORE', 'CAUSES', 'OVERRIDES', 'RESPONDS_TO', 'PART_OF'] as const;
export type EventRelationKind = (typeof EVENT_RELATION_KINDS)[number];
export const CONTRADICTION_KINDS = ['VALUE', 'DATE', 'ACTOR', 'WORDING', 'INTERNAL'] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

export interface PackGraph {
  readonly pack: Pack;
  readonly outlets: readonly Outlet[];
  readonly sources: readonly Source[];
  readonly reliances: readonly SourceReliance[];
  readonly actors: readonly Actor[];
  readonly events: readonly Event[];
  readonly issues: readonly Issue[];
  readonly aspects: readonly Aspect[];
  readonly measures: readonly Measure[];
  readonly claims: readonly Claim[];
  readonly assertions: readonly Assertion[];
  readonly evidence: readonly Evidence[];
  readonly absences: readonly AbsenceRecord[];
  readonly contradictions: readonly Contradiction[];
}

export interface Pack {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  /** An invented affair is labelled as invented wherever it is shown. */
  readonly invented: boolean;
  /** One line under the title: places and time, "Washington and The Hague, 1998 to July 2023". */
  readonly dateline: string | null;
  /** Days worth asking about, in order; the topic page offers them and the starter quiz uses them. */
  readonly keyDates: readonly { readonly day: Day; readonly label: string }[];
  /** SPDX identifier of the licence of the pack's own text. */
  readonly licence?: string;
}

export interface Outlet {
  readonly slug: string;
  readonly name: string;
  readonly kind: OutletKind;
  /** ISO 3166-1 alpha-2, or null where unknown. */
  readonly country: string | null;
  /** Who owns or funds it, one plain sentence by one rule for all; null where nothing is known. */
  readonly ownership: string | null;
  readonly stateOwned: boolean | null;
  /** Where the facts about the outlet are from: an external reference, since articles seldom say. */
  readonly reference: string | null;
}

export interface Source {
  readonly slug: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly url: string | null;
  /** BCP 47 tag. */
  readonly language: string;
  /** The wording came through a machine translation: never attributed to the outlet, never verbatim. */
  readonly machineTranslated: boolean;
  readonly published: FuzzyDate;
  readonly textKind: TextKind;
  /** The normalised text that evidence anchors into; null when UNSEEN. */
  readonly text: string | null;
  /** Lower-case hex SHA-256 of `text` in UTF-8; null when UNSEEN. */
  readonly contentHash: string | null;
  /** How the reader is to name it: "Sputnik", "the New York Times report of 8 March 2023". */
  readonly label: string;
  /** Present only where an original is attached (`text` is then the original's): the summary that stood there before. */
  readonly summary?: SourceSummary;
}

/**
 * Footnote's summary of a source whose original is attached. Evidence that only the summary carries keeps anchoring into it;
 * which of the two texts a piece of evidence is of, its `contentHash` says (`findTextOf`).
 */
export interface SourceSummary {
  readonly text: string;
  readonly contentHash: string;
  /** Where the evidence that now cites the original had stood in the summary, so that nothing is lost when it is detached. */
  readonly anchors: readonly SummaryAnchor[];
}
export interface SummaryAnchor { readonly evidence: string; readonly start: number; readonly end: number }

/** `source` says (declared), or seems by shared wording (similarity alone), to rely on `on`. */
export interface SourceReliance {
  readonly source: string;
  readonly on: string;
  readonly declared: boolean;
  /** 0 to 1, measured; a hint only. */
  readonly similarity: number | null;
  readonly evidence: readonly string[];
}

export interface Actor {
  readonly slug: string;
  /** As an option would show it, with its article where it has one: "The Department of Defense", "Lloyd Austin". */
  readonly name: string;
  /** As running text has it: "the Department of Defense", "Defense Secretary Lloyd Austin". */
  readonly inText: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly partOf: string | null;
  readonly heads: string | null;
  /** A description for a reader who meets it for the first time. */
  readonly description: string | null;
  /** Takes a plural verb ("the intelligence agencies support"). */
  readonly plural: boolean;
}

export interface Event {
  readonly slug: string;
  /** A headline: "A treaty creates the court". */
  readonly title: string;
  /** A finite past clause without a date: "the United States cancelled an ICC prosecutor's entry visa". */
  readonly clause: string;
  /** A noun phrase: "the cancellation of an ICC prosecutor's visa". */
  readonly nominal: string;
  /** What the pack takes for its date; tellings that differ are DATE claims. */
  readonly date: FuzzyDate;
  readonly participants: readonly EventParticipant[];
  readonly relations: readonly EventRelation[];
  /** Something that was reported rather than done: the report of 8 March is itself an event. */
  readonly note: string | null;
}

export interface EventParticipant { readonly actor: string; readonly role: string }
export interface EventRelation { readonly kind: EventRelationKind; readonly event: string; readonly claim: string | null }

/** A question in dispute. */
export interface Issue {
  readonly slug: string;
  /** "Should the United States share its evidence with the ICC?" */
  readonly question: string;
  /** An infinitive after "to": verbs per stance are composed with it, "sharing the evidence with the court". */
  readonly gerund: string;
}

/**
 * One thing that can be asked about a subject: "the form of the order", "what the evidence includes".
 * All values of one aspect are of one grammatical type, so that they can stand side by side as options.
 */
export interface Aspect {
  readonly slug: string;
  /** A noun phrase: "the legal form of the order". */
  readonly label: string;
  /** The interrogative clause, without date, source or question mark: "what form did the order take". */
  readonly asks: string;
  /** One value per subject (and day): another value contradicts. Otherwise several may hold together. */
  readonly unique: boolean;
}

/** A quantity that sources put a figure on. */
export interface Measure {
  readonly slug: string;
  /** "children killed in Ukraine during the war" */
  readonly label: string;
  /** The interrogative clause: "how many children had been killed". */
  readonly asks: string;
  /** "children" */
  readonly unit: string;
  /** At most one question about victims stands in a quiz. */
  readonly casualties: boolean;
}

/** A figure as its source bounds it: "at least 500", "over 1,000", "between 20,000 and 87,000". */
export interface Figure {
  readonly bound: 'EXACTLY' | 'AT_LEAST' | 'OVER' | 'AT_MOST' | 'BETWEEN' | 'ABOUT';
  readonly value: number;
  /** The upper value; only with BETWEEN. */
  readonly upper: number | null;
}

export type SubjectKind = 'ACTOR' | 'EVENT' | 'SOURCE' | 'CLAIM' | 'ISSUE';
export interface Subject { readonly kind: SubjectKind; readonly slug: string }

/** What a claim says, by family. `answer` on the claim is its value as an option would show it. */
export type Predicate =
  /** An actor's stance on an issue: a state. */
  | { readonly type: 'POSITION'; readonly actor: string; readonly issue: string; readonly stance: Stance }
  /** Why: the reason given for a position (a claim) or an act (an event). `answer` completes "because …". */
  | { readonly type: 'REASON'; readonly of: Subject }
  /** When an event happened, by this telling. */
  | { readonly type: 'DATE'; readonly event: string; readonly date: FuzzyDate }
  /** Who took part, and as what. `unique`: only one actor can have the role. */
  | { readonly type: 'ROLE'; readonly event: string; readonly role: string; readonly actor: string; readonly unique: boolean }
  /** A figure for a measure. */
  | { readonly type: 'FIGURE'; readonly measure: string; readonly figure: Figure }
  /** A value of an aspect of a subject. */
  | { readonly type: 'ASPECT'; readonly subject: Subject; readonly aspect: string }
  /** What a named or anonymous speaker said; `verbatim` only if the words are the speaker's own, in the language spoken. */
  | { readonly type: 'STATEMENT'; readonly actor: string; readonly event: string | null; readonly quotation: string | null; readonly verbatim: boolean }
  /** How one text words a thing that others word otherwise: `topic` groups the tellings, `term` is the word used. */
  | { readonly type: 'WORDING'; readonly topic: string; readonly source: string; readonly term: string; readonly loaded: boolean }
  /** One event stands to another as `relation` says. */
  | { readonly type: 'RELATION'; readonly event: string; readonly relation: EventRelationKind; readonly to: string };

export interface Claim {
  readonly slug: string;
  /** A full sentence in our own words, without attribution or date unless they are part of it. */
  readonly statement: string;
  /** The value alone, as an option would show it: "The Department of Defense", "a classified directive", "2 March 2022". */
  readonly answer: string;
  readonly predicate: Predicate;
  /** States only (POSITION, and aspects that last): stated bounds. The first and last supporting reports fill in the rest. */
  readonly holdsFrom: FuzzyDate | null;
  readonly holdsUntil: FuzzyDate | null;
  /** Whether it is a state that lasts, or tells of something that happened once. */
  readonly temporal: 'STATE' | 'EVENT';
  /** Withdrawn by its own outlet in this source, known from that source's date on. */
  readonly retractedBy: string | null;
}

/** One telling of a claim by one source. */
export interface Assertion {
  readonly slug: string;
  readonly claim: string;
  readonly source: string;
  /** PRESENT: it held when reported, and extends a state to that day. PAST: it had held before. */
  readonly tense: 'PRESENT' | 'PAST';
  readonly hedges: readonly Hedge[];
  readonly loadedTerms: readonly string[];
  /** From the furthest voice to the nearest: officials → New York Times. Empty: the source says so itself. */
  readonly chain: readonly AttributionStep[];
  /** Slugs of evidence; never empty in a valid pack. */
  readonly evidence: readonly string[];
  /** Only approved assertions support a key. */
  readonly approved: boolean;
}

export interface AttributionStep {
  readonly label: string;
  readonly kind: AttributionKind;
  readonly actor: string | null;
  readonly source: string | null;
}

/** A W3C TextQuoteSelector and TextPositionSelector into `Source.text`, bound to its hash. */
export interface Evidence {
  readonly slug: string;
  readonly source: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 code units into `Source.text`, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly contentHash: string;
  readonly anchor: AnchorState;
  /** True where `exact` is the original's own text, false where it is Footnote's summary. */
  readonly verbatim: boolean;
  /** Where the passage stands in the original; null for evidence that only the summary carries. */
  readonly original: OriginalLocator | null;
}

/** Finds a passage in any copy of the original without holding a word of it. */
export interface OriginalLocator {
  /** Offsets in the normalised text of the copy it was made from: a hint that picks among equals. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** First 16 hex digits of the SHA-256 of the normalised words joined by one space. */
  readonly hash: string;
}

/** "We searched these terms in this text and found nothing." */
export interface AbsenceRecord {
  readonly slug: string;
  readonly source: string;
  /** The claim, or the free statement, that the source does not make. */
  readonly claim: string | null;
  readonly statement: string;
  readonly terms: readonly string[];
  readonly contentHash: string;
  readonly reviewedBy: string;
  readonly reviewedOn: Day;
}

export interface Contradiction {
  readonly slug: string;
  readonly kind: ContradictionKind;
  readonly claims: readonly string[];
  readonly explanation: string;
}

export const ORIGIN_VERDICTS = ['INDEPENDENT', 'SHARED_ORIGIN', 'UNDETERMINED', 'SINGLE'] as const;
export type OriginVerdict = (typeof ORIGIN_VERDICTS)[number];

/** Where a telling comes from in the end: a report, a named speaker, an anonymous voice, a document, the outlet itself. */
export interface Origin {
  readonly key: string;
  readonly label: string;
  readonly kind: AttributionKind;
  /** Slugs of the held sources that carry it. */
  readonly sources: readonly string[];
}

/** How many independent origins stand behind a claim, as an interval. */
export interface Corroboration {
  readonly outletCount: number;
  readonly originCountMin: number;
  readonly originCountMax: number;
  readonly verdict: OriginVerdict;
  readonly origins: readonly Origin[];
  readonly explanation: string;
}
