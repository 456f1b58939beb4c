import { isKnown, slotOf, type Claim, type Source } from '@footnote/knowledge';
import type { Check, OptionValue, Proposition } from '../../model.js';
import { framesOf, valueKeyOf } from '../asked-slot.js';
import { speaksFor, type Inquiry } from '../inquiry.js';
import { fillKey } from '../proof-index.js';
import { claimsThatGive } from '../refute/find-right-answers.js';
import { contradictsOption } from '../refute/contradicts-option.js';
import { checkAbsence, checkRecord } from './absences.js';
import { rivalsOf } from './contradiction.js';
import { passagesOf, soundTellings, stands, tellingsOf } from './tellings.js';

type Verdict = Extract<OptionValue, { type: 'VERDICT' }>['verdict'];

/** How the sources spoken for relate to a statement, as the graph shows; or the defect that keeps it from showing. */
export type Judgement =
  | { readonly verdict: Verdict; readonly claim: Claim | null; readonly evidence: readonly string[]; readonly reason: string }
  | { readonly verdict: 'DISPUTED'; readonly claim: Claim; readonly evidence: readonly string[]; readonly reason: string }
  | { readonly verdict: 'OPEN'; readonly defect: Check | null; readonly reason: string };

/** What a true / false / not stated question puts before its reader. Without one given, it is the claim of the key itself. */
export function propositionOf({ question }: Inquiry): Proposition | null {
  const { proposition, keyClaims } = question.asked;
  const own = keyClaims[0];
  return proposition ?? (own === undefined ? null : { type: 'CLAIM', claim: own });
}

/** Judges a statement by the texts alone: told, told otherwise, or searched for in each of them and not there. */
export function judgeProposition(inquiry: Inquiry, proposition: Proposition): Judgement {
  const { graph } = inquiry.index;
  switch (proposition.type) {
    case 'CLAIM': {
      const claim = graph.claims.get(proposition.claim);
      if (!claim) return open('The statement is no claim of the graph.');
      const saying = spoken(inquiry, [claim]);
      const otherwise = spoken(inquiry, rivalsOf(inquiry, claim).map((rival) => rival.claim));
      return judge({ saying, otherwise, absent: () => judgeAbsence(inquiry, { claim: claim.slug, words: claim.statement }) });
    }
    case 'ALTERED': {
      const claim = graph.claims.get(proposition.claim);
      const slot = claim && framesOf(claim, graph).find(({ fillers }) => fillers.some(({ type }) => type === proposition.value.type))?.slot;
      if (!claim || slot === undefined || !isOtherValue(claim, inquiry, proposition.value)) return open('The statement does not give the claim another value of the same type.');
      if (!isCitedValue(inquiry, proposition.value)) return open('The value in the statement is reported of nothing.');
      const asked: Inquiry = { ...inquiry, keyClaims: [claim] };
      const rivals = graph.claimsOfSlot.get(slotOf(claim)) ?? [];
      const saying = spoken(inquiry, claimsThatGive(inquiry, slot, proposition.value));
      const otherwise = spoken(inquiry, [claim, ...rivals.filter(({ slug }) => slug !== claim.slug)].filter((other) => contradictsOption(asked, other, proposition.value)));
      return judge({ saying, otherwise, absent: () => open('No record says that the texts do not tell it.') });
    }
    case 'ABSENT': return judgeRecords(inquiry, proposition.absences);
    default: return proposition satisfies never;
  }
}

interface Said { readonly claim: Claim; readonly evidence: readonly string[]; readonly sound: boolean }

/** The claims that sources spoken for tell, on the day asked about; tellings that are unsound are kept, since they leave it open. */
function spoken(inquiry: Inquiry, claims: readonly Claim[]): readonly Said[] {
  return claims.flatMap((claim) => {
    const told = tellingsOf(inquiry, claim.slug).filter(({ source, fault }) => fault !== 'KEY_NOT_YET_KNOWN' && speaksFor(inquiry, source.slug));
    const sound = told.filter(({ fault }) => fault === null);
    return told.length === 0 ? [] : [{ claim, evidence: passagesOf(sound), sound: sound.length > 0 && stands(inquiry, claim) }];
  });
}

function judge({ saying, otherwise, absent }: { readonly saying: readonly Said[]; readonly otherwise: readonly Said[]; readonly absent: () => Judgement }): Judgement {
  const says = saying.find(({ sound }) => sound);
  const denies = otherwise.find(({ sound }) => sound);
  if (says && denies) return { verdict: 'DISPUTED', claim: denies.claim, evidence: denies.evidence, reason: `The sources spoken for disagree: ${denies.claim.statement}` };
  if (says) return { verdict: 'SAY_SO', claim: says.claim, evidence: says.evidence, reason: says.claim.statement };
  if (saying.length > 0) return open('A source spoken for may say so: its passage is not approved, does not anchor, or tells of another day.');
  if (denies) return { verdict: 'SAY_OTHERWISE', claim: denies.claim, evidence: denies.evidence, reason: denies.claim.statement };
  return absent();
}

function open(reason: string, defect: Check | null = null): Judgement {
  return { verdict: 'OPEN', defect, reason };
}

/** The texts that would have to be silent: those named, or every one held by then. */
function textsSpokenFor(inquiry: Inquiry): readonly Source[] {
  const { index, named, question } = inquiry;
  if (named.length > 0) return named;
  return index.heldSources.flatMap((slug) => index.graph.sources.get(slug) ?? []).filter((source) => isKnown(source, question.asked.knownAt));
}

function judgeAbsence(inquiry: Inquiry, missing: { readonly claim: string; readonly words: string }): Judgement {
  const listed = inquiry.question.bases.flatMap(({ absences }) => absences);
  const texts = textsSpokenFor(inquiry);
  if (texts.length === 0) return open('No text was known by then that could say it or not.');
  for (const source of texts) {
    const own = inquiry.index.absencesOfClaim.get(fillKey(source.slug, missing.claim)) ?? [];
    const defect = checkAbsence(inquiry, { source, missing, listed: [...listed, ...own] });
    if (defect) return open(defect.message, defect);
  }
  return { verdict: 'DO_NOT_SAY', claim: null, evidence: [], reason: 'Each of the texts was searched for it, and it is not there.' };
}

function judgeRecords(inquiry: Inquiry, slugs: readonly string[]): Judgement {
  const { graph } = inquiry.index;
  const records = slugs.flatMap((slug) => graph.absences.get(slug) ?? []);
  const [first] = records;
  if (!first) return open('No absence record is cited.');
  const told = records.flatMap(({ claim }) => (claim === null ? [] : spoken(inquiry, [claim].flatMap((slug) => graph.claims.get(slug) ?? []))));
  if (told.length > 0) return open('A source spoken for does tell it.');
  const texts = textsSpokenFor(inquiry);
  if (texts.length === 0) return open('No text was known by then that could say it or not.');
  for (const source of texts) {
    const defect = checkAbsence(inquiry, { source, missing: { claim: first.claim, words: first.statement }, listed: slugs });
    if (defect) return open(defect.message, defect);
  }
  const stray = records.find((record) => {
    const source = graph.sources.get(record.source);
    return !source || checkRecord(source, record, {}) !== null;
  });
  return stray ? open(`The absence record “${stray.slug}” no longer holds.`) : { verdict: 'DO_NOT_SAY', claim: null, evidence: [], reason: `Searched for in each of the texts, and not there: ${first.statement}` };
}

function isOtherValue(claim: Claim, { index }: Inquiry, value: OptionValue): boolean {
  return framesOf(claim, index.graph).every(({ fillers }) => fillers.every((filler) => valueKeyOf(filler) !== valueKeyOf(value)));
}

/** Whether some sound claim gives this value to something. */
function isCitedValue(inquiry: Inquiry, value: OptionValue): boolean {
  const slugs = value.type === 'CLAIM' ? [value.claim] : inquiry.index.claimsWithValue.get(valueKeyOf(value)) ?? [];
  return slugs.some((slug) => inquiry.index.graph.claims.get(slug) !== undefined && soundTellings(inquiry, slug).length > 0);
}
