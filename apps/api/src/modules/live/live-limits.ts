/** What sockets may do to one process. A test sets some of them lower. */
export interface LiveLimits {
  readonly sockets: number;
  /** Of those who are not signed in, or have not said yet who they are: a school stands behind one address. */
  readonly socketsOfAddress: number;
  readonly socketsOfAccount: number;
  readonly subscriptionsOfSocket: number;
  /** Of one message from a client: the document of a subscription is the longest. */
  readonly messageBytes: number;
  /** Messages that a client may send in a window of time: each can cost a statement. */
  readonly messagesInWindow: number;
  readonly windowMs: number;
  /** Of what was sent and not taken: beyond it the socket is dropped. Each subscription has one message under way at most, so that only a flood of refusals comes near. */
  readonly unsentBytes: number;
  /** Within which a socket must say what it wants. */
  readonly initMs: number;
  /** How often a socket is asked whether it is still there; one that has not answered by the next time is dropped, and so is one that took nothing of what waits for it. */
  readonly pulseMs: number;
  /** How often it is looked whether who watches still may, and whether what they watch changed unheard. */
  readonly lookMs: number;
  /** Between two readings of one thing that is watched, however often it changes. */
  readonly gapMs: number;
  /** How long a shutdown waits for sockets to close. */
  readonly drainMs: number;
}

export const LIVE_LIMITS: LiveLimits = {
  sockets: 5_000,
  socketsOfAddress: 200,
  socketsOfAccount: 20,
  subscriptionsOfSocket: 20,
  messageBytes: 32 * 1024,
  messagesInWindow: 100,
  windowMs: 10_000,
  unsentBytes: 1024 * 1024,
  initMs: 5_000,
  pulseMs: 12_000,
  lookMs: 20_000,
  gapMs: 250,
  drainMs: 2_000,
};
