/** One of the errors that GraphQL answered with. */
export interface FootnoteProblem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  /** `code` says what kind it is: BAD_USER_INPUT, UNAUTHENTICATED, TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE … */
  readonly extensions?: { readonly code?: string } & Readonly<Record<string, unknown>>;
}

interface Failure { readonly message: string; readonly status?: number; readonly errors?: readonly FootnoteProblem[]; readonly retryAfter?: string | null; readonly cause?: unknown }

/** The API refused a request, or did not answer it. */
export class FootnoteError extends Error {
  override readonly name = 'FootnoteError';
  /** The status over HTTP; null where there was no answer. */
  readonly status: number | null;
  readonly errors: readonly FootnoteProblem[];
  /** After how many seconds it may be asked again; null where the API does not say. */
  readonly retryAfterSeconds: number | null;

  constructor({ message, status, errors = [], retryAfter = null, cause }: Failure) {
    super(message, { cause });
    this.status = status ?? null;
    this.errors = errors;
    this.retryAfterSeconds = retryAfter === null || !/^\d+$/.test(retryAfter) ? null : Number(retryAfter);
  }

  /** What kind of refusal it is, as the API names it; null where it does not. */
  get code(): string | null {
    return this.errors[0]?.extensions?.code ?? null;
  }
}
