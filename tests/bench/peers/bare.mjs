import { createServer } from 'node:http';
import { announce, openPool } from './open-pool.mjs';

/*
 * The floor: node:http and the one statement that the API sends for the topic (the bench passes it on, with its values), whose text is
 * the answer. It reads the request's body as JSON; it knows no GraphQL.
 */

const pool = openPool();
const statement = JSON.parse(process.env.STATEMENT);

async function readTopic() {
  const { rows: [{ data }] } = await pool.query({ ...statement, values: [...statement.values] });
  return data;
}

announce(createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => { parts.push(part); });
  request.on('end', () => {
    JSON.parse(Buffer.concat(parts).toString('utf8'));
    readTopic().then(
      (data) => {
        const body = Buffer.from(`{"data":${data}}\n`);
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }).end(body);
      },
      (error) => { response.writeHead(500).end(String(error)); },
    );
  });
}));
