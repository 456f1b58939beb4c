import type { Claim, Event, EventRelationKind } from '@footnote/knowledge';
import type { Clause } from '../grammar/index.js';
import type { Proposal } from '../model.js';
import { makeProposal } from '../reading/make-proposal.js';
import { asSentence, capitalise, join } from './compose-event.js';
import type { ProposedNoun } from './propose-event-nouns.js';
import { lies, type Scene, type SentenceScene } from './scene.js';
import { proposeLinks, type Relation } from './propose-links.js';
import { doubt, tellingAt } from './tell.js';

const OVERRIDING = /^(?:overrid(?:e|es|ing)|overrode|overrul(?:e|es|ed|ing)|overturn(?:s|ed|ing)?|revers(?:e|es|ed|ing)|annul(?:s|led|ling)?|quash(?:es|ed|ing)?|revok(?:e|es|ed|ing))$/;
const DECISIONS = new Set(['order', 'decision', 'vote', 'ruling', 'decree', 'directive', 'veto', 'verdict', 'law', 'resolution', 'suspension', 'ban', 'judgment', 'judgement', 'move', 'announcement']);
const VERBS: Readonly<Record<EventRelationKind, string>> = { OVERRIDES: 'overrode', CAUSES: 'led to', BEFORE: 'came before', RESPONDS_TO: 'was an answer to', PART_OF: 'was part of' };

/** How one event of a sentence stands to another: what it overrides, answers, follows. */
export function proposeRelations(scene: Scene, events: readonly Proposal[], named: readonly ProposedNoun[]): readonly Proposal[] {
  return [...proposeOverriding(scene, events, named), ...proposeLinks(scene, events, relate)];
}

function proposeOverriding(scene: Scene, events: readonly Proposal[], named: readonly ProposedNoun[]): readonly Proposal[] {
  return scene.sentences.flatMap((sentence) => sentence.chunks.tokens.flatMap((token, at): readonly Proposal[] => {
    if (!OVERRIDING.test(token.lower)) return [];
    const cue = { start: token.start, end: token.end };
    const here = named.filter((each) => each.named.sentence.index === sentence.index);
    const to = here.find((each) => each.named.cue.start > token.end)?.event ?? namedLike(scene, named, { start: token.end, end: sentence.sentence.end });
    const from = overriderOf({ scene, sentence, events, here, at });
    if (from === null || to === null) return proposeOverridden({ scene, sentence, events, at, cue });
    return from === null || to === null || from.slug === to.slug ? [] : [relate(scene, { from, kind: 'OVERRIDES', to, cue, passage: sentence.sentence })];
  }));
}

interface Overriding { readonly scene: Scene; readonly sentence: SentenceScene; readonly events: readonly Proposal[]; readonly here: readonly ProposedNoun[]; readonly at: number }

/** "thereby overriding" is of the act before it; else a decision that stands nearer by its noun is what overrides, and nothing else. */
function overriderOf({ sentence, events, here, at }: Overriding): Event | null {
  const { tokens } = sentence.chunks;
  const token = tokens[at];
  if (token === undefined) return null;
  const acts = events.flatMap(({ content, cues }) => (content.kind === 'EVENT' && cues[0] !== undefined && lies(cues[0], sentence.sentence) && cues[0].end <= token.start ? [{ event: content.event, at: cues[0].start }] : []));
  const nearest = [...acts].sort((a, b) => b.at - a.at)[0]?.event ?? null;
  if (['thereby', 'thus'].includes(tokens[at - 1]?.lower ?? '')) return nearest;
  const noun = tokens.slice(0, at).findLast(({ lemma, pos }) => pos === 'NOUN' && DECISIONS.has(lemma));
  if (noun === undefined) return nearest;
  return here.find((each) => each.named.cue.start <= noun.start && noun.end <= each.named.cue.end)?.event ?? null;
}

interface Overridden { readonly scene: Scene; readonly sentence: SentenceScene; readonly events: readonly Proposal[]; readonly at: number; readonly cue: { readonly start: number; readonly end: number } }

/**
 * "The ruling overturns a verdict of the federation, whose panel had cleared her": the decision is what was told last, and what it overturns
 * is what the clause behind tells.
 */
function proposeOverridden({ scene, sentence, events, at, cue }: Overridden): readonly Proposal[] {
  const { chunks } = sentence;
  const clause = chunks.clauses.find((each) => chunks.verbs[each.verb]?.head === at);
  const verb = chunks.verbs[clause?.verb ?? -1];
  if (clause === undefined || verb === undefined || verb.negated || verb.modal !== null || verb.voice === 'PASSIVE') return [];
  const acts = placed(events);
  const here = acts.filter(({ cue: each }) => lies(each, sentence.sentence));
  const to = here.find(({ cue: each }) => each.start > cue.end)?.event ?? null;
  const isAside = clause.kind === 'GERUND';
  const before = saysDecision(sentence, clause) ? scene.sentences[sentence.index - 1]?.sentence : undefined;
  const told = before === undefined ? [] : acts.filter(({ cue: each }) => lies(each, before)).map(({ event }) => event);
  const from = isAside ? here.findLast(({ cue: each }) => each.end <= cue.start)?.event ?? null : decisionOf(told);
  if (from === null || to === null || from.slug === to.slug) return [];
  const relation = relate(scene, { from, kind: 'OVERRIDES', to, cue, passage: sentence.sentence });
  return [isAside ? relation : { ...relation, notes: [...relation.notes, doubt('What “the decision” is was taken from the sentence before.')] }];
}

function placed(events: readonly Proposal[]): readonly { readonly event: Event; readonly cue: { readonly start: number; readonly end: number } }[] {
  return events.flatMap(({ content, cues: [cue] }) => (content.kind === 'EVENT' && cue !== undefined ? [{ event: content.event, cue }] : []));
}

function saysDecision({ chunks }: SentenceScene, { subjects }: Clause): boolean {
  return DECISIONS.has(chunks.tokens[chunks.nouns[subjects[0] ?? -1]?.head ?? -1]?.lemma ?? '');
}

/** Several acts of one doer are one decision; of several doers nobody knows whose, and to refuse an answer is none. */
function decisionOf(told: readonly Event[]): Event | null {
  const [first] = told;
  const doers = new Set(told.map(({ participants, title }) => participants[0]?.actor ?? title));
  return first !== undefined && doers.size === 1 && !/^the (?:refusal|departure)/.test(first.nominal) ? first : null;
}

/** An event named elsewhere by a noun that stands here again: "the vote of the council". */
function namedLike(scene: Scene, named: readonly ProposedNoun[], range: { readonly start: number; readonly end: number }): Event | null {
  const words = scene.text.slice(range.start, range.end).toLowerCase();
  return named.find((each) => words.includes(` ${each.named.noun}`))?.event ?? null;
}

function relate(scene: Scene, { from, kind, to, cue, passage }: Relation): Proposal {
  const claim: Claim = {
    slug: scene.slugs.take('claim', `${from.slug} ${kind} ${to.slug}`), statement: asSentence(capitalise(join(from.nominal, VERBS[kind], to.nominal))), answer: to.nominal,
    predicate: { type: 'RELATION', event: from.slug, relation: kind, to: to.slug }, holdsFrom: null, holdsUntil: null, temporal: 'EVENT', retractedBy: null,
  };
  return makeProposal({
    content: { kind: 'CLAIM', claim, known: false, telling: tellingAt(scene, cue), measure: null, aspect: null }, rule: 'RELATION_STATED',
    title: claim.statement, because: `“${scene.text.slice(cue.start, cue.end)}” says how the one stands to the other.`, passages: [{ start: passage.start, end: passage.end }], cues: [cue],
  }, scene.text);
}
