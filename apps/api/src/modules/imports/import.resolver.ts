import {
  AcceptSafeProposalsInput, AcceptSafeProposalsPayload, AddArticlesInput, AddArticlesPayload, ApplyImportInput, ApplyImportPayload, ChooseBlocksInput, ChooseBlocksPayload, ChooseImportModelInput, ChooseImportModelPayload, DecideProposalsInput,
  DecideProposalsPayload, DeleteImportInput, DeleteImportPayload, ResumeImportInput, ResumeImportPayload, StartImportInput, StartImportPayload, StopImportInput, StopImportPayload, UndoDecisionInput,
  UndoDecisionPayload,
} from '@footnote/schema';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../graphql/request-context.js';
import { applyImport, type ApplyResult } from './apply.service.js';
import { chooseBlocks } from './choose-blocks.service.js';
import { acceptSafeProposals, decideProposals, undoDecision, type DecideResult, type SafeResult } from './decide.service.js';
import { addArticles, startImport } from './intake.service.js';
import { chooseImportModel } from './model-choice.service.js';
import type { ArticleResult, BatchResult } from './results.js';
import { deleteImport, resumeImport, stopImport, type DeleteResult } from './steer.service.js';

/** What changes imports. */
@Resolver()
export class ImportChangeResolver {
  @Mutation(() => StartImportPayload, { description: 'Begins to import articles into a pack of your desk, or into a new one. They are read one after the other; look at how far they are. Such a request may have 12 MB. For whoever is signed in; no API key may, as people decide what goes into a pack.' })
  startImport(@Arg('input', () => StartImportInput, { description: 'The articles and the pack.' }) input: StartImportInput, @Ctx() context: RequestContext): Promise<BatchResult> {
    return startImport(context, input);
  }

  @Mutation(() => AddArticlesPayload, { description: 'Adds articles to an import of your desk. Such a request may have 12 MB. For whoever is signed in.' })
  addArticles(@Arg('input', () => AddArticlesInput, { description: 'The articles.' }) input: AddArticlesInput, @Ctx() context: RequestContext): Promise<BatchResult> {
    return addArticles(context, input);
  }

  @Mutation(() => ChooseBlocksPayload, { description: 'Takes back what was dropped of an article, or drops what was kept; the article is read again. For whoever is signed in.' })
  chooseBlocks(@Arg('input', () => ChooseBlocksInput, { description: 'The blocks.' }) input: ChooseBlocksInput, @Ctx() context: RequestContext): Promise<ArticleResult> {
    return chooseBlocks(context, input);
  }

  @Mutation(() => DecideProposalsPayload, { description: 'Accepts, changes or rejects proposals of an article of your desk. Nothing of it is in the pack before `applyImport`. For whoever is signed in.' })
  decideProposals(@Arg('input', () => DecideProposalsInput, { description: 'The decisions.' }) input: DecideProposalsInput, @Ctx() context: RequestContext): Promise<DecideResult> {
    return decideProposals(context, input);
  }

  @Mutation(() => AcceptSafeProposalsPayload, { description: 'Accepts all proposals of an article that are surer than a bound and about which nothing is doubtful. For whoever is signed in.' })
  acceptSafeProposals(@Arg('input', () => AcceptSafeProposalsInput, { description: 'The article and the bound.' }) input: AcceptSafeProposalsInput, @Ctx() context: RequestContext): Promise<SafeResult> {
    return acceptSafeProposals(context, input);
  }

  @Mutation(() => UndoDecisionPayload, { description: 'Takes decisions back: the proposals are undecided again. The log keeps both. For whoever is signed in.' })
  undoDecision(@Arg('input', () => UndoDecisionInput, { description: 'The proposals.' }) input: UndoDecisionInput, @Ctx() context: RequestContext): Promise<DecideResult> {
    return undoDecision(context, input);
  }

  @Mutation(() => ApplyImportPayload, { description: 'Puts what was approved into the pack, as one new version of it. What was published of the pack is then proved again. For whoever is signed in.' })
  applyImport(@Arg('input', () => ApplyImportInput, { description: 'The import.' }) input: ApplyImportInput, @Ctx() context: RequestContext): Promise<ApplyResult> {
    return applyImport(context, input);
  }

  @Mutation(() => ChooseImportModelPayload, { description: 'Chooses whether a language model is asked about the articles of an import of your desk, which are then sent to its host; who chose, and when, stands in `modelChoices`. For whoever is signed in.' })
  chooseImportModel(@Arg('input', () => ChooseImportModelInput, { description: 'The import and the host.' }) input: ChooseImportModelInput, @Ctx() context: RequestContext): Promise<BatchResult> {
    return chooseImportModel(context, input);
  }

  @Mutation(() => StopImportPayload, { description: 'Stops an import of your desk after the article that is being read. For whoever is signed in.' })
  stopImport(@Arg('input', () => StopImportInput, { description: 'The import.' }) input: StopImportInput, @Ctx() context: RequestContext): Promise<BatchResult> {
    return stopImport(context, input);
  }

  @Mutation(() => ResumeImportPayload, { description: 'Lets an import of your desk go on that was stopped. For whoever is signed in.' })
  resumeImport(@Arg('input', () => ResumeImportInput, { description: 'The import.' }) input: ResumeImportInput, @Ctx() context: RequestContext): Promise<BatchResult> {
    return resumeImport(context, input);
  }

  @Mutation(() => DeleteImportPayload, { description: 'Deletes an import of your desk with its articles and its log; what it put into the pack stays there, and what was rejected stays rejected. For whoever is signed in.' })
  deleteImport(@Arg('input', () => DeleteImportInput, { description: 'The import.' }) input: DeleteImportInput, @Ctx() context: RequestContext): Promise<DeleteResult> {
    return deleteImport(context, input);
  }
}
