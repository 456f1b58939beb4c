import { useId, type ReactNode } from 'react';
import desk from '../../ui/desk.module.css';
import { sayDate } from './date-words';
import type { FormField, SingleField } from './form-fields';
import { BASIS_WORDS, PRECISION_WORDS } from './kind-words';
import type { Letter } from './letter';
import styles from './pack-editing.module.css';

/** What stands beside fields: what was wrong with them, and what the pack says by now. */
export interface Beside {
  readonly problems: ReadonlyMap<string, string>;
  readonly now: ReadonlyMap<string, string>;
  readonly typed: Letter['typed'] | null;
}

/** A field of a form, with what it means and what was wrong with it. */
export function EditField({ field, beside }: { readonly field: FormField; readonly beside: Beside }) {
  switch (field.is) {
    case 'HIDDEN': return <input type="hidden" name={field.name} value={field.value} />;
    case 'LINE': case 'LINES': case 'CHOICE': case 'TICK': return <Single field={field} beside={beside} />;
    case 'TICKS': return (
      <fieldset className={styles.ticks} aria-describedby={`${field.name}-said`}>
        <legend className={desk.label}>{field.label}</legend>
        {Object.entries(field.words).map(([value, word]) => <label key={value} className={desk.tick}><input type="checkbox" name={field.name} value={value} defaultChecked={field.value.includes(value)} /> {word}</label>)}
        <Said id={`${field.name}-said`} name={field.name} hint={field.hint} beside={beside} />
      </fieldset>
    );
    case 'DATE': return <DateField field={field} beside={beside} />;
    case 'ROWS': return (
      <fieldset className={styles.rows} id={`field-${field.name}`}>
        <legend className={desk.label}>{field.label}</legend>
        <Said id={`${field.name}-said`} name={field.name} hint={field.hint} beside={beside} />
        {field.rows.map((row, index) => <div key={index} className={styles.row} role="group" aria-label={`${field.label}, ${String(index + 1)}`}>{row.map((one) => <Single key={one.name} field={one} beside={beside} />)}</div>)}
        <p className={desk.hint}>Empty a row to take it out. {field.addMore}</p>
      </fieldset>
    );
    default: return field satisfies never;
  }
}

function Single({ field, beside }: { readonly field: SingleField; readonly beside: Beside }) {
  const { name, label, hint } = field;
  const id = `field-${name}`;
  const said = `${id}-said`;
  const shared = { id, name, 'aria-describedby': said, 'aria-invalid': beside.problems.has(name) ? true : undefined } as const;
  if (field.is === 'TICK') return <div><label className={desk.tick}><input type="checkbox" {...shared} value="1" defaultChecked={field.value} /> {label}</label><Said id={said} name={name} hint={hint} beside={beside} /></div>;
  return (
    <div>
      <label className={desk.label} htmlFor={id}>{label}</label>
      {field.is === 'CHOICE' ? <select className={desk.field} {...shared} defaultValue={field.value}>{Object.entries(field.words).map(([value, word]) => <option key={value} value={value}>{word}</option>)}</select> : null}
      {field.is === 'LINE' ? <input className={desk.field} type="text" {...shared} defaultValue={field.value} maxLength={field.maxLength ?? 500} autoComplete="off" /> : null}
      {field.is === 'LINES' ? <textarea className={desk.field} {...shared} defaultValue={field.value} rows={field.rows ?? Math.min(8, Math.max(2, field.value.split('\n').length + 1))} maxLength={field.maxLength ?? 4_000} /> : null}
      <Said id={said} name={name} hint={hint} beside={beside} />
    </div>
  );
}

/** What is said below a field: what was wrong first, then what it means. */
function Said({ id, name, hint, beside }: { readonly id: string; readonly name: string; readonly hint: ReactNode; readonly beside: Beside }) {
  const [problem, now] = [beside.problems.get(name), beside.now.get(name)];
  if (problem === undefined && now === undefined && hint === undefined) return <span id={id} />;
  return (
    <div id={id}>
      {problem === undefined ? null : <p className={styles.wrong}>{problem}</p>}
      {now === undefined ? null : <p className={styles.now}>The pack says now: <b>{now}</b></p>}
      {hint === undefined ? null : <p className={desk.hint}>{hint}</p>}
    </div>
  );
}

function DateField({ field, beside }: { readonly field: Extract<FormField, { readonly is: 'DATE' }>; readonly beside: Beside }) {
  const id = useId();
  const { name, label, value, hint, required } = field;
  const typed = (part: string, otherwise: string): string => beside.typed?.[`${name}${part}`]?.[0] ?? otherwise;
  const kept = value === null ? '' : ` It is kept as ${PRECISION_WORDS[value.precision as keyof typeof PRECISION_WORDS]} (${value.label}).`;
  return (
    <fieldset className={styles.date}>
      <legend className={desk.label}>{label}</legend>
      <div className={styles.row}>
        <div>
          <label className={desk.label} htmlFor={`field-${name}`}>{required ? 'Date' : 'Date (may be left empty)'}</label>
          <input className={desk.field} type="text" id={`field-${name}`} name={name} defaultValue={typed('', value === null ? '' : sayDate(value.edtf))} maxLength={80} autoComplete="off" aria-describedby={`field-${name}-said`} aria-invalid={beside.problems.has(name) ? true : undefined} />
        </div>
        <div>
          <label className={desk.label} htmlFor={`${id}-basis`}>How it is known</label>
          <select className={desk.field} id={`${id}-basis`} name={`${name}-basis`} defaultValue={typed('-basis', value?.basis ?? 'STATED')}>{Object.entries(BASIS_WORDS).map(([one, word]) => <option key={one} value={one}>{word}</option>)}</select>
        </div>
        <div>
          <label className={desk.label} htmlFor={`${id}-note`}>Remark (may be left empty)</label>
          <input className={desk.field} type="text" id={`${id}-note`} name={`${name}-note`} defaultValue={typed('-note', value?.note ?? '')} maxLength={300} autoComplete="off" />
        </div>
      </div>
      <Said id={`field-${name}-said`} name={name} hint={<>As exactly as it is known: 8 March 2023, March 2023, 2023; “26 July 2023 to 30 July 2023” for some day between two; “since” or “until” before one where the other end is open; “not known”.{kept} {hint}</>} beside={beside} />
    </fieldset>
  );
}
