import { useId, useMemo, useState } from 'react';
import desk from '../../ui/desk.module.css';
import styles_ from './builder.module.css';
import type { Reading, ReadingClaim } from './builder-types';
import { claimsTouched, countWords, describeSelection, type Stretch } from './describe-selection';
import { changeOption, citePassage } from './edit-question';
import { keyShapeOf, letterOf, type EditedQuestion } from './edited-question';
import styles from './editor.module.css';
import { ReadingText } from './reading-text';

interface PickerProps {
  readonly question: EditedQuestion;
  readonly readings: readonly Reading[];
  readonly onChange: (question: EditedQuestion, field: string) => void;
  readonly say: (sentence: string) => void;
}

type ReadingWithText = Reading & { readonly text: string; readonly contentHash: string };

function hasText(reading: Reading): reading is ReadingWithText {
  return reading.text !== null && reading.contentHash !== null;
}

/** Evidence from a source: select a passage, say for which option it speaks. */
export function EvidencePicker({ question, readings, onChange, say }: PickerProps) {
  const readable = useMemo(() => readings.filter(hasText), [readings]);
  // The text that she is most likely to want: one that is cited, else one that the stem names.
  const [chosen, setChosen] = useState<string | null>(() => question.options.flatMap(({ evidence }) => evidence)[0]?.source ?? readable.find(({ outlet }) => question.stem.includes(outlet))?.source ?? null);
  const reading = readable.find(({ source }) => source === chosen) ?? readable[0];
  if (reading === undefined) return <p className={styles_.note}>The pack has no text to cite. A question without a passage is published as <em>unsourced</em>.</p>;
  return (
    <>
      <div>
        <label className={desk.label} htmlFor="reading">Source</label>
        <select className={desk.field} id="reading" value={reading.source} onChange={({ target }) => { setChosen(target.value); }}>
          {readable.map((one) => <option key={one.source} value={one.source}>{nameOf(one)}</option>)}
        </select>
      </div>
      <Passage key={reading.source} reading={reading} question={question} onChange={onChange} say={say} />
    </>
  );
}

function nameOf(reading: Reading): string {
  const kind = reading.textKind === 'SUMMARY' ? 'summary' : reading.machineTranslated ? 'machine-translated' : 'text';
  return `${reading.outlet}, ${reading.published.label} (${kind})`;
}

/** The claims with the most of the selection; more would be a list to search in. */
const MOST_CLAIMS = 4;

function Passage({ reading, question, onChange, say }: Omit<PickerProps, 'readings'> & { readonly reading: ReadingWithText }) {
  const [stretch, setStretch] = useState<Stretch | null>(null);
  const [target, setTarget] = useState<string | null>(null);
  const [used, setUsed] = useState<Stretch | null>(null);
  const select = (next: Stretch): void => {
    setStretch(next);
    if (used !== null && (next.start !== used.start || next.end !== used.end)) { setUsed(null); setTarget(null); }
  };
  const own = question.options.flatMap(({ evidence }) => evidence.filter(({ source, contentHash }) => source === reading.source && contentHash === reading.contentHash));
  const option = question.options.find(({ id }) => id === target) ?? question.options.find(({ evidence }) => evidence.length === 0) ?? question.options[0];
  const selected = stretch === null ? null : describeSelection(reading, stretch);
  const use = (): void => {
    if (selected === null || option === undefined) { say('Select some words first.'); return; }
    if (!selected.ok) { say(selected.message); return; }
    onChange(citePassage(question, option.id, selected.passage), `evidence-${option.id}`);
    // The claims that are offered now are for this option; another selection is for the next.
    setTarget(option.id);
    setUsed(stretch);
    say(`${String(countWords(selected.passage.exact))} words of ${reading.outlet} now ${purposeOf(question, option.id)}.`);
  };
  return (
    <div className={styles.source}>
      <ReadingText reading={reading} own={own} onSelect={select} onUse={use} />
      {selected === null ? null : (
        <Use question={question} option={option?.id ?? null} words={selected.ok ? selected.passage.exact : null} problem={selected.ok ? null : selected.message} onTarget={setTarget} onUse={use} />
      )}
      {selected?.ok === true && option !== undefined ? <Claims claims={claimsTouched(reading.passages, selected.passage).slice(0, MOST_CLAIMS)} question={question} option={option.id} onChange={onChange} say={say} /> : null}
      <p className={styles.readingKeys} id="reading-keys">Select words with the mouse or a finger. Keyboard: the arrow keys move, Shift with them selects, <kbd className={styles_.kbd}>U</kbd> uses. What the pack cites is marked.</p>
      <KnownPassages reading={reading} onPick={select} />
    </div>
  );
}

/** "support A, the key", "contradict C": what a passage is given for. */
function purposeOf(question: EditedQuestion, id: string): string {
  const letter = letterOf(question.options.findIndex((option) => option.id === id));
  if (keyShapeOf(question.kind) === 'ORDER' || keyShapeOf(question.kind) === 'PAIRS') return `support line ${letter}`;
  return question.keyOptionIds.includes(id) ? `support ${letter}, the key` : `contradict ${letter}`;
}

interface UseProps { readonly question: EditedQuestion; readonly option: string | null; readonly words: string | null; readonly problem: string | null; readonly onTarget: (id: string) => void; readonly onUse: () => void }

function Use({ question, option, words, problem, onTarget, onUse }: UseProps) {
  const id = useId();
  if (words === null) return <p className={styles.miss} role="status">{problem}</p>;
  const count = countWords(words);
  return (
    <div className={styles.use} role="group" aria-label="Use what is selected">
      <p className={styles.chosen}><mark>{words}</mark></p>
      <div>
        <label className={desk.label} htmlFor={id}>{count === 1 ? '1 word' : `${String(count)} words`} selected; use {count === 1 ? 'it' : 'them'}</label>
        <select className={desk.field} id={id} value={option ?? ''} onChange={({ target }) => { onTarget(target.value); }}>
          {question.options.map((one) => <option key={one.id} value={one.id}>to {purposeOf(question, one.id)}</option>)}
        </select>
      </div>
      <button type="button" className={desk.main} onClick={onUse}>Use as evidence</button>
    </div>
  );
}

interface ClaimsProps { readonly claims: readonly ReadingClaim[]; readonly question: EditedQuestion; readonly option: string; readonly onChange: PickerProps['onChange']; readonly say: (sentence: string) => void }

/** The claims that the pack finds in what is selected: an option that is the answer of one can be proved, not only cited. */
function Claims({ claims, question, option, onChange, say }: ClaimsProps) {
  const letter = letterOf(question.options.findIndex(({ id }) => id === option));
  const open = claims.filter((claim) => question.options.find(({ id }) => id === option)?.claim !== claim.slug);
  if (open.length === 0) return null;
  const take = (claim: ReadingClaim): void => {
    const isKey = question.keyOptionIds.includes(option);
    // A key can hold no earlier than its claim: the day follows it, and is not moved otherwise.
    const from = claim.holdsFrom?.latest ?? null;
    const asked = isKey && from !== null && question.asOf < from ? { ...question, asOf: from } : question;
    const empty = question.options.find(({ id }) => id === option)?.text.trim() === '';
    onChange(changeOption(asked, option, { claim: claim.slug, ...(empty ? { text: claim.answer } : {}) }), `claim-${option}`);
    say(`Option ${letter} is now the answer of a claim that the pack knows${asked === question ? '' : `, and the question asks as of ${asked.asOf}`}.`);
  };
  return (
    <div className={styles.claims} role="group" aria-label="Claims that this passage tells">
      <p className={styles_.meta}>The pack finds {open.length === 1 ? 'this claim' : 'these claims'} here. Is option {letter} the answer of {open.length === 1 ? 'it' : 'one of them'}? Then it can be proved.</p>
      <ul>{open.map((claim) => <li key={claim.slug}><span>{claim.statement}</span><button type="button" className={styles.small} onClick={() => { take(claim); }}>{letter} answers this<span className={styles_.meta}> (“{claim.answer}”)</span></button></li>)}</ul>
    </div>
  );
}

/** The passages that the pack cites already, to be picked from a list by whoever does not select text. */
function KnownPassages({ reading, onPick }: { readonly reading: ReadingWithText; readonly onPick: (stretch: Stretch) => void }) {
  if (reading.passages.length === 0) return null;
  return (
    <details className={styles.known}>
      <summary>Or choose from the {reading.passages.length} passages that the pack cites</summary>
      <ul className={styles.claims}>
        {reading.passages.map((passage) => (
          <li key={`${String(passage.start)}-${String(passage.end)}`}>
            <span className={styles.words}>{reading.text.slice(passage.start, passage.end)}</span>
            <button type="button" className={styles.small} onClick={() => { onPick(passage); }}>Select</button>
          </li>
        ))}
      </ul>
    </details>
  );
}
