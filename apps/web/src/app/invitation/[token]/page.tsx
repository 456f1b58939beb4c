import { InvitationOfferDocument, type InvitationOfferQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import styles from '../../../features/account/account.module.css';
import { askAsTeacher } from '../../../features/account/ask-as-teacher';
import { FormProblem, NewAccountFields } from '../../../features/account/field';
import { recall, type FormMemory } from '../../../features/account/form-memory';
import { signInPath } from '../../../features/account/path-within';
import { ProviderForm } from '../../../features/account/provider-form';
import controls from '../../../ui/controls.module.css';
import { Frame } from '../../../ui/frame';
import { Notice, Unreachable } from '../../../ui/notice';
import { DayTime } from '../../../ui/time';
import { dayOf } from '../../../ui/format-day';
import type_ from '../../../ui/type.module.css';

// The address holds a secret, which the referrer policy of all our pages keeps from other sites. A stricter one would make the browser
// send the form with `Origin: null`, as it does for a form of another site.
export const metadata: Metadata = { title: 'Invitation' };

interface Props { readonly params: Promise<{ readonly token: string }> }

/** What an invitation offers: an account, or a place at another desk. */
export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const here = `/invitation/${encodeURIComponent(token)}`;
  const [outcome, memory] = await Promise.all([askAsTeacher(InvitationOfferDocument, { token }), recall('invitation')]);
  if (!outcome.ok) return <Frame place={null}><Unreachable here={here} /></Frame>;
  const { invitation, viewer } = outcome.data;
  if (invitation === null) return <Frame place={null}><Spent signedIn={viewer !== null} /></Frame>;
  return (
    <Frame place={null}>
      <div className={styles.door}>
        <h1 className={type_.head1}>{invitation.deskName === null ? 'You are invited to Footnote' : `You are invited to ${invitation.deskName}`}</h1>
        <p>
          {invitation.invitedBy ?? 'A colleague'} invites you{invitation.deskName === null ? ' to make an account, with a desk of your own.' : '. Whoever works at a desk shares its quizzes, classes, results and packs.'}
          {' '}The link works once, until <DayTime day={dayOf(new Date(invitation.expiresAt))} />.
        </p>
        {viewer === null ? <Newcomer here={here} token={token} memory={memory} providers={outcome.data.installation.identityProviders} /> : <Join here={here} viewer={viewer} invitation={invitation} memory={memory} />}
      </div>
    </Frame>
  );
}

function Spent({ signedIn }: { readonly signedIn: boolean }) {
  return (
    <Notice title="This invitation does not work" acts={signedIn ? [{ href: '/desk', label: 'Go to your desk' }] : [{ href: '/sign-in', label: 'Sign in' }]}>
      <p>It was taken up already, or withdrawn, or its time is over. Ask whoever sent it for a new link.</p>
    </Notice>
  );
}

interface NewcomerProps { readonly here: string; readonly token: string; readonly memory: FormMemory | null; readonly providers: InvitationOfferQuery['installation']['identityProviders'] }

function Newcomer({ here, token, memory, providers }: NewcomerProps) {
  return (
    <>
      <form className={styles.form} method="post" action={`${here}/submit`}>
        <FormProblem memory={memory} />
        <NewAccountFields memory={memory} />
        <div><button className={controls.button} type="submit">Make the account</button></div>
      </form>
      <div className={styles.or}>
        <ProviderForm providers={providers} next="/desk" invitation={token} />
        <p>You have an account here? <a href={signInPath(here)}>Sign in</a>, and come to this desk with it.</p>
      </div>
    </>
  );
}

interface JoinProps { readonly here: string; readonly viewer: NonNullable<InvitationOfferQuery['viewer']>; readonly invitation: NonNullable<InvitationOfferQuery['invitation']>; readonly memory: FormMemory | null }

/** What becomes of the desk that somebody leaves is said before they do. */
function Join({ here, viewer, invitation, memory }: JoinProps) {
  if (!invitation.canJoin) {
    return <p>{invitation.deskName === null ? 'It is for somebody without an account; you have one. Pass the link on.' : 'You work at this desk already. Pass the link on to whom it is for.'}</p>;
  }
  return (
    <form className={styles.form} method="post" action={`${here}/join`}>
      <FormProblem memory={memory} />
      <p>You are signed in as {viewer.account.name}, at {viewer.desk.name}.</p>
      <p>{invitation.bringsDesk
        ? <><strong>Everything that belongs to {viewer.desk.name} comes along</strong>: its quizzes, classes, results and packs become those of {invitation.deskName}, and your new colleagues see them. {viewer.desk.name} is no more.</>
        : <><strong>What belongs to {viewer.desk.name} stays there</strong>, with your colleagues: you bring nothing along, and no longer see it.</>}
      </p>
      <div><button className={controls.button} type="submit">Join {invitation.deskName}</button></div>
    </form>
  );
}
