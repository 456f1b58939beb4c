import desk from '../../ui/desk.module.css';
import styles from './quiz-results.module.css';

interface SortHeadingProps {
  readonly href: string;
  readonly label: string;
  /** How the table is sorted by this column; null where it is not. */
  readonly sorted: 'ascending' | 'descending' | null;
  readonly numeric?: boolean;
}

/** The head of a column that sorts its table: a link, so that it works without a script. */
export function SortHeading({ href, label, sorted, numeric = false }: SortHeadingProps) {
  return (
    <th scope="col" className={numeric ? desk.num : undefined} aria-sort={sorted ?? undefined}>
      <a className={numeric ? styles.sortNumber : styles.sort} href={href}>{label}{sorted === null ? null : <span aria-hidden="true">{sorted === 'ascending' ? ' ↑' : ' ↓'}</span>}</a>
    </th>
  );
}
