import type { FetchedArticle } from '@footnote/importer/fetch';

/** What a command takes from outside itself; tests pass their own. */
export interface Surroundings {
  /** The folder in which the command was called; paths given are relative to it. */
  readonly folder: string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Whether a person reads the output. */
  readonly isTerminal: boolean;
  /** What is typed by a person, or comes through a pipe. */
  readonly input: TypedInput;
  /** Says beside the output how far it has come, in one line that the next one replaces; an empty one ends it. Null where nobody watches. */
  readonly progress: ((line: string) => void) | null;
  /** Fetches a page from the public internet. */
  readonly fetchPage: (url: string) => Promise<FetchedArticle>;
}

/** Where a command gets what must not stand on a command line, which others on the machine can read. */
export interface TypedInput {
  /** Whether a person types it. */
  readonly isTerminal: boolean;
  /** Asks a person for a line that is not shown while it is typed; null where they would rather not. */
  readonly askUnseen: (prompt: string) => Promise<string | null>;
  /** What comes through a pipe, whole, or the beginning of it where it is long. */
  readonly readPiped: () => Promise<string>;
  /** The bytes that come through a pipe, or the first so many and a few more where there are more. */
  readonly readPipedBytes: (most: number) => Promise<Uint8Array>;
}
