import desk from '../../ui/desk.module.css';
import { findQuote } from './find-quote';
import type { PackEntityShown } from './form-fields';
import type { Letter } from './letter';
import styles from './pack-editing.module.css';
import { NEW_PASSAGES } from './parse-claim';
import { PassagePicker, type GivenPassage, type PlaceChoice } from './passage-picker';

export type Citation = PackEntityShown['evidence']['nodes'][number];

interface PassagesProps {
  readonly source: { readonly slug: string; readonly label: string; readonly text: string | null };
  /** Those that are cited already, and can be let go. */
  readonly cited: readonly Citation[];
  readonly letter: Letter | null;
  readonly problems: ReadonlyMap<string, string>;
  readonly what: string;
}

/** The passages of a form: those that are cited already, and new ones. */
export function PassagesPart({ source, cited, letter, problems, what }: PassagesProps) {
  const kept = letter === null ? null : new Set(letter.typed['keep'] ?? []);
  const { text } = source;
  return (
    <fieldset className={styles.passages}>
      <legend className={desk.label}>Passages</legend>
      {cited.map(({ slug, before, exact, after }) => (
        <label key={slug} className={styles.place}>
          <input type="checkbox" name="keep" value={slug} defaultChecked={kept?.has(slug) ?? true} />
          <span className={styles.words}>{before}<mark>{exact}</mark>{after}</span>
        </label>
      ))}
      {cited.length === 0 ? null : <p className={desk.hint}>Take the tick away to cite a passage no more.</p>}
      {text === null
        ? <p className={styles.wrong}>No text of {source.label} is here, so nothing of it can be cited. Give it a text first.</p>
        : <PassagePicker source={{ ...source, text }} cited={cited.map(({ start, end }) => ({ start, end }))} given={Array.from({ length: NEW_PASSAGES }, (_, index) => givenPassage({ index, text, letter, problems }))} what={what} />}
    </fieldset>
  );
}

interface GivenQuestion { readonly index: number; readonly text: string; readonly letter: Letter | null; readonly problems: ReadonlyMap<string, string> }

function givenPassage({ index, text, letter, problems }: GivenQuestion): GivenPassage {
  const name = `passages-${String(index)}`;
  const quote = letter?.typed[name]?.[0] ?? '';
  const places = problems.has(name) ? findQuote(text, quote) : [];
  return { quote, at: letter?.typed[`${name}-at`]?.[0] ?? '', problem: problems.get(name) ?? null, choices: places.length > 1 ? places.map((place) => toChoice(text, place)) : [] };
}

const AROUND = 70;

function toChoice(text: string, { start, end }: { readonly start: number; readonly end: number }): PlaceChoice {
  const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
  return { start, end, before: start > AROUND ? `…${before.replace(/^\S*\s/, '')}` : before, words: text.slice(start, end), after: end + AROUND < text.length ? `${after.replace(/\s\S*$/, '')}…` : after };
}
