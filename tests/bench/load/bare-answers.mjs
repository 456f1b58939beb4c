import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';

/*
 * The floor for taking an answer: node:http and pg, the same transaction by a statement for one answer, and the payload that it answers with. It reads the
 * ids out of the request, hashes the token and writes what was stored; it knows no GraphQL, and grades nothing: every answer is right.
 * Told to over its channel, it sends the same statement without HTTP, as fast as its pool goes.
 */

const { DATABASE_URL, POOL_SIZE, CONTENDER, QUESTIONS } = process.env;
const statement = readFileSync(new URL('take-one-answer.sql', import.meta.url), 'utf8');
const pool = new pg.Pool({ connectionString: DATABASE_URL, application_name: CONTENDER, max: Number(POOL_SIZE) });
const questionCount = Number(QUESTIONS);

const decode = (id) => Buffer.from(id, 'base64url').toString('utf8');
const encode = (type, key) => Buffer.from(`${type}:${key}`, 'utf8').toString('base64url');

function valuesOf({ attempt, resumeToken, responseId, question, response }) {
  const [, key] = decode(attempt).split(':');
  const [revision, questionId] = decode(question).slice('Question:'.length).split('/');
  const answer = 'number' in response ? { type: 'NUMBER', number: response.number } : 'pairs' in response ? { type: 'PAIRS', pairs: response.pairs } : { type: 'OPTIONS', optionIds: response.optionIds };
  return [key, createHash('sha256').update(resumeToken, 'utf8').digest('hex'), randomUUID(), questionId, responseId, JSON.stringify(answer), true, 1, new Date(), revision, questionCount];
}

async function take(input) {
  const { rows: [row] } = await pool.query({ name: 'response_take', text: statement, values: valuesOf(input) });
  if (row?.stored !== true) throw new Error('The answer was not stored');
  return row;
}

// As the web app asks: each thing with the name of its type.
const question = (id) => ({ id, __typename: 'Question' });
const given = (id, questionId) => ({ id, question: question(questionId), __typename: 'Response' });

function payloadOf(row, { attempt, responseId, question: asked }) {
  const responses = [...row.responses.map((one) => given(one.responseId, encode('Question', `${row.revision_id}/${one.questionId}`))), given(responseId, asked)];
  const record = { id: attempt, answeredCount: responses.length, questionCount, feedbackDue: row.feedback === 'AT_ONCE', responses, __typename: 'Attempt' };
  return { data: { submitResponse: { response: given(responseId, asked), attempt: record, userErrors: [], __typename: 'SubmitResponsePayload' } } };
}

const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => { parts.push(part); });
  request.on('end', () => {
    const { variables: { input } } = JSON.parse(Buffer.concat(parts).toString('utf8'));
    take(input).then(
      (row) => {
        const body = JSON.stringify(payloadOf(row, input));
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }).end(body);
      },
      (error) => { response.writeHead(500).end(String(error)); },
    );
  });
});

process.on('message', (message) => {
  if (message?.run === undefined) return;
  const { run: inputs, callers } = message;
  let next = 0;
  const since = performance.now();
  Promise.all(Array.from({ length: callers }, async () => { while (next < inputs.length) { const input = inputs[next]; next += 1; await take(input); } })).then(
    () => { process.send({ kind: 'ran', milliseconds: performance.now() - since }); },
    (error) => { process.stderr.write(`${error.stack}\n`); process.exit(1); },
  );
});
server.listen(0, '127.0.0.1', () => { process.send({ kind: 'ready', address: `http://127.0.0.1:${server.address().port}` }); });
process.once('disconnect', () => { process.exit(0); });
