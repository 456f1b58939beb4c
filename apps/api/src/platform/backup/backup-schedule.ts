import type { NightlyBackup } from '../../environment.js';

/** The last moment at or before `now` at which a backup was to be made, by the clock on this machine's wall. */
export function lastDue(now: Date, { hour, minute }: NightlyBackup['at']): Date {
  const due = new Date(now.getFullYear(), now.getMonth(), now.getDate(), hour, minute);
  // The day before by the calendar: a day is not always 24 hours.
  return due <= now ? due : new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1, hour, minute);
}

/** What a nightly backup is called: files of other names in its folder are somebody else's. */
export function nameOfNightly(moment: Date): string {
  return `footnote-nightly-${moment.toISOString().slice(0, 19).replaceAll(':', '')}Z.backup`;
}

const NIGHTLY = /^footnote-nightly-\d{4}-\d\d-\d\dT\d{6}Z\.backup$/;

/** Which files of a folder are nightly backups beyond the newest `keep`; the name orders them. */
export function listOutlived(names: readonly string[], keep: number): readonly string[] {
  return names.filter((name) => NIGHTLY.test(name)).sort().reverse().slice(keep);
}

/** Which files were left by a backup that was killed while it was written. */
export function listAbandoned(names: readonly string[]): readonly string[] {
  return names.filter((name) => name.endsWith('.part') && NIGHTLY.test(name.slice(0, -'.part'.length)));
}
