import { isCommonInstitution } from './institutions.js';
import { GROUPS } from './people.js';
import { wordSet } from './word-set.js';

/** Bodies that need a name or an adjective to be an actor, and still do things. */
const MORE_BODIES = wordSet('trustees shareholders members delegates jurors voters workers teachers doctors nurses drivers miners residents deputies regulator watchdog management union panel jury');

/** Whether a noun means people who act together: "the board", "lawmakers", "the regulator". */
export function isBodyNoun(noun: string): boolean {
  return isCommonInstitution(noun) || GROUPS.has(noun) || MORE_BODIES.has(noun);
}
