import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { encodeNodeId } from '../../apps/api/src/graphql/node-id.js';
import { classSteps, ownQuiz, setTerms } from '../../apps/api/src/modules/classes/testing/class-steps.js';
import { withClient } from '../../apps/api/src/platform/database/testing/test-server.js';
import { buildApiSchema } from '../../apps/api/src/schema.js';
import { shippedGraph, startTestApi, type TestApi, type TestTeacher } from '../../apps/api/src/testing/start-test-api.js';
import type { Pool } from './write-value.js';

/** Who asks, with what they must never be told. */
export interface Asker { readonly name: string; readonly headers: Readonly<Record<string, string>>; readonly secrets: readonly string[]; readonly isStudent: boolean }

export interface Ground {
  readonly api: TestApi;
  readonly schema: GraphQLSchema;
  readonly pool: Pool;
  readonly askers: readonly Asker[];
  /** Lets a minute pass: budgets belong to their minute. */
  readonly pass: () => void;
}

/** Stands in what belongs to the desk that is attacked, and to nobody who asks. */
export const DESK_MARK = 'CANARYOFTHEDESK';
/** Stands in what explains the key of every question of the quiz that is open. */
export const KEY_MARK = 'CANARYOFTHEKEY';
/** Stands in the name and the address of its teacher, which the owner of the installation may see. */
export const PERSON_MARK = 'CANARYOFTHEPERSON';

const PACK = 'harbour-ferry';

/** A desk with everything that a desk can have, marked; a student under way in its quiz; and those who ask. */
export async function layGround(): Promise<Ground> {
  let now = new Date('2030-01-01T12:00:00Z');
  const api = await startTestApi({ now: () => now });
  await api.importGraph(shippedGraph(PACK));
  const [victim, other, owner] = [await api.signUp({ name: PERSON_MARK }), await api.signUp({ name: 'Other' }), await api.signUp({ name: 'Owner', role: 'OWNER' })];
  const tokens = await furnishDesk(api, victim);
  await markKeys(api);
  const schema = buildApiSchema();
  const pool = await gatherPool(api, { schema, tokens });
  const { createApiKey } = await tell<{ createApiKey: { key: string } }>(api, other, 'mutation { createApiKey(input: { name: "Fuzz", scopes: [READ_DRAFTS, READ_QUIZZES, WRITE_QUIZZES, READ_CLASSES, READ_RESULTS] }) { key userErrors { message } } }');
  const all = [DESK_MARK, KEY_MARK, PERSON_MARK];
  return {
    api, schema, pool,
    askers: [
      { name: 'student', headers: {}, secrets: all, isStudent: true },
      { name: 'other teacher', headers: other.headers, secrets: all, isStudent: false },
      { name: 'owner of the installation', headers: owner.headers, secrets: [DESK_MARK, KEY_MARK], isStudent: false },
      { name: 'API key of the other teacher', headers: { authorization: `Bearer ${createApiKey.key}` }, secrets: all, isStudent: false },
    ],
    pass() { now = new Date(now.getTime() + 60_000); },
  };
}

async function tell<Data>(api: TestApi, who: TestTeacher | null, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const { data, errors, body } = await api.ask(query, { variables, headers: who?.headers ?? {} });
  if (data === null || errors.length > 0 || /"userErrors":\[\{/.test(body)) throw new Error(body);
  // The shape is that of each caller's own document.
  return data as unknown as Data;
}

interface Tokens { readonly code: string; readonly classCode: string; readonly membershipToken: string; readonly resumeToken: string; readonly attempt: string }

async function furnishDesk(api: TestApi, victim: TestTeacher): Promise<Tokens> {
  const quiz = await ownQuiz(api, victim);
  await setTerms(api, quiz.key, { feedback: 'AFTER_CLOSING', closesAt: new Date('2099-01-01T00:00:00Z') });
  const steps = classSteps(api, victim);
  const [open, closed] = [await steps.createClass('History 9B'), await steps.createClass(`Class ${DESK_MARK}`)];
  const mira = await steps.join(open.code, 'Mira');
  const classmate = await steps.join(open.code, 'Ben');
  for (const { id } of [open, closed]) await steps.tell('assignQuiz', { class: id, quiz: quiz.id }, 'assignment { id }');
  const start = (input: object) => tell<{ startAttempt: { resumeToken: string; attempt: { id: string; nextQuestion: { id: string } } } }>(api, null, 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { resumeToken attempt { id nextQuestion { id } } userErrors { message } } }', { input });
  const { startAttempt } = await start({ code: quiz.code, membershipToken: mira.membershipToken });
  const theirs = (await start({ code: quiz.code, membershipToken: classmate.membershipToken })).startAttempt;
  await tell(api, null, 'mutation ($input: ReportProblemInput!) { reportProblem(input: $input) { userErrors { message } } }', { input: { attempt: theirs.attempt.id, resumeToken: theirs.resumeToken, question: theirs.attempt.nextQuestion.id, text: `Report ${DESK_MARK}` } });
  await tell(api, victim, 'mutation ($input: CreateQuizInput!) { createQuiz(input: $input) { quiz { id } userErrors { message } } }', { input: { pack: PACK, title: `Quiz ${DESK_MARK}`, fill: 3 } });
  await tell(api, victim, 'mutation ($input: CopyPackInput!) { copyPack(input: $input) { userErrors { message } } }', { input: { pack: PACK, title: `Pack ${DESK_MARK}` } });
  const { pool } = api.test.database;
  // As a classmate's teacher might have named them since: a name that no student is shown.
  await pool.query('UPDATE students SET nickname = $1 WHERE nickname = $2', [`Ben ${DESK_MARK}`, 'Ben']);
  await pool.query(`UPDATE attempts SET nickname = $1 WHERE nickname = $2`, [`Ben ${DESK_MARK}`, 'Ben']);
  await pool.query('UPDATE desks SET name = $1 WHERE id = $2', [`Desk ${DESK_MARK}`, victim.account.deskKey]);
  await pool.query('UPDATE users SET email = $1 WHERE id = $2', [`${PERSON_MARK.toLowerCase()}@school.example`, victim.account.key]);
  return { code: quiz.code, classCode: open.code, membershipToken: mira.membershipToken ?? '', resumeToken: startAttempt.resumeToken, attempt: startAttempt.attempt.id };
}

/** Marks every sentence of the keys of what is published. */
async function markKeys({ test }: TestApi): Promise<void> {
  await withClient(test.ownerUrl, async (client) => {
    await client.query('ALTER TABLE revisions DISABLE TRIGGER revisions_are_immutable');
    const { rows } = await client.query<{ id: string; keys: unknown }>('SELECT id, keys FROM revisions');
    for (const { id, keys } of rows) await client.query('UPDATE revisions SET keys = $2 WHERE id = $1', [id, JSON.stringify(markSentences(keys))]);
    await client.query('ALTER TABLE revisions ENABLE TRIGGER revisions_are_immutable');
    const { rows: [marked] } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM revisions WHERE keys::text LIKE $1', [`%${KEY_MARK}%`]);
    if ((marked?.count ?? 0) === 0) throw new Error('no key was marked');
  });
}

/** Words with a space and a full stop are sentences; all else (ids, kinds) keeps its meaning. */
function markSentences(value: unknown): unknown {
  if (typeof value === 'string') return /\s.*\.$/.test(value) ? `${value} ${KEY_MARK}.` : value;
  if (Array.isArray(value)) return value.map(markSentences);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, markSentences(one)]));
}

const KEYED_TABLES = ['desks', 'users', 'quizzes', 'draft_questions', 'revisions', 'attempts', 'responses', 'classes', 'students', 'assignments', 'problem_reports', 'packs'] as const;

/** Every key of the desk's rows as the id of every type, right and guessed, and some of what is public. */
async function gatherPool(api: TestApi, { schema, tokens }: { readonly schema: GraphQLSchema; readonly tokens: Tokens }): Promise<Pool> {
  const { pool } = api.test.database;
  const keys = (await Promise.all(KEYED_TABLES.map((table) => pool.query<{ id: string }>(`SELECT id FROM ${table} LIMIT 12`)))).flatMap(({ rows }) => rows.map(({ id }) => id));
  const node = schema.getType('Node');
  const types = isInterfaceType(node) ? schema.getPossibleTypes(node).filter((one) => isObjectType(one)).map(({ name }) => name) : [];
  const { rows } = await pool.query<{ id: string; question: string }>(`SELECT id, jsonb_object_keys(keys) AS question FROM revisions LIMIT 20`);
  const questions = rows.map(({ id, question }) => encodeNodeId('Question', `${id}/${question}`));
  const { data } = await api.ask(`{ ${['sources', 'events', 'actors', 'claims', 'issues'].map((field) => `${field}(pack: "${PACK}", first: 5) { nodes { id slug } }`).join(' ')} }`);
  const listed = Object.values(data as unknown as Readonly<Record<string, { readonly nodes: readonly { readonly id: string; readonly slug: string }[] }>>).flatMap(({ nodes }) => nodes);
  const ids = [...[...types, 'Account', 'Session', 'ApiKey', 'Colleague', 'Invitation'].flatMap((type) => keys.map((key) => encodeNodeId(type, key))), ...questions, ...listed.map(({ id }) => id)];
  return {
    ids,
    byName: {
      pack: [PACK], slug: [PACK, ...listed.map(({ slug }) => slug)], issue: ['selling-the-ferry'], code: [tokens.code, tokens.classCode], text: ['ferry', 'harbour', 'a'], nickname: ['Mira', 'Ada'], title: ['A title'], name: ['A name'],
      membershipToken: [tokens.membershipToken], resumeToken: [tokens.resumeToken], token: [tokens.membershipToken, tokens.resumeToken], attempt: [tokens.attempt], id: [tokens.attempt, ...questions.slice(0, 2)], question: questions,
    },
  };
}
