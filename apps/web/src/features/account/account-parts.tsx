import type { AccountPageQuery } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { formatMoment } from '../../ui/format-moment';
import styles from './account.module.css';
import { describeBrowser } from './describe-browser';
import { Field, FormProblem } from './field';
import type { FormMemory } from './form-memory';
import { ButtonForm, Part, SureForm } from './part';

export type Viewer = NonNullable<AccountPageQuery['viewer']>;

interface ViewerProps { readonly viewer: Viewer; readonly memory: (form: string) => FormMemory | null }

/** Name and password. */
export function YourAccount({ viewer, memory, providers }: ViewerProps & { readonly providers: AccountPageQuery['installation']['identityProviders'] }) {
  const { account, hasPassword } = viewer;
  return (
    <Part id="name" title="You">
      <p>You sign in as {account.email}.{account.role === 'OWNER' ? ' You are the owner of this Footnote.' : ''}</p>
      <form className={styles.lines} method="post" action="/account/name">
        <FormProblem memory={memory('name')} />
        <Field form="you" name="name" label="Your name" autoComplete="name" maxLength={80} value={account.name} memory={memory('name')} hint="What colleagues see. Students never see it." />
        <div><button className={desk.button} type="submit">Change the name</button></div>
      </form>
      {hasPassword ? (
        <form className={styles.lines} method="post" action="/account/password" id="password" aria-label="Password">
          <FormProblem memory={memory('password')} />
          <input type="hidden" name="username" autoComplete="username" value={account.email} />
          <Field form="password" name="current" label="Password now" type="password" autoComplete="current-password" maxLength={128} memory={memory('password')} />
          <Field form="password" name="next" label="New password" type="password" autoComplete="new-password" minLength={10} maxLength={128} memory={memory('password')} hint="At least 10 characters. It signs you out everywhere else." />
          <div><button className={desk.button} type="submit">Change the password</button></div>
        </form>
      ) : null}
      {providers.map((provider) => <ButtonForm key={provider.id} action="provider" label={`Sign in with ${provider.name} too`} />)}
    </Part>
  );
}

/** Where somebody is signed in. */
export function Sessions({ viewer, memory }: ViewerProps) {
  return (
    <Part id="session" title="Signed in" lead="No address is kept.">
      <FormProblem memory={memory('session') ?? memory('sessions')} />
      <ul className={styles.list}>
        {viewer.sessions.map((session) => (
          <li key={session.id}>
            <div>
              <p>{describeBrowser(session.browser)}{session.isThis ? ', this one' : ''}</p>
              <p className={styles.meta}>Since {formatMoment(session.createdAt)}, last used {formatMoment(session.lastUsedAt)}</p>
            </div>
            {session.isThis ? <ButtonForm action="sign-out" label="Sign out" /> : <ButtonForm action="session" fields={{ session: session.id }} label="Sign out there" about={`${describeBrowser(session.browser)}, since ${formatMoment(session.createdAt)}`} />}
          </li>
        ))}
      </ul>
      {viewer.sessions.length > 1 ? <ButtonForm action="sessions" label="Sign out everywhere else" /> : null}
    </Part>
  );
}

/** The way to the keys of programs. */
export function Programs() {
  return (
    <Part id="programs" title="Programs" lead="They ask with a key.">
      <p>A program of yours, or of your school, can read and write at your desk by the API: as much as you let it.</p>
      <div><a className={desk.button} href="/account/keys">API keys</a></div>
    </Part>
  );
}

/** What the desk is called, and how long it keeps what. */
export function YourDesk({ viewer, memory }: ViewerProps) {
  const { desk: own } = viewer;
  return (
    <Part id="desk" title="Desk" lead="Quizzes, classes and packs belong to it.">
      <form className={styles.lines} method="post" action="/account/desk">
        <FormProblem memory={memory('desk')} />
        <Field form="desk" name="name" label="Name of the desk" autoComplete="off" maxLength={80} value={own.name} memory={memory('desk')} />
        <Field
          form="desk" name="retentionDays" label="Delete answers that nobody visited for so many days" type="number" autoComplete="off" required={false} min={7} max={3650} value={own.retentionDays === null ? '' : String(own.retentionDays)}
          memory={memory('desk')} hint="Of a class: its nicknames and answers, once nobody of it came for so long. Left empty, they stay until you delete them."
        />
        <label className={desk.tick}><input type="checkbox" name="linksOut" value="1" defaultChecked={own.linksOut} /> Students see links to the original articles</label>
        <div><button className={desk.button} type="submit">Change the desk</button></div>
      </form>
    </Part>
  );
}

/** Who works at the desk, and who is invited. */
export function Colleagues({ viewer, memory, origin }: ViewerProps & { readonly origin: string }) {
  const { desk: own, account } = viewer;
  const invited = memory('invite');
  return (
    <Part id="invite" title="Colleagues" lead="They share everything that belongs to the desk.">
      <ul className={styles.list}>
        {own.members.nodes.map((member) => (
          <li key={member.id}>
            <div><p>{member.name}{member.id === account.id ? ', you' : ''}</p><p className={styles.meta}>{member.email}</p></div>
            {member.id === account.id ? null : (
              <SureForm action="colleague" fields={{ account: member.id }} label="Remove from the desk" about={member.name}>{member.name} keeps the account, and gets a desk of their own with nothing on it. What belongs to {own.name} stays here.</SureForm>
            )}
          </li>
        ))}
      </ul>
      <FormProblem memory={memory('colleague') ?? memory('leave')} />
      {own.members.totalCount > 1 ? (
        <SureForm action="leave" label="Leave the desk">You get a desk of your own with nothing on it. What belongs to {own.name} stays with your colleagues, and you no longer see it.</SureForm>
      ) : null}
      {invited?.link === null || invited === null ? null : (
        <div className={styles.field}>
          <label className={desk.label} htmlFor="made-link">The link, shown this once</label>
          <input className={styles.link} id="made-link" type="text" readOnly value={`${origin}${invited.link}`} aria-describedby="made-link-hint" />
          <p className={desk.hint} id="made-link-hint">It works once, for 14 days. Whoever has it can use it, so pass it on to one person.</p>
        </div>
      )}
      <form className={styles.lines} method="post" action="/account/invite">
        <FormProblem memory={invited} />
        <Field form="invite" name="invitee" label="Invite" autoComplete="off" maxLength={120} memory={invited} hint="A name or an address, so that you know later for whom the link was. Nothing is sent: you pass the link on." />
        {account.role === 'OWNER' ? (
          <fieldset className={styles.group}>
            <legend>To</legend>
            <label className={styles.choice}><input type="radio" name="to" value="here" defaultChecked /> {own.name}, to share it</label>
            <label className={styles.choice}><input type="radio" name="to" value="own" /> a desk of their own</label>
          </fieldset>
        ) : null}
        <div><button className={desk.button} type="submit">Make a link</button></div>
      </form>
      <FormProblem memory={memory('withdraw')} />
      {own.invitations.length === 0 ? null : (
        <ul className={styles.list} aria-label="Open invitations">
          {own.invitations.map((invitation) => (
            <li key={invitation.id}>
              <div><p>{invitation.invitee}</p><p className={styles.meta}>{invitation.ownDesk ? 'to a desk of their own' : 'to this desk'}, until {formatMoment(invitation.expiresAt)}</p></div>
              <ButtonForm action="withdraw" fields={{ invitation: invitation.id }} label="Withdraw" about={invitation.invitee} />
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
