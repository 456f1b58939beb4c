import { InstallationDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import styles from '../../features/account/account.module.css';
import { Field, FormProblem, NewAccountFields } from '../../features/account/field';
import { recall } from '../../features/account/form-memory';
import { ask } from '../../graphql/ask';
import controls from '../../ui/controls.module.css';
import { Frame } from '../../ui/frame';
import { Notice, Unreachable } from '../../ui/notice';
import type_ from '../../ui/type.module.css';

export const metadata: Metadata = { title: 'Set up' };

/** Makes the first account, for whoever can read the terminal. */
export default async function SetUpPage() {
  const [outcome, memory] = await Promise.all([ask(InstallationDocument, {}), recall('set-up')]);
  if (!outcome.ok) return <Frame place={null}><Unreachable here="/set-up" /></Frame>;
  if (outcome.data.installation.isSetUp) {
    return (
      <Frame place={null}>
        <Notice title="This Footnote is set up" acts={[{ href: '/sign-in', label: 'Sign in' }, { href: '/', label: 'Go to the topics' }]}>
          <p>It has its owner. Whoever else wants an account needs an invitation.</p>
        </Notice>
      </Frame>
    );
  }
  return (
    <Frame place={null}>
      <div className={styles.door}>
        <h1 className={type_.head1}>Set up this Footnote</h1>
        <p>There is no account yet. The first one is the owner’s: it invites the others, and says who may sign up. There is no password that it came with.</p>
        <form className={styles.form} method="post" action="/set-up/submit">
          <FormProblem memory={memory} />
          <Field name="code" label="Code from the terminal" autoComplete="one-time-code" maxLength={30} memory={memory} hint="The start printed it, three groups of four letters and figures. A new start prints a new one." />
          <NewAccountFields memory={memory} />
          <div><button className={controls.button} type="submit">Make the owner’s account</button></div>
        </form>
      </div>
    </Frame>
  );
}
