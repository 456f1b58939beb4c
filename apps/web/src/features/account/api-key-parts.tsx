import type { ApiKeysPageQuery } from '@footnote/schema/browser';
import controls from '../../ui/controls.module.css';
import desk from '../../ui/desk.module.css';
import { formatDay } from '../../ui/format-day';
import { formatMoment } from '../../ui/format-moment';
import { Empty } from '../../ui/notice';
import styles from './account.module.css';
import { describeScopes, readScopes, SCOPES } from './api-key-scopes';
import { CopyKey } from './copy-key';
import { Field, FormProblem } from './field';
import type { FormMemory } from './form-memory';
import { Part, SureForm } from './part';

type ApiKey = NonNullable<ApiKeysPageQuery['viewer']>['apiKeys'][number];

/** The key that was just made. It is shown this once. */
export function MadeKey({ value }: { readonly value: string }) {
  return (
    <section className={styles.made} aria-labelledby="made-key-head">
      <h2 id="made-key-head">Your new key, shown this once</h2>
      <label className={desk.label} htmlFor="made-key">Copy it to where the program keeps its secrets</label>
      <textarea className={styles.secret} id="made-key" rows={2} readOnly value={value} spellCheck={false} autoComplete="off" aria-describedby="made-key-hint" />
      <div className={styles.row}><CopyKey value={value} /></div>
      <p className={desk.hint} id="made-key-hint">The program sends it with each request, in the header <code className={styles.sent}>Authorization: Bearer</code> and then the key. Whoever has it can do what it opens. Footnote keeps only a digest of it: lost, it is made anew.</p>
    </section>
  );
}

/** The keys of whoever is signed in. */
export function KeyList({ keys, now, memory }: { readonly keys: readonly ApiKey[]; readonly now: string; readonly memory: FormMemory | null }) {
  return (
    <Part id="revoke-key" title="Your keys" lead="Colleagues have their own.">
      <FormProblem memory={memory} />
      {keys.length === 0 ? <Empty>You have made none yet.</Empty> : (
        <ul className={styles.list}>
          {keys.map((key) => (
            <li key={key.id}>
              <div>
                <p>{key.name} <span className={styles.ending}>…{key.ending}</span></p>
                <p className={styles.meta}>{describeScopes(key.scopes)}</p>
                <p className={styles.meta}>Made {formatMoment(key.createdAt)}; {key.lastUsedOn === null ? 'never used' : `last used ${formatDay(key.lastUsedOn)}`}; {key.expiresAt <= now ? <strong className={styles.over}>expired {formatMoment(key.expiresAt)}</strong> : `expires ${formatMoment(key.expiresAt)}`}</p>
              </div>
              <SureForm action="revoke-key" fields={{ apiKey: key.id }} label="Revoke" about={`${key.name}, ending in ${key.ending}`}>From then on the key opens nothing, and the program that sends it is told so. It cannot be undone; you can make another.</SureForm>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

const TERMS = [{ days: '30', label: '30 days' }, { days: '90', label: '90 days' }, { days: '365', label: 'a year' }] as const;

/** The form by which a key is made. */
export function NewKey({ memory }: { readonly memory: FormMemory | null }) {
  const ticked = readScopes((memory?.typed['scopes'] ?? '').split(' '));
  const days = memory?.typed['expiresInDays'] ?? '90';
  const problem = memory?.problem?.field === 'scopes' ? memory.problem.message : null;
  return (
    <Part id="api-key" title="A new key" lead="Give a program no more than it needs.">
      <form className={styles.lines} method="post" action="/account/api-key">
        <FormProblem memory={memory} />
        <Field form="api-key" name="name" label="What it is for" autoComplete="off" maxLength={80} memory={memory} hint="So that you know later which program has it." />
        <fieldset className={styles.group} aria-describedby={problem === null ? undefined : 'api-key-scopes-problem'}>
          <legend>What it opens</legend>
          {SCOPES.map(({ scope, name, about }) => (
            <label key={scope} className={styles.choice}>
              <input type="checkbox" name="scopes" value={scope} defaultChecked={ticked.includes(scope)} />
              <span>{name}<span className={styles.about}>{about}</span></span>
            </label>
          ))}
          {problem === null ? null : <p className={controls.error} id="api-key-scopes-problem" role="alert">{problem}</p>}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>For how long it works</legend>
          {TERMS.map((term) => <label key={term.days} className={styles.choice}><input type="radio" name="expiresInDays" value={term.days} defaultChecked={term.days === days} /> {term.label}</label>)}
        </fieldset>
        <div><button className={desk.main} type="submit">Make the key</button></div>
      </form>
      <p>No key opens your account, your desk’s members or other keys, and none deletes or exports students’ answers. What is public needs no key: <a href="/api-guide">how programs ask</a>.</p>
    </Part>
  );
}
