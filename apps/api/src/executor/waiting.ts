/** Whether a value is to be waited for, as graphql-js tells it. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { readonly then?: unknown }).then === 'function';
}

/** How an error goes on: a list of graphql-js is one promise, and an object is two, so that its errors come a step later. */
export type Rejection = (reject: (error: unknown) => void) => (error: unknown) => void;
export const REJECT_AT_ONCE: Rejection = (reject) => reject;
export const REJECT_LATER: Rejection = (reject) => (error) => { void Promise.resolve().then(() => { reject(error); }); };

/**
 * An object or a list some of whose parts are still waited for: each is put in its place as it comes. `Promise.all` would make a promise of
 * every part that is there already, too.
 */
export class Waiting {
  private left = 0;
  private readonly promise: Promise<unknown>;
  private resolve!: (whole: unknown) => void;
  private reject!: (error: unknown) => void;

  private readonly holder: Record<string | number, unknown>;

  constructor(holder: Record<string, unknown> | unknown[], rejection: Rejection) {
    // A list is written to by its indices alone.
    this.holder = holder as Record<string | number, unknown>;
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = rejection(reject);
    });
  }

  /** Its place is kept by whoever adds it, so that the order of keys is that in which they were asked for. */
  add(key: string | number, part: PromiseLike<unknown>): void {
    this.left += 1;
    part.then((value) => {
      this.holder[key] = value;
      this.left -= 1;
      if (this.left === 0) this.resolve(this.holder);
    }, this.reject);
  }

  /** Comes when the last part has come; fails with the first that fails. */
  whole(): Promise<unknown> {
    return this.promise;
  }

  /** Nobody waits any more: what fails now is told to nobody. */
  abandon(): void {
    this.promise.catch(() => { /* The error for which it was abandoned is the one that is told. */ });
  }
}
