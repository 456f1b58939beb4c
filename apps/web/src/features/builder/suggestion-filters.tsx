import type { SuggestionFilter } from '@footnote/schema/browser';
import { useEffect, useState } from 'react';
import { KIND_WORDS } from '../drafts/draft-query';
import { isQuestionKind } from '../quiz/parse-response';
import desk from '../../ui/desk.module.css';
import { formatDay } from '../../ui/format-day';
import { joinClasses } from '../../ui/join-classes';
import type { Quiz, Reading } from './builder-types';
import styles from './suggestions.module.css';

interface FiltersProps {
  readonly filter: SuggestionFilter;
  readonly keyDates: Quiz['pack']['keyDates'];
  readonly readings: readonly Reading[];
  readonly onChange: (filter: SuggestionFilter) => void;
}

const SEARCH_AFTER_MS = 400;

/** Which suggestions to show: of which kind, for which day, how hard, resting on which source, with which words. */
export function SuggestionFilters({ filter, keyDates, readings, onChange }: FiltersProps) {
  const kind = filter.kinds?.[0] ?? '';
  const [isUnfolded, setUnfolded] = useState(false);
  const set = Object.values(filter).filter((value) => value !== null && value !== undefined).length;
  return (
    <>
      <button type="button" className={joinClasses(desk.tight, styles.unfold)} aria-expanded={isUnfolded} aria-controls="filters" onClick={() => { setUnfolded(!isUnfolded); }}>Filter{set === 0 ? '' : ` (${String(set)} set)`}</button>
      <form className={styles.filters} id="filters" data-unfolded={isUnfolded} aria-label="Filter the suggestions" onSubmit={(event) => { event.preventDefault(); }}>
        <div><label className={desk.label} htmlFor="f-kind">Kind</label>
          <select className={desk.field} id="f-kind" value={kind} onChange={({ target }) => { onChange({ ...filter, kinds: isQuestionKind(target.value) ? [target.value] : null }); }}>
            <option value="">Any kind</option>
            {Object.entries(KIND_WORDS).map(([value, word]) => <option key={value} value={value}>{word}</option>)}
          </select></div>
        <div><label className={desk.label} htmlFor="f-date">Asks about</label>
          <select className={desk.field} id="f-date" value={filter.asOf ?? ''} onChange={({ target }) => { onChange({ ...filter, asOf: target.value === '' ? null : target.value }); }}>
            <option value="">Any date</option>
            {keyDates.map(({ day }) => <option key={day} value={day}>{formatDay(day)}</option>)}
          </select></div>
        <div><label className={desk.label} htmlFor="f-hard">Difficulty</label>
          <select className={desk.field} id="f-hard" value={filter.difficulty ?? ''} onChange={({ target: { value } }) => { onChange({ ...filter, difficulty: value === 'EASIER' || value === 'HARDER' ? value : null }); }}>
            <option value="">Any</option><option value="EASIER">Easier half</option><option value="HARDER">Harder half</option>
          </select></div>
        <div><label className={desk.label} htmlFor="f-source">Rests on</label>
          <select className={desk.field} id="f-source" value={filter.source ?? ''} onChange={({ target }) => { onChange({ ...filter, source: target.value === '' ? null : target.value }); }}>
            <option value="">Any source</option>
            {readings.map((reading) => <option key={reading.source} value={reading.source}>{reading.outlet}, {reading.published.label}</option>)}
          </select></div>
        <Words text={filter.text ?? ''} onChange={(text) => { onChange({ ...filter, text: text === '' ? null : text }); }} />
      </form>
    </>
  );
}

/** The words to look for: asked for when the typing pauses. */
function Words({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => { if (typed.trim() !== text) onChange(typed.trim()); }, SEARCH_AFTER_MS);
    return () => { clearTimeout(timer); };
  }, [typed]);
  // The filters may be cleared elsewhere.
  useEffect(() => { setTyped((before) => (before.trim() === text ? before : text)); }, [text]);
  return (
    <div className={styles.wide}><label className={desk.label} htmlFor="f-words">With the words</label>
      <input className={desk.field} id="f-words" type="search" maxLength={200} autoComplete="off" value={typed} onChange={({ target }) => { setTyped(target.value); }} /></div>
  );
}
