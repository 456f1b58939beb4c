import type { ReactNode } from 'react';
import desk from '../../ui/desk.module.css';
import { joinClasses } from '../../ui/join-classes';
import { EditField } from './edit-fields';
import { editPath, thingPath } from './edit-paths';
import type { FormField } from './form-fields';
import type { Letter, ToldProblem } from './letter';
import styles from './pack-editing.module.css';
import { whatItSaysNow, withTyped } from './typed-fields';

interface EntityFormProps {
  readonly pack: { readonly slug: string; readonly version: number };
  /** Which kind of form it is, and of which thing; an empty name is a new one's. */
  readonly kind: string;
  readonly slug: string;
  readonly fields: readonly FormField[];
  readonly letter: Letter | null;
  readonly label: string;
  readonly save: string;
  /** Where this form stands, to come back to; and where to go without saving. */
  readonly here: string;
  readonly cancel: string;
  /** What stands before the fields, such as passages; it is given what was wrong by field. */
  readonly children?: ((problems: ReadonlyMap<string, string>) => ReactNode) | undefined;
}

/** The form of one thing of a pack: it says what each field means, and beside it what was wrong. Without a script it does the same. */
export function EntityForm({ pack, kind, slug, fields, letter, label, save, here, cancel, children }: EntityFormProps) {
  const problems = new Map((letter?.problems ?? []).flatMap(({ field, message }) => (field === null ? [] : [[field, message] as const])));
  const beside = { problems, now: whatItSaysNow(fields, letter), typed: letter?.typed ?? null };
  return (
    <form method="post" action={`${editPath(pack.slug)}/save`} className={styles.form} aria-label={label}>
      <input type="hidden" name="editKind" value={kind} />
      <input type="hidden" name="editSlug" value={slug} />
      <input type="hidden" name="version" value={pack.version} />
      <input type="hidden" name="here" value={here} />
      {slug === '' ? <input type="hidden" name="isNew" value="1" /> : null}
      {letter === null ? null : <Wrong pack={pack.slug} problems={letter.problems} />}
      {children?.(problems)}
      {withTyped(fields, letter).map((field) => <EditField key={field.name} field={field} beside={beside} />)}
      <div className={styles.acts}>
        <button type="submit" className={desk.main}>{save}</button>
        <a className={desk.quiet} href={cancel}>{slug === '' ? 'Add nothing' : 'Leave it as it was'}</a>
      </div>
    </form>
  );
}

/** What was wrong, all of it: with a link to the field or to the thing that it is about. */
export function Wrong({ pack, problems }: { readonly pack: string; readonly problems: readonly ToldProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems} id="problem" role="alert" tabIndex={-1}>
      <p><b>{problems.length === 1 ? 'One thing is to be set right.' : `${String(problems.length)} things are to be set right.`} Nothing was saved; what you wrote is still here.</b></p>
      <ul>{problems.map(({ field, message, about }, index) => (
        <li key={index}>{field !== null ? <a href={`#field-${field}`}>{message}</a> : message}{about === null ? null : <> <a href={thingPath(pack, about)}>{about.name}</a></>}</li>
      ))}</ul>
    </div>
  );
}

/** Advice on what was saved: it stands, and could be better. */
export function Advice({ pack, problems }: { readonly pack: string; readonly problems: readonly ToldProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <details className={joinClasses(styles.advice)}>
      <summary>{problems.length === 1 ? 'One remark' : `${String(problems.length)} remarks`} about it: it stands, and could be better</summary>
      <ul>{problems.map(({ message, about }, index) => <li key={index}>{message}{about === null ? null : <> <a href={thingPath(pack, about)}>{about.name}</a></>}</li>)}</ul>
    </details>
  );
}
