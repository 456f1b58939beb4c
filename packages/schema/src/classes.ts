import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, type ConnectionOf } from './connection.js';
import { DeskQuiz } from './desk-quiz.js';
import { Node } from './node.js';
import { Quiz, QuizTerms } from './quiz.js';
import { AssignmentState } from './quiz-enums.js';
import { DateTimeScalar } from './scalars.js';

/** A class as its students see it. */
@ObjectType({ description: 'A class as its students see it: what it is called, and nobody who is in it.', simpleResolvers: true })
export class Class {
  @Field(() => ID, { description: 'An id without a meaning: it stays when the code changes.' })
  id!: string;

  @Field(() => String, { description: 'What its teacher calls it.' })
  name!: string;

  @Field(() => String, { description: 'What students enter to join it, such as `K7PM-2QXM`: eight letters and figures. Capitals, spaces and the dash make no difference.' })
  code!: string;

  @Field(() => Boolean, { description: 'Whether new students may join.' })
  joinable!: boolean;
}

/** A quiz that was given to a student's class. */
@ObjectType({ description: 'A quiz that was given to a class, as one of its students meets it.', simpleResolvers: true })
export class AssignedQuiz {
  @Field(() => ID, { description: 'An id without a meaning.' })
  id!: string;

  @Field(() => Quiz, { description: 'The quiz, in the revision that an attempt would begin with.' })
  quiz!: unknown;

  @Field(() => QuizTerms, { description: 'On what terms this student takes it: the dates of the class, the student\'s extra time.' })
  terms!: QuizTerms;

  @Field(() => AssignmentState, { description: 'Where this student stands with it.' })
  state!: keyof typeof AssignmentState;

  @Field(() => Int, { nullable: true, description: 'How many attempts are left; null: as many as they like.' })
  attemptsLeft!: number | null;

  @Field(() => Boolean, { description: 'Whether it is told now what was right in an attempt that is finished.' })
  feedbackDue!: boolean;
}

export const AssignedQuizConnection = connectionOf<AssignedQuiz>({ name: 'AssignedQuiz', node: () => AssignedQuiz, plural: 'quizzes that were given to a class' });
export type AssignedQuizConnection = ConnectionOf<AssignedQuiz>;

/** Somebody's place in a class. */
@ObjectType({ description: 'Somebody\'s place in a class. It is given only to whoever holds its token.', simpleResolvers: true })
export class Membership {
  @Field(() => Class, { description: 'The class.' })
  class!: Class;

  @Field(() => String, { description: 'What the student is called there.' })
  nickname!: string;

  @Field(() => Int, { description: 'Percent of time on top of every time limit.' })
  extraTimePercent!: number;

  @Field(() => AssignedQuizConnection, { description: 'The quizzes that were given to the class, the latest first.' })
  quizzes!: unknown;
}

/** A class at the desk of its teachers. */
@ObjectType({ implements: Node, description: 'A class as those at its desk see it.', simpleResolvers: true })
export class DeskClass extends Node {
  @Field(() => String, { description: 'What it is called; its students see it.' })
  name!: string;

  @Field(() => String, { description: 'What students enter to join it.' })
  code!: string;

  @Field(() => Boolean, { description: 'Whether new students may join. Those who are in it stay in it.' })
  joinable!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was put away; null while it is in use. Its code then lets nobody in.' })
  archivedAt!: Date | null;

  @Field(() => Int, { description: 'How many students are in it.' })
  studentCount!: number;

  @Field(() => ClassStudentConnection, { description: 'Those who are in it, by nickname.' })
  students!: unknown;

  @Field(() => AssignmentConnection, { description: 'The quizzes that were given to it, the latest first.' })
  assignments!: unknown;
}

/** A student of a class, as their teachers see them. */
@ObjectType({ implements: Node, description: 'Somebody in a class, as their teachers see them: a nickname, no account.', simpleResolvers: true })
export class ClassStudent extends Node {
  @Field(() => String, { description: 'What they are called.' })
  nickname!: string;

  @Field(() => Int, { description: 'Percent of time on top of every time limit.' })
  extraTimePercent!: number;

  @Field(() => DateTimeScalar, { description: 'When they joined.' })
  joinedAt!: Date;

  @Field(() => Int, { description: 'How many attempts they have begun.' })
  attemptCount!: number;
}

/** A quiz given to a class. */
@ObjectType({ implements: Node, description: 'A quiz given to a class, with dates of its own where they differ from the quiz\'s.', simpleResolvers: true })
export class Assignment extends Node {
  @Field(() => DeskQuiz, { description: 'The quiz.' })
  quiz!: unknown;

  @Field(() => DeskClass, { description: 'The class.' })
  class!: unknown;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on this class may take it; null: as the quiz says.' })
  opensAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when this class may take it; null: as the quiz says.' })
  closesAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'How many of its students have begun it.' })
  startedCount!: number;

  @Field(() => Int, { description: 'How many of its students have finished it.' })
  finishedCount!: number;
}

export const ClassStudentConnection = connectionOf<ClassStudent>({ name: 'ClassStudent', node: () => ClassStudent, plural: 'students' });
export type ClassStudentConnection = ConnectionOf<ClassStudent>;
export const AssignmentConnection = connectionOf<Assignment>({ name: 'Assignment', node: () => Assignment, plural: 'assignments' });
export type AssignmentConnection = ConnectionOf<Assignment>;
export const DeskClassConnection = connectionOf<DeskClass>({ name: 'DeskClass', node: () => DeskClass, plural: 'classes' });
export type DeskClassConnection = ConnectionOf<DeskClass>;

/** Everything that is kept of a class or of one student, to be saved before it is deleted. */
@ObjectType({ description: 'Everything that is kept of a class, or of one of its students.', simpleResolvers: true })
export class ClassExport {
  @Field(() => String, { description: 'A name for the file, without its ending.' })
  fileName!: string;

  @Field(() => String, { description: 'All of it as JSON.' })
  json!: string;

  @Field(() => String, { description: 'One line for each answer, as CSV in UTF-8 (RFC 4180).' })
  csv!: string;
}
