import { restoreBackup, writeBackup } from '@footnote/api/platform';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { count, UsageError, type Outcome } from '../outcome.js';
import type { Surroundings } from '../surroundings.js';
import { withDatabase } from '../with-database.js';

/** Writes everything that the database holds to one file, while the API runs or not. */
export async function backup(name: string | undefined, { force }: { readonly force: boolean }, { folder, now }: Surroundings): Promise<Outcome> {
  const moment = now();
  const file = path.resolve(folder, name ?? `footnote-${moment.toISOString().slice(0, 19).replaceAll(':', '')}Z.backup`);
  if (existsSync(file) && (!force || statSync(file).isDirectory())) throw new UsageError('FILE_EXISTS', `${file} is there already; name another file, or say --force to write over it.`);
  return withDatabase({ purpose: 'footnote backup', mustExist: true }, async ({ ownerUrl }) => {
    const summary = await writeBackup({ url: ownerUrl, file, now: moment });
    return { good: true, document: { good: true, ...summary, createdAt: moment.toISOString() }, text: `${count(summary.rows, 'row')} of ${count(summary.tables, 'table')} are in ${file}` };
  });
}

/** Brings an empty database to what a backup holds; one that is not empty only with `replace`. */
export async function restore(name: string, { replace }: { readonly replace: boolean }, { folder }: Surroundings): Promise<Outcome> {
  const file = path.resolve(folder, name);
  if (!existsSync(file) || statSync(file).isDirectory()) throw new UsageError('NO_SUCH_FILE', `There is no file ${file}.`);
  return withDatabase({ purpose: 'footnote restore', mustExist: false }, async ({ ownerUrl, applicationRole }) => {
    const summary = await restoreBackup({ url: ownerUrl, file, replace, applicationRole });
    const text = `${count(summary.rows, 'row')} of ${count(summary.tables, 'table')} are restored from the backup of ${summary.createdAt}${summary.replaced ? ', in the place of what was there' : ''}.`;
    return { good: true, document: { good: true, file, ...summary }, text };
  });
}
