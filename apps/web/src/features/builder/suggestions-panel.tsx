import type { SuggestionFilter } from '@footnote/schema/browser';
import { useEffect, useRef, useState } from 'react';
import desk from '../../ui/desk.module.css';
import styles_ from './builder.module.css';
import type { Quiz, Reading, Suggestion } from './builder-types';
import { isNarrow } from './is-narrow';
import { SuggestionCard, SuggestionRow } from './suggestion-card';
import { SuggestionFilters } from './suggestion-filters';
import styles from './suggestions.module.css';
import type { Suggestions } from './use-suggestions';

interface PanelProps {
  readonly quiz: Quiz;
  readonly suggestions: Suggestions;
  readonly filter: SuggestionFilter;
  readonly onFilter: (filter: SuggestionFilter) => void;
  readonly readings: readonly Reading[];
  readonly texts: ReadonlyMap<string, string>;
  /** The mark of the suggestion that is open. */
  readonly open: string | null;
  readonly onOpen: (mark: string) => void;
  readonly onAccept: (suggestion: Suggestion, thenEdit: boolean) => void;
  readonly onReject: (suggestion: Suggestion) => void;
  readonly onOfferAgain: () => void;
  readonly keysOn: boolean;
  readonly onSwitchKeys: () => void;
  /** Grows whenever the open suggestion is to take the focus. */
  readonly focusTurn: number;
}

/** What the pack suggests: one suggestion open with its proof, the others as lines. */
export function SuggestionsPanel(props: PanelProps) {
  const { quiz, suggestions, filter, readings, keysOn } = props;
  return (
    <section className={styles_.area} id="suggestions" aria-labelledby="suggestions-head">
      <div className={styles_.head}>
        <h2 id="suggestions-head" tabIndex={-1}>Suggestions</h2>
        <p className={styles_.meta}>{suggestions.state === 'LOADING' ? 'Looking …' : suggestions.total === 1 ? '1 fits' : `${String(suggestions.total)} fit`}</p>
      </div>
      <SuggestionFilters filter={filter} keyDates={quiz.pack.keyDates} readings={readings} onChange={props.onFilter} />
      <List {...props} />
      {quiz.rejectedCount === 0 ? null : (
        <p className={styles.more}><span className={styles_.meta}>{quiz.rejectedCount === 1 ? 'One was rejected.' : `${String(quiz.rejectedCount)} were rejected.`}</span>
          <button type="button" className={desk.quiet} onClick={props.onOfferAgain}>Offer {quiz.rejectedCount === 1 ? 'it' : 'them'} again</button></p>
      )}
      <p className={`${styles_.meta ?? ''} ${styles_.hintRow ?? ''} ${styles_.keysOnly ?? ''}`}>
        {keysOn ? <KeyHints /> : <span>Shortcut keys are off.</span>}
        <button type="button" className={desk.quiet} onClick={props.onSwitchKeys}>{keysOn ? 'Switch keys off' : 'Switch keys on'}</button>
      </p>
    </section>
  );
}

const KEYS = [['J', 'next'], ['K', 'previous'], ['A', 'accept'], ['E', 'edit'], ['R', 'reject']] as const;

function KeyHints() {
  return KEYS.map(([key, word]) => <span key={key}><kbd className={styles_.kbd}>{key}</kbd> {word}</span>);
}

function List({ suggestions, filter, onFilter, texts, open, onOpen, onAccept, onReject, keysOn, focusTurn }: PanelProps) {
  const list = useRef<HTMLOListElement>(null);
  // On a phone a proof with its passages is several screens: there it opens when it is asked for, and stays so.
  const [showsProof, setShowsProof] = useState(() => !isNarrow());
  useEffect(() => {
    if (focusTurn > 0) (list.current?.querySelector<HTMLElement>('#suggestion') ?? document.getElementById('suggestions-none'))?.focus();
  }, [focusTurn]);
  if (suggestions.items.length === 0) return <Nothing suggestions={suggestions} isFiltered={Object.values(filter).some((value) => value !== null && value !== undefined)} onClear={() => { onFilter({}); }} />;
  return (
    <>
      {suggestions.state === 'AWAY' ? <p className={styles_.warn}><strong>The list could not be brought up to date.</strong> {suggestions.problem}</p> : null}
      <ol aria-label="Suggestions" ref={list}>
        {suggestions.items.map((suggestion, index) => (suggestion.mark === open
          ? <SuggestionCard key={suggestion.mark} suggestion={suggestion} place={{ number: index + 1, total: suggestions.total }} texts={texts} keysOn={keysOn} showsProof={showsProof} onShowProof={setShowsProof} onAccept={() => { onAccept(suggestion, false); }} onEdit={() => { onAccept(suggestion, true); }} onReject={() => { onReject(suggestion); }} />
          : <SuggestionRow key={suggestion.mark} suggestion={suggestion} number={index + 1} onOpen={() => { onOpen(suggestion.mark); }} />))}
      </ol>
      {suggestions.hasMore ? <p className={styles.more}><button type="button" className={desk.tight} onClick={() => { void suggestions.more(); }}>Show more</button><span className={styles_.meta}>{suggestions.items.length} of {suggestions.total}</span></p> : null}
    </>
  );
}

function Nothing({ suggestions, isFiltered, onClear }: { readonly suggestions: Suggestions; readonly isFiltered: boolean; readonly onClear: () => void }) {
  if (suggestions.state === 'LOADING') return <p className={styles_.note} role="status">Questions are being made of the pack and proved …</p>;
  if (suggestions.state === 'AWAY') {
    return (
      <div className={styles_.warn}>
        <p id="suggestions-none" tabIndex={-1}><strong>The suggestions could not be loaded.</strong> {suggestions.problem}</p>
        <button type="button" className={desk.tight} onClick={() => { void suggestions.reload(); }}>Try again</button>
      </div>
    );
  }
  return (
    <div className={styles_.note}>
      <p id="suggestions-none" tabIndex={-1}>{isFiltered ? 'No suggestion fits. ' : 'The pack has nothing more to suggest: everything is in the quiz, asks the same as a question that is, or was rejected.'}</p>
      {isFiltered ? <button type="button" className={desk.tight} onClick={onClear}>Show all suggestions</button> : null}
    </div>
  );
}
