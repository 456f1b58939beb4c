import type { QuestionPartsFragment } from '@footnote/schema/browser';
import controls from '../../ui/controls.module.css';
import type { KeptAnswer } from './kept-answer';
import { OrderFields } from './order-fields';
import { FIELD } from './parse-response';
import styles from './quiz.module.css';

interface FieldsProps {
  readonly question: QuestionPartsFragment;
  readonly kept: KeptAnswer;
}

/** What a question is answered with: one field set for each kind, all of them plain controls of a form. */
export function AnswerFields({ question, kept }: FieldsProps) {
  switch (question.kind) {
    case 'ORDER': return <OrderFields options={question.options} places={Object.fromEntries(kept.places)} />;
    case 'MATCH': return <MatchFields question={question} kept={kept} />;
    case 'NUMERIC': return <NumberField question={question} kept={kept} />;
    case 'MULTIPLE_CHOICE': return <Choices question={question} kept={kept} type="checkbox" />;
    case 'SINGLE_CHOICE': case 'TRUE_FALSE_NOT_STATED': case 'OUTLET': case 'CHANGE': case 'CORROBORATION': case 'DISAGREEMENT':
      return <Choices question={question} kept={kept} type="radio" />;
    default: return question.kind satisfies never;
  }
}

/** What to do, for the kinds in which the stem alone does not say it. */
export const KIND_HINTS: Partial<Readonly<Record<QuestionPartsFragment['kind'], string>>> = {
  MULTIPLE_CHOICE: 'Choose all that apply.',
  ORDER: 'Give each line its place, the earliest first.',
  MATCH: 'Choose one for each line.',
};

function Choices({ question, kept, type }: FieldsProps & { readonly type: 'radio' | 'checkbox' }) {
  return (
    <div className={styles.options}>
      {question.options.map((option, index) => (
        <label className={styles.option} key={option.id}>
          <input type={type} name={FIELD.option} value={option.id} required={type === 'radio'} defaultChecked={kept.optionIds.includes(option.id)} data-key={index + 1} />
          <span>{option.text}</span>
          <kbd className={controls.key} aria-hidden="true">{index + 1}</kbd>
        </label>
      ))}
    </div>
  );
}

function MatchFields({ question, kept }: FieldsProps) {
  return (
    <>
      {/* A closed list shows a line at most, and less on a phone: what there is to choose from stands here in full. */}
      <ol className={styles.targets} aria-label="What there is to choose from">
        {question.targets.map((target, index) => <li key={target.id}><b>{letterOf(index)}</b> {target.text}</li>)}
      </ol>
      <div className={`${styles.options ?? ''} ${styles.lines ?? ''}`}>
        {question.options.map((option) => {
          const id = `match-${option.id}`;
          return (
            <div className={styles.matchLine} key={option.id}>
              <label htmlFor={id}>{option.text}</label>
              <select className={controls.field} id={id} name={`${FIELD.match}${option.id}`} required defaultValue={kept.matches.get(option.id) ?? ''}>
                <option value="" disabled>Choose</option>
                {question.targets.map((target, index) => <option key={target.id} value={target.id}>{letterOf(index)}. {target.text}</option>)}
              </select>
            </div>
          );
        })}
      </div>
    </>
  );
}

function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

function NumberField({ question, kept }: FieldsProps) {
  return (
    <div className={styles.numberIn}>
      <label htmlFor="number">Your figure</label>
      <input className={controls.field} id="number" name={FIELD.number} type="text" inputMode="decimal" autoComplete="off" required maxLength={24} defaultValue={kept.number} />
      {question.unit === null ? null : <span>{question.unit}</span>}
    </div>
  );
}
