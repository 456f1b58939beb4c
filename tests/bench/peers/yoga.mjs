import { createYoga } from 'graphql-yoga';
import { createServer } from 'node:http';
import { announce, openPool } from './open-pool.mjs';
import { loadTopic } from './topic-rows.mjs';
import { buildTopicSchema } from './topic-schema.mjs';

/* GraphQL Yoga over node:http with a schema by Pothos. Yoga keeps parsed and validated documents by itself. */

const pool = openPool();
announce(createServer(createYoga({ schema: buildTopicSchema(), graphiql: false, logging: false, context: () => ({ load: loadTopic(pool) }) })));
