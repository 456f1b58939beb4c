import { formatDate, formatDay, slotOf, type Claim, type Day, type Source } from '@footnote/knowledge';
import { asSentence, joinList, trimEnd } from '../phrase/sentence.js';
import { soundTellings, spokenTellings, tellingsOf } from '../proof/support/tellings.js';
import { keysOf, stalenessOf, type Classified } from './classify-failure.js';
import { describeSide, stateInWords } from './describe-side.js';
import type { ChangeKind, FoundChange, Side } from './finding.js';
import type { NewerState } from './newer-states.js';
import type { Comparison } from './reprove.js';

/** A newer state as a change: what was known, and what is known now. */
export function tellNewerState(comparison: Comparison, { kind, old, newer }: NewerState): FoundChange {
  const { then, now } = comparison;
  const cited = citeNew(comparison, newer);
  const before = old === null ? null : describeSide(old && then.index.graph.claims.has(old.slug) ? then : now, old);
  return { kind, optionId: null, then: before, now: describeSide(now, newer, freshSources(comparison, newer)), sentence: sayNewer({ kind, cited, newer, old, day: now.day }) };
}

interface NewerToSay { readonly kind: NewerState['kind']; readonly cited: string; readonly newer: Claim; readonly old: Claim | null; readonly day: Day }

function sayNewer({ kind, cited, newer, old, day }: NewerToSay): string {
  switch (kind) {
    case 'NEWER_STATE': return `The answer is right for ${formatDay(day)}. A newer state is known: ${cited}: ${asSentence(newer.statement)}`;
    case 'NEWER_FIGURE': return `The figure is the one that was given by ${formatDay(day)}. A newer one is known: ${cited}: ${asSentence(newer.statement)}`;
    case 'NARROWED': return `The date is right, and is now known more closely: ${cited}: ${asSentence(newer.statement)}${old === null ? '' : ` Before, it was known as ${trimEnd(old.answer)}.`}`;
    default: return kind satisfies never;
  }
}

/** A fresh failure of the proof as a change. */
export function tellFailure(comparison: Comparison, { kind, check, claim }: Classified): FoundChange {
  const { then, now, question } = comparison;
  const key = keyBeside(comparison, claim);
  const wasThere = claim !== null && then.index.graph.claims.has(claim.slug) && soundTellings(then, claim.slug).length > 0;
  const option = question.options.find(({ id }) => id === check.optionId) ?? null;
  const loses = isLoss(kind);
  const before = loses ? claim ?? key : key;
  return {
    kind, optionId: check.optionId,
    then: before && (wasThere || !loses) ? describeSide(then.index.graph.claims.has(before.slug) ? then : now, before) : null,
    now: loses ? lostSide(comparison, kind, claim) : claim === null ? null : describeSide(now, claim, freshSources(comparison, claim)),
    sentence: sayFailure(comparison, { kind, claim, option: option?.text ?? null, message: check.message }),
  };
}

/** Whether something that the question rests on is gone. */
function isLoss(kind: ChangeKind): boolean {
  return stalenessOf(kind) === 'UNSUPPORTED';
}

/** The claim of the key that a disputing or newer claim stands beside; of several, the one of its slot. */
function keyBeside(comparison: Comparison, claim: Claim | null): Claim | null {
  const keys = keysOf(comparison);
  const beside = claim === null ? undefined : keys.find((key) => key.slug !== claim.slug && slotOf(key) === slotOf(claim));
  return beside ?? keys[0] ?? null;
}

/** What is left of something lost: the retraction that took it back, or what the claim now says. */
function lostSide({ now }: Comparison, kind: ChangeKind, claim: Claim | null): Side | null {
  const current = claim === null ? undefined : now.index.graph.claims.get(claim.slug);
  if (!current) return null;
  if (kind === 'RETRACTED') return { ...describeSide(now, current), passage: retractionOf(now, current) };
  if (kind === 'REWRITTEN') return describeSide(now, current);
  return soundTellings(now, current.slug).length > 0 ? describeSide(now, current) : { claim: current.slug, statement: current.statement, label: '', state: stateInWords(now, current), span: null, passage: null };
}

/** The passage in which the retracting source tells otherwise: another claim of the slot that it makes. */
function retractionOf(now: Comparison['now'], claim: Claim): Side['passage'] {
  const others = now.index.graph.claimsOfSlot.get(slotOf(claim)) ?? [];
  const told = others.filter(({ slug }) => slug !== claim.slug && soundTellings(now, slug).some(({ source }) => source.slug === claim.retractedBy));
  const [instead] = told;
  return instead && claim.retractedBy !== null ? describeSide(now, instead, new Set([claim.retractedBy])).passage : null;
}

/** The sources that tell a claim now and did not when the question was published. */
export function freshSources({ then, now }: Comparison, claim: Claim): ReadonlySet<string> {
  const known = new Set(soundTellings(then, claim.slug).map(({ source }) => source.slug));
  return new Set(soundTellings(now, claim.slug).flatMap(({ source }) => (known.has(source.slug) ? [] : [source.slug])));
}

/** "HNGN, 26 July 2023, and The Gaze, between 26 and 30 July 2023": who tells it now and did not then; where nobody is new, whoever tells it. */
function citeNew(comparison: Comparison, claim: Claim): string {
  const fresh = freshSources(comparison, claim);
  const told = [...new Map(soundTellings(comparison.now, claim.slug).map(({ source }) => [source.slug, source])).values()];
  const shown = fresh.size > 0 ? told.filter(({ slug }) => fresh.has(slug)) : told;
  return joinList([...shown].sort(byDay).map(nameAndDate));
}

function nameAndDate(source: Source): string {
  const date = formatDate(source.published);
  return source.label.includes(date) ? source.label : `${source.label} (${date})`;
}

function byDay(a: Source, b: Source): number {
  return (a.published.latest ?? '') < (b.published.latest ?? '') ? -1 : 1;
}

interface FailureToSay { readonly kind: ChangeKind; readonly claim: Claim | null; readonly option: string | null; readonly message: string }

function sayFailure(comparison: Comparison, { kind, claim, option, message }: FailureToSay): string {
  const statement = claim === null ? '' : asSentence(claim.statement);
  const by = claim === null ? '' : citeNew(comparison, claim);
  const says = isLoss(kind) ? sayLoss(comparison, { kind, claim, option, message }) : null;
  if (says !== null) return says;
  switch (kind) {
    case 'CONTRADICTED': return `About the same day, another claim contradicts the key. ${by}: ${statement}`;
    case 'ALSO_RIGHT': return `“${trimEnd(option ?? '')}” was wrong by all that was known, and is told as well now. ${by}: ${statement}`;
    case 'NOW_SAID': return `When this was published, no article of the pack said so. Now it is told by ${by}: ${statement}`;
    case 'REPORTED_AGAIN': return claim === null ? message : `It has been reported again since. It was ${stateInWords(comparison.then, claim)}, and is now ${stateInWords(comparison.now, claim)}: ${statement}`;
    case 'MORE_ORIGINS': return claim === null ? message : `The count of origins has changed, with ${by}: ${message.replace(/^The key does not say what the attributions give\. /u, '')}`;
    case 'RETOLD': return claim === null ? message : `It is told differently now. ${by}: ${statement}`;
    default: return message;
  }
}

/** What a question has lost; null for a change that takes nothing away. */
function sayLoss(comparison: Comparison, { kind, claim, option, message }: FailureToSay): string | null {
  const statement = claim === null ? '' : asSentence(claim.statement);
  switch (kind) {
    case 'RETRACTED': return `${sayRetraction(comparison, claim)} ${statement}`;
    case 'CLAIM_GONE': return claim === null ? 'The claim that the key rests on is no longer in the pack.' : `This claim, on which the key rests, is no longer in the pack: ${statement}`;
    case 'TELLING_GONE': return sayTellingGone(comparison, claim);
    case 'UNAPPROVED': return `Nobody stands for this any more, since its approval was taken back: ${statement}`;
    case 'PASSAGE_LOST': return `The passage that the key rests on is no longer found in its text: ${statement}`;
    case 'REWRITTEN': return `What the key rests on was corrected in the pack, and now reads: ${statement === '' ? message : statement}`;
    case 'REFUTATION_LOST': return option === null ? message : `Nothing in the pack refutes “${trimEnd(option)}” any more, so that it may be right.`;
    default: return null;
  }
}

function sayRetraction({ now }: Comparison, claim: Claim | null): string {
  const by = claim?.retractedBy === null || claim === null ? undefined : now.index.graph.sources.get(claim.retractedBy);
  return by ? `${nameAndDate(by)} withdraws this:` : 'Its own outlet has withdrawn this:';
}

function sayTellingGone({ then, now }: Comparison, claim: Claim | null): string {
  if (claim === null) return 'No source of the pack tells the key any more.';
  const told = soundTellings(then, claim.slug).map(({ source }) => source);
  const gone = told.filter(({ slug }) => !now.index.graph.sources.has(slug));
  const statement = asSentence(claim.statement);
  if (gone.length > 0) return `${joinList(gone.map(nameAndDate))} ${gone.length === 1 ? 'is' : 'are'} no longer in the pack, and nobody else tells this: ${statement}`;
  const [cited] = spokenTellings(then, claim.slug);
  const isUnsound = tellingsOf(now, claim.slug).some(({ source }) => source.slug === cited?.source.slug);
  return isUnsound && cited ? `What ${nameAndDate(cited.source)} says is no longer enough for this: ${statement}` : `${cited ? nameAndDate(cited.source) : 'No source'} is no longer taken to tell this: ${statement}`;
}
