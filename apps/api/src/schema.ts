import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { resolveDirectly } from './executor/resolve-directly.js';
import { joinWritten, type WrittenGraph } from './graph-store/written-graph.js';
import { finishSchema } from './finish-schema.js';
import { nodeResolverFor } from './graphql/node.resolver.js';
import { UserErrorResolver } from './graphql/user-error.resolver.js';
import * as accounts from './modules/accounts/index.js';
import * as attempts from './modules/attempts/index.js';
import * as claims from './modules/claims/index.js';
import * as classes from './modules/classes/index.js';
import * as edits from './modules/edits/index.js';
import * as events from './modules/events/index.js';
import * as imports from './modules/imports/index.js';
import * as live from './modules/live/index.js';
import * as packs from './modules/packs/index.js';
import * as questions from './modules/questions/index.js';
import * as quizzes from './modules/quizzes/index.js';
import * as results from './modules/results/index.js';
import * as search from './modules/search/index.js';
import * as sources from './modules/sources/index.js';
import * as staleness from './modules/staleness/index.js';

/** What `node(id)` finds. */
const NODE_TYPES = [...packs.packNodeTypes, ...sources.sourceNodeTypes, ...events.eventNodeTypes, ...claims.claimNodeTypes, ...quizzes.quizNodeTypes, ...classes.classNodeTypes, ...attempts.attemptNodeTypes];

/**
 * The resolvers, in the order in which the SDL lists their roots. There is no middleware for all of them and no @Authorized: one
 * pass-through middleware makes execution seven times slower, and simple resolvers skip @Authorized; services and policies authorise.
 */
const RESOLVERS = [
  nodeResolverFor(NODE_TYPES), UserErrorResolver,
  accounts.ViewerResolver, accounts.DeskResolver, accounts.InstallationResolver,
  packs.PackResolver, packs.DeskPackResolver, packs.DeskPackChangeResolver,
  sources.SourceResolver, sources.OutletResolver, sources.PackSourcesResolver, sources.SourceRelianceResolver, sources.EvidenceResolver,
  events.ActorResolver, events.EventResolver, events.EventParticipantResolver, events.EventRelationResolver, events.PackEventsResolver,
  claims.IssueResolver, claims.ClaimResolver, claims.AssertionResolver, claims.AttributionStepResolver, claims.ContradictionResolver, claims.PositionResolver, claims.PositionChangeResolver,
  claims.ChangeResolver, claims.ActorPositionsResolver, claims.PackClaimsResolver, claims.SourceClaimsResolver, claims.EventClaimsResolver, claims.EventRelationClaimResolver,
  claims.ActorClaimsResolver, claims.OutletClaimsResolver,
  search.SearchResolver,
  questions.QuestionResolver,
  quizzes.QuizResolver, quizzes.PackQuizzesResolver, quizzes.DeskQuizResolver, quizzes.DraftQuestionResolver,
  classes.DeskClassResolver, classes.AssignmentResolver, classes.QuizAssignmentsResolver, classes.MembershipResolver,
  attempts.AttemptResolver, attempts.ResponseResolver, attempts.FeedbackResolver, attempts.AssignedQuizResolver, attempts.QuizDoorResolver,
  results.QuizResultsResolver, results.RegradeResolver,
  staleness.DeskStalenessResolver, staleness.StaleQuestionResolver, staleness.ReportedQuestionResolver, staleness.LiveQuizResolver,
  live.LiveResolver,
  edits.PackEditResolver, edits.PackEntitiesResolver, edits.PackEntityResolver, imports.ImportBatchResolver, imports.ImportComparisonResolver, imports.ImportedArticleResolver, imports.ImportChangeResolver,
] as const;

let built: GraphQLSchema | null = null;

/** The schema, built once: TypeGraphQL keeps what it knows in one place for the whole process. */
export function buildApiSchema(): GraphQLSchema {
  if (built === null) {
    // Whether it is sound, a test asks, rather than each start with an introspection of all of it.
    built = finishSchema(buildSchemaSync({ resolvers: [...RESOLVERS], validate: false, pubSub: live.NO_PUB_SUB, skipCheck: true }));
    resolveDirectly(built);
  }
  return built;
}

/** What of the schema stands in the database as it is answered. */
export function writtenGraph(): WrittenGraph {
  return joinWritten([packs.writtenPacks, sources.writtenSources, events.writtenEvents, claims.writtenClaims]);
}
