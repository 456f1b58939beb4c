import { InstallationDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import styles from '../../features/account/account.module.css';
import { findSignedIn } from '../../features/account/ask-as-teacher';
import { FormProblem, NewAccountFields } from '../../features/account/field';
import { recall } from '../../features/account/form-memory';
import { ProviderForm } from '../../features/account/provider-form';
import { ask } from '../../graphql/ask';
import controls from '../../ui/controls.module.css';
import { Frame } from '../../ui/frame';
import { Notice, Unreachable } from '../../ui/notice';
import type_ from '../../ui/type.module.css';

export const metadata: Metadata = { title: 'Make an account' };

/** Makes an account where the owner lets anybody have one. */
export default async function SignUpPage() {
  const [outcome, signedIn, memory] = await Promise.all([ask(InstallationDocument, {}), findSignedIn(), recall('sign-up')]);
  if (!outcome.ok || !signedIn.ok) return <Frame place={null}><Unreachable here="/sign-up" /></Frame>;
  if (signedIn.data.viewer !== null) redirect('/desk');
  const { isSetUp, signUp, identityProviders } = outcome.data.installation;
  if (!isSetUp) redirect('/set-up');
  if (signUp !== 'ANYBODY') {
    return (
      <Frame place={null}>
        <Notice title="An account takes an invitation" acts={[{ href: '/sign-in', label: 'Sign in' }, { href: '/', label: 'Go to the topics' }]}>
          <p>A colleague or the owner of this Footnote makes a link for you; it opens the page where you make your account. To take a quiz you need none.</p>
        </Notice>
      </Frame>
    );
  }
  return (
    <Frame place={null}>
      <div className={styles.door}>
        <h1 className={type_.head1}>Make an account</h1>
        <p>For teachers: it comes with a desk of your own. Students need none; they enter a code on the <a href="/">first page</a>.</p>
        <form className={styles.form} method="post" action="/sign-up/submit">
          <FormProblem memory={memory} />
          <NewAccountFields memory={memory} />
          <div><button className={controls.button} type="submit">Make the account</button></div>
        </form>
        <div className={styles.or}>
          <ProviderForm providers={identityProviders} next="/desk" />
          <p>You have an account? <a href="/sign-in">Sign in</a>.</p>
        </div>
      </div>
    </Frame>
  );
}
