import type { HTMLInputAutoCompleteAttribute } from 'react';
import controls from '../../ui/controls.module.css';
import styles from './account.module.css';
import type { FormMemory } from './form-memory';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'email' | 'password' | 'number';
  readonly autoComplete: HTMLInputAutoCompleteAttribute;
  readonly hint?: string;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly min?: number;
  readonly max?: number;
  /** What it holds at first, where nothing was typed. */
  readonly value?: string;
  /** What the form before left of what was typed, and what was wrong with it. */
  readonly memory: FormMemory | null;
  /** Keeps the ids of a page's forms apart. */
  readonly form?: string;
}

/** One field of a form, with its name, its hint, and what was wrong with it. */
export function Field({ name, label, type = 'text', hint, required = true, value, memory, form = '', ...rest }: FieldProps) {
  const id = form === '' ? name : `${form}-${name}`;
  const problem = memory?.problem?.field === name ? memory.problem.message : null;
  const described = [hint === undefined ? null : `${id}-hint`, problem === null ? null : `${id}-problem`].filter((one) => one !== null).join(' ');
  return (
    <div className={styles.field}>
      <label className={controls.label} htmlFor={id}>{label}</label>
      <input
        className={controls.field} id={id} name={name} type={type} required={required} spellCheck={false} autoCapitalize={type === 'text' ? undefined : 'none'}
        defaultValue={type === 'password' ? undefined : memory?.typed[name] ?? value} aria-invalid={problem === null ? undefined : true} aria-describedby={described === '' ? undefined : described}
        autoFocus={problem !== null} {...rest}
      />
      {hint === undefined ? null : <p className={controls.hint} id={`${id}-hint`}>{hint}</p>}
      {problem === null ? null : <p className={controls.error} id={`${id}-problem`} role="alert">{problem}</p>}
    </div>
  );
}

/** What was wrong with the form as a whole. */
export function FormProblem({ memory }: { readonly memory: FormMemory | null }) {
  return memory?.problem?.field === null ? <p className={styles.problem} role="alert" tabIndex={-1} autoFocus>{memory.problem.message}</p> : null;
}

/** The fields of a new account. */
export function NewAccountFields({ memory }: { readonly memory: FormMemory | null }) {
  return (
    <>
      <Field name="name" label="Your name" autoComplete="name" maxLength={80} memory={memory} hint="What colleagues see. Students never see it." />
      <Field name="email" label="E-mail address" type="email" autoComplete="username" maxLength={254} memory={memory} hint="With it you sign in. Footnote sends no e-mail." />
      <Field name="password" label="Password" type="password" autoComplete="new-password" minLength={10} maxLength={128} memory={memory} hint="At least 10 characters. A few words that do not belong together are good." />
    </>
  );
}
