import { createServer } from 'node:http';
import { announce, openPool } from './open-pool.mjs';

/*
 * What a server can do that reads rows: node:http, the statements that the API sends for the topic where it reads rows itself (the bench
 * passes them on), and the answer put together by hand. It reads the request's body as JSON and answers with JSON; it knows no GraphQL.
 */

const pool = openPool();
// What stands after a colon says which columns it reads.
const statements = new Map(JSON.parse(process.env.STATEMENTS).map((statement) => [statement.name.split(':')[0], statement]));

function statementOf(name) {
  const statement = statements.get(name);
  if (statement === undefined) throw new Error(`The API sends no statement called ${name}: it sends ${[...statements.keys()].join(', ')}`);
  return statement;
}

async function rows(name, values) {
  const { text } = statementOf(name);
  return (await pool.query({ name, text, values })).rows;
}

function grouped(list) {
  const groups = new Map();
  for (const row of list) {
    const group = groups.get(row.parent);
    if (group === undefined) groups.set(row.parent, [row]);
    else group.push(row);
  }
  return (parent, first = Infinity) => (groups.get(parent) ?? []).slice(0, first);
}

const nodeId = (type, row) => Buffer.from(`${type}:${row.id}`, 'utf8').toString('base64url');
const idsOf = (list) => list.map(({ id }) => id);
const unique = (list) => [...new Set(list)];

async function readTopic() {
  // The API works the id out from the slug; here it is the one that it sent.
  const [pack] = await rows('packs_by_ids', statementOf('packs_by_ids').values);
  const events = (await rows('events_first', [[pack.id], 21])).slice(0, 20);
  const eventIds = idsOf(events);
  const [sourceRows, claimRows] = await Promise.all([rows('sources_of_event_first', [eventIds, 6]), rows('claims_of_event_first', [eventIds, 6])]);
  const [sourcesOf, claimsOf] = [grouped(sourceRows), grouped(claimRows)];
  const claimsByEvent = new Map(eventIds.map((id) => [id, claimsOf(id, 5)]));
  const claimIds = unique([...claimsByEvent.values()].flatMap(idsOf));
  const assertionsOf = grouped(await rows('assertions_of_claim_first', [claimIds, 6]));
  const tellings = claimIds.flatMap((id) => assertionsOf(id, 5));
  const [tellers, evidenceRows] = await Promise.all([rows('sources_by_ids', [unique(tellings.map(({ sourceId }) => sourceId))]), rows('evidence_of_assertion_first', [idsOf(tellings), null])]);
  const sources = new Map(tellers.map((row) => [row.id, row]));
  const evidenceOf = grouped(evidenceRows);

  const giveSource = (row) => ({ id: nodeId('Source', row), slug: row.slug, label: row.label, title: row.title });
  const giveEvidence = (row) => ({ id: nodeId('Evidence', row), exact: row.exact, start: row.start, end: row.end });
  const giveAssertion = (row) => ({ id: nodeId('Assertion', row), hedges: row.hedges, source: giveSource(sources.get(row.sourceId)), evidence: evidenceOf(row.id).map(giveEvidence) });
  const giveClaim = (row) => ({ id: nodeId('Claim', row), slug: row.slug, statement: row.statement, answer: row.answer, assertions: { nodes: assertionsOf(row.id, 5).map(giveAssertion) } });
  const giveEvent = (row) => ({
    id: nodeId('Event', row), slug: row.slug, title: row.title, note: row.note,
    date: { edtf: row.dateEdtf, earliest: row.dateEarliest, latest: row.dateLatest, precision: row.datePrecision },
    sources: { nodes: sourcesOf(row.id, 5).map(giveSource) }, claims: { nodes: claimsByEvent.get(row.id).map(giveClaim) },
  });
  return { id: nodeId('Pack', pack), slug: pack.slug, title: pack.title, events: { nodes: events.map(giveEvent) } };
}

announce(createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => { parts.push(part); });
  request.on('end', () => {
    JSON.parse(Buffer.concat(parts).toString('utf8'));
    readTopic().then(
      (pack) => {
        const body = JSON.stringify({ data: { pack } });
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }).end(body);
      },
      (error) => { response.writeHead(500).end(String(error)); },
    );
  });
}));
