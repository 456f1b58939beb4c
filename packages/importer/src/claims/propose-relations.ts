import type { Claim, Event, EventRelationKind } from '@footnote/knowledge';
import type { Proposal } from '../model.js';
import { makeProposal } from '../reading/make-proposal.js';
import { asSentence, capitalise, join } from './compose-event.js';
import type { ProposedNoun } from './propose-event-nouns.js';
import { lies, type Scene } from './scene.js';
import { tellingAt } from './tell.js';

const OVERRIDING = new Set(['override', 'overrule', 'overturn', 'reverse', 'annul', 'revoke']);
const VERBS: Readonly<Record<EventRelationKind, string>> = { OVERRIDES: 'overrode', CAUSES: 'led to', BEFORE: 'came before', RESPONDS_TO: 'was an answer to', PART_OF: 'was part of' };

/** How one event of a sentence stands to another: what overrides, causes or answers it. */
export function proposeRelations(scene: Scene, events: readonly Proposal[], named: readonly ProposedNoun[]): readonly Proposal[] {
  return scene.sentences.flatMap((sentence) => sentence.chunks.verbs.flatMap((verb): readonly Proposal[] => {
    const kind: EventRelationKind | null = OVERRIDING.has(verb.lemma) && !verb.negated && verb.voice === 'ACTIVE' ? 'OVERRIDES' : null;
    if (kind === null) return [];
    const here = named.filter((each) => each.named.sentence.index === sentence.index);
    const to = here.find((each) => each.named.cue.start > verb.end)?.event ?? namedLike(scene, named, { start: verb.end, end: sentence.sentence.end });
    const acts = events.flatMap(({ content, cues }) => (content.kind === 'EVENT' && cues[0] !== undefined && lies(cues[0], sentence.sentence) && cues[0].end <= verb.start ? [{ event: content.event, at: cues[0].start }] : []));
    const from = [...acts].sort((a, b) => b.at - a.at).find(({ event }) => event.slug !== to?.slug)?.event;
    return from === undefined || to === undefined || to === null ? [] : [relate(scene, { from, kind, to, cue: { start: verb.start, end: verb.end }, passage: sentence.sentence })];
  }));
}

/** An event named elsewhere by a noun that stands here again: "the vote of the council". */
function namedLike(scene: Scene, named: readonly ProposedNoun[], range: { readonly start: number; readonly end: number }): Event | null {
  const words = scene.text.slice(range.start, range.end).toLowerCase();
  return named.find((each) => words.includes(` ${each.named.noun}`))?.event ?? null;
}

interface Relation { readonly from: Event; readonly kind: EventRelationKind; readonly to: Event; readonly cue: { readonly start: number; readonly end: number }; readonly passage: { readonly start: number; readonly end: number } }

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
