import { AccountPageDocument, AccountsDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DONE } from '../../features/account/account-actions';
import { Colleagues, Programs, Sessions, YourAccount, YourDesk } from '../../features/account/account-parts';
import styles from '../../features/account/account.module.css';
import { askAsTeacher, pathOfRequest } from '../../features/account/ask-as-teacher';
import { recallAny } from '../../features/account/form-memory';
import { Installation } from '../../features/account/owner-parts';
import { ButtonForm } from '../../features/account/part';
import { signInPath } from '../../features/account/path-within';
import { describeProviderProblem } from '../../features/account/provider-problem';
import { webOrigin } from '../../features/account/web-origin';
import { YourData } from '../../features/account/your-data';
import { DeskFrame } from '../../features/desk-shell/desk-frame';
import desk from '../../ui/desk.module.css';
import { Frame } from '../../ui/frame';
import { Done, Problem, Unreachable } from '../../ui/notice';

export const metadata: Metadata = { title: 'Account' };

/** As many accounts as the owner's page shows at once. */
const AT_ONCE = 50;

interface Props { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

/** The account of whoever is signed in, their desk, and the way out. */
export default async function AccountPage({ searchParams }: Props) {
  const query = await searchParams;
  const one = (name: string): string | undefined => [query[name]].flat()[0];
  const [outcome, remembered, path, origin] = await Promise.all([askAsTeacher(AccountPageDocument, {}), recallAny(), pathOfRequest(), webOrigin()]);
  if (!outcome.ok) return <Frame place={null}><Unreachable here="/account" /></Frame>;
  const { viewer, installation } = outcome.data;
  if (viewer === null) redirect(signInPath(path));
  const accounts = viewer.account.role === 'OWNER' ? await askAsTeacher(AccountsDocument, { first: AT_ONCE, after: one('after') ?? null }) : null;
  const memory = (form: string) => (remembered?.form === form ? remembered : null);
  const failed = describeProviderProblem(one('error'), installation.identityProviders[0]?.name);
  const done = remembered === null || remembered.problem === null ? DONE[one('done') ?? ''] : undefined;
  return (
    <DeskFrame path={path} deskName={viewer.desk.name} deskMembers={viewer.desk.members.totalCount}>
      <div className={desk.slug}>
        <div><h1>Your account</h1></div>
        <div className={desk.acts}><ButtonForm action="sign-out" label="Sign out" /></div>
      </div>
      <div className={styles.message}>
        {done === undefined ? null : <Done>{done}</Done>}
        {failed === null ? null : <Problem>{failed}</Problem>}
      </div>
      <YourAccount viewer={viewer} memory={memory} providers={installation.identityProviders} />
      <Sessions viewer={viewer} memory={memory} />
      <YourDesk viewer={viewer} memory={memory} />
      <Colleagues viewer={viewer} memory={memory} origin={origin} />
      {accounts?.ok === true && accounts.data.accounts !== null ? <Installation signUp={installation.signUp} accounts={accounts.data.accounts} self={viewer.account.id} memory={memory} /> : null}
      <Programs />
      <YourData viewer={viewer} memory={memory('delete')} />
    </DeskFrame>
  );
}
