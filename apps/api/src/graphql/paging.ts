import { DEFAULT_FIRST, MAX_FIRST, type PageInfo } from '@footnote/schema';
import { badInput } from './bad-input.js';

/** The arguments of every list. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Edge<Node> { readonly cursor: string; readonly node: Node }

/** A page of a list, in the shape of the SDL. The total is counted only if it is asked for. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => number | Promise<number>;
}

/** How many a page may hold; refuses more than the limit rather than to give less than was asked for. */
export function readFirst(first: number | null | undefined): number {
  if (first === null || first === undefined) return DEFAULT_FIRST;
  if (first < 0) throw badInput(`\`first\` is ${String(first)}: give a number from 0 to ${String(MAX_FIRST)}.`, { argument: 'first' });
  if (first > MAX_FIRST) {
    throw badInput(`\`first\` is ${String(first)}, and a page holds at most ${String(MAX_FIRST)}: ask for fewer, and go on with \`after\`.`, { argument: 'first' });
  }
  return first;
}

/** A value by which a list is ordered. */
export type CursorValue = string | number;
export type CursorType = 'integer' | 'number' | 'text' | 'day';

/** Makes the cursor of an item: its place in the order of its list, not its number, so that it stays good when others come or go. */
export function encodeCursor(scope: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([scope, ...values]), 'utf8').toString('base64url');
}

/** Reads a cursor; refuses one of another list, and anything that is none. */
export function decodeCursor(cursor: string, { scope, types }: { readonly scope: string; readonly types: readonly CursorType[] }): readonly CursorValue[] {
  const parts = parseParts(cursor);
  if (parts === null) throw badInput('`after` is not a cursor: give the `endCursor` of the page before.', { argument: 'after' });
  const [from, ...values] = parts;
  if (from !== scope || values.length !== types.length) throw badInput('`after` is a cursor of another list: cursors belong to the list that gave them.', { argument: 'after' });
  return values.map((value, index) => {
    if (!fits(value, types[index])) throw badInput('`after` is not a cursor: give the `endCursor` of the page before.', { argument: 'after' });
    return value;
  });
}

function parseParts(cursor: string): readonly unknown[] | null {
  if (cursor.length > 2_000) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : null;
  } catch {
    // Whatever is not JSON is not a cursor.
    return null;
  }
}

function fits(value: unknown, type: CursorType | undefined): value is CursorValue {
  switch (type) {
    case 'integer': return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2_147_483_647;
    case 'number': return typeof value === 'number' && Number.isFinite(value);
    case 'text': return typeof value === 'string' && value.length <= 500 && !value.includes('\u0000');
    case 'day': return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
    case undefined: return false;
    default: return type satisfies never;
  }
}

export interface PageOfRows<Row, Node> {
  /** One more than fit, if there are more. */
  readonly rows: readonly Row[];
  readonly limit: number;
  readonly after: string | null | undefined;
  readonly cursorOf: (row: Row) => string;
  readonly nodeOf: (row: Row) => Node;
  readonly totalCount: () => number | Promise<number>;
}

/** Makes a page of rows that were read one too many, to know whether there are more. */
export function pageOfRows<Row, Node>({ rows, limit, after, cursorOf, nodeOf, totalCount }: PageOfRows<Row, Node>): Connection<Node> {
  const shown = rows.length > limit ? rows.slice(0, limit) : rows;
  // A cursor is made when it is asked for: most pages are read for their nodes alone.
  const cursorAt = (index: number): string | null => { const row = shown.at(index); return row === undefined ? null : cursorOf(row); };
  return {
    nodes: shown.map(nodeOf),
    get edges() { return shown.map((row, index) => ({ cursor: cursorOf(row), node: this.nodes[index] ?? nodeOf(row) })); },
    get pageInfo() {
      return { hasNextPage: rows.length > limit, hasPreviousPage: after !== null && after !== undefined, startCursor: cursorAt(0), endCursor: cursorAt(-1) };
    },
    totalCount,
  };
}

/** Makes a page of a list that is at hand as a whole. `keyOf` tells its items apart, and stays the same while they do. */
export function pageOfList<Item>(items: readonly Item[], { request, scope, keyOf }: { readonly request: PageRequest; readonly scope: string; readonly keyOf: (item: Item) => string }): Connection<Item> {
  const limit = readFirst(request.first);
  const start = request.after === null || request.after === undefined ? 0 : placeAfter(items, { after: request.after, scope, keyOf });
  return pageOfRows({
    rows: items.slice(start, start + limit + 1),
    limit,
    after: request.after,
    cursorOf: (item) => encodeCursor(scope, [keyOf(item)]),
    nodeOf: (item) => item,
    totalCount: () => items.length,
  });
}

function placeAfter<Item>(items: readonly Item[], { after, scope, keyOf }: { readonly after: string; readonly scope: string; readonly keyOf: (item: Item) => string }): number {
  const [key] = decodeCursor(after, { scope, types: ['text'] });
  const place = items.findIndex((item) => keyOf(item) === key);
  if (place < 0) throw badInput('`after` is a cursor of an item that is no longer in this list: begin again without it.', { argument: 'after' });
  return place + 1;
}
