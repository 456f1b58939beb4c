'use client';
import { useState } from 'react';
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
  const [passages, setPassages] = useState(given);
  const [selected, setSelected] = useState<Stretch | null>(null);
  const [said, say] = useState('');
  const change = (index: number, passage: Partial<GivenPassage>): void => { setPassages((before) => before.map((one, at) => (at === index ? { ...one, ...passage } : one))); };
  const use = (): void => {
    const described = selected === null ? null : describeSelection({ source: source.slug, text: source.text, contentHash: '' }, selected);
    if (described === null) { say('Mark some words in the text first.'); return; }
    if (!described.ok) { say(described.message); return; }
    const { exact, start, end } = described.passage;
    const empty = passages.findIndex(({ quote }) => quote.trim() === '');
    const index = empty === -1 ? passages.length - 1 : empty;
    change(index, { quote: exact, at: `${String(start)}-${String(end)}`, problem: null, choices: [] });
    say(`Taken as new passage ${String(index + 1)}: “${exact.slice(0, 80)}${exact.length > 80 ? '…' : ''}”`);
  };
  return (
    <>
      {passages.map((passage, index) => <NewPassage key={index} index={index} passage={passage} what={what} onWrite={(quote) => { change(index, { quote, at: '', choices: [] }); }} />)}
      <div className={styles.reading}>
        <p className={desk.label} id="reading-head">The text of {source.label}</p>
        <ReadingText reading={{ source: source.slug, label: source.label, text: source.text, passages: cited }} own={[]} onSelect={setSelected} onUse={use} />
        <p className={styles.use}>
          <button type="button" className={desk.tight} onClick={use} data-use="">Use what is marked</button>
          <span className={desk.hint} id="reading-keys">Mark words with the mouse or a finger, or with the arrow keys and Shift; <kbd className={styles.kbd}>U</kbd> uses them. What is cited already stands on yellow.</span>
        </p>
        <p className={styles.said} role="status" aria-live="polite">{said}</p>
      </div>
    </>
  );
}

interface NewPassageProps { readonly index: number; readonly passage: GivenPassage; readonly what: string; readonly onWrite: (quote: string) => void }

function NewPassage({ index, passage: { quote, at, problem, choices }, what, onWrite }: NewPassageProps) {
  const name = `passages-${String(index)}`;
  const id = `field-${name}`;
  return (
    <div>
      <label className={desk.label} htmlFor={id}>{index === 0 ? `Words of the text that ${what}` : 'Further words (may be left empty)'}</label>
      <textarea className={styles.quote} id={id} name={name} rows={index === 0 ? 3 : 2} maxLength={4_000} value={quote} onChange={({ target }) => { onWrite(target.value); }} aria-describedby={`${id}-said`} aria-invalid={problem === null ? undefined : true} />
      {choices.length > 0 ? null : <input type="hidden" name={`${name}-at`} value={at} />}
      <div id={`${id}-said`}>
        {problem === null ? null : <p className={styles.wrong}>{problem}</p>}
        {index === 0 ? <p className={desk.hint}>As they stand in the text below: they are looked for there when you save. Quotation marks, dashes and line ends may differ.</p> : null}
      </div>
      {choices.length === 0 ? null : (
        <fieldset className={styles.places}>
          <legend className={desk.label}>Which place is meant?</legend>
          {choices.map(({ start, end, before, words, after }) => (
            <label key={start} className={styles.place}><input type="radio" name={`${name}-at`} value={`${String(start)}-${String(end)}`} /> <span className={styles.words}>{before}<mark>{words}</mark>{after}</span></label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
