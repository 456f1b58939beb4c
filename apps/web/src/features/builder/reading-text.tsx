import { useEffect, useMemo, useRef } from 'react';
import { markPassages, type Citation } from '../source/mark-passages';
import type { Reading } from './builder-types';
import type { Stretch } from './describe-selection';
import styles from './editor.module.css';
import { FROM, stretchOfRange } from './reading-offsets';

interface ReadingTextProps {
  readonly reading: Pick<Reading, 'source' | 'label'> & { readonly text: string; readonly passages: readonly Stretch[] };
  /** Passages that this question cites already. */
  readonly own: readonly Stretch[];
  readonly onSelect: (stretch: Stretch) => void;
  /** U was pressed. */
  readonly onUse: () => void;
}

/**
 * A text to select in: by mouse, by finger, and by keyboard. It is editable as far as the browser knows, since only then
 * has it a caret that arrow keys move; whatever would change it is turned away.
 */
export function ReadingText({ reading, own, onSelect, onUse }: ReadingTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef({ onSelect, onUse });
  latest.current = { onSelect, onUse };
  useEffect(() => {
    const look = (): void => {
      const selection = document.getSelection();
      if (root.current === null || selection === null || selection.rangeCount === 0) return;
      const stretch = stretchOfRange(root.current, selection.getRangeAt(0));
      if (stretch !== null) latest.current.onSelect(stretch);
    };
    // React has no event for typing that is turned away before it happens, nor for a selection that changes.
    const refuse = (event: Event): void => { event.preventDefault(); };
    const text = root.current;
    document.addEventListener('selectionchange', look);
    for (const name of UNWANTED) text?.addEventListener(name, refuse);
    return () => {
      document.removeEventListener('selectionchange', look);
      for (const name of UNWANTED) text?.removeEventListener(name, refuse);
    };
  }, [reading.source]);
  const paragraphs = useParagraphs(reading, own);
  return (
    <div
      ref={root} className={styles.text} contentEditable suppressContentEditableWarning role="textbox" aria-multiline="true" aria-readonly="true" inputMode="none" spellCheck={false} tabIndex={0} translate="no"
      aria-label={`Text of ${reading.label}, to select a passage in`} aria-describedby="reading-keys" data-reading={reading.source}
      onKeyDown={(event) => { if (event.key.toLowerCase() === 'u' && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); latest.current.onUse(); } }}
    >
      {paragraphs}
    </div>
  );
}

const UNWANTED = ['beforeinput', 'paste', 'cut', 'drop', 'dragstart'] as const;

/** The paragraphs, drawn once a reading: React must not touch them while somebody is selecting. */
function useParagraphs({ text, passages }: ReadingTextProps['reading'], own: readonly Stretch[]) {
  const key = own.map(({ start, end }) => `${String(start)}-${String(end)}`).join();
  return useMemo(() => {
    const citations = [...passages, ...own].map(({ start, end }, index): Citation => ({ number: index + 1, start, end }));
    let from = 0;
    return markPassages(text, citations).map(({ segments }, index) => (
      <p key={index}>
        {segments.map((segment) => {
          const at = text.indexOf(segment.text, from);
          from = at + segment.text.length;
          const given = { [FROM]: at };
          return segment.numbers.length === 0 ? <span key={at} {...given}>{segment.text}</span> : <mark key={at} {...given}>{segment.text}</mark>;
        })}
      </p>
    ));
  }, [text, passages, key]);
}
