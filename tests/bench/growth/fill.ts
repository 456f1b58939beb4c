import pg from 'pg';
import { repeatGraph } from '../../../apps/api/src/testing/repeat-graph.js';
import { shippedGraph, type TestApi } from '../../../apps/api/src/testing/start-test-api.js';

/** The pack that is copied, and looked at: a thousand claims. */
export const TEMPLATE = 'a-thousand-claims';
const CLAIMS_OF_A_PACK = 1_000;

/** How much there is, by the full size: a thousand packs and as many desks, each with ten quizzes that a hundred students have taken. */
export interface Size { readonly packs: number; readonly desks: number }
export const QUIZZES_OF_A_DESK = 10;
export const STUDENTS_OF_A_DESK = 100;
export const QUESTIONS_OF_A_QUIZ = 10;

/** The first page names twelve packs: with fewer there would be less on it, and not the same to compare. */
const PACKS_OF_A_PAGE = 12;

export function sizeOf(scale: number): Size {
  return { packs: Math.max(PACKS_OF_A_PAGE, Math.round(1_000 * scale)), desks: Math.max(1, Math.round(1_000 * scale)) };
}

export function saySize({ packs, desks }: Size): string {
  const attempts = desks * QUIZZES_OF_A_DESK * STUDENTS_OF_A_DESK;
  const say = (count: number): string => count.toLocaleString('en');
  return `${say(attempts)} attempts, ${say(attempts * QUESTIONS_OF_A_QUIZ)} answers, ${say(packs)} packs of ${say(CLAIMS_OF_A_PACK)} claims`;
}

/** Everything that a pack's rows stand in, what refers to something after it. */
const GRAPH_TABLES = [
  'packs', 'pack_versions', 'outlets', 'sources', 'issues', 'actors', 'aspects', 'measures', 'events', 'claims', 'event_participants', 'event_relations', 'assertions', 'attribution_steps', 'evidence', 'assertion_evidence',
  'source_reliances', 'source_reliance_evidence', 'absence_records', 'contradictions', 'contradiction_claims',
] as const;

/** Brings the pack that is copied into a database. */
export async function importTemplate(api: TestApi, claims = CLAIMS_OF_A_PACK): Promise<void> {
  const graph = shippedGraph('us-icc-evidence');
  await api.importGraph(repeatGraph(graph, { slug: TEMPLATE, times: Math.ceil(claims / graph.claims.length) }));
}

/**
 * Fills a database by its own means, INSERT … SELECT alone, with what others at other desks have, and takes its statistics. Each step is
 * a transaction and is remembered, so that a run that was stopped is gone on with.
 */
export async function fill(superuserUrl: string, { packs, desks }: Size, tell: (what: string) => void): Promise<void> {
  const filler = new pg.Client({ connectionString: superuserUrl });
  await filler.connect();
  // The copies are as whole as what they are copies of: nothing is looked up to find that out, and no index is written to row by row.
  await filler.query(`set session_replication_role = replica; set allow_system_table_mods = on; set maintenance_work_mem = '1GB'; set work_mem = '256MB'`);
  // Apart from the tables of the product, which are granted as a whole to a role that has nothing to do with these.
  await filler.query('create schema if not exists growth; create table if not exists growth.steps (name text primary key)');
  for (const { name, run } of listSteps(filler, { packs, desks })) {
    const { rows } = await filler.query('select from growth.steps where name = $1', [name]);
    if (rows.length > 0) continue;
    tell(name);
    await filler.query('begin');
    await run();
    await filler.query('insert into growth.steps (name) values ($1)', [name]);
    await filler.query('commit');
  }
  tell('statistics');
  await filler.query('vacuum analyze');
  await filler.end();
}

interface Step { readonly name: string; readonly run: () => Promise<void> }

/** Some hundred thousand rows a step. */
const PACKS_AT_ONCE = 100;
const DESKS_AT_ONCE = 50;

function listSteps(filler: pg.Client, { packs, desks }: Size): readonly Step[] {
  return [
    { name: 'without indexes', run: async () => { await filler.query(`update pg_index set indisready = false, indisvalid = false where indrelid = any($1::regclass[])`, [FILLED_TABLES]); } },
    { name: 'what is copied', run: async () => { for (const table of GRAPH_TABLES) await filler.query(`create table growth.${table} as ${templateRows(table)}`); } },
    ...inSteps(packs, PACKS_AT_ONCE).map(([from, to]): Step => ({ name: `packs ${String(from)} to ${String(to)}`, run: async () => { for (const table of GRAPH_TABLES) await filler.query(await copyStatement(filler, table), [from, to]); } })),
    ...inSteps(desks, DESKS_AT_ONCE).map(([from, to]): Step => ({ name: `desks ${String(from)} to ${String(to)}`, run: async () => { for (const statement of DESK_STATEMENTS) await filler.query(statement, [from, to]); } })),
    ...FILLED_TABLES.map((table): Step => ({ name: `indexes of ${table}`, run: async () => { await filler.query(`reindex table ${table}`); } })),
    { name: 'nothing left over', run: async () => { for (const table of GRAPH_TABLES) await filler.query(`drop table growth.${table}`); } },
  ];
}

/** From 1 to one less than the number: the first is the one that is there. */
function inSteps(count: number, atOnce: number): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.ceil((count - 1) / atOnce) }, (_, nth) => [1 + nth * atOnce, Math.min(count - 1, (nth + 1) * atOnce)] as const);
}

function templateRows(table: string): string {
  const template = `(select id from packs where slug = '${TEMPLATE}')`;
  const parent = PARENTS[table];
  const whose = table === 'packs' ? `t.id = ${template}` : parent === undefined ? `t.pack_id = ${template}` : `t.${parent.column} in (select id from ${parent.table} where pack_id = ${template})`;
  return `select t.* from ${table} t where ${whose}`;
}

/** Of tables that have no pack of their own: to what they belong. */
const PARENTS: Readonly<Record<string, { readonly table: string; readonly column: string }>> = {
  assertion_evidence: { table: 'assertions', column: 'assertion_id' }, source_reliance_evidence: { table: 'source_reliances', column: 'reliance_id' }, contradiction_claims: { table: 'contradictions', column: 'contradiction_id' },
};

/** A copy of each row of the template, with every id in it changed by the number of the copy; one copy after the other, as packs are imported. */
async function copyStatement(filler: pg.Client, table: string): Promise<string> {
  const { rows } = await filler.query<{ name: string; type: string }>(`select column_name as name, data_type as type from information_schema.columns where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`, [table]);
  const names = rows.map(({ name }) => `"${name}"`);
  const values = rows.map(({ name, type }) => (type === 'uuid' && name !== 'desk_id' ? `md5(t."${name}"::text || n)::uuid` : table === 'packs' && name === 'slug' ? `t.slug || '-' || n` : `t."${name}"`));
  return `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from generate_series($1::int, $2::int) n cross join lateral (select * from growth.${table} where n > 0 offset 0) t`;
}

/** Ids that follow from numbers, so that rows find each other without being read. */
const id = (kind: string, ...numbers: readonly string[]): string => `md5('${kind} ' || ${numbers.join(` || ' ' || `)})::uuid`;
const DESKS = 'generate_series($1::int, $2::int) d';
const QUIZZES = `generate_series(1, ${String(QUIZZES_OF_A_DESK)}) q`;
const STUDENTS = `generate_series(1, ${String(STUDENTS_OF_A_DESK)}) s`;
const QUESTIONS = `generate_series(1, ${String(QUESTIONS_OF_A_QUIZ)}) p`;
const FINISHED = `now() - interval '1 day' * (d % 300) - interval '1 minute' * s`;

const DESK_TABLES = ['desks', 'users', 'classes', 'students', 'quizzes', 'assignments', 'draft_questions', 'revisions', 'attempts', 'responses', 'counted_attempts', 'problem_reports', 'stale_questions'] as const;
const FILLED_TABLES = [...GRAPH_TABLES, ...DESK_TABLES] as const;

/** What stands at the desks from $1 to $2. Of the quizzes of others nobody sees the questions: theirs are only named. */
const DESK_STATEMENTS: readonly string[] = [
  `insert into desks (id, name, created_at) select ${id('desk', 'd')}, 'Desk ' || d, now() from ${DESKS}`,
  `insert into users (id, name, email, desk_id, created_at, updated_at) select ${id('user', 'd')}, 'Teacher ' || d, 'teacher' || d || '@school.example', ${id('desk', 'd')}, now(), now() from ${DESKS}`,
  `insert into classes (id, desk_id, name, code, created_at) select ${id('class', 'd', 'c')}, ${id('desk', 'd')}, 'Class ' || c, 'C' || d || '-' || c, now() from ${DESKS}, generate_series(1, 4) c`,
  `insert into students (id, class_id, nickname, nickname_folded, token_hash, joined_at) select ${id('student', 'd', 's')}, ${id('class', 'd', '(1 + s % 4)')}, 'Student ' || s, 'student ' || s, md5('token ' || d || ' ' || s), now() from ${DESKS}, ${STUDENTS}`,
  `insert into quizzes (id, code, title, pack_id, desk_id, created_at) select ${id('quiz', 'd', 'q')}, 'Q' || d || '-' || q, 'Quiz ' || q, (select id from packs where slug = '${TEMPLATE}'), ${id('desk', 'd')}, now() from ${DESKS}, ${QUIZZES}`,
  `insert into assignments (id, quiz_id, class_id, created_at) select ${id('assignment', 'd', 'q', 'c')}, ${id('quiz', 'd', 'q')}, ${id('class', 'd', 'c')}, now() from ${DESKS}, ${QUIZZES}, generate_series(1, 4) c`,
  `insert into draft_questions (id, quiz_id, position, version, content, updated_at) select ${id('draft', 'd', 'q', 'p')}, ${id('quiz', 'd', 'q')}, p, 1, '{}', now() from ${DESKS}, ${QUIZZES}, ${QUESTIONS}`,
  `insert into revisions (id, quiz_id, number, as_of, known_at, pack_version, questions, keys, published_at)
    select ${id('revision', 'd', 'q')}, ${id('quiz', 'd', 'q')}, 1, '2023-07-31', '2030-01-01', 1, (select jsonb_agg(jsonb_build_object('id', p::text)) from ${QUESTIONS}), '{}', now() from ${DESKS}, ${QUIZZES}`,
  `insert into attempts (id, revision_id, nickname, token_hash, started_at, finished_at, student_id)
    select ${id('attempt', 'd', 'q', 's')}, ${id('revision', 'd', 'q')}, null, md5('attempt token ' || d || ' ' || q || ' ' || s), ${FINISHED} - interval '10 minutes', ${FINISHED}, ${id('student', 'd', 's')} from ${DESKS}, ${QUIZZES}, ${STUDENTS}`,
  `insert into responses (id, attempt_id, question_id, response_id, answer, correct, score, answered_at)
    select ${id('response', 'd', 'q', 's', 'p')}, ${id('attempt', 'd', 'q', 's')}, p::text, ${id('sent', 'd', 'q', 's', 'p')}, '{"type": "OPTIONS", "optionIds": ["o000001"]}', (s + p) % 3 <> 0, ((s + p) % 3 <> 0)::int, ${FINISHED} from ${DESKS}, ${QUIZZES}, ${STUDENTS}, ${QUESTIONS}`,
  `insert into counted_attempts (attempt_id, quiz_id, revision_id, student_id, mark, max_mark, correct, seconds, is_first, is_last, is_best)
    select ${id('attempt', 'd', 'q', 's')}, ${id('quiz', 'd', 'q')}, ${id('revision', 'd', 'q')}, ${id('student', 'd', 's')}, s % 11, 10, s % 11, 600, true, true, true from ${DESKS}, ${QUIZZES}, ${STUDENTS}`,
  `insert into problem_reports (id, attempt_id, question_id, text, reported_at) select ${id('report', 'd', 'q')}, ${id('attempt', 'd', 'q', '1')}, '1', 'Two are right.', now() from ${DESKS}, ${QUIZZES}`,
  `insert into stale_questions (id, revision_id, question_id, kind, pack_version, found_at, finding) select ${id('stale', 'd', 'q')}, ${id('revision', 'd', 'q')}, '1', 'OVERTAKEN', 1, now(), '{}' from ${DESKS}, ${QUIZZES}`,
];
