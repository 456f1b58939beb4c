import { readAuthoredQuestion, type AuthoredQuestion, type Key, type KeyedQuestion } from '@footnote/quiz-engine';
import type { AuthoredOptionInput, AuthoredQuestionInput } from '@footnote/schema';
import { toLine } from './read-words.js';
import { invalid, type UserErrorRecord } from './user-error.js';

/** What of a question its author does not send: which it is, and what it was made of. */
export interface QuestionOrigin {
  readonly id: string;
  readonly pack: string;
  readonly knownAt: string;
  readonly base: KeyedQuestion | null;
}

export type ReadQuestion = { readonly ok: true; readonly authored: AuthoredQuestion } | { readonly ok: false; readonly errors: readonly UserErrorRecord[] };

/** At most so many problems are told at once: with the first mended, the others may be gone. */
const TOLD = 5;

/** Reads what an author sent. Unfinished is allowed; too long, or of no shape that a question has, is refused with words. */
export function readQuestion(input: AuthoredQuestionInput, origin: QuestionOrigin, field: string): ReadQuestion {
  const key = toKey(input, origin.base);
  if (key === null) return { ok: false, errors: [invalid(`${field}.keyNumber`, 'Enter the number that is right.')] };
  const read = readAuthoredQuestion({
    id: origin.id, pack: origin.pack, base: origin.base, kind: input.kind, stem: toLine(input.stem), asOf: input.asOf, knownAt: input.knownAt ?? origin.knownAt,
    options: input.options.map(toOption), targets: (input.targets ?? []).map(({ id, text }) => ({ id, text: toLine(text) })), unit: input.unit ?? null, key,
  });
  if (read.ok) return read;
  return { ok: false, errors: read.problems.slice(0, TOLD).map(({ path, message }) => invalid(`${field}.${inputPath(path)}`, message)) };
}

/** A reason may have lines; an option and a stem are one. */
function toOption({ id, text, reason, claim, evidence }: AuthoredOptionInput): object {
  return {
    id, text: toLine(text), reason: (reason ?? '').replace(/\r\n?/gu, '\n').trim(), claim: claim ?? null,
    evidence: (evidence ?? []).map(({ source, exact, prefix, suffix, start, end, contentHash }) => ({ source, exact, prefix: prefix ?? '', suffix: suffix ?? '', start, end, contentHash })),
  };
}

/** The key in the engine's words; null where a number is asked and none is given. */
function toKey({ kind, keyOptionIds, keyPairs, keyNumber }: AuthoredQuestionInput, base: KeyedQuestion | null): Key | null {
  if (kind === 'NUMERIC') {
    const claim = base?.key.type === 'NUMBER' ? base.key.claim : '';
    return keyNumber === null || keyNumber === undefined ? null : { type: 'NUMBER', number: keyNumber, claim };
  }
  if (kind === 'MATCH') return { type: 'PAIRS', pairs: (keyPairs ?? []).map(({ leftId, rightId }) => ({ leftId, rightId })) };
  return { type: 'OPTIONS', optionIds: keyOptionIds ?? [] };
}

/** The engine's path in the words of the input. */
function inputPath(path: string): string {
  return path.replace(/^key\.optionIds/u, 'keyOptionIds').replace(/^key\.pairs/u, 'keyPairs').replace(/^key\.number/u, 'keyNumber');
}
