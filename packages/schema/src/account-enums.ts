import { enumOf } from './enum-of.js';

export const AccountRole = enumOf('AccountRole', 'What somebody with an account is here.', {
  TEACHER: 'Makes quizzes at a desk.',
  OWNER: 'Keeps the installation: accounts, invitations, who may sign up. It gives no right to what belongs to others\' desks.',
});

export const SignUpPolicy = enumOf('SignUpPolicy', 'Who may make an account.', {
  INVITED: 'Whoever has an invitation.',
  ANYBODY: 'Anybody who can open the page.',
});
