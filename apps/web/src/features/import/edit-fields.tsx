'use client';
import { useId, type ReactNode } from 'react';
import desk from '../../ui/desk.module.css';
import type { Reference } from './import-types';
import styles from './proposals.module.css';
import { useTicked, useTickedOf, useTyped } from './typed';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** What it holds at first. */
  readonly value: string;
  readonly hint?: string;
}

/** A line of text. The first field of a form takes the focus when it opens. */
export function TextField({ name, label, value, hint, required = false, first = false, maxLength = 500 }: FieldProps & { readonly required?: boolean; readonly first?: boolean; readonly maxLength?: number }) {
  const [id, begun] = [useId(), useTyped(name, value)];
  return (
    <Labelled id={id} label={label} hint={hint}>
      <input className={desk.field} id={id} name={name} type="text" defaultValue={begun} required={required} maxLength={maxLength} autoComplete="off" aria-describedby={hint === undefined ? undefined : `${id}-hint`} data-edit-first={first ? '' : undefined} />
    </Labelled>
  );
}

/** Several lines of text. */
export function LinesField({ name, label, value, hint, rows = 2, first = false, maxLength = 2_000 }: FieldProps & { readonly rows?: number; readonly first?: boolean; readonly maxLength?: number }) {
  const [id, begun] = [useId(), useTyped(name, value)];
  return (
    <Labelled id={id} label={label} hint={hint}>
      <textarea className={desk.field} id={id} name={name} rows={rows} defaultValue={begun} maxLength={maxLength} aria-describedby={hint === undefined ? undefined : `${id}-hint`} data-edit-first={first ? '' : undefined} />
    </Labelled>
  );
}

/** A date, as exactly as it is known. */
export function DateField({ name, label, value, required = false, first = false }: Omit<FieldProps, 'hint'> & { readonly required?: boolean; readonly first?: boolean }) {
  return <TextField {...{ name, label, value, required, first }} maxLength={60} hint="A day, a month or a year: 8 March 2023, March 2023, 2023; two of them with “to” between; “about” before what is not exact." />;
}

/** One of some words. */
export function ChoiceField({ name, label, value, words, hint, first = false }: FieldProps & { readonly words: Readonly<Record<string, string>>; readonly first?: boolean }) {
  const [id, begun] = [useId(), useTyped(name, value)];
  return (
    <Labelled id={id} label={label} hint={hint}>
      <select className={desk.field} id={id} name={name} defaultValue={begun} aria-describedby={hint === undefined ? undefined : `${id}-hint`} data-edit-first={first ? '' : undefined}>
        {Object.entries(words).map(([one, word]) => <option key={one} value={one}>{word}</option>)}
      </select>
    </Labelled>
  );
}

interface NamedProps extends Omit<FieldProps, 'value'> {
  /** What is named now; it can be chosen even where the list does not have it. */
  readonly named: { readonly slug: string; readonly name: string } | null;
  readonly from: readonly Reference[];
  /** What to call none; left out, one has to be named. */
  readonly none?: string;
  readonly first?: boolean;
}

/** Something that the pack has or that is proposed. */
export function NamedField({ name, label, named, from, none, hint, first = false }: NamedProps) {
  const others = from.filter(({ slug }) => slug !== named?.slug);
  const words = {
    ...(none === undefined ? {} : { '': none }), ...(named === null ? {} : { [named.slug]: named.name }),
    ...Object.fromEntries(others.map(({ slug, name: called, known }) => [slug, known ? called : `${called} (proposed here)`])),
  };
  return <ChoiceField {...{ name, label, words, first }} {...(hint === undefined ? {} : { hint })} value={named?.slug ?? ''} />;
}

/** A yes that can be taken away. The hidden field says that it was asked: a tick that is not set sends nothing. */
export function TickField({ name, label, checked }: { readonly name: string; readonly label: string; readonly checked: boolean }) {
  const isTicked = useTicked(name, checked);
  return (
    <div><input type="hidden" name={`${name}-asked`} value="1" /><label className={desk.tick}><input type="checkbox" name={name} value="1" defaultChecked={isTicked} /> {label}</label></div>
  );
}

/** Several of some words. */
export function TicksField({ name, label, chosen, words }: { readonly name: string; readonly label: string; readonly chosen: readonly string[]; readonly words: Readonly<Record<string, string>> }) {
  const ticked = useTickedOf(name, chosen);
  return (
    <fieldset className={styles.ticks}>
      <legend className={desk.label}>{label}</legend>
      <input type="hidden" name={`${name}-asked`} value="1" />
      {Object.entries(words).map(([one, word]) => <label key={one} className={desk.tick}><input type="checkbox" name={name} value={one} defaultChecked={ticked.includes(one)} /> {word}</label>)}
    </fieldset>
  );
}

function Labelled({ id, label, hint, children }: { readonly id: string; readonly label: string; readonly hint: string | undefined; readonly children: ReactNode }) {
  return <div><label className={desk.label} htmlFor={id}>{label}</label>{children}{hint === undefined ? null : <p className={desk.hint} id={`${id}-hint`}>{hint}</p>}</div>;
}
