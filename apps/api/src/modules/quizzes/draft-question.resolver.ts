import {
  AcceptSuggestionInput, AcceptSuggestionPayload, AddDraftQuestionInput, AddDraftQuestionPayload, AuthoredQuestion, CheckQuestionArguments, DraftQuestion, MoveDraftQuestionInput,
  MoveDraftQuestionPayload, QuestionCheck, QuestionKind, RemoveDraftQuestionInput, RemoveDraftQuestionPayload, RestoreDraftQuestionInput, RestoreDraftQuestionPayload,
  SaveDraftQuestionInput, SaveDraftQuestionPayload,
} from '@footnote/schema';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/request-context.js';
import { toAuthored, wasEdited, type AuthoredQuestionRecord, type QuestionCheckRecord } from './desk-quiz.records.js';
import {
  acceptSuggestion, addDraftQuestion, checkDraftQuestion, checkQuestion, graphOfDraftQuestion, moveDraftQuestion, removeDraftQuestion, restoreDraftQuestion, saveDraftQuestion, type QuestionResult,
} from './draft-question.service.js';
import type { DraftQuestionRecord } from './draft-question.store.js';

/** Questions of drafts: what is done with them, and what hangs below one. */
@Resolver(() => DraftQuestion)
export class DraftQuestionResolver {
  @Query(() => QuestionCheck, { nullable: true, description: 'What there is to say of a question as it stands on your screen: whether it is proved, what is missing, flaws of its writing. Nothing is stored. Null where there is no such quiz at your desk. For teachers who are signed in.' })
  checkQuestion(@Args(() => CheckQuestionArguments) what: CheckQuestionArguments, @Ctx() context: RequestContext): Promise<QuestionCheckRecord | null> {
    return checkQuestion(context, what);
  }

  @Mutation(() => AcceptSuggestionPayload, { description: 'Takes a suggestion into a quiz. Accepted twice, it is there once.' })
  acceptSuggestion(@Arg('input', () => AcceptSuggestionInput, { description: 'The quiz and the suggestion.' }) input: AcceptSuggestionInput, @Ctx() context: RequestContext): Promise<QuestionResult> {
    return acceptSuggestion(context, input);
  }

  @Mutation(() => AddDraftQuestionPayload, { description: 'Adds a question of your own to a quiz; it may be unfinished.' })
  addDraftQuestion(@Arg('input', () => AddDraftQuestionInput, { description: 'The quiz and the question.' }) input: AddDraftQuestionInput, @Ctx() context: RequestContext): Promise<QuestionResult> {
    return addDraftQuestion(context, input);
  }

  @Mutation(() => SaveDraftQuestionPayload, { description: 'Saves a question of a draft. Where a colleague saved it meanwhile, nothing is overwritten: `theirs` is what they saved.' })
  saveDraftQuestion(@Arg('input', () => SaveDraftQuestionInput, { description: 'The question as it is to be.' }) input: SaveDraftQuestionInput, @Ctx() context: RequestContext): Promise<QuestionResult> {
    return saveDraftQuestion(context, input);
  }

  @Mutation(() => MoveDraftQuestionPayload, { description: 'Moves a question to another place of its quiz.' })
  moveDraftQuestion(@Arg('input', () => MoveDraftQuestionInput, { description: 'The question and its place.' }) input: MoveDraftQuestionInput, @Ctx() context: RequestContext): Promise<QuestionResult> {
    return moveDraftQuestion(context, input);
  }

  @Mutation(() => RemoveDraftQuestionPayload, { description: 'Takes a question out of its quiz. It can be put back.' })
  removeDraftQuestion(@Arg('input', () => RemoveDraftQuestionInput, { description: 'The question, as it was seen.' }) input: RemoveDraftQuestionInput, @Ctx() context: RequestContext): Promise<QuestionResult> {
    return removeDraftQuestion(context, input);
  }

  @Mutation(() => RestoreDraftQuestionPayload, { description: 'Puts a question back that was taken out, where it was.' })
  restoreDraftQuestion(@Arg('input', () => RestoreDraftQuestionInput, { description: 'The question.' }) input: RestoreDraftQuestionInput, @Ctx() context: RequestContext): Promise<QuestionResult> {
    return restoreDraftQuestion(context, input);
  }

  @FieldResolver(() => QuestionKind)
  kind(@Root() { authored }: DraftQuestionRecord): DraftQuestionRecord['authored']['kind'] {
    return authored.kind;
  }

  @FieldResolver(() => AuthoredQuestion)
  async content(@Root() question: DraftQuestionRecord, @Ctx() context: RequestContext): Promise<AuthoredQuestionRecord> {
    return toAuthored(question.authored, await graphOfDraftQuestion(context, question));
  }

  @FieldResolver(() => QuestionCheck)
  check(@Root() question: DraftQuestionRecord, @Ctx() context: RequestContext): Promise<QuestionCheckRecord> {
    return checkDraftQuestion(context, question);
  }

  @FieldResolver(() => Boolean)
  fromSuggestion(@Root() { authored }: DraftQuestionRecord): boolean {
    return authored.base !== null;
  }

  @FieldResolver(() => Boolean)
  editedSinceSuggested(@Root() { authored }: DraftQuestionRecord): boolean {
    return wasEdited(authored);
  }
}
