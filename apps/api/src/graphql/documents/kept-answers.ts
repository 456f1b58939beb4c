import type { Proof } from './pack-proofs.js';
import type { PackScope } from './pack-states.js';

/** An answer as it was sent. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly contentType: string;
  readonly tag: string;
  /** Of which packs it tells, and in which state they were, on which day, before it was worked out. */
  readonly scope: PackScope;
  readonly state: string;
  /** For the log. */
  readonly operation: string | null;
  /** That it was seen to hold; null where nobody has looked since it was kept. */
  proof: Proof | null;
}

/** Answers by what they answer, with room for so many bytes: what was not asked for the longest goes first. */
export interface KeptAnswers {
  readonly find: (key: string) => KeptAnswer | undefined;
  readonly keep: (key: string, answer: KeptAnswer) => void;
  readonly drop: (key: string) => void;
  /** What is kept at present, in bytes. */
  readonly bytes: () => number;
}

/** What an answer takes besides its text and its key. */
const OVERHEAD = 512;

/** Makes room for answers; one that would take more than an eighth of it is not kept. */
export function createKeptAnswers(mostBytes: number): KeptAnswers {
  const answers = new Map<string, KeptAnswer>();
  let bytes = 0;
  const sizeOf = (key: string, { body }: KeptAnswer): number => body.length + 2 * key.length + OVERHEAD;

  const drop = (key: string): void => {
    const known = answers.get(key);
    if (known === undefined) return;
    answers.delete(key);
    bytes -= sizeOf(key, known);
  };

  return {
    find(key) {
      const known = answers.get(key);
      if (known === undefined) return undefined;
      // Put in again, it is the newest: a Map keeps the order of insertion.
      answers.delete(key);
      answers.set(key, known);
      return known;
    },
    keep(key, answer) {
      drop(key);
      if (sizeOf(key, answer) > mostBytes / 8) return;
      answers.set(key, answer);
      bytes += sizeOf(key, answer);
      for (const oldest of answers.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    },
    drop,
    bytes: () => bytes,
  };
}
