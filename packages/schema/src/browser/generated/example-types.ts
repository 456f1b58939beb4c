// Generated from examples/*.graphql by `npm run -w @footnote/schema codegen`. Do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** Which proposals to accept together: those that are undecided and surer than a bound, and about which nothing is doubtful, contradicted or asked. */
export type AcceptSafeProposalsInput = {
  /** The id of the article. */
  readonly article: Scalars['ID']['input'];
  /** The least confidence, from 0.5 to 1. */
  readonly atLeast: Scalars['Float']['input'];
  /** Only those of these kinds; left out, of all. */
  readonly kinds?: InputMaybe<ReadonlyArray<ImportProposalKind>>;
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

/** What somebody with an account is here. */
export type AccountRole =
  /** Makes quizzes at a desk. */
  | 'TEACHER'
  /** Keeps the installation: accounts, invitations, who may sign up. It gives no right to what belongs to others' desks. */
  | 'OWNER';

/** What kind of person or body somebody is. */
export type ActorKind =
  /** A person. */
  | 'PERSON'
  /** A department or ministry of a government. */
  | 'DEPARTMENT'
  /** An agency, or a group of agencies. */
  | 'AGENCY'
  /** An office that people hold or work in, such as that of a prosecutor. */
  | 'OFFICE'
  /** A parliament, a chamber of one or a committee. */
  | 'LEGISLATURE'
  /** A court. */
  | 'COURT'
  /** A country. */
  | 'COUNTRY'
  /** Any other organisation. */
  | 'ORGANISATION'
  /** A news outlet, where it is spoken of as an actor. */
  | 'OUTLET'
  /** A voice that its source does not name, such as "officials". */
  | 'ANONYMOUS';

/** Further articles for an import. */
export type AddArticlesInput = {
  /** The id of the import. */
  readonly batch: Scalars['ID']['input'];
  /** The articles; an import has at most 20. */
  readonly articles: ReadonlyArray<ArticleInput>;
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

/** How well a cited passage was found again in its text. */
export type AnchorState =
  /** Word for word, where it was. */
  | 'EXACT'
  /** Word for word, at another place. */
  | 'MOVED'
  /** Nearly word for word. */
  | 'FUZZY'
  /** Not at all: the passage is no longer in the text. */
  | 'ORPHANED';

/** What a program with an API key may open of the desk of whoever made the key. What is public needs no key; nothing opens accounts, desks, invitations and keys, and nothing deletes or exports persons. */
export type ApiKeyScope =
  /** Suggested questions, with their answers. */
  | 'READ_DRAFTS'
  /** The quizzes of the desk, drafts with their answers among them, what went stale in them, and the desk's own packs. */
  | 'READ_QUIZZES'
  /** Making, changing and publishing quizzes, and copying and importing packs; reading them is part of it. */
  | 'WRITE_QUIZZES'
  /** The classes of the desk, with the names of their students and what was assigned to them. */
  | 'READ_CLASSES'
  /** The results of the desk's quizzes: of questions, of classes and of each student. */
  | 'READ_RESULTS';

/** Which articles of an import go into its pack. */
export type ApplyImportInput = {
  /** The id of the import. */
  readonly batch: Scalars['ID']['input'];
  /** The ids of the articles; left out, all that are in review and of which something was accepted. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The version of the pack that was looked at. Where the pack is at another version by now, nothing is done. */
  readonly baseVersion: Scalars['Int']['input'];
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

/** Which quiz to put away. */
export type ArchiveQuizInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
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

/** Where a student stands with a quiz of their class. */
export type AssignmentState =
  /** It opens later. */
  | 'NOT_OPEN_YET'
  /** It can be begun. */
  | 'OPEN'
  /** It was begun and can be gone on with. */
  | 'UNDER_WAY'
  /** It was finished. There may be attempts left. */
  | 'DONE'
  /** It is over, and was not finished. */
  | 'CLOSED';

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

/** Originals to attach to the sources of a pack. */
export type AttachOriginalsInput = {
  /** The slug of the pack, one of the desk's own. */
  readonly pack: Scalars['String']['input'];
  /** The articles, one in each file, as they come: menus and all. At most 40. Which source each is, is found out by the passages that are cited. */
  readonly files: ReadonlyArray<TextFileInput>;
};

/** Which of several attempts of one student counts. Somebody without a class has one attempt: the one at hand. */
export type AttemptRule =
  /** The first that was finished. Later ones are made knowing the answers, so that figures about questions rest on this one. */
  | 'FIRST'
  /** The last that was finished. */
  | 'LAST'
  /** The one with the most marks; of two alike, the earlier. */
  | 'BEST';

/** Whose word something is. */
export type AttributionKind =
  /** Somebody who is named and speaks openly. */
  | 'NAMED_ON_RECORD'
  /** Somebody who is not named. Two such voices are never assumed to be two people. */
  | 'ANONYMOUS'
  /** A document. */
  | 'DOCUMENT'
  /** The report of an outlet. */
  | 'OUTLET'
  /** Nobody in particular: the source says it itself, without saying how it knows. */
  | 'UNATTRIBUTED';

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
export type BackedBy =
  /** The proof: what the sources of the pack tell. */
  | 'PROVED'
  /** A passage that its author cites. */
  | 'AUTHOR'
  /** The claim that its author named: the pack has passages for it. */
  | 'CLAIM'
  /** Nothing yet. */
  | 'NOTHING';

/** What is to change about your account. */
export type ChangeAccountInput = {
  /** What you want to be called: 1 to 80 characters, on one line. */
  readonly name: Scalars['String']['input'];
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

/** What is to change about your desk; what is left out stays. */
export type ChangeDeskInput = {
  /** What it is called: 1 to 80 characters, on one line. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** After how many days without a visit the answers of a class are deleted: 7 to 3650; null: never by themselves. */
  readonly retentionDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether students see links to the original articles. */
  readonly linksOut?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What happened to a claim. */
export type ChangeKind =
  /** It began to hold, or what it tells of happened. */
  | 'BEGUN'
  /** It ceased to hold, by an end that a source states. */
  | 'ENDED'
  /** A claim that contradicts it was reported. */
  | 'CONTRADICTED'
  /** Its own outlet withdrew it. */
  | 'RETRACTED';

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

/** Who may make an account from now on. */
export type ChangeSignUpPolicyInput = {
  /** Who may. */
  readonly signUp: SignUpPolicy;
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

/** Whether a language model is asked about the articles of an import. */
export type ChooseImportModelInput = {
  /** The id of the import. */
  readonly batch: Scalars['ID']['input'];
  /** The host of `importModel`, which shows that you know where the texts go; left out, none is asked any more. */
  readonly host?: InputMaybe<Scalars['String']['input']>;
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

/** Whether a claim is of something that lasts. */
export type ClaimDuration =
  /** It lasts. */
  | 'STATE'
  /** It happened once. */
  | 'EVENT';

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
export type ClaimPredicate =
  /** What an actor thinks of an issue. */
  | 'POSITION'
  /** Why: the reason for a position or an act. */
  | 'REASON'
  /** When an event happened. */
  | 'DATE'
  /** Who took part in an event, and as what. */
  | 'ROLE'
  /** How many or how much. */
  | 'FIGURE'
  /** Some other side of a thing: the form of an order, the contents of a file. */
  | 'ASPECT'
  /** What somebody said. */
  | 'STATEMENT'
  /** The word that one text uses where others use other words. */
  | 'WORDING'
  /** How one event stands to another. */
  | 'RELATION';

/** What contradicting claims differ about. */
export type ContradictionKind =
  /** A value: a figure, a stance, the form of a thing. */
  | 'VALUE'
  /** When something happened. */
  | 'DATE'
  /** Who did something. */
  | 'ACTOR'
  /** The word that is used for it. */
  | 'WORDING'
  /** One source contradicts itself. */
  | 'INTERNAL';

/** Which pack to copy to the desk. */
export type CopyPackInput = {
  /** The slug of the pack, public or of the desk. */
  readonly pack: Scalars['String']['input'];
  /** What to call the copy; left out, what the pack is called. At most 200 characters, on one line. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
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

/** A class to be made. */
export type CreateClassInput = {
  /** What it is called, in 1 to 60 characters; its students see it. */
  readonly name: Scalars['String']['input'];
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

/** How a date came to be known. */
export type DateBasis =
  /** A source says it outright. */
  | 'STATED'
  /** A source says it relative to another date ("on Wednesday", "last December"), and it was worked out from there. */
  | 'RELATIVE_RESOLVED'
  /** No source says it; it follows from what they say. */
  | 'INFERRED'
  /** It comes from outside of the sources of this pack; the note says from where. */
  | 'EXTERNAL';

/** How exactly a date is known. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month: some day of it. */
  | 'MONTH'
  /** To the year: some day of it. */
  | 'YEAR'
  /** Some time between two days. */
  | 'INTERVAL'
  /** Nothing is known of the date. */
  | 'UNKNOWN';

/** What a point for the talk in class is about. */
export type DebriefTopic =
  /** The right answer rests on voices without a name. */
  | 'ANONYMOUS'
  /** The right answer rests on one origin, however many outlets tell it. */
  | 'ONE_ORIGIN'
  /** Students took the same report, told again, for a confirmation; or the other way round. */
  | 'REPETITION';

/** Decisions about proposals of one article. What was decided about one before is replaced, and stays in the log. */
export type DecideProposalsInput = {
  /** The id of the article. */
  readonly article: Scalars['ID']['input'];
  /** The decisions; at most 100. They are taken all together, or none of them is. */
  readonly decisions: ReadonlyArray<ProposalDecisionInput>;
  /** The latest decision that you have seen, or when the article was given. What a colleague decided later about one of these is not replaced: nothing is taken then, and a `CONFLICT` says so. Left out, the last decision stands. */
  readonly seenAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How you delete your account, with what belongs to it. */
export type DeleteAccountInput = {
  /** Your password; whoever has none gives their e-mail address. */
  readonly confirmation: Scalars['String']['input'];
};

/** Which class to delete. */
export type DeleteClassInput = {
  /** The class. */
  readonly class: Scalars['ID']['input'];
};

/** Which import to delete. */
export type DeleteImportInput = {
  /** The id of the import. */
  readonly batch: Scalars['ID']['input'];
};

/** Which pack to delete. */
export type DeletePackInput = {
  /** The slug of the pack, one of the desk's own. */
  readonly pack: Scalars['String']['input'];
};

/** Which quiz to delete, and whether with what students answered. */
export type DeleteQuizInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
  /** Delete it although students have answered, with all of their answers; left out, such a quiz is not deleted. */
  readonly withAnswers?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which student to delete. */
export type DeleteStudentInput = {
  /** The student. */
  readonly student: Scalars['ID']['input'];
};

/** Where a quiz stands. */
export type DeskQuizState =
  /** It has not been published yet. */
  | 'DRAFT'
  /** It has been published at least once; its draft may have changed since. */
  | 'PUBLISHED'
  /** It was put away: its code leads nowhere, and nothing of it is lost. */
  | 'ARCHIVED';

/** Which original to take out of a pack. */
export type DetachOriginalInput = {
  /** The slug of the pack, one of the desk's own. */
  readonly pack: Scalars['String']['input'];
  /** The slug of the source. */
  readonly source: Scalars['String']['input'];
};

/** A half of the suggestions, by how hard they are likely to be. */
export type DifficultyBand =
  /** The easier half. */
  | 'EASIER'
  /** The harder half. */
  | 'HARDER';

/** Which quiz to copy. */
export type DuplicateQuizInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
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

/** Which of your sessions is to end. */
export type EndSessionInput = {
  /** The id of the session. */
  readonly session: Scalars['ID']['input'];
};

/** How an event stands to another. */
export type EventRelationKind =
  /** It happened before the other. */
  | 'BEFORE'
  /** It brought the other about. */
  | 'CAUSES'
  /** It put the other out of force. Whoever is overridden has not thereby changed their mind. */
  | 'OVERRIDES'
  /** It was an answer to the other. */
  | 'RESPONDS_TO'
  /** It was a part of the other. */
  | 'PART_OF';

/** When students are told what was right, and why. */
export type FeedbackTiming =
  /** After each answer. */
  | 'AT_ONCE'
  /** When they have finished. */
  | 'AT_END'
  /** When they have finished and the quiz is closed. */
  | 'AFTER_CLOSING';

/** How a source bounds a figure. */
export type FigureBound =
  /** The figure itself. */
  | 'EXACTLY'
  /** At least the figure. */
  | 'AT_LEAST'
  /** More than the figure. */
  | 'OVER'
  /** At most the figure. */
  | 'AT_MOST'
  /** Between two figures. */
  | 'BETWEEN'
  /** About the figure. */
  | 'ABOUT';

/** Which attempt to finish. */
export type FinishAttemptInput = {
  /** The attempt. */
  readonly attempt: Scalars['ID']['input'];
  /** The secret that starting the attempt gave. */
  readonly resumeToken: Scalars['String']['input'];
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
export type Hedge =
  /** It tells it as a fact. */
  | 'NONE'
  /** It calls it alleged. */
  | 'ALLEGEDLY'
  /** It says that it appears to be so. */
  | 'APPARENTLY'
  /** It says that others report it. */
  | 'REPORTEDLY'
  /** It says that it is said to be so. */
  | 'SAID_TO'
  /** It sets a word in quotation marks to keep away from it. */
  | 'SCARE_QUOTES'
  /** It says that it has not been made official. */
  | 'UNOFFICIAL';

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

/** What a block of an article is, where it is kept. */
export type ImportBlockRole =
  /** The headline. */
  | 'TITLE'
  /** A paragraph. */
  | 'BODY'
  /** A heading within the article. */
  | 'SUBHEADING'
  /** The paragraph that opens the article. */
  | 'LEAD';

/** How a sentence of one version of a text stands to the other version. */
export type ImportChangeKind =
  /** The later version has it, and the earlier one does not. */
  | 'ADDED'
  /** The earlier version has it, and the later one does not. */
  | 'REMOVED'
  /** Both have it, in other words. */
  | 'CHANGED';

/** What another version of a text does to something that is cited of it. */
export type ImportCitationFate =
  /** The passage stands where it stood. */
  | 'KEPT'
  /** The passage stands elsewhere in the text. */
  | 'MOVED'
  /** The passage stands with a slip more or less, which changes no number, name, date or negation. */
  | 'REWORDED'
  /** The passage is gone; the telling stays, since it rests on another one too. */
  | 'PASSAGE_GOES'
  /** The passage is gone, and this telling with it; others tell the claim too. */
  | 'TELLING_GOES'
  /** The claim goes: nobody else tells it, or what it speaks of goes. */
  | 'CLAIM_GOES';

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

/** Why a block is not taken for a part of the article. */
export type ImportDropReason =
  /** It belongs to a menu of the site. */
  | 'MENU'
  /** It says where in the site the page stands. */
  | 'BREADCRUMB'
  /** It points to another article. */
  | 'TEASER'
  /** It counts or offers sharing. */
  | 'SHARE_COUNT'
  /** It describes a picture. */
  | 'CAPTION'
  /** It is a post of a social network that was set into the page. */
  | 'EMBEDDED_POST'
  /** It invites to read on elsewhere. */
  | 'READ_MORE'
  /** It lists tags or topics. */
  | 'TAGS'
  /** It belongs to the foot of the site. */
  | 'FOOTER'
  /** It says the headline again. */
  | 'REPEATED_TITLE'
  /** It says who wrote the article. */
  | 'BYLINE'
  /** It says when or where it was published. */
  | 'DATELINE'
  /** It says whose a picture or a text is. */
  | 'CREDIT'
  /** It is an advertisement. */
  | 'ADVERTISEMENT'
  /** It belongs to what readers wrote. */
  | 'COMMENTS'
  /** The page does not show it. */
  | 'HIDDEN'
  /** It stands outside of the article. */
  | 'OUTSIDE_ARTICLE'
  /** Somebody dropped it. */
  | 'BY_HAND';

/** How far an article is that was given to be imported. */
export type ImportedArticleState =
  /** It waits to be read. */
  | 'WAITING'
  /** It is being read. */
  | 'READING'
  /** It has been read; what is proposed of it waits for decisions. */
  | 'IN_REVIEW'
  /** What was approved of it is in the pack. */
  | 'APPLIED'
  /** It could not be read; a sentence says why. The others of its batch go on. */
  | 'REFUSED';

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
export type ImportFactKind =
  /** Its headline. */
  | 'TITLE'
  /** Its language. */
  | 'LANGUAGE'
  /** Who published it. */
  | 'OUTLET'
  /** When it was published. */
  | 'PUBLISHED'
  /** Whether its wording is that of a machine translation. */
  | 'MACHINE_TRANSLATED';

/** A figure as its source bounds it. */
export type ImportFigureInput = {
  /** How it is bounded. */
  readonly bound: FigureBound;
  /** The figure. */
  readonly value: Scalars['Float']['input'];
  /** The upper figure; only with `BETWEEN`. */
  readonly upper?: InputMaybe<Scalars['Float']['input']>;
};

/** An issue, changed. What is left out stays. */
export type ImportIssueInput = {
  /** The question in dispute. */
  readonly question?: InputMaybe<Scalars['String']['input']>;
  /** What somebody supports or opposes, as it stands after "supports": "selling the ferry". */
  readonly gerund?: InputMaybe<Scalars['String']['input']>;
};

/** What was done about a proposal. */
export type ImportLoggedVerdict =
  /** It was accepted as it was proposed. */
  | 'ACCEPTED'
  /** It was accepted with changes. */
  | 'EDITED'
  /** It was rejected. */
  | 'REJECTED'
  /** The decision about it was taken back. */
  | 'UNDONE';

/** What a remark beside a proposal is about. */
export type ImportNoteKind =
  /** Others tell the same. */
  | 'TOLD_AGAIN'
  /** It contradicts what others tell. */
  | 'CONTRADICTS'
  /** It goes beyond what was known. */
  | 'UPDATES'
  /** There is a reason to look twice. */
  | 'DOUBTFUL'
  /** The text does not say; somebody has to. */
  | 'ASKS';

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

/** Who took part in an event, and as what. */
export type ImportParticipantInput = {
  /** The slug of the actor. */
  readonly actor: Scalars['String']['input'];
  /** As what. */
  readonly role: Scalars['String']['input'];
};

/** What a proposal is about. */
export type ImportProposalKind =
  /** A fact about the text: its title, outlet, date or language. */
  | 'FACTS'
  /** Another report on which the text relies. */
  | 'RELIANCE'
  /** A person, a body or an anonymous voice. */
  | 'ACTOR'
  /** A question in dispute. */
  | 'ISSUE'
  /** Something that happened. */
  | 'EVENT'
  /** A telling of a claim; positions are claims. */
  | 'CLAIM'
  /** Claims that cannot both hold. */
  | 'CONTRADICTION';

/** What can be named in a proposal: what the pack has, and what is proposed of the article. */
export type ImportReferenceKind =
  /** Who publishes. */
  | 'OUTLET'
  /** Published texts. */
  | 'SOURCE'
  /** People and bodies. */
  | 'ACTOR'
  /** Questions in dispute. */
  | 'ISSUE'
  /** What happened. */
  | 'EVENT'
  /** What is claimed. */
  | 'CLAIM'
  /** Quantities. */
  | 'MEASURE'
  /** Aspects of a thing. */
  | 'ASPECT';

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

/** What somebody decided about a proposal. */
export type ImportVerdict =
  /** It is right as it is proposed. */
  | 'ACCEPTED'
  /** It is right with changes. */
  | 'EDITED'
  /** It is wrong, or not wanted. It is not proposed again in this pack. */
  | 'REJECTED';

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

/** Who is invited, and to what. */
export type InviteColleagueInput = {
  /** For whom the link is, so that you know it later: a name or an address, 1 to 120 characters. Nothing is sent to them; you pass on the link. */
  readonly invitee: Scalars['String']['input'];
  /** Whether they get a desk of their own instead of a place at yours. The owner alone may. */
  readonly ownDesk?: InputMaybe<Scalars['Boolean']['input']>;
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

/** A stale question that stays as it is. */
export type KeepQuestionInput = {
  /** The id of the stale question. */
  readonly staleQuestion: Scalars['ID']['input'];
  /** Why it stays, for the students who took it; at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** How a stale question can be mended. */
export type MendKind =
  /** Its stem says for which day it asks. */
  | 'SAY_THE_DATE'
  /** Its stem says whose account it asks for. */
  | 'NAME_THE_SOURCE'
  /** It asks the same as it is known now. */
  | 'ASK_AS_IT_IS_NOW'
  /** A further question asks about the newer state. */
  | 'ADD_FOLLOW_UP'
  /** It asks which source says what. */
  | 'ASK_ABOUT_THE_DISAGREEMENT'
  /** It leaves the quiz. */
  | 'WITHDRAW';

/** What a mend does to the quiz. */
export type MendPlacement =
  /** It takes the place of the stale question. */
  | 'REPLACE'
  /** It stands after the stale question, which stays. */
  | 'ADD_AFTER'
  /** The stale question goes. */
  | 'REMOVE';

/** Which question to move, and to where. */
export type MoveDraftQuestionInput = {
  /** The id of the question of the draft. */
  readonly question: Scalars['ID']['input'];
  /** The id of the question before which it is put; left out, at the end. */
  readonly before?: InputMaybe<Scalars['ID']['input']>;
};

/** What there is to say of the use of a wrong option. */
export type OptionFinding =
  /** Fewer than 5% chose it: it does no work. */
  | 'IDLE'
  /** Those who chose it did better in all other questions than those who chose what is right: it may be right in some source. */
  | 'MISLEADS_THE_STRONG';

/** What the origins behind a claim amount to. */
export type OriginVerdict =
  /** At least two origins that cannot be the same. */
  | 'INDEPENDENT'
  /** Several outlets that all relay one origin: repetition, not confirmation. */
  | 'SHARED_ORIGIN'
  /** There may be one origin or several; the sources do not show which. */
  | 'UNDETERMINED'
  /** One outlet, one origin. */
  | 'SINGLE';

/** What kind of publisher an outlet is. There is no score of bias here, and there will be none. */
export type OutletKind =
  /** A newspaper, printed or online. */
  | 'NEWSPAPER'
  /** A radio or television broadcaster. */
  | 'BROADCASTER'
  /** A news agency, whose reports others publish. */
  | 'AGENCY'
  /** A site that relays what others have published. */
  | 'AGGREGATOR'
  /** An outlet that a state owns or funds, whichever state it is. */
  | 'STATE_MEDIA'
  /** A news portal. */
  | 'PORTAL'
  /** It is not known who publishes it. */
  | 'UNKNOWN';

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
export type PackCollection =
  /** Who publishes. */
  | 'OUTLET'
  /** Published texts. */
  | 'SOURCE'
  /** People and bodies. */
  | 'ACTOR'
  /** Questions in dispute. */
  | 'ISSUE'
  /** What can be asked about a thing. */
  | 'ASPECT'
  /** Quantities. */
  | 'MEASURE'
  /** What happened. */
  | 'EVENT'
  /** What is claimed; positions are claims. */
  | 'CLAIM'
  /** Cited passages. */
  | 'EVIDENCE'
  /** That a source relies on another. */
  | 'RELIANCE'
  /** That a source tells a claim. */
  | 'ASSERTION'
  /** That a text does not say something. */
  | 'ABSENCE'
  /** Claims that cannot both hold. */
  | 'CONTRADICTION';

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

/** How bad it is. */
export type PackProblemSeverity =
  /** The pack cannot be used. */
  | 'ERROR'
  /** Advice to its author. */
  | 'WARNING';

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
export type PackSubjectKind =
  /** A person or a body. */
  | 'ACTOR'
  /** Something that happened. */
  | 'EVENT'
  /** A published text. */
  | 'SOURCE'
  /** Something that is claimed. */
  | 'CLAIM'
  /** A question in dispute. */
  | 'ISSUE';

/** A pair that a student made. */
export type PairInput = {
  /** The id of the option on the left. */
  readonly leftId: Scalars['ID']['input'];
  /** The id of the target on the right. */
  readonly rightId: Scalars['ID']['input'];
};

/** Whether a position is known to hold on the day that is asked about. */
export type PositionState =
  /** It holds: the day lies between its first and its last report, or within an end that a source states. */
  | 'HOLDS'
  /** It was last reported before that day. Nobody says whether it still held. */
  | 'LAST_REPORTED';

/** Which quiz to look at as a student would meet it. */
export type PreviewQuizInput = {
  /** The quiz: its latest published revision is shown. */
  readonly quiz: Scalars['ID']['input'];
};

/** The rules that a proved question keeps. */
export type ProofRule =
  /** The right answer rests on evidence that was found in its text, and no source that the question speaks for contradicts it. */
  | 'KEY_SUPPORTED'
  /** Each wrong option is wrong for a reason that a source gives. */
  | 'OPTION_REFUTED'
  /** No option is another under a different name, or a part of it. */
  | 'OPTIONS_DISJOINT'
  /** The options are of one type and alike in form, so that none gives itself away. */
  | 'OPTIONS_ALIKE'
  /** The question says as of when it is asked, and whose account it asks for where only one source tells it. */
  | 'STEM_DATED_AND_ATTRIBUTED'
  /** Dates and figures are compared only where they cannot overlap. */
  | 'COMPARABLE'
  /** There are enough wrong options, and none that is there to fill a row. */
  | 'ENOUGH_OPTIONS'
  /** No other question of the set asks the same thing. */
  | 'NOT_A_TWIN';

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

/** The kinds of question, by what a student does. */
export type QuestionKind =
  /** Choose the one right option. */
  | 'SINGLE_CHOICE'
  /** Choose every right option. */
  | 'MULTIPLE_CHOICE'
  /** Put events in the order in which they happened. */
  | 'ORDER'
  /** Match each item on the left with one on the right. */
  | 'MATCH'
  /** Say whether the articles say so, say otherwise, or do not say. */
  | 'TRUE_FALSE_NOT_STATED'
  /** Enter a number. */
  | 'NUMERIC'
  /** Say which outlet reported something. */
  | 'OUTLET'
  /** Say what changed between two dates. */
  | 'CHANGE'
  /** Say whether several reports confirm each other or repeat one origin. */
  | 'CORROBORATION'
  /** Say what the sources disagree about. */
  | 'DISAGREEMENT';

/** What a question rests on. */
export type QuestionStanding =
  /** Every rule of the proof was checked and held. */
  | 'PROVED'
  /** A teacher wrote it and gave evidence for it; it is not proved. */
  | 'CITED'
  /** A teacher wrote it without evidence. */
  | 'UNSOURCED';

/** Whether a figure is as it should be. */
export type Rating =
  /** As it should be. */
  | 'GOOD'
  /** Worth knowing. */
  | 'FAIR'
  /** Worth acting on. */
  | 'POOR';

/** Why a wrong option is wrong. */
export type Refutation =
  /** A source gives another value where only one can hold. */
  | 'CONTRADICTED'
  /** It is true of something else: another actor, date, act or source. */
  | 'MISPLACED'
  /** The named texts were searched, and they do not say it. */
  | 'ABSENT'
  /** It stands at another place in the order. */
  | 'ORDER'
  /** It belongs to another item. */
  | 'MATCH';

/** Which answers to mark again. */
export type RegradeQuizInput = {
  /** The quiz. */
  readonly quiz: Scalars['ID']['input'];
  /** The `version` of the preview that was looked at. */
  readonly version: Scalars['String']['input'];
};

/** Which suggestion not to offer again for a quiz. */
export type RejectSuggestionInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
  /** The `mark` of the suggestion. */
  readonly mark: Scalars['String']['input'];
};

/** What marking again comes to for a question. */
export type RemarkOutcome =
  /** Its answers are marked by the newer key. */
  | 'REMARKED'
  /** It is no longer asked: it counts for nobody. */
  | 'WITHDRAWN'
  /** It was changed so that answers to it cannot be told from each other; their marks stay. */
  | 'LEFT'
  /** No mark changes. */
  | 'UNTOUCHED';

/** Which account is removed from the installation. */
export type RemoveAccountInput = {
  /** The id of the account. */
  readonly account: Scalars['ID']['input'];
};

/** Which colleague is removed from your desk. */
export type RemoveColleagueInput = {
  /** The id of their account. */
  readonly account: Scalars['ID']['input'];
};

/** Which question to take out of a quiz. */
export type RemoveDraftQuestionInput = {
  /** The id of the question of the draft. */
  readonly question: Scalars['ID']['input'];
  /** The `version` of the question that was seen. */
  readonly baseVersion: Scalars['Int']['input'];
};

/** Which student to remove from the class. */
export type RemoveStudentInput = {
  /** The student. */
  readonly student: Scalars['ID']['input'];
};

/** How to rename a quiz. */
export type RenameQuizInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
  /** Its new title: up to 120 characters on one line. */
  readonly title: Scalars['String']['input'];
};

/** Which class gets a new code. */
export type RenewClassCodeInput = {
  /** The class. */
  readonly class: Scalars['ID']['input'];
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

/** Which quiz to take out again. */
export type RestoreQuizInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
};

/** Which import is to go on. */
export type ResumeImportInput = {
  /** The id of the import. */
  readonly batch: Scalars['ID']['input'];
};

/** Which API key is revoked. */
export type RevokeApiKeyInput = {
  /** The id of the key. */
  readonly apiKey: Scalars['ID']['input'];
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

/** A question whose open reports are settled. */
export type SettleReportInput = {
  /** The id of the question. */
  readonly question: Scalars['ID']['input'];
};

/** Who may make an account. */
export type SignUpPolicy =
  /** Whoever has an invitation. */
  | 'INVITED'
  /** Anybody who can open the page. */
  | 'ANYBODY';

/** What happened to what a question rests on. */
export type StaleChangeKind =
  /** Its outlet withdrew the claim. */
  | 'RETRACTED'
  /** The claim is no longer in the pack. */
  | 'CLAIM_GONE'
  /** No source is taken to tell it any more. */
  | 'TELLING_GONE'
  /** Its approval was taken back. */
  | 'UNAPPROVED'
  /** The passage is no longer found in its text. */
  | 'PASSAGE_LOST'
  /** The source is no longer in the pack. */
  | 'SOURCE_WITHDRAWN'
  /** The claim was corrected and says something else. */
  | 'REWRITTEN'
  /** Nothing refutes a wrong option any more. */
  | 'REFUTATION_LOST'
  /** A text that is said not to say it has not been searched. */
  | 'NOT_SEARCHED'
  /** Another claim about the same day contradicts the key. */
  | 'CONTRADICTED'
  /** A wrong option is told as well now. */
  | 'ALSO_RIGHT'
  /** The order of two events can no longer be told. */
  | 'ORDER_OPEN'
  /** A newer state is known. */
  | 'NEWER_STATE'
  /** A newer figure is known. */
  | 'NEWER_FIGURE'
  /** A date is known more closely. */
  | 'NARROWED'
  /** What was last reported has been reported again. */
  | 'REPORTED_AGAIN'
  /** The count of origins has changed. */
  | 'MORE_ORIGINS'
  /** What no article said is said now. */
  | 'NOW_SAID'
  /** The tellings that are compared have changed. */
  | 'RETOLD';

/** What later reporting did to a published question. */
export type StalenessKind =
  /** It is right for its date; a newer state is reported now. */
  | 'OVERTAKEN'
  /** A report about that date contradicts it. */
  | 'DISPUTED'
  /** What it rested on was withdrawn or can no longer be found. */
  | 'UNSUPPORTED';

/** What became of a stale question. */
export type StaleResolution =
  /** Its teacher mended it. */
  | 'MENDED'
  /** Its teacher withdrew it. */
  | 'WITHDRAWN'
  /** Its teacher keeps it as it is, and says why. */
  | 'KEPT'
  /** The pack changed again, and it holds as it did. */
  | 'PASSED';

/** What an actor thinks of an issue. */
export type Stance =
  /** It is in favour. */
  | 'SUPPORTS'
  /** It is against. */
  | 'OPPOSES'
  /** It is reported not to have made up its mind. */
  | 'UNDECIDED';

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

/** The figures of item analysis, after Moodle's definitions. */
export type StatisticName =
  /** Facility index: the part of the marks of a question that was got. */
  | 'FACILITY'
  /** Standard deviation of the marks of a question, by what it is worth. */
  | 'STANDARD_DEVIATION'
  /** What guessing gets on average. */
  | 'RANDOM_GUESS_SCORE'
  /** The part of all marks that a question was meant to make. */
  | 'INTENDED_WEIGHT'
  /** The part of the spread of marks that a question made. */
  | 'EFFECTIVE_WEIGHT'
  /** Discrimination index: the correlation of the marks of a question with those of all others. */
  | 'DISCRIMINATION'
  /** Discriminative efficiency: the covariance of the marks of a question with those of all others, by the most that it could be. */
  | 'EFFICIENCY'
  /** Mean mark. */
  | 'MEAN'
  /** Median mark. */
  | 'MEDIAN'
  /** Standard deviation of the marks. */
  | 'QUIZ_STANDARD_DEVIATION'
  /** Skewness of the marks. */
  | 'SKEWNESS'
  /** Excess kurtosis of the marks. */
  | 'KURTOSIS'
  /** Coefficient of internal consistency (Cronbach's alpha). */
  | 'INTERNAL_CONSISTENCY'
  /** Error ratio: the part of the standard deviation that is chance. */
  | 'ERROR_RATIO'
  /** Standard error of a mark. */
  | 'STANDARD_ERROR';

/** How a figure is to be read. */
export type StatisticUnit =
  /** A part of one, shown in per cent. */
  | 'PART'
  /** A plain number. */
  | 'NUMBER';

/** Which import to stop. */
export type StopImportInput = {
  /** The id of the import. */
  readonly batch: Scalars['ID']['input'];
};

/** In what order the students come. */
export type StudentOrder =
  /** By their marks, the highest first. */
  | 'MARK'
  /** By their marks, the lowest first. */
  | 'MARK_LOWEST'
  /** By their nicknames. */
  | 'NICKNAME'
  /** By their nicknames, from the end of the alphabet. */
  | 'NICKNAME_LAST'
  /** By the time they took, the longest first. */
  | 'TIME'
  /** By the time they took, the shortest first. */
  | 'TIME_SHORTEST';

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
export type TellingTense =
  /** It held then. */
  | 'PRESENT'
  /** It had held before. */
  | 'PAST';

/** A text file, as somebody gave it. */
export type TextFileInput = {
  /** Its name; of a file of a pack, its path within the folder, such as `sources/wire-2021-07-07.md`. At most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** What stands in it. At most 1,000,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What stands in the text of a source. */
export type TextKind =
  /** The published text itself, attached by somebody who may use it. */
  | 'FULL'
  /** A summary that was written for Footnote, in other words than the original. */
  | 'SUMMARY'
  /** No text: the source is known only because other sources cite it. */
  | 'UNSEEN';

/** Which quiz to take back from a class. */
export type UnassignQuizInput = {
  /** The assignment. */
  readonly assignment: Scalars['ID']['input'];
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

/** Which edit of a pack to take back. */
export type UndoPackEditInput = {
  /** The slug of the pack, one of the desk's own. */
  readonly pack: Scalars['String']['input'];
  /** The id of the edit. */
  readonly edit: Scalars['ID']['input'];
  /** The version of the pack that was looked at. Where the pack is at another version by now, nothing is done. */
  readonly baseVersion: Scalars['Int']['input'];
};

/** For which quiz to offer again what was rejected: all of it, or some. */
export type UnrejectSuggestionsInput = {
  /** The id of the quiz. */
  readonly quiz: Scalars['ID']['input'];
  /** The `mark`s of the suggestions to offer again, at most 100; left out, all. */
  readonly marks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Why a request that was understood was not carried out. */
export type UserErrorCode =
  /** There is no quiz with this code, or its quiz has no such question. */
  | 'NOT_FOUND'
  /** A value is not allowed; the message says what is. */
  | 'INVALID'
  /** The question has been answered before; the first answer stands and is given. */
  | 'ALREADY_ANSWERED'
  /** The attempt has been finished and takes no more answers. */
  | 'FINISHED'
  /** There is no attempt with this id and this resume token. Which of the two is wrong is not said. */
  | 'FORBIDDEN'
  /** The quiz is not open at this time. */
  | 'NOT_OPEN'
  /** Too many such requests; the message says when to come back. */
  | 'TOO_MANY'
  /** Somebody else in the class is called so, or almost so. */
  | 'TAKEN'
  /** The student has taken the quiz as often as it may be taken. */
  | 'NO_ATTEMPT_LEFT'
  /** The time of the attempt is up; it counts as finished. */
  | 'TIME_UP'
  /** Something else still needs it; the message says what. */
  | 'IN_USE'
  /** Somebody else has changed it meanwhile; what they saved is given, and nothing was overwritten. */
  | 'CONFLICT'
  /** The quiz cannot be published as it stands; which questions stand in the way is given. */
  | 'NOT_READY'
  /** Nothing has changed since it was last published. */
  | 'UNCHANGED'
  /** Students have answered, and their answers would go with it. */
  | 'HAS_ANSWERS';

/** Which invitation is withdrawn. */
export type WithdrawInvitationInput = {
  /** The id of the invitation. */
  readonly invitation: Scalars['ID']['input'];
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

/** What a mend does to a run of words. */
export type WordEdit =
  /** They stay. */
  | 'KEPT'
  /** They are new. */
  | 'ADDED'
  /** They go. */
  | 'REMOVED';

export type PositionsQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  issue: Scalars['String']['input'];
  asOf: Scalars['Date']['input'];
}>;


export type PositionsQuery = { readonly positions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly state: PositionState, readonly lastReported?: string | null, readonly reason?: string | null, readonly actor: { readonly name: string, readonly kind: ActorKind }, readonly claim: { readonly statement: string, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly hedges: ReadonlyArray<Hedge>, readonly source: { readonly label: string, readonly published: { readonly label: string } }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly verbatim: boolean }> }> } } }> } };

export type WhatChangedQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  issue: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
}>;


export type WhatChangedQuery = { readonly positionChanges: { readonly nodes: ReadonlyArray<{ readonly actor: { readonly name: string }, readonly before?: { readonly stance: Stance } | null, readonly after?: { readonly stance: Stance, readonly claim: { readonly statement: string } } | null, readonly event?: { readonly title: string, readonly date: { readonly label: string } } | null }> }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly date: { readonly label: string }, readonly claim: { readonly statement: string }, readonly source?: { readonly label: string } | null }> } };

export type EvidenceChainQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  claim: Scalars['String']['input'];
}>;


export type EvidenceChainQuery = { readonly claim?: { readonly statement: string, readonly holdsFrom?: { readonly label: string, readonly basis: DateBasis } | null, readonly assertions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly hedges: ReadonlyArray<Hedge>, readonly loadedTerms: ReadonlyArray<string>, readonly source: { readonly label: string, readonly outlet: { readonly name: string, readonly kind: OutletKind } }, readonly chain: ReadonlyArray<{ readonly label: string, readonly kind: AttributionKind, readonly source?: { readonly label: string } | null }>, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly verbatim: boolean, readonly anchor: AnchorState }> }> } } | null };

export type EventsInAnIntervalQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
}>;


export type EventsInAnIntervalQuery = { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string, readonly date: { readonly label: string, readonly edtf: string, readonly earliest?: string | null, readonly latest?: string | null, readonly precision: DatePrecision, readonly basis: DateBasis, readonly note?: string | null } }> } };

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


export type HedgesByOutletQuery = { readonly outlets: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly kind: OutletKind, readonly stateOwned?: boolean | null, readonly hedgeCounts: ReadonlyArray<{ readonly hedge: Hedge, readonly tellingCount: number }>, readonly assertions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly hedges: ReadonlyArray<Hedge>, readonly claim: { readonly statement: string } }> } }> } };

export type AnonymousClaimsQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AnonymousClaimsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly statement: string, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly source: { readonly label: string }, readonly chain: ReadonlyArray<{ readonly label: string, readonly kind: AttributionKind, readonly actor?: { readonly name: string, readonly description?: string | null } | null }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type ActorHistoryQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  actor: Scalars['String']['input'];
  before: Scalars['Date']['input'];
  after: Scalars['Date']['input'];
}>;


export type ActorHistoryQuery = { readonly actor?: { readonly name: string, readonly description?: string | null, readonly aliases: ReadonlyArray<string>, readonly heads?: { readonly name: string } | null, readonly events: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly date: { readonly label: string, readonly earliest?: string | null }, readonly participants: ReadonlyArray<{ readonly role: string, readonly actor: { readonly name: string } }> }> }, readonly before: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly state: PositionState }> }, readonly after: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly state: PositionState }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly statement: string }> } } | null };

export type WhatOverrodeWhatQueryVariables = Exact<{
  pack: Scalars['String']['input'];
}>;


export type WhatOverrodeWhatQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly date: { readonly label: string }, readonly relations: ReadonlyArray<{ readonly kind: EventRelationKind, readonly event: { readonly title: string, readonly date: { readonly label: string } }, readonly claim?: { readonly statement: string, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly hedges: ReadonlyArray<Hedge>, readonly source: { readonly label: string } }> } } | null }> }> } };

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


export type QuizQuery = { readonly quiz?: { readonly title: string, readonly asOf: string, readonly questionCount: number, readonly terms: { readonly isOpen: boolean, readonly attemptsAllowed?: number | null, readonly feedback: FeedbackTiming, readonly timeLimitSeconds?: number | null }, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: QuestionKind, readonly stem: string, readonly standing: QuestionStanding, readonly unit?: string | null, readonly options: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly targets: ReadonlyArray<{ readonly text: string }> }> } | null };

export type AnswerMutationVariables = Exact<{
  code: Scalars['String']['input'];
  attempt: Scalars['ID']['input'];
  secret: Scalars['String']['input'];
  answer: Scalars['ID']['input'];
  question: Scalars['ID']['input'];
  option: Scalars['ID']['input'];
}>;


export type AnswerMutation = { readonly startAttempt: { readonly attempt?: { readonly questionCount: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field?: ReadonlyArray<string> | null, readonly message: string }> }, readonly submitResponse: { readonly response?: { readonly question: { readonly stem: string }, readonly feedback?: { readonly correct: boolean, readonly keyOptionIds: ReadonlyArray<string>, readonly explanation: { readonly text: string, readonly key: ReadonlyArray<{ readonly reason: string, readonly option: { readonly text: string }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly label: string } }> }>, readonly others: ReadonlyArray<{ readonly reason: string, readonly option: { readonly text: string } }> } } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field?: ReadonlyArray<string> | null, readonly message: string }> } };

export type WhatWasKnownWhenQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  issue: Scalars['String']['input'];
  day: Scalars['Date']['input'];
  early: Scalars['Date']['input'];
  late: Scalars['Date']['input'];
}>;


export type WhatWasKnownWhenQuery = { readonly knownEarly: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly state: PositionState, readonly lastReported?: string | null, readonly actor: { readonly name: string } }> }, readonly knownLate: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly state: PositionState, readonly lastReported?: string | null, readonly actor: { readonly name: string } }> } };

export type StanceFragment = { readonly stance: Stance, readonly state: PositionState, readonly lastReported?: string | null, readonly actor: { readonly name: string } };

export type WordByWordQueryVariables = Exact<{
  pack: Scalars['String']['input'];
}>;


export type WordByWordQuery = { readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly explanation: string, readonly claims: ReadonlyArray<{ readonly answer: string, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly loadedTerms: ReadonlyArray<string>, readonly source: { readonly label: string, readonly machineTranslated: boolean, readonly outlet: { readonly name: string, readonly stateOwned?: boolean | null } } }> } }> }> } };

export type FiguresQueryVariables = Exact<{
  pack: Scalars['String']['input'];
}>;


export type FiguresQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly statement: string, readonly answer: string, readonly corroboration: { readonly originCountMin: number, readonly originCountMax: number, readonly verdict: OriginVerdict }, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly hedges: ReadonlyArray<Hedge>, readonly source: { readonly label: string }, readonly chain: ReadonlyArray<{ readonly label: string, readonly kind: AttributionKind }> }> } }> } };

export type SourceWithPassagesQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  source: Scalars['String']['input'];
}>;


export type SourceWithPassagesQuery = { readonly source?: { readonly label: string, readonly title?: string | null, readonly url?: string | null, readonly textKind: TextKind, readonly text?: string | null, readonly published: { readonly label: string, readonly basis: DateBasis }, readonly assertions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly claim: { readonly statement: string }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string }> }> } } | null };

export type OutletsQueryVariables = Exact<{
  pack: Scalars['String']['input'];
}>;


export type OutletsQuery = { readonly outlets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly kind: OutletKind, readonly country?: string | null, readonly ownership?: string | null, readonly stateOwned?: boolean | null, readonly reference?: string | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly url?: string | null, readonly published: { readonly label: string } }> } }> } };

export type PageByPageQueryVariables = Exact<{
  pack: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PageByPageQuery = { readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly statement: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type WatchPackSubscriptionVariables = Exact<{
  pack: Scalars['String']['input'];
}>;


export type WatchPackSubscription = { readonly packChanged: { readonly version: number, readonly changedAt: string, readonly newSources: ReadonlyArray<string>, readonly pack: { readonly title: string } } };
