/** What a program's key may open of the desk of whoever made it. Nothing opens accounts, desks, invitations, keys, or the deletion and export of persons. */
export type ApiKeyScope = 'READ_DRAFTS' | 'READ_QUIZZES' | 'WRITE_QUIZZES' | 'READ_CLASSES' | 'READ_RESULTS';

/** What a scope opens, in the words of a refusal. */
const OPENS: Readonly<Record<ApiKeyScope, string>> = {
  READ_DRAFTS: 'suggested questions',
  READ_QUIZZES: 'the quizzes and packs of the desk',
  WRITE_QUIZZES: 'changes to the quizzes and packs of the desk',
  READ_CLASSES: 'the classes of the desk',
  READ_RESULTS: 'results',
};

/** The scopes that a key has with those it was given: whoever may change quizzes is shown what they changed. */
export function withImplied(scopes: readonly ApiKeyScope[]): ReadonlySet<ApiKeyScope> {
  return new Set(scopes.includes('WRITE_QUIZZES') ? [...scopes, 'READ_QUIZZES'] : scopes);
}

/** Why a key is refused that lacks a scope; null where no scope would do. */
export function describeLack(scope: ApiKeyScope | null): string {
  return scope === null
    ? 'No API key may do this, whatever its scopes: sign in as the teacher who made it.'
    : `This API key is not for ${OPENS[scope]}: that takes the scope ${scope}. Its maker makes another key on the page of their account.`;
}
