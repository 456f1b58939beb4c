import type { Actor, Event } from '@footnote/knowledge';
import { HEDGED, hedgeVerb } from './hedge-words.js';
import { trimEnd } from './sentence.js';

/** A telling that begins with its actor, and how to ask after him. */
export interface WhoDid {
  readonly actor: Actor;
  readonly event: Event;
  readonly statement: string;
  /** "who", "which body". */
  readonly which: string;
  /** "reportedly", or empty. */
  readonly adverb: string;
}

const BE_OR_HAVE = /^(was|were|is|are|had|has|have|will|would|did|does|do|can|could|may|might|must|shall|should)\b/u;

/**
 * Turns a telling that begins with its actor into a question after him: "The Senate committee approved a bill" becomes
 * "which chamber approved a bill". Nothing is made of a sentence in which the actor stands elsewhere, or comes back by name.
 */
export function askWhoDid({ actor, event, statement, which, adverb }: WhoDid): readonly string[] {
  const names = [actor.inText, actor.name, ...actor.aliases].sort((a, b) => b.length - a.length);
  return [statement, event.clause].flatMap((sentence) => {
    const predicate = predicateOf(trimEnd(sentence), names);
    if (predicate === null || names.some((name) => mentions(predicate, name))) return [];
    return [`${which} ${placeAdverb(predicate, adverb, /^(?:who|which of these)$/u.test(which) ? false : actor.plural)}`];
  }).filter((question, at, all) => all.indexOf(question) === at);
}

function predicateOf(sentence: string, names: readonly string[]): string | null {
  const folded = sentence.toLowerCase();
  for (const name of names) {
    for (const form of [name.toLowerCase(), `the ${name.toLowerCase()}`]) {
      if (folded.startsWith(`${form} `)) return sentence.slice(form.length + 1);
    }
  }
  return null;
}

/** "was said to" keeps its auxiliary in front of the adverb: "was reportedly told". */
function placeAdverb(predicate: string, adverb: string, plural: boolean): string {
  const singular = plural ? predicate : predicate.replace(/^(were|have|are)\b/u, (verb) => ({ were: 'was', have: 'has', are: 'is' })[verb] ?? verb);
  if (adverb === '' || HEDGED.test(singular)) return singular;
  const auxiliary = BE_OR_HAVE.exec(singular)?.[0];
  return auxiliary === undefined || adverb.includes(' ') ? hedgeVerb(adverb, singular) : `${auxiliary} ${adverb}${singular.slice(auxiliary.length)}`;
}

function mentions(text: string, name: string): boolean {
  const folded = name.toLowerCase().replace(/^(the|a|an) /u, '');
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, ' ')} `.includes(` ${folded} `);
}
