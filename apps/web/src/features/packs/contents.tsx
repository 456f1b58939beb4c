import type { DeskPackCardFragment } from '@footnote/schema/browser';
import styles from './packs.module.css';

type Contents = DeskPackCardFragment['contents'];

const NUMBERS = [
  ['sources', 'texts here'], ['fullTexts', 'of them in full'], ['unseenSources', 'known through others'], ['outlets', 'outlets'], ['events', 'events'], ['actors', 'people and bodies'],
  ['claims', 'claims'], ['positions', 'of them positions'], ['passages', 'cited passages'], ['passagesWithLocator', 'findable in originals'], ['contradictions', 'contradictions'], ['absences', 'findings of absence'],
] as const satisfies readonly (readonly [keyof Contents, string])[];

/** A pack in numbers. */
export function ContentsInNumbers({ contents }: { readonly contents: Contents }) {
  return <dl className={styles.numbers}>{NUMBERS.map(([name, words]) => <div key={name}><dt>{words}</dt><dd>{contents[name].toLocaleString('en-GB')}</dd></div>)}</dl>;
}
