import fastify from 'fastify';
import mercurius from 'mercurius';
import { announce, openPool } from './open-pool.mjs';
import { loadTopic } from './topic-rows.mjs';
import { buildTopicSchema } from './topic-schema.mjs';

/* Mercurius on Fastify with the schema that Yoga serves, its documents compiled by graphql-jit from the second request on. */

const pool = openPool();
const app = fastify();
await app.register(mercurius, { schema: buildTopicSchema(), jit: 1, context: () => ({ load: loadTopic(pool) }) });
await app.ready();
announce(app.server);
