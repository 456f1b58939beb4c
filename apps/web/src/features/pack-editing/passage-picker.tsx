'use client';
import { useRef, useState } from 'react';
import desk from '../../ui/desk.module.css';
import { describeSelection, type Stretch } from '../builder/describe-selection';
import { ReadingText } from '../builder/reading-text';
import styles from './pack-editing.module.css';

/** A place in the text that words may mean, with what stands around them. */
export interface PlaceChoice extends Stretch { readonly before: string; readonly words: string; readonly after: string }
/** A passage that is to be added, as the form has it. */
export interface GivenPassage { readonly quote: string; readonly at: string; readonly problem: string | null; readonly choices: readonly PlaceChoice[] }

interface PickerProps {
  readonly source: { readonly slug: string; readonly label: string; readonly text: string };
  readonly cited: readonly Stretch[];
  readonly given: readonly GivenPassage[];
  /** What the words are to show. */
  readonly what: string;
}

/** New passages of a text: written, pasted or marked in it. Without a script they are written or pasted. */
export function PassagePicker({ source, cited, given, what }: PickerProps) {
  const root = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Stretch | null>(null);
  /** Of which passages the place was marked since: what there was to choose among is then past. */
  const [marked, setMarked] = useState<readonly number[]>([]);
  const [said, say] = useState('');
  const use = (): void => {
    const described = selected === null ? null : describeSelection({ source: source.slug, text: source.text, contentHash: '' }, selected);
    if (described === null) { say('Mark some words in the text first.'); return; }
    if (!described.ok) { say(described.message); return; }
    const { exact, start, end } = described.passage;
    // The fields are asked, and no state: what was written before this script ran counts too.
    const fields = given.map((_, index) => root.current?.querySelector<HTMLTextAreaElement>(`textarea[name="${nameOf(index)}"]`) ?? null);
    const empty = fields.findIndex((field) => field?.value.trim() === '');
    const index = empty === -1 ? given.length - 1 : empty;
    const field = fields[index];
    if (field === null || field === undefined) return;
    field.value = exact;
    setMarked((before) => [...before, index]);
    placeOf(root.current, index, `${String(start)}-${String(end)}`);
    say(`Taken as new passage ${String(index + 1)}: “${exact.slice(0, 80)}${exact.length > 80 ? '…' : ''}”`);
  };
  return (
    <div ref={root} className={styles.picker}>
      {given.map((passage, index) => <NewPassage key={index} index={index} passage={passage} what={what} isMarked={marked.includes(index)} />)}
      <div className={styles.reading}>
        <p className={desk.label} id="reading-head">The text of {source.label}</p>
        <ReadingText reading={{ source: source.slug, label: source.label, text: source.text, passages: cited }} own={[]} onSelect={setSelected} onUse={use} />
        <p className={styles.use}>
          <button type="button" className={desk.tight} onClick={use} data-use="">Use what is marked</button>
          <span className={desk.hint} id="reading-keys">Mark words with the mouse or a finger, or with the arrow keys and Shift; <kbd className={styles.kbd}>U</kbd> uses them. What is cited already stands on yellow.</span>
        </p>
        <p className={styles.said} role="status" aria-live="polite">{said}</p>
      </div>
    </div>
  );
}

function nameOf(index: number): string {
  return `passages-${String(index)}`;
}

/** Says where the words of a passage stand. A place that is chosen in a list is chosen no more. */
function placeOf(root: HTMLElement | null, index: number, at: string): void {
  for (const input of root?.querySelectorAll<HTMLInputElement>(`input[name="${nameOf(index)}-at"]`) ?? []) {
    if (input.type === 'hidden') input.value = at;
    else input.checked = false;
  }
}

interface NewPassageProps { readonly index: number; readonly passage: GivenPassage; readonly what: string; readonly isMarked: boolean }

function NewPassage({ index, passage: { quote, at, problem, choices }, what, isMarked }: NewPassageProps) {
  const name = nameOf(index);
  const id = `field-${name}`;
  return (
    <div>
      <label className={desk.label} htmlFor={id}>{index === 0 ? `Words of the text that ${what}` : 'Further words (may be left empty)'}</label>
      <textarea className={styles.quote} id={id} name={name} rows={index === 0 ? 3 : 2} maxLength={4_000} defaultValue={quote} aria-describedby={`${id}-said`} aria-invalid={problem === null ? undefined : true} />
      <div id={`${id}-said`}>
        {problem === null ? null : <p className={styles.wrong}>{problem}</p>}
        {index === 0 ? <p className={desk.hint}>As they stand in the text below: they are looked for there when you save. Quotation marks, dashes and line ends may differ.</p> : null}
      </div>
      {choices.length === 0 || isMarked ? null : (
        <fieldset className={styles.places}>
          <legend className={desk.label}>Which place is meant?</legend>
          {choices.map(({ start, end, before, words, after }) => (
            <label key={start} className={styles.place}><input type="radio" name={`${name}-at`} value={`${String(start)}-${String(end)}`} /> <span className={styles.words}>{before}<mark>{words}</mark>{after}</span></label>
          ))}
        </fieldset>
      )}
      <input type="hidden" name={`${name}-at`} defaultValue={at} />
    </div>
  );
}
