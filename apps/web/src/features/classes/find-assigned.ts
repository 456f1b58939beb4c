import { MembershipOfQuizDocument, type MembershipOfQuizQuery } from '@footnote/schema/browser';
import { ask } from '../../graphql/ask';
import { membershipsOfRequest } from '../quiz/memberships-of-request';

type Given = NonNullable<MembershipOfQuizQuery['membership']>['quizzes']['nodes'][number];

/** A quiz that was given to a class in which somebody on this device is. */
export interface Assigned {
  readonly classId: string;
  readonly classCode: string;
  readonly className: string;
  readonly nickname: string;
  readonly quiz: Given;
}

/** Finds whether a quiz was given to one of the classes that are known on the asking device; the class joined last goes first. */
export async function findAssigned(code: string): Promise<Assigned | null> {
  const kept = await membershipsOfRequest();
  const found = await Promise.all([...kept].reverse().slice(0, 6).map(async ({ token }) => ask(MembershipOfQuizDocument, { token })));
  for (const outcome of found) {
    const membership = outcome.ok ? outcome.data.membership : null;
    const quiz = membership?.quizzes.nodes.find((given) => given.quiz.code === code);
    if (membership && quiz) return { classId: membership.class.id, classCode: membership.class.code, className: membership.class.name, nickname: membership.nickname, quiz };
  }
  return null;
}
