import { InstallationDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import styles from '../../features/account/account.module.css';
import { findSignedIn } from '../../features/account/ask-as-teacher';
import { Field, FormProblem } from '../../features/account/field';
import { recall } from '../../features/account/form-memory';
import { pathWithin } from '../../features/account/path-within';
import { ProviderForm } from '../../features/account/provider-form';
import { describeProviderProblem } from '../../features/account/provider-problem';
import { ask } from '../../graphql/ask';
import controls from '../../ui/controls.module.css';
import { Frame } from '../../ui/frame';
import { Problem, Unreachable } from '../../ui/notice';
import type_ from '../../ui/type.module.css';

export const metadata: Metadata = { title: 'Sign in' };

interface Props { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

/** Signs a teacher in, and goes on to where they were. */
export default async function SignInPage({ searchParams }: Props) {
  const query = await searchParams;
  const next = pathWithin([query['next']].flat()[0], '/desk');
  const [outcome, signedIn, memory] = await Promise.all([ask(InstallationDocument, {}), findSignedIn(), recall('sign-in')]);
  if (!outcome.ok || !signedIn.ok) return <Frame place={null}><Unreachable here="/sign-in" /></Frame>;
  if (signedIn.data.viewer !== null) redirect(next);
  const { isSetUp, signUp, identityProviders } = outcome.data.installation;
  if (!isSetUp) redirect('/set-up');
  const failed = describeProviderProblem([query['error']].flat()[0], identityProviders[0]?.name);
  return (
    <Frame place={null}>
      <div className={styles.door}>
        <h1 className={type_.head1}>Sign in</h1>
        <p>For teachers. Students need no account: they enter a code on the <a href="/">first page</a>.</p>
        <form className={styles.form} method="post" action="/sign-in/submit">
          {failed === null || memory !== null ? null : <Problem>{failed}</Problem>}
          <FormProblem memory={memory} />
          <input type="hidden" name="next" value={next} />
          <Field name="email" label="E-mail address" type="email" autoComplete="username" maxLength={254} memory={memory} />
          <Field name="password" label="Password" type="password" autoComplete="current-password" maxLength={128} memory={memory} />
          <div><button className={controls.button} type="submit">Sign in</button></div>
        </form>
        <div className={styles.or}>
          <ProviderForm providers={identityProviders} next={next} />
          {signUp === 'ANYBODY'
            ? <p>No account yet? <a href="/sign-up">Make one</a>.</p>
            : <p>No account yet? Open the link of your invitation; a colleague or the owner of this Footnote makes it.</p>}
          <p>Forgotten the password? Footnote sends no e-mail: ask whoever runs this Footnote to set a new one.</p>
        </div>
      </div>
    </Frame>
  );
}
