import type { Actor } from '@footnote/knowledge';
import type { RuleName } from '../confidence/index.js';
import type { NounGroup } from '../grammar/index.js';
import type { Proposal, TextRange } from '../model.js';
import { makeProposal } from '../reading/make-proposal.js';
import { asSentence, join, lowerStart } from './compose-event.js';
import { participleOf } from './inflect-verb.js';
import { phraseFrom } from './phrase-of.js';
import { roleClaim } from './compose-claim.js';
import { actorOf, type Scene } from './scene.js';
import { tellingAt } from './tell.js';
import type { ToldEvent } from './told-event.js';

/** Who gets something by an act: with the preposition under which the sentence names them. */
const GIVES: Readonly<Record<string, readonly string[]>> = { share: ['with'], give: ['to'], hand: ['to'], send: ['to'], grant: ['to'], sell: ['to'], provide: ['to'], submit: ['to'], transfer: ['to'], deliver: ['to'], present: ['to'], lend: ['to'], donate: ['to'], pay: ['to'], award: ['to'], return: ['to'], supply: ['to'] };
/** What is issued, brought or imposed is against somebody. */
const AGAINST = new Set(['warrant', 'charge', 'sanction', 'fine', 'lawsuit', 'complaint', 'indictment', 'penalty', 'injunction', 'accusation', 'allegation', 'ban', 'summons', 'subpoena', 'verdict']);

/** Who else had a part in an act: who had it done to them, who received what was given, and against whom it was. */
export function proposeOthers(scene: Scene, told: ToldEvent): readonly Proposal[] {
  const { act } = told;
  if (act.passive || act.agents.length === 0) return [];
  return [...objectOf(scene, told), ...recipientOf(scene, told), ...targetsOf(scene, told)];
}

/** "sanctioned the court": the court was sanctioned. */
function objectOf(scene: Scene, told: ToldEvent): readonly Proposal[] {
  const { act: { sentence, said, lemma, particle, agents } } = told;
  const index = said.clause.objects[0];
  const noun = index === undefined ? undefined : sentence.chunks.nouns[index];
  const actor = actorOf(scene, sentence, noun);
  if (noun === undefined || actor === null || noun.preposition !== null || noun.from > said.verb.to + 1 || agents.includes(actor) || ['join', 'enter', 'leave', 'reach', 'announce', 'become', 'tell'].includes(lemma)) return [];
  const rest = phraseFrom(scene, sentence, { from: noun.to, verb: null, most: 10 }).text;
  return [partOf(scene, told, { rule: 'ROLE_OBJECT', actor, done: join(participleOf(lemma), particle ?? '', rest), cue: noun })];
}

/** "shared the letter with the press": the press received it. */
function recipientOf(scene: Scene, told: ToldEvent): readonly Proposal[] {
  const { act: { sentence, said, lemma, agents } } = told;
  const prepositions = GIVES[lemma];
  const { tokens, nouns } = sentence.chunks;
  if (prepositions === undefined) return [];
  const thing = nouns[said.clause.objects[0] ?? -1];
  const noun = nouns.find(({ from, preposition }) => from >= said.verb.to && from < said.clause.to && preposition !== null && preposition >= (thing?.to ?? said.verb.to) && prepositions.includes(tokens[preposition]?.lower ?? ''));
  // "with representatives of the Ukrainian side": whose representatives they are is who received it.
  const actor = actorOf(scene, sentence, noun) ?? (noun === undefined ? null : actorOf(scene, sentence, nouns.find(({ hangsOn }) => hangsOn === nouns.indexOf(noun))));
  if (thing === undefined || actor === null || agents.includes(actor) || noun === undefined) return [];
  const what = lowerStart(phraseFrom(scene, sentence, { from: thing.from, verb: null, most: Math.max(1, (noun.preposition ?? thing.to) - thing.from) }).text);
  const statement = asSentence(join(actor.name, 'received', what, 'from', agents[0]?.inText ?? ''));
  return [propose(scene, told, { rule: 'ROLE_RECIPIENT', actor, role: `who received ${what}`, statement, cue: noun, unique: true })];
}

/** "issued arrest warrants for two citizens, namely A and B". */
function targetsOf(scene: Scene, told: ToldEvent): readonly Proposal[] {
  const { act: { sentence, said, agents } } = told;
  const { tokens, nouns } = sentence.chunks;
  const thing = nouns[said.clause.objects[0] ?? -1];
  const head = thing === undefined ? undefined : tokens[thing.head];
  if (thing === undefined || head === undefined || !AGAINST.has(head.lemma)) return [];
  const first = nouns.find(({ from, preposition }) => from > thing.to - 1 && from <= thing.to + 3 && preposition !== null && ['for', 'against', 'on'].includes(tokens[preposition]?.lower ?? ''));
  if (first === undefined) return [];
  const end = tokens.findIndex(({ lower }, at) => at > first.to && ['in', 'over', 'because', 'after', ';', '.', 'who', 'which'].includes(lower));
  const named = nouns.filter(({ from, to }) => from >= first.from && to <= (end === -1 ? tokens.length : end)).flatMap((noun) => {
    const actor = actorOf(scene, sentence, noun);
    return actor === null || agents.includes(actor) || (noun === first && actor.kind === 'COUNTRY') ? [] : [{ actor, noun }];
  });
  const persons = named.filter(({ actor }) => actor.kind === 'PERSON');
  const chosen = persons.length > 0 ? persons : named.slice(0, 1);
  const what = phraseFrom(scene, sentence, { from: thing.from, verb: null, most: thing.to - thing.from }).text;
  return chosen.map(({ actor, noun }) => propose(scene, told, {
    rule: 'ROLE_TARGET', actor, role: `who was named in ${lowerStart(what)}`, statement: asSentence(join(actor.name, actor.plural ? 'were' : 'was', 'named in', lowerStart(what))), cue: noun, unique: chosen.length === 1,
  }));
}

function partOf(scene: Scene, told: ToldEvent, { rule, actor, done, cue }: { readonly rule: RuleName; readonly actor: Actor; readonly done: string; readonly cue: NounGroup }): Proposal {
  return propose(scene, told, { rule, actor, role: `who was ${done}`, statement: asSentence(join(actor.name, actor.plural ? 'were' : 'was', done)), cue, unique: true });
}

interface Part { readonly rule: RuleName; readonly actor: Actor; readonly role: string; readonly statement: string; readonly cue: TextRange; readonly unique: boolean }

function propose(scene: Scene, { act, event }: Pick<ToldEvent, 'act' | 'event'>, { rule, actor, role, statement, cue, unique }: Part): Proposal {
  const { sentence } = act.sentence;
  return makeProposal({
    content: { kind: 'CLAIM', claim: roleClaim(scene, { event: event.slug, actor, role, statement, unique }), known: false, telling: tellingAt(scene, act.cue), measure: null, aspect: null },
    rule, title: `${actor.name}: ${role}`, because: `The sentence gives ${actor.inText} that part in it.`, passages: [{ start: sentence.start, end: sentence.end }], cues: [act.cue, { start: cue.start, end: cue.end }],
  }, scene.text);
}
