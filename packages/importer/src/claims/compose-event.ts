import type { Actor, Event, EventParticipant } from '@footnote/knowledge';
import { ACT_NOUNS, SAYING_VERBS } from './act-verbs.js';
import { gerundOf, pastOf, presentOf } from './inflect-verb.js';
import type { Act } from './read-acts.js';
import type { Scene } from './scene.js';
import { beforeArticle } from './tell.js';

/** An act in the words that a pack has for an event: headline, past clause, noun phrase. */
export interface ComposedEvent { readonly event: Event; /** What was done, without who did it: "approved the bill". */ readonly predicate: string }

/** Nouns that take what they are about behind another word than "of". */
const JOINED: Readonly<Record<string, string>> = { order: 'to', attack: 'on', visit: 'to', ban: 'on', strike: 'on', warning: 'to', invitation: 'to', answer: 'to', reply: 'to', call: 'for', threat: 'against', protest: 'against', ruling: 'on', demand: 'for', request: 'for', entry: 'into', debate: 'on' };

/** Composes the event that an act is. Null where too little is said to make a sentence of it. */
export function composeEvent(scene: Scene, act: Act): ComposedEvent | null {
  const agent = sayActors(act.agents);
  const predicate = predicateOf(act);
  const clause = clauseOf(act, agent, predicate);
  if (clause === null) return null;
  const words = act.passive && agent === null ? [act.subject, act.past, act.object] : [shortName(act.agents[0]) ?? act.subject, act.lemma, act.particle ?? '', act.passive ? act.subject : act.object];
  const date = act.dates[0]?.date ?? beforeArticle(scene);
  return {
    predicate,
    event: {
      slug: scene.slugs.take('event', words.join(' ').split(' ').slice(0, 9).join(' ')),
      title: capitalise(titleOf(act, predicate)), clause, nominal: nominalOf(act),
      date, participants: participantsOf(act, predicate), relations: [], note: null,
    },
  };
}

function predicateOf({ passive, past, object, subject, agents, lemma, particle }: Act): string {
  if (!passive) return join(past, object);
  if (agents.length > 0) return join(past.endsWith('ed') || particle !== null ? past : pastOf(lemma), lowerStart(subject), object);
  return join(past, object);
}

function clauseOf(act: Act, agent: string | null, predicate: string): string | null {
  if (agent !== null) return join(agent, predicate);
  if (act.subject === '') return null;
  return act.passive ? join(lowerStart(act.subject), wasOrWere(act), predicate) : join(lowerStart(act.subject), predicate);
}

/** "was" or "were", as the text has it. */
export function wasOrWere({ sentence, said }: Act): string {
  const words = sentence.chunks.tokens.slice(said.verb.from, said.verb.to).map(({ lower }) => lower);
  if (words.includes('were') || words.includes('are') || words.includes('have')) return 'were';
  return 'was';
}

function titleOf(act: Act, predicate: string): string {
  const present = join(presentOf(act.lemma), act.particle ?? '');
  const [first] = act.agents;
  if (first !== undefined) {
    const head = act.agents.map(({ name }) => name).join(' and ');
    return join(head, first.plural || act.agents.length > 1 ? join(act.lemma, act.particle ?? '') : present, act.passive ? lowerStart(act.subject) : '', act.object);
  }
  return act.passive ? join(act.subject, wasOrWere(act) === 'were' ? 'are' : 'is', predicate) : join(act.subject, act.said.verb.tense === 'PAST' && isPluralSubject(act) ? act.lemma : present, act.object);
}

function isPluralSubject({ sentence, said }: Act): boolean {
  const noun = sentence.chunks.nouns[said.clause.subjects[0] ?? -1];
  const head = noun === undefined ? undefined : sentence.chunks.tokens[noun.head];
  return said.clause.subjects.length > 1 || (head !== undefined && head.lower !== head.lemma && head.lower.endsWith('s'));
}

/** "the approval of the bill", "the decision to close the bridge", "the arrival of the ship", "the handing in of the petition". */
function nominalOf(act: Act): string {
  const { lemma, particle, passive, agents } = act;
  const noun = particle === null ? ACT_NOUNS[lemma] : undefined;
  const about = passive ? lowerStart(act.subject) : act.object;
  const name = noun ?? join(gerundOf(lemma), particle ?? '');
  const whose = sayActors(agents) ?? lowerStart(act.subject);
  if (about === '') return `the ${name} of ${whose}`;
  if (agents.length === 0 && !passive) return nominalOfHappening({ name, gerund: join(gerundOf(lemma), particle ?? ''), about, whose });
  if (WITH_PREPOSITION.test(about) || /^to /.test(about)) return noun === undefined ? `the ${join(gerundOf(lemma), particle ?? '', about)}` : `the ${noun} ${about}`;
  if (/^that /.test(about) && SAYING_VERBS.has(lemma)) return `the ${noun ?? 'word'} ${about}`;
  return nominalOfObject({ noun, name, about });
}

const WITH_PREPOSITION = /^(?:on|onto|in|into|for|with|against|from|at|about|over|under|by|through|towards?|up|out|off|down|back) /;

function nominalOfHappening({ name, gerund, about, whose }: { readonly name: string; readonly gerund: string; readonly about: string; readonly whose: string }): string {
  return WITH_PREPOSITION.test(about) || /^to /.test(about) ? `the ${name} of ${join(whose, about)}` : `the ${gerund} of ${about} by ${whose}`;
}

function nominalOfObject({ noun, name, about }: { readonly noun: string | undefined; readonly name: string; readonly about: string }): string {
  const gerund = /^([a-z]+ing) (.+)$/.exec(about);
  const inner = gerund === null ? undefined : Object.entries(ACT_NOUNS).find(([verb]) => gerundOf(verb) === gerund[1])?.[1];
  if (gerund !== null && inner !== undefined && noun !== undefined) return `the ${noun} of the ${inner} of ${gerund[2] ?? ''}`;
  const link = noun === undefined ? undefined : JOINED[noun];
  return `the ${name} ${link ?? 'of'} ${about}`;
}

function participantsOf({ agents, patients, past }: Act, predicate: string): readonly EventParticipant[] {
  const role = predicate.length <= 60 ? predicate : past;
  return [...agents.map(({ slug }) => ({ actor: slug, role })), ...patients.map(({ slug }) => ({ actor: slug, role: `were ${past}` }))];
}

/** "the Senate and the House": as running text names them; null for nobody. */
export function sayActors(actors: readonly Actor[]): string | null {
  const names = actors.map(({ inText }) => inText);
  if (names.length === 0) return null;
  return names.length === 1 ? names[0] ?? null : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

const shortName = (actor: Actor | undefined): string | null => (actor === undefined ? null : actor.kind === 'PERSON' ? actor.name.split(' ').at(-1) ?? actor.name : actor.name);

export function join(...parts: readonly string[]): string { return parts.filter((part) => part !== '').join(' ').replace(/\s+/g, ' '); }

export function capitalise(text: string): string { return text.charAt(0).toUpperCase() + text.slice(1); }

/** "The vessel" → "the vessel": only articles and the like, never what may be a name. */
export function lowerStart(text: string): string {
  return text.replace(/^(The|A|An|This|That|These|Those|Its|His|Her|Their|Our|Some|Several|Many|Two|Three|Both|All|Most) /, (word) => word.toLowerCase());
}

/** A sentence: capital and full stop. */
export function asSentence(text: string): string { return capitalise(/[.!?][”"’]?$/.test(text) ? text : `${text}.`); }
