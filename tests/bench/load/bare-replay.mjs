import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';

/*
 * The floor for reading: node:http, the very statements that the API sends for a request, in the same steps, and the payload that it
 * answers with, written as JSON from an object that is at hand. It reads the request's body as JSON and finds by its variables what to
 * send; it knows no GraphQL, and does not even put the answer together: whatever comes out is at its cheapest. What the API holds to a desk
 * goes over connections that are held to it from the first: the database does the same work, and nobody says it each time.
 */

const { DATABASE_URL, POOL_SIZE, CONTENDER, VARIANTS } = process.env;
const DATE_TYPE = 1082;
const pools = new Map();
function poolFor(desk) {
  const onConnect = desk === null ? {} : { onConnect: async (client) => { await client.query("select set_config('footnote.desk', $1, false)", [desk]); } };
  if (!pools.has(desk)) pools.set(desk, new pg.Pool({ connectionString: DATABASE_URL, application_name: CONTENDER, max: Number(POOL_SIZE), types: { getTypeParser: (type, format) => (type === DATE_TYPE ? String : pg.types.getTypeParser(type, format)) }, ...onConnect }));
  return pools.get(desk);
}
const variants = new Map(JSON.parse(readFileSync(VARIANTS, 'utf8')).map(({ variables, steps, payload }) => [JSON.stringify(variables), { steps, payload }]));

async function answer(body) {
  const { variables } = JSON.parse(body);
  const variant = variants.get(JSON.stringify(variables));
  if (variant === undefined) throw new Error(`Nothing was recorded for ${JSON.stringify(variables)}`);
  for (const step of variant.steps) await Promise.all(step.map(({ name, text, values, desk }) => poolFor(desk).query({ name, text, values })));
  return JSON.stringify(variant.payload);
}

const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => { parts.push(part); });
  request.on('end', () => {
    answer(Buffer.concat(parts).toString('utf8')).then(
      (body) => { response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }).end(body); },
      (error) => { response.writeHead(500).end(String(error)); },
    );
  });
});
server.listen(0, '127.0.0.1', () => { process.send({ kind: 'ready', address: `http://127.0.0.1:${server.address().port}` }); });
process.once('disconnect', () => { process.exit(0); });
