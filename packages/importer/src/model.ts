import type { Actor, AttributionStep, Claim, Contradiction, Event, FuzzyDate, Hedge, Issue, Measure, Aspect, Outlet, PackGraph } from '@footnote/knowledge';

/**
 * What one article is read into: text that is kept and text that is dropped, what is found in it, and what is proposed of it.
 * Plain, readonly, JSON-safe data, so that a reading can be stored, sent and read again. Offsets are UTF-16 code units, ends exclusive.
 */

/** A range of a text. */
export interface TextRange { readonly start: number; readonly end: number }

export const DOCUMENT_KINDS = ['HTML', 'PLAIN_TEXT'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** An article as it was given, decoded: nothing has been dropped yet. */
export interface RawDocument {
  readonly kind: DocumentKind;
  /** The decoded characters: of HTML the markup, which is parsed and never run or shown. */
  readonly content: string;
  /** The name of the file, or what it is called for its reader; null where it was pasted. */
  readonly name: string | null;
  readonly url: string | null;
}

export const BLOCK_ROLES = ['TITLE', 'BODY', 'SUBHEADING', 'LEAD'] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** Why a block is not part of the article. */
export const DROP_REASONS = ['MENU', 'BREADCRUMB', 'TEASER', 'SHARE_COUNT', 'CAPTION', 'EMBEDDED_POST', 'READ_MORE', 'TAGS', 'FOOTER', 'REPEATED_TITLE', 'BYLINE', 'DATELINE', 'CREDIT', 'ADVERTISEMENT', 'COMMENTS', 'HIDDEN', 'OUTSIDE_ARTICLE', 'BY_HAND'] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** A paragraph, heading, list item or line of the document, in its order; what is kept and what is dropped alike. */
export interface Block {
  /** Stable for one document: its place in the order. */
  readonly id: number;
  /** Where it stands in `CleanedText.raw`. */
  readonly raw: TextRange;
  readonly kept: boolean;
  /** Null where it is dropped. */
  readonly role: BlockRole | null;
  /** Null where it is kept. */
  readonly reason: DropReason | null;
  /** A person took it back or dropped it, against what the rules say. */
  readonly byHand: boolean;
}

/** A stretch of the cleaned text and where it came from; both have the same length unless something was put in or taken out there. */
export interface MappedStretch { readonly clean: TextRange; readonly raw: TextRange }

/** The article's own text, normalised as `normaliseText` does it, and the way back to what was given. */
export interface CleanedText {
  /** What the offsets of blocks count in: a plain text as it was given; of HTML all text of the page, block by block, a line each. */
  readonly raw: string;
  readonly blocks: readonly Block[];
  /** The kept blocks: paragraphs with an empty line between two. Becomes `Source.text`. */
  readonly text: string;
  readonly mapping: readonly MappedStretch[];
  /** Where a lost space between two sentences was put back, in `text`. */
  readonly repairs: readonly number[];
}

/** A person's word on single blocks, by id. */
export interface BlockChoices { readonly takenBack: readonly number[]; readonly dropped: readonly number[] }

/** A finding with how sure it is and why, in a sentence that a teacher understands. */
export interface Finding<Value> {
  readonly value: Value;
  /** 0 to 1: of 100 findings with 0.9, 90 were right on the development data. */
  readonly confidence: number;
  readonly because: string;
}

/** Facts about the text; null where it cannot be known and must be asked. */
export interface Facts {
  readonly title: Finding<string> | null;
  readonly outlet: Finding<Outlet> | null;
  /** BCP 47. */
  readonly language: Finding<string> | null;
  readonly published: Finding<FuzzyDate> | null;
  readonly url: Finding<string> | null;
  readonly machineTranslated: Finding<boolean> | null;
}

export interface SentenceOf { readonly start: number; readonly end: number; readonly text: string; /** Where it stands in `raw`: `raw.slice` there is the sentence as it was given. */ readonly raw: TextRange }

/** A name, title or description that stands for an actor. `actor` is the slug of a known or proposed one. */
export interface Mention extends TextRange {
  readonly surface: string;
  readonly kind: Actor['kind'];
  readonly actor: string;
  readonly confidence: number;
  /** NAME: written as one. METONYM: "the Kremlin". DESCRIPTION: "the finance ministry". VOICE: somebody without a name. */
  readonly form?: 'NAME' | 'METONYM' | 'DESCRIPTION' | 'VOICE';
}

/** An actor that is mentioned: known to the pack, or proposed with what the text says of it. */
export interface FoundActor {
  readonly actor: Actor;
  readonly known: boolean;
  /** Names that the pack does not have for it yet. */
  readonly newAliases: readonly string[];
  readonly mentions: readonly TextRange[];
  readonly confidence: number;
  readonly because: string;
}

/** A date in the words of the text, as an interval. */
export interface FoundDate extends TextRange { readonly surface: string; readonly date: FuzzyDate; readonly confidence: number }

/** Who says so, over which part of the text, and how sure they leave it. */
export interface Attribution {
  /** The words that attribute: "the New York Times reported on Wednesday". */
  readonly cue: TextRange;
  /** What is attributed. */
  readonly scope: TextRange;
  /** From the furthest voice to the nearest, without the outlet of the article itself. */
  readonly chain: readonly AttributionStep[];
}

export interface FoundHedge { readonly hedge: Exclude<Hedge, 'NONE'>; readonly cue: TextRange; /** What it covers: "alleged" in "alleged crimes" covers the crimes, not the blocking. */ readonly scope: TextRange }

export interface FoundQuotation { readonly range: TextRange; readonly speaker: string | null; /** Whether the words can be the speaker's own, in the language spoken. */ readonly verbatim: boolean }

export const PROPOSAL_KINDS = ['FACTS', 'RELIANCE', 'ACTOR', 'ISSUE', 'EVENT', 'CLAIM', 'CONTRADICTION'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** Stands in a proposal for the slug of the article that is read, which has none before it is taken into a pack (a WORDING claim, an ASPECT of the text). */
export const THIS_SOURCE = 'this-source';

/** One telling of a claim as a reading finds it: the assertion without its slug, and the passages that become its evidence. */
export interface Telling {
  readonly tense: 'PRESENT' | 'PAST';
  readonly hedges: readonly Hedge[];
  readonly loadedTerms: readonly string[];
  readonly chain: readonly AttributionStep[];
}

/** What an approved proposal adds to the graph, in the graph's own words. Slugs of what is new are settled; a proposal may refer to those of others. */
export type ProposalContent =
  | { readonly kind: 'FACTS'; readonly fact: 'TITLE' | 'LANGUAGE' | 'OUTLET' | 'PUBLISHED' | 'MACHINE_TRANSLATED'; readonly title: string | null; readonly language: string | null; readonly outlet: Outlet | null; readonly published: FuzzyDate | null; readonly machineTranslated: boolean | null }
  | { readonly kind: 'RELIANCE'; /** The slug of the source relied on, and what makes it if the pack does not have it: an UNSEEN one. */ readonly on: string; readonly unseen: { readonly outlet: Outlet; readonly label: string; readonly published: FuzzyDate } | null; readonly declared: boolean; readonly similarity: number | null }
  | { readonly kind: 'ACTOR'; readonly actor: Actor; readonly known: boolean }
  | { readonly kind: 'ISSUE'; readonly issue: Issue; readonly known: boolean }
  | { readonly kind: 'EVENT'; readonly event: Event; readonly known: boolean }
  /** A telling of a claim; where the pack has the claim (`known`), a new assertion and not a new claim. A position is a claim whose predicate is one. */
  | { readonly kind: 'CLAIM'; readonly claim: Claim; readonly known: boolean; readonly telling: Telling; readonly measure: Measure | null; readonly aspect: Aspect | null }
  | { readonly kind: 'CONTRADICTION'; readonly contradiction: Contradiction };

export const NOTE_KINDS = ['TOLD_AGAIN', 'CONTRADICTS', 'UPDATES', 'DOUBTFUL', 'ASKS'] as const;
/** What stands beside a proposal for whoever reviews it: "Told again: Sputnik and MONDO have it." */
export interface ProposalNote { readonly kind: (typeof NOTE_KINDS)[number]; readonly text: string }

/** Something the machine proposes, beside its passage. Nothing of it is in the pack before a person has accepted it. */
export interface Proposal {
  /** Made of what is proposed and where: the same reading of the same text gives the same ids, so that what was rejected stays rejected. */
  readonly id: string;
  readonly content: ProposalContent;
  /** As the screen heads it: "Defense opposes", "Published: 8 March 2023". */
  readonly title: string;
  /** Why it is proposed, in one sentence. */
  readonly because: string;
  readonly notes: readonly ProposalNote[];
  /** Passages in `CleanedText.text`; empty only for facts about the text that come from its page. The first is the one to show. */
  readonly passages: readonly TextRange[];
  /** The words within the passages on which the proposal turns. */
  readonly cues: readonly TextRange[];
  readonly confidence: number;
  /** The rule that proposed it, by its name in `confidence/rules.ts`: what its confidence was measured for. */
  readonly rule?: string;
  /** Whether a language model proposed it, and no rule: its confidence was then measured by nobody. */
  readonly byModel?: boolean;
  /** Ids of proposals without which this one cannot stand: its actor, its event. */
  readonly needs: readonly string[];
}

/** An article, read. */
export interface Reading {
  readonly document: Pick<RawDocument, 'kind' | 'name' | 'url'>;
  readonly cleaned: CleanedText;
  readonly facts: Facts;
  readonly sentences: readonly SentenceOf[];
  readonly actors: readonly FoundActor[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly FoundDate[];
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly FoundHedge[];
  readonly quotations: readonly FoundQuotation[];
  readonly proposals: readonly Proposal[];
  /** What could not be done, and why: "The text is in Serbian: it is kept as a source, but positions and claims are only found in English." */
  readonly remarks: readonly string[];
}

export const VERDICTS = ['ACCEPTED', 'EDITED', 'REJECTED'] as const;
/** What a person decided about one proposal; `content` is hers where she edited it. */
export interface Decision {
  readonly proposal: string;
  readonly verdict: (typeof VERDICTS)[number];
  readonly content: ProposalContent | null;
}

/** What a reading starts from. `graph` is the pack as it stands (null: cold, nothing is known); `today` keeps dates from being put into the future. */
export interface ReadingContext {
  readonly graph: PackGraph | null;
  readonly outlets: readonly Outlet[];
  readonly today: string;
}
