/** What a command takes from outside itself; tests pass their own. */
export interface Surroundings {
  /** The folder in which the command was called; paths given are relative to it. */
  readonly folder: string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Whether a person reads the output. */
  readonly isTerminal: boolean;
}
