/** What a command has to say: to a program (`document`, with --json) or to a person (`text`); and whether what it checked is good. */
export interface Outcome {
  readonly good: boolean;
  readonly document: unknown;
  readonly text: string;
}

/** The exit statuses: 0 good, 1 the thing checked is not good, 2 wrong use. */
export const STATUS = { good: 0, notGood: 1, wrongUse: 2 } as const;

/** The command was called wrongly; the message says how it is called rightly, and `known` lists what there is to choose from. */
export class UsageError extends Error {
  readonly code: string;
  readonly known: readonly string[];

  constructor(code: string, message: string, known: readonly string[] = []) {
    super(message);
    this.name = 'UsageError';
    this.code = code;
    this.known = known;
  }
}

/** A count with its noun: "1 claim", "3 claims". */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** Names in a sentence: "a, b and c". */
export function list(names: readonly string[]): string {
  const last = names.at(-1);
  return names.length < 2 || last === undefined ? names.join('') : `${names.slice(0, -1).join(', ')} and ${last}`;
}
