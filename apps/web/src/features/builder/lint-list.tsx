import desk from '../../ui/desk.module.css';
import { joinClasses } from '../../ui/join-classes';
import styles_ from './builder.module.css';
import type { LintFinding } from './builder-types';
import styles from './editor.module.css';

/** The item-writing flaws of the literature that are looked for. */
const FLAWS = 19;

/** What textbooks of item writing would remark: each with who says so, and with its mend where there is one. It never blocks. */
export function LintList({ findings, onMend }: { readonly findings: readonly LintFinding[]; readonly onMend: (finding: LintFinding) => void }) {
  const flaws = new Set(findings.map(({ flaw }) => flaw)).size;
  return (
    <section aria-labelledby="lint-head">
      <h3 id="lint-head">Item writing <span className={styles_.meta}>{flaws === 0 ? `no remark in ${String(FLAWS)} checks` : `${String(flaws)} of ${String(FLAWS)} checks ${flaws === 1 ? 'has a remark' : 'have a remark'}; none blocks`}</span></h3>
      <ul className={styles.lint}>
        {findings.map((finding) => (
          <li key={`${finding.flaw}-${finding.optionId ?? ''}`} data-flaw={finding.flaw}>
            {finding.message}
            <cite>{finding.reference}</cite>
            {finding.mend === null ? null : <button type="button" className={joinClasses(desk.quiet)} onClick={() => { onMend(finding); }}>{finding.mend.label}</button>}
          </li>
        ))}
      </ul>
    </section>
  );
}
