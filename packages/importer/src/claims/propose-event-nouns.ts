import { formatDate, type Event } from '@footnote/knowledge';
import type { Proposal } from '../model.js';
import { makeProposal } from '../reading/make-proposal.js';
import { asSentence, capitalise, join, lowerStart } from './compose-event.js';
import { presentOf } from './inflect-verb.js';
import { dateClaim, roleClaim } from './compose-claim.js';
import { readEventNouns, tellAsAct, type NamedEvent } from './read-event-nouns.js';
import type { Scene } from './scene.js';
import { beforeArticle, tellingAt } from './tell.js';

const DOCUMENTS = new Set(['report', 'statement', 'directive', 'decree', 'law', 'announcement', 'declaration', 'warning', 'survey', 'leak', 'verdict', 'ruling']);

/** What became an event of its own by its noun, with the words that named it, so that a relation can refer to it. */
export interface ProposedNoun { readonly named: NamedEvent; readonly event: Event; readonly proposals: readonly Proposal[] }

/** Events that are named by nouns, who did them, and when. */
export function proposeEventNouns(scene: Scene, acts: readonly Proposal[]): readonly ProposedNoun[] {
  const seen = new Map<string, Event>();
  // A date that an act has already is the act's: "handed in that petition on 21 June" dates no second event.
  const used = new Set(acts.flatMap(({ content, cues }) => (content.kind === 'EVENT' && cues[1] !== undefined ? [cues[1].start] : [])));
  return readEventNouns(scene).map((named) => (named.date !== null && used.has(named.date.start) ? { ...named, date: null } : named)).flatMap((named) => {
    const key = `${named.agent?.slug ?? ''} ${named.noun}`;
    const known = seen.get(key);
    const event = known ?? eventOf(scene, named);
    if (event === null) return [];
    seen.set(key, event);
    return [{ named, event, proposals: proposalsOf(scene, { named, event, isNew: known === undefined }) }];
  });
}

function eventOf(scene: Scene, named: NamedEvent): Event | null {
  const { agent, noun, rest, date, verb } = named;
  const act = tellAsAct(named);
  const parts = { date: date?.date ?? beforeArticle(scene), relations: [], note: null };
  const nominal = join('the', noun, agent === null ? '' : `by ${agent.inText}`, rest);
  if (agent !== null && act !== null && verb !== null) {
    const plain = rest.replace(/^of /, '');
    return { ...parts, slug: scene.slugs.take('event', `${agent.name} ${verb} ${plain}`), title: join(agent.name, agent.plural ? verb : presentOf(verb), plain), clause: join(agent.inText, act), nominal, participants: [{ actor: agent.slug, role: act }] };
  }
  if (date === null && !named.preceding) return null;
  const name = lowerStart(join('the', named.words.replace(/^(?:the|a|an|its|his|her|their|this|that) /i, ''), rest));
  return { ...parts, slug: scene.slugs.take('event', name), title: capitalise(name), clause: `${name} ${DOCUMENTS.has(named.noun) ? 'came out' : 'took place'}`, nominal: name, participants: [] };
}

function proposalsOf(scene: Scene, { named, event, isNew }: { readonly named: NamedEvent; readonly event: Event; readonly isNew: boolean }): readonly Proposal[] {
  const { agent, date, cue, sentence: { sentence } } = named;
  const parts = { passages: [{ start: sentence.start, end: sentence.end }], cues: [cue, ...(date === null ? [] : [{ start: date.start, end: date.end }])] };
  const telling = tellingAt(scene, cue);
  const act = tellAsAct(named);
  const words = scene.text.slice(cue.start, cue.end).replace(/\s+/g, ' ');
  return [
    ...(isNew ? [makeProposal({ ...parts, content: { kind: 'EVENT', event, known: false }, rule: 'EVENT_NOUN', title: event.title, because: `“${words}” names it as something that happened.` }, scene.text)] : []),
    ...(agent === null || act === null ? [] : [makeProposal({
      ...parts, rule: 'ROLE_NOUN_AGENT', title: `${agent.name}: who ${act}`, because: `“${words}” says whose act it was.`,
      content: { kind: 'CLAIM', claim: roleClaim(scene, { event: event.slug, actor: agent, role: `who ${act}`, statement: asSentence(join(agent.name, act)), unique: true }), known: false, telling, measure: null, aspect: null },
    }, scene.text)]),
    ...(date === null ? [] : [makeProposal({
      ...parts, rule: 'DATE_IN_NOUN_PHRASE', title: `${capitalise(event.nominal)}: ${formatDate(date.date)}`, because: `“${date.surface}” stands right behind “${named.noun}”.`,
      content: { kind: 'CLAIM', claim: dateClaim(scene, { event: event.slug, clause: event.clause, date: date.date }), known: false, telling, measure: null, aspect: null },
    }, scene.text)]),
  ];
}
