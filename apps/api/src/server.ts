import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify, { LogController, type FastifyBaseLogger, type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { IncomingMessage } from 'node:http';
import { gatewayOf } from './executor/apollo-gateway.js';
import { createAnswerWritten } from './executor/answer-written.js';
import { executeByReference, planning, type Execute } from './executor/execute-planned.js';
import { writeResult } from './executor/written-data.js';
import { observeTurns } from './graph-store/observe-turns.js';
import { createTurns } from './graph-store/turns.js';
import { answerDirectly } from './graphql/direct/answer-directly.js';
import { createFront, type Front } from './graphql/direct/front.js';
import type { FormatError } from './graphql/direct/format-errors.js';
import { giveKept } from './graphql/direct/give-kept.js';
import { createKnownDocuments, type KnownDocuments } from './graphql/direct/known-documents.js';
import { rememberDigests } from './graphql/limits/digest-address.js';
import { guardCost } from './graphql/limits/guard.plugin.js';
import { GUARDED, NO_PAGE, NOT_KEPT } from './graphql/http/every-answer.js';
import { answerFailure, maskingFailures } from './graphql/http/http-failure.js';
import { setHttpStatus } from './graphql/http/http-status.plugin.js';
import { holdToTerms } from './graphql/http/http-terms.js';
import { refuseWhileClosing } from './graphql/http/refuse-while-closing.js';
import { limitBodies } from './graphql/limits/limit-bodies.js';
import { admitRequest, createSpending, type Spending } from './graphql/limits/limit-spending.js';
import { liftDeadlines, limitTime } from './graphql/limits/limit-time.js';
import { LIMIT_RULES, LIMITS } from './graphql/limits/limits.js';
import { listEnumValues, maskError, reportBugs } from './graphql/http/mask-errors.js';
import { observeOperations } from './graphql/observe-operations.plugin.js';
import { asApolloPlugin, type OperationPlugin } from './graphql/operation-plugin.js';
import { registerPlayground } from './graphql/playground/playground.routes.js';
import { readFromCopy } from './graphql/read-from-copy.plugin.js';
import { wallDesks, withinDesk } from './graphql/wall-desks.plugin.js';
import { today, type RequestContext, type ViewerAccount } from './graphql/request-context.js';
import { noFacts, noteFacts, type RequestFacts } from './graphql/request-facts.js';
import { readTrustedDocuments } from './graphql/documents/trusted-documents.js';
import { createAnswerKeeper, type AnswerKeeper } from './graphql/documents/keep-answers.routes.js';
import { allowCaching, giveAgain, registerTrustedDocuments } from './graphql/documents/trusted-documents.routes.js';
import { identify, isSameSecret } from './graphql/viewer/viewer.js';
import { apiKeyOwners, registerAuth, sessionAccounts, sessionTokenOf, startRetention } from './modules/accounts/index.js';
import { describeModel, fetchByImporter, modelByImporter, startImportRunner } from './modules/imports/index.js';
import { registerLive, type LiveLimits } from './modules/live/index.js';
import { publishStarterQuiz, registerPageStates } from './modules/quizzes/index.js';
import { startCounter } from './modules/results/index.js';
import { startReprover } from './modules/staleness/index.js';
import type { Budgets } from './environment.js';
import { warnOfMight } from './platform/database/index.js';
import type { Dependencies } from './platform/dependencies.js';
import { registerHealth } from './platform/health.js';
import { logRequests, requestIdOf } from './platform/request-log.js';
import { createRequestObserver, observeRequests } from './platform/telemetry/index.js';
import { buildApiSchema, writtenGraph } from './schema.js';

export { makeSetUpCode } from './modules/accounts/index.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the log will say of the request. */
    facts: RequestFacts;
  }
}

/** No route describes what it takes to Fastify, whose compilers of such schemas would be loaded at every start. */
const NO_SCHEMAS = { buildValidator: () => refuseSchemas, buildSerializer: () => refuseSchemas };
const refuseSchemas = (): never => { throw new Error('Routes have no schemas here: GraphQL has'); };

/** By this the web app proves that the forwarded headers are its own work. */
const FORWARDING_HEADER = 'x-footnote-forwarding-secret';

export interface ServerOptions {
  /** Keep "did you mean" out of messages. Introspection is public, so that it hides nothing; but a message should not depend on what else there is. */
  readonly hideSchemaDetails?: boolean;
  /** Whose session a request carries; tests pass their own. */
  readonly findAccount?: FindAccount;
  /** Limits of sockets other than the usual. */
  readonly live?: Partial<LiveLimits>;
  /** What may be spent within a minute, where it is not the usual. */
  readonly budgets?: Budgets;
}

export type FindAccount = (request: Pick<FastifyRequest, 'headers'>) => Promise<ViewerAccount | null>;

/** Builds the API of a database whose packs have been imported, with a quiz to begin with. */
export async function openServer(dependencies: Dependencies): Promise<FastifyInstance> {
  await warnOfMight(dependencies.database, dependencies.logger);
  await publishStarterQuiz(dependencies);
  const app = await buildServer(dependencies);
  const stopRetention = startRetention(dependencies);
  const reprover = await startReprover(dependencies);
  const counter = await startCounter(dependencies);
  const importRunner = await startImportRunner(dependencies, { fetchArticle: dependencies.environment.importFetch ? fetchByImporter : null, model: dependencies.environment.languageModel === null ? null : modelByImporter(dependencies.environment.languageModel) });
  app.addHook('onClose', async () => { stopRetention(); await reprover.close(); await counter.close(); await importRunner.close(); });
  return app;
}

/** Builds the API: GraphQL at /graphql, a playground for browsers there, health beside it. It does not listen yet. */
export async function buildServer(dependencies: Dependencies, { hideSchemaDetails = true, findAccount = sessionAccounts(dependencies), live, budgets = dependencies.environment.budgets }: ServerOptions = {}): Promise<FastifyInstance> {
  const { database, clock, ids, environment, logger, telemetry } = dependencies;
  const schema = buildApiSchema();
  const languageModel = environment.languageModel === null ? null : describeModel(environment.languageModel);
  const identityProviders = environment.oidc === null ? [] : [{ id: 'oidc', name: environment.oidc.name }];
  const front = createFront();
  const app = makeFastify(front, dependencies);
  app.setErrorHandler((error: FastifyError, request, reply) => answerFailure(error, { request, reply, logger }));
  front.register(app);
  const observer = telemetry === undefined ? null : createRequestObserver(telemetry);
  if (observer !== null) observeRequests(app, observer);
  app.decorateRequest('facts');
  app.addHook('onRequest', async (request) => {
    request.facts = noFacts();
    dropForwardedHeaders(request, environment.forwardingSecret);
  });
  logRequests(app, { logger, factsOf: (request) => request.facts });
  refuseWhileClosing(app);
  guardAnswers(app);

  const findKey = apiKeyOwners(dependencies);
  const spending = createSpending({ database, clock, logger, budgets });
  app.addHook('onClose', () => spending.close());
  const digestOf = rememberDigests(environment.forwardingSecret);
  const originOf = (request: Asker): string => digestOf(request, today({ now: clock }));
  const readContext = async (request: Asker): Promise<RequestContext> => ({
    requestId: request.id, facts: request.facts, database, now: clock, turns: telemetry === undefined ? createTurns() : observeTurns(createTurns(), telemetry), identityProviders, fetchesArticles: environment.importFetch, languageModel,
    origin: originOf(request),
    viewer: await identify({ authorization: request.headers.authorization, adminToken: environment.adminToken, findAccount: () => findAccount(request), findKey }),
  });
  limitBodies(app, async (request) => await readContext(request).then(({ viewer }) => viewer.account !== null, () => false));

  const keeper = createAnswerKeeper({ database, clock, giveAgain });
  const known = createKnownDocuments();
  const plugins = listPlugins({ schema, spending, keeper, known, dependencies });
  const execute = executorOf(dependencies);
  const formatError: FormatError = (formatted, error) => listEnumValues(maskError(formatted, error), schema);
  const apollo = new ApolloServer<RequestContext>({
    ...(execute === executeByReference ? { schema } : { gateway: gatewayOf(schema, execute), stringifyResult: writeResult }),
    ...WITHOUT_SURPRISES,
    hideSchemaDetailsFromClientErrors: hideSchemaDetails,
    validationRules: [...LIMIT_RULES],
    formatError,
    plugins: [asApolloPlugin(plugins), fastifyApolloDrainPlugin(app), ...WITHOUT_PLUGINS],
  });
  await apollo.start();
  await registerPlayground(app, { schema });
  holdToTerms(app);
  keeper.register(app);
  const documents = readTrustedDocuments();
  registerTrustedDocuments(app, documents, keeper);
  const makeContext = maskingFailures(logger, async (asker: Asker & Pick<FastifyRequest, 'document'>) => limitTime(admitRequest({ ...await readContext(asker), document: asker.document }, spending)));
  await app.register(fastifyApollo(apollo), { path: '/graphql', context: makeContext });
  if (environment.direct && execute !== executeByReference) {
    const exchange = { ids, logger, observer, isEnding: front.isClosed };
    front.add(giveKept(keeper, exchange));
    front.add(answerDirectly({ front, exchange, documents, known, schema, plugins, execute, formatError, makeContext, cleanHeaders: (request) => { dropForwardedHeaders(request, environment.forwardingSecret); } }));
  }
  registerLive(app, {
    dependencies, schema, spending, documents, ...(live !== undefined && { limits: live }),
    readContext: async (request, authorization) => withinDesk(await readContext(askerOf(request, { authorization, ids }))),
    // Nobody can make up a session that we signed: whoever has one is not kept out by strangers who took all seats of a school's one address.
    addressOf: (request) => sessionTokenOf(request.headers.cookie, environment.authSecret) ?? originOf(askerOf(request, { ids })),
    cleanHeaders: (request) => { dropForwardedHeaders(request, environment.forwardingSecret); },
  });
  registerAuth(app, { dependencies, findAccount });
  registerHealth(app, { database, onDraining: front.close });
  registerPageStates(app, { database, clock });
  return app;
}

/** Makes the server itself, behind what stands before it. */
function makeFastify(front: Front, { logger, ids }: Pick<Dependencies, 'logger' | 'ids'>): FastifyInstance {
  return fastify({
    serverFactory: front.serverFactory,
    // Fastify's type of a logger is what pino's satisfies.
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    // From whoever is signed in; all others are held to less: see limitBodies.
    bodyLimit: LIMITS.signedInBytes,
    genReqId: (incoming) => requestIdOf(incoming, ids),
    requestTimeout: 30_000,
    // Node would look for requests that take too long every half minute only: twice as long as they may, a connection could be held.
    http: { connectionsCheckingInterval: 5_000 },
    schemaController: { compilersFactory: NO_SCHEMAS },
    // Forwarded headers are believed only where the web app proves that it wrote them: see below.
    trustProxy: false,
    // It would say 503 without a sentence: see refuseWhileClosing.
    return503OnClosing: false,
  });
}

/** Gives each answer what every answer has. */
function guardAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of GUARDED) reply.header(name, value);
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', NO_PAGE);
    // What may be kept has said so: the files of the playground, and answers of the public graph.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', NOT_KEPT);
  });
}

/** What of Apollo is the same for every server of ours. */
const WITHOUT_SURPRISES = {
  introspection: true,
  csrfPrevention: true,
  includeStacktraceInErrorResponses: false,
  parseOptions: { maxTokens: LIMITS.tokens },
  allowBatchedHttpRequests: false,
  // Nobody adds to the documents that came with the build: see registerTrustedDocuments.
  persistedQueries: false,
  stopOnTerminationSignals: false,
} as const;

/** By what operations are executed: our plans, or graphql-js, which they are held to. */
function executorOf({ environment, logger }: Dependencies): Execute {
  if (environment.executor === 'reference') return executeByReference;
  return planning(createAnswerWritten({
    graph: writtenGraph(),
    // Whoever runs the installation may see originals in the place of their summaries.
    isAnybody: ({ viewer }) => !viewer.isAdministrator,
    onBug: (error) => { logger.error({ err: error }, 'the database did not take a statement that was written for a query; it is executed field by field'); },
  }));
}

interface Looking { readonly schema: GraphQLSchema; readonly spending: Spending; readonly keeper: AnswerKeeper; readonly known: KnownDocuments; readonly dependencies: Dependencies }

/** What looks at each operation as it comes and goes, by Apollo Server and past it; what is first here sees an answer first. */
function listPlugins({ schema, spending, keeper, known, dependencies: { logger, telemetry } }: Looking): readonly OperationPlugin[] {
  return [
    liftDeadlines(), allowCaching(), guardCost(schema, spending), reportBugs(logger), setHttpStatus(), noteFacts(), readFromCopy(), wallDesks(), keeper.plugin(), known.plugin, ...(telemetry === undefined ? [] : [observeOperations(telemetry)]),
  ];
}

/** What of Apollo's own is left out: nothing here is sent to its maker, or loaded from there. */
const WITHOUT_PLUGINS = [
  ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginUsageReportingDisabled(),
];

/** What of a request tells who asks. */
type Asker = Pick<FastifyRequest, 'id' | 'facts' | 'headers' | 'ip'>;

/** The same of a request that became a socket, whose credentials may have come after it. */
function askerOf(request: IncomingMessage, { authorization = request.headers.authorization, ids }: { readonly authorization?: string | undefined; readonly ids: () => string }): Asker {
  return { id: requestIdOf(request, ids), facts: noFacts(), ip: request.socket.remoteAddress ?? '', headers: { ...request.headers, ...(authorization !== undefined && { authorization }) } };
}

/** Whoever is not the web app writes these headers for themselves. */
function dropForwardedHeaders(request: Pick<FastifyRequest, 'headers'>, secret: string): void {
  const { headers } = request;
  const given = headers[FORWARDING_HEADER];
  delete headers[FORWARDING_HEADER];
  if (typeof given === 'string' && isSameSecret(given, secret)) return;
  for (const name of Object.keys(headers)) {
    if (name.startsWith('x-forwarded-') || name === 'forwarded' || name === 'x-real-ip') delete headers[name];
  }
}
