import { randomBytes, randomInt } from 'node:crypto';
import { ClassByCodeDocument, MembershipPageDocument, type MembershipPageQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ClassHome } from '../../../features/classes/class-home';
import { JoinForm } from '../../../features/classes/join-form';
import { attemptsOfRequest } from '../../../features/quiz/attempts-of-request';
import { sentenceOf } from '../../../features/quiz/form-problem';
import { membershipsOfRequest } from '../../../features/quiz/memberships-of-request';
import { normaliseClassCode, repeatCode } from '../../../features/quiz/quiz-code';
import { classPath } from '../../../features/quiz/quiz-paths';
import { suggestNickname } from '../../../features/quiz/suggest-nickname';
import { ask } from '../../../graphql/ask';
import { Frame } from '../../../ui/frame';
import { Notice, Unreachable } from '../../../ui/notice';

export const metadata: Metadata = { title: 'Class' };

interface Props {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** A class: its quizzes for whoever is in it, and the way in for everybody else who holds its code. */
export default async function ClassPage({ params, searchParams }: Props) {
  const [{ code: given }, query] = await Promise.all([params, searchParams]);
  const typed = decodeURIComponent(given);
  const code = normaliseClassCode(typed);
  if (code !== null && code !== typed) redirect(classPath(code));
  if (code === null) return <NoSuchClass typed={typed} />;
  const one = (name: string): string | null => [query[name]].flat()[0] ?? null;
  const place = await findPlace(code, one('after'));
  if (place === 'UNREACHABLE') return <Frame place="topics"><Unreachable here={classPath(code)} /></Frame>;
  if (place !== null) {
    if (place.class.code !== code) redirect(classPath(place.class.code));
    const here = new Set((await attemptsOfRequest()).map(({ id }) => id));
    return <Frame place="topics"><ClassHome membership={place} here={here} joined={one('joined') !== null} /></Frame>;
  }
  return <Join code={code} problem={one('problem')} nickname={one('nickname') ?? ''} />;
}

type Membership = NonNullable<MembershipPageQuery['membership']>;

/** The place that this device has in the class: by the code with which it was joined, or by the class that has the code now. */
async function findPlace(code: string, after: string | null): Promise<Membership | 'UNREACHABLE' | null> {
  const kept = await membershipsOfRequest();
  const byCode = kept.filter((membership) => membership.code === code);
  const others = byCode.length > 0 ? byCode : kept;
  for (const { token, classId } of others) {
    const outcome = await ask(MembershipPageDocument, { token, after });
    if (!outcome.ok && outcome.reason === 'UNREACHABLE') return 'UNREACHABLE';
    const membership = outcome.ok ? outcome.data.membership : null;
    if (membership !== null && membership.class.id === classId && (byCode.length > 0 || membership.class.code === code)) return membership;
  }
  return null;
}

async function Join({ code, problem, nickname }: { readonly code: string; readonly problem: string | null; readonly nickname: string }) {
  const outcome = await ask(ClassByCodeDocument, { code });
  if (!outcome.ok) {
    return <Frame place="topics">{outcome.reason === 'UNREACHABLE' ? <Unreachable here={classPath(code)} /> : (
      <Notice title="Too many wrong codes from this network" acts={[{ href: '/', label: 'Enter a code' }]}><p>Codes that nothing has were tried too often. Wait ten minutes, then try again. What you have begun goes on meanwhile.</p></Notice>
    )}</Frame>;
  }
  const found = outcome.data.class;
  if (found === null) return <NoSuchClass typed={code} />;
  return (
    <Frame place="topics">
      <JoinForm found={found} token={randomBytes(24).toString('base64url')} nickname={nickname} suggestion={suggestNickname((below) => randomInt(below))} problem={sentenceOf(problem)} />
    </Frame>
  );
}

function NoSuchClass({ typed }: { readonly typed: string }) {
  return (
    <Frame place="topics">
      <Notice title={`No class has code ${repeatCode(typed)}`} acts={[{ href: '/', label: 'Enter another code' }]}>
        <p>Compare it with the one your teacher shows. The code of a class has eight letters and figures. If you were in this class, your teacher may have put it away.</p>
      </Notice>
    </Frame>
  );
}
