'use client';
import { useEffect, useRef, useState } from 'react';
import controls from '../../ui/controls.module.css';
import type_ from '../../ui/type.module.css';
import { movePlace, placesOf } from './move-place';
import styles from './quiz.module.css';

interface OrderFieldsProps {
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** By option, what was chosen before the page came back with an error. */
  readonly places: Readonly<Record<string, string>>;
}

/**
 * Lines with a place each. Without a script there is a list of places to choose from; with one the lines move, by
 * the list or by buttons, and the others close up.
 */
export function OrderFields({ options, places }: OrderFieldsProps) {
  const [order, setOrder] = useState(() => placesOf(options.map((option) => option.id), places));
  const [live, setLive] = useState(false);
  const [said, setSaid] = useState('');
  const moved = useRef<HTMLElement | null>(null);
  useEffect(() => { setLive(true); }, []);
  // A row that moves takes its button along; the focus has to stay on it.
  useEffect(() => { moved.current?.focus(); moved.current = null; }, [order]);

  const move = (id: string, to: number, control: HTMLElement | null): void => {
    if (to < 0 || to >= order.length) return;
    moved.current = control;
    setOrder(movePlace(order, id, to));
    setSaid(`${options.find((option) => option.id === id)?.text ?? ''}: place ${String(to + 1)} of ${String(order.length)}.`);
  };

  return (
    <>
      <ol className={`${styles.options ?? ''} ${styles.lines ?? ''}`}>
        {order.map((id, place) => {
          const text = options.find((option) => option.id === id)?.text ?? '';
          return (
            <li className={styles.line} key={id}>
              <label htmlFor={`place-${id}`}>{text}</label>
              <span className={styles.moves}>
                <select
                  className={controls.field} id={`place-${id}`} name={`place:${id}`} value={place + 1}
                  onChange={(event) => { move(id, Number(event.currentTarget.value) - 1, event.currentTarget); }}
                >
                  {order.map((_, index) => <option key={index} value={index + 1}>{index + 1}</option>)}
                </select>
                {live ? <MoveButton up text={text} disabled={place === 0} onMove={(control) => { move(id, place - 1, control); }} /> : null}
                {live ? <MoveButton up={false} text={text} disabled={place === order.length - 1} onMove={(control) => { move(id, place + 1, control); }} /> : null}
              </span>
            </li>
          );
        })}
      </ol>
      <p className={type_.hidden} role="status">{said}</p>
    </>
  );
}

interface MoveButtonProps { readonly up: boolean; readonly text: string; readonly disabled: boolean; readonly onMove: (control: HTMLElement) => void }

function MoveButton({ up, text, disabled, onMove }: MoveButtonProps) {
  return (
    <button className={styles.move} type="button" aria-label={`Move ${up ? 'up' : 'down'}: ${text}`} aria-disabled={disabled} onClick={(event) => { if (!disabled) onMove(event.currentTarget); }}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d={up ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} /></svg>
    </button>
  );
}
