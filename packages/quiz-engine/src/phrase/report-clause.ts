import type { Claim, GraphIndex } from '@footnote/knowledge';
import { readTopic } from './name-place.js';
import type { TrueCase } from './true-case.js';
import { inQuotes, trimEnd } from './sentence.js';
import { spokenClause } from './spoken.js';
import type { Framing } from './voice.js';
import { frameQuestion } from './write-stem.js';

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
  const cited = /^(.+) is cited for (.+)$/u.exec(trimEnd(claim.statement));
  if (cited) return [{ singular: `which outlet cites ${cited[1]} for ${cited[2]}`, plural: `which of these outlets cite ${cited[1]} for ${cited[2]}` }];
  const speaker = predicate.type === 'STATEMENT' ? index.actors.get(predicate.actor) : undefined;
  const said = speaker ? spokenClause(claim.statement) : null;
  if (speaker && said !== null && aside === '') {
    return [{ singular: `which outlet reports ${speaker.inText} as saying that ${said}`, plural: `which of these outlets report ${speaker.inText} as saying that ${said}` }];
  }
  const event = predicate.type === 'DATE' && aside === '' && /^(DAY|MONTH|YEAR)$/u.test(predicate.date.precision) ? index.events.get(predicate.event) : undefined;
  if (event) {
    const date = trueCase.lowerFirst(trimEnd(claim.answer));
    return [{ singular: `which outlet dates ${event.nominal} to ${date}`, plural: `which of these outlets date ${event.nominal} to ${date}` }];
  }
  const that = `that${aside === '' ? ' ' : `, ${aside}, `}${trueCase.lowerFirst(trimEnd(claim.statement))}`;
  const tells = { singular: `which outlet tells its readers ${that}`, plural: `which of these outlets tell their readers ${that}` };
  return aside === '' ? [{ singular: `which outlet reports ${that}`, plural: `which of these outlets report ${that}` }, tells] : [tells];
}

/** After "of the outlets that reported …" they are not named again: "which report …", "whose word for …". */
export function amongOutlets({ lead, trail }: Framing, question: string): string {
  const shorter = question.replace(/^which outlet’s/u, 'whose').replace(/^which of these outlets/u, 'which').replace(/^which outlet/u, 'which one');
  return frameQuestion({ lead, trail }, lead?.startsWith('of the outlets') === true ? shorter : question);
}
