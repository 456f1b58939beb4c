import type { Actor, Stance } from '@footnote/knowledge';
import { hedgeVerb } from './hedge-words.js';

/** A stance on what, hedged by which adverb (or by none), of whom. */
export interface StanceToWord { readonly stance: Stance; readonly gerund: string; readonly adverb: string; readonly actor?: Pick<Actor, 'plural'> | null }

/** Finite past, with an adverb where it is hedged: "reportedly opposed sharing the evidence", "was reportedly undecided about it". */
export function heldStance({ stance, gerund, adverb, actor = null }: StanceToWord): string {
  const be = actor?.plural === true ? 'were' : 'was';
  switch (stance) {
    case 'SUPPORTS': return hedgeVerb(adverb, `supported ${gerund}`);
    case 'OPPOSES': return hedgeVerb(adverb, `opposed ${gerund}`);
    case 'UNDECIDED': return adverb.includes(' ') ? hedgeVerb(adverb, `${be} undecided about ${gerund}`) : `${be} ${hedgeVerb(adverb, `undecided about ${gerund}`)}`;
    default: return stance satisfies never;
  }
}

/** Infinitive without "to": "oppose sharing the evidence". */
export function holdStance(stance: Stance, gerund: string): string {
  switch (stance) {
    case 'SUPPORTS': return `support ${gerund}`;
    case 'OPPOSES': return `oppose ${gerund}`;
    case 'UNDECIDED': return `be undecided about ${gerund}`;
    default: return stance satisfies never;
  }
}

/** An option that names a stance alone. */
export function nameStance(stance: Stance): string {
  switch (stance) {
    case 'SUPPORTS': return 'In favour';
    case 'OPPOSES': return 'Against';
    case 'UNDECIDED': return 'Undecided';
    default: return stance satisfies never;
  }
}

/** Within a sentence: "in favour", "against it", "undecided". */
export function stanceInText(stance: Stance): string {
  switch (stance) {
    case 'SUPPORTS': return 'in favour';
    case 'OPPOSES': return 'against';
    case 'UNDECIDED': return 'undecided';
    default: return stance satisfies never;
  }
}
