import { formatDay, type Day } from '../../ui/format-day';
import { Empty } from '../../ui/notice';
import { Badge } from '../evidence/proof';
import type { Cell, Column, ColumnGroup, PositionRow, PositionTable as Arranged } from './arrange-positions';
import styles from './positions.module.css';
import { STANCE_HEADINGS } from './stance-words';

interface PositionsTableProps {
  readonly table: Arranged;
  readonly question: string;
  readonly asOf: Day;
  readonly pack: string;
}

/*
 * The roles are written out because a narrow screen lays the cells out as blocks, which takes a table's own roles away.
 */

/** Who held which position on the day, by stance, with how each source tells it and how many origins stand behind it. */
export function PositionsTable({ table, question, asOf, pack }: PositionsTableProps) {
  const columns = table.groups.flatMap((group) => group.columns);
  if (table.stances.length === 0) {
    return <Empty>Nothing had been reported of anybody’s position by {formatDay(asOf)}. Choose a later day.</Empty>;
  }
  return (
    <table className={styles.table} role="table" id="positions-table" data-as-of={asOf}>
      <caption>{question} What is reported for {formatDay(asOf)}</caption>
      <Head groups={table.groups} columns={columns} />
      {table.stances.map(({ stance, rows }) => (
        <tbody key={stance} role="rowgroup" data-stance={stance}>
          <tr className={styles.stance} role="row">
            <th colSpan={columns.length + 2} scope="rowgroup" role="rowheader">{STANCE_HEADINGS[stance]} <span>{rows.length}</span></th>
          </tr>
          {rows.map((row) => <Row key={row.position.id} row={row} columns={columns} pack={pack} />)}
        </tbody>
      ))}
    </table>
  );
}

function Head({ groups, columns }: { readonly groups: readonly ColumnGroup[]; readonly columns: readonly Column[] }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th rowSpan={2} scope="col" role="columnheader">Who</th>
        {groups.map((group) => (group.relays === null
          ? <th key={group.columns[0]?.slug} colSpan={group.columns.length} scope="colgroup" role="columnheader"><span>Told by</span></th>
          : <th key={group.columns[0]?.slug} className={styles.origin} colSpan={group.columns.length} scope="colgroup" role="columnheader">{sentenceCase(group.relays)}, as relayed by</th>))}
        <th rowSpan={2} scope="col" role="columnheader">Corroboration</th>
      </tr>
      <tr role="row">{columns.map((column) => <th key={column.slug} scope="col" role="columnheader">{column.label}{column.machineTranslated ? <small>in translation</small> : null}</th>)}</tr>
    </thead>
  );
}

function Row({ row, columns, pack }: { readonly row: PositionRow; readonly columns: readonly Column[]; readonly pack: string }) {
  const { position } = row;
  const { actor } = position;
  const was = position.state === 'LAST_REPORTED';
  return (
    <tr role="row" className={was ? styles.was : undefined} data-actor={actor.slug} data-state={position.state}>
      <th scope="row" role="rowheader" className={styles.who}>
        {actor.name}
        {actor.heads === null ? null : <small>Heads {actor.heads.name.replace(/^The /, 'the ')}</small>}
        {actor.partOf === null || actor.heads !== null ? null : <small>Part of {actor.partOf.name.replace(/^The /, 'the ')}</small>}
        {was && position.lastReported !== null ? <small className={styles.lastReported}>Last reported on {formatDay(position.lastReported)}; nothing says since</small> : null}
      </th>
      {columns.map((column, index) => <TellingCell key={column.slug} cell={row.cells[index] ?? null} column={column} pack={pack} claim={position.claim.slug} />)}
      <td className={styles.corroboration} role="cell">
        {row.badge === null ? null : <Badge badge={row.badge} />}
        <small>{row.counts}</small>
      </td>
    </tr>
  );
}

function TellingCell({ cell, column, pack, claim }: { readonly cell: Cell; readonly column: Column; readonly pack: string; readonly claim: string }) {
  const echo = column.relays === null ? '' : ` ${styles.echo ?? ''}`;
  if (cell === null) return <td className={`${styles.tells ?? ''} ${styles.none ?? ''}`} role="cell" data-outlet={column.label}>not told</td>;
  const words = [...cell.hedges, ...cell.terms.map((term) => `“${term}”`)];
  return (
    <td className={`${styles.tells ?? ''}${echo}`} role="cell" data-outlet={column.label}>
      <a href={`/topics/${pack}/sources/${column.slug}#c-${claim}`}>told</a>
      {words.length === 0 ? null : <small>{words.join(', ')}</small>}
    </td>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
