import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify, { LogController, type FastifyBaseLogger, type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import { createTurns } from './graph-store/turns.js';
import { digestAddress } from './graphql/digest-address.js';
import { guardCost } from './graphql/guard.plugin.js';
import { limitBodies } from './graphql/limit-bodies.js';
import { LIMIT_RULES, LIMITS } from './graphql/limits.js';
import { listEnumValues, maskError, reportBugs } from './graphql/mask-errors.js';
import { registerPlayground } from './graphql/playground.routes.js';
import type { RequestContext, ViewerAccount } from './graphql/request-context.js';
import { noFacts, noteFacts, type RequestFacts } from './graphql/request-facts.js';
import { identify, isSameSecret } from './graphql/viewer.js';
import { apiKeyOwners, registerAuth, sessionAccounts, startRetention } from './modules/accounts/index.js';
import { publishStarterQuiz } from './modules/quizzes/index.js';
import { startReprover } from './modules/staleness/index.js';
import type { Dependencies } from './platform/dependencies.js';
import { registerHealth } from './platform/health.js';
import { buildApiSchema } from './schema.js';

export { makeSetUpCode } from './modules/accounts/index.js';

/** By this the web app proves that the forwarded headers are its own work. */
const FORWARDING_HEADER = 'x-footnote-forwarding-secret';

export interface ServerOptions {
  /** Keep "did you mean" out of messages. Introspection is public, so that it hides nothing; but a message should not depend on what else there is. */
  readonly hideSchemaDetails?: boolean;
  /** Whose session a request carries; tests pass their own. */
  readonly findAccount?: FindAccount;
}

export type FindAccount = (request: Pick<FastifyRequest, 'headers'>) => Promise<ViewerAccount | null>;

/** Builds the API of a database whose packs have been imported, with a quiz to begin with. */
export async function openServer(dependencies: Dependencies): Promise<FastifyInstance> {
  await publishStarterQuiz(dependencies);
  const app = await buildServer(dependencies);
  const stopRetention = startRetention(dependencies);
  const reprover = await startReprover(dependencies);
  app.addHook('onClose', async () => { stopRetention(); await reprover.close(); });
  return app;
}

/** Builds the API: GraphQL at /graphql, a playground for browsers there, health beside it. It does not listen yet. */
export async function buildServer(dependencies: Dependencies, { hideSchemaDetails = true, findAccount = sessionAccounts(dependencies) }: ServerOptions = {}): Promise<FastifyInstance> {
  const { database, clock, ids, environment, logger } = dependencies;
  const schema = buildApiSchema();
  const identityProviders = environment.oidc === null ? [] : [{ id: 'oidc', name: environment.oidc.name }];
  const app: FastifyInstance = fastify({
    // Fastify's type of a logger is what pino's satisfies.
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    // From whoever is signed in; all others are held to less: see limitBodies.
    bodyLimit: LIMITS.signedInBytes,
    genReqId: ids,
    requestTimeout: 30_000,
    // Forwarded headers are believed only where the web app proves that it wrote them: see below.
    trustProxy: false,
  });
  app.setErrorHandler((error: FastifyError, request, reply) => answerError({ error, request, logger }, (status, body) => reply.code(status).send(body)));
  app.addHook('onRequest', async (request) => { dropForwardedHeaders(request, environment.forwardingSecret); });
  // An answer may be one student's own: it is for whoever asked, and for no cache on the way.
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    // What may be kept has said so: the files of the playground.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });

  limitBodies(app, async (request) => await findAccount(request) !== null);

  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: hideSchemaDetails,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [...LIMIT_RULES],
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    formatError: (error) => listEnumValues(maskError(error), schema),
    plugins: [
      guardCost(schema), reportBugs(logger), fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  await registerPlayground(app, { schema });
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (request: FastifyRequest): Promise<RequestContext> => ({
  const findKey = apiKeyOwners(dependencies);
      requestId: request.id, database, now: clock, turns: createTurns(), identityProviders,
      origin: digestAddress(request, { secret: environment.forwardingSecret, day: clock().toISOString().slice(0, 10) }),
      viewer: await identify({ authorization: request.headers.authorization, adminToken: environment.adminToken, findAccount: () => findAccount(request), findKey }),
    })),
  });
  registerAuth(app, { dependencies, findAccount });
  registerHealth(app, { database });
  return app;
}

/** Whoever is not the web app writes these headers for themselves. */
function dropForwardedHeaders(request: FastifyRequest, secret: string): void {
  const { headers } = request;
  const given = headers[FORWARDING_HEADER];
  delete headers[FORWARDING_HEADER];
  if (typeof given === 'string' && isSameSecret(given, secret)) return;
  for (const name of Object.keys(headers)) {
    if (name.startsWith('x-forwarded-') || name === 'forwarded' || name === 'x-real-ip') delete headers[name];
  }
}

interface Failure { readonly error: FastifyError; readonly request: FastifyRequest; readonly logger: Dependencies['logger'] }

/** What fails before GraphQL is reached, in GraphQL's own shape. */
function answerError({ error, request, logger }: Failure, send: (status: number, body: object) => unknown): void {
  const status = error.code === 'ERR_INVALID_URL' ? 400 : error.statusCode ?? 500;
  if (status < 500) {
    const message = status === 413 ? `The request is too long: at most ${String(LIMITS.bytes / 1024)} kB are read, and ${String(LIMITS.signedInBytes / 1024 / 1024)} MB from whoever is signed in.` : error.message;
    send(status, { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    return;
  }
  logger.error({ err: error, requestId: request.id }, 'a request failed');
  send(500, { errors: [{ message: 'Something went wrong here. It is not the fault of the request, and it has been written down.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: request.id } }] });
}
