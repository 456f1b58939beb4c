import { Field, ID, ObjectType, type ClassType } from 'type-graphql';
import { UserError } from './attempt.js';
import { DeskQuiz, NotReady, Revision } from './desk-quiz.js';
import { DraftQuestion } from './desk-quiz-question.js';

interface QuizPayload { quiz: unknown; userErrors: readonly UserError[] }

/** Makes what an operation answers that changes a quiz. */
function quizPayload(name: string, description: string): ClassType<QuizPayload> {
  @ObjectType(name, { description, simpleResolvers: true })
  class OfQuiz {
    @Field(() => DeskQuiz, { nullable: true, description: 'The quiz as it is now; null where there is none with this id at this desk.' })
    quiz!: unknown;

    @Field(() => [UserError], { description: 'Why it was not done; empty where it was.' })
    userErrors!: readonly UserError[];
  }
  return OfQuiz;
}

interface QuestionPayload extends QuizPayload { draftQuestion: unknown }

/** Makes what an operation answers that changes a question of a draft. */
function questionPayload(name: string, description: string): ClassType<QuestionPayload> {
  @ObjectType(name, { description, simpleResolvers: true })
  class OfQuestion {
    @Field(() => DeskQuiz, { nullable: true, description: 'The quiz as it is now; null where there is no such thing at this desk.' })
    quiz!: unknown;

    @Field(() => DraftQuestion, { nullable: true, description: 'The question as it is now; null where nothing was done.' })
    draftQuestion!: unknown;

    @Field(() => [UserError], { description: 'Why it was not done; empty where it was.' })
    userErrors!: readonly UserError[];
  }
  return OfQuestion;
}

interface ConflictPayload extends QuestionPayload { theirs: unknown }

/** Makes what an operation answers in whose way a colleague's change can stand. */
function conflictPayload(name: string, description: string): ClassType<ConflictPayload> {
  @ObjectType(name, { description, simpleResolvers: true })
  class OfConflict {
    @Field(() => DeskQuiz, { nullable: true, description: 'The quiz as it is now; null where there is no such thing at this desk.' })
    quiz!: unknown;

    @Field(() => DraftQuestion, { nullable: true, description: 'The question as it is now; null where nothing was done.' })
    draftQuestion!: unknown;

    @Field(() => DraftQuestion, { nullable: true, description: 'After `CONFLICT`: the question as somebody else has saved it meanwhile. Nothing of it was changed.' })
    theirs!: unknown;

    @Field(() => [UserError], { description: 'Why it was not done; empty where it was.' })
    userErrors!: readonly UserError[];
  }
  return OfConflict;
}

export const CreateQuizPayload = quizPayload('CreateQuizPayload', 'What came of making a quiz.');
export const RenameQuizPayload = quizPayload('RenameQuizPayload', 'What came of renaming a quiz.');
export const ArchiveQuizPayload = quizPayload('ArchiveQuizPayload', 'What came of putting a quiz away.');
export const RestoreQuizPayload = quizPayload('RestoreQuizPayload', 'What came of taking a quiz out again.');
export const DuplicateQuizPayload = quizPayload('DuplicateQuizPayload', 'What came of copying a quiz: the copy.');
export const RejectSuggestionPayload = quizPayload('RejectSuggestionPayload', 'What came of rejecting a suggestion.');
export const UnrejectSuggestionsPayload = quizPayload('UnrejectSuggestionsPayload', 'What came of offering again what was rejected.');
export const ChangeQuizSettingsPayload = quizPayload('ChangeQuizSettingsPayload', 'What came of changing how a quiz is run. After `CONFLICT` the quiz carries the settings that somebody else has saved meanwhile.');
export const AcceptSuggestionPayload = questionPayload('AcceptSuggestionPayload', 'What came of accepting a suggestion.');
export const AddDraftQuestionPayload = questionPayload('AddDraftQuestionPayload', 'What came of adding a question.');
export const MoveDraftQuestionPayload = questionPayload('MoveDraftQuestionPayload', 'What came of moving a question.');
export const RestoreDraftQuestionPayload = questionPayload('RestoreDraftQuestionPayload', 'What came of putting a question back.');
export const SaveDraftQuestionPayload = conflictPayload('SaveDraftQuestionPayload', 'What came of saving a question.');
export const RemoveDraftQuestionPayload = conflictPayload('RemoveDraftQuestionPayload', 'What came of taking a question out.');

/** What came of deleting a quiz. */
@ObjectType({ description: 'What came of deleting a quiz.', simpleResolvers: true })
export class DeleteQuizPayload {
  @Field(() => ID, { nullable: true, description: 'The id of the quiz that is gone; null where it is not.' })
  deletedId!: string | null;

  @Field(() => [UserError], { description: 'Why it was not deleted; empty where it was.' })
  userErrors!: readonly UserError[];
}

/** What came of publishing. */
@ObjectType({ description: 'What came of publishing a quiz.', simpleResolvers: true })
export class PublishQuizPayload {
  @Field(() => DeskQuiz, { nullable: true, description: 'The quiz as it is now; null where there is none with this id at this desk.' })
  quiz!: unknown;

  @Field(() => Revision, { nullable: true, description: 'The new revision; null where nothing was published.' })
  revision!: unknown;

  @Field(() => [NotReady], { description: 'After `NOT_READY`: which questions stand in the way, and what to do about each.' })
  notReady!: unknown;

  @Field(() => [UserError], { description: 'Why it was not published; empty where it was.' })
  userErrors!: readonly UserError[];
}
