import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { announce, openPool } from './open-pool.mjs';

/*
 * PostGraphile 5 over the same tables: its own schema, made from the database, with the relations that are no foreign keys as functions
 * that PostgreSQL inlines (the bench makes them). It plans an operation once and sends what it can as one statement.
 */

const pool = openPool();
const service = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ pool, schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
});
const server = createServer();
server.on('error', (error) => { process.stderr.write(`${String(error)}\n`); process.exit(1); });
await service.createServ(grafserv).addTo(server);
await service.getSchema();
announce(server);
