import type { Actor, Event } from '@footnote/knowledge';
import type { RuleName } from '../confidence/index.js';
import type { NounGroup } from '../grammar/index.js';
import type { Proposal, TextRange } from '../model.js';
import { makeProposal } from '../reading/make-proposal.js';
import { asSentence, join, lowerStart } from './compose-event.js';
import { participleOf, pastOf } from './inflect-verb.js';
import { phraseFrom } from './phrase-of.js';
import { roleClaim } from './compose-claim.js';
import { actorOf, type Scene, type SentenceScene } from './scene.js';
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

/** "shared this evidence with Ukraine": Ukraine received it. */
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

const CRIMES = new Set(['crime', 'atrocity', 'offence', 'offense', 'abuse', 'fraud', 'corruption', 'bribery', 'negligence', 'theft', 'misconduct', 'wrongdoing', 'violation', 'murder', 'genocide', 'espionage', 'torture', 'tax']);
const DOUBTED = new Set(['alleged', 'possible', 'suspected', 'supposed', 'purported']);

/** Of what somebody is accused, without anybody being found guilty: "alleged crimes committed by X", "allegations of X committing crimes". */
export function proposeAccusations(scene: Scene): readonly Proposal[] {
  const seen = new Set<string>();
  return scene.sentences.flatMap((sentence) => readAccusations(scene, sentence).flatMap(({ crimes, place, accused, cue }) => {
    const key = `${crimes} ${accused.map(({ slug }) => slug).join(' ')}`;
    if (seen.has(key) || accused.length === 0) return [];
    seen.add(key);
    return accusation(scene, { sentence, crimes: join(crimes, place), accused, cue });
  }));
}

interface Accusation { readonly crimes: string; readonly place: string; readonly accused: readonly Actor[]; readonly cue: TextRange }

function readAccusations(scene: Scene, sentence: SentenceScene): readonly Accusation[] {
  const { tokens, nouns } = sentence.chunks;
  return nouns.flatMap((noun): readonly Accusation[] => {
    const head = tokens[noun.head];
    if (head === undefined || !CRIMES.has(head.lemma)) return [];
    const inside = tokens.slice(noun.from, noun.to);
    const isDoubted = inside.some(({ lower }) => DOUBTED.has(lower));
    const next = tokens.slice(noun.to, noun.to + 2).map(({ lower }) => lower).join(' ');
    const behind = isDoubted && (next === 'committed by' || next.startsWith('by ')) ? nouns.filter(({ from }) => from > noun.to && from <= noun.to + 9) : [];
    const before = findAllegation(sentence, noun);
    const accused = [...new Map([...takeJoined(behind), ...before].flatMap((each) => actorOf(scene, sentence, each) ?? []).map((actor) => [actor.slug, actor])).values()];
    const start = before[0]?.from ?? noun.from;
    const crimes = inside.filter(({ pos, lower }) => pos !== 'DET' && !DOUBTED.has(lower)).map(({ text }) => text).join(' ');
    return [{ crimes, place: placeBehind(sentence, noun), accused, cue: { start: tokens[start]?.start ?? noun.start, end: behind[0]?.end ?? noun.end } }];
  });
}

/** Only what is joined by "and" stands on one footing. */
function takeJoined(nouns: readonly NounGroup[]): readonly NounGroup[] {
  const [first, second] = nouns;
  if (first === undefined) return [];
  return second !== undefined && second.coordinatedWith !== null && second.from - first.to <= 2 ? [first, second] : [first];
}

/** Those between "allegations of" and what they are alleged to have committed. */
function findAllegation({ chunks: { tokens, nouns } }: SentenceScene, crime: NounGroup): readonly NounGroup[] {
  const at = tokens.findLastIndex(({ lemma }, index) => index < crime.from && index > crime.from - 14 && ['allegation', 'accusation', 'claim'].includes(lemma));
  if (at === -1 || !['of', 'that', 'against'].includes(tokens[at + 1]?.lower ?? '')) return [];
  return nouns.filter(({ from, to }) => from > at + 1 && to < crime.from);
}

function placeBehind({ chunks: { tokens, nouns } }: SentenceScene, crime: NounGroup): string {
  const place = nouns.find(({ from, preposition, head }) => from >= crime.to && from <= crime.to + 12 && preposition !== null && tokens[preposition]?.lower === 'in' && tokens[head]?.pos === 'PROPN');
  return place === undefined ? '' : `in ${tokens.slice(place.from, place.to).map(({ text }) => text).join(' ')}`;
}

function accusation(scene: Scene, { sentence, crimes, accused, cue }: { readonly sentence: SentenceScene; readonly crimes: string; readonly accused: readonly Actor[]; readonly cue: TextRange }): readonly Proposal[] {
  const names = accused.map(({ inText }) => inText).join(' and ');
  const plural = accused.length > 1 || accused[0]?.plural === true;
  const latest = scene.analysis.facts.published?.value.latest ?? null;
  const event: Event = {
    slug: scene.slugs.take('event', `accusation against ${names} of ${crimes}`), title: join(accused.map(({ name }) => name).join(' and '), plural ? 'are' : 'is', 'accused of', crimes), clause: join(names, plural ? 'were' : 'was', 'accused of', crimes),
    nominal: join('the accusation of', crimes, 'against', names), date: { edtf: latest === null ? 'XXXX' : `../${latest}`, earliest: null, latest, precision: latest === null ? 'UNKNOWN' : 'INTERVAL', basis: 'INFERRED', note: 'The article tells of it without a date.' },
    participants: accused.map(({ slug }) => ({ actor: slug, role: 'is accused' })), relations: [], note: 'An accusation: nobody is said to have been found guilty.',
  };
  const parts = { passages: [{ start: sentence.sentence.start, end: sentence.sentence.end }], cues: [cue], rule: 'ROLE_ACCUSED' as const, because: 'The sentence tells it as an allegation or a possibility.' };
  return [
    makeProposal({ ...parts, content: { kind: 'EVENT', event, known: false }, title: event.title }, scene.text),
    ...accused.map((actor) => makeProposal({
      ...parts, title: `${actor.name}: who was accused of ${crimes}`,
      content: { kind: 'CLAIM', claim: roleClaim(scene, { event: event.slug, actor, role: `who was accused of ${crimes}`, statement: asSentence(join(actor.name, actor.plural ? 'were' : 'was', 'accused of', crimes)), unique: false }), known: false, telling: { ...tellingAt(scene, cue), hedges: ['NONE'] }, measure: null, aspect: null },
    }, scene.text)),
  ];
}

const LASTING = new Set(['lead', 'head', 'chair', 'run', 'own', 'operate', 'possess', 'govern', 'control', 'represent', 'command', 'oversee', 'manage', 'direct']);

/** "leads the investigation", "the material that the US possesses": who does what for as long as it lasts. */
export function proposeLasting(scene: Scene): readonly Proposal[] {
  return scene.sentences.flatMap((sentence) => sentence.chunks.clauses.flatMap((clause): readonly Proposal[] => {
    const { verbs, nouns, tokens } = sentence.chunks;
    const verb = verbs[clause.verb];
    if (verb === undefined || !LASTING.has(verb.lemma) || verb.form !== 'FINITE' || verb.tense !== 'PRESENT' || verb.perfect || verb.negated || verb.modal !== null || verb.voice === 'PASSIVE') return [];
    const actor = actorOf(scene, sentence, nouns[clause.subjects[0] ?? -1]);
    const thing = nouns[clause.objects[0] ?? -1] ?? (clause.kind === 'RELATIVE' ? nouns[clause.antecedent ?? -1] : undefined);
    if (actor === null || thing === undefined || actorOf(scene, sentence, thing) === actor || tokens[thing.head]?.pos === 'PRON') return [];
    const what = lowerStart(phraseFrom(scene, sentence, { from: thing.from, verb: null, most: thing.to - thing.from }).text);
    const present = actor.plural ? verb.lemma : `${verb.lemma}${/s$/.test(verb.lemma) ? 'es' : 's'}`;
    const latest = scene.analysis.facts.published?.value.latest ?? null;
    const event: Event = {
      slug: scene.slugs.take('event', `${actor.name} ${verb.lemma} ${what}`), title: join(actor.name, present, what), clause: join(actor.inText, pastOf(verb.lemma), what), nominal: join('the part of', actor.inText, 'in', what),
      date: { edtf: latest === null ? 'XXXX' : `../${latest}`, earliest: null, latest, precision: latest === null ? 'UNKNOWN' : 'INTERVAL', basis: 'INFERRED', note: 'It lasts; the article does not say since when.' },
      participants: [{ actor: actor.slug, role: join(present, what) }], relations: [], note: 'A state that lasts rather than something that happened.',
    };
    const cue = { start: verb.start, end: verb.end };
    const parts = { passages: [{ start: sentence.sentence.start, end: sentence.sentence.end }], cues: [cue], rule: 'ROLE_LASTING' as const, because: 'The sentence tells it in the present, as something that lasts.' };
    return [
      makeProposal({ ...parts, content: { kind: 'EVENT', event, known: false }, title: event.title }, scene.text),
      makeProposal({ ...parts, title: `${actor.name}: who ${present} ${what}`, content: { kind: 'CLAIM', claim: roleClaim(scene, { event: event.slug, actor, role: `who ${present} ${what}`, statement: asSentence(join(actor.name, present, what)), unique: true, temporal: 'STATE' }), known: false, telling: tellingAt(scene, cue), measure: null, aspect: null } }, scene.text),
    ];
  }));
}
