import { sql, type SQL } from 'drizzle-orm';
import type { CursorValue } from '../../graphql/paging.js';
import { tables, type Queries } from '../../platform/database/index.js';

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

interface Searchable { readonly type: FoundType; readonly name: string; readonly table: SQL; readonly shown: SQL }

/** What is searched, and what of it a snippet shows: what the search vector of the table is made of, in reading order. */
const SEARCHED: readonly Searchable[] = [
  { type: 'Claim', name: 'claims', table: sql`${claims}`, shown: sql`found.statement` },
  { type: 'Event', name: 'events', table: sql`${events}`, shown: sql`concat_ws('. ', found.title, found.note)` },
  { type: 'Source', name: 'sources', table: sql`${sources}`, shown: sql`concat_ws('. ', found.title, found.text)` },
  { type: 'Actor', name: 'actors', table: sql`${actors}`, shown: sql`concat_ws('. ', found.name, (select string_agg(alias, ', ') from jsonb_array_elements_text(found.aliases) alias), found.description)` },
];

/**
 * How many things of a kind are ranked in a search of all packs: those in whose titles the words stand first, of the first that are looked
 * at. What a search costs so does not grow with what there is; whoever wants all that hold a common word searches in a pack.
 */
const MOST_RANKED = 200;
const MOST_LOOKED_AT = 1_000;
/** How many times as far as it is expected to take the rows are gone through for a common word. */
const PATIENCE = 3;

/** By which way the things of a kind are found: by the index of words, or by going through the rows, a number of them at most. */
export type SearchWay = { readonly by: 'INDEX' } | { readonly by: 'ROWS'; readonly most: number };

/** Where it is looked: in a pack; in all packs, each kind in its way; or, to count, in all of them to the end. */
type Range = { readonly in: 'PACK'; readonly packKey: string } | { readonly in: 'ALL'; readonly ways: readonly SearchWay[] } | { readonly in: 'ALL_TO_COUNT' };

/** What holds the words. In one pack its rows are gone through, which are as many however many packs there are; the index of words knows no packs. */
function candidates(table: SQL, range: Range, nth: number): SQL {
  const byIndex = sql`select one.* from ${table} one where one.search @@ (select words from wanted)`;
  switch (range.in) {
    case 'PACK': return sql`(select one.* from (select * from ${table} where pack_id = ${range.packKey}::uuid offset 0) one, wanted where one.search @@ wanted.words)`;
    case 'ALL_TO_COUNT': return sql`(${byIndex})`;
    case 'ALL': {
      const way = range.ways[nth];
      if (way === undefined || way.by === 'INDEX') return titlesFirst(sql`${byIndex} limit ${MOST_LOOKED_AT}`);
      const byRows = sql`select one.* from (select * from ${table} order by pack_id, slug limit ${way.most}) one where one.search @@ (select words from wanted) limit ${MOST_RANKED}`;
      // Words that are common, but hardly ever together: the rows that were gone through hold few of them. The index is asked only then.
      return sql`(with by_rows as materialized (${byRows}), by_index as (${titlesFirst(sql`${byIndex} and (select count(*) from by_rows) < ${MOST_RANKED / 2} limit ${MOST_LOOKED_AT}`)})
        select * from by_rows where (select count(*) from by_rows) >= ${MOST_RANKED / 2} union all select * from by_index)`;
    }
    default: return range satisfies never;
  }
}

/** Titles, names and statements have the weight A. */
function titlesFirst(found: SQL): SQL {
  return sql`(select one.* from (${found}) one order by ts_filter(one.search, '{a}') @@ (select words from wanted) desc, one.id limit ${MOST_RANKED})`;
}

/**
 * Chooses how each kind is searched. The index of words gives all rows that hold them before the first is looked at, which takes as long as
 * they are many; going through the rows takes as long as they are few. PostgreSQL's statistics say how many it expects.
 */
export async function chooseWays(queries: Queries, text: string): Promise<readonly SearchWay[]> {
  const each = SEARCHED.map(({ table }) => sql`select from ${table} one where one.search @@ websearch_to_tsquery('english', ${text})`);
  const [expected, sizes] = [await queries.execute<{ 'QUERY PLAN': readonly { readonly Plan: { readonly Plans?: readonly { readonly 'Plan Rows': number }[] } }[] }>(sql`explain (format json) ${sql.join(each, sql` union all `)}`), await readSizes(queries)];
  const plans = expected.rows[0]?.['QUERY PLAN'][0]?.Plan.Plans ?? [];
  return SEARCHED.map((_, nth) => chooseWay({ expected: plans.length === SEARCHED.length ? plans[nth]?.['Plan Rows'] ?? 0 : 0, size: sizes[nth] ?? 0 }));
}

/** Of `size` rows, `expected` hold the words: until enough are found, `MOST_RANKED` times `size / expected` rows are gone through. */
export function chooseWay({ expected, size }: { readonly expected: number; readonly size: number }): SearchWay {
  if (expected <= MOST_LOOKED_AT || MOST_RANKED * size >= expected * expected) return { by: 'INDEX' };
  return { by: 'ROWS', most: Math.ceil((PATIENCE * MOST_RANKED * size) / expected) };
}

async function readSizes(queries: Queries): Promise<readonly number[]> {
  const { rows } = await queries.execute<{ size: number }>(sql`select reltuples::float8 as size from unnest(${sql.param(SEARCHED.map(({ name }) => name))}::text[]) with ordinality named(name, nth) join pg_class on pg_class.oid = named.name::regclass order by named.nth`);
  return rows.map(({ size }) => size);
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

/** Finds what fits best, one more than the limit. */
export async function search(queries: Queries, { text, packKey, limit, after }: SearchKey): Promise<readonly FoundRow[]> {
  const [rank, nth, id] = after ?? [];
  const range: Range = packKey === null ? { in: 'ALL', ways: await chooseWays(queries, text) } : { in: 'PACK', packKey };
  const beyond = after === null ? sql`` : sql`where (-hits.rank, hits.nth, hits.id) > (${rank}::float8, ${nth}::int, ${id}::uuid)`;
  const { rows } = await queries.execute<{ type: FoundType; nth: number; id: string; rank: number; snippet: string }>(sql`
    ${wanted(text)}
    select page.type, page.nth, page.id, page.rank, ${snippet()} as snippet
    from (select * from (${matches(range)}) hits ${beyond} order by hits.rank desc, hits.nth, hits.id limit ${limit + 1}) page, wanted
    order by page.rank desc, page.nth, page.id`);
  return rows.map((row) => ({ type: row.type, key: row.id, rank: row.rank, snippet: row.snippet, place: [-row.rank, row.nth, row.id] }));
}

/** Counts all that a search finds. */
export async function countFound(queries: Queries, { text, packKey }: Pick<SearchKey, 'text' | 'packKey'>): Promise<number> {
  const { rows } = await queries.execute<{ count: number }>(sql`${wanted(text)} select count(*)::int as count from (${matches(packKey === null ? { in: 'ALL_TO_COUNT' } : { in: 'PACK', packKey })}) hits`);
  return rows[0]?.count ?? 0;
}
