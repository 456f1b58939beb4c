import desk from '../../ui/desk.module.css';
import styles_ from './builder.module.css';
import type { LiveCheck, Reading } from './builder-types';
import { addOption, changeOption, dropPassage, markKey, matchOption, MOST_OPTIONS, moveInOrder, removeOption } from './edit-question';
import { keyShapeOf, letterOf, type CitedText, type EditedOption, type EditedQuestion } from './edited-question';
import styles from './editor.module.css';

interface FieldsProps {
  readonly question: EditedQuestion;
  readonly missing: LiveCheck['missing'];
  readonly readings: readonly Reading[];
  readonly newId: () => string;
  readonly onChange: (question: EditedQuestion, field: string) => void;
}

const LEGENDS = {
  ONE: 'Options; mark the key', SEVERAL: 'Options; mark every key', ORDER: 'Events; the first is the earliest', PAIRS: 'Lines, each with its match', NUMBER: 'The figure',
} as const;

/** Options with their keys, reasons and passages: one set of controls for each shape that a key can have. */
export function OptionFields(props: FieldsProps) {
  const { question, newId, onChange } = props;
  const shape = keyShapeOf(question.kind);
  if (shape === 'NUMBER') return <FigureField question={question} onChange={onChange} />;
  const options = shape === 'ORDER' ? inOrder(question) : question.options;
  return (
    <fieldset>
      <legend className={styles.legend}>{LEGENDS[shape]}</legend>
      {options.map((option) => <OptionField key={option.id} {...props} option={option} />)}
      {question.options.length >= MOST_OPTIONS ? null : (
        <button type="button" className={desk.tight} onClick={() => { const id = newId(); onChange(addOption(question, id), 'options'); requestAnimationFrame(() => { document.getElementById(`o-${id}`)?.focus(); }); }}>Add an option</button>
      )}
    </fieldset>
  );
}

function inOrder({ options, keyOptionIds }: EditedQuestion): readonly EditedOption[] {
  return [...options].sort((a, b) => keyOptionIds.indexOf(a.id) - keyOptionIds.indexOf(b.id));
}

/** About as many letters as a line of the field holds. */
const LINE = 42;

function OptionField({ question, option, missing, readings, onChange }: FieldsProps & { readonly option: EditedOption }) {
  const { id, text } = option;
  const shape = keyShapeOf(question.kind);
  const index = question.options.findIndex((other) => other.id === id);
  const letter = shape === 'ORDER' ? String(question.keyOptionIds.indexOf(id) + 1) : letterOf(index);
  const problems = missing.filter(({ optionId }) => optionId === id);
  return (
    <div className={shape === 'ORDER' ? styles.event : styles.option} data-option={id}>
      <KeyControl question={question} id={id} letter={letter} onChange={onChange} />
      <label className={styles.letter} htmlFor={`o-${id}`}>{letter}</label>
      <textarea className={`${desk.field ?? ''} ${styles.grows ?? ''}`} id={`o-${id}`} rows={text.length > LINE ? 2 : 1} maxLength={300} value={text} aria-describedby={problems.length === 0 ? undefined : `miss-${id}`} onChange={({ target }) => { onChange(changeOption(question, id, { text: target.value.replace(/\s*\n\s*/g, ' ') }), `text-${id}`); }} />
      <div className={styles.under}>
        {shape === 'PAIRS' ? <TargetField question={question} id={id} onChange={onChange} /> : null}
        {option.evidence.map((passage) => <Cited key={`${passage.source}-${String(passage.start)}`} passage={passage} letter={letter} isKey={question.keyOptionIds.includes(id)} readings={readings} onDrop={() => { onChange(dropPassage(question, id, passage), `evidence-${id}`); }} />)}
        {option.claim === null ? null : <AnswerOf claim={option.claim} readings={readings} letter={letter} onDrop={() => { onChange(changeOption(question, id, { claim: null }), `claim-${id}`); }} />}
        {problems.length === 0 ? null : <p className={styles.miss} id={`miss-${id}`}>{problems.map(({ message }) => message).join(' ')}</p>}
        <div className={styles.reasonRow}>
          <Reason question={question} option={option} letter={letter} onChange={onChange} />
          <button type="button" className={styles.small} aria-label={`Remove option ${letter}`} onClick={() => { onChange(removeOption(question, id), 'options'); document.getElementById('editor-head')?.focus(); }}>Remove</button>
        </div>
      </div>
    </div>
  );
}

interface PartProps { readonly question: EditedQuestion; readonly id: string; readonly onChange: FieldsProps['onChange'] }

function KeyControl({ question, id, letter, onChange }: PartProps & { readonly letter: string }) {
  const shape = keyShapeOf(question.kind);
  if (shape === 'ORDER') {
    const place = question.keyOptionIds.indexOf(id);
    return (
      <span className={styles.places}>
        <button type="button" className={styles.small} aria-label={`Event ${letter} earlier`} aria-disabled={place <= 0} onClick={() => { onChange(moveInOrder(question, id, -1), 'key'); }}>↑</button>
        <button type="button" className={styles.small} aria-label={`Event ${letter} later`} aria-disabled={place === question.keyOptionIds.length - 1} onClick={() => { onChange(moveInOrder(question, id, 1), 'key'); }}>↓</button>
      </span>
    );
  }
  if (shape === 'PAIRS') return <span />;
  return (
    <span className={styles.keyCell}>
      <input type={shape === 'ONE' ? 'radio' : 'checkbox'} name="key" aria-label={`${letter} is ${shape === 'ONE' ? 'the' : 'a'} key`} checked={question.keyOptionIds.includes(id)} onChange={() => { onChange(markKey(question, id), 'key'); }} />
    </span>
  );
}

function TargetField({ question, id, onChange }: PartProps) {
  return (
    <select className={desk.field} aria-label="Goes with" value={question.keyPairs.find(({ leftId }) => leftId === id)?.rightId ?? ''} onChange={({ target }) => { onChange(matchOption(question, id, target.value), 'key'); }}>
      <option value="" disabled>Choose its match</option>
      {question.targets.map((one) => <option key={one.id} value={one.id}>{one.text}</option>)}
    </select>
  );
}

const ANCHOR_WORDS = { EXACT: 'anchor exact', MOVED: 'found at another place' } as const;

interface CitedProps { readonly passage: CitedText & { readonly anchor?: string }; readonly letter: string; readonly isKey: boolean; readonly readings: readonly Reading[]; readonly onDrop: () => void }

function Cited({ passage, letter, isKey, readings, onDrop }: CitedProps) {
  const reading = readings.find(({ source }) => source === passage.source);
  const state = anchorOf(passage, reading);
  return (
    <div className={styles.cited}>
      <span>
        <span className={styles.words}>{passage.exact}</span>
        <span className={desk.dots}><b>{reading?.outlet ?? passage.source}</b>{reading === undefined ? null : <span>{reading.published.label}</span>}<span className={state === null ? styles.lost : undefined}>{state === null ? 'the text no longer has it' : ANCHOR_WORDS[state]}</span><span>{isKey ? 'says' : 'contradicts'} {letter}</span></span>
      </span>
      <button type="button" className={styles.small} aria-label={`Take this passage of ${reading?.outlet ?? passage.source} from ${letter}`} onClick={onDrop}>Take away</button>
    </div>
  );
}

/** Whether the reading has the passage where it was selected, elsewhere, or not at all: as far as the page can tell by itself. */
function anchorOf(passage: CitedText, reading: Reading | undefined): keyof typeof ANCHOR_WORDS | null {
  if (reading?.text === null || reading === undefined) return null;
  if (reading.text.slice(passage.start, passage.end) === passage.exact) return 'EXACT';
  return reading.text.includes(passage.exact) ? 'MOVED' : null;
}

function AnswerOf({ claim, readings, letter, onDrop }: { readonly claim: string; readonly readings: readonly Reading[]; readonly letter: string; readonly onDrop: () => void }) {
  const known = readings.flatMap(({ passages }) => passages.flatMap(({ claims }) => claims)).find(({ slug }) => slug === claim);
  return (
    <div className={styles.cited}>
      <span>Answer of the claim: <b>{known?.statement ?? claim}</b></span>
      <button type="button" className={styles.small} aria-label={`${letter} is not the answer of this claim`} onClick={onDrop}>Take away</button>
    </div>
  );
}

function Reason({ question, option: { id, reason }, letter, onChange }: { readonly question: EditedQuestion; readonly option: EditedOption; readonly letter: string; readonly onChange: FieldsProps['onChange'] }) {
  const shape = keyShapeOf(question.kind);
  const words = shape === 'ORDER' || shape === 'PAIRS' ? `Why ${letter} stands there` : question.keyOptionIds.includes(id) ? `Why ${letter} is right` : `Why ${letter} is wrong`;
  return (
    <details open={reason !== '' || undefined}>
      <summary>{words}</summary>
      <label className={styles_.meta} htmlFor={`r-${id}`}>{words}; students read it after they have answered</label>
      <textarea className={desk.field} id={`r-${id}`} rows={2} maxLength={1_000} value={reason} onChange={({ target }) => { onChange(changeOption(question, id, { reason: target.value }), `reason-${id}`); }} />
    </details>
  );
}

function FigureField({ question, onChange }: Pick<FieldsProps, 'question' | 'onChange'>) {
  return (
    <div className={styles.two}>
      <div><label className={desk.label} htmlFor="figure">The right figure</label>
        <input className={desk.field} id="figure" type="number" step="any" value={question.keyNumber ?? ''} onChange={({ target }) => { onChange({ ...question, keyNumber: target.value === '' ? null : target.valueAsNumber }, 'key'); }} /></div>
      <div><label className={desk.label} htmlFor="unit">What is counted</label>
        <input className={desk.field} id="unit" type="text" maxLength={60} value={question.unit ?? ''} onChange={({ target }) => { onChange({ ...question, unit: target.value === '' ? null : target.value }, 'unit'); }} /></div>
    </div>
  );
}
