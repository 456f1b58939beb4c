/** An answer that a student was told is stored. */
export interface Acknowledged {
  readonly attempt: string;
  readonly question: string;
  readonly responseId: string;
  /** As it was sent, in the shape in which it is stored. */
  readonly answer: object;
}

/** A version of a pack that a teacher was told is stored, and how it came about. */
export interface Change { readonly by: 'EDIT' | 'IMPORT'; readonly pack: string; readonly version: number }

/** What students and their teacher sent, and what they were told of it. */
export interface Ledger {
  readonly changes: () => readonly Change[];
  readonly change: (one: Change) => void;
  readonly acknowledged: () => readonly Acknowledged[];
  readonly begun: () => readonly string[];
  /** Sentences about what may never be: one question acknowledged for two answers, an answer refused that had been taken. */
  readonly contradictions: () => readonly string[];
  readonly acknowledge: (one: Acknowledged) => void;
  readonly begin: (attempt: string) => void;
  readonly contradict: (sentence: string) => void;
  /** Notes what came back, by what it was: `answered`, `503`, `ECONNRESET`. */
  readonly note: (what: string) => void;
  readonly counts: () => Readonly<Record<string, number>>;
  /** When the last request that was begun at or after the moment was served; null where none was. Moments of `performance.now()`. */
  readonly firstServedAfter: (moment: number) => number | null;
  readonly serve: (sentAt: number, servedAt: number) => void;
}

/** Opens an empty ledger. */
export function openLedger(): Ledger {
  const acknowledged = new Map<string, Acknowledged>();
  const begun = new Set<string>();
  const changes: Change[] = [];
  const contradictions: string[] = [];
  const counts: Record<string, number> = {};
  let served: { readonly sentAt: number; readonly servedAt: number }[] = [];
  return {
    acknowledged: () => [...acknowledged.values()],
    begun: () => [...begun],
    changes: () => [...changes],
    change(one) { changes.push(one); },
    contradictions: () => contradictions,
    acknowledge(one) {
      const key = `${one.attempt} ${one.question}`;
      const earlier = acknowledged.get(key);
      if (earlier !== undefined && earlier.responseId !== one.responseId) contradictions.push(`two answers to one question were acknowledged: ${earlier.responseId} and ${one.responseId} in the attempt ${one.attempt}`);
      if (earlier === undefined) acknowledged.set(key, one);
    },
    begin(attempt) { begun.add(attempt); },
    contradict(sentence) { contradictions.push(sentence); },
    note(what) { counts[what] = (counts[what] ?? 0) + 1; },
    counts: () => ({ ...counts }),
    firstServedAfter(moment) {
      const after = served.filter(({ sentAt }) => sentAt >= moment).map(({ servedAt }) => servedAt);
      return after.length === 0 ? null : Math.min(...after);
    },
    serve(sentAt, servedAt) {
      served.push({ sentAt, servedAt });
      // Only what was just served is ever asked for.
      if (served.length > 2_000) served = served.slice(-1_000);
    },
  };
}
