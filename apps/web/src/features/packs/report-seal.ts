import type { PackReport } from './pack-report';
import { openWord, sealWord } from './seal-word';

const PURPOSE = 'report of a pack';

/** What became of files that were sent, as one word for an address. Of a report that is too long, the last items are left out until it fits; their number stays right. */
export function sealReport(report: PackReport): string {
  const word = sealWord(report, { purpose: PURPOSE });
  if (word !== null) return word;
  const shorter = shorten(report);
  return shorter === null ? '' : sealReport(shorter);
}

function shorten(report: PackReport): PackReport | null {
  const half = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, Math.floor(items.length / 2));
  if (report.kind === 'ATTACHED') return report.outcomes.length === 0 ? null : { ...report, outcomes: half(report.outcomes) };
  if (report.problems.length > 0) return { ...report, problems: half(report.problems) };
  return report.outcomes.length === 0 ? null : { ...report, outcomes: half(report.outcomes) };
}

/** Opens what `sealReport` made; null for anything else. */
export function openReport(word: string | undefined): PackReport | null {
  // Whoever could make the seal is this server: it wrote a report.
  return openWord(word, { purpose: PURPOSE }) as PackReport | null;
}
