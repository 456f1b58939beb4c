import { ApiKeysPageDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DONE } from '../../../features/account/account-actions';
import styles from '../../../features/account/account.module.css';
import { KeyList, MadeKey, NewKey } from '../../../features/account/api-key-parts';
import { askAsTeacher, pathOfRequest } from '../../../features/account/ask-as-teacher';
import { recallAny } from '../../../features/account/form-memory';
import { signInPath } from '../../../features/account/path-within';
import { DeskFrame } from '../../../features/desk-shell/desk-frame';
import desk from '../../../ui/desk.module.css';
import { Frame } from '../../../ui/frame';
import { Done, Unreachable } from '../../../ui/notice';

export const metadata: Metadata = { title: 'API keys' };

interface Props { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

/** The keys with which programs ask for whoever is signed in. */
export default async function ApiKeysPage({ searchParams }: Props) {
  const query = await searchParams;
  const [outcome, remembered, path] = await Promise.all([askAsTeacher(ApiKeysPageDocument, {}), recallAny(), pathOfRequest()]);
  if (!outcome.ok) return <Frame place={null}><Unreachable here="/account" /></Frame>;
  const { viewer } = outcome.data;
  if (viewer === null) redirect(signInPath(path));
  const memory = (form: string) => (remembered?.form === form ? remembered : null);
  const made = memory('api-key')?.link ?? null;
  const done = remembered === null || remembered.problem === null ? DONE[[query['done']].flat()[0] ?? ''] : undefined;
  return (
    <DeskFrame path={path} deskName={viewer.desk.name} deskMembers={viewer.desk.members.totalCount}>
      <div className={desk.slug}>
        <div><h1>API keys</h1><p className={desk.lead}>With a key, a program asks for you, at {viewer.desk.name}.</p></div>
        <div className={desk.acts}><a className={desk.tight} href="/account">Your account</a></div>
      </div>
      <div className={styles.message}>{done === undefined ? null : <Done>{done}</Done>}</div>
      {made === null ? null : <MadeKey value={made} />}
      <KeyList keys={viewer.apiKeys} now={new Date().toISOString()} memory={memory('revoke-key')} />
      <NewKey memory={memory('api-key')} />
    </DeskFrame>
  );
}
