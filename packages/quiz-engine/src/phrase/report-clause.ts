import type { Claim, GraphIndex } from '@footnote/knowledge';
import { readTopic } from './name-place.js';
import type { TrueCase } from './true-case.js';
import { inQuotes, trimEnd } from './sentence.js';

/** What is asked of outlets about a claim, after "which outlet" or "which of these outlets": "dates the grounding to 12 May 2021", "reports that …". */
export interface OutletQuestion { readonly singular: string; readonly plural: string }

/** Questions after the outlet that tells a claim, hedged as its tellers hedge it. */
export function askOutlet({ index, trueCase, claim, aside }: { readonly index: GraphIndex; readonly trueCase: TrueCase; readonly claim: Claim; readonly aside: string }): readonly OutletQuestion[] {
  const { predicate } = claim;
  if (predicate.type === 'WORDING') {
    const { noun, of } = readTopic(trueCase, predicate.topic);
    const isOne = noun !== 'word' || !predicate.term.includes(' ');
    return [{ singular: `which outlet’s ${isOne ? noun : 'words'} for ${of} ${isOne ? 'is' : 'are'} ${inQuotes(predicate.term)}`, plural: '' }];
  }
  const that = `that ${aside === '' ? '' : `${aside} `}${trueCase.lowerFirst(trimEnd(claim.statement))}`;
  const plain = [
    { singular: `which outlet reports ${that}`, plural: `which of these outlets report ${that}` },
    { singular: `which outlet tells its readers ${that}`, plural: `which of these outlets tell their readers ${that}` },
  ];
  const event = predicate.type === 'DATE' && aside === '' && /^(DAY|MONTH|YEAR)$/u.test(predicate.date.precision) ? index.events.get(predicate.event) : undefined;
  const date = trueCase.lowerFirst(trimEnd(claim.answer));
  return event ? [{ singular: `which outlet dates ${event.nominal} to ${date}`, plural: `which of these outlets date ${event.nominal} to ${date}` }] : plain;
}
