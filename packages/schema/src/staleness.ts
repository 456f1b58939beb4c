import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, type ConnectionOf } from './connection.js';
import { DeskQuiz } from './desk-quiz.js';
import { QuestionStanding, StalenessKind } from './quiz-enums.js';
import { DateScalar, DateTimeScalar } from './scalars.js';
import { MendKind, MendPlacement, StaleChangeKind, StaleResolution, WordEdit } from './staleness-enums.js';

/** A passage that changed something, or that was known before. */
@ObjectType({ description: 'A passage on one side of a change, as it was found: it stands here whole, whatever becomes of its source.', simpleResolvers: true })
export class StalePassage {
  @Field(() => String, { description: 'The slug of its source.' })
  source!: string;

  @Field(() => String, { description: 'How the reader is to name the source.' })
  label!: string;

  @Field(() => String, { description: 'The outlet.' })
  outlet!: string;

  @Field(() => String, { description: 'When the source was published, as exactly as it is known: "between 26 and 30 July 2023".' })
  published!: string;

  @Field(() => String, { description: 'The passage itself.' })
  exact!: string;

  @Field(() => String, { description: 'The words before it.' })
  prefix!: string;

  @Field(() => String, { description: 'The words after it.' })
  suffix!: string;

  @Field(() => Boolean, { description: 'Whether these are the article\'s own words; otherwise they are those of Footnote\'s summary.' })
  verbatim!: boolean;

  @Field(() => String, { nullable: true, description: 'How the source hedges it; null where it does not.' })
  hedge!: string | null;

  @Field(() => String, { description: 'Whose word it is in the end: "Repeats the New York Times report of 8 March 2023".' })
  origin!: string;

  @Field(() => Boolean, { description: 'Whether it repeats another report.' })
  repeats!: boolean;
}

/** When a claim is reported to hold. */
@ObjectType({ description: 'The days on which something is reported to hold, for a line to be drawn.', simpleResolvers: true })
export class StaleSpan {
  @Field(() => DateScalar, { nullable: true, description: 'The day from which it may hold; null where its beginning is known.' })
  maybeFrom!: string | null;

  @Field(() => DateScalar, { description: 'The first day on which it certainly holds.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day on which it is reported to hold.' })
  until!: string;
}

/** One side of a change. */
@ObjectType({ description: 'What was told, then or now.', simpleResolvers: true })
export class StaleSide {
  @Field(() => String, { description: 'What is told, in Footnote\'s words.' })
  statement!: string;

  @Field(() => String, { description: 'A word or two for it: "Undecided". Empty where there is none.' })
  label!: string;

  @Field(() => String, { description: 'How it stands: "last reported on 8 March 2023", "withdrawn by …".' })
  state!: string;

  @Field(() => StaleSpan, { nullable: true, description: 'When it is reported to hold; null for what happened once.' })
  span!: StaleSpan | null;

  @Field(() => StalePassage, { nullable: true, description: 'A passage that tells it; null where there is none.' })
  passage!: StalePassage | null;
}

/** One thing that changed. */
@ObjectType({ description: 'One thing that changed since a question was published.', simpleResolvers: true })
export class StaleChange {
  @Field(() => StaleChangeKind, { description: 'What happened.' })
  kind!: keyof typeof StaleChangeKind;

  @Field(() => String, { description: 'What happened, in a sentence.' })
  sentence!: string;

  @Field(() => StaleSide, { nullable: true, description: 'What was known when the question was published; null where there was nothing.' })
  then!: StaleSide | null;

  @Field(() => StaleSide, { nullable: true, description: 'What is known now; null where nothing is left.' })
  now!: StaleSide | null;
}

/** A run of words of a mended stem. */
@ObjectType({ description: 'A run of words of a stem, and what a mend does to it.', simpleResolvers: true })
export class StemPart {
  @Field(() => WordEdit, { description: 'Whether they stay, are new, or go.' })
  edit!: keyof typeof WordEdit;

  @Field(() => String, { description: 'The words.' })
  text!: string;
}

/** An option of a mended question. */
@ObjectType({ description: 'An option of a mended question beside what it was.', simpleResolvers: true })
export class MendedOption {
  @Field(() => String, { description: 'Its words.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it is right.' })
  isKey!: boolean;

  @Field(() => Boolean, { description: 'Whether it was right.' })
  wasKey!: boolean;

  @Field(() => Boolean, { description: 'Whether it is a new option.' })
  isNew!: boolean;
}

/** A mend on offer. */
@ObjectType({ description: 'A mend for a stale question. Except for withdrawing it is a whole question, which was proved before it was offered.', simpleResolvers: true })
export class Mend {
  @Field(() => ID, { description: 'Its name among the mends of its question: give it to `applyMend`.' })
  id!: string;

  @Field(() => MendKind, { description: 'What it does.' })
  kind!: keyof typeof MendKind;

  @Field(() => MendPlacement, { description: 'What it does to the quiz.' })
  placement!: keyof typeof MendPlacement;

  @Field(() => String, { description: 'What it does, in a sentence.' })
  sentence!: string;

  @Field(() => QuestionStanding, { nullable: true, description: 'What the mended question rests on; null for withdrawing.' })
  standing!: keyof typeof QuestionStanding | null;

  @Field(() => Boolean, { description: 'Whether the right answer becomes another one, so that marks may change.' })
  keyChanges!: boolean;

  @Field(() => [StemPart], { description: 'The stem, with what is added and what is taken away.' })
  stem!: readonly StemPart[];

  @Field(() => [MendedOption], { description: 'The options of the mended question.' })
  options!: readonly MendedOption[];
}

/** A stale question. */
@ObjectType({ description: 'A published question to which later reporting did something, for those at its desk to decide about.', simpleResolvers: true })
export class StaleQuestion {
  @Field(() => ID, { description: 'An id without a meaning.' })
  id!: string;

  @Field(() => StalenessKind, { description: 'What was done to it.' })
  kind!: keyof typeof StalenessKind;

  @Field(() => String, { description: 'The end of a sentence that begins "Question 2 …": "is right for its date, and a newer state is known".' })
  headline!: string;

  @Field(() => String, { description: 'What was done to it, in a sentence or two that students may read.' })
  sentence!: string;

  @Field(() => String, { description: 'Its stem.' })
  stem!: string;

  @Field(() => Int, { description: 'Its number in the newest revision of its quiz, from 1.' })
  place!: number;

  @Field(() => QuestionStanding, { description: 'What it rested on when it was published.' })
  standing!: keyof typeof QuestionStanding;

  @Field(() => DateScalar, { description: 'The day it asks about.' })
  asOf!: string;

  @Field(() => DeskQuiz, { description: 'Its quiz.' })
  quiz!: unknown;

  @Field(() => ID, { nullable: true, description: 'The question of the draft that it was; null where it never was in one.' })
  draftQuestionId!: string | null;

  @Field(() => Int, { description: 'The number of the revision in which it was published.' })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => Int, { description: 'How many attempts at that revision students have begun.' })
  attemptCount!: number;

  @Field(() => DateTimeScalar, { description: 'When it was found.' })
  foundAt!: Date;

  @Field(() => [StaleChange], { description: 'What changed, the gravest first.' })
  changes!: readonly StaleChange[];

  @Field(() => [Mend], { description: 'What can be done about it, the best first.' })
  mends!: readonly Mend[];

  @Field(() => StaleResolution, { nullable: true, description: 'What was decided; null while nothing is.' })
  resolution!: keyof typeof StaleResolution | null;
}

export const StaleQuestionConnection = connectionOf<StaleQuestion>({ name: 'StaleQuestion', node: () => StaleQuestion, plural: 'stale questions' });
export type StaleQuestionConnection = ConnectionOf<StaleQuestion>;

/** What a pack's change came to for a desk. */
@ObjectType({ description: 'A pack that quizzes of the desk are about, and whether their questions were proved again since it changed.', simpleResolvers: true })
export class PackReproof {
  @Field(() => String, { description: 'The title of the pack.' })
  title!: string;

  @Field(() => DateTimeScalar, { description: 'When the pack last changed.' })
  changedAt!: Date;

  @Field(() => [String], { description: 'The sources that came with that change, as a reader is to name them.' })
  newSources!: readonly string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the questions had been proved again; null while that is under way.' })
  provedAt!: Date | null;
}

/** Whether what a desk published still holds. */
@ObjectType({ description: 'Whether what a desk published still holds.', simpleResolvers: true })
export class Reproof {
  @Field(() => Int, { description: 'How many questions are published: those of the newest revision of each quiz that is not put away.' })
  questionCount!: number;

  @Field(() => Int, { description: 'Of how many of them something is to be decided.' })
  staleCount!: number;

  @Field(() => Boolean, { description: 'Whether questions are being proved again right now.' })
  isRunning!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When all had been proved again for the last time; null where no pack has changed since they were published, or while that is under way.' })
  provedAt!: Date | null;

  @Field(() => [PackReproof], { description: 'The packs that they are about, the last changed first.' })
  packs!: readonly PackReproof[];
}

/** What a student says is wrong with a question. */
@ObjectType({ description: 'What a student finds wrong with a question.', simpleResolvers: true })
export class ProblemReport {
  @Field(() => ID, { description: 'An id without a meaning.' })
  id!: string;

  @Field(() => String, { description: 'The student\'s words.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The nickname; null where there is none.' })
  nickname!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was reported.' })
  reportedAt!: Date;
}

/** A question with which students find something wrong. */
@ObjectType({ description: 'A published question with which students find something wrong.', simpleResolvers: true })
export class ReportedQuestion {
  @Field(() => ID, { description: 'The id of the question: give it to `settleReport`.' })
  id!: string;

  @Field(() => String, { description: 'Its stem.' })
  stem!: string;

  @Field(() => Int, { description: 'Its number in its revision, from 1.' })
  place!: number;

  @Field(() => DeskQuiz, { description: 'Its quiz.' })
  quiz!: unknown;

  @Field(() => Int, { description: 'The number of its revision.' })
  revision!: number;

  @Field(() => Int, { description: 'How many open reports there are.' })
  reportCount!: number;

  @Field(() => [ProblemReport], { description: 'The newest of them, at most twenty.' })
  reports!: readonly ProblemReport[];
}

export const ReportedQuestionConnection = connectionOf<ReportedQuestion>({ name: 'ReportedQuestion', node: () => ReportedQuestion, plural: 'questions with open reports' });
export type ReportedQuestionConnection = ConnectionOf<ReportedQuestion>;

/** A quiz that students are taking. */
@ObjectType({ description: 'A quiz that students are taking: somebody began or answered within the last hour and has not finished.', simpleResolvers: true })
export class LiveQuiz {
  @Field(() => DeskQuiz, { description: 'The quiz.' })
  quiz!: unknown;

  @Field(() => [String], { description: 'The classes whose students take it; empty where all came by its code alone.' })
  classes!: readonly string[];

  @Field(() => Int, { description: 'How many attempts are under way.' })
  underWayCount!: number;

  @Field(() => Int, { description: 'How many attempts were finished within the last twelve hours.' })
  finishedCount!: number;

  @Field(() => Int, { description: 'How many answers those under way have given.' })
  answerCount!: number;

  @Field(() => Int, { description: 'How many questions the quiz has.' })
  questionCount!: number;

  @Field(() => DateTimeScalar, { description: 'When the first of those under way began.' })
  since!: Date;
}
