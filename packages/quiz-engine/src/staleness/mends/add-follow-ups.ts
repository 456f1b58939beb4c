import { formatDay, type Claim, type Day } from '@footnote/knowledge';
import type { QuestionKind } from '../../model.js';
import { soundTellings } from '../../proof/support/tellings.js';
import { asksCasualties } from '../../proof/twins.js';
import type { FoundChange, Mend } from '../finding.js';
import { draftAnew } from './draft-anew.js';
import { mendWith, type Workshop } from './workshop.js';

/** A question about what changed says most; then one that asks the newer state itself. */
const KINDS: readonly QuestionKind[] = ['CHANGE', 'SINGLE_CHOICE', 'NUMERIC', 'TRUE_FALSE_NOT_STATED', 'MULTIPLE_CHOICE', 'MATCH', 'OUTLET'];
const MOST = 2;

/** Questions about the newer state, to stand after the one that it overtook: the old one stays right for its day. */
export function addFollowUps(workshop: Workshop): readonly Mend[] {
  const newer = workshop.changes.filter(({ kind }) => kind === 'NEWER_STATE' || kind === 'NEWER_FIGURE');
  const offered = newer.map((change) => followUps(workshop, change));
  // Of several that changed, each is asked about before one of them is asked about twice.
  const mends = Array.from({ length: MOST }, (_, at) => offered.flatMap((own) => own[at] ?? [])).flat();
  return mends.slice(0, MOST).map((mend, at) => ({ ...mend, id: `${mend.kind}-${at + 1}` }));
}

function followUps(workshop: Workshop, { now }: FoundChange): readonly Mend[] {
  const { comparison, graph } = workshop;
  const { graph: index } = comparison.now.index;
  const claim = now?.claim === undefined || now.claim === null ? undefined : index.claims.get(now.claim);
  // A quiz asks for victims once: there the newer figure takes the place of the old.
  if (!claim || asksCasualties(comparison.question, index)) return [];
  for (const asOf of daysToAsk(comparison.now, claim)) {
    const redrafted = draftAnew({ graph, asOf, knownAt: comparison.today, kinds: KINDS, most: MOST, name: `about ${claim.slug}`, accept: ({ keyClaims }) => keyClaims.includes(claim.slug) });
    const mends = redrafted.flatMap((one) => mendWith(workshop, { kind: 'ADD_FOLLOW_UP', placement: 'ADD_AFTER', redrafted: one, sentence: `A further question asks about ${formatDay(asOf)}. This one stays as it is: it is right for its day.` }) ?? []);
    if (mends.length > 0) return mends;
  }
  return [];
}

/** The last days on which somebody tells the claim, the latest first: a day on which it is told to hold is better asked than today. */
function daysToAsk(now: Workshop['comparison']['now'], claim: Claim): readonly Day[] {
  const days = soundTellings(now, claim.slug).flatMap(({ source, assertion }) => (assertion.tense === 'PRESENT' ? source.published.latest ?? [] : []));
  return [...new Set(days)].sort().reverse().slice(0, 3);
}
