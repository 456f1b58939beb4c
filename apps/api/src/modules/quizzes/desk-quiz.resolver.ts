import {
  ArchiveQuizInput, ArchiveQuizPayload, ChangeQuizSettingsInput, ChangeQuizSettingsPayload, CreateQuizInput, CreateQuizPayload, DeleteQuizInput, DeleteQuizPayload, DeskQuiz, DeskQuizArguments,
  DeskQuizConnection, DraftQuestion, DuplicateQuizInput, DuplicateQuizPayload, NotReady, Pack, PageArguments, PublishQuizInput, PublishQuizPayload, Reading, RejectSuggestionInput, RejectSuggestionPayload,
  RenameQuizInput, RenameQuizPayload, RestoreQuizInput, RestoreQuizPayload, Revision, RevisionConnection, SuggestionArguments, SuggestionConnection, UnrejectSuggestionsInput, UnrejectSuggestionsPayload,
} from '@footnote/schema';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { pageOfList, type Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { packOfRow, type PackRecord } from '../packs/index.js';
import { createQuiz, duplicateQuiz } from './create-quiz.service.js';
import { draftsLoader, revisionsLoader } from './desk-quiz.loader.js';
import {
  archiveQuiz, deleteQuiz, findDeskQuiz, listNotReady, pageDeskQuizzes, rejectSuggestion, renameQuiz, restoreQuiz, unrejectSuggestions, type DeleteQuizResult, type QuizResult,
} from './desk-quiz.service.js';
import type { DeskQuizRecord } from './desk-quiz.store.js';
import type { DraftQuestionRecord } from './draft-question.store.js';
import type { NotReadyRecord } from './find-not-ready.js';
import { publishQuiz, type PublishResult } from './publish-draft.service.js';
import { graphOfQuiz } from './quiz-graph.js';
import { toReadings, type ReadingRecord } from './reading.records.js';
import type { RevisionRecord } from './revision.store.js';
import { changeQuizSettings } from './settings.service.js';
import { pageSuggestions, type SuggestionRecord } from './suggestion.service.js';

/** Quizzes at a desk: the roots, and what hangs below one. */
@Resolver(() => DeskQuiz)
export class DeskQuizResolver {
  @Query(() => DeskQuiz, { nullable: true, description: 'A quiz of your desk with its draft; null where there is none, or it is another desk\'s. For teachers who are signed in.' })
  deskQuiz(@Arg('id', () => ID, { description: 'The id of the quiz.' }) id: string, @Ctx() context: RequestContext): Promise<DeskQuizRecord | null> {
    return findDeskQuiz(context, id);
  }

  @Query(() => DeskQuizConnection, { description: 'The quizzes of your desk, the newest change first. For teachers who are signed in.' })
  deskQuizzes(@Args(() => DeskQuizArguments) request: DeskQuizArguments, @Ctx() context: RequestContext): Promise<Connection<DeskQuizRecord>> {
    return pageDeskQuizzes(context, request);
  }

  @Mutation(() => CreateQuizPayload, { description: 'Makes a quiz at your desk, with suggestions in its draft if you like.' })
  createQuiz(@Arg('input', () => CreateQuizInput, { description: 'What it is about.' }) input: CreateQuizInput, @Ctx() context: RequestContext): Promise<QuizResult> {
    return createQuiz(context, input);
  }

  @Mutation(() => RenameQuizPayload, { description: 'Gives a quiz another title. Students see it at once.' })
  renameQuiz(@Arg('input', () => RenameQuizInput, { description: 'The quiz and its title.' }) input: RenameQuizInput, @Ctx() context: RequestContext): Promise<QuizResult> {
    return renameQuiz(context, input);
  }

  @Mutation(() => ArchiveQuizPayload, { description: 'Puts a quiz away: its code leads nowhere then, and nothing of it is lost.' })
  archiveQuiz(@Arg('input', () => ArchiveQuizInput, { description: 'The quiz.' }) input: ArchiveQuizInput, @Ctx() context: RequestContext): Promise<QuizResult> {
    return archiveQuiz(context, input);
  }

  @Mutation(() => RestoreQuizPayload, { description: 'Takes out again a quiz that was put away.' })
  restoreQuiz(@Arg('input', () => RestoreQuizInput, { description: 'The quiz.' }) input: RestoreQuizInput, @Ctx() context: RequestContext): Promise<QuizResult> {
    return restoreQuiz(context, input);
  }

  @Mutation(() => DeleteQuizPayload, { description: 'Deletes a quiz with its draft and its revisions; one that students have begun only with `withAnswers`.' })
  deleteQuiz(@Arg('input', () => DeleteQuizInput, { description: 'The quiz.' }) input: DeleteQuizInput, @Ctx() context: RequestContext): Promise<DeleteQuizResult> {
    return deleteQuiz(context, input);
  }

  @Mutation(() => DuplicateQuizPayload, { description: 'Copies the draft of a quiz and how it is run into a new quiz; not its dates, nor what was published or answered.' })
  duplicateQuiz(@Arg('input', () => DuplicateQuizInput, { description: 'The quiz.' }) input: DuplicateQuizInput, @Ctx() context: RequestContext): Promise<QuizResult> {
    return duplicateQuiz(context, input);
  }

  @Mutation(() => RejectSuggestionPayload, { description: 'Keeps a suggestion, and whatever asks the same, from being offered again for a quiz.' })
  rejectSuggestion(@Arg('input', () => RejectSuggestionInput, { description: 'The quiz and the suggestion.' }) input: RejectSuggestionInput, @Ctx() context: RequestContext): Promise<QuizResult> {
    return rejectSuggestion(context, input);
  }

  @Mutation(() => UnrejectSuggestionsPayload, { description: 'Offers again what was rejected for a quiz: all of it, or some.' })
  unrejectSuggestions(@Arg('input', () => UnrejectSuggestionsInput, { description: 'The quiz, and which suggestions.' }) input: UnrejectSuggestionsInput, @Ctx() context: RequestContext): Promise<QuizResult> {
    return unrejectSuggestions(context, input);
  }

  @Mutation(() => ChangeQuizSettingsPayload, { description: 'Changes how a quiz is run. It holds at once, for those who have begun too.' })
  changeQuizSettings(@Arg('input', () => ChangeQuizSettingsInput, { description: 'How it is to be run.' }) input: ChangeQuizSettingsInput, @Ctx() context: RequestContext): Promise<QuizResult> {
    return changeQuizSettings(context, input);
  }

  @Mutation(() => PublishQuizPayload, { description: 'Publishes the draft of a quiz as its next revision, which never changes. Whatever stands in the way is said, question by question.' })
  publishQuiz(@Arg('input', () => PublishQuizInput, { description: 'The quiz, as it was seen.' }) input: PublishQuizInput, @Ctx() context: RequestContext): Promise<PublishResult> {
    return publishQuiz(context, input);
  }

  @FieldResolver(() => Pack)
  pack(@Root() quiz: DeskQuizRecord, @Ctx() context: RequestContext): Promise<PackRecord> {
    return packOfRow(context, quiz.packKey);
  }

  @FieldResolver(() => [DraftQuestion])
  questions(@Root() quiz: DeskQuizRecord, @Ctx() context: RequestContext): Promise<readonly DraftQuestionRecord[]> {
    return draftsLoader(context).load(quiz.key);
  }

  @FieldResolver(() => SuggestionConnection)
  suggestions(@Root() quiz: DeskQuizRecord, @Args(() => SuggestionArguments) request: SuggestionArguments, @Ctx() context: RequestContext): Promise<Connection<SuggestionRecord>> {
    return pageSuggestions(context, quiz, request);
  }

  @FieldResolver(() => [Reading])
  async readings(@Root() quiz: DeskQuizRecord, @Ctx() context: RequestContext): Promise<readonly ReadingRecord[]> {
    return toReadings((await graphOfQuiz(context, quiz)).graph);
  }

  @FieldResolver(() => RevisionConnection)
  async revisions(@Root() quiz: DeskQuizRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<RevisionRecord>> {
    return pageOfList(await revisionsLoader(context).load(quiz.key), { request, scope: 'revisions', keyOf: ({ id }) => id });
  }

  @FieldResolver(() => Int)
  async attemptCount(@Root() quiz: DeskQuizRecord, @Ctx() context: RequestContext): Promise<number> {
    return (await revisionsLoader(context).load(quiz.key)).reduce((sum, { attemptCount }) => sum + attemptCount, 0);
  }

  @FieldResolver(() => Revision, { nullable: true })
  async latestRevision(@Root() quiz: DeskQuizRecord, @Ctx() context: RequestContext): Promise<RevisionRecord | null> {
    return (await revisionsLoader(context).load(quiz.key))[0] ?? null;
  }

  @FieldResolver(() => [NotReady])
  notReady(@Root() quiz: DeskQuizRecord, @Ctx() context: RequestContext): Promise<readonly NotReadyRecord[]> {
    return listNotReady(context, quiz);
  }
}
