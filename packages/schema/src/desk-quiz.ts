import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, type ConnectionOf } from './connection.js';
import { DraftQuestion, SuggestionConnection } from './desk-quiz-question.js';
import { Reading } from './desk-quiz-reading.js';
import { Node } from './node.js';
import { Pack } from './pack.js';
import { DeskQuizState, FeedbackTiming } from './quiz-enums.js';
import { DateTimeScalar } from './scalars.js';

/** How a quiz is run. */
@ObjectType({ description: 'How a quiz is run. It may change while the quiz runs, unlike what is asked.', simpleResolvers: true })
export class QuizSettings {
  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on it can be taken; null: as soon as it is published.' })
  opensAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it can be taken; null: without an end.' })
  closesAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many attempts one student has; null: as many as they like.' })
  attemptsAllowed!: number | null;

  @Field(() => Boolean, { description: 'Whether each student meets the questions in an order of their own.' })
  shuffleQuestions!: boolean;

  @Field(() => Boolean, { description: 'Whether each student meets the options in an order of their own.' })
  shuffleOptions!: boolean;

  @Field(() => FeedbackTiming, { description: 'When students are told what was right, and why.' })
  feedback!: keyof typeof FeedbackTiming;

  @Field(() => Int, { nullable: true, description: 'How long one attempt may take, in seconds; null: as long as it takes.' })
  timeLimitSeconds!: number | null;

  @Field(() => Int, { description: 'Counts their changes: give it as `baseVersion` when you change them.' })
  version!: number;
}

/** A quiz as it was published. */
@ObjectType({ implements: Node, description: 'A quiz as it was published once: it never changes. For those at its desk.', simpleResolvers: true })
export class Revision extends Node {
  @Field(() => Int, { description: 'Its number among the revisions of its quiz, from 1.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who published it; null where their account is gone.' })
  publishedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'What its teacher said of what changed since the revision before.' })
  note!: string | null;

  @Field(() => Int, { description: 'How many questions it has.' })
  questionCount!: number;

  @Field(() => Int, { description: 'How many of them are proved.' })
  provedCount!: number;

  @Field(() => Int, { description: 'How many of them are cited.' })
  citedCount!: number;

  @Field(() => Int, { description: 'How many of them are unsourced.' })
  unsourcedCount!: number;

  @Field(() => Int, { description: 'How many attempts students have begun at it; previews do not count.' })
  attemptCount!: number;

  @Field(() => Int, { nullable: true, description: 'The version of the pack that its questions were proved against.' })
  packVersion!: number | null;
}

/** Why a quiz cannot be published. */
@ObjectType({ description: 'Why a quiz cannot be published as it stands, and what to do about it.', simpleResolvers: true })
export class NotReady {
  @Field(() => String, { description: 'What is wrong, as a stable code: `EMPTY`, `CANNOT_BE_ASKED`, `TWIN`, `SECOND_CASUALTY_QUESTION`.' })
  code!: string;

  @Field(() => ID, { nullable: true, description: 'The question of the draft that it is about; null where it is about the quiz.' })
  questionId!: string | null;

  @Field(() => Int, { nullable: true, description: 'The number of that question as the quiz stands, from 1.' })
  questionNumber!: number | null;

  @Field(() => String, { description: 'What is wrong, in a sentence.' })
  message!: string;

  @Field(() => String, { description: 'What she may do about it, in a sentence.' })
  remedy!: string;
}

export const RevisionConnection = connectionOf<Revision>({ name: 'Revision', node: () => Revision, plural: 'revisions' });
export type RevisionConnection = ConnectionOf<Revision>;

/** A quiz at the desk of those who make it. */
@ObjectType({ implements: Node, description: 'A quiz as those at its desk see it: its draft, how it is run, and its revisions.', simpleResolvers: true })
export class DeskQuiz extends Node {
  @Field(() => String, { description: 'What students enter to take it, once it is published.' })
  code!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Pack, { description: 'The affair that it is about.' })
  pack!: unknown;

  @Field(() => DeskQuizState, { description: 'Whether it was ever published, and whether it was put away.' })
  state!: keyof typeof DeskQuizState;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Counts the changes of the draft: its questions, their order, the title. Where it has grown, somebody changed something.' })
  draftVersion!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the draft was last saved; null where nothing was yet.' })
  savedAt!: Date | null;

  @Field(() => Int, { description: 'How many questions the draft has.' })
  questionCount!: number;

  @Field(() => [DraftQuestion], { description: 'The questions of the draft, in order.' })
  questions!: unknown;

  @Field(() => SuggestionConnection, { description: 'Questions that the pack suggests, the best first and the kinds mixed: none that asks what the quiz asks already, and none that was rejected.' })
  suggestions!: unknown;

  @Field(() => Int, { description: 'How many suggestions were rejected for this quiz.' })
  rejectedCount!: number;

  @Field(() => [Reading], { description: 'The sources of the pack, to read and to select evidence in, the earliest first.' })
  readings!: unknown;

  @Field(() => QuizSettings, { description: 'How it is run.' })
  settings!: QuizSettings;

  @Field(() => RevisionConnection, { description: 'What was published, the newest first.' })
  revisions!: unknown;

  @Field(() => Int, { description: 'How many attempts students have begun, at all of its revisions. Previews are not counted.' })
  attemptCount!: unknown;

  @Field(() => Revision, { nullable: true, description: 'What students get: the newest revision; null where nothing was published yet.' })
  latestRevision!: unknown;

  @Field(() => [NotReady], { description: 'Why the draft cannot be published as it stands; empty where it can.' })
  notReady!: unknown;

  @Field(() => Boolean, { description: 'Whether the draft asks something else than the newest revision; true where nothing was published yet.' })
  changedSincePublished!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was put away; null while it is in use.' })
  archivedAt!: Date | null;
}

export const DeskQuizConnection = connectionOf<DeskQuiz>({ name: 'DeskQuiz', node: () => DeskQuiz, plural: 'quizzes of the desk' });
export type DeskQuizConnection = ConnectionOf<DeskQuiz>;
