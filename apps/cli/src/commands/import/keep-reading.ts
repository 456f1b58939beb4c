import type { Reading } from '@footnote/importer';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a reading was made of: with the same of both, it would be made again as it is. */
export interface ReadingOrigin {
  /** SHA-256 of the bytes of the article. */
  readonly bytes: string;
  /** SHA-256 of all that was known to the reading: the pack, the outlets, the address, and whether a model was asked. */
  readonly known: string;
}

const FORMAT = 'footnote-reading/1';

/** Hex SHA-256. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Where readings are kept from one call to the next; made if it is not there. */
export class ReadingFolder {
  readonly #folder: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** The reading that is kept under a name, if it was made of the same; null otherwise, also where the file is not one of ours. */
  find(fileName: string, origin: ReadingOrigin): Reading | null {
    let kept: unknown;
    try {
      kept = JSON.parse(readFileSync(this.#place(fileName), 'utf8'));
    } catch {
      // Not there, or not written by us: it is read, and written then.
      return null;
    }
    // Its format says that we wrote it, and its origin of what.
    const { format, origin: made, reading } = (typeof kept === 'object' && kept !== null ? kept : {}) as { readonly format?: unknown; readonly origin?: Partial<ReadingOrigin>; readonly reading?: Reading };
    return format === FORMAT && made?.bytes === origin.bytes && made.known === origin.known ? reading ?? null : null;
  }

  /** Writes a reading whole or not at all: whoever pulls the plug finds the one before it, or none. */
  keep(fileName: string, origin: ReadingOrigin, reading: Reading): void {
    const place = this.#place(fileName);
    const draft = `${place}.${process.pid}.part`;
    try {
      writeFileSync(draft, `${JSON.stringify({ format: FORMAT, origin, reading }, null, 1)}\n`, { mode: 0o600 });
      renameSync(draft, place);
    } finally {
      rmSync(draft, { force: true });
    }
  }

  #place(fileName: string): string {
    return path.join(this.#folder, `${fileName}.reading.json`);
  }
}
