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

interface Searchable { readonly type: FoundType; readonly table: SQL; readonly shown: SQL }

/** What is searched, and what of it a snippet shows: what the search vector of the table is made of, in reading order. */
const SEARCHED: readonly Searchable[] = [
  { type: 'Claim', table: sql`${claims}`, shown: sql`found.statement` },
  { type: 'Event', table: sql`${events}`, shown: sql`concat_ws('. ', found.title, found.note)` },
  { type: 'Source', table: sql`${sources}`, shown: sql`concat_ws('. ', found.title, found.text)` },
  { type: 'Actor', table: sql`${actors}`, shown: sql`concat_ws('. ', found.name, (select string_agg(alias, ', ') from jsonb_array_elements_text(found.aliases) alias), found.description)` },
];

/**
 * Of words that stand in more things of a kind than that, in all packs together, the first that are met are ranked: what a search costs does
 * not grow with what there is. Whoever wants all of them searches in a pack.
 */
const MOST_RANKED = 2_000;

/** What holds the words. In one pack its rows are gone through, which are as many however many packs there are; the index of words knows no packs. */
function candidates({ table }: Searchable, { packKey, most }: Range): SQL {
  return packKey === null
    ? sql`(select one.* from ${table} one, wanted where one.search @@ wanted.words limit ${most})`
    : sql`(select one.* from (select * from ${table} where pack_id = ${packKey}::uuid offset 0) one, wanted where one.search @@ wanted.words)`;
}

interface Range { readonly packKey: string | null; /** Null: all. */ readonly most: number | null }

/** Each kind by itself, so that each uses its own index. 1|32: longer texts count a little less, and ranks lie between 0 and 1. */
function matches(range: Range): SQL {
  const each = SEARCHED.map((searchable, nth) => sql`
    select ${searchable.type}::text as type, ${nth}::int as nth, found.id, ts_rank_cd(found.search, wanted.words, 1 | 32)::float8 as rank
    from ${candidates(searchable, range)} found, wanted`);
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
  const beyond = after === null ? sql`` : sql`where (-hits.rank, hits.nth, hits.id) > (${rank}::float8, ${nth}::int, ${id}::uuid)`;
  const { rows } = await queries.execute<{ type: FoundType; nth: number; id: string; rank: number; snippet: string }>(sql`
    ${wanted(text)}
    select page.type, page.nth, page.id, page.rank, ${snippet()} as snippet
    from (select * from (${matches({ packKey, most: MOST_RANKED })}) hits ${beyond} order by hits.rank desc, hits.nth, hits.id limit ${limit + 1}) page, wanted
    order by page.rank desc, page.nth, page.id`);
  return rows.map((row) => ({ type: row.type, key: row.id, rank: row.rank, snippet: row.snippet, place: [-row.rank, row.nth, row.id] }));
}

/** Counts all that a search finds. */
export async function countFound(queries: Queries, { text, packKey }: Pick<SearchKey, 'text' | 'packKey'>): Promise<number> {
  const { rows } = await queries.execute<{ count: number }>(sql`${wanted(text)} select count(*)::int as count from (${matches({ packKey, most: null })}) hits`);
  return rows[0]?.count ?? 0;
}
