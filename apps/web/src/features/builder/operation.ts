import { isSameQuestion, type EditedQuestion } from './edited-question';

/**
 * What a teacher did to a quiz in this session, each with all that is needed to take it back. An undo is the opposite
 * operation sent to the API like any other, so that a colleague sees it too.
 */
export type Operation =
  /** A question came in: accepted, written, or brought back. */
  | { readonly type: 'ADD'; readonly question: string; readonly stem: string }
  | { readonly type: 'REMOVE'; readonly question: string; readonly stem: string }
  | { readonly type: 'REJECT'; readonly mark: string; readonly stem: string }
  | { readonly type: 'UNREJECT'; readonly mark: string; readonly stem: string }
  /** The question that it stood and stands before; null: at the end. */
  | { readonly type: 'MOVE'; readonly question: string; readonly from: string | null; readonly to: string | null; readonly stem: string }
  | { readonly type: 'EDIT'; readonly question: string; readonly before: EditedQuestion; readonly after: EditedQuestion; readonly field: string; readonly at: number }
  | { readonly type: 'RENAME'; readonly before: string; readonly after: string };

/** The operation that takes another back. */
export function inverseOf(operation: Operation): Operation {
  switch (operation.type) {
    case 'ADD': return { ...operation, type: 'REMOVE' };
    case 'REMOVE': return { ...operation, type: 'ADD' };
    case 'REJECT': return { ...operation, type: 'UNREJECT' };
    case 'UNREJECT': return { ...operation, type: 'REJECT' };
    case 'MOVE': return { ...operation, from: operation.to, to: operation.from };
    case 'EDIT': return { ...operation, before: operation.after, after: operation.before };
    case 'RENAME': return { ...operation, before: operation.after, after: operation.before };
    default: return operation satisfies never;
  }
}

/** What undoing it is called: "Undo: accept “As of 8 March …”". */
export function describeOperation(operation: Operation): string {
  switch (operation.type) {
    case 'ADD': return `add ${quote(operation.stem)}`;
    case 'REMOVE': return `remove ${quote(operation.stem)}`;
    case 'REJECT': return `reject ${quote(operation.stem)}`;
    case 'UNREJECT': return `offer ${quote(operation.stem)} again`;
    case 'MOVE': return `move ${quote(operation.stem)}`;
    case 'EDIT': return `change ${quote(operation.after.stem)}`;
    case 'RENAME': return `rename to ${quote(operation.after)}`;
    default: return operation satisfies never;
  }
}

const LONGEST_QUOTE = 48;

function quote(stem: string): string {
  if (stem.trim() === '') return 'an empty question';
  return `“${stem.length <= LONGEST_QUOTE ? stem : `${stem.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')} …`}”`;
}

/** What can be undone and redone, the latest last. */
export interface History { readonly done: readonly Operation[]; readonly undone: readonly Operation[] }

export const NO_HISTORY: History = { done: [], undone: [] };

/** As many steps as anybody takes back; what is older is let go of. */
const LONGEST_HISTORY = 200;
/** Keystrokes in one field that follow each other within this time are one step. */
export const ONE_STEP_MS = 1_500;

/** Remembers an operation. What was undone before it can no longer be redone. */
export function remember({ done }: History, operation: Operation): History {
  const last = done.at(-1);
  const joined = last === undefined ? null : join(last, operation);
  const rest = joined === null ? done : done.slice(0, -1);
  const next = joined ?? operation;
  // Typing that came back to where it began is no step at all.
  if (next.type === 'EDIT' && isSameQuestion(next.before, next.after)) return { done: rest, undone: [] };
  return { done: [...rest, next].slice(-LONGEST_HISTORY), undone: [] };
}

/** Two edits of one field in quick succession as one; null where they are two steps. */
function join(last: Operation, next: Operation): Operation | null {
  if (last.type !== 'EDIT' || next.type !== 'EDIT') return null;
  const isOneStep = last.question === next.question && last.field === next.field && next.at - last.at <= ONE_STEP_MS;
  return isOneStep ? { ...next, before: last.before } : null;
}

/** The operation to send in order to undo the latest, and the history after it; null where nothing is to be undone. */
export function stepBack({ done, undone }: History): { readonly send: Operation; readonly history: History } | null {
  const last = done.at(-1);
  return last === undefined ? null : { send: inverseOf(last), history: { done: done.slice(0, -1), undone: [...undone, last] } };
}

/** The operation to send in order to redo what was undone last. */
export function stepForward({ done, undone }: History): { readonly send: Operation; readonly history: History } | null {
  const last = undone.at(-1);
  return last === undefined ? null : { send: last, history: { done: [...done, last], undone: undone.slice(0, -1) } };
}
