import { unauthenticated } from '../../graphql/bad-input.js';
import type { Viewer, ViewerAccount } from '../../graphql/request-context.js';

/** Whoever is signed in; refuses everybody else before anything is looked up. The administrator's token alone opens nobody's desk. */
export function requireTeacher({ account }: Viewer): ViewerAccount {
  if (account === null) throw unauthenticated('Quizzes are made at a desk: sign in first.');
  return account;
}
