import { sql, type SQL } from 'drizzle-orm';
import type { CursorValue } from '../../graphql/paging.js';
import { isInSample, SAMPLE_SIZES, tables, type Queries, type SampleSize } from '../../platform/database/index.js';

const { actors, claims, events, sources } = tables;

/** The kinds of things that a search finds, in the order in which equals are given. */
export const FOUND_TYPES = ['Claim', 'Event', 'Source', 'Actor'] as const;
export type FoundType = (typeof FOUND_TYPES)[number];

/** Around a word that was found. Neither stands in a text: it is taken out of the text before. */
export const FOUND_START = '⟦';
export const FOUND_STOP = '⟧';

export interface FoundRow {
  readonly type: FoundType;
  readonly key: string;
  readonly rank: number;
  readonly snippet: string;
  /** Its place in the order: the rank negated, the kind, the id. */
  readonly place: readonly CursorValue[];
}

export interface SearchKey {
  readonly text: string;
  readonly packKey: string | null;
  readonly limit: number;
  readonly after: readonly CursorValue[] | null;
}

interface Searchable { readonly type: FoundType; readonly table: SQL; readonly shown: SQL }

/** What is searched, and what of it a snippet shows: what the search vector of the table is made of, in reading order. */
const SEARCHED: readonly Searchable[] = [
  { type: 'Claim', table: sql`${claims}`, shown: sql`found.statement` },
  { type: 'Event', table: sql`${events}`, shown: sql`concat_ws('. ', found.title, found.note)` },
  { type: 'Source', table: sql`${sources}`, shown: sql`concat_ws('. ', found.title, found.text)` },
  { type: 'Actor', table: sql`${actors}`, shown: sql`concat_ws('. ', found.name, (select string_agg(alias, ', ') from jsonb_array_elements_text(found.aliases) alias), found.description)` },
];

/**
 * How many things of a kind are ranked in a search of all packs, where all that hold the words are looked up, and where a sample of them is:
 * what a search costs so does not grow with what there is; whoever wants all that hold a common word searches in a pack.
 */
const MOST_RANKED = 400;
const MOST_OF_A_SAMPLE = 100;
/** Of a sample that holds fewer than so many, the words were not as common as expected, and all are looked up. */
const FEWEST_OF_A_SAMPLE = 50;

/** By which way the things of a kind are found: in the index of all of them, or in that of a sample, one in so many. */
export type SearchWay = { readonly in: 'ALL' } | { readonly in: 'SAMPLE'; readonly oneIn: SampleSize };

/** Where it is looked: in a pack; in all packs, each kind in its way; or, to count, in all of them to the end. */
export type Range = { readonly in: 'PACK'; readonly packKey: string } | { readonly in: 'ALL'; readonly ways: readonly SearchWay[] } | { readonly in: 'ALL_TO_COUNT' };

/** What holds the words, with its vector. In one pack its rows are gone through, which are as many however many packs there are; the index of words knows no packs. */
function candidates(table: SQL, range: Range, nth: number): SQL {
  const inIndex = sql`select one.id, one.search from ${table} one where one.search @@ (select words from wanted)`;
  switch (range.in) {
    case 'PACK': return sql`(select one.id, one.search from (select id, search from ${table} where pack_id = ${range.packKey}::uuid offset 0) one, wanted where one.search @@ wanted.words)`;
    case 'ALL_TO_COUNT': return sql`(${inIndex})`;
    case 'ALL': {
      const way = range.ways[nth];
      if (way === undefined || way.in === 'ALL') return sql`(${inIndex} limit ${MOST_RANKED})`;
      const sample = sql`${inIndex} and ${isInSample(sql`one.id`, way.oneIn)} limit ${MOST_OF_A_SAMPLE}`;
      // Words that are common, but hardly ever together: only then all are looked up.
      const isEnough = sql`(select count(*) from sample) >= ${FEWEST_OF_A_SAMPLE}`;
      return sql`(with sample as materialized (${sample}) select * from sample where ${isEnough} union all (${inIndex} and not ${isEnough} limit ${MOST_RANKED}))`;
    }
    default: return range satisfies never;
  }
}

/**
 * Chooses how each kind is searched. An index of words gives all rows that hold them before the first is looked at, which takes as long as
 * they are many; of a sample there are fewer. PostgreSQL's statistics say how many it expects.
 */
export async function chooseWays(queries: Queries, text: string): Promise<readonly SearchWay[]> {
  const each = SEARCHED.map(({ table }) => sql`select from ${table} one where one.search @@ websearch_to_tsquery('english', ${text})`);
  const expected = await queries.execute<{ 'QUERY PLAN': readonly { readonly Plan: { readonly Plans?: readonly { readonly 'Plan Rows': number }[] } }[] }>(sql`explain (format json) ${sql.join(each, sql` union all `)}`);
  const plans = expected.rows[0]?.['QUERY PLAN'][0]?.Plan.Plans ?? [];
  return SEARCHED.map((_, nth) => chooseWay(plans.length === SEARCHED.length ? plans[nth]?.['Plan Rows'] ?? 0 : 0));
}

/** Where so many are expected to hold the words, the smallest sample that holds enough of them; all of them where none does. */
export function chooseWay(expected: number): SearchWay {
  const oneIn = [...SAMPLE_SIZES].sort((a, b) => b - a).find((size) => expected / size >= MOST_OF_A_SAMPLE);
  return oneIn === undefined ? { in: 'ALL' } : { in: 'SAMPLE', oneIn };
}

/** Each kind by itself, so that each uses its own index. 1|32: longer texts count a little less, and ranks lie between 0 and 1. */
function matches(range: Range): SQL {
  const each = SEARCHED.map(({ type, table }, nth) => sql`
    select ${type}::text as type, ${nth}::int as nth, found.id, ts_rank_cd(found.search, wanted.words, 1 | 32)::float8 as rank
    from ${candidates(table, range, nth)} found, wanted`);
  return sql.join(each, sql` union all `);
}

/** A text this short is shown whole; of a longer one, the words around what was found. */
const SHOWN_WHOLE = 200;

/** Made for the rows of one page only: it is what is slow about a search. */
function snippet(): SQL {
  const marks = `StartSel=${FOUND_START}, StopSel=${FOUND_STOP}`;
  const each = SEARCHED.map(({ type, table, shown }) => sql`when ${type} then (
    select ts_headline('english', shown.words, wanted.words, case when length(shown.words) <= ${SHOWN_WHOLE} then ${`${marks}, HighlightAll=true`} else ${`${marks}, MaxFragments=1, MinWords=12, MaxWords=30`} end)
    from (select translate(${shown}, ${FOUND_START + FOUND_STOP}, '[]') as words from ${table} found where found.id = page.id) shown)`);
  return sql`case page.type ${sql.join(each, sql` `)} end`;
}

const wanted = (text: string): SQL => sql`with wanted as (select websearch_to_tsquery('english', ${text}) as words)`;

/** What is searched for, and where. */
export type SearchIn = Omit<SearchKey, 'packKey'> & { readonly range: Range };

/** The statement that finds what fits best, one more than the limit. */
export function searchStatement({ text, range, limit, after }: SearchIn): SQL {
  const [rank, nth, id] = after ?? [];
  const beyond = after === null ? sql`` : sql`where (-hits.rank, hits.nth, hits.id) > (${rank}::float8, ${nth}::int, ${id}::uuid)`;
  return sql`
    ${wanted(text)}
    select page.type, page.nth, page.id, page.rank, ${snippet()} as snippet
    from (select * from (${matches(range)}) hits ${beyond} order by hits.rank desc, hits.nth, hits.id limit ${limit + 1}) page, wanted
    order by page.rank desc, page.nth, page.id`;
}

/** Finds what fits best, one more than the limit. */
export async function search(queries: Queries, { packKey, ...key }: SearchKey): Promise<readonly FoundRow[]> {
  const range: Range = packKey === null ? { in: 'ALL', ways: await chooseWays(queries, key.text) } : { in: 'PACK', packKey };
  const { rows } = await queries.execute<{ type: FoundType; nth: number; id: string; rank: number; snippet: string }>(searchStatement({ ...key, range }));
  return rows.map((row) => ({ type: row.type, key: row.id, rank: row.rank, snippet: row.snippet, place: [-row.rank, row.nth, row.id] }));
}

/** Counts all that a search finds. */
export async function countFound(queries: Queries, { text, packKey }: Pick<SearchKey, 'text' | 'packKey'>): Promise<number> {
  const { rows } = await queries.execute<{ count: number }>(sql`${wanted(text)} select count(*)::int as count from (${matches(packKey === null ? { in: 'ALL_TO_COUNT' } : { in: 'PACK', packKey })}) hits`);
  return rows[0]?.count ?? 0;
}
