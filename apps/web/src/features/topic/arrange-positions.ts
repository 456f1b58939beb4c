import type { TopicPositionsQuery } from '@footnote/schema/browser';
import type { Day } from '../../ui/format-day';
import { hedgeWords } from '../evidence/describe-hedge';
import { isReport } from './group-origins';
import type { OriginBadge } from '../evidence/judge-origin';

export type Position = TopicPositionsQuery['positions']['nodes'][number];
export type Stance = Position['stance'];

/** A source as a column of the table. */
export interface Column {
  readonly slug: string;
  /** Its outlet's name; where two of one outlet stand side by side, the label that tells them apart. */
  readonly label: string;
  readonly machineTranslated: boolean;
  /** The unseen report that it relays; null for a source of its own. */
  readonly relays: string | null;
}

/** Adjacent columns that relay one report stand under one heading. */
export interface ColumnGroup {
  readonly relays: string | null;
  readonly columns: readonly Column[];
}

/** How one source tells one position; null where it does not. */
export type Cell = { readonly hedges: readonly string[]; readonly terms: readonly string[] } | null;

export interface PositionRow {
  readonly position: Position;
  readonly cells: readonly Cell[];
  readonly badge: OriginBadge | null;
  /** "3 outlets, 1 origin" */
  readonly counts: string;
}

export interface PositionTable {
  readonly groups: readonly ColumnGroup[];
  readonly stances: readonly { readonly stance: Stance; readonly rows: readonly PositionRow[] }[];
}

const ORDER: readonly Stance[] = ['OPPOSES', 'SUPPORTS', 'UNDECIDED'];

/** Who held which position, by stance, and how each source that was known by then tells it. */
export function arrangePositions(positions: readonly Position[], knownAt: Day): PositionTable {
  const columns = columnsOf(positions, knownAt);
  const stances = ORDER.map((stance) => ({
    stance,
    rows: positions.filter((position) => position.stance === stance).map((position) => rowOf(position, columns)),
  }));
  return { groups: groupColumns(columns), stances: stances.filter(({ rows }) => rows.length > 0) };
}

function columnsOf(positions: readonly Position[], knownAt: Day): readonly Column[] {
  const sources = positions.flatMap((position) => position.claim.assertions.nodes.map(({ source }) => source));
  const known = new Map(sources.filter((source) => source.published.latest !== null && source.published.latest <= knownAt).map((source) => [source.slug, source]));
  const columns = [...known.values()]
    .sort((a, b) => ((a.published.latest ?? '') < (b.published.latest ?? '') ? -1 : 1))
    .map((source, _index, all): Column => ({
      slug: source.slug, relays: relayedBy(positions, source.slug), machineTranslated: source.machineTranslated,
      label: all.filter((other) => other.outlet.id === source.outlet.id).length === 1 ? source.outlet.name : source.label,
    }));
  // Those that relay one report stand together, where the first of them stands; the order is otherwise kept.
  const first = (column: Column): number => columns.findIndex((other) => other.relays !== null && other.relays === column.relays);
  return [...columns].sort((a, b) => rank(columns, a, first(a)) - rank(columns, b, first(b)));
}

/** The one report that everything this source tells here goes back to; null where there is none, or more than one. */
function relayedBy(positions: readonly Position[], source: string): string | null {
  const tellings = positions.flatMap((position) => position.claim.assertions.nodes.filter((assertion) => assertion.source.slug === source));
  const reports = new Set(tellings.map((telling) => telling.chain.find((step) => step.source !== null)?.source?.label ?? null));
  const only = reports.size === 1 ? [...reports][0] : undefined;
  return only ?? null;
}

function rank(columns: readonly Column[], column: Column, group: number): number {
  const own = columns.indexOf(column);
  return (group === -1 ? own : group) * columns.length + own;
}

function groupColumns(columns: readonly Column[]): readonly ColumnGroup[] {
  return columns.reduce<readonly ColumnGroup[]>((groups, column) => {
    const last = groups.at(-1);
    if (last !== undefined && last.relays === column.relays) return [...groups.slice(0, -1), { ...last, columns: [...last.columns, column] }];
    return [...groups, { relays: column.relays, columns: [column] }];
  }, []);
}

function rowOf(position: Position, columns: readonly Column[]): PositionRow {
  const { corroboration, assertions } = position.claim;
  const tellings = new Map(assertions.nodes.map((assertion) => [assertion.source.slug, assertion]));
  return {
    position,
    cells: columns.map((column) => {
      const telling = tellings.get(column.slug);
      return telling === undefined ? null : { hedges: hedgeWords(telling.hedges), terms: telling.loadedTerms };
    }),
    badge: badgeOf(corroboration),
    counts: countsOf(corroboration),
  };
}

type Corroboration = Position['claim']['corroboration'];

function badgeOf({ verdict, origins }: Corroboration): OriginBadge | null {
  const only = origins.length === 1 ? origins[0] : undefined;
  if (verdict === 'INDEPENDENT') return { kind: 'LONE', text: 'Independent origins' };
  if (only !== undefined && isReport(only)) return { kind: 'ECHO', text: `Repeats ${only.label}` };
  if (only?.kind === 'NAMED_ON_RECORD') return { kind: 'LONE', text: `On the record: ${only.label}` };
  return verdict === 'UNDETERMINED' && origins.length > 1 ? { kind: 'PERHAPS', text: 'May be independent' } : null;
}

function countsOf({ outletCount, originCountMin, originCountMax }: Corroboration): string {
  const range = originCountMin === originCountMax ? String(originCountMin) : `${String(originCountMin)} to ${String(originCountMax)}`;
  return `${plural(outletCount, 'outlet')}, ${range} ${originCountMax === 1 ? 'origin' : 'origins'}`;
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
