import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, type ConnectionOf } from './connection.js';
import { Proof } from './draft.js';
import { Explanation } from './question.js';
import { QuestionKind, QuestionStanding } from './quiz-enums.js';
import { AttemptRule, DebriefTopic, OptionFinding, Rating, StatisticName, StatisticUnit } from './results-enums.js';
import { DateTimeScalar } from './scalars.js';

/** A figure, with what it means. */
@ObjectType({ description: 'A figure of item analysis with what it means. Where there are too few answers for it to mean anything it is hidden, and says why.', simpleResolvers: true })
export class Statistic {
  /** Called `name` outside, where its type says of what; not simple, or it would be looked for under that name. */
  @Field(() => StatisticName, { name: 'name', simple: false, description: 'Which figure it is.' })
  statistic!: keyof typeof StatisticName;

  @Field(() => Float, { nullable: true, description: 'Its value; null where it is hidden.' })
  value!: number | null;

  @Field(() => StatisticUnit, { description: 'How the value is to be read.' })
  unit!: keyof typeof StatisticUnit;

  @Field(() => String, { nullable: true, description: 'Why there is no value, in a sentence; null where there is one.' })
  hidden!: string | null;

  @Field(() => String, { nullable: true, description: 'What the value says here, in a sentence.' })
  verdict!: string | null;

  @Field(() => Rating, { nullable: true, description: 'Whether it is as it should be; null where that cannot be said.' })
  rating!: keyof typeof Rating | null;

  @Field(() => String, { description: 'What the figure is, in a sentence.' })
  help!: string;
}

/** Where a class stands with a quiz. */
@ObjectType({ description: 'Where a class stands with a quiz; or those who came by the code of the quiz alone.', simpleResolvers: true })
export class ClassProgress {
  @Field(() => ID, { nullable: true, description: 'The class; null for those who came by the code of the quiz alone.' })
  id!: string | null;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => Int, { description: 'How many have begun.' })
  startedCount!: number;

  @Field(() => Int, { description: 'How many have begun and not finished.' })
  underWayCount!: number;

  @Field(() => Int, { description: 'How many have finished at least once.' })
  finishedCount!: number;

  @Field(() => Int, { description: 'How many of the class have not begun; 0 where the quiz was not given to it.' })
  notBegunCount!: number;
}

/** Where students stand with a quiz. */
@ObjectType({ description: 'Where students stand with a quiz at this moment. Cheap to ask again and again.', simpleResolvers: true })
export class QuizProgress {
  @Field(() => DateTimeScalar, { description: 'When it was so.' })
  countedAt!: Date;

  @Field(() => Int, { description: 'How many have begun.' })
  startedCount!: number;

  @Field(() => Int, { description: 'How many have begun and not finished.' })
  underWayCount!: number;

  @Field(() => Int, { description: 'How many have finished at least once.' })
  finishedCount!: number;

  @Field(() => Int, { description: 'How many of the classes to which it was given have not begun.' })
  notBegunCount!: number;

  @Field(() => Int, { description: 'How many answers those have given who have not finished.' })
  answerCount!: number;

  @Field(() => [ClassProgress], { description: 'The same by class; those without a class last.' })
  classes!: readonly ClassProgress[];
}

/** A revision, as the results of its quiz list it. */
@ObjectType({ description: 'A revision of a quiz with how many have finished it.', simpleResolvers: true })
export class RevisionResults {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => String, { nullable: true, description: 'What its teacher said of what changed.' })
  note!: string | null;

  @Field(() => Int, { description: 'How many attempts at it were finished.' })
  finishedCount!: number;

  @Field(() => Boolean, { description: 'Whether its attempts are among those shown.' })
  shown!: boolean;
}

/** How an option was used. */
@ObjectType({ description: 'How an option was used.', simpleResolvers: true })
export class OptionUse {
  @Field(() => ID, { description: 'Its id within the revision that is shown.' })
  id!: string;

  @Field(() => String, { description: 'By what it is called in tables: A, B, C; of a question that asks what the articles say: T, F, N.' })
  label!: string;

  @Field(() => String, { description: 'Its words.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it is right.' })
  isKey!: boolean;

  @Field(() => Int, { description: 'How many chose it.' })
  count!: number;

  @Field(() => Float, { description: 'The part of those who were asked that chose it.' })
  share!: number;

  @Field(() => Int, { description: 'How many of the half that did better in all other questions chose it.' })
  strongerCount!: number;

  @Field(() => Int, { description: 'How many of the other half chose it.' })
  weakerCount!: number;

  @Field(() => OptionFinding, { nullable: true, description: 'What there is to say of its use; null where nothing is.' })
  finding!: keyof typeof OptionFinding | null;

  @Field(() => String, { nullable: true, description: 'The same in a sentence.' })
  message!: string | null;
}

/** An answer to a question without options to choose from, and how often it was given. */
@ObjectType({ description: 'An answer that was given to a question that asks for an order, for pairs or for a number, and how often.', simpleResolvers: true })
export class AnswerUse {
  @Field(() => String, { description: 'The answer in words.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it is right.' })
  isKey!: boolean;

  @Field(() => Int, { description: 'How many gave it.' })
  count!: number;
}

/** What became of a question. */
@ObjectType({ description: 'What became of a question in the attempts that are shown.', simpleResolvers: true })
export class ItemResult {
  @Field(() => Int, { description: 'Its number in the newest revision that is shown.' })
  number!: number;

  @Field(() => ID, { description: 'What it is through all revisions of its quiz.' })
  lineage!: string;

  @Field(() => QuestionKind, { description: 'What a student does to answer.' })
  kind!: keyof typeof QuestionKind;

  @Field(() => String, { description: 'What is asked.' })
  stem!: string;

  @Field(() => QuestionStanding, { description: 'What it rests on.' })
  standing!: keyof typeof QuestionStanding;

  @Field(() => Int, { description: 'How many were asked it.' })
  askedCount!: number;

  @Field(() => Int, { description: 'How many got all of its mark.' })
  correctCount!: number;

  @Field(() => Int, { description: 'How many left it open.' })
  unansweredCount!: number;

  @Field(() => Boolean, { description: 'Whether it was withdrawn since: it counts for nobody.' })
  withdrawn!: boolean;

  @Field(() => String, { nullable: true, description: 'Why its figures are hidden, where all that need answers are.' })
  hidden!: string | null;

  @Field(() => [Statistic], { description: 'Its figures.' })
  statistics!: readonly Statistic[];

  @Field(() => Int, { description: 'How many did better in all other questions: the stronger half. The halves differ where many have the same mark.' })
  strongerCount!: number;

  @Field(() => Int, { description: 'How many are in the other half.' })
  weakerCount!: number;

  @Field(() => [OptionUse], { description: 'Its options with their use; empty where there are none to choose from.' })
  options!: readonly OptionUse[];

  @Field(() => [AnswerUse], { description: 'The most frequent answers where there are no options to choose from.' })
  answers!: readonly AnswerUse[];

  @Field(() => [String], { description: 'What there is to see in it, a sentence each; computed, and empty where nothing is.' })
  findings!: readonly string[];

  @Field(() => Boolean, { description: 'Whether something is wrong with it, as far as its figures show.' })
  suspect!: boolean;

  @Field(() => Explanation, { description: 'Why what is right is right and the rest is not, as it was published.' })
  explanation!: unknown;

  @Field(() => Proof, { description: 'Why the question was sound when it was published.' })
  proof!: unknown;
}

/** What a student answered to one question. */
@ObjectType({ description: 'What a student answered to one question, in short.', simpleResolvers: true })
export class StudentAnswer {
  @Field(() => ID, { description: 'The question, as `ItemResult.lineage` has it.' })
  lineage!: string;

  @Field(() => String, { nullable: true, description: 'The answer in short: the labels of options, a number; null where it was left open.' })
  label!: string | null;

  @Field(() => String, { nullable: true, description: 'The answer in words; null where it was left open.' })
  text!: string | null;

  @Field(() => Boolean, { description: 'Whether it is right, as the marks stand now.' })
  correct!: boolean;

  @Field(() => Float, { description: 'Its mark as it stands now, from 0 to 1.' })
  mark!: number;

  @Field(() => Float, { nullable: true, description: 'Its first mark, where marking again changed it.' })
  markBefore!: number | null;

  @Field(() => Boolean, { description: 'Whether the question was withdrawn: the mark counts for nobody.' })
  withdrawn!: boolean;
}

/** What a student got. */
@ObjectType({ description: 'What a student got, in the attempt that counts.', simpleResolvers: true })
export class StudentResult {
  @Field(() => ID, { description: 'The attempt that counts.' })
  id!: string;

  @Field(() => String, { description: 'What the student is called.' })
  nickname!: string;

  @Field(() => String, { nullable: true, description: 'The class; null for somebody who came by the code of the quiz alone.' })
  className!: string | null;

  @Field(() => Int, { description: 'How many attempts the student has finished.' })
  attemptCount!: number;

  @Field(() => Int, { description: 'Of which revision the attempt is.' })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was finished.' })
  finishedAt!: Date;

  @Field(() => Int, { description: 'How long it took, in seconds.' })
  durationSeconds!: number;

  @Field(() => Float, { description: 'The marks as they stand now.' })
  mark!: number;

  @Field(() => Int, { description: 'Of how many.' })
  maxMark!: number;

  @Field(() => Int, { description: 'How many answers are right.' })
  correctCount!: number;

  @Field(() => [StudentAnswer], { description: 'The answers, in the order of the questions of the attempt\'s revision.' })
  answers!: readonly StudentAnswer[];
}

export const StudentResultConnection = connectionOf<StudentResult>({ name: 'StudentResult', node: () => StudentResult, plural: 'students with what they got' });
export type StudentResultConnection = ConnectionOf<StudentResult>;

/** Somebody who has not finished. */
@ObjectType({ description: 'Somebody who has begun and not finished.', simpleResolvers: true })
export class StudentUnderWay {
  @Field(() => ID, { description: 'The attempt.' })
  id!: string;

  @Field(() => String, { description: 'What the student is called.' })
  nickname!: string;

  @Field(() => String, { nullable: true, description: 'The class; null for somebody who came by the code of the quiz alone.' })
  className!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the attempt began.' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last answer came; null before the first.' })
  lastAnswerAt!: Date | null;

  @Field(() => Int, { description: 'How many questions have an answer.' })
  answeredCount!: number;

  @Field(() => Int, { description: 'Of how many.' })
  questionCount!: number;
}

/** How many got a mark. */
@ObjectType({ description: 'How many got a mark, or a mark within a step.', simpleResolvers: true })
export class MarkCount {
  @Field(() => Float, { description: 'The mark, or the least of the step.' })
  from!: number;

  @Field(() => Float, { description: 'The mark, or the end of the step.' })
  to!: number;

  @Field(() => Int, { description: 'How many got it.' })
  count!: number;
}

/** A point for the talk in class. */
@ObjectType({ description: 'A point for the talk in class: what the answers rest on, and what the class made of it.', simpleResolvers: true })
export class DebriefPoint {
  @Field(() => DebriefTopic, { description: 'What it is about.' })
  topic!: keyof typeof DebriefTopic;

  @Field(() => Int, { description: 'The number of the question.' })
  number!: number;

  @Field(() => String, { description: 'What is asked.' })
  stem!: string;

  @Field(() => String, { description: 'The point, in a sentence.' })
  sentence!: string;

  @Field(() => [String], { description: 'The origins behind the right answer, by name.' })
  origins!: readonly string[];
}

/** What became of a quiz. */
@ObjectType({ description: 'What became of a quiz: for those at its desk.', simpleResolvers: true })
export class QuizResults {
  @Field(() => ID, { description: 'The quiz.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'What there is to see, in a line.' })
  headline!: string;

  @Field(() => [RevisionResults], { description: 'Its revisions, the newest first. Those that ask the same questions are shown together, unless one was asked for.' })
  revisions!: readonly RevisionResults[];

  @Field(() => AttemptRule, { description: 'Which of several attempts of one student counts.' })
  attemptRule!: keyof typeof AttemptRule;

  @Field(() => ClassProgress, { nullable: true, description: 'The class to which the figures are narrowed; null for all.' })
  class!: ClassProgress | null;

  @Field(() => QuizProgress, { description: 'Where students stand.' })
  progress!: QuizProgress;

  @Field(() => Int, { description: 'How many attempts are counted.' })
  attemptCount!: number;

  @Field(() => Int, { description: 'How many finished attempts are not counted yet, because so many were finished that one look would take too long; 0 as a rule. They are being counted: look again in a moment.' })
  uncountedCount!: number;

  @Field(() => Int, { description: 'The most marks that can be had.' })
  maxMark!: number;

  @Field(() => [Statistic], { description: 'The figures of the whole.' })
  statistics!: readonly Statistic[];

  @Field(() => [MarkCount], { description: 'How many got which marks, the most first.' })
  marks!: readonly MarkCount[];

  @Field(() => [ItemResult], { description: 'The questions, in order.' })
  items!: readonly ItemResult[];

  @Field(() => ItemResult, { nullable: true, description: 'One of them, by its number; null where there is none.' })
  item!: unknown;

  @Field(() => [String], { description: 'What is worth a look, a sentence each; computed from the answers.' })
  looks!: readonly string[];

  @Field(() => [DebriefPoint], { description: 'What to talk about in class.' })
  debrief!: readonly DebriefPoint[];

  @Field(() => StudentResultConnection, { description: 'The students with what they got.' })
  students!: unknown;

  @Field(() => [StudentUnderWay], { description: 'Those who have begun and not finished, the latest first; at most 50.' })
  underWay!: unknown;

  @Field(() => Boolean, { description: 'Whether there is a newer revision than one that was answered, so that marks can be looked at again.' })
  canRegrade!: boolean;
}
