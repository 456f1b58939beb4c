import type { Assertion, Hedge } from '@footnote/knowledge';

/** The hedges of some tellings that all of them share in kind: a claim is hedged where nobody tells it flat. */
export function sharedHedges(assertions: readonly Assertion[]): readonly Hedge[] {
  const flat = assertions.some(({ hedges }) => hedges.every((hedge) => hedge === 'NONE'));
  return flat ? [] : allHedges(assertions);
}

/** Every hedge that any of the tellings has, strongest first. */
export function allHedges(assertions: readonly Assertion[]): readonly Hedge[] {
  const present = new Set(assertions.flatMap(({ hedges }) => hedges));
  return BY_STRENGTH.filter((hedge) => present.has(hedge));
}

const BY_STRENGTH: readonly Hedge[] = ['ALLEGEDLY', 'APPARENTLY', 'UNOFFICIAL', 'SAID_TO', 'REPORTEDLY', 'SCARE_QUOTES'];

/** Nobody is "unofficially undecided": the accounts are unofficial, not the position. */
const BY_UNOFFICIAL = 'by unofficial accounts';

/** Puts a hedge in front of a finite verb: an adverb as it is, a phrase between commas. */
export function hedgeVerb(adverb: string, verb: string): string {
  if (adverb === '') return verb;
  return adverb.includes(' ') ? `, ${adverb}, ${verb}` : `${adverb} ${verb}`;
}

/** An adverb for a finite verb, "allegedly", "reportedly", or the phrase that stands for one; empty where nothing is to be hedged by a word. */
export function hedgeAdverb(hedges: readonly Hedge[]): string {
  const strongest = BY_STRENGTH.find((hedge) => hedges.includes(hedge));
  switch (strongest) {
    case 'ALLEGEDLY': return 'allegedly';
    case 'APPARENTLY': return 'apparently';
    case 'UNOFFICIAL': return BY_UNOFFICIAL;
    case 'SAID_TO':
    case 'REPORTEDLY': return 'reportedly';
    default: return '';
  }
}

/** The hedge set off by commas: "it is said", "allegedly". */
export function hedgeAside(hedges: readonly Hedge[]): string {
  const strongest = BY_STRENGTH.find((hedge) => hedges.includes(hedge));
  switch (strongest) {
    case 'ALLEGEDLY': return 'allegedly';
    case 'APPARENTLY': return 'apparently';
    case 'UNOFFICIAL': return BY_UNOFFICIAL;
    case 'SAID_TO': return 'it is said';
    case 'REPORTEDLY': return 'reportedly';
    default: return '';
  }
}

/** A clause that is hedged already. */
export const HEDGED = /\b(alleg(ed|edly)|reportedly|(was|were) reported|said to|it is said|unofficial(ly)?|apparently|supposedly)\b/iu;

const AUXILIARY = /^(did|do|does|was|were|is|are|had|has|have|would|will|could|should|can|may|might|must|shall)$/u;
const INTERROGATIVE = /^(what|which|who|whose|whom|when|where|why|how|to|in|on|at|by|from|for|with|of|under|over|against|about|among|through|into|as)$/iu;

/**
 * Puts a hedge into an interrogative clause: "what does the evidence include" becomes "what, reportedly, does the evidence include",
 * "who led the inquiry" becomes "who reportedly led the inquiry". A hedge the clause already has is not said twice.
 */
export function hedgeQuestion(clause: string, hedges: readonly Hedge[]): string {
  const aside = hedgeAside(hedges);
  const adverb = hedgeAdverb(hedges);
  if (aside === '' || HEDGED.test(clause)) return clause;
  const words = clause.split(' ');
  if (!INTERROGATIVE.test(words[0] ?? '')) return `${aside}, ${clause}`;
  const auxiliary = words.findIndex((word) => AUXILIARY.test(word));
  if (auxiliary > 0 && auxiliary <= 7) return `${words.slice(0, auxiliary).join(' ')}, ${aside}, ${words.slice(auxiliary).join(' ')}`;
  return /^who$/iu.test(words[0] ?? '') ? `${words[0]} ${hedgeVerb(adverb, words.slice(1).join(' '))}` : `${aside}, ${clause}`;
}

/** What a reader is told of a hedge in an explanation; null where the source does not hedge. */
export function describeHedges(hedges: readonly Hedge[]): string | null {
  const words = hedges.flatMap((hedge) => {
    switch (hedge) {
      case 'NONE': return [];
      case 'ALLEGEDLY': return ['“allegedly”'];
      case 'APPARENTLY': return ['“apparently”'];
      case 'REPORTEDLY': return ['“reportedly”'];
      case 'SAID_TO': return ['“is said to”'];
      case 'SCARE_QUOTES': return ['quotation marks that keep a distance'];
      case 'UNOFFICIAL': return ['“according to unofficial information”'];
      default: return hedge satisfies never;
    }
  });
  return words.length === 0 ? null : words.join(' and ');
}
