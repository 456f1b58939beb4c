import type { Outcome } from '../../graphql/ask';

/** Whether an address names no quiz of this desk: there is none with its id, or it is no id at all. */
export function isQuizGone<Data extends { readonly deskQuiz: unknown }>(outcome: Outcome<Data>): boolean {
  return outcome.ok ? outcome.data.deskQuiz === null : outcome.reason === 'REFUSED' && outcome.code === 'BAD_USER_INPUT';
}
