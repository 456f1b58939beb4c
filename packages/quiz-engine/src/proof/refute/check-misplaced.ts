import type { Claim, Source } from '@footnote/knowledge';
import type { Check, Option, OptionBasis } from '../../model.js';
import { framesOf, valueKeyOf } from '../asked-slot.js';
import { fail, pass } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { answerKey } from '../proof-index.js';
import { checkRecord } from '../support/absences.js';
import { citeClaim, citeSource, eventOf, passagesOf, soundTellings, standingOf, tellingsOf } from '../support/tellings.js';
import { foldText } from '../text/words.js';
import { nearestSentence, readSource } from '../support/read-source.js';

/**
 * MISPLACED: a sound claim gives the option to another actor, date, act or source, and the source named, read whole, does not give
 * it here. That it is not given here is `findRightAnswer`'s to say; here is asked whose it is, and whether the source was read.
 */
export function checkMisplaced(inquiry: Inquiry, option: Option, basis: OptionBasis): Check {
  const detail = { optionId: option.id, refutation: 'MISPLACED' } as const;
  if (option.value.type === 'SOURCE') return checkOtherSource(inquiry, option, basis);
  if ((option.value.type === 'ACTOR' || option.value.type === 'STANCE') && inquiry.keyClaims[0]?.predicate.type === 'POSITION') {
    return fail('OPTION_UNREPORTED', `That “${option.text}” is reported of something else does not say what it thought of this; silence refutes nothing.`, detail);
  }
  if (inquiry.named.length === 0) return fail('MISPLACED_WITHOUT_SOURCE', `“${option.text}” belongs elsewhere, but the stem names no source that was read whole and does not give it here.`, detail);
  const unread = inquiry.named.find(({ text }) => text === null);
  if (unread) return fail('SOURCE_UNSEEN', `${citeSource(unread)}, has not been read here, so nobody knows what it does not say.`, detail);
  const outdated = checkListedRecords(inquiry, basis, option);
  if (outdated) return outdated;
  const claims = basis.claims.flatMap((slug) => inquiry.index.graph.claims.get(slug) ?? []);
  const owner = claims.find((claim) => givesElsewhere(inquiry, claim, option) && soundTellings(inquiry, claim.slug).length > 0 && hasHappened(inquiry, claim));
  if (!owner) return fail('NOT_MISPLACED', `No sound claim gives “${option.text}” to anything else.`, detail);
  const tellings = soundTellings(inquiry, owner.slug);
  return pass('OPTION_REFUTED', `“${option.text}” belongs elsewhere (${citeClaim(owner, tellings)}), and ${readWhole(inquiry)} not give it here.`, { ...detail, claim: owner.slug, evidence: passagesOf(tellings) });
}

function readWhole({ named }: Inquiry): string {
  const names = named.map(({ label }) => label).join(' and ');
  return `${names}, read whole, ${named.length > 1 ? 'do' : 'does'}`;
}

function hasHappened(inquiry: Inquiry, claim: Claim): boolean {
  const { state } = standingOf(inquiry, claim, inquiry.question.asked.asOf);
  return state === 'HOLDS' || state === 'LAST_REPORTED';
}

/**
 * Whether a claim has the option's value as its own: in another place than the one asked, or, since no source named gives it
 * there, in the same place by another source.
 */
function givesElsewhere({ index }: Inquiry, claim: Claim, { value }: Option): boolean {
  const option = value.type === 'CLAIM' ? index.graph.claims.get(value.claim) : undefined;
  if (option && answerKey(claim.answer) === answerKey(option.answer)) return true;
  return framesOf(claim, index.graph).some(({ fillers }) => fillers.some((filler) => valueKeyOf(filler) === valueKeyOf(value)));
}

function checkListedRecords({ index }: Inquiry, { absences }: OptionBasis, { id }: Option): Check | null {
  for (const slug of absences) {
    const record = index.graph.absences.get(slug);
    const source = record ? index.graph.sources.get(record.source) : undefined;
    const detail = { optionId: id, refutation: 'MISPLACED' } as const;
    const defect = record && source ? checkRecord(source, record, detail) : fail('ABSENCE_UNRECORDED', `The absence record “${slug}” does not exist.`, detail);
    if (defect) return defect;
  }
  return null;
}

/**
 * Which source told it: the option's own source is the one that has to have been read whole. It must tell of something, must not
 * tell the key in any passage, sound or not, and where it speaks of the same thing, somebody must have recorded that it does not tell this.
 */
function checkOtherSource(inquiry: Inquiry, option: Option, basis: OptionBasis): Check {
  const { graph } = inquiry.index;
  const detail = { optionId: option.id, refutation: 'MISPLACED' } as const;
  const source = option.value.type === 'SOURCE' ? graph.sources.get(option.value.source) : undefined;
  if (!source || source.text === null) return fail('SOURCE_UNSEEN', `“${option.text}” has not been read here, so nobody knows what it does not say.`, detail);
  const outdated = checkListedRecords(inquiry, basis, option);
  if (outdated) return outdated;
  const claims = basis.claims.flatMap((slug) => graph.claims.get(slug) ?? []);
  const reading = claims.flatMap((claim) => soundTellings(inquiry, claim.slug).filter((telling) => telling.source.slug === source.slug).map((telling) => ({ claim, telling })));
  const key = inquiry.keyClaims[0];
  const [read] = reading;
  const isGivenToOther = claims.some((claim) => claim.slug === key?.slug && tellingsOf(inquiry, claim.slug).every((telling) => telling.source.slug !== source.slug));
  if (!key || (!read && !isGivenToOther)) return fail('NOT_MISPLACED', `Nothing is cited of what ${citeSource(source)}, tells instead.`, detail);
  const recorded = basis.absences.some((slug) => graph.absences.get(slug)?.source === source.slug);
  if (!recorded && mayTell(inquiry, source, key)) return fail('WRONG_OPTION_MAY_BE_RIGHT', `${citeSource(source)}, speaks of the same thing, and nobody has recorded that it does not tell this of it.`, { ...detail, claim: key.slug });
  return read
    ? pass('OPTION_REFUTED', `${citeSource(source)}, read whole, does not tell it; what it tells is this: ${read.claim.statement}`, { ...detail, claim: read.claim.slug, evidence: passagesOf([read.telling]) })
    : pass('OPTION_REFUTED', `${citeSource(source)}, read whole, does not tell it: ${citeClaim(key, soundTellings(inquiry, key.slug))}`, { ...detail, claim: key.slug, evidence: passagesOf(soundTellings(inquiry, key.slug)) });
}

/** A sentence that holds this share of a claim's meaning words may well tell it. */
const MAY_BE_TOLD = 0.6;

/**
 * Whether a text that has no record of absence may tell a claim after all, in a passage that nobody has marked: it tells something
 * else of the same event, it holds the claim's own words, or one of its sentences holds most of them.
 */
function mayTell(inquiry: Inquiry, source: Source, key: Claim): boolean {
  const words = key.predicate.type === 'WORDING' ? key.predicate.term : key.answer;
  const folded = foldText(words);
  if ((folded !== '' && readSource(source).folded.includes(` ${folded} `)) || tellsOfEvent(inquiry, source, key)) return true;
  return nearestSentence(source, key.statement) >= MAY_BE_TOLD;
}

function tellsOfEvent(inquiry: Inquiry, source: Source, key: Claim): boolean {
  const event = eventOf(inquiry, key);
  if (!event) return false;
  const told = inquiry.index.claimsWithValue.get(valueKeyOf({ type: 'EVENT', event: event.slug })) ?? [];
  return told.flatMap((slug) => inquiry.index.graph.claims.get(slug) ?? []).some(({ slug }) => tellingsOf(inquiry, slug).some((telling) => telling.source.slug === source.slug));
}
