export type Hedge = 'NONE' | 'ALLEGEDLY' | 'APPARENTLY' | 'REPORTEDLY' | 'SAID_TO' | 'SCARE_QUOTES' | 'UNOFFICIAL';
export type AttributionKind = 'NAMED_ON_RECORD' | 'ANONYMOUS' | 'DOCUMENT' | 'OUTLET' | 'UNATTRIBUTED';

/** The fields of a telling from which its hedge and its origin are read. */
export interface Telling {
  readonly hedges: readonly Hedge[];
  readonly loadedTerms: readonly string[];
  readonly chain: readonly { readonly label: string; readonly kind: AttributionKind; readonly source: { readonly label: string } | null }[];
}

const HEDGE_WORDS: Readonly<Record<Exclude<Hedge, 'NONE'>, string>> = {
  ALLEGEDLY: '“allegedly”', APPARENTLY: '“apparently”', REPORTEDLY: '“reportedly”', SAID_TO: '“said to”', SCARE_QUOTES: 'in scare quotes', UNOFFICIAL: 'unofficially',
};

/** The hedges of a telling in words, without "none": [“reportedly”]. */
export function hedgeWords(hedges: readonly Hedge[]): readonly string[] {
  return hedges.flatMap((hedge) => (hedge === 'NONE' ? [] : [HEDGE_WORDS[hedge]]));
}

/** One line under a passage: how firmly its outlet tells it, and on whose word. */
export function describeHedge(telling: Telling): string {
  const words = hedgeWords(telling.hedges);
  const hedge = words.length === 0 ? 'No hedge' : `Hedge: ${words.join(', ')}`;
  const credited = creditOf(telling.chain);
  return credited === null ? hedge : `${hedge}; ${credited}`;
}

function creditOf(chain: Telling['chain']): string | null {
  if (chain.length === 0) return null;
  return `credited to ${chain.map((step) => step.source?.label ?? step.label).join(', by way of ')}`;
}
