import type { AttributionStep, FuzzyDate } from '@footnote/knowledge';
import type { ProposalNote, Telling, TextRange } from '../model.js';
import { lies, meets, type Scene } from './scene.js';

/** How the article tells what stands in a range: who says so, and how sure it is left. */
export function tellingAt(scene: Scene, range: TextRange, tense: Telling['tense'] = 'PRESENT'): Telling {
  const hedges = scene.analysis.hedges.filter(({ scope }) => meets(scope, range)).map(({ hedge }) => hedge);
  return { tense, hedges: hedges.length === 0 ? ['NONE'] : [...new Set(hedges)], loadedTerms: [], chain: chainAt(scene, range) };
}

/** The chain of the innermost attribution whose scope holds the range. */
export function chainAt(scene: Scene, range: TextRange): readonly AttributionStep[] {
  const around = scene.analysis.attributions.filter(({ scope }) => lies(range, scope));
  return around.sort((a, b) => (a.scope.end - a.scope.start) - (b.scope.end - b.scope.start))[0]?.chain ?? [];
}

/** Some time up to the day of the article: all that is known of what it tells as past without a date. */
export function beforeArticle(scene: Scene): FuzzyDate {
  const latest = scene.analysis.facts.published?.value.latest ?? null;
  if (latest === null) return { edtf: 'XXXX', earliest: null, latest: null, precision: 'UNKNOWN', basis: 'INFERRED', note: 'The article gives no date.' };
  return { edtf: `../${latest}`, earliest: null, latest, precision: 'INTERVAL', basis: 'INFERRED', note: 'The article tells it as past, without a date.' };
}

/** Stands beside what a person should look at twice. */
export function doubt(text: string): ProposalNote { return { kind: 'DOUBTFUL', text }; }
