import type { EditedQuestion } from './edited-question';
import type { Edits, PendingEdit } from './pending-edits';

/*
 * What is typed is kept in the tab's own storage, a quiz at a time: it is there after a reload and after signing in
 * again, and gone with the tab, since a teacher's draft has no business on a device of the school for longer.
 */

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Changed whenever the shape changes: what an older page kept is then let go of rather than misread. */
const VERSION = 1;

function keyOf(quiz: string): string {
  return `footnote-builder-${String(VERSION)}-${quiz}`;
}

/** Keeps the edits; false where the device refuses, and they live as long as the page. */
export function keepEdits(store: Store, quiz: string, edits: Edits): boolean {
  try {
    if (edits.size === 0) store.removeItem(keyOf(quiz));
    else store.setItem(keyOf(quiz), JSON.stringify([...edits].map(([question, { content, base, baseVersion }]) => ({ question, content, base, baseVersion }))));
    return true;
  } catch {
    // Storage may be full or switched off. The page warns before it is left.
    return false;
  }
}

/** What was kept. Each is saved again from its own version, so that a conflict is found as if nothing had happened between. */
export function readKeptEdits(store: Store, quiz: string): Edits {
  try {
    const kept: unknown = JSON.parse(store.getItem(keyOf(quiz)) ?? '[]');
    if (!Array.isArray(kept)) return new Map();
    return new Map(kept.filter(isKept).map(({ question, content, base, baseVersion }): [string, PendingEdit] => [question, { content, base, baseVersion, state: { is: 'WAITING' } }]));
  } catch {
    return new Map();
  }
}

interface Kept { readonly question: string; readonly content: EditedQuestion; readonly base: EditedQuestion; readonly baseVersion: number }

function isKept(entry: unknown): entry is Kept {
  return isRecord(entry) && typeof entry['question'] === 'string' && typeof entry['baseVersion'] === 'number' && isQuestion(entry['content']) && isQuestion(entry['base']);
}

function isQuestion(value: unknown): value is EditedQuestion {
  if (!isRecord(value)) return false;
  const texts = ['kind', 'stem', 'asOf', 'knownAt'].every((field) => typeof value[field] === 'string');
  const lists = ['options', 'targets', 'keyOptionIds', 'keyPairs'].every((field) => Array.isArray(value[field]));
  return texts && lists;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
