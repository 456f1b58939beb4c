import { Fragment } from 'react';
import type { DeskPackSourceQuery } from '@footnote/schema/browser';
import type_ from '../../ui/type.module.css';
import { passageMark } from '../evidence/source-path';
import { markPassages } from '../source/mark-passages';
import styles from './packs.module.css';

export type PackText = NonNullable<NonNullable<NonNullable<DeskPackSourceQuery['deskPack']>['source']>['text']>;
type Passage = PackText['passages'][number];
interface Numbered extends Passage { readonly number: number }

/** A text with what of it is cited marked, and beside each paragraph what is claimed on the strength of it. */
export function PlainReader({ id, title, text: { text, passages, verbatim } }: { readonly id: string; readonly title: string; readonly text: PackText }) {
  const numbered = numberRanges(passages);
  const byNumber = new Map(numbered.map((passage) => [passage.number, passage]));
  return (
    <section className={styles.reader} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {markPassages(text, numbered).map(({ segments, numbers }, index) => (
        <div className={styles.paragraph} key={index}>
          <p className={styles.words}>
            {segments.map((segment, nth) => (
              <Fragment key={nth}>
                <Place passage={byNumber.get(segment.begins[0] ?? 0)} verbatim={verbatim} />
                {segment.numbers.length === 0 ? segment.text : <mark>{segment.text}</mark>}
                {segment.ends.map((number) => <sup key={number}><span className={type_.hidden}>passage </span>{number} </sup>)}
              </Fragment>
            ))}
          </p>
          {numbers.length === 0 ? null : <ol className={styles.notes} aria-label="What rests on this paragraph">{numbers.flatMap((number) => byNumber.get(number) ?? []).map((passage) => <Note key={passage.number} passage={passage} />)}</ol>}
        </div>
      ))}
    </section>
  );
}

/** Where a passage begins, for a link to it. */
function Place({ passage, verbatim }: { readonly passage: Numbered | undefined; readonly verbatim: boolean }) {
  return passage === undefined ? null : <span id={passageMark({ start: passage.start, verbatim })} />;
}

function Note({ passage: { number, claims, anchor } }: { readonly passage: Numbered }) {
  return (
    <li className={styles.note}>
      <span aria-hidden="true">{number}</span>
      <ul>{claims.map((claim) => <li key={claim}>{claim}</li>)}</ul>
      {anchor === 'EXACT' ? null : <p className={styles.moved}>{anchor === 'MOVED' ? 'Found at another place of this copy.' : 'Found in words that are nearly the same.'}</p>}
    </li>
  );
}

/** Passages by their stretch of text, numbered from the top: what is cited twice is marked once, with all that rests on it. */
function numberRanges(passages: readonly Passage[]): readonly Numbered[] {
  const byRange = new Map<string, Passage>();
  for (const passage of passages) {
    const range = `${String(passage.start)}-${String(passage.end)}`;
    const known = byRange.get(range);
    byRange.set(range, known === undefined ? passage : { ...known, claims: [...new Set([...known.claims, ...passage.claims])] });
  }
  return [...byRange.values()].map((passage, index) => ({ ...passage, number: index + 1 }));
}
