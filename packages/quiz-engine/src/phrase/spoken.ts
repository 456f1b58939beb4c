import { trimEnd } from './sentence.js';

const SPEECH = /\b(?:said|says|stated|states|declared|noted|added|told [^,]{1,40}?|announced|affirmed|argued|warned|wrote|repeated)\b(?: [^,]{0,30}?)? that (.+)$/u;

/** What was said, as a clause after "that": of "Adrienne Watson said that Ukrainians deserve justice" the words after "that". Null where the statement reports no speech. */
export function spokenClause(statement: string): string | null {
  return SPEECH.exec(trimEnd(statement))?.[1] ?? null;
}
