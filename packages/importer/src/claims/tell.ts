import type { FuzzyDate } from '@footnote/knowledge';
import { chainOf, hedgesOf } from '../attribution/index.js';
import type { ProposalNote, Telling, TextRange } from '../model.js';
import type { Scene } from './scene.js';

/** How the article tells what stands in a range: who says so, and how sure it is left. */
export function tellingAt({ analysis }: Scene, range: TextRange, tense: Telling['tense'] = 'PRESENT'): Telling {
  const hedges = hedgesOf(analysis.hedges, range);
  return { tense, hedges: hedges.length === 0 ? ['NONE'] : hedges, loadedTerms: [], chain: chainOf(analysis.attributions, range) };
}

/** Some time up to the day of the article: all that is known of what it tells as past without a date. */
export function beforeArticle(scene: Scene): FuzzyDate {
  const latest = scene.analysis.facts.published?.value.latest ?? null;
  if (latest === null) return { edtf: 'XXXX', earliest: null, latest: null, precision: 'UNKNOWN', basis: 'INFERRED', note: 'The article gives no date.' };
  return { edtf: `../${latest}`, earliest: null, latest, precision: 'INTERVAL', basis: 'INFERRED', note: 'The article tells it as past, without a date.' };
}

/** A date that bounds something: "on Wednesday" in an article of which nobody knows the day does not. */
export function isKnownDate({ earliest, latest }: FuzzyDate): boolean { return earliest !== null || latest !== null; }

/** Stands beside what a person should look at twice. */
export function doubt(text: string): ProposalNote { return { kind: 'DOUBTFUL', text }; }
