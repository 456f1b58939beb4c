import type { NodeType } from '../../graphql/node-id.js';
import { isUuid } from '../../graphql/node-id.js';
import { findAssignmentByKey } from './assignment.service.js';
import { findClassByKey } from './class.service.js';
import { findStudentByKey } from './student.service.js';

export { readAssignmentDates } from './assignment.store.js';
export { AssignmentResolver, DeskClassResolver, QuizAssignmentsResolver } from './class.resolver.js';
export { findMembership, hashToken, type AssignedQuizRecord, type MembershipRecord } from './membership.service.js';
export { MembershipResolver } from './membership.resolver.js';
export { foldNickname } from './fold-nickname.js';
export { isOffensive } from './is-offensive.js';
export { readNickname } from './nickname.js';
export { after, CLOSING_GRACE_SECONDS, DUE_GRACE_SECONDS, isClosed, isOpen, isSealed, termsFor, type AssignmentDates, type TermsRecord } from './quiz-terms.js';

export const classNodeTypes: readonly NodeType[] = [
  { type: 'DeskClass', find: async (context, key) => (isUuid(key) ? findClassByKey(context, key) : null) },
  { type: 'ClassStudent', find: async (context, key) => (isUuid(key) ? findStudentByKey(context, key) : null) },
  { type: 'Assignment', find: async (context, key) => (isUuid(key) ? findAssignmentByKey(context, key) : null) },
];
