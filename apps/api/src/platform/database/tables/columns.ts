import { sql, type SQL } from 'drizzle-orm';
import { check, customType, date, index, integer, text, timestamp, uuid, type AnyPgColumn, type PgColumn } from 'drizzle-orm/pg-core';
import { DATE_BASES, DATE_PRECISIONS } from '@footnote/knowledge';

/** PostgreSQL's text search vector; only ever a generated column, never read into the application. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** The primary key of every row; made by the application, never by the database, so that tests can foresee it. */
export const primaryId = () => uuid('id').primaryKey();

/** The place of a row among its siblings, as the pack's author wrote them. */
export const ordinal = () => integer('ordinal').notNull();

/** A moment, with its zone. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** The six columns of a date that is always there, prefixed with what it is the date of. */
export function fuzzyDate<const Prefix extends string>(prefix: Prefix) {
  return {
    edtf: text(`${prefix}_edtf`).notNull(),
    earliest: date(`${prefix}_earliest`, { mode: 'string' }),
    latest: date(`${prefix}_latest`, { mode: 'string' }),
    precision: text(`${prefix}_precision`, { enum: DATE_PRECISIONS }).notNull(),
    basis: text(`${prefix}_basis`, { enum: DATE_BASES }).notNull(),
    note: text(`${prefix}_note`),
  };
}

/** The six columns of a date that may be missing: all but the bounds and the note are then null together. */
export function optionalFuzzyDate<const Prefix extends string>(prefix: Prefix) {
  return {
    edtf: text(`${prefix}_edtf`),
    earliest: date(`${prefix}_earliest`, { mode: 'string' }),
    latest: date(`${prefix}_latest`, { mode: 'string' }),
    precision: text(`${prefix}_precision`, { enum: DATE_PRECISIONS }),
    basis: text(`${prefix}_basis`, { enum: DATE_BASES }),
    note: text(`${prefix}_note`),
  };
}

/**
 * A check that a column holds one of the words of the domain. A check rather than an enum type,
 * because a word can then be added in the same transaction that first uses it.
 */
export function oneOf(name: string, column: AnyPgColumn, words: readonly string[]) {
  return check(name, sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`);
}

/** One weighted part of a search vector; `A` counts most. English stemming, as the packs are written in English. */
export function searchable(column: AnyPgColumn, weight: 'A' | 'B' | 'C' | 'D'): SQL {
  return sql`setweight(to_tsvector('english', coalesce(${column}, '')), '${sql.raw(weight)}')`;
}

/** Of how many rows one is in a sample: a search for what is common looks there. */
export const SAMPLE_SIZES = [16, 256] as const;
export type SampleSize = (typeof SAMPLE_SIZES)[number];

/** Whether a row is in a sample, by the last byte of its id, which is drawn. A partial index is used where a statement says the same as it does. */
export function isInSample(id: AnyPgColumn | SQL, oneIn: SampleSize): SQL {
  return sql`(get_byte(uuid_send(${id}), 15) & ${sql.raw(String(oneIn - 1))}) = 0`;
}

/** The index of words of a table, and those of its samples, which are as small as they are. */
export function wordIndexes(name: string, { id, search }: { readonly id: PgColumn; readonly search: PgColumn }) {
  return [index(name).using('gin', search), ...SAMPLE_SIZES.map((oneIn) => index(`${name}_one_in_${String(oneIn)}`).using('gin', search).where(isInSample(id, oneIn)).concurrently())];
}
