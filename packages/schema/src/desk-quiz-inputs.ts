import { ArgsType, Field, Float, ID, InputType, Int, type ClassType } from 'type-graphql';
import { PageArguments } from './arguments.js';
import { PairInput } from './inputs.js';
import { DeskQuizState, DifficultyBand, FeedbackTiming, QuestionKind } from './quiz-enums.js';
import { DateScalar, DateTimeScalar } from './scalars.js';

const QUIZ = 'The id of the quiz.';
const QUESTION = 'The id of the question of the draft.';

/** Which suggestions to give. */
@InputType({ description: 'Which suggestions to give: those for which all that is said here is true.' })
export class SuggestionFilter {
  @Field(() => [QuestionKind], { nullable: true, description: 'Only questions of these kinds.' })
  kinds?: readonly (keyof typeof QuestionKind)[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only questions that ask as of this day; left out, of every key date of the pack.' })
  asOf?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Take only into account what had been published by this day; left out, everything.' })
  knownAt?: string | null;

  @Field(() => DifficultyBand, { nullable: true, description: 'Only the easier or the harder half.' })
  difficulty?: keyof typeof DifficultyBand | null;

  @Field(() => String, { nullable: true, description: 'Only questions whose explanation cites the source with this slug, or whose stem speaks for it.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Only questions that have all of these words in their stem or options; at most 200 characters.' })
  text?: string | null;
}

/** Which page of the suggestions. */
@ArgsType()
export class SuggestionArguments extends PageArguments {
  @Field(() => SuggestionFilter, { nullable: true, description: 'Which suggestions; left out, all.' })
  filter?: SuggestionFilter | null;
}

/** Which quizzes of the desk. */
@ArgsType()
export class DeskQuizArguments extends PageArguments {
  @Field(() => DeskQuizState, { nullable: true, description: 'Only quizzes in this state; left out, all but those that were put away.' })
  state?: keyof typeof DeskQuizState | null;
}

/** A passage that is given as evidence. */
@InputType({ description: 'A passage that is given as evidence, as `readings` shows its text.' })
export class CitedPassageInput {
  @Field(() => String, { description: 'The slug of the source.' })
  source!: string;

  @Field(() => String, { description: 'The words of the passage, exactly as they stand: at most 2,000 characters.' })
  exact!: string;

  @Field(() => String, { nullable: true, description: 'Up to 200 characters right before it; left out, none.' })
  prefix?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 200 characters right after it; left out, none.' })
  suffix?: string | null;

  @Field(() => Int, { description: 'Where it starts in the text, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends.' })
  end!: number;

  @Field(() => String, { description: 'The `contentHash` of the text.' })
  contentHash!: string;
}

/** An option of a question that is being written. */
@InputType({ description: 'An option of a question that is being written.' })
export class AuthoredOptionInput {
  @Field(() => ID, { description: 'Its id in the draft: that which it has, or a new random one of up to 60 letters, digits, dashes and underscores.' })
  id!: string;

  @Field(() => String, { description: 'Its words, on one line.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Why it is right or wrong; lines may end in it.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'The slug of the claim of the pack whose answer it is.' })
  claim?: string | null;

  @Field(() => [CitedPassageInput], { nullable: true, description: 'The passages that say so.' })
  evidence?: readonly CitedPassageInput[] | null;
}

/** The right-hand side of a question that asks to match. */
@InputType({ description: 'An item on the right of a question that asks to match.' })
export class AuthoredTargetInput {
  @Field(() => ID, { description: 'Its id in the draft.' })
  id!: string;

  @Field(() => String, { description: 'Its words, on one line.' })
  text!: string;
}

/** A question as its author has it. */
@InputType({ description: 'What the author of a question wrote. Markup in it is text like any other.' })
export class AuthoredQuestionInput {
  @Field(() => QuestionKind, { description: 'What a student does to answer. An edited suggestion keeps its kind; your own question is single choice, multiple choice, or true / false / not stated.' })
  kind!: keyof typeof QuestionKind;

  @Field(() => String, { description: 'What is asked, on one line.' })
  stem!: string;

  @Field(() => DateScalar, { description: 'The day as of which it is asked.' })
  asOf!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day up to which reports are taken into account; left out, that which it has, or today.' })
  knownAt?: string | null;

  @Field(() => [AuthoredOptionInput], { description: 'What to choose from, put in order, or match.' })
  options!: readonly AuthoredOptionInput[];

  @Field(() => [AuthoredTargetInput], { nullable: true, description: 'The right-hand side of a question that asks to match.' })
  targets?: readonly AuthoredTargetInput[] | null;

  @Field(() => String, { nullable: true, description: 'What is counted, where a number is asked.' })
  unit?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The ids of the right options, in order where an order is asked.' })
  keyOptionIds?: readonly string[] | null;

  @Field(() => [PairInput], { nullable: true, description: 'The right pairs of a question that asks to match.' })
  keyPairs?: readonly PairInput[] | null;

  @Field(() => Float, { nullable: true, description: 'The right number, where a number is asked.' })
  keyNumber?: number | null;
}

/** What to check. */
@ArgsType()
export class CheckQuestionArguments {
  @Field(() => ID, { description: QUIZ })
  quiz!: string;

  @Field(() => AuthoredQuestionInput, { description: 'The question as it stands on the screen.' })
  question!: AuthoredQuestionInput;

  @Field(() => ID, { nullable: true, description: 'The question of the draft that it is an edit of; left out for one that is not saved yet.' })
  editOf?: string | null;
}

/** How to make a quiz. */
@InputType({ description: 'How to make a quiz.' })
export class CreateQuizInput {
  @Field(() => String, { description: 'The slug of the pack that it is about.' })
  pack!: string;

  @Field(() => String, { nullable: true, description: 'Its title: up to 120 characters on one line; left out, that of the pack.' })
  title?: string | null;

  @Field(() => Int, { nullable: true, description: 'So many proved suggestions to begin with, from 0 to 30: each kind once before any comes again, no two that ask the same, at most one about victims. Left out, none.' })
  fill?: number | null;
}

/** How to rename a quiz. */
@InputType({ description: 'How to rename a quiz.' })
export class RenameQuizInput {
  @Field(() => ID, { description: QUIZ })
  quiz!: string;

  @Field(() => String, { description: 'Its new title: up to 120 characters on one line.' })
  title!: string;
}

interface QuizInput { quiz: string }

/** Makes the input of an operation that takes a quiz and nothing else. */
function quizInput(name: string, description: string): ClassType<QuizInput> {
  @InputType(name, { description })
  class OneQuiz {
    @Field(() => ID, { description: QUIZ })
    quiz!: string;
  }
  return OneQuiz;
}

export const ArchiveQuizInput = quizInput('ArchiveQuizInput', 'Which quiz to put away.');
export type ArchiveQuizInput = QuizInput;
export const RestoreQuizInput = quizInput('RestoreQuizInput', 'Which quiz to take out again.');
export type RestoreQuizInput = QuizInput;
export const DuplicateQuizInput = quizInput('DuplicateQuizInput', 'Which quiz to copy.');
export type DuplicateQuizInput = QuizInput;

/** Which suggestions to offer again. */
@InputType({ description: 'For which quiz to offer again what was rejected: all of it, or some.' })
export class UnrejectSuggestionsInput {
  @Field(() => ID, { description: QUIZ })
  quiz!: string;

  @Field(() => [String], { nullable: true, description: 'The `mark`s of the suggestions to offer again, at most 100; left out, all.' })
  marks?: readonly string[] | null;
}

/** Which quiz to delete. */
@InputType({ description: 'Which quiz to delete, and whether with what students answered.' })
export class DeleteQuizInput {
  @Field(() => ID, { description: QUIZ })
  quiz!: string;

  @Field(() => Boolean, { nullable: true, description: 'Delete it although students have answered, with all of their answers; left out, such a quiz is not deleted.' })
  withAnswers?: boolean | null;
}

/** Which suggestion to accept. */
@InputType({ description: 'Which suggestion to take into a quiz.' })
export class AcceptSuggestionInput {
  @Field(() => ID, { description: QUIZ })
  quiz!: string;

  @Field(() => ID, { description: 'The id of the suggestion.' })
  suggestion!: string;

  @Field(() => ID, { nullable: true, description: 'The id of the question before which it is put; left out, at the end.' })
  before?: string | null;
}

/** Which suggestion to reject. */
@InputType({ description: 'Which suggestion not to offer again for a quiz.' })
export class RejectSuggestionInput {
  @Field(() => ID, { description: QUIZ })
  quiz!: string;

  @Field(() => String, { description: 'The `mark` of the suggestion.' })
  mark!: string;
}

/** A question to add. */
@InputType({ description: 'A question of one\'s own to add to a quiz.' })
export class AddDraftQuestionInput {
  @Field(() => ID, { description: QUIZ })
  quiz!: string;

  @Field(() => AuthoredQuestionInput, { description: 'The question; it may be unfinished.' })
  question!: AuthoredQuestionInput;

  @Field(() => ID, { nullable: true, description: 'A UUID for the new question, made by the sender, so that one that is sent twice is added once.' })
  key?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the question before which it is put; left out, at the end.' })
  before?: string | null;
}

/** A question to save. */
@InputType({ description: 'A question of the draft, as it is to be saved.' })
export class SaveDraftQuestionInput {
  @Field(() => ID, { description: QUESTION })
  question!: string;

  @Field(() => Int, { description: 'The `version` of the question that was edited.' })
  baseVersion!: number;

  @Field(() => AuthoredQuestionInput, { description: 'What it is now; it may be unfinished.' })
  content!: AuthoredQuestionInput;
}

/** Where to move a question. */
@InputType({ description: 'Which question to move, and to where.' })
export class MoveDraftQuestionInput {
  @Field(() => ID, { description: QUESTION })
  question!: string;

  @Field(() => ID, { nullable: true, description: 'The id of the question before which it is put; left out, at the end.' })
  before?: string | null;
}

/** Which question to remove. */
@InputType({ description: 'Which question to take out of a quiz.' })
export class RemoveDraftQuestionInput {
  @Field(() => ID, { description: QUESTION })
  question!: string;

  @Field(() => Int, { description: 'The `version` of the question that was seen.' })
  baseVersion!: number;
}

/** Which question to put back. */
@InputType({ description: 'Which question to put back where it was.' })
export class RestoreDraftQuestionInput {
  @Field(() => ID, { description: QUESTION })
  question!: string;
}

/** How a quiz is to be run. */
@InputType({ description: 'How a quiz is to be run: all of it, as it is to be.' })
export class ChangeQuizSettingsInput {
  @Field(() => ID, { description: QUIZ })
  quiz!: string;

  @Field(() => Int, { description: 'The `version` of the settings that were edited.' })
  baseVersion!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on it can be taken; null or left out: as soon as it is published.' })
  opensAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; later than `opensAt`. Null or left out: without an end.' })
  closesAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many attempts one student has, from 1 to 20; null or left out: as many as they like.' })
  attemptsAllowed?: number | null;

  @Field(() => Boolean, { description: 'Whether each student meets the questions in an order of their own.' })
  shuffleQuestions!: boolean;

  @Field(() => Boolean, { description: 'Whether each student meets the options in an order of their own.' })
  shuffleOptions!: boolean;

  @Field(() => FeedbackTiming, { description: 'When students are told what was right. `AFTER_CLOSING` needs `closesAt`.' })
  feedback!: keyof typeof FeedbackTiming;

  @Field(() => Int, { nullable: true, description: 'How long one attempt may take, from 30 to 21,600 seconds; null or left out: as long as it takes.' })
  timeLimitSeconds?: number | null;
}

/** What to publish. */
@InputType({ description: 'Which draft to publish.' })
export class PublishQuizInput {
  @Field(() => ID, { description: QUIZ })
  quiz!: string;

  @Field(() => Int, { description: 'The `draftVersion` that was seen: what a colleague changed meanwhile is not published unseen.' })
  draftVersion!: number;

  @Field(() => String, { nullable: true, description: 'What changed since the revision before, for the students who took it: up to 500 characters.' })
  note?: string | null;
}
