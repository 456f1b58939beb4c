import {
  Assignment, AssignmentConnection, AssignQuizInput, AssignQuizPayload, ChangeClassInput, ChangeClassPayload, ChangeStudentInput, ChangeStudentPayload, ClassExport, ClassExportArguments,
  ClassStudentConnection, CreateClassInput, CreateClassPayload, DeleteClassInput, DeleteClassPayload, DeleteStudentInput, DeleteStudentPayload, DeskClass, DeskClassArguments,
  DeskClassConnection, DeskQuiz, PageArguments, RemoveStudentInput, RemoveStudentPayload, RenewClassCodeInput, RenewClassCodePayload, UnassignQuizInput, UnassignQuizPayload,
} from '@footnote/schema';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { type DeskQuizRecord } from '../quizzes/index.js';
import { assignQuiz, pageAssignmentsOfClass, pageAssignmentsOfQuiz, quizOfAssignment, unassignQuiz, type AssignmentResult } from './assignment.service.js';
import type { AssignmentRecord } from './assignment.store.js';
import { classLoader } from './class.loader.js';
import { changeClass, createClass, deleteClass, findDeskClass, pageClasses, renewClassCode, type ClassResult, type DeletedResult } from './class.service.js';
import type { ClassRecord } from './class.store.js';
import { exportClass, type ClassExportRecord } from './export.service.js';
import { changeStudent, deleteStudent, pageStudents, removeStudent, type RemovedResult, type StudentResult } from './student.service.js';
import type { StudentRecord } from './student.store.js';

/** Classes, as teachers work with them. */
@Resolver(() => DeskClass)
export class DeskClassResolver {
  @Query(() => DeskClassConnection, { description: 'The classes of your desk, the newest first.' })
  deskClasses(@Args(() => DeskClassArguments) which: DeskClassArguments, @Ctx() context: RequestContext): Promise<Connection<ClassRecord>> {
    return pageClasses(context, which);
  }

  @Query(() => DeskClass, { nullable: true, description: 'A class of your desk; null where it is none of yours, or where there is none.' })
  deskClass(@Arg('id', () => ID, { description: 'The id of the class.' }) id: string, @Ctx() context: RequestContext): Promise<ClassRecord | null> {
    return findDeskClass(context, id);
  }

  @Query(() => ClassExport, { nullable: true, description: 'Everything that is kept of a class of your desk, or of one of its students, to be saved; null where it is none of yours.' })
  classExport(@Args(() => ClassExportArguments) which: ClassExportArguments, @Ctx() context: RequestContext): Promise<ClassExportRecord | null> {
    return exportClass(context, which);
  }

  @Mutation(() => CreateClassPayload, { description: 'Makes a class, with a code by which students join it.' })
  createClass(@Arg('input', () => CreateClassInput, { description: 'The class.' }) input: CreateClassInput, @Ctx() context: RequestContext): Promise<ClassResult> {
    return createClass(context, input);
  }

  @Mutation(() => ChangeClassPayload, { description: 'Changes what a class is called, whether students may join, or whether it is put away.' })
  changeClass(@Arg('input', () => ChangeClassInput, { description: 'The class, and what to change.' }) input: ChangeClassInput, @Ctx() context: RequestContext): Promise<ClassResult> {
    return changeClass(context, input);
  }

  @Mutation(() => RenewClassCodePayload, { description: 'Gives a class a new code, where the old one has gone around.' })
  renewClassCode(@Arg('input', () => RenewClassCodeInput, { description: 'The class.' }) input: RenewClassCodeInput, @Ctx() context: RequestContext): Promise<ClassResult> {
    return renewClassCode(context, input);
  }

  @Mutation(() => DeleteClassPayload, { description: 'Deletes a class with its students and all of their answers, for good. Ask for `classExport` before, if you want to keep them.' })
  deleteClass(@Arg('input', () => DeleteClassInput, { description: 'The class.' }) input: DeleteClassInput, @Ctx() context: RequestContext): Promise<Omit<DeletedResult, 'class'>> {
    return deleteClass(context, input);
  }

  @Mutation(() => ChangeStudentPayload, { description: 'Renames a student, or gives them more time.' })
  changeStudent(@Arg('input', () => ChangeStudentInput, { description: 'The student, and what to change.' }) input: ChangeStudentInput, @Ctx() context: RequestContext): Promise<StudentResult> {
    return changeStudent(context, input);
  }

  @Mutation(() => RemoveStudentPayload, { description: 'Removes a student from the class: their device gets in no more, and what they answered stays in the results.' })
  removeStudent(@Arg('input', () => RemoveStudentInput, { description: 'The student.' }) input: RemoveStudentInput, @Ctx() context: RequestContext): Promise<RemovedResult> {
    return removeStudent(context, input);
  }

  @Mutation(() => DeleteStudentPayload, { description: 'Deletes a student with all that they answered, for good. Ask for `classExport` before, if you want to keep it.' })
  deleteStudent(@Arg('input', () => DeleteStudentInput, { description: 'The student.' }) input: DeleteStudentInput, @Ctx() context: RequestContext): Promise<DeletedResult> {
    return deleteStudent(context, input);
  }

  @Mutation(() => AssignQuizPayload, { description: 'Gives a quiz to a class, or changes when the class has it.' })
  assignQuiz(@Arg('input', () => AssignQuizInput, { description: 'The quiz, the class and the dates.' }) input: AssignQuizInput, @Ctx() context: RequestContext): Promise<AssignmentResult> {
    return assignQuiz(context, input);
  }

  @Mutation(() => UnassignQuizPayload, { description: 'Takes a quiz back from a class. What was answered stays.' })
  unassignQuiz(@Arg('input', () => UnassignQuizInput, { description: 'The assignment.' }) input: UnassignQuizInput, @Ctx() context: RequestContext): Promise<DeletedResult> {
    return unassignQuiz(context, input);
  }

  @FieldResolver(() => ClassStudentConnection)
  students(@Root() of: ClassRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<StudentRecord>> {
    return pageStudents(context, of, request);
  }

  @FieldResolver(() => AssignmentConnection)
  assignments(@Root() of: ClassRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<AssignmentRecord>> {
    return pageAssignmentsOfClass(context, of, request);
  }
}

/** What hangs below an assignment. */
@Resolver(() => Assignment)
export class AssignmentResolver {
  @FieldResolver(() => DeskQuiz)
  quiz(@Root() assignment: AssignmentRecord, @Ctx() context: RequestContext): Promise<DeskQuizRecord | null> {
    return quizOfAssignment(context, assignment);
  }

  @FieldResolver(() => DeskClass)
  class(@Root() assignment: AssignmentRecord, @Ctx() context: RequestContext): Promise<ClassRecord | null> {
    return classLoader(context).load(assignment.classKey);
  }
}

/** What classes add to a quiz of a desk. */
@Resolver(() => DeskQuiz)
export class QuizAssignmentsResolver {
  @FieldResolver(() => AssignmentConnection, { description: 'The classes to which it was given, the latest first.' })
  assignments(@Root() quiz: { readonly key: string }, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<AssignmentRecord>> {
    return pageAssignmentsOfQuiz(context, quiz, request);
  }
}
