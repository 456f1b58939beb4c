import type { Actor, Claim, FuzzyDate, Issue, Stance } from '@footnote/knowledge';
import { buildFrame, type TextFrame } from '../attribution/frame.js';
import { chainOf, hedgesOf } from '../attribution/index.js';
import { slugOf } from '../claims/slug-book.js';
import type { Proposal, TextRange } from '../model.js';
import type { Analysis } from '../reading/analysis.js';
import { makeProposal } from '../reading/make-proposal.js';
import { composeIssue } from './compose-issue.js';
import { findReason, type FoundReason } from './find-reason.js';
import { findStances } from './find-stances.js';
import { matchKnownIssue } from './match-known-issue.js';
import { settleIssues, type SettledIssue, type SettledStance } from './settle-issues.js';

interface Setting { readonly analysis: Analysis; readonly frame: TextFrame }
interface AskedIssue { readonly issue: Issue; readonly known: boolean; readonly polarity: 1 | -1 }
/** All that a text says of one holder's one stance. */
interface HeldPosition { readonly actor: Actor; readonly stance: Stance; readonly stances: readonly SettledStance[] }

/** The questions in dispute, who is for, against or undecided, and why: ISSUE proposals, and CLAIM proposals of positions and their reasons. */
export function proposePositions(analysis: Analysis): readonly Proposal[] {
  const { parsed, mentions, actors, chunks } = analysis;
  const speakers = analysis.quotations.flatMap(({ range, speaker }) => (speaker === null ? [] : [{ range, actor: speaker }]));
  const frame = { ...buildFrame({ parsed, mentions, actors, ...(chunks.length > 0 ? { chunks } : {}) }), speakers };
  const finds = findStances(frame);
  const used = new Set<string>();
  return settleIssues(frame, finds).flatMap((settled) => {
    const asked = askIssue({ analysis, frame }, settled, used);
    return asked ? proposeIssue({ analysis, frame }, settled, asked) : [];
  });
}

function askIssue({ analysis, frame }: Setting, { cluster }: SettledIssue, used: Set<string>): AskedIssue | null {
  const known = matchKnownIssue(cluster, analysis.context.graph);
  if (known) return { ...known, known: true };
  const composed = composeIssue(frame, cluster);
  if (!composed) return null;
  const taken = new Set([...(analysis.context.graph?.issues.map(({ slug }) => slug) ?? []), ...used]);
  let slug = composed.issue.slug;
  for (let number = 2; taken.has(slug); number += 1) slug = `${composed.issue.slug}-${number}`;
  used.add(slug);
  return { issue: { ...composed.issue, slug }, polarity: composed.polarity, known: false };
}

function proposeIssue(setting: Setting, settled: SettledIssue, asked: AskedIssue): readonly Proposal[] {
  const positions = gatherPositions(settled.stances, asked.polarity);
  if (positions.length === 0) return [];
  const claims = [...proposeUnnamed(setting, positions), ...positions.flatMap((position) => proposePosition(setting, position, asked.issue))];
  if (asked.known) return claims;
  const passages = distinctRanges(settled.cluster.members.map(({ act }) => setting.frame.sentences[act.sentence]?.sentence).flatMap((sentence) => (sentence ? [{ start: sentence.start, end: sentence.end }] : []))).slice(0, 6);
  const issue = makeProposal({
    content: { kind: 'ISSUE', issue: asked.issue, known: false }, rule: 'ISSUE_FROM_DISPUTE', title: asked.issue.question, passages,
    because: positions.length === 1 ? 'Somebody takes a position on it.' : `${positions.length} positions on it are told.`,
    cues: settled.cluster.members.map(({ act }) => ({ start: act.start, end: act.end })).slice(0, 6),
  }, setting.analysis.cleaned.text);
  return [issue, ...claims];
}

/** Holders of whom no name is told are actors that nobody has proposed yet. */
function proposeUnnamed({ analysis, frame }: Setting, positions: readonly HeldPosition[]): readonly Proposal[] {
  const unnamed = new Map(positions.filter(({ actor }) => !frame.actors.has(actor.slug) && !analysis.context.graph?.actors.some(({ slug }) => slug === actor.slug)).map((position) => [position.actor.slug, position]));
  return [...unnamed.values()].map(({ actor, stances }) => makeProposal({
    content: { kind: 'ACTOR', actor, known: false }, rule: 'ACTOR_NEW', title: actor.name, because: 'They hold a position, and the text gives no name for them.', passages: passagesOf(frame, stances),
  }, analysis.cleaned.text));
}

function distinctRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  return [...new Map(ranges.map((range) => [range.start, range])).values()].sort((a, b) => a.start - b.start);
}

/** One position for each holder and stance, however often it is told. Of two contrary ones, both not past, the one that is told more expressly stands. */
function gatherPositions(stances: readonly SettledStance[], polarity: 1 | -1): readonly HeldPosition[] {
  const held = new Map<string, HeldPosition>();
  for (const stance of stances) {
    const sign = stance.sign * polarity;
    const name: Stance = sign === 0 ? 'UNDECIDED' : sign > 0 ? 'SUPPORTS' : 'OPPOSES';
    for (const actor of stance.find.holders) {
      const key = `${actor.slug} ${name}`;
      held.set(key, { actor, stance: name, stances: [...(held.get(key)?.stances ?? []), stance] });
    }
  }
  return [...held.values()].filter((position) => !isOutweighed(position, held));
}

const strength = ({ stances }: HeldPosition): number => stances.reduce((sum, { explicit, find }) => sum + (explicit ? 2 : 1) + (find.basis === 'BY_ACT' ? 2 : 0), 0);

function isOutweighed(position: HeldPosition, held: ReadonlyMap<string, HeldPosition>): boolean {
  const contrary = position.stance === 'SUPPORTS' ? 'OPPOSES' : position.stance === 'OPPOSES' ? 'SUPPORTS' : null;
  const other = contrary ? held.get(`${position.actor.slug} ${contrary}`) : undefined;
  if (!other || position.stances.some(({ find }) => find.tense === 'PAST') !== other.stances.some(({ find }) => find.tense === 'PAST')) return false;
  const [own, its] = [strength(position), strength(other)];
  return own < its || own === its && (position.stances[0]?.find.cue.start ?? 0) > (other.stances[0]?.find.cue.start ?? 0);
}

function proposePosition(setting: Setting, position: HeldPosition, issue: Issue): readonly Proposal[] {
  const { analysis, frame } = setting;
  const { actor, stance, stances } = position;
  const lead = stances.find(({ explicit }) => explicit) ?? stances[0];
  if (!lead) return [];
  const { find } = lead;
  const byAct = stances.every((each) => each.find.basis === 'BY_ACT');
  const claim = positionClaim(setting, { position, issue, byAct });
  const passages = passagesOf(frame, [lead, ...stances]);
  const chain = chainOf(analysis.attributions, find.cue);
  const telling = { tense: find.tense, hedges: hedgesOf(analysis.hedges, find.cue), loadedTerms: [], chain };
  const proposal = makeProposal({
    content: { kind: 'CLAIM', claim, known: false, telling, measure: null, aspect: null }, passages, cues: distinctRanges(stances.map((each) => each.find.cue)),
    rule: stance === 'UNDECIDED' ? 'POSITION_UNDECIDED' : byAct ? 'POSITION_BY_ACT' : 'POSITION_STATED', title: titleOf(actor, stance),
    because: becauseOf(setting, lead, stance), certainty: lead.explicit ? 1 : 0.9,
  }, analysis.cleaned.text);
  return [proposal, ...proposeReason(setting, { position, claim, issue })];
}

function passagesOf(frame: TextFrame, stances: readonly SettledStance[]): readonly TextRange[] {
  const sentences = stances.map(({ find }) => frame.sentences[find.sentence]?.sentence).flatMap((sentence) => (sentence ? [{ start: sentence.start, end: sentence.end }] : []));
  return [...new Map(sentences.map((range) => [range.start, range])).values()];
}

function positionClaim({ analysis }: Setting, { position, issue, byAct }: { readonly position: HeldPosition; readonly issue: Issue; readonly byAct: boolean }): Claim {
  const { actor, stance, stances } = position;
  const held = analysis.context.graph?.claims.find(({ predicate }) => predicate.type === 'POSITION' && predicate.actor === actor.slug && predicate.issue === issue.slug && predicate.stance === stance);
  return {
    slug: held?.slug ?? slugOf(`${actor.slug} ${stance} ${issue.slug}`), statement: `${sentenceOf(actor, stance, issue)}${byAct ? ', having ordered it' : ''}.`, answer: actor.name,
    predicate: { type: 'POSITION', actor: actor.slug, issue: issue.slug, stance }, holdsFrom: byAct ? dateOf(analysis, stances) : null, holdsUntil: null, temporal: 'STATE', retractedBy: null,
  };
}

/** The day on which what settles it was ordered, where the passage dates it. */
function dateOf({ dates, parsed }: Analysis, stances: readonly SettledStance[]): FuzzyDate | null {
  for (const { find } of stances) {
    const sentence = parsed.sentences[find.sentence];
    const date = sentence && dates.find(({ start, end }) => sentence.start <= start && end <= sentence.end);
    if (date) return date.date;
  }
  return null;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
function sentenceOf(actor: Actor, stance: Stance, issue: Issue): string {
  const verb = stance === 'SUPPORTS' ? (actor.plural ? 'support' : 'supports') : stance === 'OPPOSES' ? (actor.plural ? 'oppose' : 'opposes') : actor.plural ? 'are undecided on' : 'is undecided on';
  return `${capital(actor.inText)} ${verb} ${issue.gerund}`;
}

function titleOf(actor: Actor, stance: Stance): string {
  const name = actor.name.replace(/^The /, '');
  return stance === 'UNDECIDED' ? `${name}: undecided` : `${name} ${stance === 'SUPPORTS' ? (actor.plural ? 'support' : 'supports') : actor.plural ? 'oppose' : 'opposes'}`;
}

function becauseOf({ analysis, frame }: Setting, { find, explicit }: SettledStance, stance: Stance): string {
  const words = analysis.cleaned.text.slice(find.cue.start, find.cue.end) || frame.text.slice(find.cue.start, find.cue.end);
  const what = stance === 'UNDECIDED' ? 'has not decided' : stance === 'SUPPORTS' ? 'is for it' : 'is against it';
  if (find.basis === 'BY_ACT') return `“${words}”: whoever orders it wants it.`;
  return `“${words}” says that the holder ${what}${explicit ? '' : '; what it is about is taken from the text around it'}.`;
}

function proposeReason(setting: Setting, { position, claim, issue }: { readonly position: HeldPosition; readonly claim: Claim; readonly issue: Issue }): readonly Proposal[] {
  const { analysis, frame } = setting;
  if (position.stance === 'UNDECIDED') return [];
  const reasons = position.stances.flatMap(({ find }) => { const reason = findReason(frame, find, analysis.attributions); return reason ? [{ reason, find }] : []; });
  return distinctReasons(reasons).map(({ reason, find }) => {
    const chain = chainOf(analysis.attributions, find.cue);
    const content: Claim = {
      slug: slugOf(`${claim.slug} because ${reason.words}`), statement: `${sentenceOf(position.actor, position.stance, issue)} because ${reason.words}.`, answer: reason.words,
      predicate: { type: 'REASON', of: { kind: 'CLAIM', slug: claim.slug } }, holdsFrom: null, holdsUntil: null, temporal: 'STATE', retractedBy: null,
    };
    return makeProposal({
      content: { kind: 'CLAIM', claim: content, known: false, telling: { tense: find.tense, hedges: hedgesOf(analysis.hedges, find.cue), loadedTerms: [], chain }, measure: null, aspect: null },
      rule: reason.purpose ? 'REASON_BY_PURPOSE' : 'REASON_STATED', title: `Why ${titleOf(position.actor, position.stance)}`, because: 'The passage gives it as the reason.', passages: [{ start: reason.start, end: reason.end }], cues: [reason.cue],
    }, analysis.cleaned.text);
  });
}

interface ReasonOf { readonly reason: FoundReason; readonly find: SettledStance['find'] }
function distinctReasons(reasons: readonly ReasonOf[]): readonly ReasonOf[] {
  return [...new Map([...reasons].reverse().map((each) => [each.reason.words, each])).values()].reverse();
}
