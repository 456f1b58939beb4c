import type { ItemPartsFragment } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { joinClasses } from '../../ui/join-classes';
import type_ from '../../ui/type.module.css';
import { Balance, Bar } from './bars';
import { figure, kindWords, percent } from './format-figure';
import styles from './quiz-results.module.css';
import { resultsPath, type ItemSort, type ResultsRequest } from './result-paths';
import { sortItems, valueOf } from './sort-items';
import { SortHeading } from './sort-heading';

interface ItemsTableProps { readonly quiz: string; readonly items: readonly ItemPartsFragment[]; readonly request: ResultsRequest }

/** Question by question: figures as drawn bars beside their numbers, and what was chosen. */
export function ItemsTable({ quiz, items, request }: ItemsTableProps) {
  const heading = (sort: ItemSort, label: string, numeric = false) => {
    const sorted = request.sort === sort ? (request.descending ? 'descending' : 'ascending') : null;
    return <SortHeading href={`${resultsPath(quiz, { ...request, sort, descending: sorted === 'ascending', after: null })}#items`} label={label} sorted={sorted} numeric={numeric} />;
  };
  return (
    <div className={desk.scroll} tabIndex={0} role="region" aria-label="Question by question, table">
      <table className={joinClasses(desk.table, styles.items)}>
        <caption>The tick on a facility bar is what guessing would give. Discrimination runs from −100% to 100% about the middle line.</caption>
        <thead>
          <tr>
            {heading('number', 'No.', true)}
            <th scope="col">Question</th>
            {heading('facility', 'Facility')}
            {heading('sd', 'Std. dev.', true)}
            {heading('discrimination', 'Discrimination')}
            {heading('weight', 'Eff. weight', true)}
            <th scope="col">What was chosen, by how many</th>
          </tr>
        </thead>
        <tbody>{sortItems(items, request).map((item) => <ItemRows key={item.lineage} quiz={quiz} item={item} request={request} />)}</tbody>
      </table>
    </div>
  );
}

function ItemRows({ quiz, item, request }: { readonly quiz: string; readonly item: ItemPartsFragment; readonly request: ResultsRequest }) {
  const name = (
    <>
      <td className={desk.num}>{item.number}</td>
      <th scope="row">
        <a className={styles.stem} href={resultsPath(quiz, { revision: request.revision, class: request.class, attempts: request.attempts }, `/items/${String(item.number)}`)}>{item.stem}</a>
        <span className={desk.meta}>{kindWords(item.kind)}{item.standing === 'PROVED' ? null : <> · <span className={item.standing === 'CITED' ? desk.cited : desk.unsourced}>{item.standing.toLowerCase()}</span></>}</span>
      </th>
    </>
  );
  if (item.hidden !== null) return <tr className={styles.thin} data-item={item.number}>{name}<td colSpan={5}>{item.hidden}</td></tr>;
  return (
    <>
      <tr className={item.suspect ? styles.bad : undefined} data-item={item.number}>
        {name}
        <Facility item={item} />
        <td className={desk.num}>{shown(item, 'STANDARD_DEVIATION')}</td>
        <Discrimination item={item} />
        <td className={desk.num}>{shown(item, 'EFFECTIVE_WEIGHT')}</td>
        <td><Picks item={item} brief /></td>
      </tr>
      {item.suspect ? <tr className={styles.deep}><td /><td colSpan={6}><Halves item={item} /></td></tr> : null}
    </>
  );
}

/** A figure, or why there is none. */
function shown(item: ItemPartsFragment, name: ItemPartsFragment['statistics'][number]['name']) {
  const one = item.statistics.find(({ name: statistic }) => statistic === name);
  if (one === undefined) return null;
  return one.value === null ? <span title={one.hidden ?? ''}>–<span className={type_.hidden}>{one.hidden}</span></span> : figure(one);
}

function Facility({ item }: { readonly item: ItemPartsFragment }) {
  const value = valueOf(item, 'FACILITY');
  const guess = valueOf(item, 'RANDOM_GUESS_SCORE');
  return <td className={desk.nowrap}><span className={styles.fig}>{shown(item, 'FACILITY')}</span>{value === null ? null : <Bar value={value} tick={guess} />}{guess === null ? null : <span className={type_.hidden}> guessing gives {percent(guess)}</span>}</td>;
}

function Discrimination({ item }: { readonly item: ItemPartsFragment }) {
  const value = valueOf(item, 'DISCRIMINATION');
  return <td className={desk.nowrap}><span className={styles.fig}>{shown(item, 'DISCRIMINATION')}</span>{value === null ? null : <Balance value={value} />}</td>;
}

interface PicksProps { readonly item: ItemPartsFragment; /** In a table there is room for the main thing. */ readonly brief?: boolean }

/** What was chosen, drawn; a question without options lists its answers. */
export function Picks({ item, brief = false }: PicksProps) {
  if (item.options.length === 0) {
    const [finding] = item.findings;
    if (brief && item.kind === 'ORDER' && finding !== undefined) return <p className={desk.meta}>{item.correctCount} had it right. {finding}</p>;
    return <ul className={brief ? styles.givenBrief : styles.given} aria-label={`Answers, question ${String(item.number)}`}>{item.answers.slice(0, brief ? 3 : 6).map(({ text, isKey, count }) => <li key={text}><b>{count}</b> {text}{isKey ? <em> key</em> : null}</li>)}</ul>;
  }
  return (
    <ul className={styles.picks} aria-label={`Choices, question ${String(item.number)}`}>
      {item.options.map(({ id, label, text, isKey, count, share, finding }) => (
        <li key={id}>
          <b>{label}</b><span title={text}>{text}</span><Bar value={share} tone={isKey ? 'key' : finding === 'MISLEADS_THE_STRONG' ? 'hot' : 'plain'} width={84} height={9} /><span className={styles.n}>{count}</span>
          <em className={finding === 'MISLEADS_THE_STRONG' ? styles.hot : undefined}>{isKey ? 'key' : finding === 'IDLE' ? 'under 5%' : finding === 'MISLEADS_THE_STRONG' ? 'suspect' : ''}</em>
        </li>
      ))}
    </ul>
  );
}

/** Who chose what: the half that did better in everything else beside the other. */
export function Halves({ item }: { readonly item: ItemPartsFragment }) {
  return (
    <div className={styles.deepgrid}>
      {item.options.length === 0 ? null : (
        <table className={styles.mini}>
          <caption className={type_.hidden}>Question {item.number}: choices by those who did better in all other questions and by the others</caption>
          <thead><tr><th scope="col">Chosen</th><th scope="col" className={desk.num}>Stronger, {item.strongerCount}</th><th scope="col" className={desk.num}>Weaker, {item.weakerCount}</th></tr></thead>
          <tbody>{item.options.map(({ id, label, text, isKey, strongerCount: stronger, weakerCount: weaker }) => <tr key={id}><th scope="row">{label} {text}{isKey ? ' (key)' : ''}</th><td className={desk.num}>{stronger}</td><td className={desk.num}>{weaker}</td></tr>)}</tbody>
        </table>
      )}
      {item.findings.length === 0 ? null : <ul className={styles.findings}>{item.findings.map((finding) => <li key={finding}>{finding}</li>)}</ul>}
    </div>
  );
}

const HELPED = ['FACILITY', 'STANDARD_DEVIATION', 'DISCRIMINATION', 'EFFECTIVE_WEIGHT'] as const;
const HELP_NAMES = { FACILITY: 'Facility', STANDARD_DEVIATION: 'Standard deviation', DISCRIMINATION: 'Discrimination', EFFECTIVE_WEIGHT: 'Effective weight' } as const;

/** One sentence of help for each column. */
export function ItemsHelp({ items }: { readonly items: readonly ItemPartsFragment[] }) {
  const statistics = items.find((item) => item.statistics.length > 0)?.statistics ?? [];
  const intended = statistics.find(({ name: statistic }) => statistic === 'INTENDED_WEIGHT')?.value ?? null;
  return (
    <dl className={styles.help}>
      {HELPED.map((name) => {
        const help = statistics.find(({ name: statistic }) => statistic === name)?.help;
        return help === undefined ? null : <div key={name}><dt>{HELP_NAMES[name]}</dt><dd>{help}{name === 'EFFECTIVE_WEIGHT' && intended !== null ? ` Each was meant to make ${percent(intended)}.` : ''}</dd></div>;
      })}
      <div><dt>What was chosen</dt><dd>A wrong option that under 5% choose does no work. One that the stronger half choose may be right in some source.</dd></div>
    </dl>
  );
}
