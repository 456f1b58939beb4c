import { nextUndecided } from './find-next';
import { GROUPS, type Group } from './group-proposals';
import { isApproved, type OutlineEntry, type Verdict } from './review-outline';

/** Which proposals of an article are shown: what the address of the review says. */
export interface ReviewView {
  /** Of this part alone; null: of all. */
  readonly part: Group | null;
  readonly show: Show | null;
  /** The page begins with this number, or the next that is shown; null: at the top. A number stays where it is while others are decided. */
  readonly from: number | null;
  /** Of a text with many proposals: with the lines that were dropped, and the way to choose others. */
  readonly lines: boolean;
}

export const SHOWS = ['DUE', 'ACCEPTED', 'REJECTED'] as const;
export type Show = (typeof SHOWS)[number];

/** So many stand on one page: what a phone loads at once, and a person decides in one go. */
export const AT_ONCE = 30;

const ALL: ReviewView = { part: null, show: null, from: null, lines: false };

/** Reads the view from an address; what it does not know, it leaves out. */
export function readView(query: { readonly part?: string | undefined; readonly show?: string | undefined; readonly from?: string | undefined; readonly lines?: string | undefined }): ReviewView {
  return {
    part: GROUPS.find((group) => group === query.part?.toUpperCase()) ?? null,
    show: SHOWS.find((show) => show === query.show?.toUpperCase()) ?? null,
    from: /^[1-9]\d{0,5}$/.test(query.from ?? '') ? Number(query.from) : null,
    lines: query.lines === 'all',
  };
}

/** The view from which a form of the review was sent: its action carries it. */
export function viewOf(request: Request): ReviewView {
  return readView(Object.fromEntries(new URL(request.url).searchParams));
}

/** The address of a page of the review, with what else it asks for. */
export function viewPath(page: string, { part, show, from, lines }: ReviewView, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...(part === null ? {} : { part: part.toLowerCase() }), ...(show === null ? {} : { show: show.toLowerCase() }), ...(from === null ? {} : { from: String(from) }), ...(lines ? { lines: 'all' } : {}), ...more }).toString();
  return query === '' ? page : `${page}?${query}`;
}

/** Which proposal is looked at when a page is opened: the one that is named, else the first that nobody has decided, after another or on the page that was asked for. */
export function findLookedAt(outline: readonly OutlineEntry[], view: ReviewView, { at, after }: { readonly at: string | undefined; readonly after: string | undefined }): string | null {
  const named = outline.find(({ id }) => id === at);
  if (named !== undefined) return named.id;
  const inPart = outline.filter(({ group }) => view.part === null || group === view.part);
  const among = view.from !== null && after === undefined ? pickPage(outline, view, null).entries : inPart;
  return nextUndecided(among, after ?? null, ({ verdict }) => verdict !== null)?.id ?? null;
}

export interface ReviewPage {
  readonly entries: readonly OutlineEntry[];
  /** Of the first that stands on it, among those that are shown; counted from 1. */
  readonly place: number;
  /** How many are shown on all pages together. */
  readonly total: number;
  readonly before: ReviewView | null;
  readonly after: ReviewView | null;
}

/** The view, widened to all where it would hide what is looked at. */
export function widenTo(outline: readonly OutlineEntry[], view: ReviewView, at: string | null): ReviewView {
  const group = outline.find(({ id }) => id === at)?.group;
  return group === undefined || view.part === null || view.part === group ? view : { ...ALL, lines: view.lines };
}

/** The proposals of one page. The one that is looked at stands on it, even where it was decided and only what is due is shown. */
export function pickPage(outline: readonly OutlineEntry[], view: ReviewView, at: string | null): ReviewPage {
  const fitting = outline.filter((entry) => isInView(view, entry, at));
  const start = startOf(fitting, view.from, fitting.findIndex(({ id }) => id === at));
  const end = Math.min(fitting.length, start + AT_ONCE);
  const beginAt = (index: number): ReviewView => ({ ...view, from: fitting[Math.max(0, index)]?.number ?? null });
  return {
    entries: fitting.slice(start, end), place: start + 1, total: fitting.length,
    before: start === 0 ? null : beginAt(start - AT_ONCE), after: end === fitting.length ? null : beginAt(end),
  };
}

/** Whether a proposal is among those that a view shows, on whichever page: what is looked at is, even where it was decided since. */
export function isInView({ part, show }: ReviewView, { id, group, verdict }: OutlineEntry, at: string | null): boolean {
  return (part === null || group === part) && (id === at || isShown(show, verdict));
}

function startOf(fitting: readonly OutlineEntry[], from: number | null, at: number): number {
  const named = from === null ? 0 : fitting.findIndex(({ number }) => number >= from);
  // What is left may all stand before it: then the last page is shown.
  const start = named >= 0 ? named : Math.max(0, fitting.length - AT_ONCE);
  return at === -1 || (at >= start && at < start + AT_ONCE) ? start : Math.floor(at / AT_ONCE) * AT_ONCE;
}

/** Whether what stands so is among those that are asked for. */
export function isShown(show: Show | null, verdict: Verdict | null): boolean {
  switch (show) {
    case null: return true;
    case 'DUE': return verdict === null;
    case 'ACCEPTED': return isApproved(verdict);
    case 'REJECTED': return verdict === 'REJECTED';
    default: return show satisfies never;
  }
}
