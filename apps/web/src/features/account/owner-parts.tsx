import type { AccountPageQuery, AccountsQuery } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { formatMoment } from '../../ui/format-moment';
import styles from './account.module.css';
import { FormProblem } from './field';
import type { FormMemory } from './form-memory';
import { Part, SureForm } from './part';

interface InstallationProps {
  readonly signUp: AccountPageQuery['installation']['signUp'];
  readonly accounts: NonNullable<AccountsQuery['accounts']>;
  readonly self: string;
  readonly memory: (form: string) => FormMemory | null;
}

/** What the owner keeps: who may sign up, and who has an account. What belongs to others' desks is not theirs to see. */
export function Installation({ signUp, accounts, self, memory }: InstallationProps) {
  return (
    <Part id="policy" title="This Footnote" lead="For you as its owner. What belongs to others’ desks is not shown to you.">
      <form className={styles.lines} method="post" action="/account/policy">
        <FormProblem memory={memory('policy')} />
        <fieldset className={styles.group}>
          <legend>Who may make an account</legend>
          <label className={styles.choice}><input type="radio" name="signUp" value="INVITED" defaultChecked={signUp === 'INVITED'} /> Whoever has an invitation</label>
          <label className={styles.choice}><input type="radio" name="signUp" value="ANYBODY" defaultChecked={signUp === 'ANYBODY'} /> Anybody who opens the page</label>
        </fieldset>
        <div><button className={desk.button} type="submit">Change it</button></div>
      </form>
      <h3 id="remove">Accounts <span className={desk.count}>{accounts.totalCount}</span></h3>
      <FormProblem memory={memory('remove')} />
      <ul className={styles.list} aria-labelledby="remove">
        {accounts.nodes.map((account) => (
          <li key={account.id}>
            <div><p>{account.name}{account.id === self ? ', you' : ''}</p><p className={styles.meta}>{account.email}, since {formatMoment(account.createdAt)}</p></div>
            {account.id === self ? null : (
              <SureForm action="remove" fields={{ account: account.id }} label="Remove the account" about={account.name}>
                This deletes the account of {account.name} and, where nobody else works at their desk, all that belongs to it: quizzes, classes, answers, packs. It cannot be undone; they can export it first.
              </SureForm>
            )}
          </li>
        ))}
      </ul>
      {accounts.pageInfo.hasNextPage ? <a className={desk.tight} href={`/account?after=${encodeURIComponent(accounts.pageInfo.endCursor ?? '')}#remove`}>More accounts</a> : null}
    </Part>
  );
}
