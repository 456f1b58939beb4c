// Generated from schema.graphql and examples/*.graphql by `npm run -w @footnote/schema codegen`. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, written year, month, day: `2023-03-08`. It has no time of day and no time zone. */
  Date: { input: string; output: string; }
  /** A moment, to the millisecond, with its time zone: `2023-03-08T12:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A date as exactly as it is known, in the Extended Date/Time Format (ISO 8601-2): `2023-03-08` is a day, `2022-12` a month, `1998` a year, `2023-07-26/2023-07-30` some time between two days. */
  Edtf: { input: string; output: string; }
  /** The address of a page on the web, with its scheme: `https://example.org/article`. */
  URL: { input: string; output: string; }
};

/** Which invitation you take up. */
export type AcceptInvitationInput = {
  /** The secret of its link. */
  readonly token: Scalars['String']['input'];
};

/** What came of taking up an invitation. */
export type AcceptInvitationPayload = {
  /** The desk at which you work now; null where nothing was changed. */
  readonly desk: Maybe<Desk>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which proposals to accept together: those that are undecided and surer than a bound, and about which nothing is doubtful, contradicted or asked. */
export type AcceptSafeProposalsInput = {
  /** The id of the article. */
  readonly article: Scalars['ID']['input'];
  /** The least confidence, from 0.5 to 1. */
  readonly atLeast: Scalars['Float']['input'];
  /** Only those of these kinds; left out, of all. */
  readonly kinds?: InputMaybe<ReadonlyArray<ImportProposalKind>>;
};

/** What came of accepting what is safe. */
export type AcceptSafeProposalsPayload = {
  /** The article as it is now; null where the desk has no such article. */
  readonly article: Maybe<ImportedArticle>;
  /** The ids of the proposals that were accepted, so that it can be taken back. */
  readonly accepted: ReadonlyArray<Scalars['ID']['output']>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which suggestion to take into a quiz. */
export type AcceptSuggestionInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
  /** The id of the suggestion. */
  readonly suggestion: Scalars['ID']['input'];
  /** The id of the question before which it is put; left out, at the end. */
  readonly before?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of accepting a suggestion. */
export type AcceptSuggestionPayload = {
  /** The quiz as it is now; null where there is no such thing at this desk. */
  readonly quiz: Maybe<DeskQuiz>;
  /** The question as it is now; null where nothing was done. */
  readonly draftQuestion: Maybe<DraftQuestion>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Somebody with an account, as their colleagues and the owner of the installation see them. */
export type Account = {
  /** An id without a meaning. */
  readonly id: Scalars['ID']['output'];
  /** What they are called here. */
  readonly name: Scalars['String']['output'];
  /** The e-mail address with which they sign in. */
  readonly email: Scalars['String']['output'];
  /** What they are here. */
  readonly role: AccountRole;
  /** When the account was made. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** A page of a list of accounts. */
export type AccountConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AccountEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Account>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many accounts the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of accounts, with its place in the list. */
export type AccountEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Account;
};

/** What somebody with an account is here. */
export const AccountRole = {
  /** Makes quizzes at a desk. */
  TEACHER: 'TEACHER',
  /** Keeps the installation: accounts, invitations, who may sign up. It gives no right to what belongs to others' desks. */
  OWNER: 'OWNER'
} as const;

export type AccountRole = typeof AccountRole[keyof typeof AccountRole];
/** A person, a body or an anonymous voice that takes part in the affair. */
export type Actor = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** The name of this actor within its pack. */
  readonly slug: Scalars['String']['output'];
  /** What it is called: "The Department of Defense", "Lloyd Austin". */
  readonly name: Scalars['String']['output'];
  /** What kind of person or body it is. */
  readonly kind: ActorKind;
  /** Who it is, for a reader who meets it for the first time. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Other names under which the sources speak of it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The affair in which it takes part. */
  readonly pack: Pack;
  /** The body that it is a part of. */
  readonly partOf: Maybe<Actor>;
  /** The body that this person heads. */
  readonly heads: Maybe<Actor>;
  /** What it took part in, the earliest first. */
  readonly events: EventConnection;
  /** What the sources claim about it: its positions, its roles, its words. */
  readonly claims: ClaimConnection;
  /** What it thought of the issues on a day. Of whom nothing is reported, nothing is said. */
  readonly positions: PositionConnection;
};


/** A person, a body or an anonymous voice that takes part in the affair. */
export type ActorEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, a body or an anonymous voice that takes part in the affair. */
export type ActorClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, a body or an anonymous voice that takes part in the affair. */
export type ActorPositionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of actors. */
export type ActorConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many actors the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of actors, with its place in the list. */
export type ActorEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Actor;
};

/** What kind of person or body somebody is. */
export const ActorKind = {
  /** A person. */
  PERSON: 'PERSON',
  /** A department or ministry of a government. */
  DEPARTMENT: 'DEPARTMENT',
  /** An agency, or a group of agencies. */
  AGENCY: 'AGENCY',
  /** An office that people hold or work in, such as that of a prosecutor. */
  OFFICE: 'OFFICE',
  /** A parliament, a chamber of one or a committee. */
  LEGISLATURE: 'LEGISLATURE',
  /** A court. */
  COURT: 'COURT',
  /** A country. */
  COUNTRY: 'COUNTRY',
  /** Any other organisation. */
  ORGANISATION: 'ORGANISATION',
  /** A news outlet, where it is spoken of as an actor. */
  OUTLET: 'OUTLET',
  /** A voice that its source does not name, such as "officials". */
  ANONYMOUS: 'ANONYMOUS'
} as const;

export type ActorKind = typeof ActorKind[keyof typeof ActorKind];
/** Further articles for an import. */
export type AddArticlesInput = {
  /** The id of the import. */
  readonly batch: Scalars['ID']['input'];
  /** The articles; an import has at most 20. */
  readonly articles: ReadonlyArray<ArticleInput>;
};

/** What came of adding articles to an import. */
export type AddArticlesPayload = {
  /** The import as it is now; null where the desk has no such import. */
  readonly batch: Maybe<ImportBatch>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A question of one's own to add to a quiz. */
export type AddDraftQuestionInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
  /** The question; it may be unfinished. */
  readonly question: AuthoredQuestionInput;
  /** A UUID for the new question, made by the sender, so that one that is sent twice is added once. */
  readonly key?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the question before which it is put; left out, at the end. */
  readonly before?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of adding a question. */
export type AddDraftQuestionPayload = {
  /** The quiz as it is now; null where there is no such thing at this desk. */
  readonly quiz: Maybe<DeskQuiz>;
  /** The question as it is now; null where nothing was done. */
  readonly draftQuestion: Maybe<DraftQuestion>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How well a cited passage was found again in its text. */
export const AnchorState = {
  /** Word for word, where it was. */
  EXACT: 'EXACT',
  /** Word for word, at another place. */
  MOVED: 'MOVED',
  /** Nearly word for word. */
  FUZZY: 'FUZZY',
  /** Not at all: the passage is no longer in the text. */
  ORPHANED: 'ORPHANED'
} as const;

export type AnchorState = typeof AnchorState[keyof typeof AnchorState];
/** An answer that was given to a question that asks for an order, for pairs or for a number, and how often. */
export type AnswerUse = {
  /** The answer in words. */
  readonly text: Scalars['String']['output'];
  /** Whether it is right. */
  readonly isKey: Scalars['Boolean']['output'];
  /** How many gave it. */
  readonly count: Scalars['Int']['output'];
};

/** A key with which a program asks for you, at your desk. The key itself is shown once, when it is made. */
export type ApiKey = {
  /** An id without a meaning. It is not the key. */
  readonly id: Scalars['ID']['output'];
  /** What it is for, in your words. */
  readonly name: Scalars['String']['output'];
  /** Its last four characters, by which you tell it from others. */
  readonly ending: Scalars['String']['output'];
  /** What it opens. */
  readonly scopes: ReadonlyArray<ApiKeyScope>;
  /** When you made it. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Until when it works. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The day on which it was last used (UTC); null where it never was. */
  readonly lastUsedOn: Maybe<Scalars['Date']['output']>;
};

/** What a program with an API key may open of the desk of whoever made the key. What is public needs no key; nothing opens accounts, desks, invitations and keys, and nothing deletes or exports persons. */
export const ApiKeyScope = {
  /** Suggested questions, with their answers. */
  READ_DRAFTS: 'READ_DRAFTS',
  /** The quizzes of the desk, drafts with their answers among them, what went stale in them, and the desk's own packs. */
  READ_QUIZZES: 'READ_QUIZZES',
  /** Making, changing and publishing quizzes, and copying and importing packs; reading them is part of it. */
  WRITE_QUIZZES: 'WRITE_QUIZZES',
  /** The classes of the desk, with the names of their students and what was assigned to them. */
  READ_CLASSES: 'READ_CLASSES',
  /** The results of the desk's quizzes: of questions, of classes and of each student. */
  READ_RESULTS: 'READ_RESULTS'
} as const;

export type ApiKeyScope = typeof ApiKeyScope[keyof typeof ApiKeyScope];
/** Which articles of an import go into its pack. */
export type ApplyImportInput = {
  /** The id of the import. */
  readonly batch: Scalars['ID']['input'];
  /** The ids of the articles; left out, all that are in review and of which something was accepted. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The version of the pack that was looked at. Where the pack is at another version by now, nothing is done. */
  readonly baseVersion: Scalars['Int']['input'];
};

/** What came of putting what was approved into the pack: one new version of it, or nothing. */
export type ApplyImportPayload = {
  /** The import as it is now; null where the desk has no such import. */
  readonly batch: Maybe<ImportBatch>;
  /** The pack as it is now; after `CONFLICT`, as somebody else left it. */
  readonly pack: Maybe<DeskPack>;
  /** The version of the pack that was made; null where none was. */
  readonly version: Maybe<Scalars['Int']['output']>;
  /** How many proposals went into the pack. */
  readonly appliedCount: Scalars['Int']['output'];
  /** What was approved and could not be put into the pack, each with why. */
  readonly left: ReadonlyArray<ImportLeft>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A mend of a stale question. */
export type ApplyMendInput = {
  /** The id of the stale question. */
  readonly staleQuestion: Scalars['ID']['input'];
  /** The `id` of one of its mends. */
  readonly mend: Scalars['ID']['input'];
  /** Whether the quiz is to be published at once. It is not where its draft has other changes: those would go out unseen. */
  readonly publish: Scalars['Boolean']['input'];
  /** What students are told of the change; at most 500 characters. Left out, what was found is told. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of mending a stale question. */
export type ApplyMendPayload = {
  /** The question, with what was decided; null where there is none such at your desk. */
  readonly staleQuestion: Maybe<StaleQuestion>;
  /** Its quiz as it is now. */
  readonly quiz: Maybe<DeskQuiz>;
  /** The revision that was published; null where none was. */
  readonly revision: Maybe<Revision>;
  /** Why it was not done, or not all of it; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which quiz to put away. */
export type ArchiveQuizInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
};

/** What came of putting a quiz away. */
export type ArchiveQuizPayload = {
  /** The quiz as it is now; null where there is none with this id at this desk. */
  readonly quiz: Maybe<DeskQuiz>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An article, as it comes. One of `text`, `content` and `url` says what it is; `url` beside one of the others says where that was found. */
export type ArticleInput = {
  /** The name of its file, or what to call it. At most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Its text, or the markup of its page. At most 2 MB. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Its file, in Base64. At most 2 MB when decoded. */
  readonly content?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands on the web. Given alone, it is fetched from there, where this installation allows that. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
};

/** One telling of a claim by one source. */
export type Assertion = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** What is told. */
  readonly claim: Claim;
  /** Who tells it. */
  readonly source: Source;
  /** How the source keeps its distance from it. A question keeps the hedge. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** Words that carry a judgement. A question sets them in quotation marks and says whose they are. */
  readonly loadedTerms: ReadonlyArray<Scalars['String']['output']>;
  /** On whose word it is told, from the furthest voice to the nearest. Empty: the source says it itself. */
  readonly chain: ReadonlyArray<AttributionStep>;
  /** The passages in which it is told. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of a list of assertions. */
export type AssertionConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AssertionEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Assertion>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many assertions the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of assertions, with its place in the list. */
export type AssertionEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Assertion;
};

/** A quiz that was given to a class, as one of its students meets it. */
export type AssignedQuiz = {
  /** An id without a meaning. */
  readonly id: Scalars['ID']['output'];
  /** The quiz, in the revision that an attempt would begin with. */
  readonly quiz: Quiz;
  /** On what terms this student takes it: the dates of the class, the student's extra time. */
  readonly terms: QuizTerms;
  /** Where this student stands with it. */
  readonly state: AssignmentState;
  /** How many attempts are left; null: as many as they like. */
  readonly attemptsLeft: Maybe<Scalars['Int']['output']>;
  /** Whether it is told now what was right in an attempt that is finished. */
  readonly feedbackDue: Scalars['Boolean']['output'];
  /** The latest attempts of this student, at most fifty, the latest first. The token of the membership opens each of them. */
  readonly attempts: ReadonlyArray<Attempt>;
};

/** A page of a list of quizzes that were given to a class. */
export type AssignedQuizConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AssignedQuizEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<AssignedQuiz>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many quizzes that were given to a class the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of quizzes that were given to a class, with its place in the list. */
export type AssignedQuizEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: AssignedQuiz;
};

/** A quiz given to a class, with dates of its own where they differ from the quiz's. */
export type Assignment = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** The quiz. */
  readonly quiz: DeskQuiz;
  /** The class. */
  readonly class: DeskClass;
  /** From when on this class may take it; null: as the quiz says. */
  readonly opensAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when this class may take it; null: as the quiz says. */
  readonly closesAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was given. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** How many of its students have begun it. */
  readonly startedCount: Scalars['Int']['output'];
  /** How many of its students have finished it. */
  readonly finishedCount: Scalars['Int']['output'];
};

/** A page of a list of assignments. */
export type AssignmentConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AssignmentEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Assignment>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many assignments the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of assignments, with its place in the list. */
export type AssignmentEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Assignment;
};

/** Where a student stands with a quiz of their class. */
export const AssignmentState = {
  /** It opens later. */
  NOT_OPEN_YET: 'NOT_OPEN_YET',
  /** It can be begun. */
  OPEN: 'OPEN',
  /** It was begun and can be gone on with. */
  UNDER_WAY: 'UNDER_WAY',
  /** It was finished. There may be attempts left. */
  DONE: 'DONE',
  /** It is over, and was not finished. */
  CLOSED: 'CLOSED'
} as const;

export type AssignmentState = typeof AssignmentState[keyof typeof AssignmentState];
/** Which quiz to give to which class, and when. Given again, the dates are changed. */
export type AssignQuizInput = {
  /** The class. */
  readonly class: Scalars['ID']['input'];
  /** The quiz. It need not be published yet; students see it once it is. */
  readonly quiz: Scalars['ID']['input'];
  /** From when on this class may take it; null: as the quiz says. */
  readonly opensAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when this class may take it; null: as the quiz says. */
  readonly closesAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of giving a quiz to a class. */
export type AssignQuizPayload = {
  /** The assignment; null where nothing was done. */
  readonly assignment: Maybe<Assignment>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An original that somebody of the desk attached to a source. */
export type AttachedOriginal = {
  /** The name of the file, as it was given. */
  readonly fileName: Maybe<Scalars['String']['output']>;
  /** When it was attached. */
  readonly attachedAt: Scalars['DateTime']['output'];
};

/** Originals to attach to the sources of a pack. */
export type AttachOriginalsInput = {
  /** The slug of the pack, one of the desk's own. */
  readonly pack: Scalars['String']['input'];
  /** The articles, one in each file, as they come: menus and all. At most 40. Which source each is, is found out by the passages that are cited. */
  readonly files: ReadonlyArray<TextFileInput>;
};

/** What came of attaching originals. */
export type AttachOriginalsPayload = {
  /** The pack as it is now; null where the desk has no such pack. */
  readonly pack: Maybe<DeskPack>;
  /** What became of each file, in the order of the files. */
  readonly outcomes: ReadonlyArray<AttachOutcome>;
  /** Why nothing was attached at all; empty where the files were looked at. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of one text that was to be attached. */
export type AttachOutcome = {
  /** The name of the file, as it was given. */
  readonly file: Scalars['String']['output'];
  /** The slug of the source that it was recognised as; null where it was refused. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** What to call that source in a sentence. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** How many of the cited passages of that source it holds. */
  readonly foundCount: Maybe<Scalars['Int']['output']>;
  /** How many passages of that source are cited. */
  readonly citedCount: Maybe<Scalars['Int']['output']>;
  /** How the citations of the source stand now. */
  readonly citations: Maybe<CitationCounts>;
  /** Findings that a text does not say something, which this copy refutes: a sentence each. */
  readonly refuted: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was refused; null where it was attached. */
  readonly refusal: Maybe<Scalars['String']['output']>;
};

/** A student's pass through a quiz. It is given to whoever holds its resume token, or the token of the student whose it is; by its id alone (`studentAttempt`, `node`), only to those at the desk whose quiz it is. */
export type Attempt = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** The quiz, as it was when the attempt began, in the order of this attempt. */
  readonly quiz: Quiz;
  /** What the student is called here. */
  readonly nickname: Scalars['String']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When it was finished, by the student or because the time was up or the quiz closed; null while it is not. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When its time is up, extra time included; null without a limit. */
  readonly dueAt: Maybe<Scalars['DateTime']['output']>;
  /** How many seconds are left until its time is up or the quiz closes, by the server's clock; null where neither is to come. */
  readonly secondsLeft: Maybe<Scalars['Int']['output']>;
  /** On what terms it is taken: the dates of the student's class stand before those of the quiz. */
  readonly terms: QuizTerms;
  /** Whether it is a teacher's own look at the quiz: it counts nowhere. */
  readonly preview: Scalars['Boolean']['output'];
  /** Whether it is told now what was right. While it is not, no answer has its `feedback`. */
  readonly feedbackDue: Scalars['Boolean']['output'];
  /** The answers given so far, in the order of the questions. */
  readonly responses: ReadonlyArray<Response>;
  /** The first question that has no answer yet; null when all have one. */
  readonly nextQuestion: Maybe<Question>;
  /** How many answers are right, as they are marked now; null while that is not told yet. */
  readonly correctCount: Maybe<Scalars['Int']['output']>;
  /** How many questions have an answer. */
  readonly answeredCount: Scalars['Int']['output'];
  /** How many questions there are. */
  readonly questionCount: Scalars['Int']['output'];
  /** How many questions count: all but those that were withdrawn; null while that is not told yet. */
  readonly countedCount: Maybe<Scalars['Int']['output']>;
};

/** Which of several attempts of one student counts. Somebody without a class has one attempt: the one at hand. */
export const AttemptRule = {
  /** The first that was finished. Later ones are made knowing the answers, so that figures about questions rest on this one. */
  FIRST: 'FIRST',
  /** The last that was finished. */
  LAST: 'LAST',
  /** The one with the most marks; of two alike, the earlier. */
  BEST: 'BEST'
} as const;

export type AttemptRule = typeof AttemptRule[keyof typeof AttemptRule];
/** Whose word something is. */
export const AttributionKind = {
  /** Somebody who is named and speaks openly. */
  NAMED_ON_RECORD: 'NAMED_ON_RECORD',
  /** Somebody who is not named. Two such voices are never assumed to be two people. */
  ANONYMOUS: 'ANONYMOUS',
  /** A document. */
  DOCUMENT: 'DOCUMENT',
  /** The report of an outlet. */
  OUTLET: 'OUTLET',
  /** Nobody in particular: the source says it itself, without saying how it knows. */
  UNATTRIBUTED: 'UNATTRIBUTED'
} as const;

export type AttributionKind = typeof AttributionKind[keyof typeof AttributionKind];
/** One voice in the chain through which a telling reached its source. */
export type AttributionStep = {
  /** What to call the voice. */
  readonly label: Scalars['String']['output'];
  /** What kind of voice it is. */
  readonly kind: AttributionKind;
  /** The actor who speaks, where it is one of the pack. */
  readonly actor: Maybe<Actor>;
  /** The text that is relayed, where it is one of the pack. */
  readonly source: Maybe<Source>;
};

/** An option of a question that is being written, with what its author says of it. */
export type AuthoredOption = {
  /** Its id in the draft. Students never see it: ids are drawn anew for each revision. */
  readonly id: Scalars['ID']['output'];
  /** Its words. */
  readonly text: Scalars['String']['output'];
  /** Why it is right or wrong, in the author's words; empty where the author says nothing. */
  readonly reason: Scalars['String']['output'];
  /** The slug of the claim whose answer it is, where its author said so. */
  readonly claim: Maybe<Scalars['String']['output']>;
  /** The passages that its author gives for it. */
  readonly evidence: ReadonlyArray<CitedPassage>;
};

/** An option of a question that is being written. */
export type AuthoredOptionInput = {
  /** Its id in the draft: that which it has, or a new random one of up to 60 letters, digits, dashes and underscores. */
  readonly id: Scalars['ID']['input'];
  /** Its words, on one line. */
  readonly text: Scalars['String']['input'];
  /** Why it is right or wrong; lines may end in it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The slug of the claim of the pack whose answer it is. */
  readonly claim?: InputMaybe<Scalars['String']['input']>;
  /** The passages that say so. */
  readonly evidence?: InputMaybe<ReadonlyArray<CitedPassageInput>>;
};

/** What the author of a question wrote: what can be edited, with the key. */
export type AuthoredQuestion = {
  /** What a student does to answer. */
  readonly kind: QuestionKind;
  /** What is asked. */
  readonly stem: Scalars['String']['output'];
  /** The day as of which it is asked. */
  readonly asOf: Scalars['Date']['output'];
  /** The day up to which reports are taken into account. */
  readonly knownAt: Scalars['Date']['output'];
  /** What to choose from, put in order, or match; empty where a number is asked. */
  readonly options: ReadonlyArray<AuthoredOption>;
  /** The right-hand side of a question that asks to match; otherwise empty. */
  readonly targets: ReadonlyArray<Option>;
  /** What is counted, where a number is asked. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The ids of the right options, in order where an order is asked; otherwise empty. */
  readonly keyOptionIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The right pairs of a question that asks to match; otherwise empty. */
  readonly keyPairs: ReadonlyArray<Pair>;
  /** The right number, where a number is asked. */
  readonly keyNumber: Maybe<Scalars['Float']['output']>;
};

/** What the author of a question wrote. Markup in it is text like any other. */
export type AuthoredQuestionInput = {
  /** What a student does to answer. An edited suggestion keeps its kind; your own question is single choice, multiple choice, or true / false / not stated. */
  readonly kind: QuestionKind;
  /** What is asked, on one line. */
  readonly stem: Scalars['String']['input'];
  /** The day as of which it is asked. */
  readonly asOf: Scalars['Date']['input'];
  /** The day up to which reports are taken into account; left out, that which it has, or today. */
  readonly knownAt?: InputMaybe<Scalars['Date']['input']>;
  /** What to choose from, put in order, or match. */
  readonly options: ReadonlyArray<AuthoredOptionInput>;
  /** The right-hand side of a question that asks to match. */
  readonly targets?: InputMaybe<ReadonlyArray<AuthoredTargetInput>>;
  /** What is counted, where a number is asked. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The ids of the right options, in order where an order is asked. */
  readonly keyOptionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The right pairs of a question that asks to match. */
  readonly keyPairs?: InputMaybe<ReadonlyArray<PairInput>>;
  /** The right number, where a number is asked. */
  readonly keyNumber?: InputMaybe<Scalars['Float']['input']>;
};

/** An item on the right of a question that asks to match. */
export type AuthoredTargetInput = {
  /** Its id in the draft. */
  readonly id: Scalars['ID']['input'];
  /** Its words, on one line. */
  readonly text: Scalars['String']['input'];
};

/** What stands behind an option of a question that is being written. */
export const BackedBy = {
  /** The proof: what the sources of the pack tell. */
  PROVED: 'PROVED',
  /** A passage that its author cites. */
  AUTHOR: 'AUTHOR',
  /** The claim that its author named: the pack has passages for it. */
  CLAIM: 'CLAIM',
  /** Nothing yet. */
  NOTHING: 'NOTHING'
} as const;

export type BackedBy = typeof BackedBy[keyof typeof BackedBy];
/** Something that happened to a claim within a time. */
export type Change = {
  /** What happened to it. */
  readonly kind: ChangeKind;
  /** When it happened. */
  readonly date: FuzzyDate;
  /** The claim. */
  readonly claim: Claim;
  /** The source by which it became known. */
  readonly source: Maybe<Source>;
};

/** What is to change about your account. */
export type ChangeAccountInput = {
  /** What you want to be called: 1 to 80 characters, on one line. */
  readonly name: Scalars['String']['input'];
};

/** What came of changing your account. */
export type ChangeAccountPayload = {
  /** Your account as it is now; null where it was not changed. */
  readonly account: Maybe<Account>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to change of a class. What is left out stays. */
export type ChangeClassInput = {
  /** The class. */
  readonly class: Scalars['ID']['input'];
  /** What it is called, in 1 to 60 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whether new students may join. */
  readonly joinable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is put away. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of changing a class. */
export type ChangeClassPayload = {
  /** The class; null where nothing was done. */
  readonly class: Maybe<DeskClass>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of changes. */
export type ChangeConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many changes the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What is to change about your desk; what is left out stays. */
export type ChangeDeskInput = {
  /** What it is called: 1 to 80 characters, on one line. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** After how many days without a visit the answers of a class are deleted: 7 to 3650; null: never by themselves. */
  readonly retentionDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether students see links to the original articles. */
  readonly linksOut?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of changing your desk. */
export type ChangeDeskPayload = {
  /** The desk at which you work now; null where nothing was changed. */
  readonly desk: Maybe<Desk>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One of a list of changes, with its place in the list. */
export type ChangeEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Change;
};

/** What happened to a claim. */
export const ChangeKind = {
  /** It began to hold, or what it tells of happened. */
  BEGUN: 'BEGUN',
  /** It ceased to hold, by an end that a source states. */
  ENDED: 'ENDED',
  /** A claim that contradicts it was reported. */
  CONTRADICTED: 'CONTRADICTED',
  /** Its own outlet withdrew it. */
  RETRACTED: 'RETRACTED'
} as const;

export type ChangeKind = typeof ChangeKind[keyof typeof ChangeKind];
/** How a quiz is to be run: all of it, as it is to be. */
export type ChangeQuizSettingsInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
  /** The `version` of the settings that were edited. */
  readonly baseVersion: Scalars['Int']['input'];
  /** From when on it can be taken; null or left out: as soon as it is published. */
  readonly opensAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when; later than `opensAt`. Null or left out: without an end. */
  readonly closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How many attempts one student has, from 1 to 20; null or left out: as many as they like. */
  readonly attemptsAllowed?: InputMaybe<Scalars['Int']['input']>;
  /** Whether each student meets the questions in an order of their own. */
  readonly shuffleQuestions: Scalars['Boolean']['input'];
  /** Whether each student meets the options in an order of their own. */
  readonly shuffleOptions: Scalars['Boolean']['input'];
  /** When students are told what was right. `AFTER_CLOSING` needs `closesAt`. */
  readonly feedback: FeedbackTiming;
  /** How long one attempt may take, from 30 to 21,600 seconds; null or left out: as long as it takes. */
  readonly timeLimitSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of changing how a quiz is run. After `CONFLICT` the quiz carries the settings that somebody else has saved meanwhile. */
export type ChangeQuizSettingsPayload = {
  /** The quiz as it is now; null where there is none with this id at this desk. */
  readonly quiz: Maybe<DeskQuiz>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who may make an account from now on. */
export type ChangeSignUpPolicyInput = {
  /** Who may. */
  readonly signUp: SignUpPolicy;
};

/** What came of changing who may sign up. */
export type ChangeSignUpPolicyPayload = {
  /** The installation as it is now; null where it was not changed. */
  readonly installation: Maybe<Installation>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to change of a student. What is left out stays. */
export type ChangeStudentInput = {
  /** The student. */
  readonly student: Scalars['ID']['input'];
  /** What they are called: 1 to 40 characters on one line. */
  readonly nickname?: InputMaybe<Scalars['String']['input']>;
  /** Percent of time on top of every time limit, from 0 to 300. Attempts that are under way get it too. */
  readonly extraTimePercent?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of changing a student. */
export type ChangeStudentPayload = {
  /** The student; null where nothing was done. */
  readonly student: Maybe<ClassStudent>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One check of a proof, passed or failed. */
export type Check = {
  /** The rule that was checked. */
  readonly rule: ProofRule;
  /** Whether it holds. */
  readonly passed: Scalars['Boolean']['output'];
  /** What is wrong, as a stable code; null where the rule holds. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** What was found, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** The option that it is about, where it is about one. */
  readonly optionId: Maybe<Scalars['ID']['output']>;
  /** Why that option is wrong. */
  readonly refutation: Maybe<Refutation>;
  /** The claim on which the check rests. */
  readonly claim: Maybe<Claim>;
  /** The passages on which the check rests. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** What of an article is to be kept and dropped, against what the rules say. */
export type ChooseBlocksInput = {
  /** The id of the article. */
  readonly article: Scalars['ID']['input'];
  /** The numbers of blocks to take back. */
  readonly takeBack?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The numbers of blocks to drop. */
  readonly drop?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The numbers of blocks about which the rules are to decide again. */
  readonly reset?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** What came of choosing blocks: the article waits to be read again, and decisions that still fit are kept. */
export type ChooseBlocksPayload = {
  /** The article as it is now; null where the desk has no such article. */
  readonly article: Maybe<ImportedArticle>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether a language model is asked about the articles of an import. */
export type ChooseImportModelInput = {
  /** The id of the import. */
  readonly batch: Scalars['ID']['input'];
  /** The host of `importModel`, which shows that you know where the texts go; left out, none is asked any more. */
  readonly host?: InputMaybe<Scalars['String']['input']>;
};

/** What came of choosing whether a language model is asked. Where it is, articles that are in review and never went into the pack wait to be read again; decisions stay. */
export type ChooseImportModelPayload = {
  /** The import as it is now; null where the desk has no such import. */
  readonly batch: Maybe<ImportBatch>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How the citations of one source stand, by where they were found. */
export type CitationCounts = {
  /** At the very place of the copy from which they were made. */
  readonly exact: Scalars['Int']['output'];
  /** Word for word, at another place. */
  readonly moved: Scalars['Int']['output'];
  /** In words that are nearly the same. */
  readonly fuzzy: Scalars['Int']['output'];
  /** Nowhere in the copy: these support nothing until somebody has looked. */
  readonly orphaned: Scalars['Int']['output'];
  /** Of the summary: they have no counterpart in the original that could be looked for. */
  readonly onSummary: Scalars['Int']['output'];
};

/** A passage of a source that a teacher gives as evidence for an option (the Text Quote and Text Position selectors of the W3C Web Annotation model). */
export type CitedPassage = {
  /** The slug of the source. */
  readonly source: Scalars['String']['output'];
  /** What to call the source in a sentence; its slug where the pack no longer has it. */
  readonly sourceLabel: Scalars['String']['output'];
  /** The words of the passage. */
  readonly exact: Scalars['String']['output'];
  /** The words right before it. */
  readonly prefix: Scalars['String']['output'];
  /** The words right after it. */
  readonly suffix: Scalars['String']['output'];
  /** Where it starts in the text of the source, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends; the unit at this place is no longer part of it. */
  readonly end: Scalars['Int']['output'];
  /** The SHA-256 of the text into which the places point. */
  readonly contentHash: Scalars['String']['output'];
  /** How well the passage is found in the text as the teacher sees it now. */
  readonly anchor: AnchorState;
};

/** A passage that is given as evidence, as `readings` shows its text. */
export type CitedPassageInput = {
  /** The slug of the source. */
  readonly source: Scalars['String']['input'];
  /** The words of the passage, exactly as they stand: at most 2,000 characters. */
  readonly exact: Scalars['String']['input'];
  /** Up to 200 characters right before it; left out, none. */
  readonly prefix?: InputMaybe<Scalars['String']['input']>;
  /** Up to 200 characters right after it; left out, none. */
  readonly suffix?: InputMaybe<Scalars['String']['input']>;
  /** Where it starts in the text, in UTF-16 code units. */
  readonly start: Scalars['Int']['input'];
  /** Where it ends. */
  readonly end: Scalars['Int']['input'];
  /** The `contentHash` of the text. */
  readonly contentHash: Scalars['String']['input'];
};

/** A proposition, in our own words. It is neither true nor false here: it is asserted, or it is not. */
export type Claim = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** The name of this claim within its pack. */
  readonly slug: Scalars['String']['output'];
  /** The claim as a full sentence. */
  readonly statement: Scalars['String']['output'];
  /** Its value alone, as an option of a question would show it. */
  readonly answer: Scalars['String']['output'];
  /** What it is about. */
  readonly predicate: ClaimPredicate;
  /** The affair to which it belongs. */
  readonly pack: Pack;
  /** Since when it holds, where a source states that. */
  readonly holdsFrom: Maybe<FuzzyDate>;
  /** Until when it holds, where a source states that. */
  readonly holdsUntil: Maybe<FuzzyDate>;
  /** The text in which its own outlet withdrew it. */
  readonly retractedBy: Maybe<Source>;
  /** The event that it tells of, where it tells of one. */
  readonly event: Maybe<Event>;
  /** The actor that it tells of, where it tells of one. */
  readonly actor: Maybe<Actor>;
  /** The question in dispute on which it reports a position. */
  readonly issue: Maybe<Issue>;
  /** Each telling of it by a source. */
  readonly assertions: AssertionConnection;
  /** How many independent origins stand behind it. */
  readonly corroboration: Corroboration;
  /** What contradicts it. */
  readonly contradictions: ContradictionConnection;
};


/** A proposition, in our own words. It is neither true nor false here: it is asserted, or it is not. */
export type ClaimAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A proposition, in our own words. It is neither true nor false here: it is asserted, or it is not. */
export type ClaimCorroborationArgs = {
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A proposition, in our own words. It is neither true nor false here: it is asserted, or it is not. */
export type ClaimContradictionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of claims. */
export type ClaimConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many claims the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Whether a claim is of something that lasts. */
export const ClaimDuration = {
  /** It lasts. */
  STATE: 'STATE',
  /** It happened once. */
  EVENT: 'EVENT'
} as const;

export type ClaimDuration = typeof ClaimDuration[keyof typeof ClaimDuration];
/** One of a list of claims, with its place in the list. */
export type ClaimEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Claim;
};

/** Which claims to give: those for which all that is said here is true. */
export type ClaimFilter = {
  /** Only claims about this. */
  readonly predicate?: InputMaybe<ClaimPredicate>;
  /** Only claims that the source with this id makes. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims about the actor with this id. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims about the event with this id. */
  readonly event?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims that some source tells with this hedge. */
  readonly hedge?: InputMaybe<Hedge>;
  /** True: only claims that some source tells on the word of somebody it does not name. False: only such as no source tells so. */
  readonly anonymous?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only claims that one source makes. False: only claims that several make. */
  readonly onlyOneSource?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a claim is about. */
export const ClaimPredicate = {
  /** What an actor thinks of an issue. */
  POSITION: 'POSITION',
  /** Why: the reason for a position or an act. */
  REASON: 'REASON',
  /** When an event happened. */
  DATE: 'DATE',
  /** Who took part in an event, and as what. */
  ROLE: 'ROLE',
  /** How many or how much. */
  FIGURE: 'FIGURE',
  /** Some other side of a thing: the form of an order, the contents of a file. */
  ASPECT: 'ASPECT',
  /** What somebody said. */
  STATEMENT: 'STATEMENT',
  /** The word that one text uses where others use other words. */
  WORDING: 'WORDING',
  /** How one event stands to another. */
  RELATION: 'RELATION'
} as const;

export type ClaimPredicate = typeof ClaimPredicate[keyof typeof ClaimPredicate];
/** A class as its students see it: what it is called, and nobody who is in it. */
export type Class = {
  /** An id without a meaning: it stays when the code changes. */
  readonly id: Scalars['ID']['output'];
  /** What its teacher calls it. */
  readonly name: Scalars['String']['output'];
  /** What students enter to join it, such as `K7PM-2QXM`: eight letters and figures. Capitals, spaces and the dash make no difference. */
  readonly code: Scalars['String']['output'];
  /** Whether new students may join. */
  readonly joinable: Scalars['Boolean']['output'];
};

/** Everything that is kept of a class, or of one of its students. */
export type ClassExport = {
  /** A name for the file, without its ending. */
  readonly fileName: Scalars['String']['output'];
  /** All of it as JSON. */
  readonly json: Scalars['String']['output'];
  /** One line for each answer, as CSV in UTF-8 (RFC 4180). */
  readonly csv: Scalars['String']['output'];
};

/** Where a class stands with a quiz; or those who came by the code of the quiz alone. */
export type ClassProgress = {
  /** The class; null for those who came by the code of the quiz alone. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** How many have begun. */
  readonly startedCount: Scalars['Int']['output'];
  /** How many have begun and not finished. */
  readonly underWayCount: Scalars['Int']['output'];
  /** How many have finished at least once. */
  readonly finishedCount: Scalars['Int']['output'];
  /** How many of the class have not begun; 0 where the quiz was not given to it. */
  readonly notBegunCount: Scalars['Int']['output'];
};

/** Somebody in a class, as their teachers see them: a nickname, no account. */
export type ClassStudent = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** What they are called. */
  readonly nickname: Scalars['String']['output'];
  /** Percent of time on top of every time limit. */
  readonly extraTimePercent: Scalars['Int']['output'];
  /** When they joined. */
  readonly joinedAt: Scalars['DateTime']['output'];
  /** How many attempts they have begun. */
  readonly attemptCount: Scalars['Int']['output'];
};

/** A page of a list of students. */
export type ClassStudentConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ClassStudentEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<ClassStudent>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many students the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of students, with its place in the list. */
export type ClassStudentEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: ClassStudent;
};

/** Claims that cannot all hold, or a source that contradicts itself. */
export type Contradiction = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** What they differ about. */
  readonly kind: ContradictionKind;
  /** The affair to which it belongs. */
  readonly pack: Pack;
  /** The claims that contradict each other. */
  readonly claims: ReadonlyArray<Claim>;
  /** What they differ about, and what a reader is to make of it. */
  readonly explanation: Scalars['String']['output'];
};

/** A page of a list of contradictions. */
export type ContradictionConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Contradiction>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many contradictions the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of contradictions, with its place in the list. */
export type ContradictionEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Contradiction;
};

/** What contradicting claims differ about. */
export const ContradictionKind = {
  /** A value: a figure, a stance, the form of a thing. */
  VALUE: 'VALUE',
  /** When something happened. */
  DATE: 'DATE',
  /** Who did something. */
  ACTOR: 'ACTOR',
  /** The word that is used for it. */
  WORDING: 'WORDING',
  /** One source contradicts itself. */
  INTERNAL: 'INTERNAL'
} as const;

export type ContradictionKind = typeof ContradictionKind[keyof typeof ContradictionKind];
/** Which pack to copy to the desk. */
export type CopyPackInput = {
  /** The slug of the pack, public or of the desk. */
  readonly pack: Scalars['String']['input'];
  /** What to call the copy; left out, what the pack is called. At most 200 characters, on one line. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What came of copying a pack. */
export type CopyPackPayload = {
  /** The copy; null where none was made. */
  readonly pack: Maybe<DeskPack>;
  /** Why none was made; empty where one was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How many independent origins stand behind a claim. Outlets are not origins: three that relay one report are one origin. */
export type Corroboration = {
  /** How many outlets tell it. */
  readonly outletCount: Scalars['Int']['output'];
  /** The least number of origins that there can be: only those are counted that cannot be the same. */
  readonly originCountMin: Scalars['Int']['output'];
  /** The greatest number of origins that there can be: the number of distinct voices. */
  readonly originCountMax: Scalars['Int']['output'];
  /** What that amounts to. */
  readonly verdict: OriginVerdict;
  /** The origins. */
  readonly origins: ReadonlyArray<Origin>;
  /** The same in a sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** What a new API key is to be. */
export type CreateApiKeyInput = {
  /** What it is for, so that you know it later: 1 to 80 characters, on one line. */
  readonly name: Scalars['String']['input'];
  /** What it opens; at least one. Give a program no more than it needs. */
  readonly scopes: ReadonlyArray<ApiKeyScope>;
  /** For how many days it works: 1 to 365. */
  readonly expiresInDays?: Scalars['Int']['input'];
};

/** What came of making an API key. */
export type CreateApiKeyPayload = {
  /** The key as you see it later; null where none was made. */
  readonly apiKey: Maybe<ApiKey>;
  /** The key itself. It is given here and nowhere else: only a digest of it is kept. Send it as `Authorization: Bearer …`. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** Why none was made; empty where one was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A class to be made. */
export type CreateClassInput = {
  /** What it is called, in 1 to 60 characters; its students see it. */
  readonly name: Scalars['String']['input'];
};

/** What came of making a class. */
export type CreateClassPayload = {
  /** The class; null where nothing was done. */
  readonly class: Maybe<DeskClass>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How to make a quiz. */
export type CreateQuizInput = {
  /** The slug of the pack that it is about. */
  readonly pack: Scalars['String']['input'];
  /** Its title: up to 120 characters on one line; left out, that of the pack. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** So many proved suggestions to begin with, from 0 to 30: each kind once before any comes again, no two that ask the same, at most one about victims. Left out, none. */
  readonly fill?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of making a quiz. */
export type CreateQuizPayload = {
  /** The quiz as it is now; null where there is none with this id at this desk. */
  readonly quiz: Maybe<DeskQuiz>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How a date came to be known. */
export const DateBasis = {
  /** A source says it outright. */
  STATED: 'STATED',
  /** A source says it relative to another date ("on Wednesday", "last December"), and it was worked out from there. */
  RELATIVE_RESOLVED: 'RELATIVE_RESOLVED',
  /** No source says it; it follows from what they say. */
  INFERRED: 'INFERRED',
  /** It comes from outside of the sources of this pack; the note says from where. */
  EXTERNAL: 'EXTERNAL'
} as const;

export type DateBasis = typeof DateBasis[keyof typeof DateBasis];
/** How exactly a date is known. */
export const DatePrecision = {
  /** To the day. */
  DAY: 'DAY',
  /** To the month: some day of it. */
  MONTH: 'MONTH',
  /** To the year: some day of it. */
  YEAR: 'YEAR',
  /** Some time between two days. */
  INTERVAL: 'INTERVAL',
  /** Nothing is known of the date. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type DatePrecision = typeof DatePrecision[keyof typeof DatePrecision];
/** A point for the talk in class: what the answers rest on, and what the class made of it. */
export type DebriefPoint = {
  /** What it is about. */
  readonly topic: DebriefTopic;
  /** The number of the question. */
  readonly number: Scalars['Int']['output'];
  /** What is asked. */
  readonly stem: Scalars['String']['output'];
  /** The point, in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The origins behind the right answer, by name. */
  readonly origins: ReadonlyArray<Scalars['String']['output']>;
};

/** What a point for the talk in class is about. */
export const DebriefTopic = {
  /** The right answer rests on voices without a name. */
  ANONYMOUS: 'ANONYMOUS',
  /** The right answer rests on one origin, however many outlets tell it. */
  ONE_ORIGIN: 'ONE_ORIGIN',
  /** Students took the same report, told again, for a confirmation; or the other way round. */
  REPETITION: 'REPETITION'
} as const;

export type DebriefTopic = typeof DebriefTopic[keyof typeof DebriefTopic];
/** Decisions about proposals of one article. What was decided about one before is replaced, and stays in the log. */
export type DecideProposalsInput = {
  /** The id of the article. */
  readonly article: Scalars['ID']['input'];
  /** The decisions; at most 100. They are taken all together, or none of them is. */
  readonly decisions: ReadonlyArray<ProposalDecisionInput>;
  /** The latest decision that you have seen, or when the article was given. What a colleague decided later about one of these is not replaced: nothing is taken then, and a `CONFLICT` says so. Left out, the last decision stands. */
  readonly seenAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of deciding about proposals. */
export type DecideProposalsPayload = {
  /** The article as it is now; null where the desk has no such article. */
  readonly article: Maybe<ImportedArticle>;
  /** The proposals that were decided about, as they are now. */
  readonly proposals: ReadonlyArray<ImportProposal>;
  /** Why nothing was decided; empty where it was. `field` begins with `decisions` and the number of the decision, from 0. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How you delete your account, with what belongs to it. */
export type DeleteAccountInput = {
  /** Your password; whoever has none gives their e-mail address. */
  readonly confirmation: Scalars['String']['input'];
};

/** What came of deleting your account. */
export type DeleteAccountPayload = {
  /** Whether it is gone. */
  readonly removed: Scalars['Boolean']['output'];
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which class to delete. */
export type DeleteClassInput = {
  /** The class. */
  readonly class: Scalars['ID']['input'];
};

/** What came of deleting a class, with its students and all of their answers. */
export type DeleteClassPayload = {
  /** The id of what is gone; null where nothing was done. */
  readonly deletedId: Maybe<Scalars['ID']['output']>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which import to delete. */
export type DeleteImportInput = {
  /** The id of the import. */
  readonly batch: Scalars['ID']['input'];
};

/** What came of deleting an import. What it put into the pack stays there. */
export type DeleteImportPayload = {
  /** The id of the import that is gone; null where none is. */
  readonly deleted: Maybe<Scalars['ID']['output']>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which pack to delete. */
export type DeletePackInput = {
  /** The slug of the pack, one of the desk's own. */
  readonly pack: Scalars['String']['input'];
};

/** What came of deleting a pack. */
export type DeletePackPayload = {
  /** The slug of the pack that is gone; null where none is. */
  readonly deleted: Maybe<Scalars['String']['output']>;
  /** The titles of the quizzes that need it; empty where none does. */
  readonly usedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was not deleted; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which quiz to delete, and whether with what students answered. */
export type DeleteQuizInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
  /** Delete it although students have answered, with all of their answers; left out, such a quiz is not deleted. */
  readonly withAnswers?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of deleting a quiz. */
export type DeleteQuizPayload = {
  /** The id of the quiz that is gone; null where it is not. */
  readonly deletedId: Maybe<Scalars['ID']['output']>;
  /** Why it was not deleted; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which student to delete. */
export type DeleteStudentInput = {
  /** The student. */
  readonly student: Scalars['ID']['input'];
};

/** What came of deleting a student with all of their answers. */
export type DeleteStudentPayload = {
  /** The id of what is gone; null where nothing was done. */
  readonly deletedId: Maybe<Scalars['ID']['output']>;
  /** The class; null where nothing was done. */
  readonly class: Maybe<DeskClass>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What teachers work at together: quizzes, classes and packs belong to a desk, not to one of its members. */
export type Desk = {
  /** An id without a meaning. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** After how many days without a visit the answers of a class are deleted; null: never by themselves. */
  readonly retentionDays: Maybe<Scalars['Int']['output']>;
  /** Whether students see links to the original articles. */
  readonly linksOut: Scalars['Boolean']['output'];
  /** Who works at it, in the order in which they came. */
  readonly members: AccountConnection;
  /** Invitations that nobody has taken up yet and that still work, the newest first: those to this desk, and those to desks of their own that you made. */
  readonly invitations: ReadonlyArray<Invitation>;
  /** Published questions to which later reporting did something and about which nobody has decided, the gravest first. */
  readonly staleQuestions: StaleQuestionConnection;
  /** Published questions with which students find something wrong, the one reported last first. */
  readonly problemReports: ReportedQuestionConnection;
  /** Whether what the desk published still holds, and when that was last looked at. */
  readonly reproof: Reproof;
  /** The quizzes that students are taking now, at most twenty, the one with the most students first. */
  readonly liveQuizzes: ReadonlyArray<LiveQuiz>;
};


/** What teachers work at together: quizzes, classes and packs belong to a desk, not to one of its members. */
export type DeskMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What teachers work at together: quizzes, classes and packs belong to a desk, not to one of its members. */
export type DeskStaleQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What teachers work at together: quizzes, classes and packs belong to a desk, not to one of its members. */
export type DeskProblemReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A class as those at its desk see it. */
export type DeskClass = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** What it is called; its students see it. */
  readonly name: Scalars['String']['output'];
  /** What students enter to join it. */
  readonly code: Scalars['String']['output'];
  /** Whether new students may join. Those who are in it stay in it. */
  readonly joinable: Scalars['Boolean']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was put away; null while it is in use. Its code then lets nobody in. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many students are in it. */
  readonly studentCount: Scalars['Int']['output'];
  /** Those who are in it, by nickname. */
  readonly students: ClassStudentConnection;
  /** The quizzes that were given to it, the latest first. */
  readonly assignments: AssignmentConnection;
};


/** A class as those at its desk see it. */
export type DeskClassStudentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A class as those at its desk see it. */
export type DeskClassAssignmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of classes. */
export type DeskClassConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DeskClassEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<DeskClass>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many classes the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of classes, with its place in the list. */
export type DeskClassEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: DeskClass;
};

/** A pack as a teacher works with it: one that everybody may read, or her desk's own. */
export type DeskPack = {
  /** What it is about. For a desk's own pack, its lists of sources, events and claims are refused: they are read here. */
  readonly pack: Pack;
  /** Whether it is the desk's own, so that it can be changed. */
  readonly own: Scalars['Boolean']['output'];
  /** Counts the changes of the pack. */
  readonly version: Scalars['Int']['output'];
  /** When it was last changed. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** The slug of the pack that it began as a copy of; null where it was imported. */
  readonly copiedFrom: Maybe<Scalars['String']['output']>;
  /** What it holds, in numbers. */
  readonly contents: PackContents;
  /** Its sources, in the order of the pack. */
  readonly sources: PackSourceConnection;
  /** One of its sources; null where it has no such source. */
  readonly source: Maybe<PackSource>;
  /** What it holds of one kind, in its order, to be edited: without the originals that are attached. */
  readonly entities: PackEntityConnection;
  /** One thing that it holds, to be edited; null where it has no such one. */
  readonly entity: Maybe<PackEntity>;
  /** What it has been, the newest first. */
  readonly versions: PackVersionConnection;
  /** The titles of the quizzes of the desk that are made of it, at most 100. While there is one, the pack cannot be deleted. */
  readonly usedBy: ReadonlyArray<Scalars['String']['output']>;
  /** The pack as a file to take away. */
  readonly archive: PackArchive;
};


/** A pack as a teacher works with it: one that everybody may read, or her desk's own. */
export type DeskPackSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A pack as a teacher works with it: one that everybody may read, or her desk's own. */
export type DeskPackSourceArgs = {
  slug: Scalars['String']['input'];
};


/** A pack as a teacher works with it: one that everybody may read, or her desk's own. */
export type DeskPackEntitiesArgs = {
  collection: PackCollection;
  search?: InputMaybe<Scalars['String']['input']>;
  claimTypes?: InputMaybe<ReadonlyArray<ClaimPredicate>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A pack as a teacher works with it: one that everybody may read, or her desk's own. */
export type DeskPackEntityArgs = {
  collection: PackCollection;
  slug: Scalars['String']['input'];
};


/** A pack as a teacher works with it: one that everybody may read, or her desk's own. */
export type DeskPackVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A pack as a teacher works with it: one that everybody may read, or her desk's own. */
export type DeskPackArchiveArgs = {
  originals?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list of packs of a desk. */
export type DeskPackConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DeskPackEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<DeskPack>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many packs of a desk the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of packs of a desk, with its place in the list. */
export type DeskPackEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: DeskPack;
};

/** A quiz as those at its desk see it: its draft, how it is run, and its revisions. */
export type DeskQuiz = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** What students enter to take it, once it is published. */
  readonly code: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The affair that it is about. */
  readonly pack: Pack;
  /** Whether it was ever published, and whether it was put away. */
  readonly state: DeskQuizState;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Counts the changes of the draft: its questions, their order, the title. Where it has grown, somebody changed something. */
  readonly draftVersion: Scalars['Int']['output'];
  /** When the draft was last saved; null where nothing was yet. */
  readonly savedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many questions the draft has. */
  readonly questionCount: Scalars['Int']['output'];
  /** The questions of the draft, in order. */
  readonly questions: ReadonlyArray<DraftQuestion>;
  /** Questions that the pack suggests, the best first and the kinds mixed: none that asks what the quiz asks already, and none that was rejected. */
  readonly suggestions: SuggestionConnection;
  /** How many suggestions were rejected for this quiz. */
  readonly rejectedCount: Scalars['Int']['output'];
  /** The sources of the pack, to read and to select evidence in, the earliest first. */
  readonly readings: ReadonlyArray<Reading>;
  /** How it is run. */
  readonly settings: QuizSettings;
  /** What was published, the newest first. */
  readonly revisions: RevisionConnection;
  /** How many attempts students have begun, at all of its revisions. Previews are not counted. */
  readonly attemptCount: Scalars['Int']['output'];
  /** What students get: the newest revision; null where nothing was published yet. */
  readonly latestRevision: Maybe<Revision>;
  /** Why the draft cannot be published as it stands; empty where it can. */
  readonly notReady: ReadonlyArray<NotReady>;
  /** Whether the draft asks something else than the newest revision; true where nothing was published yet. */
  readonly changedSincePublished: Scalars['Boolean']['output'];
  /** When it was put away; null while it is in use. */
  readonly archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** The classes to which it was given, the latest first. */
  readonly assignments: AssignmentConnection;
};


/** A quiz as those at its desk see it: its draft, how it is run, and its revisions. */
export type DeskQuizSuggestionsArgs = {
  filter?: InputMaybe<SuggestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A quiz as those at its desk see it: its draft, how it is run, and its revisions. */
export type DeskQuizRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A quiz as those at its desk see it: its draft, how it is run, and its revisions. */
export type DeskQuizAssignmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of quizzes of the desk. */
export type DeskQuizConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DeskQuizEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<DeskQuiz>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many quizzes of the desk the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of quizzes of the desk, with its place in the list. */
export type DeskQuizEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: DeskQuiz;
};

/** Where a quiz stands. */
export const DeskQuizState = {
  /** It has not been published yet. */
  DRAFT: 'DRAFT',
  /** It has been published at least once; its draft may have changed since. */
  PUBLISHED: 'PUBLISHED',
  /** It was put away: its code leads nowhere, and nothing of it is lost. */
  ARCHIVED: 'ARCHIVED'
} as const;

export type DeskQuizState = typeof DeskQuizState[keyof typeof DeskQuizState];
/** Which original to take out of a pack. */
export type DetachOriginalInput = {
  /** The slug of the pack, one of the desk's own. */
  readonly pack: Scalars['String']['input'];
  /** The slug of the source. */
  readonly source: Scalars['String']['input'];
};

/** What came of taking an original out. */
export type DetachOriginalPayload = {
  /** The pack as it is now; null where the desk has no such pack. */
  readonly pack: Maybe<DeskPack>;
  /** Why nothing was taken out; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A half of the suggestions, by how hard they are likely to be. */
export const DifficultyBand = {
  /** The easier half. */
  EASIER: 'EASIER',
  /** The harder half. */
  HARDER: 'HARDER'
} as const;

export type DifficultyBand = typeof DifficultyBand[keyof typeof DifficultyBand];
/** A question in the draft of a quiz, for those at its desk. */
export type DraftQuestion = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** Its place among the others: a lower number comes first. Places can have gaps. */
  readonly position: Scalars['Int']['output'];
  /** Counts its changes: give it as `baseVersion` when you save, so that nobody's change is lost. */
  readonly version: Scalars['Int']['output'];
  /** What a student does to answer. */
  readonly kind: QuestionKind;
  /** What its author wrote. */
  readonly content: AuthoredQuestion;
  /** What there is to say of it, worked out from the pack as it is now. */
  readonly check: QuestionCheck;
  /** Whether it was made of a suggestion. */
  readonly fromSuggestion: Scalars['Boolean']['output'];
  /** Whether it was changed after it was made of a suggestion; false for one that never was one. */
  readonly editedSinceSuggested: Scalars['Boolean']['output'];
  /** When it was taken out of the quiz; null while it is in it. What was taken out can be put back. */
  readonly removedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The name of the teacher who changed it last; null where their account is gone. */
  readonly updatedBy: Maybe<Scalars['String']['output']>;
};

/** Which quiz to copy. */
export type DuplicateQuizInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
};

/** What came of copying a quiz: the copy. */
export type DuplicateQuizPayload = {
  /** The quiz as it is now; null where there is none with this id at this desk. */
  readonly quiz: Maybe<DeskQuiz>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Changes of a pack, which are made all together as one new version, or not at all. */
export type EditPackInput = {
  /** The slug of the pack, one of the desk's own. */
  readonly pack: Scalars['String']['input'];
  /** The version of the pack that was looked at. Where the pack is at another version by now, nothing is done. */
  readonly baseVersion: Scalars['Int']['input'];
  /** The changes, in their order; from 1 to 50. */
  readonly edits: ReadonlyArray<PackEditInput>;
  /** Only tries them: says what would become of it, and changes nothing. */
  readonly tryOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of changing a pack: all of the edits were made, or none. */
export type EditPackPayload = {
  /** The pack as it is now; null where the desk has no such pack. */
  readonly pack: Maybe<DeskPack>;
  /** The entry of the log; null where nothing was done. */
  readonly edit: Maybe<PackEdit>;
  /** What is wrong with the pack as it was to be, errors first, at most 200; of what was done, advice to its author. */
  readonly problems: ReadonlyArray<PackEditProblem>;
  /** What becomes of the passages of a source that gets another text, those first that are not found; at most 200. */
  readonly reanchored: ReadonlyArray<PackReanchoring>;
  /** Whether the edits could be made as they are: true also where they were only tried. */
  readonly fits: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of ending all sessions but this one. */
export type EndOtherSessionsPayload = {
  /** How many were ended. */
  readonly endedCount: Scalars['Int']['output'];
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which of your sessions is to end. */
export type EndSessionInput = {
  /** The id of the session. */
  readonly session: Scalars['ID']['input'];
};

/** What came of ending a session. */
export type EndSessionPayload = {
  /** How many were ended. */
  readonly endedCount: Scalars['Int']['output'];
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something that happened, or that was reported. */
export type Event = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** The name of this event within its pack. */
  readonly slug: Scalars['String']['output'];
  /** What happened, as a headline. */
  readonly title: Scalars['String']['output'];
  /** A remark for the reader. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What the pack takes for its date. Where the sources differ, their dates are claims of the event. */
  readonly date: FuzzyDate;
  /** The affair to which it belongs. */
  readonly pack: Pack;
  /** Who took part, and as what. */
  readonly participants: ReadonlyArray<EventParticipant>;
  /** How it stands to other events. */
  readonly relations: ReadonlyArray<EventRelation>;
  /** What the sources claim about it. */
  readonly claims: ClaimConnection;
  /** The sources that say anything about it. */
  readonly sources: SourceConnection;
};


/** Something that happened, or that was reported. */
export type EventRelationsArgs = {
  kind?: InputMaybe<EventRelationKind>;
};


/** Something that happened, or that was reported. */
export type EventClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happened, or that was reported. */
export type EventSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of events. */
export type EventConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many events the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of events, with its place in the list. */
export type EventEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Event;
};

/** Who took part in an event, and as what. */
export type EventParticipant = {
  /** Who took part. */
  readonly actor: Actor;
  /** As what. */
  readonly role: Scalars['String']['output'];
};

/** How an event stands to another. */
export type EventRelation = {
  /** How it stands to the other. */
  readonly kind: EventRelationKind;
  /** The other event. */
  readonly event: Event;
  /** The claim that says so; null where it follows from the dates. */
  readonly claim: Maybe<Claim>;
};

/** How an event stands to another. */
export const EventRelationKind = {
  /** It happened before the other. */
  BEFORE: 'BEFORE',
  /** It brought the other about. */
  CAUSES: 'CAUSES',
  /** It put the other out of force. Whoever is overridden has not thereby changed their mind. */
  OVERRIDES: 'OVERRIDES',
  /** It was an answer to the other. */
  RESPONDS_TO: 'RESPONDS_TO',
  /** It was a part of the other. */
  PART_OF: 'PART_OF'
} as const;

export type EventRelationKind = typeof EventRelationKind[keyof typeof EventRelationKind];
/** A passage of a source that something rests on: the words, what stands before and after them, and where (the Text Quote and Text Position selectors of the W3C Web Annotation model). */
export type Evidence = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** The text in which the passage stands. */
  readonly source: Source;
  /** The words of the passage. They are Footnote's own, and never to be set in quotation marks, unless `verbatim` is true. */
  readonly exact: Scalars['String']['output'];
  /** The words right before it. */
  readonly prefix: Scalars['String']['output'];
  /** The words right after it. */
  readonly suffix: Scalars['String']['output'];
  /** Where it starts in the text of the source, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends in the text of the source; the unit at this place is no longer part of it. */
  readonly end: Scalars['Int']['output'];
  /** The SHA-256 of the text into which the places point. */
  readonly contentHash: Scalars['String']['output'];
  /** Whether the words are those of the published text. Otherwise they are those of Footnote's summary of it. */
  readonly verbatim: Scalars['Boolean']['output'];
  /** How well the passage was found again when the text was last read. */
  readonly anchor: AnchorState;
};

/** A page of a list of cited passages. */
export type EvidenceConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many cited passages the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of cited passages, with its place in the list. */
export type EvidenceEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Evidence;
};

/** Why the right answer is right, and why each other one is not: every sentence with the passages that it rests on. */
export type Explanation = {
  /** The whole in a few sentences. */
  readonly text: Scalars['String']['output'];
  /** Why what is right is right. */
  readonly key: ReadonlyArray<OptionReason>;
  /** Why each of the others is wrong. */
  readonly others: ReadonlyArray<OptionReason>;
};

/** What is told of an answer: whether it is right, what would have been right, why, and what has changed since. */
export type Feedback = {
  /** Whether it is right, as it is marked now. */
  readonly correct: Scalars['Boolean']['output'];
  /** What part of it is right, from 0 to 1, as it is marked now. */
  readonly score: Scalars['Float']['output'];
  /** Whether it counts. The answer to a question that was withdrawn does not, whatever it was. */
  readonly counts: Scalars['Boolean']['output'];
  /** The options that are right, in order where an order was asked; otherwise empty. */
  readonly keyOptionIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The pairs that are right; otherwise empty. */
  readonly keyPairs: ReadonlyArray<Pair>;
  /** The number that is right. */
  readonly keyNumber: Maybe<Scalars['Float']['output']>;
  /** Why that is right, and why the rest is not, as it was published for this attempt. */
  readonly explanation: Explanation;
  /** When it was marked again, the first time first. */
  readonly remarks: ReadonlyArray<Remark>;
  /** What later reporting did to the question. */
  readonly updates: ReadonlyArray<QuestionUpdate>;
};

/** When students are told what was right, and why. */
export const FeedbackTiming = {
  /** After each answer. */
  AT_ONCE: 'AT_ONCE',
  /** When they have finished. */
  AT_END: 'AT_END',
  /** When they have finished and the quiz is closed. */
  AFTER_CLOSING: 'AFTER_CLOSING'
} as const;

export type FeedbackTiming = typeof FeedbackTiming[keyof typeof FeedbackTiming];
/** How a source bounds a figure. */
export const FigureBound = {
  /** The figure itself. */
  EXACTLY: 'EXACTLY',
  /** At least the figure. */
  AT_LEAST: 'AT_LEAST',
  /** More than the figure. */
  OVER: 'OVER',
  /** At most the figure. */
  AT_MOST: 'AT_MOST',
  /** Between two figures. */
  BETWEEN: 'BETWEEN',
  /** About the figure. */
  ABOUT: 'ABOUT'
} as const;

export type FigureBound = typeof FigureBound[keyof typeof FigureBound];
/** Which attempt to finish. */
export type FinishAttemptInput = {
  /** The attempt. */
  readonly attempt: Scalars['ID']['input'];
  /** The secret that starting the attempt gave. */
  readonly resumeToken: Scalars['String']['input'];
};

/** What came of finishing an attempt. */
export type FinishAttemptPayload = {
  /** The finished attempt; null where the resume token does not fit. */
  readonly attempt: Maybe<Attempt>;
  /** Why it was not finished; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A date as exactly as it is known. "March 2023" is an interval of 31 days, and stays one: two dates have an order only where their intervals do not overlap. */
export type FuzzyDate = {
  /** The date as the pack has it. */
  readonly edtf: Scalars['Edtf']['output'];
  /** The first day that it can have been; null where that is open. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** The last day that it can have been; null where that is open. */
  readonly latest: Maybe<Scalars['Date']['output']>;
  /** How exactly it is known. */
  readonly precision: DatePrecision;
  /** How it came to be known. */
  readonly basis: DateBasis;
  /** A remark on how the date was worked out. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The date as a reader would say it: "8 March 2023", "between 26 and 30 July 2023". */
  readonly label: Scalars['String']['output'];
};

/** A date as exactly as it is known. */
export type FuzzyDateInput = {
  /** The date. */
  readonly edtf: Scalars['Edtf']['input'];
  /** How it came to be known; left out, `EXTERNAL`: somebody said so. */
  readonly basis?: InputMaybe<DateBasis>;
  /** How it was worked out. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** How a source keeps its distance from what it tells. */
export const Hedge = {
  /** It tells it as a fact. */
  NONE: 'NONE',
  /** It calls it alleged. */
  ALLEGEDLY: 'ALLEGEDLY',
  /** It says that it appears to be so. */
  APPARENTLY: 'APPARENTLY',
  /** It says that others report it. */
  REPORTEDLY: 'REPORTEDLY',
  /** It says that it is said to be so. */
  SAID_TO: 'SAID_TO',
  /** It sets a word in quotation marks to keep away from it. */
  SCARE_QUOTES: 'SCARE_QUOTES',
  /** It says that it has not been made official. */
  UNOFFICIAL: 'UNOFFICIAL'
} as const;

export type Hedge = typeof Hedge[keyof typeof Hedge];
/** How often an outlet tells something with a hedge. */
export type HedgeCount = {
  /** The hedge. */
  readonly hedge: Hedge;
  /** How many of its tellings have it. A telling can have several. */
  readonly tellingCount: Scalars['Int']['output'];
};

/** A service by which people sign in here instead of with a password (OpenID Connect). */
export type IdentityProvider = {
  /** Its name for programs. */
  readonly id: Scalars['ID']['output'];
  /** Its name for people. */
  readonly name: Scalars['String']['output'];
};

/** An actor, changed. What is left out stays; an empty text takes away what may be missing. */
export type ImportActorInput = {
  /** What it is called, as an option of a question shows it. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What it is called in running text. */
  readonly inText?: InputMaybe<Scalars['String']['input']>;
  /** What kind of person or body it is. */
  readonly kind?: InputMaybe<ActorKind>;
  /** Its other names. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The slug of the body that it is a part of; empty for none. */
  readonly partOf?: InputMaybe<Scalars['String']['input']>;
  /** The slug of the body that it heads; empty for none. */
  readonly heads?: InputMaybe<Scalars['String']['input']>;
  /** Who it is; empty for nothing. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether it takes a plural verb. */
  readonly plural?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An import: articles that are brought into one pack together. */
export type ImportBatch = {
  /** The id of it. */
  readonly id: Scalars['ID']['output'];
  /** The pack into which they go. */
  readonly pack: DeskPack;
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who began it, by the name that their account has now; null where the account is gone. */
  readonly createdBy: Maybe<Scalars['String']['output']>;
  /** Whether it was stopped: what waits is not read until it goes on. */
  readonly stopped: Scalars['Boolean']['output'];
  /** How many articles it has. */
  readonly articleCount: Scalars['Int']['output'];
  /** How many of them wait to be read. */
  readonly waitingCount: Scalars['Int']['output'];
  /** How many of them are being read. */
  readonly readingCount: Scalars['Int']['output'];
  /** How many of them wait for decisions. */
  readonly inReviewCount: Scalars['Int']['output'];
  /** How many of them are in the pack. */
  readonly appliedCount: Scalars['Int']['output'];
  /** How many of them were refused. */
  readonly refusedCount: Scalars['Int']['output'];
  /** The host of the language model that is asked about its articles, as somebody chose; null where none is. */
  readonly modelHost: Maybe<Scalars['String']['output']>;
  /** What was chosen about asking a language model, the latest first; empty where nobody ever chose one. */
  readonly modelChoices: ImportModelChoiceConnection;
  /** Its articles, in the order in which they came. */
  readonly articles: ImportedArticleConnection;
};


/** An import: articles that are brought into one pack together. */
export type ImportBatchModelChoicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An import: articles that are brought into one pack together. */
export type ImportBatchArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of imports. */
export type ImportBatchConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ImportBatchEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<ImportBatch>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many imports the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of imports, with its place in the list. */
export type ImportBatchEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: ImportBatch;
};

/** A paragraph, heading or line of an article as it was given: kept or dropped. */
export type ImportBlock = {
  /** Its number within the article, from 0: what `chooseBlocks` takes. */
  readonly number: Scalars['Int']['output'];
  /** What stands in it, as plain text. It holds no markup, and whatever looks like markup is the article's own text. */
  readonly text: Scalars['String']['output'];
  /** Whether it is taken for a part of the article. */
  readonly kept: Scalars['Boolean']['output'];
  /** What it is; null where it is dropped. */
  readonly role: Maybe<ImportBlockRole>;
  /** Why it is dropped; null where it is kept. */
  readonly reason: Maybe<ImportDropReason>;
  /** Whether somebody took it back or dropped it, against what the rules say. */
  readonly byHand: Scalars['Boolean']['output'];
  /** Where it begins in `cleanedText`, in UTF-16 code units; null where it is dropped, and for the headline, which is not in the text. */
  readonly start: Maybe<Scalars['Int']['output']>;
  /** Where it ends in `cleanedText`; the unit at this place is no longer part of it. */
  readonly end: Maybe<Scalars['Int']['output']>;
};

/** A page of a list of blocks of an article. */
export type ImportBlockConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ImportBlockEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<ImportBlock>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many blocks of an article the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of blocks of an article, with its place in the list. */
export type ImportBlockEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: ImportBlock;
};

/** What a block of an article is, where it is kept. */
export const ImportBlockRole = {
  /** The headline. */
  TITLE: 'TITLE',
  /** A paragraph. */
  BODY: 'BODY',
  /** A heading within the article. */
  SUBHEADING: 'SUBHEADING',
  /** The paragraph that opens the article. */
  LEAD: 'LEAD'
} as const;

export type ImportBlockRole = typeof ImportBlockRole[keyof typeof ImportBlockRole];
/** How a sentence of one version of a text stands to the other version. */
export const ImportChangeKind = {
  /** The later version has it, and the earlier one does not. */
  ADDED: 'ADDED',
  /** The earlier version has it, and the later one does not. */
  REMOVED: 'REMOVED',
  /** Both have it, in other words. */
  CHANGED: 'CHANGED'
} as const;

export type ImportChangeKind = typeof ImportChangeKind[keyof typeof ImportChangeKind];
/** What another version of a text does to something that is cited of the earlier one. */
export type ImportCitationEffect = {
  /** The slug of the claim that rests on the passage. */
  readonly claim: Scalars['String']['output'];
  /** The claim as a full sentence. */
  readonly statement: Scalars['String']['output'];
  /** The passage, as the earlier version has it. */
  readonly quotation: Scalars['String']['output'];
  /** What becomes of it when the article goes into the pack. */
  readonly fate: ImportCitationFate;
  /** Why the passage is not found again, in a sentence; null where it is. */
  readonly why: Maybe<Scalars['String']['output']>;
};

/** What another version of a text does to something that is cited of it. */
export const ImportCitationFate = {
  /** The passage stands where it stood. */
  KEPT: 'KEPT',
  /** The passage stands elsewhere in the text. */
  MOVED: 'MOVED',
  /** The passage stands with a slip more or less, which changes no number, name, date or negation. */
  REWORDED: 'REWORDED',
  /** The passage is gone; the telling stays, since it rests on another one too. */
  PASSAGE_GOES: 'PASSAGE_GOES',
  /** The passage is gone, and this telling with it; others tell the claim too. */
  TELLING_GOES: 'TELLING_GOES',
  /** The claim goes: nobody else tells it, or what it speaks of goes. */
  CLAIM_GOES: 'CLAIM_GOES'
} as const;

export type ImportCitationFate = typeof ImportCitationFate[keyof typeof ImportCitationFate];
/** A telling of a claim, changed. What is left out stays; of what it says, only the parts that its type has can be given. */
export type ImportClaimInput = {
  /** The claim as a full sentence. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** Its value alone, as an option of a question shows it. */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  /** The slug of the actor whose position or statement it is, or who had the role. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** The slug of the issue of a position. */
  readonly issue?: InputMaybe<Scalars['String']['input']>;
  /** The stance of a position. */
  readonly stance?: InputMaybe<Stance>;
  /** The slug of the event; of a statement, empty for none. */
  readonly event?: InputMaybe<Scalars['String']['input']>;
  /** The date of an event. */
  readonly date?: InputMaybe<FuzzyDateInput>;
  /** As what the actor took part. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** Whether only one actor can have the role. */
  readonly unique?: InputMaybe<Scalars['Boolean']['input']>;
  /** The figure. */
  readonly figure?: InputMaybe<ImportFigureInput>;
  /** The words of a statement; empty for none. */
  readonly quotation?: InputMaybe<Scalars['String']['input']>;
  /** Whether the words can be the speaker's own. */
  readonly verbatim?: InputMaybe<Scalars['Boolean']['input']>;
  /** The word that this text uses. */
  readonly term?: InputMaybe<Scalars['String']['input']>;
  /** Whether that word carries a judgement. */
  readonly loaded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it lasts. */
  readonly temporal?: InputMaybe<ClaimDuration>;
  /** Since when it holds, where the text states that. */
  readonly holdsFrom?: InputMaybe<FuzzyDateInput>;
  /** Until when it holds, where the text states that. */
  readonly holdsUntil?: InputMaybe<FuzzyDateInput>;
  /** Whether it held when the text told it. */
  readonly tense?: InputMaybe<TellingTense>;
  /** How the text keeps its distance from it. */
  readonly hedges?: InputMaybe<ReadonlyArray<Hedge>>;
  /** Words that carry a judgement. */
  readonly loadedTerms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** On whose word it is told, all voices, from the furthest to the nearest. */
  readonly chain?: InputMaybe<ReadonlyArray<ImportVoiceInput>>;
};

/** An article beside the source of which it is another version, as the pack had that when the article was read. */
export type ImportComparison = {
  /** The slug of the source. */
  readonly source: Scalars['String']['output'];
  /** What to call the source in a sentence. */
  readonly label: Scalars['String']['output'];
  /** How many sentences are the same. */
  readonly unchangedCount: Scalars['Int']['output'];
  /** How many citations stand in sentences that are the same. */
  readonly keptCount: Scalars['Int']['output'];
  /** How many tellings are taken out of the pack when the article goes in, since no passage of theirs is left. */
  readonly tellingsGoneCount: Scalars['Int']['output'];
  /** How many claims go with them, since nobody else tells them. */
  readonly claimsGoneCount: Scalars['Int']['output'];
  /** Whether the two were compared sentence by sentence; false where they are too long for it. */
  readonly compared: Scalars['Boolean']['output'];
  /** The differences, in the order of the texts. */
  readonly changes: ImportVersionChangeConnection;
};


/** An article beside the source of which it is another version, as the pack had that when the article was read. */
export type ImportComparisonChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a proposal would add to the pack. */
export type ImportContent = ImportedFact | ImportedReliance | ImportedActor | ImportedIssue | ImportedEvent | ImportedClaim | ImportedContradiction;

/** What a proposal is to say instead: exactly one, of the kind of the proposal. */
export type ImportContentInput =
  /** A fact about the text. */
  { readonly fact: ImportFactInput; readonly reliance?: never; readonly actor?: never; readonly issue?: never; readonly event?: never; readonly claim?: never; readonly contradiction?: never; }
  |  /** On which source the text relies. */
  { readonly fact?: never; readonly reliance: ImportRelianceInput; readonly actor?: never; readonly issue?: never; readonly event?: never; readonly claim?: never; readonly contradiction?: never; }
  |  /** An actor. */
  { readonly fact?: never; readonly reliance?: never; readonly actor: ImportActorInput; readonly issue?: never; readonly event?: never; readonly claim?: never; readonly contradiction?: never; }
  |  /** An issue. */
  { readonly fact?: never; readonly reliance?: never; readonly actor?: never; readonly issue: ImportIssueInput; readonly event?: never; readonly claim?: never; readonly contradiction?: never; }
  |  /** An event. */
  { readonly fact?: never; readonly reliance?: never; readonly actor?: never; readonly issue?: never; readonly event: ImportEventInput; readonly claim?: never; readonly contradiction?: never; }
  |  /** A telling of a claim. */
  { readonly fact?: never; readonly reliance?: never; readonly actor?: never; readonly issue?: never; readonly event?: never; readonly claim: ImportClaimInput; readonly contradiction?: never; }
  |  /** Claims that cannot both hold. */
  { readonly fact?: never; readonly reliance?: never; readonly actor?: never; readonly issue?: never; readonly event?: never; readonly claim?: never; readonly contradiction: ImportContradictionInput; };

/** Claims that cannot both hold, changed. What is left out stays. */
export type ImportContradictionInput = {
  /** What they differ about. */
  readonly kind?: InputMaybe<ContradictionKind>;
  /** What they differ about, in a sentence. */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
};

/** The words within the passages on which a proposal turns. */
export type ImportCue = {
  /** Where they begin in `cleanedText`, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Where they end; this unit is no longer part of them. */
  readonly end: Scalars['Int']['output'];
  /** The words, as plain text. */
  readonly text: Scalars['String']['output'];
};

/** What was decided about a proposal. */
export type ImportDecision = {
  /** The decision. */
  readonly verdict: ImportVerdict;
  /** Who decided, by the name that their account has now; null where the account is gone. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** Whether it was you. */
  readonly mine: Scalars['Boolean']['output'];
  /** When that was. */
  readonly at: Scalars['DateTime']['output'];
};

/** Why a block is not taken for a part of the article. */
export const ImportDropReason = {
  /** It belongs to a menu of the site. */
  MENU: 'MENU',
  /** It says where in the site the page stands. */
  BREADCRUMB: 'BREADCRUMB',
  /** It points to another article. */
  TEASER: 'TEASER',
  /** It counts or offers sharing. */
  SHARE_COUNT: 'SHARE_COUNT',
  /** It describes a picture. */
  CAPTION: 'CAPTION',
  /** It is a post of a social network that was set into the page. */
  EMBEDDED_POST: 'EMBEDDED_POST',
  /** It invites to read on elsewhere. */
  READ_MORE: 'READ_MORE',
  /** It lists tags or topics. */
  TAGS: 'TAGS',
  /** It belongs to the foot of the site. */
  FOOTER: 'FOOTER',
  /** It says the headline again. */
  REPEATED_TITLE: 'REPEATED_TITLE',
  /** It says who wrote the article. */
  BYLINE: 'BYLINE',
  /** It says when or where it was published. */
  DATELINE: 'DATELINE',
  /** It says whose a picture or a text is. */
  CREDIT: 'CREDIT',
  /** It is an advertisement. */
  ADVERTISEMENT: 'ADVERTISEMENT',
  /** It belongs to what readers wrote. */
  COMMENTS: 'COMMENTS',
  /** The page does not show it. */
  HIDDEN: 'HIDDEN',
  /** It stands outside of the article. */
  OUTSIDE_ARTICLE: 'OUTSIDE_ARTICLE',
  /** Somebody dropped it. */
  BY_HAND: 'BY_HAND'
} as const;

export type ImportDropReason = typeof ImportDropReason[keyof typeof ImportDropReason];
/** An actor as it is proposed. */
export type ImportedActor = {
  /** Its name within the pack. */
  readonly slug: Scalars['String']['output'];
  /** What it is called, as an option of a question shows it. */
  readonly name: Scalars['String']['output'];
  /** What it is called in running text. */
  readonly inText: Scalars['String']['output'];
  /** What kind of person or body it is. */
  readonly kind: ActorKind;
  /** Its other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The body that it is a part of. */
  readonly partOf: Maybe<ImportReference>;
  /** The body that it heads. */
  readonly heads: Maybe<ImportReference>;
  /** Who it is, for a reader who meets it for the first time. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Whether it takes a plural verb. */
  readonly plural: Scalars['Boolean']['output'];
  /** Whether the pack has it already. */
  readonly known: Scalars['Boolean']['output'];
};

/** An article that was given to be imported. */
export type ImportedArticle = {
  /** The id of it. */
  readonly id: Scalars['ID']['output'];
  /** The import that it belongs to. */
  readonly batch: ImportBatch;
  /** What it is called here: the name of its file, its address, or "Pasted text". */
  readonly name: Scalars['String']['output'];
  /** Where it stands on the web, as somebody said; null where nobody did. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** When it was given. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** How far it is. */
  readonly state: ImportedArticleState;
  /** What is being done with it, in a word or two; null unless it is being read. */
  readonly step: Maybe<Scalars['String']['output']>;
  /** The number of steps of its reading that are done, out of `stepsTotal`. */
  readonly stepsDone: Scalars['Int']['output'];
  /** The number of steps of its reading; 0 where nothing is read. */
  readonly stepsTotal: Scalars['Int']['output'];
  /** Why it was refused, in a sentence; null where it was not. */
  readonly refusal: Maybe<Scalars['String']['output']>;
  /** What could not be done, or should be known, in a sentence each: that a text is in a language in which no positions are found. */
  readonly remarks: ReadonlyArray<Scalars['String']['output']>;
  /** What was found about the text; null where it is not read yet. */
  readonly facts: Maybe<ImportFacts>;
  /** The article in numbers; null where it is not read yet. */
  readonly counts: Maybe<ImportedArticleCounts>;
  /** How many proposals there are of each kind of which there is one. */
  readonly kindCounts: ReadonlyArray<ImportKindCount>;
  /** Its blocks in their order: what is kept and what is dropped. */
  readonly blocks: ImportBlockConnection;
  /** The text that is kept, as plain text: paragraphs with an empty line between two. Null where it is not read yet. */
  readonly cleanedText: Maybe<Scalars['String']['output']>;
  /** What is proposed of it: facts first, then actors, issues, events, claims, in the order of the text. */
  readonly proposals: ImportProposalConnection;
  /** What was decided about it, the latest first. */
  readonly log: ImportLogEntryConnection;
  /** What its proposals can name: what the pack has, and what is proposed. For those who edit one. */
  readonly references: ImportReferenceConnection;
  /** The version of the pack into which it went; null where it has not. */
  readonly appliedVersion: Maybe<Scalars['Int']['output']>;
  /** When it went into the pack. */
  readonly appliedAt: Maybe<Scalars['DateTime']['output']>;
  /** The slug of its source in the pack; null where it has none. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** The slug of the source of which it is another version: its text then takes the place of that one's, and what is cited is looked for in it. Null where it is none. */
  readonly versionOf: Maybe<Scalars['String']['output']>;
  /** It beside the source of which it is another version; null where it is none. */
  readonly comparison: Maybe<ImportComparison>;
  /** What of it was approved and could not be put into the pack. */
  readonly left: ReadonlyArray<ImportLeft>;
};


/** An article that was given to be imported. */
export type ImportedArticleBlocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An article that was given to be imported. */
export type ImportedArticleProposalsArgs = {
  kinds?: InputMaybe<ReadonlyArray<ImportProposalKind>>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An article that was given to be imported. */
export type ImportedArticleLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An article that was given to be imported. */
export type ImportedArticleReferencesArgs = {
  kind: ImportReferenceKind;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of imported articles. */
export type ImportedArticleConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ImportedArticleEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<ImportedArticle>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many imported articles the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article in numbers. */
export type ImportedArticleCounts = {
  /** How many sentences of it are kept. */
  readonly sentenceCount: Scalars['Int']['output'];
  /** How many blocks are kept. */
  readonly keptCount: Scalars['Int']['output'];
  /** How many blocks are dropped. */
  readonly droppedCount: Scalars['Int']['output'];
  /** How many proposals there are. */
  readonly proposalCount: Scalars['Int']['output'];
  /** How many of them are decided. */
  readonly decidedCount: Scalars['Int']['output'];
  /** How many of them are accepted, with or without changes. */
  readonly acceptedCount: Scalars['Int']['output'];
};

/** One of a list of imported articles, with its place in the list. */
export type ImportedArticleEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: ImportedArticle;
};

/** How far an article is that was given to be imported. */
export const ImportedArticleState = {
  /** It waits to be read. */
  WAITING: 'WAITING',
  /** It is being read. */
  READING: 'READING',
  /** It has been read; what is proposed of it waits for decisions. */
  IN_REVIEW: 'IN_REVIEW',
  /** What was approved of it is in the pack. */
  APPLIED: 'APPLIED',
  /** It could not be read; a sentence says why. The others of its batch go on. */
  REFUSED: 'REFUSED'
} as const;

export type ImportedArticleState = typeof ImportedArticleState[keyof typeof ImportedArticleState];
/** A telling of a claim as it is proposed. */
export type ImportedClaim = {
  /** Its name within the pack. */
  readonly slug: Scalars['String']['output'];
  /** The claim as a full sentence. */
  readonly statement: Scalars['String']['output'];
  /** Its value alone, as an option of a question shows it. */
  readonly answer: Scalars['String']['output'];
  /** What it says, in parts. */
  readonly predicate: ImportedPredicate;
  /** Whether it lasts. */
  readonly temporal: ClaimDuration;
  /** Since when it holds, where the text states that. */
  readonly holdsFrom: Maybe<FuzzyDate>;
  /** Until when it holds, where the text states that. */
  readonly holdsUntil: Maybe<FuzzyDate>;
  /** Whether it held when the text told it. */
  readonly tense: TellingTense;
  /** How the text keeps its distance from it. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** Words that carry a judgement. */
  readonly loadedTerms: ReadonlyArray<Scalars['String']['output']>;
  /** On whose word it is told, from the furthest voice to the nearest. Empty: the text says it itself. */
  readonly chain: ReadonlyArray<ImportedVoice>;
  /** Whether the pack has this claim already: then this is a new telling of it, and no new claim. */
  readonly known: Scalars['Boolean']['output'];
};

/** Claims that cannot both hold, as it is proposed. */
export type ImportedContradiction = {
  /** Its name within the pack. */
  readonly slug: Scalars['String']['output'];
  /** What they differ about. */
  readonly kind: ContradictionKind;
  /** The claims. */
  readonly claims: ReadonlyArray<ImportReference>;
  /** What they differ about, in a sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** An event as it is proposed. */
export type ImportedEvent = {
  /** Its name within the pack. */
  readonly slug: Scalars['String']['output'];
  /** A headline. */
  readonly title: Scalars['String']['output'];
  /** What happened, as a clause in the past tense, without a date. */
  readonly clause: Scalars['String']['output'];
  /** The same as a noun phrase. */
  readonly nominal: Scalars['String']['output'];
  /** When it happened. */
  readonly date: FuzzyDate;
  /** Who took part. */
  readonly participants: ReadonlyArray<ImportedParticipant>;
  /** A remark. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Whether the pack has it already. */
  readonly known: Scalars['Boolean']['output'];
};

/** A fact about the text. One field besides `fact` says it; all are null where the text does not say and somebody has to. */
export type ImportedFact = {
  /** Which fact. */
  readonly fact: ImportFactKind;
  /** The headline. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** The language, as a BCP 47 tag such as `en`. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly outlet: Maybe<ImportedOutlet>;
  /** When it was published. */
  readonly published: Maybe<FuzzyDate>;
  /** Whether its wording is that of a machine translation. */
  readonly machineTranslated: Maybe<Scalars['Boolean']['output']>;
};

/** A figure as its source bounds it. */
export type ImportedFigure = {
  /** How it is bounded. */
  readonly bound: FigureBound;
  /** The figure. */
  readonly value: Scalars['Float']['output'];
  /** The upper figure; only with `BETWEEN`. */
  readonly upper: Maybe<Scalars['Float']['output']>;
};

/** An issue as it is proposed. */
export type ImportedIssue = {
  /** Its name within the pack. */
  readonly slug: Scalars['String']['output'];
  /** The question in dispute. */
  readonly question: Scalars['String']['output'];
  /** What somebody supports or opposes, as it stands after "supports": "selling the ferry". */
  readonly gerund: Scalars['String']['output'];
  /** Whether the pack has it already. */
  readonly known: Scalars['Boolean']['output'];
};

/** An outlet as it is proposed. */
export type ImportedOutlet = {
  /** Its name within the pack. */
  readonly slug: Scalars['String']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What kind of publisher it is. */
  readonly kind: OutletKind;
  /** Its country, as two letters (ISO 3166-1); null where it is not known. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** Who owns or funds it; null where nothing is known. */
  readonly ownership: Maybe<Scalars['String']['output']>;
  /** Whether a state owns it; null where it is not known. */
  readonly stateOwned: Maybe<Scalars['Boolean']['output']>;
  /** Where this is from. */
  readonly reference: Maybe<Scalars['String']['output']>;
};

/** Who took part in an event that is proposed. */
export type ImportedParticipant = {
  /** Who took part. */
  readonly actor: ImportReference;
  /** As what. */
  readonly role: Scalars['String']['output'];
};

/** What a claim says, in parts; which of them are there follows from `type`. */
export type ImportedPredicate = {
  /** What the claim is about. */
  readonly type: ClaimPredicate;
  /** Whose position or statement it is, or who had the role. */
  readonly actor: Maybe<ImportReference>;
  /** The issue of a position. */
  readonly issue: Maybe<ImportReference>;
  /** The stance of a position. */
  readonly stance: Maybe<Stance>;
  /** The event whose date, role, or relation it tells, or at which something was said. */
  readonly event: Maybe<ImportReference>;
  /** The date of an event. */
  readonly date: Maybe<FuzzyDate>;
  /** As what the actor took part. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Whether only one actor can have the role. */
  readonly unique: Maybe<Scalars['Boolean']['output']>;
  /** What is counted. */
  readonly measure: Maybe<ImportReference>;
  /** The figure. */
  readonly figure: Maybe<ImportedFigure>;
  /** What is asked about the subject. */
  readonly aspect: Maybe<ImportReference>;
  /** What an aspect is of, or of what a reason is the reason. */
  readonly subject: Maybe<ImportReference>;
  /** The words of a statement. */
  readonly quotation: Maybe<Scalars['String']['output']>;
  /** Whether the words can be the speaker's own. */
  readonly verbatim: Maybe<Scalars['Boolean']['output']>;
  /** What the texts word differently. */
  readonly topic: Maybe<Scalars['String']['output']>;
  /** The word that this text uses. */
  readonly term: Maybe<Scalars['String']['output']>;
  /** Whether that word carries a judgement. */
  readonly loaded: Maybe<Scalars['Boolean']['output']>;
  /** How the event stands to the other. */
  readonly relation: Maybe<EventRelationKind>;
  /** The other event. */
  readonly to: Maybe<ImportReference>;
};

/** That the text relies on another source. */
export type ImportedReliance = {
  /** The other source. */
  readonly on: ImportReference;
  /** What makes the other source, where the pack does not have it. */
  readonly unseen: Maybe<ImportedUnseenSource>;
  /** Whether the text says so itself. */
  readonly declared: Scalars['Boolean']['output'];
  /** How alike the two texts are, from 0 to 1: a hint and no proof. */
  readonly similarity: Maybe<Scalars['Float']['output']>;
};

/** A source that nobody here has read, and that is known because this text cites it. */
export type ImportedUnseenSource = {
  /** Who published it. */
  readonly outlet: ImportedOutlet;
  /** What to call it in a sentence. */
  readonly label: Scalars['String']['output'];
  /** When it was published. */
  readonly published: FuzzyDate;
};

/** One voice through which a telling reached the text. */
export type ImportedVoice = {
  /** What to call it. */
  readonly label: Scalars['String']['output'];
  /** What kind of voice it is. */
  readonly kind: AttributionKind;
  /** The actor who speaks, where it is one. */
  readonly actor: Maybe<ImportReference>;
  /** The source that is relayed, where it is one. */
  readonly source: Maybe<ImportReference>;
};

/** An event, changed. What is left out stays; an empty text takes away what may be missing. */
export type ImportEventInput = {
  /** A headline. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What happened, as a clause in the past tense, without a date. */
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  /** The same as a noun phrase. */
  readonly nominal?: InputMaybe<Scalars['String']['input']>;
  /** When it happened. */
  readonly date?: InputMaybe<FuzzyDateInput>;
  /** Who took part: all of them. */
  readonly participants?: InputMaybe<ReadonlyArray<ImportParticipantInput>>;
  /** A remark; empty for none. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A fact about the text, changed. What is left out stays. */
export type ImportFactInput = {
  /** The headline. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The language, as a BCP 47 tag such as `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  readonly outlet?: InputMaybe<ImportOutletInput>;
  /** When it was published. */
  readonly published?: InputMaybe<FuzzyDateInput>;
  /** Whether its wording is that of a machine translation. */
  readonly machineTranslated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which fact about a text. */
export const ImportFactKind = {
  /** Its headline. */
  TITLE: 'TITLE',
  /** Its language. */
  LANGUAGE: 'LANGUAGE',
  /** Who published it. */
  OUTLET: 'OUTLET',
  /** When it was published. */
  PUBLISHED: 'PUBLISHED',
  /** Whether its wording is that of a machine translation. */
  MACHINE_TRANSLATED: 'MACHINE_TRANSLATED'
} as const;

export type ImportFactKind = typeof ImportFactKind[keyof typeof ImportFactKind];
/** What is known about a text; null where it does not say and somebody has to. What was decided since stands in the proposals. */
export type ImportFacts = {
  /** Its headline. */
  readonly title: Maybe<ImportFinding>;
  /** Who published it. */
  readonly outlet: Maybe<ImportFinding>;
  /** Its language, as a BCP 47 tag such as `en`. */
  readonly language: Maybe<ImportFinding>;
  /** When it was published. */
  readonly published: Maybe<ImportFinding>;
  /** Where it stands on the web. */
  readonly address: Maybe<ImportFinding>;
  /** Whether its wording is that of a machine translation. */
  readonly machineTranslated: Maybe<ImportFinding>;
};

/** A figure as its source bounds it. */
export type ImportFigureInput = {
  /** How it is bounded. */
  readonly bound: FigureBound;
  /** The figure. */
  readonly value: Scalars['Float']['input'];
  /** The upper figure; only with `BETWEEN`. */
  readonly upper?: InputMaybe<Scalars['Float']['input']>;
};

/** Something that was found about a text, with how sure it is. */
export type ImportFinding = {
  /** What was found, as a reader would say it: "8 March 2023". */
  readonly text: Scalars['String']['output'];
  /** The same as a date, where it is one. */
  readonly date: Maybe<FuzzyDate>;
  /** How sure it is: of 100 findings with 0.9, 90 were right when it was measured. */
  readonly confidence: Scalars['Float']['output'];
  /** Why, in a sentence. */
  readonly because: Scalars['String']['output'];
};

/** An issue, changed. What is left out stays. */
export type ImportIssueInput = {
  /** The question in dispute. */
  readonly question?: InputMaybe<Scalars['String']['input']>;
  /** What somebody supports or opposes, as it stands after "supports": "selling the ferry". */
  readonly gerund?: InputMaybe<Scalars['String']['input']>;
};

/** How many proposals of one kind there are. */
export type ImportKindCount = {
  /** Which kind it is. */
  readonly kind: ImportProposalKind;
  /** How many there are. */
  readonly proposalCount: Scalars['Int']['output'];
  /** How many of them are decided. */
  readonly decidedCount: Scalars['Int']['output'];
};

/** Something that was approved and could not be put into the pack. */
export type ImportLeft = {
  /** The id of the proposal. */
  readonly proposal: Scalars['ID']['output'];
  /** What the proposal is headed with. */
  readonly title: Scalars['String']['output'];
  /** Why it was left, in a sentence. */
  readonly why: Scalars['String']['output'];
};

/** A line of the log of what was decided. */
export type ImportLogEntry = {
  /** The id of the proposal. */
  readonly proposal: Scalars['ID']['output'];
  /** What the proposal was headed with. */
  readonly title: Scalars['String']['output'];
  /** What was done. */
  readonly verdict: ImportLoggedVerdict;
  /** Who did it, by the name that their account has now; null where the account is gone. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** When that was. */
  readonly at: Scalars['DateTime']['output'];
};

/** A page of a list of decisions. */
export type ImportLogEntryConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ImportLogEntryEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<ImportLogEntry>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many decisions the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of decisions, with its place in the list. */
export type ImportLogEntryEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: ImportLogEntry;
};

/** What was done about a proposal. */
export const ImportLoggedVerdict = {
  /** It was accepted as it was proposed. */
  ACCEPTED: 'ACCEPTED',
  /** It was accepted with changes. */
  EDITED: 'EDITED',
  /** It was rejected. */
  REJECTED: 'REJECTED',
  /** The decision about it was taken back. */
  UNDONE: 'UNDONE'
} as const;

export type ImportLoggedVerdict = typeof ImportLoggedVerdict[keyof typeof ImportLoggedVerdict];
/** The language model that this installation can ask about articles that are imported. It is asked only where somebody chose so for an import. */
export type ImportModel = {
  /** The host to which the text of an article is sent, with its port where that is not the usual one. */
  readonly host: Scalars['String']['output'];
  /** What the model is called there. */
  readonly name: Scalars['String']['output'];
};

/** What somebody chose about asking a language model for an import. */
export type ImportModelChoice = {
  /** The host to which the texts may be sent from then on; null: to none. */
  readonly host: Maybe<Scalars['String']['output']>;
  /** Who chose, by the name that their account has now; null where the account is gone. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** When that was. */
  readonly at: Scalars['DateTime']['output'];
};

/** A page of a list of choices about asking a language model. */
export type ImportModelChoiceConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ImportModelChoiceEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<ImportModelChoice>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many choices about asking a language model the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of choices about asking a language model, with its place in the list. */
export type ImportModelChoiceEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: ImportModelChoice;
};

/** A remark beside a proposal. */
export type ImportNote = {
  /** What it is about. */
  readonly kind: ImportNoteKind;
  /** The remark, in a sentence. */
  readonly text: Scalars['String']['output'];
};

/** What a remark beside a proposal is about. */
export const ImportNoteKind = {
  /** Others tell the same. */
  TOLD_AGAIN: 'TOLD_AGAIN',
  /** It contradicts what others tell. */
  CONTRADICTS: 'CONTRADICTS',
  /** It goes beyond what was known. */
  UPDATES: 'UPDATES',
  /** There is a reason to look twice. */
  DOUBTFUL: 'DOUBTFUL',
  /** The text does not say; somebody has to. */
  ASKS: 'ASKS'
} as const;

export type ImportNoteKind = typeof ImportNoteKind[keyof typeof ImportNoteKind];
/** An outlet: one that the pack has by its slug, or a new one. */
export type ImportOutletInput = {
  /** The slug of an outlet of the pack; left out, it is made of the name. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What kind of publisher it is. */
  readonly kind?: InputMaybe<OutletKind>;
  /** Its country, as two letters (ISO 3166-1). */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Who owns or funds it. */
  readonly ownership?: InputMaybe<Scalars['String']['input']>;
  /** Whether a state owns it. */
  readonly stateOwned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where this is from. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
};

/** A folder of files to import as a pack of the desk's own. Exactly one of `archive` and `files` is given. */
export type ImportPackInput = {
  /** The folder as a .zip, in Base64: at most 4 MB, 300 files, and 8 MB when unpacked. */
  readonly archive?: InputMaybe<Scalars['String']['input']>;
  /** The files of the folder; at most 300. */
  readonly files?: InputMaybe<ReadonlyArray<TextFileInput>>;
  /** The version of the pack that the files were made from, where the desk has the pack; 0 for one that it must not have yet. Where the pack is at another version by now, nothing is done. Left out, it is not asked. */
  readonly baseVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of importing a pack: it is imported whole or not at all. */
export type ImportPackPayload = {
  /** The pack as it is now; after `CONFLICT`, as somebody else left it. Null where it was not imported. */
  readonly pack: Maybe<DeskPack>;
  /** Whether the desk did not have this pack before. */
  readonly created: Scalars['Boolean']['output'];
  /** Whether anything differs from what was there before. */
  readonly changed: Scalars['Boolean']['output'];
  /** What is wrong with the files, in their order: at most 200. Where there is none of severity `ERROR`, the pack was imported. */
  readonly problems: ReadonlyArray<PackProblem>;
  /** How many problems there are in all. */
  readonly problemCount: Scalars['Int']['output'];
  /** What became of the originals that came with the files, in `originals/`. */
  readonly outcomes: ReadonlyArray<AttachOutcome>;
  /** Why it was not imported; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who took part in an event, and as what. */
export type ImportParticipantInput = {
  /** The slug of the actor. */
  readonly actor: Scalars['String']['input'];
  /** As what. */
  readonly role: Scalars['String']['input'];
};

/** A passage of the cleaned text on which a proposal rests. */
export type ImportPassage = {
  /** Where it begins in `cleanedText`, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends; this unit is no longer part of it. */
  readonly end: Scalars['Int']['output'];
  /** Its words, as plain text. */
  readonly text: Scalars['String']['output'];
  /** The words right before it. */
  readonly before: Scalars['String']['output'];
  /** The words right after it. */
  readonly after: Scalars['String']['output'];
};

/** Something that is proposed of an article, beside its passage. Nothing of it is in the pack before somebody has accepted it. */
export type ImportProposal = {
  /** Its id. The same text read again gives the same ids. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: ImportProposalKind;
  /** What to head it with: "Published: 8 March 2023". */
  readonly title: Scalars['String']['output'];
  /** Why it is proposed, in a sentence. */
  readonly because: Scalars['String']['output'];
  /** How sure it is, from 0 to 1: of 100 proposals with 0.9, 90 were right when it was measured. */
  readonly confidence: Scalars['Float']['output'];
  /** Whether a language model proposed it, and no rule: how often such proposals are right was then never measured, and `confidence` says only that they stand below all others. */
  readonly byModel: Scalars['Boolean']['output'];
  /** Remarks for whoever reviews it. */
  readonly notes: ReadonlyArray<ImportNote>;
  /** The passages on which it rests, the one to show first. Empty for facts that come from the page around the text. */
  readonly passages: ReadonlyArray<ImportPassage>;
  /** The words within the passages on which it turns. */
  readonly cues: ReadonlyArray<ImportCue>;
  /** What it would add to the pack: as somebody changed it, where somebody did. */
  readonly content: ImportContent;
  /** What was proposed, where somebody changed it; otherwise null. */
  readonly proposedContent: Maybe<ImportContent>;
  /** The ids of the proposals without which this one cannot stand: its actor, its event. */
  readonly needs: ReadonlyArray<Scalars['ID']['output']>;
  /** What was decided; null where nothing was. */
  readonly decision: Maybe<ImportDecision>;
};

/** A page of a list of proposals. */
export type ImportProposalConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ImportProposalEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<ImportProposal>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many proposals the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of proposals, with its place in the list. */
export type ImportProposalEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: ImportProposal;
};

/** What a proposal is about. */
export const ImportProposalKind = {
  /** A fact about the text: its title, outlet, date or language. */
  FACTS: 'FACTS',
  /** Another report on which the text relies. */
  RELIANCE: 'RELIANCE',
  /** A person, a body or an anonymous voice. */
  ACTOR: 'ACTOR',
  /** A question in dispute. */
  ISSUE: 'ISSUE',
  /** Something that happened. */
  EVENT: 'EVENT',
  /** A telling of a claim; positions are claims. */
  CLAIM: 'CLAIM',
  /** Claims that cannot both hold. */
  CONTRADICTION: 'CONTRADICTION'
} as const;

export type ImportProposalKind = typeof ImportProposalKind[keyof typeof ImportProposalKind];
/** Something that a proposal names: of the pack, or proposed itself. */
export type ImportReference = {
  /** Its name within the pack. */
  readonly slug: Scalars['String']['output'];
  /** What to call it; its slug, where neither the pack nor a proposal has it. */
  readonly name: Scalars['String']['output'];
  /** Whether the pack has it already. */
  readonly known: Scalars['Boolean']['output'];
};

/** A page of a list of things that a proposal can name. */
export type ImportReferenceConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ImportReferenceEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<ImportReference>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many things that a proposal can name the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of things that a proposal can name, with its place in the list. */
export type ImportReferenceEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: ImportReference;
};

/** What can be named in a proposal: what the pack has, and what is proposed of the article. */
export const ImportReferenceKind = {
  /** Who publishes. */
  OUTLET: 'OUTLET',
  /** Published texts. */
  SOURCE: 'SOURCE',
  /** People and bodies. */
  ACTOR: 'ACTOR',
  /** Questions in dispute. */
  ISSUE: 'ISSUE',
  /** What happened. */
  EVENT: 'EVENT',
  /** What is claimed. */
  CLAIM: 'CLAIM',
  /** Quantities. */
  MEASURE: 'MEASURE',
  /** Aspects of a thing. */
  ASPECT: 'ASPECT'
} as const;

export type ImportReferenceKind = typeof ImportReferenceKind[keyof typeof ImportReferenceKind];
/** On which source the text relies, changed. What is left out stays. */
export type ImportRelianceInput = {
  /** The slug of a source of the pack. */
  readonly on?: InputMaybe<Scalars['String']['input']>;
  /** What to call a source that nobody here has read. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** Who published a source that nobody here has read. */
  readonly outlet?: InputMaybe<ImportOutletInput>;
  /** When a source was published that nobody here has read. */
  readonly published?: InputMaybe<FuzzyDateInput>;
  /** Whether the text says so itself. */
  readonly declared?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A stretch of one of two versions of a text. */
export type ImportTextPart = {
  /** Its words, as plain text. */
  readonly text: Scalars['String']['output'];
  /** Whether the other version does not have them at this place. */
  readonly differs: Scalars['Boolean']['output'];
};

/** What somebody decided about a proposal. */
export const ImportVerdict = {
  /** It is right as it is proposed. */
  ACCEPTED: 'ACCEPTED',
  /** It is right with changes. */
  EDITED: 'EDITED',
  /** It is wrong, or not wanted. It is not proposed again in this pack. */
  REJECTED: 'REJECTED'
} as const;

export type ImportVerdict = typeof ImportVerdict[keyof typeof ImportVerdict];
/** A difference between two versions of a text: a sentence that came, went or was changed. */
export type ImportVersionChange = {
  /** Its place among the differences, from 1. */
  readonly number: Scalars['Int']['output'];
  /** What happened to the sentence. */
  readonly kind: ImportChangeKind;
  /** The sentence as it was; empty where it came. */
  readonly older: ReadonlyArray<ImportTextPart>;
  /** The sentence as it is; empty where it went. */
  readonly newer: ReadonlyArray<ImportTextPart>;
  /** What it does to what is cited of the earlier version. */
  readonly effects: ReadonlyArray<ImportCitationEffect>;
};

/** A page of a list of differences of two versions. */
export type ImportVersionChangeConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ImportVersionChangeEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<ImportVersionChange>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many differences of two versions the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of differences of two versions, with its place in the list. */
export type ImportVersionChangeEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: ImportVersionChange;
};

/** One voice through which a telling reached the text. */
export type ImportVoiceInput = {
  /** What to call it. */
  readonly label: Scalars['String']['input'];
  /** What kind of voice it is. */
  readonly kind: AttributionKind;
  /** The slug of the actor who speaks. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** The slug of the source that is relayed. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** This installation, as everybody may know it. */
export type Installation = {
  /** Whether it has an owner. Until then nobody can sign in, and the set-up page makes the first account. */
  readonly isSetUp: Scalars['Boolean']['output'];
  /** Who may make an account. */
  readonly signUp: SignUpPolicy;
  /** Whether articles are fetched of which only the address is given. Otherwise their text is pasted, or their file given. */
  readonly fetchesArticles: Scalars['Boolean']['output'];
  /** With which services people can sign in besides their password. */
  readonly identityProviders: ReadonlyArray<IdentityProvider>;
};

/** A link by which somebody gets an account, or comes to a desk. The link itself is shown once, to whoever made it. */
export type Invitation = {
  /** An id without a meaning. It is not the secret of the link. */
  readonly id: Scalars['ID']['output'];
  /** For whom it is, in the words of whoever made it. */
  readonly invitee: Scalars['String']['output'];
  /** Whether they get a desk of their own, instead of a place at the desk that invites. */
  readonly ownDesk: Scalars['Boolean']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Until when the link works. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** Who is invited, and to what. */
export type InviteColleagueInput = {
  /** For whom the link is, so that you know it later: a name or an address, 1 to 120 characters. Nothing is sent to them; you pass on the link. */
  readonly invitee: Scalars['String']['input'];
  /** Whether they get a desk of their own instead of a place at yours. The owner alone may. */
  readonly ownDesk?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of inviting somebody. */
export type InviteColleaguePayload = {
  /** The invitation; null where none was made. */
  readonly invitation: Maybe<Invitation>;
  /** The path of the link, with its secret. It is given here and nowhere else: pass it on to the person it is for. */
  readonly path: Maybe<Scalars['String']['output']>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A question in dispute, on which actors take positions. */
export type Issue = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** The name by which this issue is asked for. */
  readonly slug: Scalars['String']['output'];
  /** The question. */
  readonly question: Scalars['String']['output'];
  /** The affair in which it is disputed. */
  readonly pack: Pack;
  /** Who thought what of it on a day. */
  readonly positions: PositionConnection;
};


/** A question in dispute, on which actors take positions. */
export type IssuePositionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of issues. */
export type IssueConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<IssueEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Issue>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many issues the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of issues, with its place in the list. */
export type IssueEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Issue;
};

/** What became of a question in the attempts that are shown. */
export type ItemResult = {
  /** Its number in the newest revision that is shown. */
  readonly number: Scalars['Int']['output'];
  /** What it is through all revisions of its quiz. */
  readonly lineage: Scalars['ID']['output'];
  /** What a student does to answer. */
  readonly kind: QuestionKind;
  /** What is asked. */
  readonly stem: Scalars['String']['output'];
  /** What it rests on. */
  readonly standing: QuestionStanding;
  /** How many were asked it. */
  readonly askedCount: Scalars['Int']['output'];
  /** How many got all of its mark. */
  readonly correctCount: Scalars['Int']['output'];
  /** How many left it open. */
  readonly unansweredCount: Scalars['Int']['output'];
  /** Whether it was withdrawn since: it counts for nobody. */
  readonly withdrawn: Scalars['Boolean']['output'];
  /** Why its figures are hidden, where all that need answers are. */
  readonly hidden: Maybe<Scalars['String']['output']>;
  /** Its figures. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** How many did better in all other questions: the stronger half. The halves differ where many have the same mark. */
  readonly strongerCount: Scalars['Int']['output'];
  /** How many are in the other half. */
  readonly weakerCount: Scalars['Int']['output'];
  /** Its options with their use; empty where there are none to choose from. */
  readonly options: ReadonlyArray<OptionUse>;
  /** The most frequent answers where there are no options to choose from. */
  readonly answers: ReadonlyArray<AnswerUse>;
  /** What there is to see in it, a sentence each; computed, and empty where nothing is. */
  readonly findings: ReadonlyArray<Scalars['String']['output']>;
  /** Whether something is wrong with it, as far as its figures show. */
  readonly suspect: Scalars['Boolean']['output'];
  /** Why what is right is right and the rest is not, as it was published. */
  readonly explanation: Explanation;
  /** Why the question was sound when it was published. */
  readonly proof: Proof;
};

/** How to join a class, or to go on in it. */
export type JoinClassInput = {
  /** The code of the class. Capitals, spaces and the dash make no difference. */
  readonly code: Scalars['String']['input'];
  /** What the student wants to be called: 1 to 40 characters, on one line, unlike everybody else in the class. */
  readonly nickname: Scalars['String']['input'];
  /** The secret of the membership, made by the client to make a retry safe: at least 22 characters of base64url from a secure source. Left out, one is made. */
  readonly membershipToken?: InputMaybe<Scalars['String']['input']>;
};

/** What came of joining a class. */
export type JoinClassPayload = {
  /** The membership; null where nobody joined. */
  readonly membership: Maybe<Membership>;
  /** The secret of the membership. It is given here and nowhere else: keep it on the device. */
  readonly membershipToken: Maybe<Scalars['String']['output']>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A stale question that stays as it is. */
export type KeepQuestionInput = {
  /** The id of the stale question. */
  readonly staleQuestion: Scalars['ID']['input'];
  /** Why it stays, for the students who took it; at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of keeping a stale question as it is. */
export type KeepQuestionPayload = {
  /** The question, with what was decided; null where there is none such at your desk. */
  readonly staleQuestion: Maybe<StaleQuestion>;
  /** Its quiz as it is now. */
  readonly quiz: Maybe<DeskQuiz>;
  /** The revision that was published; null where none was. */
  readonly revision: Maybe<Revision>;
  /** Why it was not done, or not all of it; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A day of an affair that is worth asking about. */
export type KeyDate = {
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** What was reported or done on it, in a few words. */
  readonly label: Scalars['String']['output'];
};

/** What came of leaving a desk. */
export type LeaveDeskPayload = {
  /** The desk at which you work now; null where nothing was changed. */
  readonly desk: Maybe<Desk>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A flaw that textbooks of item writing warn of. It warns and never forbids. */
export type LintFinding = {
  /** The flaw, as a stable code. */
  readonly flaw: Scalars['String']['output'];
  /** Its name in plain words: "The key is the longest option". */
  readonly name: Scalars['String']['output'];
  /** What was found, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** Who warns of it, and where. */
  readonly reference: Scalars['String']['output'];
  /** The option that it is about, where it is about one. */
  readonly optionId: Maybe<Scalars['ID']['output']>;
  /** What would mend it; null where only its author can. */
  readonly mend: Maybe<LintMend>;
};

/** A change of words or order that would do away with a flaw. Only what it changes is given. */
export type LintMend = {
  /** What a button says: "Sort the options". */
  readonly label: Scalars['String']['output'];
  /** The stem as it would be; null where the stem stays. */
  readonly stem: Maybe<Scalars['String']['output']>;
  /** The one option that would be changed, as it would be; null where none would, or several. */
  readonly option: Maybe<Option>;
  /** Where several options would change, move or go: all that remain, in their new order; otherwise null. */
  readonly options: Maybe<ReadonlyArray<Option>>;
};

/** A quiz that students are taking: somebody began or answered within the last hour and has not finished. */
export type LiveQuiz = {
  /** The quiz. */
  readonly quiz: DeskQuiz;
  /** The classes whose students take it; empty where all came by its code alone. */
  readonly classes: ReadonlyArray<Scalars['String']['output']>;
  /** How many attempts are under way. */
  readonly underWayCount: Scalars['Int']['output'];
  /** How many attempts were finished within the last twelve hours. */
  readonly finishedCount: Scalars['Int']['output'];
  /** How many answers those under way have given. */
  readonly answerCount: Scalars['Int']['output'];
  /** How many questions the quiz has. */
  readonly questionCount: Scalars['Int']['output'];
  /** When the first of those under way began. */
  readonly since: Scalars['DateTime']['output'];
};

/** A change of a mark, as the log keeps it. */
export type MarkChange = {
  /** An id without a meaning. */
  readonly id: Scalars['ID']['output'];
  /** When it was marked again. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Who had it marked again; null where their account is gone. */
  readonly changedBy: Maybe<Scalars['String']['output']>;
  /** Which of the regrades of the quiz it was, from 1. */
  readonly regrade: Scalars['Int']['output'];
  /** By the key of which revision. */
  readonly toRevision: Scalars['Int']['output'];
  /** Whose answer it is. */
  readonly nickname: Scalars['String']['output'];
  /** The revision that was answered. */
  readonly revision: Scalars['Int']['output'];
  /** The number of the question there. */
  readonly number: Scalars['Int']['output'];
  /** The mark before. */
  readonly before: Scalars['Float']['output'];
  /** The mark since. */
  readonly after: Scalars['Float']['output'];
  /** Whether the question was withdrawn: the mark counts for nobody. */
  readonly withdrawn: Scalars['Boolean']['output'];
};

/** A page of a list of changes of marks. */
export type MarkChangeConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MarkChangeEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<MarkChange>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many changes of marks the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of changes of marks, with its place in the list. */
export type MarkChangeEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: MarkChange;
};

/** How many got a mark, or a mark within a step. */
export type MarkCount = {
  /** The mark, or the least of the step. */
  readonly from: Scalars['Float']['output'];
  /** The mark, or the end of the step. */
  readonly to: Scalars['Float']['output'];
  /** How many got it. */
  readonly count: Scalars['Int']['output'];
};

/** Somebody's place in a class. It is given only to whoever holds its token. */
export type Membership = {
  /** The class. */
  readonly class: Class;
  /** What the student is called there. */
  readonly nickname: Scalars['String']['output'];
  /** Percent of time on top of every time limit. */
  readonly extraTimePercent: Scalars['Int']['output'];
  /** The quizzes that were given to the class, the latest first. */
  readonly quizzes: AssignedQuizConnection;
};


/** Somebody's place in a class. It is given only to whoever holds its token. */
export type MembershipQuizzesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A mend for a stale question. Except for withdrawing it is a whole question, which was proved before it was offered. */
export type Mend = {
  /** Its name among the mends of its question: give it to `applyMend`. */
  readonly id: Scalars['ID']['output'];
  /** What it does. */
  readonly kind: MendKind;
  /** What it does to the quiz. */
  readonly placement: MendPlacement;
  /** What it does, in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** What the mended question rests on; null for withdrawing. */
  readonly standing: Maybe<QuestionStanding>;
  /** Whether the right answer becomes another one, so that marks may change. */
  readonly keyChanges: Scalars['Boolean']['output'];
  /** The stem, with what is added and what is taken away. */
  readonly stem: ReadonlyArray<StemPart>;
  /** The options of the mended question. */
  readonly options: ReadonlyArray<MendedOption>;
};

/** An option of a mended question beside what it was. */
export type MendedOption = {
  /** Its words. */
  readonly text: Scalars['String']['output'];
  /** Whether it is right. */
  readonly isKey: Scalars['Boolean']['output'];
  /** Whether it was right. */
  readonly wasKey: Scalars['Boolean']['output'];
  /** Whether it is a new option. */
  readonly isNew: Scalars['Boolean']['output'];
};

/** How a stale question can be mended. */
export const MendKind = {
  /** Its stem says for which day it asks. */
  SAY_THE_DATE: 'SAY_THE_DATE',
  /** Its stem says whose account it asks for. */
  NAME_THE_SOURCE: 'NAME_THE_SOURCE',
  /** It asks the same as it is known now. */
  ASK_AS_IT_IS_NOW: 'ASK_AS_IT_IS_NOW',
  /** A further question asks about the newer state. */
  ADD_FOLLOW_UP: 'ADD_FOLLOW_UP',
  /** It asks which source says what. */
  ASK_ABOUT_THE_DISAGREEMENT: 'ASK_ABOUT_THE_DISAGREEMENT',
  /** It leaves the quiz. */
  WITHDRAW: 'WITHDRAW'
} as const;

export type MendKind = typeof MendKind[keyof typeof MendKind];
/** What a mend does to the quiz. */
export const MendPlacement = {
  /** It takes the place of the stale question. */
  REPLACE: 'REPLACE',
  /** It stands after the stale question, which stays. */
  ADD_AFTER: 'ADD_AFTER',
  /** The stale question goes. */
  REMOVE: 'REMOVE'
} as const;

export type MendPlacement = typeof MendPlacement[keyof typeof MendPlacement];
/** Something that a question lacks to be proved, to be cited, or to be asked at all. */
export type Missing = {
  /** What it is, as a stable code. A question with a code that begins with `CANNOT_BE_ASKED` cannot be published. */
  readonly code: Scalars['String']['output'];
  /** What is missing, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** The option that it is about, where it is about one. */
  readonly optionId: Maybe<Scalars['ID']['output']>;
};

/** Which question to move, and to where. */
export type MoveDraftQuestionInput = {
  /** The id of the question of the draft. */
  readonly question: Scalars['ID']['input'];
  /** The id of the question before which it is put; left out, at the end. */
  readonly before?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of moving a question. */
export type MoveDraftQuestionPayload = {
  /** The quiz as it is now; null where there is no such thing at this desk. */
  readonly quiz: Maybe<DeskQuiz>;
  /** The question as it is now; null where nothing was done. */
  readonly draftQuestion: Maybe<DraftQuestion>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type Mutation = {
  /** Changes what you are called. The e-mail address stays: it is how you sign in. */
  readonly changeAccount: ChangeAccountPayload;
  /** Ends one of your sessions: that browser is signed out. */
  readonly endSession: EndSessionPayload;
  /** Ends all of your sessions but the one that asks. */
  readonly endOtherSessions: EndOtherSessionsPayload;
  /** Makes a key with which a program asks for you, at your desk, for as much as its scopes say. At most 20 of yours work at once. */
  readonly createApiKey: CreateApiKeyPayload;
  /** Revokes one of your API keys: from the next request on it opens nothing. */
  readonly revokeApiKey: RevokeApiKeyPayload;
  /** Deletes your account with what belongs to it: your desk too, with its quizzes, classes, answers and packs, where nobody else works at it. It cannot be undone. */
  readonly deleteAccount: DeleteAccountPayload;
  /** Removes somebody's account with what belongs to it, as they could themselves: for the owner of the installation. */
  readonly removeAccount: RemoveAccountPayload;
  /** Changes what your desk is called and how it is kept. */
  readonly changeDesk: ChangeDeskPayload;
  /** Makes a link by which somebody gets an account at your desk, or joins it with the account they have. It works once, for 14 days. */
  readonly inviteColleague: InviteColleaguePayload;
  /** Takes back an invitation that nobody has taken up. */
  readonly withdrawInvitation: WithdrawInvitationPayload;
  /** Takes up an invitation to another desk. Where nobody else works at yours, what belongs to it comes along. */
  readonly acceptInvitation: AcceptInvitationPayload;
  /** Leaves a desk that you share, for one of your own with nothing on it. What belongs to the shared desk stays there. */
  readonly leaveDesk: LeaveDeskPayload;
  /** Removes a colleague from your desk. They keep their account, and get a desk of their own with nothing on it. */
  readonly removeColleague: RemoveColleaguePayload;
  /** Changes who may make an account: for the owner of the installation. */
  readonly changeSignUpPolicy: ChangeSignUpPolicyPayload;
  /** Copies a pack to your desk, where it can be changed. For whoever is signed in. */
  readonly copyPack: CopyPackPayload;
  /** Attaches articles to the sources of a pack of your desk: their citations are then found in the very words. Such a request may have 12 MB. For whoever is signed in. */
  readonly attachOriginals: AttachOriginalsPayload;
  /** Takes an original out of a pack of your desk and forgets it. For whoever is signed in. */
  readonly detachOriginal: DetachOriginalPayload;
  /** Imports a folder of files as a pack of your desk, whole or not at all; of a pack that the desk has, it becomes the next version, and what was published of it is proved again. Such a request may have 12 MB. For whoever is signed in. */
  readonly importPack: ImportPackPayload;
  /** Deletes a pack of your desk with its versions and originals. For whoever is signed in. */
  readonly deletePack: DeletePackPayload;
  /** Makes a quiz at your desk, with suggestions in its draft if you like. */
  readonly createQuiz: CreateQuizPayload;
  /** Gives a quiz another title. Students see it at once. */
  readonly renameQuiz: RenameQuizPayload;
  /** Puts a quiz away: its code leads nowhere then, and nothing of it is lost. */
  readonly archiveQuiz: ArchiveQuizPayload;
  /** Takes out again a quiz that was put away. */
  readonly restoreQuiz: RestoreQuizPayload;
  /** Deletes a quiz with its draft and its revisions; one that students have begun only with `withAnswers`. */
  readonly deleteQuiz: DeleteQuizPayload;
  /** Copies the draft of a quiz and how it is run into a new quiz; not its dates, nor what was published or answered. */
  readonly duplicateQuiz: DuplicateQuizPayload;
  /** Keeps a suggestion, and whatever asks the same, from being offered again for a quiz. */
  readonly rejectSuggestion: RejectSuggestionPayload;
  /** Offers again what was rejected for a quiz: all of it, or some. */
  readonly unrejectSuggestions: UnrejectSuggestionsPayload;
  /** Changes how a quiz is run. It holds at once, for those who have begun too. */
  readonly changeQuizSettings: ChangeQuizSettingsPayload;
  /** Publishes the draft of a quiz as its next revision, which never changes. Whatever stands in the way is said, question by question. */
  readonly publishQuiz: PublishQuizPayload;
  /** Takes a suggestion into a quiz. Accepted twice, it is there once. */
  readonly acceptSuggestion: AcceptSuggestionPayload;
  /** Adds a question of your own to a quiz; it may be unfinished. */
  readonly addDraftQuestion: AddDraftQuestionPayload;
  /** Saves a question of a draft. Where a colleague saved it meanwhile, nothing is overwritten: `theirs` is what they saved. */
  readonly saveDraftQuestion: SaveDraftQuestionPayload;
  /** Moves a question to another place of its quiz. */
  readonly moveDraftQuestion: MoveDraftQuestionPayload;
  /** Takes a question out of its quiz. It can be put back. */
  readonly removeDraftQuestion: RemoveDraftQuestionPayload;
  /** Puts a question back that was taken out, where it was. */
  readonly restoreDraftQuestion: RestoreDraftQuestionPayload;
  /** Makes a class, with a code by which students join it. */
  readonly createClass: CreateClassPayload;
  /** Changes what a class is called, whether students may join, or whether it is put away. */
  readonly changeClass: ChangeClassPayload;
  /** Gives a class a new code, where the old one has gone around. */
  readonly renewClassCode: RenewClassCodePayload;
  /** Deletes a class with its students and all of their answers, for good. Ask for `classExport` before, if you want to keep them. */
  readonly deleteClass: DeleteClassPayload;
  /** Renames a student, or gives them more time. */
  readonly changeStudent: ChangeStudentPayload;
  /** Removes a student from the class: their device gets in no more, and what they answered stays in the results. */
  readonly removeStudent: RemoveStudentPayload;
  /** Deletes a student with all that they answered, for good. Ask for `classExport` before, if you want to keep it. */
  readonly deleteStudent: DeleteStudentPayload;
  /** Gives a quiz to a class, or changes when the class has it. */
  readonly assignQuiz: AssignQuizPayload;
  /** Takes a quiz back from a class. What was answered stays. */
  readonly unassignQuiz: UnassignQuizPayload;
  /** Joins a class by its code, or goes on with the place that this client took before. */
  readonly joinClass: JoinClassPayload;
  /** Starts an attempt at a quiz, or goes on with the one that this client, or this student of a class, has under way. */
  readonly startAttempt: StartAttemptPayload;
  /** Lets a teacher take a quiz of their desk as a student would. It counts nowhere, and is bound by no date. */
  readonly previewQuiz: PreviewQuizPayload;
  /** Answers a question. The first answer that is acknowledged stands; sent again, it counts once. What is told of it comes with it, where the quiz tells it at once. */
  readonly submitResponse: SubmitResponsePayload;
  /** Ends an attempt, whether all questions have been answered or not. Ended again, it stays as it is. The answer to the last question ends it too. */
  readonly finishAttempt: FinishAttemptPayload;
  /** Tells whoever made the quiz what is wrong with a question. */
  readonly reportProblem: ReportProblemPayload;
  /** Changes a pack of your desk: all of the edits together as its next version, or none. What was published of it is proved again. For whoever is signed in; no API key may, as people decide what stands in a pack. */
  readonly editPack: EditPackPayload;
  /** Takes an edit of a pack of your desk back, where nothing that it touched has changed since. For whoever is signed in; no API key may. */
  readonly undoPackEdit: UndoPackEditPayload;
  /** Marks earlier answers by the newest revision: exactly what the preview of that version showed, or nothing. The old marks stay in the log. */
  readonly regradeQuiz: RegradeQuizPayload;
  /** Puts a mend of a stale question into the draft of its quiz, and publishes it if you like. It is proved once more before. */
  readonly applyMend: ApplyMendPayload;
  /** Keeps a stale question as it is. Students who took it read your reason. */
  readonly keepQuestion: KeepQuestionPayload;
  /** Takes a stale question out of its quiz, and publishes the quiz without it if you like. */
  readonly withdrawQuestion: WithdrawQuestionPayload;
  /** Settles what students reported about a question: you have looked at it. */
  readonly settleReport: SettleReportPayload;
  /** Begins to import articles into a pack of your desk, or into a new one. They are read one after the other; look at how far they are. Such a request may have 12 MB. For whoever is signed in; no API key may, as people decide what goes into a pack. */
  readonly startImport: StartImportPayload;
  /** Adds articles to an import of your desk. Such a request may have 12 MB. For whoever is signed in. */
  readonly addArticles: AddArticlesPayload;
  /** Takes back what was dropped of an article, or drops what was kept; the article is read again. For whoever is signed in. */
  readonly chooseBlocks: ChooseBlocksPayload;
  /** Accepts, changes or rejects proposals of an article of your desk. Nothing of it is in the pack before `applyImport`. For whoever is signed in. */
  readonly decideProposals: DecideProposalsPayload;
  /** Accepts all proposals of an article that are surer than a bound and about which nothing is doubtful. For whoever is signed in. */
  readonly acceptSafeProposals: AcceptSafeProposalsPayload;
  /** Takes decisions back: the proposals are undecided again. The log keeps both. For whoever is signed in. */
  readonly undoDecision: UndoDecisionPayload;
  /** Puts what was approved into the pack, as one new version of it. What was published of the pack is then proved again. For whoever is signed in. */
  readonly applyImport: ApplyImportPayload;
  /** Chooses whether a language model is asked about the articles of an import of your desk, which are then sent to its host; who chose, and when, stands in `modelChoices`. For whoever is signed in. */
  readonly chooseImportModel: ChooseImportModelPayload;
  /** Stops an import of your desk after the article that is being read. For whoever is signed in. */
  readonly stopImport: StopImportPayload;
  /** Lets an import of your desk go on that was stopped. For whoever is signed in. */
  readonly resumeImport: ResumeImportPayload;
  /** Deletes an import of your desk with its articles and its log; what it put into the pack stays there, and what was rejected stays rejected. For whoever is signed in. */
  readonly deleteImport: DeleteImportPayload;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationChangeAccountArgs = {
  input: ChangeAccountInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationDeleteAccountArgs = {
  input: DeleteAccountInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationRemoveAccountArgs = {
  input: RemoveAccountInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationChangeDeskArgs = {
  input: ChangeDeskInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationInviteColleagueArgs = {
  input: InviteColleagueInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationWithdrawInvitationArgs = {
  input: WithdrawInvitationInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationRemoveColleagueArgs = {
  input: RemoveColleagueInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationChangeSignUpPolicyArgs = {
  input: ChangeSignUpPolicyInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationCopyPackArgs = {
  input: CopyPackInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationAttachOriginalsArgs = {
  input: AttachOriginalsInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationDetachOriginalArgs = {
  input: DetachOriginalInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationImportPackArgs = {
  input: ImportPackInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationDeletePackArgs = {
  input: DeletePackInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationCreateQuizArgs = {
  input: CreateQuizInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationRenameQuizArgs = {
  input: RenameQuizInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationArchiveQuizArgs = {
  input: ArchiveQuizInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationRestoreQuizArgs = {
  input: RestoreQuizInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationDeleteQuizArgs = {
  input: DeleteQuizInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationDuplicateQuizArgs = {
  input: DuplicateQuizInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationRejectSuggestionArgs = {
  input: RejectSuggestionInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationUnrejectSuggestionsArgs = {
  input: UnrejectSuggestionsInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationChangeQuizSettingsArgs = {
  input: ChangeQuizSettingsInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationPublishQuizArgs = {
  input: PublishQuizInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationAcceptSuggestionArgs = {
  input: AcceptSuggestionInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationAddDraftQuestionArgs = {
  input: AddDraftQuestionInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationSaveDraftQuestionArgs = {
  input: SaveDraftQuestionInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationMoveDraftQuestionArgs = {
  input: MoveDraftQuestionInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationRemoveDraftQuestionArgs = {
  input: RemoveDraftQuestionInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationRestoreDraftQuestionArgs = {
  input: RestoreDraftQuestionInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationCreateClassArgs = {
  input: CreateClassInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationChangeClassArgs = {
  input: ChangeClassInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationRenewClassCodeArgs = {
  input: RenewClassCodeInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationDeleteClassArgs = {
  input: DeleteClassInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationChangeStudentArgs = {
  input: ChangeStudentInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationRemoveStudentArgs = {
  input: RemoveStudentInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationDeleteStudentArgs = {
  input: DeleteStudentInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationAssignQuizArgs = {
  input: AssignQuizInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationUnassignQuizArgs = {
  input: UnassignQuizInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationJoinClassArgs = {
  input: JoinClassInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationStartAttemptArgs = {
  input: StartAttemptInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationPreviewQuizArgs = {
  input: PreviewQuizInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationSubmitResponseArgs = {
  input: SubmitResponseInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationFinishAttemptArgs = {
  input: FinishAttemptInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationReportProblemArgs = {
  input: ReportProblemInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationEditPackArgs = {
  input: EditPackInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationUndoPackEditArgs = {
  input: UndoPackEditInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationRegradeQuizArgs = {
  input: RegradeQuizInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationApplyMendArgs = {
  input: ApplyMendInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationKeepQuestionArgs = {
  input: KeepQuestionInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationWithdrawQuestionArgs = {
  input: WithdrawQuestionInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationSettleReportArgs = {
  input: SettleReportInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationStartImportArgs = {
  input: StartImportInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationAddArticlesArgs = {
  input: AddArticlesInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationChooseBlocksArgs = {
  input: ChooseBlocksInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationDecideProposalsArgs = {
  input: DecideProposalsInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationAcceptSafeProposalsArgs = {
  input: AcceptSafeProposalsInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationUndoDecisionArgs = {
  input: UndoDecisionInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationApplyImportArgs = {
  input: ApplyImportInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationChooseImportModelArgs = {
  input: ChooseImportModelInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationStopImportArgs = {
  input: StopImportInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationResumeImportArgs = {
  input: ResumeImportInput;
};


/** What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed. */
export type MutationDeleteImportArgs = {
  input: DeleteImportInput;
};

/** Anything that can be fetched again by its id alone, with `node(id)`. */
export type Node = {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
};

/** Why a quiz cannot be published as it stands, and what to do about it. */
export type NotReady = {
  /** What is wrong, as a stable code: `EMPTY`, `CANNOT_BE_ASKED`, `TWIN`, `SECOND_CASUALTY_QUESTION`. */
  readonly code: Scalars['String']['output'];
  /** The question of the draft that it is about; null where it is about the quiz. */
  readonly questionId: Maybe<Scalars['ID']['output']>;
  /** The number of that question as the quiz stands, from 1. */
  readonly questionNumber: Maybe<Scalars['Int']['output']>;
  /** What is wrong, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** What she may do about it, in a sentence. */
  readonly remedy: Scalars['String']['output'];
};

/** What an invitation offers to whoever holds its link. */
export type OfferedInvitation = {
  /** The name of the desk; null where they get a desk of their own. */
  readonly deskName: Maybe<Scalars['String']['output']>;
  /** Who invites; null where their account is gone. */
  readonly invitedBy: Maybe<Scalars['String']['output']>;
  /** Until when the link works. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Whether you are signed in and can join: the invitation is to another desk than yours. */
  readonly canJoin: Scalars['Boolean']['output'];
  /** Whether what belongs to your desk would come along, because nobody else works at it. Otherwise it stays with your colleagues. */
  readonly bringsDesk: Scalars['Boolean']['output'];
};

/** One of the things to choose from. Neither its id nor its place says whether it is right. */
export type Option = {
  /** Its id: random, and made anew for each published quiz. */
  readonly id: Scalars['ID']['output'];
  /** Its words. */
  readonly text: Scalars['String']['output'];
};

/** What stands behind an option of a question that is being written. */
export type OptionBacking = {
  /** The option. */
  readonly optionId: Scalars['ID']['output'];
  /** Whether its author marked it as right. */
  readonly right: Scalars['Boolean']['output'];
  /** What supports it if it is right, and refutes it if it is wrong. */
  readonly by: BackedBy;
  /** The same in a sentence: "Refuted by its author's citation: Sputnik." */
  readonly says: Scalars['String']['output'];
};

/** What there is to say of the use of a wrong option. */
export const OptionFinding = {
  /** Fewer than 5% chose it: it does no work. */
  IDLE: 'IDLE',
  /** Those who chose it did better in all other questions than those who chose what is right: it may be right in some source. */
  MISLEADS_THE_STRONG: 'MISLEADS_THE_STRONG'
} as const;

export type OptionFinding = typeof OptionFinding[keyof typeof OptionFinding];
/** Why an option is right or wrong. */
export type OptionReason = {
  /** The option; where a number was asked, the number with its unit. */
  readonly option: Option;
  /** Why, hedged as the sources hedge it. */
  readonly reason: Scalars['String']['output'];
  /** The passages that say so, as they stood when the quiz was published. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How many origins stand behind it, as far as was known then. */
  readonly corroboration: Maybe<Corroboration>;
  /** The tellings behind it: who says so, with what hedge, on whose word. */
  readonly assertions: ReadonlyArray<Assertion>;
};

/** How an option was used. */
export type OptionUse = {
  /** Its id within the revision that is shown. */
  readonly id: Scalars['ID']['output'];
  /** By what it is called in tables: A, B, C; of a question that asks what the articles say: T, F, N. */
  readonly label: Scalars['String']['output'];
  /** Its words. */
  readonly text: Scalars['String']['output'];
  /** Whether it is right. */
  readonly isKey: Scalars['Boolean']['output'];
  /** How many chose it. */
  readonly count: Scalars['Int']['output'];
  /** The part of those who were asked that chose it. */
  readonly share: Scalars['Float']['output'];
  /** How many of the half that did better in all other questions chose it. */
  readonly strongerCount: Scalars['Int']['output'];
  /** How many of the other half chose it. */
  readonly weakerCount: Scalars['Int']['output'];
  /** What there is to say of its use; null where nothing is. */
  readonly finding: Maybe<OptionFinding>;
  /** The same in a sentence. */
  readonly message: Maybe<Scalars['String']['output']>;
};

/** Where tellings come from in the end: a report, a speaker, a document, or the outlet itself. */
export type Origin = {
  /** The same text for the same origin, whatever claim is asked about. */
  readonly key: Scalars['String']['output'];
  /** What to call it. */
  readonly label: Scalars['String']['output'];
  /** What kind of voice it is. */
  readonly kind: AttributionKind;
  /** The sources that carry what it said. */
  readonly sources: ReadonlyArray<Source>;
};

/** What the origins behind a claim amount to. */
export const OriginVerdict = {
  /** At least two origins that cannot be the same. */
  INDEPENDENT: 'INDEPENDENT',
  /** Several outlets that all relay one origin: repetition, not confirmation. */
  SHARED_ORIGIN: 'SHARED_ORIGIN',
  /** There may be one origin or several; the sources do not show which. */
  UNDETERMINED: 'UNDETERMINED',
  /** One outlet, one origin. */
  SINGLE: 'SINGLE'
} as const;

export type OriginVerdict = typeof OriginVerdict[keyof typeof OriginVerdict];
/** Who publishes. Its kind and its owner are said by one rule for all; there is no score of bias. */
export type Outlet = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** The name of this outlet within its pack. */
  readonly slug: Scalars['String']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What kind of publisher it is. */
  readonly kind: OutletKind;
  /** Where it is based, as a country code of two letters; null where that is not known. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** Who owns or funds it, in a sentence; null where nothing is known. */
  readonly ownership: Maybe<Scalars['String']['output']>;
  /** Whether a state owns it; null where that is not known. */
  readonly stateOwned: Maybe<Scalars['Boolean']['output']>;
  /** Where these facts are from. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** The affair that it reports. The same outlet is told of in each pack for itself. */
  readonly pack: Pack;
  /** What it published on the affair, in the order of the pack. */
  readonly sources: SourceConnection;
  /** What its sources say: each claim that they make, with how they word and hedge it. */
  readonly assertions: AssertionConnection;
  /** How it keeps its distance from what it tells: each hedge with the number of its tellings, the most frequent first; `NONE` counts those without any. */
  readonly hedgeCounts: ReadonlyArray<HedgeCount>;
};


/** Who publishes. Its kind and its owner are said by one rule for all; there is no score of bias. */
export type OutletSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Who publishes. Its kind and its owner are said by one rule for all; there is no score of bias. */
export type OutletAssertionsArgs = {
  hedge?: InputMaybe<Hedge>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of outlets. */
export type OutletConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OutletEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Outlet>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many outlets the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of outlets, with its place in the list. */
export type OutletEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Outlet;
};

/** What kind of publisher an outlet is. There is no score of bias here, and there will be none. */
export const OutletKind = {
  /** A newspaper, printed or online. */
  NEWSPAPER: 'NEWSPAPER',
  /** A radio or television broadcaster. */
  BROADCASTER: 'BROADCASTER',
  /** A news agency, whose reports others publish. */
  AGENCY: 'AGENCY',
  /** A site that relays what others have published. */
  AGGREGATOR: 'AGGREGATOR',
  /** An outlet that a state owns or funds, whichever state it is. */
  STATE_MEDIA: 'STATE_MEDIA',
  /** A news portal. */
  PORTAL: 'PORTAL',
  /** It is not known who publishes it. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type OutletKind = typeof OutletKind[keyof typeof OutletKind];
/** One affair in the news: its sources, what they say happened, and who says so. */
export type Pack = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** The name by which this pack is asked for, such as `us-icc-evidence`. */
  readonly slug: Scalars['String']['output'];
  /** The title of the affair. */
  readonly title: Scalars['String']['output'];
  /** What the affair is about, in a paragraph. */
  readonly summary: Scalars['String']['output'];
  /** The language in which the pack is written, as a BCP 47 tag such as `en`. */
  readonly language: Scalars['String']['output'];
  /** Whether the affair is invented, as those of tutorials are. */
  readonly invented: Scalars['Boolean']['output'];
  /** Where and when it took place, in one line. */
  readonly dateline: Maybe<Scalars['String']['output']>;
  /** Under what licence the pack's own text may be used; null where it does not say. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether it is a desk's own. Nothing of such a pack stands in the public graph, and it has no public pages: its sources, events and claims are read at the desk (`deskPack`). */
  readonly own: Scalars['Boolean']['output'];
  /** The days that are worth asking about, in order. */
  readonly keyDates: ReadonlyArray<KeyDate>;
  /** The texts that report the affair, those included that are known only through others; in the order of the pack. */
  readonly sources: SourceConnection;
  /** What happened, the earliest first. */
  readonly events: EventConnection;
  /** The people and bodies that take part, in the order of the pack. */
  readonly actors: ActorConnection;
  /** What the sources claim, in the order of the pack. */
  readonly claims: ClaimConnection;
  /** The questions in dispute. */
  readonly issues: IssueConnection;
  /** Where the claims contradict each other. */
  readonly contradictions: ContradictionConnection;
  /** The quizzes about this affair that are shown to everybody, the newest first. */
  readonly quizzes: QuizConnection;
};


/** One affair in the news: its sources, what they say happened, and who says so. */
export type PackSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One affair in the news: its sources, what they say happened, and who says so. */
export type PackEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One affair in the news: its sources, what they say happened, and who says so. */
export type PackActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One affair in the news: its sources, what they say happened, and who says so. */
export type PackClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One affair in the news: its sources, what they say happened, and who says so. */
export type PackIssuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One affair in the news: its sources, what they say happened, and who says so. */
export type PackContradictionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One affair in the news: its sources, what they say happened, and who says so. */
export type PackQuizzesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** That somebody searched a text for something and did not find it, as a pack has it. */
export type PackAbsenceContent = {
  /** The source that was searched. */
  readonly source: PackReference;
  /** The claim that it does not make; null for none. */
  readonly claim: Maybe<PackReference>;
  /** What it does not say, in a sentence. */
  readonly statement: Scalars['String']['output'];
  /** What was searched for, and does not stand in it. */
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
  /** Who searched. */
  readonly reviewedBy: Scalars['String']['output'];
  /** On which day. */
  readonly reviewedOn: Scalars['Date']['output'];
};

/** A record that somebody searched a text for something and did not find it. Whoever saves it is whose finding it is, on that day. What is left out stays as it is; what is added needs all that it cannot be without. */
export type PackAbsenceInput = {
  /** The slug of the one to change. One that the pack does not have is added; left out, one is added under a slug that is made of its words. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** The slug of the source that was searched. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The slug of the claim that it does not make; empty for none. */
  readonly claim?: InputMaybe<Scalars['String']['input']>;
  /** What it does not say, in a sentence. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** What was searched for, and does not stand in it: all of it. */
  readonly terms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Who searched; left out, whoever saves it. */
  readonly reviewedBy?: InputMaybe<Scalars['String']['input']>;
  /** On which day; left out, today. */
  readonly reviewedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a pack says of an actor. */
export type PackActorContent = {
  /** What it is called, as an option of a question shows it. */
  readonly name: Scalars['String']['output'];
  /** What it is called in running text. */
  readonly inText: Scalars['String']['output'];
  /** What kind of person or body it is. */
  readonly kind: ActorKind;
  /** Its other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The body that it is a part of. */
  readonly partOf: Maybe<PackReference>;
  /** The body that it heads. */
  readonly heads: Maybe<PackReference>;
  /** Who it is, for a reader who meets it for the first time. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Whether it takes a plural verb. */
  readonly plural: Scalars['Boolean']['output'];
};

/** An actor of a pack. What is left out stays as it is; what is added needs all that it cannot be without. */
export type PackActorInput = {
  /** What it is called, as an option of a question shows it. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What it is called in running text. */
  readonly inText?: InputMaybe<Scalars['String']['input']>;
  /** What kind of person or body it is. */
  readonly kind?: InputMaybe<ActorKind>;
  /** Its other names. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The slug of the body that it is a part of; empty for none. */
  readonly partOf?: InputMaybe<Scalars['String']['input']>;
  /** The slug of the body that it heads; empty for none. */
  readonly heads?: InputMaybe<Scalars['String']['input']>;
  /** Who it is; empty for nothing. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether it takes a plural verb. */
  readonly plural?: InputMaybe<Scalars['Boolean']['input']>;
  /** The slug of the one to change. One that the pack does not have is added; left out, one is added under a slug that is made of its words. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
};

/** A pack as a file to take away: the folder of its files in a .zip. */
export type PackArchive = {
  /** What to call the file. */
  readonly fileName: Scalars['String']['output'];
  /** The .zip, in Base64. */
  readonly content: Scalars['String']['output'];
};

/** What can be asked about a thing, as a pack has it. */
export type PackAspectContent = {
  /** A noun phrase: "the legal form of the order". */
  readonly label: Scalars['String']['output'];
  /** The question as a clause, without date, source or question mark. */
  readonly asks: Scalars['String']['output'];
  /** Whether a thing has only one value of it, so that another value contradicts. */
  readonly unique: Scalars['Boolean']['output'];
};

/** What can be asked about a thing. What is left out stays as it is; what is added needs all that it cannot be without. */
export type PackAspectInput = {
  /** The slug of the one to change. One that the pack does not have is added; left out, one is added under a slug that is made of its words. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** A noun phrase: "the legal form of the order". */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** The question as a clause, without date, source or question mark: "what form did the order take". */
  readonly asks?: InputMaybe<Scalars['String']['input']>;
  /** Whether a thing has only one value of it, so that another value contradicts. */
  readonly unique?: InputMaybe<Scalars['Boolean']['input']>;
};

/** That a source tells a claim, as a pack has it. Its passages are its evidence. */
export type PackAssertionContent = {
  /** The claim. */
  readonly claim: PackReference;
  /** The source. */
  readonly source: PackReference;
  /** Whether it held when the source told it. */
  readonly tense: TellingTense;
  /** How the source keeps its distance from it. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** Words in which it tells it that carry a judgement. */
  readonly loadedTerms: ReadonlyArray<Scalars['String']['output']>;
  /** On whose word it tells it, from the furthest voice to the nearest. Empty: the source says it itself. */
  readonly chain: ReadonlyArray<PackVoice>;
  /** Whether somebody stands behind it: only then it supports a question. */
  readonly approved: Scalars['Boolean']['output'];
};

/** That a source tells a claim, known by the two. What is left out stays as it is; what is added needs all that it cannot be without. */
export type PackAssertionInput = {
  /** The slug of the claim. */
  readonly claim: Scalars['String']['input'];
  /** The slug of the source. */
  readonly source: Scalars['String']['input'];
  /** Whether it held when the source told it. */
  readonly tense?: InputMaybe<TellingTense>;
  /** How the source keeps its distance from it. */
  readonly hedges?: InputMaybe<ReadonlyArray<Hedge>>;
  /** Words in which it tells it that carry a judgement. */
  readonly loadedTerms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** On whose word it tells it, all voices, from the furthest to the nearest. */
  readonly chain?: InputMaybe<ReadonlyArray<ImportVoiceInput>>;
  /** The passages that say so: all of them. */
  readonly evidence?: InputMaybe<ReadonlyArray<PackEvidenceInput>>;
  /** Whether somebody stands behind it: only then it supports a question. Left out of one that is added, yes. */
  readonly approved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a pack stands: as you begin to watch it, and after each change. */
export type PackChange = {
  /** The pack as it is now. */
  readonly pack: Pack;
  /** Counts its changes, from 1: where it is what you have seen already, nothing is new. */
  readonly version: Scalars['Int']['output'];
  /** When it was last changed. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** How a reader is to name the sources that came with the last change; empty for the first version. */
  readonly newSources: ReadonlyArray<Scalars['String']['output']>;
};

/** A cited passage of a pack with the words around it, and what it is cited for. */
export type PackCitation = {
  /** Its name within the pack. */
  readonly slug: Scalars['String']['output'];
  /** The source in whose text it stands. */
  readonly source: PackReference;
  /** The telling, or the reliance on another source, that cites it. */
  readonly citedBy: PackReference;
  /** The words. */
  readonly exact: Scalars['String']['output'];
  /** What stands before them in their paragraph, or the end of it. */
  readonly before: Scalars['String']['output'];
  /** What stands after them in their paragraph, or the beginning of it. */
  readonly after: Scalars['String']['output'];
  /** Where it begins, in UTF-16 code units of the text. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends; this unit is no longer part of it. */
  readonly end: Scalars['Int']['output'];
  /** How it was found there. */
  readonly anchor: AnchorState;
  /** Whether these are the words of the outlet (or of their translation), not a summary. */
  readonly verbatim: Scalars['Boolean']['output'];
};

/** A page of a list of cited passages. */
export type PackCitationConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PackCitationEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<PackCitation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many cited passages the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of cited passages, with its place in the list. */
export type PackCitationEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: PackCitation;
};

/** A claim, as a pack has it. Who tells it, stands in its tellings: they are among its dependents. */
export type PackClaimContent = {
  /** The claim as a full sentence. */
  readonly statement: Scalars['String']['output'];
  /** Its value alone, as an option of a question shows it. */
  readonly answer: Scalars['String']['output'];
  /** What it says, in parts. */
  readonly predicate: PackPredicate;
  /** Whether it lasts. */
  readonly temporal: ClaimDuration;
  /** Since when it holds, where a source states that. */
  readonly holdsFrom: Maybe<FuzzyDate>;
  /** Until when it holds, where a source states that. */
  readonly holdsUntil: Maybe<FuzzyDate>;
  /** The source in which its own outlet withdrew it; null for none. */
  readonly retractedBy: Maybe<PackReference>;
};

/** What is claimed. Of what it says, only the parts that its type has can be given; who tells it, stands in its tellings, of which one that is added needs one. What is left out stays as it is; what is added needs all that it cannot be without. */
export type PackClaimInput = {
  /** The slug of the one to change. One that the pack does not have is added; left out, one is added under a slug that is made of its words. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** The claim as a full sentence. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** Its value alone, as an option of a question shows it. */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. Where it is another than before, all of its parts are to be given. */
  readonly type?: InputMaybe<ClaimPredicate>;
  /** Of POSITION, ROLE and STATEMENT: the slug of the actor. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** Of POSITION: the slug of the issue. */
  readonly issue?: InputMaybe<Scalars['String']['input']>;
  /** Of POSITION: the stance. */
  readonly stance?: InputMaybe<Stance>;
  /** Of REASON: the claim or event of which it is the reason; of ASPECT: what has it. */
  readonly of?: InputMaybe<PackSubjectInput>;
  /** Of DATE, ROLE and RELATION: the slug of the event; of STATEMENT: empty for none. */
  readonly event?: InputMaybe<Scalars['String']['input']>;
  /** Of DATE: the date. */
  readonly date?: InputMaybe<FuzzyDateInput>;
  /** Of ROLE: as what the actor took part. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** Of ROLE: whether only one actor can have it. */
  readonly unique?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of FIGURE: the slug of the quantity. */
  readonly measure?: InputMaybe<Scalars['String']['input']>;
  /** Of FIGURE: the figure. */
  readonly figure?: InputMaybe<ImportFigureInput>;
  /** Of ASPECT: the slug of the aspect. */
  readonly aspect?: InputMaybe<Scalars['String']['input']>;
  /** Of STATEMENT: the words; empty for none. */
  readonly quotation?: InputMaybe<Scalars['String']['input']>;
  /** Of STATEMENT: whether the words can be the speaker's own. */
  readonly verbatim?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of WORDING: what the tellings that are compared have in common. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
  /** Of WORDING: the slug of the source that uses the word. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Of WORDING: the word. */
  readonly term?: InputMaybe<Scalars['String']['input']>;
  /** Of WORDING: whether that word carries a judgement. */
  readonly loaded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of RELATION: how the event stands to the other one. */
  readonly relation?: InputMaybe<EventRelationKind>;
  /** Of RELATION: the slug of the other event. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
  /** Whether it lasts. */
  readonly temporal?: InputMaybe<ClaimDuration>;
  /** Since when it holds, where a source states that; null takes it away. */
  readonly holdsFrom?: InputMaybe<FuzzyDateInput>;
  /** Until when it holds, where a source states that; null takes it away. */
  readonly holdsUntil?: InputMaybe<FuzzyDateInput>;
  /** The slug of the source in which its own outlet withdrew it; empty for none. */
  readonly retractedBy?: InputMaybe<Scalars['String']['input']>;
};

/** What a pack holds lists of. */
export const PackCollection = {
  /** Who publishes. */
  OUTLET: 'OUTLET',
  /** Published texts. */
  SOURCE: 'SOURCE',
  /** People and bodies. */
  ACTOR: 'ACTOR',
  /** Questions in dispute. */
  ISSUE: 'ISSUE',
  /** What can be asked about a thing. */
  ASPECT: 'ASPECT',
  /** Quantities. */
  MEASURE: 'MEASURE',
  /** What happened. */
  EVENT: 'EVENT',
  /** What is claimed; positions are claims. */
  CLAIM: 'CLAIM',
  /** Cited passages. */
  EVIDENCE: 'EVIDENCE',
  /** That a source relies on another. */
  RELIANCE: 'RELIANCE',
  /** That a source tells a claim. */
  ASSERTION: 'ASSERTION',
  /** That a text does not say something. */
  ABSENCE: 'ABSENCE',
  /** Claims that cannot both hold. */
  CONTRADICTION: 'CONTRADICTION'
} as const;

export type PackCollection = typeof PackCollection[keyof typeof PackCollection];
/** A page of a list of packs. */
export type PackConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PackEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Pack>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many packs the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What becomes of one thing where another is removed with whatever rests on it. */
export type PackConsequence = {
  /** The thing. */
  readonly entity: PackReference;
  /** Whether it goes as well; else it stays, and no longer names what went. */
  readonly goes: Scalars['Boolean']['output'];
};

/** A page of a list of consequences. */
export type PackConsequenceConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PackConsequenceEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<PackConsequence>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many consequences the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of consequences, with its place in the list. */
export type PackConsequenceEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: PackConsequence;
};

/** How much of each kind of thing a pack holds. */
export type PackContents = {
  /** Who publishes. */
  readonly outlets: Scalars['Int']['output'];
  /** Texts that are here, as summaries or in full. */
  readonly sources: Scalars['Int']['output'];
  /** Texts that are known only because others cite them. */
  readonly unseenSources: Scalars['Int']['output'];
  /** Sources of which the full text is here: attached originals, and texts that the pack itself holds in full. */
  readonly fullTexts: Scalars['Int']['output'];
  /** People and bodies that take part. */
  readonly actors: Scalars['Int']['output'];
  /** What happened. */
  readonly events: Scalars['Int']['output'];
  /** What is claimed, positions included. */
  readonly claims: Scalars['Int']['output'];
  /** Claims of who supports or opposes something. */
  readonly positions: Scalars['Int']['output'];
  /** Cited passages. */
  readonly passages: Scalars['Int']['output'];
  /** Cited passages that can be found again in a copy of the original. */
  readonly passagesWithLocator: Scalars['Int']['output'];
  /** Claims that cannot both hold. */
  readonly contradictions: Scalars['Int']['output'];
  /** Records that a text does not say something. */
  readonly absences: Scalars['Int']['output'];
};

/** Claims that cannot both hold, as a pack has it. */
export type PackContradictionContent = {
  /** What they differ about. */
  readonly kind: ContradictionKind;
  /** The claims. */
  readonly claims: ReadonlyArray<PackReference>;
  /** What they differ about, in a sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** Claims that cannot both hold. What is left out stays as it is; what is added needs all that it cannot be without. */
export type PackContradictionInput = {
  /** The slug of the one to change. One that the pack does not have is added; left out, one is added under a slug that is made of its words. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** What they differ about. */
  readonly kind?: InputMaybe<ContradictionKind>;
  /** The slugs of the claims: all of them. */
  readonly claims?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What they differ about, in a sentence. */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
};

/** Something that refers to a thing of a pack. */
export type PackDependent = {
  /** What refers to it. */
  readonly entity: PackReference;
  /** The field in which it does, such as `participants.0.actor`. */
  readonly field: Scalars['String']['output'];
};

/** A page of a list of things that refer to one. */
export type PackDependentConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PackDependentEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<PackDependent>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many things that refer to one the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of things that refer to one, with its place in the list. */
export type PackDependentEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: PackDependent;
};

/** One of a list of packs, with its place in the list. */
export type PackEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Pack;
};

/** One entry of the log of what was changed in a pack by hand. */
export type PackEdit = {
  /** Its id, by which it is taken back. */
  readonly id: Scalars['ID']['output'];
  /** Who did it, by the name that their account has now; null where the account is gone. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** When that was. */
  readonly at: Scalars['DateTime']['output'];
  /** What was changed, a sentence for each change. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  /** The version of the pack before. */
  readonly versionBefore: Scalars['Int']['output'];
  /** The version of the pack that it made. */
  readonly versionAfter: Scalars['Int']['output'];
  /** The id of the edit that this one took back; null for one that took none back. */
  readonly undoes: Maybe<Scalars['ID']['output']>;
  /** Whether it has been taken back. */
  readonly undone: Scalars['Boolean']['output'];
};

/** A page of a list of edits of a pack. */
export type PackEditConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PackEditEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<PackEdit>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many edits of a pack the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of edits of a pack, with its place in the list. */
export type PackEditEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: PackEdit;
};

/** One change of a pack: exactly one of these is given. */
export type PackEditInput = {
  /** Changes or adds an actor. */
  readonly putActor?: InputMaybe<PackActorInput>;
  /** Changes or adds an outlet. */
  readonly putOutlet?: InputMaybe<ImportOutletInput>;
  /** Changes the facts about a source, or adds one that nobody here has read. */
  readonly putSource?: InputMaybe<PackSourceInput>;
  /** Changes or adds an event, with how it stands to others. */
  readonly putEvent?: InputMaybe<PackEventInput>;
  /** Changes or adds a question in dispute. */
  readonly putIssue?: InputMaybe<PackIssueInput>;
  /** Changes or adds a claim; positions are claims. */
  readonly putClaim?: InputMaybe<PackClaimInput>;
  /** Changes or adds a telling of a claim, with its passages. */
  readonly putAssertion?: InputMaybe<PackAssertionInput>;
  /** Changes or adds that a source relies on another. */
  readonly putReliance?: InputMaybe<PackRelianceInput>;
  /** Changes or adds a contradiction. */
  readonly putContradiction?: InputMaybe<PackContradictionInput>;
  /** Changes or adds a record of absence. */
  readonly putAbsence?: InputMaybe<PackAbsenceInput>;
  /** Changes or adds what can be asked about a thing. */
  readonly putAspect?: InputMaybe<PackAspectInput>;
  /** Changes or adds a quantity. */
  readonly putMeasure?: InputMaybe<PackMeasureInput>;
  /** Changes what is said of the pack itself. */
  readonly putPack?: InputMaybe<PackFactsInput>;
  /** Gives a source another text. */
  readonly putSourceText?: InputMaybe<PackSourceTextInput>;
  /** Takes something out. */
  readonly remove?: InputMaybe<PackRemovalInput>;
};

/** Something that is wrong with a pack as it was to be, by the thing and the field. */
export type PackEditProblem = {
  /** The number of the edit that puts or removes the thing, from 0; null where none does. */
  readonly edit: Maybe<Scalars['Int']['output']>;
  /** What kind of thing it is about; null for the pack as a whole. */
  readonly collection: Maybe<PackCollection>;
  /** The slug of the thing. */
  readonly entity: Scalars['String']['output'];
  /** What to call the thing. */
  readonly name: Scalars['String']['output'];
  /** The field of it, such as `participants.0.actor`; null where it is about the thing as a whole. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** What is wrong, for a program. */
  readonly code: Scalars['String']['output'];
  /** How bad it is. */
  readonly severity: PackProblemSeverity;
  /** What is wrong. */
  readonly message: Scalars['String']['output'];
  /** What to do about it. */
  readonly remedy: Scalars['String']['output'];
};

/** One thing that a pack holds, as whoever edits the pack reads it. */
export type PackEntity = {
  /** What kind of thing it is. */
  readonly collection: PackCollection;
  /** Its name within the pack, by which it is changed and removed. */
  readonly slug: Scalars['String']['output'];
  /** What to call it. */
  readonly name: Scalars['String']['output'];
  /** What tells it from others of its kind, in a few words: of an event its date, of a telling its source. Null where nothing needs to be said. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What the pack says of it. */
  readonly content: PackEntityContent;
  /** What refers to it: what would hang in the air without it, and its own parts, which go with it. */
  readonly dependents: PackDependentConnection;
  /** What would become of other things if it were removed with whatever rests on it. */
  readonly consequences: PackConsequenceConnection;
  /** The passages on which it rests: of a telling its own, of a claim those of its tellings, of a source all of its text that is cited, of anything else those of the claims about it. */
  readonly evidence: PackCitationConnection;
};


/** One thing that a pack holds, as whoever edits the pack reads it. */
export type PackEntityDependentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One thing that a pack holds, as whoever edits the pack reads it. */
export type PackEntityConsequencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One thing that a pack holds, as whoever edits the pack reads it. */
export type PackEntityEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of things of a pack. */
export type PackEntityConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PackEntityEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<PackEntity>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many things of a pack the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a pack says of one of its things, by its kind. */
export type PackEntityContent = PackOutletContent | PackSourceContent | PackActorContent | PackIssueContent | PackAspectContent | PackMeasureContent | PackEventContent | PackClaimContent | PackPassageContent | PackRelianceContent | PackAssertionContent | PackAbsenceContent | PackContradictionContent;

/** One of a list of things of a pack, with its place in the list. */
export type PackEntityEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: PackEntity;
};

/** What a pack says of an event. */
export type PackEventContent = {
  /** A headline. */
  readonly title: Scalars['String']['output'];
  /** What happened, as a clause in the past tense, without a date. */
  readonly clause: Scalars['String']['output'];
  /** The same as a noun phrase. */
  readonly nominal: Scalars['String']['output'];
  /** When it happened, as the pack takes it. */
  readonly date: FuzzyDate;
  /** Who took part. */
  readonly participants: ReadonlyArray<PackParticipant>;
  /** How it stands to other events. */
  readonly relations: ReadonlyArray<PackEventRelation>;
  /** A remark. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** An event of a pack. What is left out stays as it is; what is added needs all that it cannot be without. */
export type PackEventInput = {
  /** A headline. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What happened, as a clause in the past tense, without a date. */
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  /** The same as a noun phrase. */
  readonly nominal?: InputMaybe<Scalars['String']['input']>;
  /** When it happened. */
  readonly date?: InputMaybe<FuzzyDateInput>;
  /** Who took part: all of them. */
  readonly participants?: InputMaybe<ReadonlyArray<ImportParticipantInput>>;
  /** A remark; empty for none. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The slug of the one to change. One that the pack does not have is added; left out, one is added under a slug that is made of its words. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** How it stands to other events: all of it. */
  readonly relations?: InputMaybe<ReadonlyArray<PackEventRelationInput>>;
};

/** How an event of a pack stands to another one. */
export type PackEventRelation = {
  /** In which way it stands to it. */
  readonly kind: EventRelationKind;
  /** The other event. */
  readonly event: PackReference;
  /** The claim by which it does; null for none. */
  readonly claim: Maybe<PackReference>;
};

/** How an event stands to another one. */
export type PackEventRelationInput = {
  /** In which way it stands to it. */
  readonly kind: EventRelationKind;
  /** The slug of the other event. */
  readonly event: Scalars['String']['input'];
  /** The slug of the claim by which it does; empty for none. */
  readonly claim?: InputMaybe<Scalars['String']['input']>;
};

/** A passage of the source's text: one that is cited already, by its `slug`; a stretch, by `start` and `end`; or words of it, by `quote`. Where an original is attached, it is a passage of the summary. */
export type PackEvidenceInput = {
  /** The slug of a passage that this telling or reliance cites already. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Where it begins, in UTF-16 code units of the text. */
  readonly start?: InputMaybe<Scalars['Int']['input']>;
  /** Where it ends; this unit is no longer part of it. */
  readonly end?: InputMaybe<Scalars['Int']['input']>;
  /** Words that stand in the text exactly once. At most 4,000 characters. */
  readonly quote?: InputMaybe<Scalars['String']['input']>;
};

/** The pack itself. What is left out stays as it is. */
export type PackFactsInput = {
  /** The title of the affair. At most 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What the affair is about, in a paragraph. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** Where and when it took place, in one line; empty for none. */
  readonly dateline?: InputMaybe<Scalars['String']['input']>;
  /** The language in which the pack is written, as a BCP 47 tag such as `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** The days that are worth asking about: all of them. */
  readonly keyDates?: InputMaybe<ReadonlyArray<PackKeyDateInput>>;
};

/** A figure as its source bounds it, of a pack. */
export type PackFigure = {
  /** How it is bounded. */
  readonly bound: FigureBound;
  /** The figure. */
  readonly value: Scalars['Float']['output'];
  /** The upper figure; only with `BETWEEN`. */
  readonly upper: Maybe<Scalars['Float']['output']>;
};

/** What a pack says of a question in dispute. */
export type PackIssueContent = {
  /** The question in dispute. */
  readonly question: Scalars['String']['output'];
  /** What somebody supports or opposes, as it stands after "supports": "selling the ferry". */
  readonly gerund: Scalars['String']['output'];
};

/** A question in dispute. What is left out stays as it is; what is added needs all that it cannot be without. */
export type PackIssueInput = {
  /** The question in dispute. */
  readonly question?: InputMaybe<Scalars['String']['input']>;
  /** What somebody supports or opposes, as it stands after "supports": "selling the ferry". */
  readonly gerund?: InputMaybe<Scalars['String']['input']>;
  /** The slug of the one to change. One that the pack does not have is added; left out, one is added under a slug that is made of its words. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
};

/** A day of an affair that is worth asking about. */
export type PackKeyDateInput = {
  /** The day. */
  readonly day: Scalars['Date']['input'];
  /** What was reported or done on it, in a few words. */
  readonly label: Scalars['String']['input'];
};

/** A quantity, as a pack has it. */
export type PackMeasureContent = {
  /** What is counted. */
  readonly label: Scalars['String']['output'];
  /** The question as a clause: "how many had signed the petition". */
  readonly asks: Scalars['String']['output'];
  /** The unit. */
  readonly unit: Scalars['String']['output'];
  /** Whether it counts victims. */
  readonly casualties: Scalars['Boolean']['output'];
};

/** A quantity on which sources put a figure. What is left out stays as it is; what is added needs all that it cannot be without. */
export type PackMeasureInput = {
  /** The slug of the one to change. One that the pack does not have is added; left out, one is added under a slug that is made of its words. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** What is counted: "signatures under the petition". */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** The question as a clause: "how many had signed the petition". */
  readonly asks?: InputMaybe<Scalars['String']['input']>;
  /** The unit: "signatures". */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Whether it counts victims: a quiz has at most one question about those. */
  readonly casualties?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a pack says of an outlet. */
export type PackOutletContent = {
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What kind of publisher it is. */
  readonly kind: OutletKind;
  /** Its country, as two letters (ISO 3166-1); null where it is not known. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** Who owns or funds it; null where nothing is known. */
  readonly ownership: Maybe<Scalars['String']['output']>;
  /** Whether a state owns it; null where it is not known. */
  readonly stateOwned: Maybe<Scalars['Boolean']['output']>;
  /** Where this is from. */
  readonly reference: Maybe<Scalars['String']['output']>;
};

/** Who took part in an event of a pack. */
export type PackParticipant = {
  /** Who took part. */
  readonly actor: PackReference;
  /** As what. */
  readonly role: Scalars['String']['output'];
};

/** A stretch of a text that is cited, with what is claimed by it. */
export type PackPassage = {
  /** Where it begins, in UTF-16 code units of the text. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends; this unit is no longer part of it. */
  readonly end: Scalars['Int']['output'];
  /** How it was found there. */
  readonly anchor: AnchorState;
  /** What is claimed on the strength of it: a sentence each. */
  readonly claims: ReadonlyArray<Scalars['String']['output']>;
};

/** A cited passage, as a pack has it. The words around it are in its evidence. */
export type PackPassageContent = {
  /** The source in whose text it stands. */
  readonly source: PackReference;
  /** The words. */
  readonly exact: Scalars['String']['output'];
};

/** What a claim of a pack says, in parts; which of them are there follows from `type`. */
export type PackPredicate = {
  /** What the claim is about. */
  readonly type: ClaimPredicate;
  /** Of POSITION, ROLE and STATEMENT: the actor. */
  readonly actor: Maybe<PackReference>;
  /** Of POSITION: the issue. */
  readonly issue: Maybe<PackReference>;
  /** Of POSITION: the stance. */
  readonly stance: Maybe<Stance>;
  /** Of REASON: that of which it is the reason; of ASPECT: what has it. */
  readonly of: Maybe<PackReference>;
  /** Of DATE, ROLE and RELATION: the event; of STATEMENT: the occasion, where one is named. */
  readonly event: Maybe<PackReference>;
  /** Of DATE: the date. */
  readonly date: Maybe<FuzzyDate>;
  /** Of ROLE: as what the actor took part. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Of ROLE: whether only one actor can have it. */
  readonly unique: Maybe<Scalars['Boolean']['output']>;
  /** Of FIGURE: what is counted. */
  readonly measure: Maybe<PackReference>;
  /** Of FIGURE: the figure. */
  readonly figure: Maybe<PackFigure>;
  /** Of ASPECT: what is asked. */
  readonly aspect: Maybe<PackReference>;
  /** Of STATEMENT: the words. */
  readonly quotation: Maybe<Scalars['String']['output']>;
  /** Of STATEMENT: whether the words can be the speaker's own. */
  readonly verbatim: Maybe<Scalars['Boolean']['output']>;
  /** Of WORDING: what the tellings that are compared have in common. */
  readonly topic: Maybe<Scalars['String']['output']>;
  /** Of WORDING: the source that uses the word. */
  readonly source: Maybe<PackReference>;
  /** Of WORDING: the word. */
  readonly term: Maybe<Scalars['String']['output']>;
  /** Of WORDING: whether that word carries a judgement. */
  readonly loaded: Maybe<Scalars['Boolean']['output']>;
  /** Of RELATION: how the event stands to the other one. */
  readonly relation: Maybe<EventRelationKind>;
  /** Of RELATION: the other event. */
  readonly to: Maybe<PackReference>;
};

/** Something that is wrong with the files of a pack, as `footnote verify` says it. */
export type PackProblem = {
  /** The path of the file within the folder. */
  readonly file: Scalars['String']['output'];
  /** The line, from 1. */
  readonly line: Scalars['Int']['output'];
  /** The column, from 1. */
  readonly column: Scalars['Int']['output'];
  /** What is wrong, for a program. */
  readonly code: Scalars['String']['output'];
  /** How bad it is. */
  readonly severity: PackProblemSeverity;
  /** What is wrong. */
  readonly message: Scalars['String']['output'];
  /** What to do about it. */
  readonly remedy: Scalars['String']['output'];
};

/** How bad it is. */
export const PackProblemSeverity = {
  /** The pack cannot be used. */
  ERROR: 'ERROR',
  /** Advice to its author. */
  WARNING: 'WARNING'
} as const;

export type PackProblemSeverity = typeof PackProblemSeverity[keyof typeof PackProblemSeverity];
/** What becomes of a cited passage where its source gets another text. */
export type PackReanchoring = {
  /** The slug of the passage. */
  readonly passage: Scalars['String']['output'];
  /** The slug of the source. */
  readonly source: Scalars['String']['output'];
  /** How it was found in the new text. One that was not found supports nothing, and keeps the edit from being made. */
  readonly anchor: AnchorState;
  /** The words that were cited. */
  readonly before: Scalars['String']['output'];
  /** The words that are cited now; null where it was not found. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** Why it was not found, in a sentence. */
  readonly sentence: Maybe<Scalars['String']['output']>;
};

/** A thing of a pack, by its kind and its name. */
export type PackReference = {
  /** What kind of thing it is. */
  readonly collection: PackCollection;
  /** Its name within the pack. */
  readonly slug: Scalars['String']['output'];
  /** What to call it. */
  readonly name: Scalars['String']['output'];
};

/** That a source relies on another, as a pack has it. Its passages are its evidence. */
export type PackRelianceContent = {
  /** The source that relies. */
  readonly source: PackReference;
  /** The source on which it does. */
  readonly on: PackReference;
  /** Whether the text says so itself. */
  readonly declared: Scalars['Boolean']['output'];
  /** How alike the two texts are, from 0 to 1: a hint and no proof. Null where it was not measured. */
  readonly similarity: Maybe<Scalars['Float']['output']>;
};

/** That a source relies on another, known by the two. What is left out stays as it is; what is added needs all that it cannot be without. */
export type PackRelianceInput = {
  /** The slug of the source that relies. */
  readonly source: Scalars['String']['input'];
  /** The slug of the source on which it does. */
  readonly on: Scalars['String']['input'];
  /** Whether the text says so itself; a passage then shows it. */
  readonly declared?: InputMaybe<Scalars['Boolean']['input']>;
  /** The passages that say so: all of them. */
  readonly evidence?: InputMaybe<ReadonlyArray<PackEvidenceInput>>;
};

/** What is to go. A claim takes its tellings with it, a telling or reliance its passages, a source what it relies on; whatever else refers to it is changed by the same edits, or it stays. */
export type PackRemovalInput = {
  /** What kind of thing it is. */
  readonly collection: PackCollection;
  /** Its slug; of a telling, that of its claim, "--" and that of its source; of a reliance, that of its source, "--relies-on--" and that of the other one. */
  readonly slug: Scalars['String']['input'];
  /** Whether whatever rests on it goes with it, and whatever only names it no longer does, as its `consequences` say. Left out, a thing on which others rest stays. */
  readonly withDependents?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A pack that quizzes of the desk are about, and whether their questions were proved again since it changed. */
export type PackReproof = {
  /** The title of the pack. */
  readonly title: Scalars['String']['output'];
  /** When the pack last changed. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** The sources that came with that change, as a reader is to name them. */
  readonly newSources: ReadonlyArray<Scalars['String']['output']>;
  /** When the questions had been proved again; null while that is under way. */
  readonly provedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A source of a pack, as a teacher keeps it: which text of it is here, and how its citations stand. */
export type PackSource = {
  /** The name of this source within its pack. */
  readonly slug: Scalars['String']['output'];
  /** What to call it in a sentence. */
  readonly label: Scalars['String']['output'];
  /** Who published it. */
  readonly outlet: Scalars['String']['output'];
  /** Its headline; null where it has none or none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where to read it; null where that is not known. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** When it was published. */
  readonly published: FuzzyDate;
  /** The language of the text, as a BCP 47 tag such as `en`. */
  readonly language: Scalars['String']['output'];
  /** Whether its wording is that of a machine translation. */
  readonly machineTranslated: Scalars['Boolean']['output'];
  /** Which text of it is here. */
  readonly textKind: TextKind;
  /** The original that was attached; null where none was. */
  readonly original: Maybe<AttachedOriginal>;
  /** Whether an original can be attached: it has a summary, and citations that can be looked for. */
  readonly takesOriginal: Scalars['Boolean']['output'];
  /** How its citations stand. */
  readonly citations: CitationCounts;
  /** The text that is here, for the desk: the original where one is attached. Null where the text is unseen. */
  readonly text: Maybe<PackText>;
  /** Footnote's summary, where an original stands in its place. */
  readonly summary: Maybe<PackText>;
};

/** A page of a list of sources of a pack. */
export type PackSourceConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PackSourceEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<PackSource>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many sources of a pack the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a pack says of a source. Its text is that of the pack, below any original that is attached. */
export type PackSourceContent = {
  /** What to call it in a sentence. */
  readonly label: Scalars['String']['output'];
  /** Who published it. */
  readonly outlet: PackReference;
  /** Its headline; null where it has none or none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where to read it; null where that is not known. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** The language of the text, as a BCP 47 tag such as `en`. */
  readonly language: Scalars['String']['output'];
  /** Whether its wording is that of a machine translation. */
  readonly machineTranslated: Scalars['Boolean']['output'];
  /** When it was published. */
  readonly published: FuzzyDate;
  /** Which text of it the pack has. */
  readonly textKind: TextKind;
  /** The text into which passages are cited; null where nobody here has read it. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** One of a list of sources of a pack, with its place in the list. */
export type PackSourceEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: PackSource;
};

/** The facts about a source of a pack; its text is not changed. One that is added is one that nobody here has read: articles are brought in by importing them. What is left out stays as it is; what is added needs all that it cannot be without. */
export type PackSourceInput = {
  /** The slug of the one to change. One that the pack does not have is added; left out, one is added under a slug that is made of its words. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** What to call it in a sentence. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** The slug of the outlet that published it. */
  readonly outlet?: InputMaybe<Scalars['String']['input']>;
  /** Its headline; empty for none. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where to read it; null takes it away. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
  /** Its language, as a BCP 47 tag such as `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Whether its wording is that of a machine translation. */
  readonly machineTranslated?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was published. */
  readonly published?: InputMaybe<FuzzyDateInput>;
};

/** Another text of a source: its citations are looked for in it and follow. Where an original is attached, it is the summary that changes. */
export type PackSourceTextInput = {
  /** The slug of the source. */
  readonly source: Scalars['String']['input'];
  /** The text: paragraphs with an empty line between two. At most 200,000 characters. */
  readonly text: Scalars['String']['input'];
  /** Whether it is the text itself or a summary; left out, as it was. Needed of a source that nobody here had read. */
  readonly textKind?: InputMaybe<TextKind>;
  /** Whether passages that the new text does not hold go, with whatever rests on them alone. Left out, such a text is refused. */
  readonly dropLost?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a reason or an aspect is of. */
export type PackSubjectInput = {
  /** What kind of thing it is. */
  readonly kind: PackSubjectKind;
  /** Its slug. */
  readonly slug: Scalars['String']['input'];
};

/** What a claim can be about. */
export const PackSubjectKind = {
  /** A person or a body. */
  ACTOR: 'ACTOR',
  /** Something that happened. */
  EVENT: 'EVENT',
  /** A published text. */
  SOURCE: 'SOURCE',
  /** Something that is claimed. */
  CLAIM: 'CLAIM',
  /** A question in dispute. */
  ISSUE: 'ISSUE'
} as const;

export type PackSubjectKind = typeof PackSubjectKind[keyof typeof PackSubjectKind];
/** A text of a source, with what of it is cited. */
export type PackText = {
  /** The text, normalised: paragraphs with an empty line between two. */
  readonly text: Scalars['String']['output'];
  /** Whether these are the words of the outlet (or of their translation), not Footnote's summary. */
  readonly verbatim: Scalars['Boolean']['output'];
  /** What of it is cited, in the order of the text. */
  readonly passages: ReadonlyArray<PackPassage>;
};

/** One state of a pack: each import, and each original attached or taken out, makes one. */
export type PackVersion = {
  /** Counts from 1. */
  readonly version: Scalars['Int']['output'];
  /** When it was made. */
  readonly importedAt: Scalars['DateTime']['output'];
  /** Whether the files of the pack differ from those of the version before; false where only originals came or went. */
  readonly filesChanged: Scalars['Boolean']['output'];
};

/** A page of a list of versions of a pack. */
export type PackVersionConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PackVersionEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<PackVersion>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many versions of a pack the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of versions of a pack, with its place in the list. */
export type PackVersionEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: PackVersion;
};

/** One voice through which a telling of a pack reached its source. */
export type PackVoice = {
  /** What to call it. */
  readonly label: Scalars['String']['output'];
  /** What kind of voice it is. */
  readonly kind: AttributionKind;
  /** The actor who speaks, where it is one. */
  readonly actor: Maybe<PackReference>;
  /** The source that is relayed, where it is one. */
  readonly source: Maybe<PackReference>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last item: give it as `after` to get the next page; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** A pair of a question that asks to match. */
export type Pair = {
  /** The id of the option on the left. */
  readonly leftId: Scalars['ID']['output'];
  /** The id of the target on the right. */
  readonly rightId: Scalars['ID']['output'];
};

/** A pair that a student made. */
export type PairInput = {
  /** The id of the option on the left. */
  readonly leftId: Scalars['ID']['input'];
  /** The id of the target on the right. */
  readonly rightId: Scalars['ID']['input'];
};

/** What an actor thought of an issue on the day that was asked about, by what had been reported by the day that was asked about. To act is not to hold a position: a law that was passed is an event. */
export type Position = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** Whose position it is. */
  readonly actor: Actor;
  /** On what. */
  readonly issue: Issue;
  /** For, against, or undecided. */
  readonly stance: Stance;
  /** Whether it is known to have held on that day, or had only been reported before. */
  readonly state: PositionState;
  /** The day of its last report, where it is only last reported. */
  readonly lastReported: Maybe<Scalars['Date']['output']>;
  /** The reason that the sources give for it; null where they give none. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** From when on it held: its start where a source states one, otherwise the day of its first report. */
  readonly holdsFrom: Maybe<FuzzyDate>;
  /** The last day on which it is known to have held: its end where a source states one, otherwise the day of its last report. */
  readonly holdsUntil: Maybe<FuzzyDate>;
  /** The claim that says so, with its assertions and their evidence. */
  readonly claim: Claim;
};

/** How what is known of an actor's position differs between two days. */
export type PositionChange = {
  /** Whose position it is. */
  readonly actor: Actor;
  /** The position on the first day; null where none had been reported. */
  readonly before: Maybe<Position>;
  /** The position on the second day. */
  readonly after: Maybe<Position>;
  /** The one event between the two days in which the actor took part, and on whose date the new position began; null where there is none, or more than one. */
  readonly event: Maybe<Event>;
};

/** A page of a list of changes of position. */
export type PositionChangeConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PositionChangeEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<PositionChange>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many changes of position the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of changes of position, with its place in the list. */
export type PositionChangeEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: PositionChange;
};

/** A page of a list of positions. */
export type PositionConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Position>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many positions the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of positions, with its place in the list. */
export type PositionEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Position;
};

/** Whether a position is known to hold on the day that is asked about. */
export const PositionState = {
  /** It holds: the day lies between its first and its last report, or within an end that a source states. */
  HOLDS: 'HOLDS',
  /** It was last reported before that day. Nobody says whether it still held. */
  LAST_REPORTED: 'LAST_REPORTED'
} as const;

export type PositionState = typeof PositionState[keyof typeof PositionState];
/** Which quiz to look at as a student would meet it. */
export type PreviewQuizInput = {
  /** The quiz: its latest published revision is shown. */
  readonly quiz: Scalars['ID']['input'];
};

/** What came of a look at a quiz as a student. */
export type PreviewQuizPayload = {
  /** An attempt that counts nowhere; null where there is none. */
  readonly attempt: Maybe<Attempt>;
  /** The secret with which the attempt goes on. */
  readonly resumeToken: Maybe<Scalars['String']['output']>;
  /** Why there is none; empty where there is. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a student finds wrong with a question. */
export type ProblemReport = {
  /** An id without a meaning. */
  readonly id: Scalars['ID']['output'];
  /** The student's words. */
  readonly text: Scalars['String']['output'];
  /** The nickname; null where there is none. */
  readonly nickname: Maybe<Scalars['String']['output']>;
  /** When it was reported. */
  readonly reportedAt: Scalars['DateTime']['output'];
};

/** Why a question is sound: every rule with what was found. Anybody can check it again from the file alone. */
export type Proof = {
  /** Whether every check passed. */
  readonly valid: Scalars['Boolean']['output'];
  /** The day up to which reports were taken into account. */
  readonly knownAt: Scalars['Date']['output'];
  /** Whether all of the evidence for the right answer is the published texts' own words, rather than summaries. */
  readonly verbatim: Scalars['Boolean']['output'];
  /** The checks, one by one. */
  readonly checks: ReadonlyArray<Check>;
};

/** The rules that a proved question keeps. */
export const ProofRule = {
  /** The right answer rests on evidence that was found in its text, and no source that the question speaks for contradicts it. */
  KEY_SUPPORTED: 'KEY_SUPPORTED',
  /** Each wrong option is wrong for a reason that a source gives. */
  OPTION_REFUTED: 'OPTION_REFUTED',
  /** No option is another under a different name, or a part of it. */
  OPTIONS_DISJOINT: 'OPTIONS_DISJOINT',
  /** The options are of one type and alike in form, so that none gives itself away. */
  OPTIONS_ALIKE: 'OPTIONS_ALIKE',
  /** The question says as of when it is asked, and whose account it asks for where only one source tells it. */
  STEM_DATED_AND_ATTRIBUTED: 'STEM_DATED_AND_ATTRIBUTED',
  /** Dates and figures are compared only where they cannot overlap. */
  COMPARABLE: 'COMPARABLE',
  /** There are enough wrong options, and none that is there to fill a row. */
  ENOUGH_OPTIONS: 'ENOUGH_OPTIONS',
  /** No other question of the set asks the same thing. */
  NOT_A_TWIN: 'NOT_A_TWIN'
} as const;

export type ProofRule = typeof ProofRule[keyof typeof ProofRule];
/** A decision about one proposal. */
export type ProposalDecisionInput = {
  /** The id of the proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** What is decided. */
  readonly verdict: ImportVerdict;
  /** What it is to say instead; only with `EDITED`. */
  readonly content?: InputMaybe<ImportContentInput>;
};

/** Which draft to publish. */
export type PublishQuizInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
  /** The `draftVersion` that was seen: what a colleague changed meanwhile is not published unseen. */
  readonly draftVersion: Scalars['Int']['input'];
  /** What changed since the revision before, for the students who took it: up to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of publishing a quiz. */
export type PublishQuizPayload = {
  /** The quiz as it is now; null where there is none with this id at this desk. */
  readonly quiz: Maybe<DeskQuiz>;
  /** The new revision; null where nothing was published. */
  readonly revision: Maybe<Revision>;
  /** After `NOT_READY`: which questions stand in the way, and what to do about each. */
  readonly notReady: ReadonlyArray<NotReady>;
  /** Why it was not published; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type Query = {
  /** Whoever is signed in: you. Null for whoever is not. */
  readonly viewer: Maybe<Viewer>;
  /** All accounts of the installation, in the order in which they were made: for its owner, and null for other teachers. */
  readonly accounts: Maybe<AccountConnection>;
  /** The desk at which you work. */
  readonly desk: Desk;
  /** What an invitation offers to whoever holds its link; null where no link like that works (any more). */
  readonly invitation: Maybe<OfferedInvitation>;
  /** This installation, as everybody may know it. */
  readonly installation: Installation;
  /** A pack as a teacher works with it: a public one, or one of her desk; null where there is none for her. For whoever is signed in. */
  readonly deskPack: Maybe<DeskPack>;
  /** Your desk's own packs, what changed last first. For whoever is signed in. */
  readonly deskPacks: DeskPackConnection;
  /** One affair, by its slug. A slug that no pack has is an error, which lists those that there are. */
  readonly pack: Maybe<Pack>;
  /** All affairs that are here; real ones first, then invented ones. */
  readonly packs: PackConnection;
  /** One source, by the slugs of its pack and its own; null where the pack has no such source. */
  readonly source: Maybe<Source>;
  /** The sources of a pack, or of all packs. */
  readonly sources: SourceConnection;
  /** The outlets of a pack, or of all packs. */
  readonly outlets: OutletConnection;
  /** One actor, by the slugs of its pack and its own; null where the pack has no such actor. */
  readonly actor: Maybe<Actor>;
  /** The actors of a pack, or of all packs. */
  readonly actors: ActorConnection;
  /** One event, by the slugs of its pack and its own; null where the pack has no such event. */
  readonly event: Maybe<Event>;
  /** The events of a pack, or of all packs, the earliest first. */
  readonly events: EventConnection;
  /** The sources that share an origin with one: they carry the same voice, or one of them relies on the other, or both on a third. What they tell together is told once. */
  readonly sourcesSharingOrigin: SourceConnection;
  /** One claim, by the slugs of its pack and its own; null where the pack has no such claim. */
  readonly claim: Maybe<Claim>;
  /** The claims of a pack, or of all packs. */
  readonly claims: ClaimConnection;
  /** Where claims contradict each other, in a pack or in all packs. */
  readonly contradictions: ContradictionConnection;
  /** One issue, by the slugs of its pack and its own; null where the pack has no such issue. */
  readonly issue: Maybe<Issue>;
  /** The questions in dispute, in a pack or in all packs. */
  readonly issues: IssueConnection;
  /** Who held which position on an issue on a day, by what had been published by another. An actor of whom nothing is reported has none. */
  readonly positions: PositionConnection;
  /** Whose position on an issue differed between two days, and from what. Somebody who was overruled has not changed their mind. */
  readonly positionChanges: PositionChangeConnection;
  /** What happened to the claims of a pack within a time: which began to hold, ended, were contradicted, were withdrawn. The earliest first. */
  readonly changes: ChangeConnection;
  /** Questions that a pack suggests for a day, each with its key, its explanation and its proof, the best first. For teachers: sign in, or send the administrator's token, as `Authorization: Bearer …`. */
  readonly questionDrafts: QuestionDraftConnection;
  /** A quiz of your desk with its draft; null where there is none, or it is another desk's. For teachers who are signed in. */
  readonly deskQuiz: Maybe<DeskQuiz>;
  /** The quizzes of your desk, the newest change first. For teachers who are signed in. */
  readonly deskQuizzes: DeskQuizConnection;
  /** What there is to say of a question as it stands on your screen: whether it is proved, what is missing, flaws of its writing. Nothing is stored. Null where there is no such quiz at your desk. For teachers who are signed in. */
  readonly checkQuestion: Maybe<QuestionCheck>;
  /** The quiz of a code; null where no quiz has it. */
  readonly quiz: Maybe<Quiz>;
  /** The quizzes that are shown to everybody, about a pack or about all, the newest first. Others are found by their codes alone. */
  readonly quizzes: QuizConnection;
  /** The classes of your desk, the newest first. */
  readonly deskClasses: DeskClassConnection;
  /** A class of your desk; null where it is none of yours, or where there is none. */
  readonly deskClass: Maybe<DeskClass>;
  /** Everything that is kept of a class of your desk, or of one of its students, to be saved; null where it is none of yours. */
  readonly classExport: Maybe<ClassExport>;
  /** The class of a code: what it is called, and no more; null where no class has it. */
  readonly class: Maybe<Class>;
  /** A place in a class, for whoever holds its token; null for everybody else, whether there is one or not. */
  readonly membership: Maybe<Membership>;
  /** An attempt, for whoever holds its resume token, or the token of the student of a class whose it is; null for everybody else, whether there is one or not. */
  readonly attempt: Maybe<Attempt>;
  /** What a student answered in a quiz of your desk, with everything that is told of each answer, whatever the quiz tells students by now; null where the quiz is not one of yours. */
  readonly studentAttempt: Maybe<Attempt>;
  /** What was changed by hand in a pack of your desk, the latest first; null where your desk has no such pack. For whoever is signed in; no API key may, as the log names people. */
  readonly packEdits: Maybe<PackEditConnection>;
  /** What became of a quiz of your desk; null where it is not one of yours. */
  readonly quizResults: Maybe<QuizResults>;
  /** Where students stand with a quiz of your desk; null where it is not one of yours. For looking again every few seconds. */
  readonly quizProgress: Maybe<QuizProgress>;
  /** What marking earlier answers by the newest revision would do; null where the quiz is not one of your desk, or nothing was answered before its newest revision. */
  readonly regradePreview: Maybe<RegradePreview>;
  /** The changes of marks by which the answers to a quiz of your desk were marked again, the latest first; null where it is not one of yours. */
  readonly markLog: Maybe<MarkChangeConnection>;
  /** An import of your desk; null where there is none with this id. For whoever is signed in. */
  readonly importBatch: Maybe<ImportBatch>;
  /** The imports of your desk, the latest first. For whoever is signed in. */
  readonly importBatches: ImportBatchConnection;
  /** An article that was given to your desk; null where there is none with this id. For whoever is signed in. */
  readonly importedArticle: Maybe<ImportedArticle>;
  /** The language model that can be asked about articles of your desk, so that somebody can choose it for an import; null where this installation has none. For whoever is signed in. */
  readonly importModel: Maybe<ImportModel>;
  /** Claims, events, sources and actors in which the words stand, in whatever form, the best fit first. */
  readonly search: SearchHitConnection;
  /** Anything, by its id; null where there is no such thing, or it is not for you. */
  readonly node: Maybe<Node>;
  /** Several things at once, by their ids, in the order of the ids; at most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryAccountsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryInvitationArgs = {
  token: Scalars['String']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryDeskPackArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryDeskPacksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryPackArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryPacksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QuerySourceArgs = {
  pack: Scalars['String']['input'];
  slug: Scalars['String']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QuerySourcesArgs = {
  pack?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryOutletsArgs = {
  pack?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryActorArgs = {
  pack: Scalars['String']['input'];
  slug: Scalars['String']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryActorsArgs = {
  pack?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<ActorKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryEventArgs = {
  pack: Scalars['String']['input'];
  slug: Scalars['String']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryEventsArgs = {
  pack?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  relation?: InputMaybe<EventRelationKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QuerySourcesSharingOriginArgs = {
  source: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryClaimArgs = {
  pack: Scalars['String']['input'];
  slug: Scalars['String']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  pack?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryContradictionsArgs = {
  pack?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<ContradictionKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryIssueArgs = {
  pack: Scalars['String']['input'];
  slug: Scalars['String']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryIssuesArgs = {
  pack?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryPositionsArgs = {
  issue: Scalars['String']['input'];
  asOf: Scalars['Date']['input'];
  pack?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryPositionChangesArgs = {
  issue: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  pack?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryChangesArgs = {
  pack: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryQuestionDraftsArgs = {
  pack: Scalars['String']['input'];
  asOf: Scalars['Date']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<QuestionKind>>;
  seed?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryDeskQuizArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryDeskQuizzesArgs = {
  state?: InputMaybe<DeskQuizState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryCheckQuestionArgs = {
  quiz: Scalars['ID']['input'];
  question: AuthoredQuestionInput;
  editOf?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryQuizArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryQuizzesArgs = {
  pack?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryDeskClassesArgs = {
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryDeskClassArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryClassExportArgs = {
  class: Scalars['ID']['input'];
  student?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryClassArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryMembershipArgs = {
  token: Scalars['String']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryAttemptArgs = {
  id: Scalars['ID']['input'];
  resumeToken: Scalars['String']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryStudentAttemptArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryPackEditsArgs = {
  pack: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryQuizResultsArgs = {
  quiz: Scalars['ID']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
  class?: InputMaybe<Scalars['ID']['input']>;
  attemptRule?: InputMaybe<AttemptRule>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryQuizProgressArgs = {
  quiz: Scalars['ID']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryRegradePreviewArgs = {
  quiz: Scalars['ID']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryMarkLogArgs = {
  quiz: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryImportBatchArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryImportBatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryImportedArticleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  pack?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** A question as a student meets it: nothing in it tells the answer. */
export type Question = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** What a student does to answer. */
  readonly kind: QuestionKind;
  /** What is asked. */
  readonly stem: Scalars['String']['output'];
  /** What to choose from, put in order, or match; empty where a number is asked. */
  readonly options: ReadonlyArray<Option>;
  /** The right-hand side of a question that asks to match; otherwise empty. */
  readonly targets: ReadonlyArray<Option>;
  /** What is counted, where a number is asked. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The day as of which it is asked. */
  readonly asOf: Maybe<Scalars['Date']['output']>;
  /** What the question rests on. */
  readonly standing: QuestionStanding;
  /** The sources whose account it asks for; empty where it asks for that of all of them. */
  readonly sources: ReadonlyArray<Source>;
};

/** What there is to say of a question as it stands: what it rests on, what is missing, its proof, what its explanation would be, and flaws of its writing. */
export type QuestionCheck = {
  /** How it would be labelled, published as it stands. */
  readonly standing: QuestionStanding;
  /** The whole in brief, the gravest first: "Not proved. Cite the passage that shows that “X” is wrong. Two more things are missing." */
  readonly summary: Scalars['String']['output'];
  /** Whether it can be asked at all; if not, `missing` says why, and it cannot be published. */
  readonly canBeAsked: Scalars['Boolean']['output'];
  /** What is missing, one by one. */
  readonly missing: ReadonlyArray<Missing>;
  /** What stands behind each option. */
  readonly backing: ReadonlyArray<OptionBacking>;
  /** The proof as it stands, every check passed or failed. */
  readonly proof: Proof;
  /** What students would read after they have answered. */
  readonly explanation: Explanation;
  /** Flaws of writing that it may have. They warn and never forbid. */
  readonly lint: ReadonlyArray<LintFinding>;
};

/** A suggested question with its key, its explanation and its proof: for a teacher. */
export type QuestionDraft = {
  /** The question as a student would meet it. */
  readonly question: Question;
  /** The ids of the right options, in order where an order is asked; otherwise empty. */
  readonly keyOptionIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The right pairs of a question that asks to match; otherwise empty. */
  readonly keyPairs: ReadonlyArray<Pair>;
  /** The right number, where a number is asked. */
  readonly keyNumber: Maybe<Scalars['Float']['output']>;
  /** Why what is right is right and the rest is not. */
  readonly explanation: Explanation;
  /** Why the question is sound. */
  readonly proof: Proof;
  /** Flaws of writing that it may have. */
  readonly lint: ReadonlyArray<LintFinding>;
  /** How hard it is likely to be, from 0 to 1; an estimate from the material, not from students. */
  readonly difficulty: Scalars['Float']['output'];
};

/** A page of a list of suggested questions. */
export type QuestionDraftConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<QuestionDraftEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<QuestionDraft>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many suggested questions the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of suggested questions, with its place in the list. */
export type QuestionDraftEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: QuestionDraft;
};

/** The kinds of question, by what a student does. */
export const QuestionKind = {
  /** Choose the one right option. */
  SINGLE_CHOICE: 'SINGLE_CHOICE',
  /** Choose every right option. */
  MULTIPLE_CHOICE: 'MULTIPLE_CHOICE',
  /** Put events in the order in which they happened. */
  ORDER: 'ORDER',
  /** Match each item on the left with one on the right. */
  MATCH: 'MATCH',
  /** Say whether the articles say so, say otherwise, or do not say. */
  TRUE_FALSE_NOT_STATED: 'TRUE_FALSE_NOT_STATED',
  /** Enter a number. */
  NUMERIC: 'NUMERIC',
  /** Say which outlet reported something. */
  OUTLET: 'OUTLET',
  /** Say what changed between two dates. */
  CHANGE: 'CHANGE',
  /** Say whether several reports confirm each other or repeat one origin. */
  CORROBORATION: 'CORROBORATION',
  /** Say what the sources disagree about. */
  DISAGREEMENT: 'DISAGREEMENT'
} as const;

export type QuestionKind = typeof QuestionKind[keyof typeof QuestionKind];
/** What marking again comes to for a question. */
export type QuestionRemark = {
  /** What the question is through all revisions of its quiz. */
  readonly lineage: Scalars['ID']['output'];
  /** The number of the revision that was answered. */
  readonly revision: Scalars['Int']['output'];
  /** Its number there. */
  readonly number: Scalars['Int']['output'];
  /** What was asked. */
  readonly stem: Scalars['String']['output'];
  /** What becomes of its marks. */
  readonly outcome: RemarkOutcome;
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** How many answers gain. */
  readonly gainCount: Scalars['Int']['output'];
  /** How many answers lose. */
  readonly loseCount: Scalars['Int']['output'];
  /** How many answers were given to it. */
  readonly answerCount: Scalars['Int']['output'];
};

/** What a question rests on. */
export const QuestionStanding = {
  /** Every rule of the proof was checked and held. */
  PROVED: 'PROVED',
  /** A teacher wrote it and gave evidence for it; it is not proved. */
  CITED: 'CITED',
  /** A teacher wrote it without evidence. */
  UNSOURCED: 'UNSOURCED'
} as const;

export type QuestionStanding = typeof QuestionStanding[keyof typeof QuestionStanding];
/** What later reporting did to a question after it was published. */
export type QuestionUpdate = {
  /** What it did. */
  readonly kind: StalenessKind;
  /** When it was found. */
  readonly foundAt: Scalars['DateTime']['output'];
  /** What changed, in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The passages that say so; empty where a passage is what went. */
  readonly passages: ReadonlyArray<UpdatePassage>;
};

/** A published set of questions. What has been published does not change any more. */
export type Quiz = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** What students enter to take it, such as `K7P-2QXM`. Capitals, spaces and the dash make no difference. */
  readonly code: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The affair that it is about. */
  readonly pack: Pack;
  /** The latest day as of which any of its questions is asked. */
  readonly asOf: Scalars['Date']['output'];
  /** How many questions it has. */
  readonly questionCount: Scalars['Int']['output'];
  /** Its questions, in order, as students meet them. Of a teacher's quiz they come with an attempt alone, in the order of that attempt: nobody reads ahead. */
  readonly questions: ReadonlyArray<Question>;
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** What to call the texts of its pack that are here, in the order of the pack: what its questions can rest on. */
  readonly sourceLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Whether those who take it are shown links to the original articles: its desk decides. */
  readonly linksOut: Scalars['Boolean']['output'];
  /** On what terms whoever comes by its code takes it. A class may have dates of its own: see `Membership.quizzes` and `Attempt.terms`. */
  readonly terms: QuizTerms;
};

/** A page of a list of quizzes. */
export type QuizConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<QuizEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Quiz>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many quizzes the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of quizzes, with its place in the list. */
export type QuizEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Quiz;
};

/** Where students stand with a quiz at this moment. Cheap to ask again and again. */
export type QuizProgress = {
  /** When it was so. */
  readonly countedAt: Scalars['DateTime']['output'];
  /** How many have begun. */
  readonly startedCount: Scalars['Int']['output'];
  /** How many have begun and not finished. */
  readonly underWayCount: Scalars['Int']['output'];
  /** How many have finished at least once. */
  readonly finishedCount: Scalars['Int']['output'];
  /** How many of the classes to which it was given have not begun. */
  readonly notBegunCount: Scalars['Int']['output'];
  /** How many answers those have given who have not finished. */
  readonly answerCount: Scalars['Int']['output'];
  /** The same by class; those without a class last. */
  readonly classes: ReadonlyArray<ClassProgress>;
};

/** What became of a quiz: for those at its desk. */
export type QuizResults = {
  /** The quiz. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** What there is to see, in a line. */
  readonly headline: Scalars['String']['output'];
  /** Its revisions, the newest first. Those that ask the same questions are shown together, unless one was asked for. */
  readonly revisions: ReadonlyArray<RevisionResults>;
  /** Which of several attempts of one student counts. */
  readonly attemptRule: AttemptRule;
  /** The class to which the figures are narrowed; null for all. */
  readonly class: Maybe<ClassProgress>;
  /** Where students stand. */
  readonly progress: QuizProgress;
  /** How many attempts are counted. */
  readonly attemptCount: Scalars['Int']['output'];
  /** How many finished attempts are not counted yet, because so many were finished that one look would take too long; 0 as a rule. They are being counted: look again in a moment. */
  readonly uncountedCount: Scalars['Int']['output'];
  /** The most marks that can be had. */
  readonly maxMark: Scalars['Int']['output'];
  /** The figures of the whole. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** How many got which marks, the most first. */
  readonly marks: ReadonlyArray<MarkCount>;
  /** The questions, in order. */
  readonly items: ReadonlyArray<ItemResult>;
  /** One of them, by its number; null where there is none. */
  readonly item: Maybe<ItemResult>;
  /** What is worth a look, a sentence each; computed from the answers. */
  readonly looks: ReadonlyArray<Scalars['String']['output']>;
  /** What to talk about in class. */
  readonly debrief: ReadonlyArray<DebriefPoint>;
  /** The students with what they got. */
  readonly students: StudentResultConnection;
  /** Those who have begun and not finished, the latest first; at most 50. */
  readonly underWay: ReadonlyArray<StudentUnderWay>;
  /** Whether there is a newer revision than one that was answered, so that marks can be looked at again. */
  readonly canRegrade: Scalars['Boolean']['output'];
};


/** What became of a quiz: for those at its desk. */
export type QuizResultsItemArgs = {
  number: Scalars['Int']['input'];
};


/** What became of a quiz: for those at its desk. */
export type QuizResultsStudentsArgs = {
  order?: InputMaybe<StudentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How a quiz is run. It may change while the quiz runs, unlike what is asked. */
export type QuizSettings = {
  /** From when on it can be taken; null: as soon as it is published. */
  readonly opensAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when it can be taken; null: without an end. */
  readonly closesAt: Maybe<Scalars['DateTime']['output']>;
  /** How many attempts one student has; null: as many as they like. */
  readonly attemptsAllowed: Maybe<Scalars['Int']['output']>;
  /** Whether each student meets the questions in an order of their own. */
  readonly shuffleQuestions: Scalars['Boolean']['output'];
  /** Whether each student meets the options in an order of their own. */
  readonly shuffleOptions: Scalars['Boolean']['output'];
  /** When students are told what was right, and why. */
  readonly feedback: FeedbackTiming;
  /** How long one attempt may take, in seconds; null: as long as it takes. */
  readonly timeLimitSeconds: Maybe<Scalars['Int']['output']>;
  /** Counts their changes: give it as `baseVersion` when you change them. */
  readonly version: Scalars['Int']['output'];
};

/** On what terms a quiz can be taken. The clock that counts is the server's. */
export type QuizTerms = {
  /** From when on it can be taken; null: from its publication on. */
  readonly opensAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when it can be taken; null: without an end. */
  readonly closesAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it can be taken now. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** How many attempts one student has; null: as many as they like. */
  readonly attemptsAllowed: Maybe<Scalars['Int']['output']>;
  /** When it is told what was right, and why. */
  readonly feedback: FeedbackTiming;
  /** How long one attempt may take, in seconds, extra time included where it is known whose it is; null: as long as it takes. */
  readonly timeLimitSeconds: Maybe<Scalars['Int']['output']>;
};

/** Whether a figure is as it should be. */
export const Rating = {
  /** As it should be. */
  GOOD: 'GOOD',
  /** Worth knowing. */
  FAIR: 'FAIR',
  /** Worth acting on. */
  POOR: 'POOR'
} as const;

export type Rating = typeof Rating[keyof typeof Rating];
/** A source of the pack of a quiz, to read and to select evidence in. */
export type Reading = {
  /** The slug of the source. */
  readonly source: Scalars['String']['output'];
  /** What to call the source in a sentence. */
  readonly label: Scalars['String']['output'];
  /** The name of its outlet. */
  readonly outlet: Scalars['String']['output'];
  /** Its headline; null where it has none or none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly published: FuzzyDate;
  /** What stands in `text`: the text itself, a summary of it, or nothing. */
  readonly textKind: TextKind;
  /** Whether the words are those of the published text, which may be quoted; otherwise they are those of a summary or a machine translation. */
  readonly verbatim: Scalars['Boolean']['output'];
  /** The text, as far as those at this desk may read it; null where none is held. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** The SHA-256 of the text: a passage is bound to it. */
  readonly contentHash: Maybe<Scalars['String']['output']>;
  /** Whether its wording is that of a machine translation. */
  readonly machineTranslated: Scalars['Boolean']['output'];
  /** The passages of this text that the pack already cites, in the order of the text. */
  readonly passages: ReadonlyArray<ReadingPassage>;
};

/** A claim that a passage tells. */
export type ReadingClaim = {
  /** The name of the claim within its pack. */
  readonly slug: Scalars['String']['output'];
  /** The claim as a full sentence. */
  readonly statement: Scalars['String']['output'];
  /** Its value alone, as an option would show it. */
  readonly answer: Scalars['String']['output'];
  /** Since when it holds, where a source states that. */
  readonly holdsFrom: Maybe<FuzzyDate>;
  /** Until when it holds, where a source states that. */
  readonly holdsUntil: Maybe<FuzzyDate>;
};

/** A passage that the pack already cites, with the claims that it tells. */
export type ReadingPassage = {
  /** Where it starts in the text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends; the unit at this place is no longer part of it. */
  readonly end: Scalars['Int']['output'];
  /** The claims that it tells. */
  readonly claims: ReadonlyArray<ReadingClaim>;
};

/** Why a wrong option is wrong. */
export const Refutation = {
  /** A source gives another value where only one can hold. */
  CONTRADICTED: 'CONTRADICTED',
  /** It is true of something else: another actor, date, act or source. */
  MISPLACED: 'MISPLACED',
  /** The named texts were searched, and they do not say it. */
  ABSENT: 'ABSENT',
  /** It stands at another place in the order. */
  ORDER: 'ORDER',
  /** It belongs to another item. */
  MATCH: 'MATCH'
} as const;

export type Refutation = typeof Refutation[keyof typeof Refutation];
/** What marking earlier answers by the newest revision would do. Nothing of it is done yet. */
export type RegradePreview = {
  /** The quiz. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The number of the newest revision, by whose key answers would be marked. */
  readonly toRevision: Scalars['Int']['output'];
  /** What its teacher said of what changed. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Stands for exactly what is shown: give it to `regradeQuiz`, which refuses where answers have come in since. */
  readonly version: Scalars['String']['output'];
  /** How many answers to earlier revisions there are. */
  readonly answerCount: Scalars['Int']['output'];
  /** How many marks would change. */
  readonly changeCount: Scalars['Int']['output'];
  /** How many attempts would have another mark. */
  readonly attemptCount: Scalars['Int']['output'];
  /** What becomes of each question of the earlier revisions that were answered. */
  readonly questions: ReadonlyArray<QuestionRemark>;
  /** Whose marks would change, by nickname. */
  readonly students: StudentRemarkConnection;
};


/** What marking earlier answers by the newest revision would do. Nothing of it is done yet. */
export type RegradePreviewStudentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which answers to mark again. */
export type RegradeQuizInput = {
  /** The quiz. */
  readonly quiz: Scalars['ID']['input'];
  /** The `version` of the preview that was looked at. */
  readonly version: Scalars['String']['input'];
};

/** What came of marking again. */
export type RegradeQuizPayload = {
  /** How many marks were changed; null where nothing was done. */
  readonly changeCount: Maybe<Scalars['Int']['output']>;
  /** Which of the regrades of the quiz it was, from 1; null where nothing was done. */
  readonly regrade: Maybe<Scalars['Int']['output']>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which suggestion not to offer again for a quiz. */
export type RejectSuggestionInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
  /** The `mark` of the suggestion. */
  readonly mark: Scalars['String']['input'];
};

/** What came of rejecting a suggestion. */
export type RejectSuggestionPayload = {
  /** The quiz as it is now; null where there is none with this id at this desk. */
  readonly quiz: Maybe<DeskQuiz>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A time when an answer was marked again, by the key of a corrected quiz. */
export type Remark = {
  /** When it was marked again. */
  readonly markedAt: Scalars['DateTime']['output'];
  /** Whether it was right before. */
  readonly wasCorrect: Scalars['Boolean']['output'];
  /** Whether it is right by the corrected quiz. */
  readonly correct: Scalars['Boolean']['output'];
  /** Whether the question was withdrawn, so that the answer counts for nobody. */
  readonly withdrawn: Scalars['Boolean']['output'];
  /** What the teacher says of the correction; null where they say nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** What marking again comes to for a question. */
export const RemarkOutcome = {
  /** Its answers are marked by the newer key. */
  REMARKED: 'REMARKED',
  /** It is no longer asked: it counts for nobody. */
  WITHDRAWN: 'WITHDRAWN',
  /** It was changed so that answers to it cannot be told from each other; their marks stay. */
  LEFT: 'LEFT',
  /** No mark changes. */
  UNTOUCHED: 'UNTOUCHED'
} as const;

export type RemarkOutcome = typeof RemarkOutcome[keyof typeof RemarkOutcome];
/** Which account is removed from the installation. */
export type RemoveAccountInput = {
  /** The id of the account. */
  readonly account: Scalars['ID']['input'];
};

/** What came of removing an account. */
export type RemoveAccountPayload = {
  /** Whether it is gone. */
  readonly removed: Scalars['Boolean']['output'];
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which colleague is removed from your desk. */
export type RemoveColleagueInput = {
  /** The id of their account. */
  readonly account: Scalars['ID']['input'];
};

/** What came of removing a colleague from your desk. */
export type RemoveColleaguePayload = {
  /** The desk at which you work now; null where nothing was changed. */
  readonly desk: Maybe<Desk>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which question to take out of a quiz. */
export type RemoveDraftQuestionInput = {
  /** The id of the question of the draft. */
  readonly question: Scalars['ID']['input'];
  /** The `version` of the question that was seen. */
  readonly baseVersion: Scalars['Int']['input'];
};

/** What came of taking a question out. */
export type RemoveDraftQuestionPayload = {
  /** The quiz as it is now; null where there is no such thing at this desk. */
  readonly quiz: Maybe<DeskQuiz>;
  /** The question as it is now; null where nothing was done. */
  readonly draftQuestion: Maybe<DraftQuestion>;
  /** After `CONFLICT`: the question as somebody else has saved it meanwhile. Nothing of it was changed. */
  readonly theirs: Maybe<DraftQuestion>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which student to remove from the class. */
export type RemoveStudentInput = {
  /** The student. */
  readonly student: Scalars['ID']['input'];
};

/** What came of removing a student. Their token opens nothing any more; their answers stay in the results. */
export type RemoveStudentPayload = {
  /** The id of who was removed; null where nothing was done. */
  readonly removedId: Maybe<Scalars['ID']['output']>;
  /** The class; null where nothing was done. */
  readonly class: Maybe<DeskClass>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How to rename a quiz. */
export type RenameQuizInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
  /** Its new title: up to 120 characters on one line. */
  readonly title: Scalars['String']['input'];
};

/** What came of renaming a quiz. */
export type RenameQuizPayload = {
  /** The quiz as it is now; null where there is none with this id at this desk. */
  readonly quiz: Maybe<DeskQuiz>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which class gets a new code. */
export type RenewClassCodeInput = {
  /** The class. */
  readonly class: Scalars['ID']['input'];
};

/** What came of giving a class a new code. The old one leads nowhere. */
export type RenewClassCodePayload = {
  /** The class; null where nothing was done. */
  readonly class: Maybe<DeskClass>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A published question with which students find something wrong. */
export type ReportedQuestion = {
  /** The id of the question: give it to `settleReport`. */
  readonly id: Scalars['ID']['output'];
  /** Its stem. */
  readonly stem: Scalars['String']['output'];
  /** Its number in its revision, from 1. */
  readonly place: Scalars['Int']['output'];
  /** Its quiz. */
  readonly quiz: DeskQuiz;
  /** The number of its revision. */
  readonly revision: Scalars['Int']['output'];
  /** How many open reports there are. */
  readonly reportCount: Scalars['Int']['output'];
  /** The newest of them, at most twenty. */
  readonly reports: ReadonlyArray<ProblemReport>;
};

/** A page of a list of questions with open reports. */
export type ReportedQuestionConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReportedQuestionEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<ReportedQuestion>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many questions with open reports the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of questions with open reports, with its place in the list. */
export type ReportedQuestionEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: ReportedQuestion;
};

/** What a student finds wrong with a question, for its teacher. */
export type ReportProblemInput = {
  /** The attempt in which the question was met. */
  readonly attempt: Scalars['ID']['input'];
  /** The secret that starting the attempt gave. */
  readonly resumeToken: Scalars['String']['input'];
  /** The question. */
  readonly question: Scalars['ID']['input'];
  /** What is wrong with it, in 1 to 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What came of reporting a problem. */
export type ReportProblemPayload = {
  /** Whether the report was stored. */
  readonly received: Scalars['Boolean']['output'];
  /** Why it was not stored; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether what a desk published still holds. */
export type Reproof = {
  /** How many questions are published: those of the newest revision of each quiz that is not put away. */
  readonly questionCount: Scalars['Int']['output'];
  /** Of how many of them something is to be decided. */
  readonly staleCount: Scalars['Int']['output'];
  /** Whether questions are being proved again right now. */
  readonly isRunning: Scalars['Boolean']['output'];
  /** When all had been proved again for the last time; null where no pack has changed since they were published, or while that is under way. */
  readonly provedAt: Maybe<Scalars['DateTime']['output']>;
  /** The packs that they are about, the last changed first. */
  readonly packs: ReadonlyArray<PackReproof>;
};

/** An answer that was given and stands. */
export type Response = {
  /** The id under which the answer was sent. */
  readonly id: Scalars['ID']['output'];
  /** The question. */
  readonly question: Question;
  /** The options that were chosen, in the order in which they were sent. */
  readonly optionIds: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The pairs that were made. */
  readonly pairs: Maybe<ReadonlyArray<Pair>>;
  /** The number that was entered. */
  readonly number: Maybe<Scalars['Float']['output']>;
  /** When it was received. */
  readonly answeredAt: Scalars['DateTime']['output'];
  /** Whether it is right, what would have been, and why; null until the time that the quiz sets for it. */
  readonly feedback: Maybe<Feedback>;
};

/** What a student answered. Exactly one of its fields is given: the one that fits the kind of the question. */
export type ResponseInput = {
  /** The ids of the chosen options, in order where an order is asked. */
  readonly optionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The pairs, where the question asks to match. */
  readonly pairs?: InputMaybe<ReadonlyArray<PairInput>>;
  /** The number, where a number is asked. */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
};

/** Which question to put back where it was. */
export type RestoreDraftQuestionInput = {
  /** The id of the question of the draft. */
  readonly question: Scalars['ID']['input'];
};

/** What came of putting a question back. */
export type RestoreDraftQuestionPayload = {
  /** The quiz as it is now; null where there is no such thing at this desk. */
  readonly quiz: Maybe<DeskQuiz>;
  /** The question as it is now; null where nothing was done. */
  readonly draftQuestion: Maybe<DraftQuestion>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which quiz to take out again. */
export type RestoreQuizInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
};

/** What came of taking a quiz out again. */
export type RestoreQuizPayload = {
  /** The quiz as it is now; null where there is none with this id at this desk. */
  readonly quiz: Maybe<DeskQuiz>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which import is to go on. */
export type ResumeImportInput = {
  /** The id of the import. */
  readonly batch: Scalars['ID']['input'];
};

/** What came of letting an import go on. */
export type ResumeImportPayload = {
  /** The import as it is now; null where the desk has no such import. */
  readonly batch: Maybe<ImportBatch>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A quiz as it was published once: it never changes. For those at its desk. */
export type Revision = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** Its number among the revisions of its quiz, from 1. */
  readonly number: Scalars['Int']['output'];
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Who published it; null where their account is gone. */
  readonly publishedBy: Maybe<Scalars['String']['output']>;
  /** What its teacher said of what changed since the revision before. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** How many questions it has. */
  readonly questionCount: Scalars['Int']['output'];
  /** How many of them are proved. */
  readonly provedCount: Scalars['Int']['output'];
  /** How many of them are cited. */
  readonly citedCount: Scalars['Int']['output'];
  /** How many of them are unsourced. */
  readonly unsourcedCount: Scalars['Int']['output'];
  /** How many attempts students have begun at it; previews do not count. */
  readonly attemptCount: Scalars['Int']['output'];
  /** The version of the pack that its questions were proved against. */
  readonly packVersion: Maybe<Scalars['Int']['output']>;
};

/** A page of a list of revisions. */
export type RevisionConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RevisionEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Revision>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many revisions the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of revisions, with its place in the list. */
export type RevisionEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Revision;
};

/** A revision of a quiz with how many have finished it. */
export type RevisionResults = {
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** What its teacher said of what changed. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** How many attempts at it were finished. */
  readonly finishedCount: Scalars['Int']['output'];
  /** Whether its attempts are among those shown. */
  readonly shown: Scalars['Boolean']['output'];
};

/** Which API key is revoked. */
export type RevokeApiKeyInput = {
  /** The id of the key. */
  readonly apiKey: Scalars['ID']['input'];
};

/** What came of revoking a key. */
export type RevokeApiKeyPayload = {
  /** Whether it is gone. */
  readonly removed: Scalars['Boolean']['output'];
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A question of the draft, as it is to be saved. */
export type SaveDraftQuestionInput = {
  /** The id of the question of the draft. */
  readonly question: Scalars['ID']['input'];
  /** The `version` of the question that was edited. */
  readonly baseVersion: Scalars['Int']['input'];
  /** What it is now; it may be unfinished. */
  readonly content: AuthoredQuestionInput;
};

/** What came of saving a question. */
export type SaveDraftQuestionPayload = {
  /** The quiz as it is now; null where there is no such thing at this desk. */
  readonly quiz: Maybe<DeskQuiz>;
  /** The question as it is now; null where nothing was done. */
  readonly draftQuestion: Maybe<DraftQuestion>;
  /** After `CONFLICT`: the question as somebody else has saved it meanwhile. Nothing of it was changed. */
  readonly theirs: Maybe<DraftQuestion>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something that a search found. */
export type SearchHit = {
  /** What was found. */
  readonly node: SearchResult;
  /** How well it fits; more is better. Only to be compared within one search. */
  readonly rank: Scalars['Float']['output'];
  /** Where the words stand, as plain text: each word that was found stands between ⟦ and ⟧. It holds no markup, and whatever looks like markup is the source's own text. */
  readonly snippet: Scalars['String']['output'];
};

/** A page of a list of things found. */
export type SearchHitConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchHitEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many things found the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of things found, with its place in the list. */
export type SearchHitEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: SearchHit;
};

/** What a search can find. */
export type SearchResult = Claim | Source | Event | Actor;

/** A browser in which somebody is signed in. No address is kept. */
export type Session = {
  /** An id without a meaning. It is not the secret that the browser holds. */
  readonly id: Scalars['ID']['output'];
  /** When they signed in. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was last used, to the hour. */
  readonly lastUsedAt: Scalars['DateTime']['output'];
  /** What the browser calls itself; null where it does not. */
  readonly browser: Maybe<Scalars['String']['output']>;
  /** Whether it is the one that asks now. */
  readonly isThis: Scalars['Boolean']['output'];
};

/** A question whose open reports are settled. */
export type SettleReportInput = {
  /** The id of the question. */
  readonly question: Scalars['ID']['input'];
};

/** What came of settling the reports about a question. */
export type SettleReportPayload = {
  /** How many were open and are settled now. */
  readonly settledCount: Scalars['Int']['output'];
  /** Why it was not done, or not all of it; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who may make an account. */
export const SignUpPolicy = {
  /** Whoever has an invitation. */
  INVITED: 'INVITED',
  /** Anybody who can open the page. */
  ANYBODY: 'ANYBODY'
} as const;

export type SignUpPolicy = typeof SignUpPolicy[keyof typeof SignUpPolicy];
/** One published text. */
export type Source = Node & {
  /** An id that is unique among everything here. It has no meaning to its reader: do not take it apart. */
  readonly id: Scalars['ID']['output'];
  /** The name of this source within its pack. */
  readonly slug: Scalars['String']['output'];
  /** What to call it in a sentence: "Sputnik", "the New York Times report of 8 March 2023". */
  readonly label: Scalars['String']['output'];
  /** Who published it. */
  readonly outlet: Outlet;
  /** The affair that it reports. */
  readonly pack: Pack;
  /** Its headline; null where it has none or none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where to read it; null where that is not known. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** The language of the text, as a BCP 47 tag such as `en`. */
  readonly language: Scalars['String']['output'];
  /** Whether its wording is that of a machine translation. Such wording is never put down to the outlet. */
  readonly machineTranslated: Scalars['Boolean']['output'];
  /** When it was published. It counts as known from the last day of this date on. */
  readonly published: FuzzyDate;
  /** What stands in `text`: the text itself, a summary of it, or nothing. */
  readonly textKind: TextKind;
  /** The text that evidence points into. Of an attached original everybody sees Footnote's summary; the original itself is for whoever holds the administrator's token. Null where the text is unseen. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** The SHA-256 of `text`, in hexadecimal. */
  readonly contentHash: Maybe<Scalars['String']['output']>;
  /** The passages of this text that are cited, in the order of the text. */
  readonly evidence: EvidenceConnection;
  /** Which sources this one relies on. */
  readonly reliesOn: SourceRelianceConnection;
  /** Which sources rely on this one. */
  readonly reliedOnBy: SourceRelianceConnection;
  /** The sources that share an origin with this one, as `sourcesSharingOrigin` finds them. */
  readonly sharesOriginWith: SourceConnection;
  /** What this source says: each claim that it makes, with how it words and hedges it. */
  readonly assertions: AssertionConnection;
  /** The claims that this source makes. */
  readonly claims: ClaimConnection;
  /** The claims that no other source makes. */
  readonly onlyHere: ClaimConnection;
};


/** One published text. */
export type SourceEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One published text. */
export type SourceReliesOnArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One published text. */
export type SourceReliedOnByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One published text. */
export type SourceSharesOriginWithArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One published text. */
export type SourceAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One published text. */
export type SourceClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One published text. */
export type SourceOnlyHereArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of sources. */
export type SourceConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many sources the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of sources, with its place in the list. */
export type SourceEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Source;
};

/** One source relies on another: it says so, or its wording suggests it. */
export type SourceReliance = {
  /** The source that relies on the other. */
  readonly source: Source;
  /** The source that it relies on. */
  readonly on: Source;
  /** Whether the source says so itself. Otherwise only a likeness of the wording suggests it. */
  readonly declared: Scalars['Boolean']['output'];
  /** How alike the two texts are, from 0 to 1, as measured: a hint and no proof. */
  readonly similarity: Maybe<Scalars['Float']['output']>;
  /** The passages in which the source says so. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of a list of reliances. */
export type SourceRelianceConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceRelianceEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<SourceReliance>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many reliances the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of reliances, with its place in the list. */
export type SourceRelianceEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: SourceReliance;
};

/** One thing that changed since a question was published. */
export type StaleChange = {
  /** What happened. */
  readonly kind: StaleChangeKind;
  /** What happened, in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** What was known when the question was published; null where there was nothing. */
  readonly then: Maybe<StaleSide>;
  /** What is known now; null where nothing is left. */
  readonly now: Maybe<StaleSide>;
};

/** What happened to what a question rests on. */
export const StaleChangeKind = {
  /** Its outlet withdrew the claim. */
  RETRACTED: 'RETRACTED',
  /** The claim is no longer in the pack. */
  CLAIM_GONE: 'CLAIM_GONE',
  /** No source is taken to tell it any more. */
  TELLING_GONE: 'TELLING_GONE',
  /** Its approval was taken back. */
  UNAPPROVED: 'UNAPPROVED',
  /** The passage is no longer found in its text. */
  PASSAGE_LOST: 'PASSAGE_LOST',
  /** The source is no longer in the pack. */
  SOURCE_WITHDRAWN: 'SOURCE_WITHDRAWN',
  /** The claim was corrected and says something else. */
  REWRITTEN: 'REWRITTEN',
  /** Nothing refutes a wrong option any more. */
  REFUTATION_LOST: 'REFUTATION_LOST',
  /** A text that is said not to say it has not been searched. */
  NOT_SEARCHED: 'NOT_SEARCHED',
  /** Another claim about the same day contradicts the key. */
  CONTRADICTED: 'CONTRADICTED',
  /** A wrong option is told as well now. */
  ALSO_RIGHT: 'ALSO_RIGHT',
  /** The order of two events can no longer be told. */
  ORDER_OPEN: 'ORDER_OPEN',
  /** A newer state is known. */
  NEWER_STATE: 'NEWER_STATE',
  /** A newer figure is known. */
  NEWER_FIGURE: 'NEWER_FIGURE',
  /** A date is known more closely. */
  NARROWED: 'NARROWED',
  /** What was last reported has been reported again. */
  REPORTED_AGAIN: 'REPORTED_AGAIN',
  /** The count of origins has changed. */
  MORE_ORIGINS: 'MORE_ORIGINS',
  /** What no article said is said now. */
  NOW_SAID: 'NOW_SAID',
  /** The tellings that are compared have changed. */
  RETOLD: 'RETOLD'
} as const;

export type StaleChangeKind = typeof StaleChangeKind[keyof typeof StaleChangeKind];
/** What later reporting did to a published question. */
export const StalenessKind = {
  /** It is right for its date; a newer state is reported now. */
  OVERTAKEN: 'OVERTAKEN',
  /** A report about that date contradicts it. */
  DISPUTED: 'DISPUTED',
  /** What it rested on was withdrawn or can no longer be found. */
  UNSUPPORTED: 'UNSUPPORTED'
} as const;

export type StalenessKind = typeof StalenessKind[keyof typeof StalenessKind];
/** A passage on one side of a change, as it was found: it stands here whole, whatever becomes of its source. */
export type StalePassage = {
  /** The slug of its source. */
  readonly source: Scalars['String']['output'];
  /** How the reader is to name the source. */
  readonly label: Scalars['String']['output'];
  /** The outlet. */
  readonly outlet: Scalars['String']['output'];
  /** When the source was published, as exactly as it is known: "between 26 and 30 July 2023". */
  readonly published: Scalars['String']['output'];
  /** The passage itself. */
  readonly exact: Scalars['String']['output'];
  /** The words before it. */
  readonly prefix: Scalars['String']['output'];
  /** The words after it. */
  readonly suffix: Scalars['String']['output'];
  /** Whether these are the article's own words; otherwise they are those of Footnote's summary. */
  readonly verbatim: Scalars['Boolean']['output'];
  /** How the source hedges it; null where it does not. */
  readonly hedge: Maybe<Scalars['String']['output']>;
  /** Whose word it is in the end: "Repeats the New York Times report of 8 March 2023". */
  readonly origin: Scalars['String']['output'];
  /** Whether it repeats another report. */
  readonly repeats: Scalars['Boolean']['output'];
};

/** A published question to which later reporting did something, for those at its desk to decide about. */
export type StaleQuestion = {
  /** An id without a meaning. */
  readonly id: Scalars['ID']['output'];
  /** What was done to it. */
  readonly kind: StalenessKind;
  /** The end of a sentence that begins "Question 2 …": "is right for its date, and a newer state is known". */
  readonly headline: Scalars['String']['output'];
  /** What was done to it, in a sentence or two that students may read. */
  readonly sentence: Scalars['String']['output'];
  /** Its stem. */
  readonly stem: Scalars['String']['output'];
  /** Its number in the newest revision of its quiz, from 1. */
  readonly place: Scalars['Int']['output'];
  /** What it rested on when it was published. */
  readonly standing: QuestionStanding;
  /** The day it asks about. */
  readonly asOf: Scalars['Date']['output'];
  /** Its quiz. */
  readonly quiz: DeskQuiz;
  /** The question of the draft that it was; null where it never was in one. */
  readonly draftQuestionId: Maybe<Scalars['ID']['output']>;
  /** The number of the revision in which it was published. */
  readonly revision: Scalars['Int']['output'];
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** How many attempts at that revision students have begun. */
  readonly attemptCount: Scalars['Int']['output'];
  /** When it was found. */
  readonly foundAt: Scalars['DateTime']['output'];
  /** What changed, the gravest first. */
  readonly changes: ReadonlyArray<StaleChange>;
  /** What can be done about it, the best first. */
  readonly mends: ReadonlyArray<Mend>;
  /** What was decided; null while nothing is. */
  readonly resolution: Maybe<StaleResolution>;
};

/** A page of a list of stale questions. */
export type StaleQuestionConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StaleQuestionEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<StaleQuestion>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many stale questions the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of stale questions, with its place in the list. */
export type StaleQuestionEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: StaleQuestion;
};

/** What became of a stale question. */
export const StaleResolution = {
  /** Its teacher mended it. */
  MENDED: 'MENDED',
  /** Its teacher withdrew it. */
  WITHDRAWN: 'WITHDRAWN',
  /** Its teacher keeps it as it is, and says why. */
  KEPT: 'KEPT',
  /** The pack changed again, and it holds as it did. */
  PASSED: 'PASSED'
} as const;

export type StaleResolution = typeof StaleResolution[keyof typeof StaleResolution];
/** What was told, then or now. */
export type StaleSide = {
  /** What is told, in Footnote's words. */
  readonly statement: Scalars['String']['output'];
  /** A word or two for it: "Undecided". Empty where there is none. */
  readonly label: Scalars['String']['output'];
  /** How it stands: "last reported on 8 March 2023", "withdrawn by …". */
  readonly state: Scalars['String']['output'];
  /** When it is reported to hold; null for what happened once. */
  readonly span: Maybe<StaleSpan>;
  /** A passage that tells it; null where there is none. */
  readonly passage: Maybe<StalePassage>;
};

/** The days on which something is reported to hold, for a line to be drawn. */
export type StaleSpan = {
  /** The day from which it may hold; null where its beginning is known. */
  readonly maybeFrom: Maybe<Scalars['Date']['output']>;
  /** The first day on which it certainly holds. */
  readonly from: Scalars['Date']['output'];
  /** The last day on which it is reported to hold. */
  readonly until: Scalars['Date']['output'];
};

/** What an actor thinks of an issue. */
export const Stance = {
  /** It is in favour. */
  SUPPORTS: 'SUPPORTS',
  /** It is against. */
  OPPOSES: 'OPPOSES',
  /** It is reported not to have made up its mind. */
  UNDECIDED: 'UNDECIDED'
} as const;

export type Stance = typeof Stance[keyof typeof Stance];
/** How to start an attempt, or to go on with it. */
export type StartAttemptInput = {
  /** The code of the quiz. Capitals, spaces and the dash make no difference. */
  readonly code: Scalars['String']['input'];
  /** What the student wants to be called here: 1 to 40 characters, on one line. A student of a class is called as there. */
  readonly nickname?: InputMaybe<Scalars['String']['input']>;
  /** The secret that joining a class gave, where the quiz was given to that class: the dates of the class and the student's extra time then hold. */
  readonly membershipToken?: InputMaybe<Scalars['String']['input']>;
  /** A random UUID made by the client, to make a retry safe: the same id with the same token goes on with the attempt instead of starting another. */
  readonly attemptId?: InputMaybe<Scalars['ID']['input']>;
  /** The secret of the attempt, made by the client together with `attemptId`: at least 22 characters of base64url from a secure source. Left out, one is made. */
  readonly resumeToken?: InputMaybe<Scalars['String']['input']>;
};

/** What came of starting an attempt. */
export type StartAttemptPayload = {
  /** The attempt; null where it was not started. */
  readonly attempt: Maybe<Attempt>;
  /** The secret with which the attempt goes on: keep it on the device. Where a student of a class goes on with an attempt that was begun elsewhere, it is the token of the membership. */
  readonly resumeToken: Maybe<Scalars['String']['output']>;
  /** Why it was not started; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Articles to import, and into which pack. Exactly one of `pack` and `newPackTitle` is given. */
export type StartImportInput = {
  /** The slug of a pack of the desk's own. */
  readonly pack?: InputMaybe<Scalars['String']['input']>;
  /** The title of a new pack, which is made for them. At most 200 characters, on one line. */
  readonly newPackTitle?: InputMaybe<Scalars['String']['input']>;
  /** The host of `importModel`, where the language model there is to be asked about the articles, which then leave this installation; left out, none is. */
  readonly modelHost?: InputMaybe<Scalars['String']['input']>;
  /** The articles; at most 20 in one import. Those that do not fit into one request are added with `addArticles`. */
  readonly articles: ReadonlyArray<ArticleInput>;
};

/** What came of beginning an import. An article that cannot be read is refused by itself, in its own `refusal`. */
export type StartImportPayload = {
  /** The import; null where none was begun. */
  readonly batch: Maybe<ImportBatch>;
  /** Why none was begun; empty where one was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A figure of item analysis with what it means. Where there are too few answers for it to mean anything it is hidden, and says why. */
export type Statistic = {
  /** Which figure it is. */
  readonly name: StatisticName;
  /** Its value; null where it is hidden. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** How the value is to be read. */
  readonly unit: StatisticUnit;
  /** Why there is no value, in a sentence; null where there is one. */
  readonly hidden: Maybe<Scalars['String']['output']>;
  /** What the value says here, in a sentence. */
  readonly verdict: Maybe<Scalars['String']['output']>;
  /** Whether it is as it should be; null where that cannot be said. */
  readonly rating: Maybe<Rating>;
  /** What the figure is, in a sentence. */
  readonly help: Scalars['String']['output'];
};

/** The figures of item analysis, after Moodle's definitions. */
export const StatisticName = {
  /** Facility index: the part of the marks of a question that was got. */
  FACILITY: 'FACILITY',
  /** Standard deviation of the marks of a question, by what it is worth. */
  STANDARD_DEVIATION: 'STANDARD_DEVIATION',
  /** What guessing gets on average. */
  RANDOM_GUESS_SCORE: 'RANDOM_GUESS_SCORE',
  /** The part of all marks that a question was meant to make. */
  INTENDED_WEIGHT: 'INTENDED_WEIGHT',
  /** The part of the spread of marks that a question made. */
  EFFECTIVE_WEIGHT: 'EFFECTIVE_WEIGHT',
  /** Discrimination index: the correlation of the marks of a question with those of all others. */
  DISCRIMINATION: 'DISCRIMINATION',
  /** Discriminative efficiency: the covariance of the marks of a question with those of all others, by the most that it could be. */
  EFFICIENCY: 'EFFICIENCY',
  /** Mean mark. */
  MEAN: 'MEAN',
  /** Median mark. */
  MEDIAN: 'MEDIAN',
  /** Standard deviation of the marks. */
  QUIZ_STANDARD_DEVIATION: 'QUIZ_STANDARD_DEVIATION',
  /** Skewness of the marks. */
  SKEWNESS: 'SKEWNESS',
  /** Excess kurtosis of the marks. */
  KURTOSIS: 'KURTOSIS',
  /** Coefficient of internal consistency (Cronbach's alpha). */
  INTERNAL_CONSISTENCY: 'INTERNAL_CONSISTENCY',
  /** Error ratio: the part of the standard deviation that is chance. */
  ERROR_RATIO: 'ERROR_RATIO',
  /** Standard error of a mark. */
  STANDARD_ERROR: 'STANDARD_ERROR'
} as const;

export type StatisticName = typeof StatisticName[keyof typeof StatisticName];
/** How a figure is to be read. */
export const StatisticUnit = {
  /** A part of one, shown in per cent. */
  PART: 'PART',
  /** A plain number. */
  NUMBER: 'NUMBER'
} as const;

export type StatisticUnit = typeof StatisticUnit[keyof typeof StatisticUnit];
/** A run of words of a stem, and what a mend does to it. */
export type StemPart = {
  /** Whether they stay, are new, or go. */
  readonly edit: WordEdit;
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/** Which import to stop. */
export type StopImportInput = {
  /** The id of the import. */
  readonly batch: Scalars['ID']['input'];
};

/** What came of stopping an import: what is being read is read to its end, and what waits goes on waiting. */
export type StopImportPayload = {
  /** The import as it is now; null where the desk has no such import. */
  readonly batch: Maybe<ImportBatch>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a student answered to one question, in short. */
export type StudentAnswer = {
  /** The question, as `ItemResult.lineage` has it. */
  readonly lineage: Scalars['ID']['output'];
  /** The answer in short: the labels of options, a number; null where it was left open. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** The answer in words; null where it was left open. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Whether it is right, as the marks stand now. */
  readonly correct: Scalars['Boolean']['output'];
  /** Its mark as it stands now, from 0 to 1. */
  readonly mark: Scalars['Float']['output'];
  /** Its first mark, where marking again changed it. */
  readonly markBefore: Maybe<Scalars['Float']['output']>;
  /** Whether the question was withdrawn: the mark counts for nobody. */
  readonly withdrawn: Scalars['Boolean']['output'];
};

/** In what order the students come. */
export const StudentOrder = {
  /** By their marks, the highest first. */
  MARK: 'MARK',
  /** By their marks, the lowest first. */
  MARK_LOWEST: 'MARK_LOWEST',
  /** By their nicknames. */
  NICKNAME: 'NICKNAME',
  /** By their nicknames, from the end of the alphabet. */
  NICKNAME_LAST: 'NICKNAME_LAST',
  /** By the time they took, the longest first. */
  TIME: 'TIME',
  /** By the time they took, the shortest first. */
  TIME_SHORTEST: 'TIME_SHORTEST'
} as const;

export type StudentOrder = typeof StudentOrder[keyof typeof StudentOrder];
/** What marking again does to an attempt. */
export type StudentRemark = {
  /** The attempt. */
  readonly id: Scalars['ID']['output'];
  /** What the student is called. */
  readonly nickname: Scalars['String']['output'];
  /** The class; null for somebody who came by the code of the quiz alone. */
  readonly className: Maybe<Scalars['String']['output']>;
  /** Whether the attempt is finished. */
  readonly finished: Scalars['Boolean']['output'];
  /** The marks as they stand. */
  readonly before: Scalars['Float']['output'];
  /** Of how many. */
  readonly beforeMax: Scalars['Int']['output'];
  /** The marks as they would be. */
  readonly after: Scalars['Float']['output'];
  /** Of how many; fewer where a question is withdrawn. */
  readonly afterMax: Scalars['Int']['output'];
};

/** A page of a list of attempts whose marks would change. */
export type StudentRemarkConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StudentRemarkEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<StudentRemark>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many attempts whose marks would change the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of attempts whose marks would change, with its place in the list. */
export type StudentRemarkEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: StudentRemark;
};

/** What a student got, in the attempt that counts. */
export type StudentResult = {
  /** The attempt that counts. */
  readonly id: Scalars['ID']['output'];
  /** What the student is called. */
  readonly nickname: Scalars['String']['output'];
  /** The class; null for somebody who came by the code of the quiz alone. */
  readonly className: Maybe<Scalars['String']['output']>;
  /** How many attempts the student has finished. */
  readonly attemptCount: Scalars['Int']['output'];
  /** Of which revision the attempt is. */
  readonly revision: Scalars['Int']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When it was finished. */
  readonly finishedAt: Scalars['DateTime']['output'];
  /** How long it took, in seconds. */
  readonly durationSeconds: Scalars['Int']['output'];
  /** The marks as they stand now. */
  readonly mark: Scalars['Float']['output'];
  /** Of how many. */
  readonly maxMark: Scalars['Int']['output'];
  /** How many answers are right. */
  readonly correctCount: Scalars['Int']['output'];
  /** The answers, in the order of the questions of the attempt's revision. */
  readonly answers: ReadonlyArray<StudentAnswer>;
};

/** A page of a list of students with what they got. */
export type StudentResultConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StudentResultEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<StudentResult>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many students with what they got the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of students with what they got, with its place in the list. */
export type StudentResultEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: StudentResult;
};

/** Somebody who has begun and not finished. */
export type StudentUnderWay = {
  /** The attempt. */
  readonly id: Scalars['ID']['output'];
  /** What the student is called. */
  readonly nickname: Scalars['String']['output'];
  /** The class; null for somebody who came by the code of the quiz alone. */
  readonly className: Maybe<Scalars['String']['output']>;
  /** When the attempt began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When the last answer came; null before the first. */
  readonly lastAnswerAt: Maybe<Scalars['DateTime']['output']>;
  /** How many questions have an answer. */
  readonly answeredCount: Scalars['Int']['output'];
  /** Of how many. */
  readonly questionCount: Scalars['Int']['output'];
};

/** An answer to a question. */
export type SubmitResponseInput = {
  /** The attempt. */
  readonly attempt: Scalars['ID']['input'];
  /** The secret that starting the attempt gave. */
  readonly resumeToken: Scalars['String']['input'];
  /** A random UUID made by the client. An answer that is sent twice under one id counts once. */
  readonly responseId: Scalars['ID']['input'];
  /** The question. */
  readonly question: Scalars['ID']['input'];
  /** The answer. */
  readonly response: ResponseInput;
};

/** What came of sending an answer. */
export type SubmitResponsePayload = {
  /** The answer that stands: the one that was sent or, after `ALREADY_ANSWERED`, the one sent before. */
  readonly response: Maybe<Response>;
  /** The attempt with the answer in it; null where the resume token does not fit. */
  readonly attempt: Maybe<Attempt>;
  /** Why the answer was not taken; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What can be watched, over graphql-transport-ws at the same address. */
export type Subscription = {
  /** Where students stand with a quiz of your desk: now, and whenever one of them starts, answers or finishes. It ends when the quiz is deleted, or when you are no longer signed in. */
  readonly quizProgress: QuizProgress;
  /** A pack: as it is now, and after each change. Public packs are for everybody, a desk's own for that desk. It ends when the pack is deleted. */
  readonly packChanged: PackChange;
  /** An import of your desk: now, and whenever an article of it is read further, refused, decided about or put into the pack. It ends when the import is deleted, or when you are no longer signed in. */
  readonly importProgress: ImportBatch;
};


/** What can be watched, over graphql-transport-ws at the same address. */
export type SubscriptionQuizProgressArgs = {
  quiz: Scalars['ID']['input'];
};


/** What can be watched, over graphql-transport-ws at the same address. */
export type SubscriptionPackChangedArgs = {
  pack: Scalars['String']['input'];
};


/** What can be watched, over graphql-transport-ws at the same address. */
export type SubscriptionImportProgressArgs = {
  batch: Scalars['ID']['input'];
};

/** A question that the pack of a quiz suggests for it. */
export type Suggestion = {
  /** By this it is accepted. It is good as long as the pack does not change. */
  readonly id: Scalars['ID']['output'];
  /** What it asks, in a canonical form that is the same for every wording: by this it is rejected. */
  readonly mark: Scalars['String']['output'];
  /** The question with its key, its explanation and its proof. */
  readonly draft: QuestionDraft;
};

/** A page of a list of suggestions. */
export type SuggestionConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SuggestionEdge>;
  /** The items of this page, for whoever needs no cursors. */
  readonly nodes: ReadonlyArray<Suggestion>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many suggestions the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of suggestions, with its place in the list. */
export type SuggestionEdge = {
  /** The place of this item in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Suggestion;
};

/** Which suggestions to give: those for which all that is said here is true. */
export type SuggestionFilter = {
  /** Only questions of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<QuestionKind>>;
  /** Only questions that ask as of this day; left out, of every key date of the pack. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Take only into account what had been published by this day; left out, everything. */
  readonly knownAt?: InputMaybe<Scalars['Date']['input']>;
  /** Only the easier or the harder half. */
  readonly difficulty?: InputMaybe<DifficultyBand>;
  /** Only questions whose explanation cites the source with this slug, or whose stem speaks for it. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Only questions that have all of these words in their stem or options; at most 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a state held when it was told. */
export const TellingTense = {
  /** It held then. */
  PRESENT: 'PRESENT',
  /** It had held before. */
  PAST: 'PAST'
} as const;

export type TellingTense = typeof TellingTense[keyof typeof TellingTense];
/** A text file, as somebody gave it. */
export type TextFileInput = {
  /** Its name; of a file of a pack, its path within the folder, such as `sources/wire-2021-07-07.md`. At most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** What stands in it. At most 1,000,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What stands in the text of a source. */
export const TextKind = {
  /** The published text itself, attached by somebody who may use it. */
  FULL: 'FULL',
  /** A summary that was written for Footnote, in other words than the original. */
  SUMMARY: 'SUMMARY',
  /** No text: the source is known only because other sources cite it. */
  UNSEEN: 'UNSEEN'
} as const;

export type TextKind = typeof TextKind[keyof typeof TextKind];
/** Which quiz to take back from a class. */
export type UnassignQuizInput = {
  /** The assignment. */
  readonly assignment: Scalars['ID']['input'];
};

/** What came of taking a quiz back. What was answered stays. */
export type UnassignQuizPayload = {
  /** The id of what is gone; null where nothing was done. */
  readonly deletedId: Maybe<Scalars['ID']['output']>;
  /** The class; null where nothing was done. */
  readonly class: Maybe<DeskClass>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which decisions to take back. */
export type UndoDecisionInput = {
  /** The id of the article. */
  readonly article: Scalars['ID']['input'];
  /** The ids of the proposals; at most 100. */
  readonly proposals: ReadonlyArray<Scalars['ID']['input']>;
  /** The latest decision that you have seen, or when the article was given. What a colleague decided later about one of these is not replaced: nothing is taken then, and a `CONFLICT` says so. Left out, the last decision stands. */
  readonly seenAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of taking decisions back. */
export type UndoDecisionPayload = {
  /** The article as it is now; null where the desk has no such article. */
  readonly article: Maybe<ImportedArticle>;
  /** The proposals, as they are now. */
  readonly proposals: ReadonlyArray<ImportProposal>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which edit of a pack to take back. */
export type UndoPackEditInput = {
  /** The slug of the pack, one of the desk's own. */
  readonly pack: Scalars['String']['input'];
  /** The id of the edit. */
  readonly edit: Scalars['ID']['input'];
  /** The version of the pack that was looked at. Where the pack is at another version by now, nothing is done. */
  readonly baseVersion: Scalars['Int']['input'];
};

/** What came of taking an edit of a pack back. It is an edit itself, and can be taken back. */
export type UndoPackEditPayload = {
  /** The pack as it is now; null where the desk has no such pack. */
  readonly pack: Maybe<DeskPack>;
  /** The entry of the log; null where nothing was done. */
  readonly edit: Maybe<PackEdit>;
  /** What is wrong with the pack as it was to be, errors first, at most 200; of what was done, advice to its author. */
  readonly problems: ReadonlyArray<PackEditProblem>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** For which quiz to offer again what was rejected: all of it, or some. */
export type UnrejectSuggestionsInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
  /** The `mark`s of the suggestions to offer again, at most 100; left out, all. */
  readonly marks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What came of offering again what was rejected. */
export type UnrejectSuggestionsPayload = {
  /** The quiz as it is now; null where there is none with this id at this desk. */
  readonly quiz: Maybe<DeskQuiz>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A passage in which later reporting stands, as it was found. */
export type UpdatePassage = {
  /** The slug of its source. */
  readonly source: Scalars['String']['output'];
  /** What the source is called, in short. */
  readonly label: Scalars['String']['output'];
  /** Its outlet. */
  readonly outlet: Scalars['String']['output'];
  /** When it was published, in words. */
  readonly published: Scalars['String']['output'];
  /** The passage. */
  readonly exact: Scalars['String']['output'];
  /** What stands before it. */
  readonly prefix: Scalars['String']['output'];
  /** What stands after it. */
  readonly suffix: Scalars['String']['output'];
  /** Whether these are the words of the source itself, and not those of Footnote's summary. */
  readonly verbatim: Scalars['Boolean']['output'];
  /** How the source hedges it; null where it does not. */
  readonly hedge: Maybe<Scalars['String']['output']>;
  /** Whose word it is in the end, in a few words. */
  readonly origin: Scalars['String']['output'];
};

/** Why a request was understood but not carried out, in words for whoever made it. */
export type UserError = {
  /** What is wrong, for a program. */
  readonly code: UserErrorCode;
  /** Which field of the input is wrong, as the path to it: `["question", "options", "0", "reason"]`; null where it is none in particular. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong and what is allowed, for a person. */
  readonly message: Scalars['String']['output'];
};

/** Why a request that was understood was not carried out. */
export const UserErrorCode = {
  /** There is no quiz with this code, or its quiz has no such question. */
  NOT_FOUND: 'NOT_FOUND',
  /** A value is not allowed; the message says what is. */
  INVALID: 'INVALID',
  /** The question has been answered before; the first answer stands and is given. */
  ALREADY_ANSWERED: 'ALREADY_ANSWERED',
  /** The attempt has been finished and takes no more answers. */
  FINISHED: 'FINISHED',
  /** There is no attempt with this id and this resume token. Which of the two is wrong is not said. */
  FORBIDDEN: 'FORBIDDEN',
  /** The quiz is not open at this time. */
  NOT_OPEN: 'NOT_OPEN',
  /** Too many such requests; the message says when to come back. */
  TOO_MANY: 'TOO_MANY',
  /** Somebody else in the class is called so, or almost so. */
  TAKEN: 'TAKEN',
  /** The student has taken the quiz as often as it may be taken. */
  NO_ATTEMPT_LEFT: 'NO_ATTEMPT_LEFT',
  /** The time of the attempt is up; it counts as finished. */
  TIME_UP: 'TIME_UP',
  /** Something else still needs it; the message says what. */
  IN_USE: 'IN_USE',
  /** Somebody else has changed it meanwhile; what they saved is given, and nothing was overwritten. */
  CONFLICT: 'CONFLICT',
  /** The quiz cannot be published as it stands; which questions stand in the way is given. */
  NOT_READY: 'NOT_READY',
  /** Nothing has changed since it was last published. */
  UNCHANGED: 'UNCHANGED',
  /** Students have answered, and their answers would go with it. */
  HAS_ANSWERS: 'HAS_ANSWERS'
} as const;

export type UserErrorCode = typeof UserErrorCode[keyof typeof UserErrorCode];
/** Whoever is signed in: you. */
export type Viewer = {
  /** Your account. */
  readonly account: Account;
  /** The desk at which you work. */
  readonly desk: Desk;
  /** Whether you have a password; without one you sign in with a provider of identities. */
  readonly hasPassword: Scalars['Boolean']['output'];
  /** Where you are signed in, last used first. */
  readonly sessions: ReadonlyArray<Session>;
  /** The keys that you made for programs and did not revoke, the newest first. */
  readonly apiKeys: ReadonlyArray<ApiKey>;
};

/** Which invitation is withdrawn. */
export type WithdrawInvitationInput = {
  /** The id of the invitation. */
  readonly invitation: Scalars['ID']['input'];
};

/** What came of taking back an invitation. */
export type WithdrawInvitationPayload = {
  /** Whether it is gone. */
  readonly removed: Scalars['Boolean']['output'];
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A stale question that is to leave its quiz. */
export type WithdrawQuestionInput = {
  /** The id of the stale question. */
  readonly staleQuestion: Scalars['ID']['input'];
  /** Whether the quiz is to be published at once. It is not where its draft has other changes: those would go out unseen. */
  readonly publish: Scalars['Boolean']['input'];
  /** What students are told of the change; at most 500 characters. Left out, what was found is told. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of withdrawing a stale question. */
export type WithdrawQuestionPayload = {
  /** The question, with what was decided; null where there is none such at your desk. */
  readonly staleQuestion: Maybe<StaleQuestion>;
  /** Its quiz as it is now. */
  readonly quiz: Maybe<DeskQuiz>;
  /** The revision that was published; null where none was. */
  readonly revision: Maybe<Revision>;
  /** Why it was not done, or not all of it; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a mend does to a run of words. */
export const WordEdit = {
  /** They stay. */
  KEPT: 'KEPT',
  /** They are new. */
  ADDED: 'ADDED',
  /** They go. */
  REMOVED: 'REMOVED'
} as const;

export type WordEdit = typeof WordEdit[keyof typeof WordEdit];
export type PositionsQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  issue: Scalars['String']['input'];
  asOf: Scalars['Date']['input'];
}>;


export type PositionsQuery = { readonly positions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly state: PositionState, readonly lastReported: string | null, readonly reason: string | null, readonly actor: { readonly name: string, readonly kind: ActorKind }, readonly claim: { readonly statement: string, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly hedges: ReadonlyArray<Hedge>, readonly source: { readonly label: string, readonly published: { readonly label: string } }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly verbatim: boolean }> }> } } }> } };

export type WhatChangedQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  issue: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
}>;


export type WhatChangedQuery = { readonly positionChanges: { readonly nodes: ReadonlyArray<{ readonly actor: { readonly name: string }, readonly before: { readonly stance: Stance } | null, readonly after: { readonly stance: Stance, readonly claim: { readonly statement: string } } | null, readonly event: { readonly title: string, readonly date: { readonly label: string } } | null }> }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly date: { readonly label: string }, readonly claim: { readonly statement: string }, readonly source: { readonly label: string } | null }> } };

export type EvidenceChainQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  claim: Scalars['String']['input'];
}>;


export type EvidenceChainQuery = { readonly claim: { readonly statement: string, readonly holdsFrom: { readonly label: string, readonly basis: DateBasis } | null, readonly assertions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly hedges: ReadonlyArray<Hedge>, readonly loadedTerms: ReadonlyArray<string>, readonly source: { readonly label: string, readonly outlet: { readonly name: string, readonly kind: OutletKind } }, readonly chain: ReadonlyArray<{ readonly label: string, readonly kind: AttributionKind, readonly source: { readonly label: string } | null }>, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly verbatim: boolean, readonly anchor: AnchorState }> }> } } | null };

export type EventsInAnIntervalQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
}>;


export type EventsInAnIntervalQuery = { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string, readonly date: { readonly label: string, readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision, readonly basis: DateBasis, readonly note: string | null } }> } };

export type SharedOriginQueryVariables = Exact<{
  pack: Scalars['String']['input'];
}>;


export type SharedOriginQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly textKind: TextKind, readonly reliesOn: { readonly nodes: ReadonlyArray<{ readonly declared: boolean, readonly on: { readonly label: string } }> }, readonly sharesOriginWith: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string }> } }> } };

export type ContradictionsQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  kind?: InputMaybe<ContradictionKind>;
}>;


export type ContradictionsQuery = { readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ContradictionKind, readonly explanation: string, readonly claims: ReadonlyArray<{ readonly statement: string, readonly answer: string, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly source: { readonly label: string }, readonly evidence: ReadonlyArray<{ readonly exact: string }> }> } }> }> } };

export type CorroborationQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
}>;


export type CorroborationQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly statement: string, readonly corroboration: { readonly outletCount: number, readonly originCountMin: number, readonly originCountMax: number, readonly verdict: OriginVerdict, readonly explanation: string, readonly origins: ReadonlyArray<{ readonly label: string, readonly kind: AttributionKind, readonly sources: ReadonlyArray<{ readonly label: string }> }> } }> } };

export type OnlyOneSourceQueryVariables = Exact<{
  pack: Scalars['String']['input'];
}>;


export type OnlyOneSourceQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly onlyHere: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: ClaimPredicate, readonly statement: string }> } }> } };

export type HedgesByOutletQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  hedge?: InputMaybe<Hedge>;
}>;


export type HedgesByOutletQuery = { readonly outlets: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly kind: OutletKind, readonly stateOwned: boolean | null, readonly hedgeCounts: ReadonlyArray<{ readonly hedge: Hedge, readonly tellingCount: number }>, readonly assertions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly hedges: ReadonlyArray<Hedge>, readonly claim: { readonly statement: string } }> } }> } };

export type AnonymousClaimsQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AnonymousClaimsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly statement: string, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly source: { readonly label: string }, readonly chain: ReadonlyArray<{ readonly label: string, readonly kind: AttributionKind, readonly actor: { readonly name: string, readonly description: string | null } | null }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ActorHistoryQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  actor: Scalars['String']['input'];
  before: Scalars['Date']['input'];
  after: Scalars['Date']['input'];
}>;


export type ActorHistoryQuery = { readonly actor: { readonly name: string, readonly description: string | null, readonly aliases: ReadonlyArray<string>, readonly heads: { readonly name: string } | null, readonly events: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly date: { readonly label: string, readonly earliest: string | null }, readonly participants: ReadonlyArray<{ readonly role: string, readonly actor: { readonly name: string } }> }> }, readonly before: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly state: PositionState }> }, readonly after: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly state: PositionState }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly statement: string }> } } | null };

export type WhatOverrodeWhatQueryVariables = Exact<{
  pack: Scalars['String']['input'];
}>;


export type WhatOverrodeWhatQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly date: { readonly label: string }, readonly relations: ReadonlyArray<{ readonly kind: EventRelationKind, readonly event: { readonly title: string, readonly date: { readonly label: string } }, readonly claim: { readonly statement: string, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly hedges: ReadonlyArray<Hedge>, readonly source: { readonly label: string } }> } } | null }> }> } };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  pack?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly snippet: string, readonly rank: number, readonly node:
        | { readonly __typename: 'Claim', readonly statement: string }
        | { readonly __typename: 'Source', readonly label: string }
        | { readonly __typename: 'Event', readonly title: string }
        | { readonly __typename: 'Actor', readonly name: string }
       }> } };

export type QuizQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type QuizQuery = { readonly quiz: { readonly title: string, readonly asOf: string, readonly questionCount: number, readonly terms: { readonly isOpen: boolean, readonly attemptsAllowed: number | null, readonly feedback: FeedbackTiming, readonly timeLimitSeconds: number | null }, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: QuestionKind, readonly stem: string, readonly standing: QuestionStanding, readonly unit: string | null, readonly options: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly targets: ReadonlyArray<{ readonly text: string }> }> } | null };

export type AnswerMutationVariables = Exact<{
  code: Scalars['String']['input'];
  attempt: Scalars['ID']['input'];
  secret: Scalars['String']['input'];
  answer: Scalars['ID']['input'];
  question: Scalars['ID']['input'];
  option: Scalars['ID']['input'];
}>;


export type AnswerMutation = { readonly startAttempt: { readonly attempt: { readonly questionCount: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> }, readonly submitResponse: { readonly response: { readonly question: { readonly stem: string }, readonly feedback: { readonly correct: boolean, readonly keyOptionIds: ReadonlyArray<string>, readonly explanation: { readonly text: string, readonly key: ReadonlyArray<{ readonly reason: string, readonly option: { readonly text: string }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly label: string } }> }>, readonly others: ReadonlyArray<{ readonly reason: string, readonly option: { readonly text: string } }> } } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type WhatWasKnownWhenQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  issue: Scalars['String']['input'];
  day: Scalars['Date']['input'];
  early: Scalars['Date']['input'];
  late: Scalars['Date']['input'];
}>;


export type WhatWasKnownWhenQuery = { readonly knownEarly: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly state: PositionState, readonly lastReported: string | null, readonly actor: { readonly name: string } }> }, readonly knownLate: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly state: PositionState, readonly lastReported: string | null, readonly actor: { readonly name: string } }> } };

export type StanceFragment = { readonly stance: Stance, readonly state: PositionState, readonly lastReported: string | null, readonly actor: { readonly name: string } };

export type WordByWordQueryVariables = Exact<{
  pack: Scalars['String']['input'];
}>;


export type WordByWordQuery = { readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly explanation: string, readonly claims: ReadonlyArray<{ readonly answer: string, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly loadedTerms: ReadonlyArray<string>, readonly source: { readonly label: string, readonly machineTranslated: boolean, readonly outlet: { readonly name: string, readonly stateOwned: boolean | null } } }> } }> }> } };

export type FiguresQueryVariables = Exact<{
  pack: Scalars['String']['input'];
}>;


export type FiguresQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly statement: string, readonly answer: string, readonly corroboration: { readonly originCountMin: number, readonly originCountMax: number, readonly verdict: OriginVerdict }, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly hedges: ReadonlyArray<Hedge>, readonly source: { readonly label: string }, readonly chain: ReadonlyArray<{ readonly label: string, readonly kind: AttributionKind }> }> } }> } };

export type SourceWithPassagesQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  source: Scalars['String']['input'];
}>;


export type SourceWithPassagesQuery = { readonly source: { readonly label: string, readonly title: string | null, readonly url: string | null, readonly textKind: TextKind, readonly text: string | null, readonly published: { readonly label: string, readonly basis: DateBasis }, readonly assertions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly claim: { readonly statement: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string }> }> } } | null };

export type OutletsQueryVariables = Exact<{
  pack: Scalars['String']['input'];
}>;


export type OutletsQuery = { readonly outlets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly kind: OutletKind, readonly country: string | null, readonly ownership: string | null, readonly stateOwned: boolean | null, readonly reference: string | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly url: string | null, readonly published: { readonly label: string } }> } }> } };

export type PageByPageQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PageByPageQuery = { readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly statement: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WatchPackSubscriptionVariables = Exact<{
  pack: Scalars['String']['input'];
}>;


export type WatchPackSubscription = { readonly packChanged: { readonly version: number, readonly changedAt: string, readonly newSources: ReadonlyArray<string>, readonly pack: { readonly title: string } } };

export const StanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastReported"}}]}}]} as unknown as DocumentNode<StanceFragment, unknown>;
export const PositionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Positions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"issue"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"issue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issue"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastReported"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hedges"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"verbatim"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PositionsQuery, PositionsQueryVariables>;
export const WhatChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"issue"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positionChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"issue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issue"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatChangedQuery, WhatChangedQueryVariables>;
export const EvidenceChainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceChain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claim"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claim"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"holdsFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hedges"}},{"kind":"Field","name":{"kind":"Name","value":"loadedTerms"}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"verbatim"}},{"kind":"Field","name":{"kind":"Name","value":"anchor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceChainQuery, EvidenceChainQueryVariables>;
export const EventsInAnIntervalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsInAnInterval"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventsInAnIntervalQuery, EventsInAnIntervalQueryVariables>;
export const SharedOriginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedOrigin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"reliesOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharesOriginWith"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SharedOriginQuery, SharedOriginQueryVariables>;
export const ContradictionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contradictions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContradictionKind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contradictions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContradictionsQuery, ContradictionsQueryVariables>;
export const CorroborationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Corroboration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"predicate"},"value":{"kind":"EnumValue","value":"POSITION"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"corroboration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outletCount"}},{"kind":"Field","name":{"kind":"Name","value":"originCountMin"}},{"kind":"Field","name":{"kind":"Name","value":"originCountMax"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"origins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CorroborationQuery, CorroborationQueryVariables>;
export const OnlyOneSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnlyOneSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"onlyHere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OnlyOneSourceQuery, OnlyOneSourceQueryVariables>;
export const HedgesByOutletDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HedgesByOutlet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hedge"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Hedge"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stateOwned"}},{"kind":"Field","name":{"kind":"Name","value":"hedgeCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"tellingCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"hedge"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hedge"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hedges"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HedgesByOutletQuery, HedgesByOutletQueryVariables>;
export const AnonymousClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnonymousClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"anonymous"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AnonymousClaimsQuery, AnonymousClaimsQueryVariables>;
export const ActorHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActorHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"heads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"after"},"name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statements"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"predicate"},"value":{"kind":"EnumValue","value":"STATEMENT"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActorHistoryQuery, ActorHistoryQueryVariables>;
export const WhatOverrodeWhatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatOverrodeWhat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"relation"},"value":{"kind":"EnumValue","value":"OVERRIDES"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"OVERRIDES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hedges"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatOverrodeWhatQuery, WhatOverrodeWhatQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snippet"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const QuizDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Quiz"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quiz"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"questionCount"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimitSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stem"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]} as unknown as DocumentNode<QuizQuery, QuizQueryVariables>;
export const AnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Answer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attempt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"secret"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"option"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startAttempt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"nickname"},"value":{"kind":"StringValue","value":"Curious developer","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"attemptId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attempt"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"resumeToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"secret"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submitResponse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"attempt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attempt"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"resumeToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"secret"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"responseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answer"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"response"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"optionIds"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"option"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"response"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"keyOptionIds"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerMutation, AnswerMutationVariables>;
export const WhatWasKnownWhenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatWasKnownWhen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"issue"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"early"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"late"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"knownEarly"},"name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"issue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issue"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"early"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stance"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"knownLate"},"name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"issue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issue"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"late"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stance"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastReported"}}]}}]} as unknown as DocumentNode<WhatWasKnownWhenQuery, WhatWasKnownWhenQueryVariables>;
export const WordByWordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WordByWord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contradictions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"WORDING"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"machineTranslated"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stateOwned"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"loadedTerms"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WordByWordQuery, WordByWordQueryVariables>;
export const FiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Figures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"predicate"},"value":{"kind":"EnumValue","value":"FIGURE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"corroboration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"originCountMin"}},{"kind":"Field","name":{"kind":"Name","value":"originCountMax"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hedges"}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FiguresQuery, FiguresQueryVariables>;
export const SourceWithPassagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceWithPassages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"textKind"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourceWithPassagesQuery, SourceWithPassagesQueryVariables>;
export const OutletsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outlets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"ownership"}},{"kind":"Field","name":{"kind":"Name","value":"stateOwned"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OutletsQuery, OutletsQueryVariables>;
export const PageByPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageByPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PageByPageQuery, PageByPageQueryVariables>;
export const WatchPackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"packChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pack"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"newSources"}},{"kind":"Field","name":{"kind":"Name","value":"pack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<WatchPackSubscription, WatchPackSubscriptionVariables>;
