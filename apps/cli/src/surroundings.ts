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
}

/** Where a command gets what must not stand on a command line, which others on the machine can read. */
export interface TypedInput {
  /** Whether a person types it. */
  readonly isTerminal: boolean;
  /** Asks a person for a line that is not shown while it is typed; null where they would rather not. */
  readonly askUnseen: (prompt: string) => Promise<string | null>;
  /** What comes through a pipe, whole, or the beginning of it where it is long. */
  readonly readPiped: () => Promise<string>;
}
