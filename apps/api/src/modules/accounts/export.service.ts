import { Readable } from 'node:stream';
import type { ViewerAccount } from '../../graphql/request-context.js';
import type { Database } from '../../platform/database/index.js';
import { EXPORTED, readExportedRows } from './export.store.js';

interface ExportRequest { readonly account: Pick<ViewerAccount, 'key' | 'deskKey'>; readonly now: Date }

/**
 * Everything that belongs to an account and its desk as one JSON document, while it is read: the rows of each table by its name, as they stood
 * at one moment.
 */
export function exportLines(database: Pick<Database, 'pool'>, request: ExportRequest): Readable {
  return Readable.from(writeExport(database, request));
}

async function* writeExport({ pool }: Pick<Database, 'pool'>, { account, now }: ExportRequest): AsyncGenerator<string> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('begin isolation level repeatable read read only');
    yield `{\n"format": "footnote-desk",\n"version": 1,\n"exportedAt": ${JSON.stringify(now.toISOString())},\n"tables": {`;
    let first = true;
    for (const table of EXPORTED) {
      yield `${first ? '' : ','}\n${JSON.stringify(table.table)}: [`;
      first = false;
      let before = '';
      for await (const lines of readExportedRows(client, table, { desk: account.deskKey, user: account.key })) {
        yield lines.map((line, index) => `${index === 0 ? before : ','}\n${line}`).join('');
        before = ',';
      }
      yield ']';
    }
    yield '\n}\n}\n';
    await client.query('commit');
    broken = false;
  } finally {
    // Whoever goes away in the middle leaves a transaction: its connection is not used again.
    client.release(broken);
  }
}
