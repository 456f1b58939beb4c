/** How a proposal is to stand: decided so, or (null) not decided. */
export type Wish = 'ACCEPTED' | 'REJECTED' | null;

/** What came of sending decisions. */
export type Sent =
  | { readonly is: 'DONE' }
  /** The API would not have them; they are not sent again. */
  | { readonly is: 'REFUSED'; readonly sentence: string }
  /** Nobody answered, or nobody is signed in: they wait. */
  | { readonly is: 'LOST' }
  | { readonly is: 'EXPIRED'; readonly signIn: string };

/** Where sending stands. */
export type SyncState = { readonly is: 'IDLE' } | { readonly is: 'SENDING' } | { readonly is: 'LOST' } | { readonly is: 'EXPIRED'; readonly signIn: string };

export interface SyncView {
  /** What was decided on this page and the page as it was loaded does not show. */
  readonly wishes: ReadonlyMap<string, Wish>;
  readonly state: SyncState;
  /** How many of them the API does not have yet. */
  readonly waiting: number;
}

interface Given {
  readonly send: (wishes: ReadonlyMap<string, Wish>) => Promise<Sent>;
  readonly onChange: (view: SyncView) => void;
  /** All is sent: the page may be brought up to date. */
  readonly onSettled: () => void;
  readonly onRefused: (sentence: string) => void;
}

/** As many as the API takes at once. */
const MOST_AT_ONCE = 100;

/**
 * Sends decisions in the background, so that a person decides as fast as she reads. What counts is how each proposal is to stand in the end:
 * one that is accepted and taken back before anything was sent is never sent. One request at a time, so that the last word is the last to arrive.
 */
export class DecisionSync {
  private readonly wishes = new Map<string, Wish>();
  private readonly confirmed = new Map<string, Wish>();
  private state: SyncState = { is: 'IDLE' };
  private most = MOST_AT_ONCE;

  constructor(private readonly given: Given) {}

  /** Wants a proposal to stand so; `now` is how the loaded page has it. */
  wish(id: string, to: Wish, now: Wish | 'EDITED'): void {
    // What was edited is never "already so": its words differ from those of the proposal.
    if (!this.confirmed.has(id) && now !== 'EDITED') this.confirmed.set(id, now);
    this.wishes.set(id, to);
    this.tell();
    if (this.state.is !== 'SENDING') void this.run();
  }

  /** Sends again what waits. */
  retry(): void {
    if (this.state.is !== 'SENDING') void this.run();
  }

  /** The page was loaded anew and shows what the API has: what it has of ours is ours no longer. */
  settle(standing: ReadonlyMap<string, Wish | 'EDITED'>): void {
    for (const [id, wish] of this.wishes) {
      if (this.confirmed.get(id) === wish && standing.get(id) === wish) { this.wishes.delete(id); this.confirmed.delete(id); }
    }
    this.tell();
  }

  private unsent(): ReadonlyMap<string, Wish> {
    return new Map([...this.wishes].filter(([id, wish]) => !this.confirmed.has(id) || this.confirmed.get(id) !== wish).slice(0, this.most));
  }

  private async run(): Promise<void> {
    for (let due = this.unsent(); due.size > 0; due = this.unsent()) {
      this.state = { is: 'SENDING' };
      this.tell();
      const sent = await this.given.send(due);
      if (sent.is === 'LOST' || sent.is === 'EXPIRED') { this.state = sent; this.tell(); return; }
      // They are taken all together or not at all: one that is refused is not to take the others with it.
      if (sent.is === 'REFUSED' && due.size > 1) this.most = 1;
      else this.take(due, sent);
    }
    this.most = MOST_AT_ONCE;
    this.state = { is: 'IDLE' };
    this.tell();
    this.given.onSettled();
  }

  private take(due: ReadonlyMap<string, Wish>, sent: Extract<Sent, { is: 'DONE' | 'REFUSED' }>): void {
    for (const [id, wish] of due) {
      if (sent.is === 'DONE') this.confirmed.set(id, wish);
      // Wished otherwise in the meantime: that is another decision, which may well be taken.
      else if (this.wishes.get(id) === wish) { this.wishes.delete(id); this.confirmed.delete(id); }
    }
    if (sent.is === 'REFUSED') this.given.onRefused(sent.sentence);
  }

  private tell(): void {
    this.given.onChange({ wishes: new Map(this.wishes), state: this.state, waiting: this.unsent().size });
  }
}
