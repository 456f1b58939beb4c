/** What the results page is asked for, as it stands in its address. */
export interface ResultsRequest {
  readonly revision: number | null;
  readonly class: string | null;
  readonly attempts: 'FIRST' | 'LAST' | 'BEST';
  readonly order: StudentOrder;
  readonly sort: ItemSort;
  readonly descending: boolean;
  readonly after: string | null;
}

export const STUDENT_ORDERS = ['MARK', 'MARK_LOWEST', 'NICKNAME', 'NICKNAME_LAST', 'TIME', 'TIME_SHORTEST'] as const;
export type StudentOrder = (typeof STUDENT_ORDERS)[number];
export const ITEM_SORTS = ['number', 'facility', 'sd', 'discrimination', 'weight'] as const;
export type ItemSort = (typeof ITEM_SORTS)[number];
const RULES = ['FIRST', 'LAST', 'BEST'] as const;

export type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads an address: what it does not say, or says wrongly, is as it is by itself. */
export function readRequest(search: Search): ResultsRequest {
  const one = (name: string): string | null => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const among = <Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word => words.find((word) => word === one(name)) ?? words[0];
  const revision = Number(one('revision') ?? Number.NaN);
  return {
    revision: Number.isInteger(revision) && revision > 0 && revision < 100_000 ? revision : null,
    class: one('class'), attempts: among('attempts', RULES), order: among('order', STUDENT_ORDERS), sort: among('sort', ITEM_SORTS), descending: one('dir') === 'desc', after: one('after'),
  };
}

/** The address of the results of a quiz; what is as it is by itself is left out. */
export function resultsPath(quiz: string, { revision = null, class: group = null, attempts = 'FIRST', order = 'MARK', sort = 'number', descending = false, after = null }: Partial<ResultsRequest> = {}, below = ''): string {
  const query = new URLSearchParams();
  if (revision !== null) query.set('revision', String(revision));
  if (group !== null) query.set('class', group);
  if (attempts !== 'FIRST') query.set('attempts', attempts);
  if (order !== 'MARK') query.set('order', order);
  if (sort !== 'number') query.set('sort', sort);
  if (descending) query.set('dir', 'desc');
  if (after !== null) query.set('after', after);
  const text = query.toString();
  return `/desk/quizzes/${encodeURIComponent(quiz)}/results${below}${text === '' ? '' : `?${text}`}`;
}

/** The address of what one student answered; it leads back to the results as they were looked at. */
export function studentPath(quiz: string, request: Partial<ResultsRequest>, attempt: string): string {
  return resultsPath(quiz, request, `/students/${encodeURIComponent(attempt)}`);
}

/** The address where marks are looked at again. */
export function correctPath(quiz: string): string {
  return `/desk/quizzes/${encodeURIComponent(quiz)}/correct`;
}

/** The address of the builder of a quiz. */
export function builderPath(quiz: string): string {
  return `/desk/quizzes/${encodeURIComponent(quiz)}`;
}
