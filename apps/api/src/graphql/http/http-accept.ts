/** What GraphQL is answered in over HTTP (https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types). */
export const GRAPHQL_RESPONSE = 'application/graphql-response+json';
export const JSON_RESPONSE = 'application/json';

/**
 * How a client takes its answer. `GRAPHQL` and `JSON` were asked for by name; `ANY` comes from a wildcard or from no header, is answered
 * with JSON, and promises nothing about how statuses are read; `NONE` takes neither.
 */
export type Accepted = 'GRAPHQL' | 'JSON' | 'ANY' | 'NONE';

interface Range { readonly type: string; readonly quality: number; readonly place: number }

/** Reads an Accept header as RFC 9110 has it: the highest quality first, then what is named first. */
export function readAccept(accept: string | undefined): Accepted {
  if (accept === undefined || accept.trim() === '') return 'ANY';
  const ranges = accept.split(',').map(readRange);
  const [best] = [qualityOf(ranges, JSON_RESPONSE), qualityOf(ranges, GRAPHQL_RESPONSE)]
    .filter((one): one is Range => one !== null && one.quality > 0)
    // A range that names a type stands before one that only covers it.
    .sort((one, other) => other.quality - one.quality || Number(isWild(one)) - Number(isWild(other)) || one.place - other.place);
  if (best === undefined) return 'NONE';
  if (isWild(best)) return 'ANY';
  return best.type === GRAPHQL_RESPONSE ? 'GRAPHQL' : 'JSON';
}

/** The most specific range that covers a type; null where none does. */
function qualityOf(ranges: readonly Range[], type: string): Range | null {
  return [type, 'application/*', '*/*'].map((name) => ranges.find((range) => range.type === name)).find((range) => range !== undefined) ?? null;
}

function isWild({ type }: Range): boolean {
  return type.endsWith('*');
}

function readRange(text: string, place: number): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.map((one) => /^q=(\d(?:\.\d{0,3})?)$/.exec(one)?.[1]).find((one) => one !== undefined);
  return { type, quality: quality === undefined ? 1 : Number(quality), place };
}
