import { formatDay, isRetracted, type Claim } from '@footnote/knowledge';
import type { Check } from '../../model.js';
import { fail, pass } from '../check.js';
import { speaksFor, type Inquiry } from '../inquiry.js';
import { rivalsOf } from '../support/contradiction.js';
import { citeClaim, citeSource, passagesOf, spokenTellings, standingOf, tellingsOf, type Telling, type TellingFault } from '../support/tellings.js';
import { namesDay } from '../text/days.js';

/** Which parts of the first rule a kind of question asks of each claim of its key. */
export interface ClaimDemands {
  /** It must hold on the day asked about. */
  readonly holds: boolean;
  /** No source spoken for may dispute it. */
  readonly undisputed: boolean;
}

/** The first rule for one claim of the key: told, approved, anchored, known, not withdrawn, holding, and not contradicted. */
export function checkClaim(inquiry: Inquiry, claim: Claim, demands: ClaimDemands): Check {
  const { sources } = inquiry.index.graph;
  const detail = { claim: claim.slug };
  if (isRetracted(claim, sources, inquiry.question.asked.knownAt)) return fail('KEY_RETRACTED', `Its outlet had withdrawn this: ${claim.statement}`, detail);
  const sound = spokenTellings(inquiry, claim.slug);
  if (sound.length === 0) return explainUnsupported(inquiry, claim);
  const unheld = demands.holds ? checkHolds(inquiry, claim) : null;
  const disputed = demands.undisputed ? checkUndisputed(inquiry, claim) : null;
  return unheld ?? disputed ?? pass('KEY_SUPPORTED', citeClaim(claim, sound), { ...detail, evidence: passagesOf(sound) });
}

/** Says what is wrong with the best telling there is: a telling that fails late is nearer to supporting the key. */
const NEARNESS: readonly TellingFault[] = [
  'EVIDENCE_FUZZY', 'EVIDENCE_ORPHANED', 'EVIDENCE_NOT_IN_TEXT', 'EVIDENCE_OF_ANOTHER_TEXT', 'KEY_WITHOUT_EVIDENCE', 'KEY_UNAPPROVED', 'KEY_NOT_YET_KNOWN',
];

function explainUnsupported(inquiry: Inquiry, claim: Claim): Check {
  const told = tellingsOf(inquiry, claim.slug).filter(({ source }) => speaksFor(inquiry, source.slug));
  const nearest = NEARNESS.flatMap((fault) => told.filter((telling) => telling.fault === fault).map((telling) => ({ fault, telling })))[0];
  const detail = { claim: claim.slug };
  if (!nearest) return fail('KEY_NOT_TOLD', `${namesOfSpoken(inquiry)} not tell this: ${claim.statement}`, detail);
  return fail(nearest.fault, `${sayFault(nearest.telling, nearest.fault)} ${claim.statement}`, { ...detail, evidence: nearest.telling.assertion.evidence });
}

function namesOfSpoken({ named }: Inquiry): string {
  if (named.length === 0) return 'The sources known by then do';
  return `${named.map(({ label }) => label).join(' and ')} ${named.length > 1 ? 'do' : 'does'}`;
}

function sayFault({ source }: Telling, fault: TellingFault): string {
  const cited = citeSource(source);
  switch (fault) {
    case 'KEY_NOT_YET_KNOWN': return `${cited}, was not out yet on the day by which the question knows:`;
    case 'KEY_UNAPPROVED': return `Nobody has approved that ${cited}, tells this:`;
    case 'KEY_WITHOUT_EVIDENCE': return `No passage of ${cited}, is cited for this:`;
    case 'EVIDENCE_FUZZY': return `The passage of ${cited}, is found only approximately:`;
    case 'EVIDENCE_ORPHANED': return `The passage cited is no longer found in ${cited}:`;
    case 'EVIDENCE_NOT_IN_TEXT': return `The words quoted do not stand at that place in ${cited}:`;
    case 'EVIDENCE_OF_ANOTHER_TEXT': return `The passage cited is not one of ${cited}, or of another state of its text:`;
    default: return fault satisfies never;
  }
}

function checkHolds(inquiry: Inquiry, claim: Claim): Check | null {
  const { asOf, lastReported } = inquiry.question.asked;
  const { state, lastReported: last } = standingOf(inquiry, claim, asOf);
  const detail = { claim: claim.slug };
  if (state === 'NOT_YET') return fail('KEY_NOT_YET', `As of ${formatDay(asOf)} this had not happened or did not hold yet: ${claim.statement}`, detail);
  if (state !== 'LAST_REPORTED' || last === null) return null;
  if (lastReported === null || !saysLastReported(inquiry.question.stem, lastReported)) {
    return fail('LAST_REPORTED_AS_HOLDING', `This was last reported on ${formatDay(last)}, and nobody reports it for ${formatDay(asOf)}; the stem has to say “last reported on ${formatDay(last)}”: ${claim.statement}`, detail);
  }
  return lastReported === last ? null : fail('LAST_REPORTED_WRONG', `This was last reported on ${formatDay(last)}, not on ${formatDay(lastReported)}: ${claim.statement}`, detail);
}

/** Whether a stem says that it asks for a state as last reported, and on which day that was. */
export function saysLastReported(stem: string, day: string): boolean {
  return /\blast (?:been )?reported\b/iu.test(stem) && namesDay(stem, day);
}

function checkUndisputed(inquiry: Inquiry, claim: Claim): Check | null {
  for (const { claim: rival, tellings } of rivalsOf(inquiry, claim)) {
    const spoken = tellings.filter(({ source }) => speaksFor(inquiry, source.slug));
    const detail = { claim: rival.slug, evidence: passagesOf(tellings) };
    if (inquiry.named.length === 0) return fail('KEY_DISPUTED', `Sources disagree, and the stem names none of them. One tells it otherwise: ${citeClaim(rival, tellings)}`, detail);
    if (spoken.length > 0) return fail('KEY_CONTRADICTED', `A source that the stem speaks for tells it otherwise as well: ${citeClaim(rival, spoken)}`, detail);
  }
  return null;
}
