import type { ReactNode } from 'react';
import desk from '../../ui/desk.module.css';
import { countOf, describeCitations } from './describe-citations';
import type { Outcome, PackProblem, PackReport } from './pack-report';
import styles from './packs.module.css';

/** What became of the files that were sent. */
export function Report({ report }: { readonly report: PackReport }) {
  return (
    <section className={styles.report} id="report" aria-labelledby="report-head" role="status">
      {report.kind === 'ATTACHED' ? <Attached outcomes={report.outcomes} count={report.count} /> : <Imported report={report} />}
    </section>
  );
}

function Attached({ outcomes, count }: { readonly outcomes: readonly Outcome[]; readonly count: number }) {
  const taken = outcomes.filter(({ source }) => source !== null).length;
  return (
    <>
      <h2 id="report-head">{taken === count ? `${countOf(count, 'article was', 'articles were')} attached` : `${String(taken)} of ${countOf(count, 'file')} ${taken === 1 ? 'was' : 'were'} attached`}</h2>
      <Outcomes outcomes={outcomes} />
    </>
  );
}

function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  return outcomes.length === 0 ? null : (
    <ul className={styles.outcomes}>
      {outcomes.map((outcome) => <li className={styles.outcome} key={outcome.file}><b>{outcome.file}</b><div><Became outcome={outcome} /></div></li>)}
    </ul>
  );
}

function Became({ outcome: { label, foundCount: found, citedCount: of, citations, refuted, refusal } }: { readonly outcome: Outcome }): ReactNode {
  if (refusal !== null) return <p><span className={styles.bad}>Refused.</span> {refusal}</p>;
  return (
    <>
      <p><span className={styles.good}>Attached</span> as {label}: {found} of its {of} cited passages were found. Citations: {citations === null ? 'none' : describeCitations(citations)}.</p>
      {citations !== null && citations.orphaned > 0 ? <p>What was not found supports nothing until you have looked: this copy may be cut or altered.</p> : null}
      {refuted.map((sentence) => <p key={sentence}>{sentence}</p>)}
    </>
  );
}

function Imported({ report }: { readonly report: Extract<PackReport, { kind: 'IMPORTED' }> }) {
  const { problems, problemCount, outcomes, refusal } = report;
  return (
    <>
      <h2 id="report-head">{headOf(report)}</h2>
      {refusal === null ? null : <p>{refusal}</p>}
      {problems.length === 0 ? null : <Problems problems={problems} count={problemCount} />}
      <Outcomes outcomes={outcomes} />
    </>
  );
}

function headOf({ result, version }: Extract<PackReport, { kind: 'IMPORTED' }>): string {
  switch (result) {
    case 'CREATED': return 'The pack was imported';
    case 'CHANGED': return `The pack was imported as version ${String(version)}; what was published of it is proved again`;
    case 'SAME': return 'Nothing in these files differs from what is here';
    case 'REFUSED': return 'The pack was not imported';
    default: return result satisfies never;
  }
}

function Problems({ problems, count }: { readonly problems: readonly PackProblem[]; readonly count: number }) {
  return (
    <div className={desk.scroll} tabIndex={0} role="region" aria-label="What is wrong with the files">
      <table className={desk.table}>
        <caption>{problems.length < count ? `The first ${String(problems.length)} of ${countOf(count, 'finding')}.` : `${countOf(count, 'finding')}.`} Advice does not keep a pack from being imported.</caption>
        <thead><tr><th scope="col">File and line</th><th scope="col">What is wrong</th><th scope="col">What to do</th></tr></thead>
        <tbody>
          {problems.map(({ file, line, column, code, severity, message, remedy }) => (
            <tr key={`${file}:${String(line)}:${String(column)}:${code}:${message}`}>
              <th scope="row" className={styles.place}>{file}, line {line}</th>
              <td>{severity === 'WARNING' ? 'Advice: ' : ''}{message}</td>
              <td>{remedy}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
