import { formatDate, type Claim } from '@footnote/knowledge';
import type { Proposal, TextRange } from '../model.js';
import { makeProposal } from '../reading/make-proposal.js';
import type { RuleName } from '../confidence/index.js';
import { HAPPENING_VERBS } from './act-verbs.js';
import { asSentence, capitalise, composeEvent, join, wasOrWere } from './compose-event.js';
import { dateClaim, roleClaim } from './compose-claim.js';
import { readActs, type Act } from './read-acts.js';
import { proposeOthers } from './propose-others.js';
import { proposeReasons } from './propose-event-reasons.js';
import type { ToldEvent } from './told-event.js';
import { isBodyNoun } from '../mentions/index.js';
import type { Scene } from './scene.js';
import { doubt, tellingAt } from './tell.js';

/** Events, and who did them, to whom and when, from clauses that tell of something as past. */
export function proposeActs(scene: Scene): readonly Proposal[] {
  const told = new Map<string, ToldEvent>();
  return readActs(scene).filter(isWorthTelling).flatMap((act) => {
    const known = findTold(told, act);
    if (known !== null) return claimsOf(scene, act, known);
    const composed = composeEvent(scene, act);
    if (composed === null) return [];
    const event: ToldEvent = { ...composed, act };
    told.set(composed.event.slug, event);
    return [eventProposal(scene, event), ...claimsOf(scene, act, event)];
  });
}

/** Somebody named did it or had it done to them, or it has a date; with an object, unless the verb needs none. */
function isWorthTelling({ agents, patients, dates, object, subject, passive, lemma, said }: Act): boolean {
  if (['RELATIVE', 'PARTICIPLE'].includes(said.clause.kind) && agents.length === 0 && dates.length === 0) return false;
  if (said.clause.kind === 'PARTICIPLE' && dates.length === 0) return false;
  if (agents.length > 0) return passive ? subject !== '' : hasSubstance(object) || dates.length > 0 || HAPPENING_VERBS.has(lemma);
  if (patients.length > 0) return passive;
  return dates.length > 0 && subject !== '' && (passive || HAPPENING_VERBS.has(lemma) || isOfBody(subject) && hasSubstance(object));
}

/** "the board", "its trustees", "lawmakers": a body without a name of its own does things on days too. */
function isOfBody(subject: string): boolean {
  const [head = ''] = subject.toLowerCase().split(/ (?:of|in|for|at|from|on) /u);
  return isBodyNoun(head.split(' ').at(-1) ?? '');
}

/** "abroad" and "concerns" are nothing that was done. */
function hasSubstance(object: string): boolean {
  return object.split(' ').length > 1 && !/^(?:\p{L}+ )?(?:concerns?|fears?|worries|doubts?|hopes?|interest|wariness|reluctance)\b/u.test(object) && !/^(?:it|them|this|that|these|those)\b(?! \p{L}+ )/u.test(object);
}

/** The same act told again further down: the same verb by the same actor, about things that share a word. */
function findTold(told: ReadonlyMap<string, ToldEvent>, act: Act): ToldEvent | null {
  for (const event of told.values()) {
    const [a, b] = [event.act, act];
    const sameDoer = a.agents.length > 0 && a.agents.map(({ slug }) => slug).join() === b.agents.map(({ slug }) => slug).join();
    if (sameDoer && a.lemma === b.lemma && sharesWord(`${a.object} ${a.subject}`, `${b.object} ${b.subject}`)) return event;
  }
  return null;
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
  return (b.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).some((word) => words.has(word));
}

function ruleOf({ passive, agents }: Act): RuleName {
  if (agents.length === 0 && !passive) return 'EVENT_HAPPENING';
  return passive ? 'EVENT_PASSIVE_ACT' : 'EVENT_PAST_ACT';
}

function eventProposal(scene: Scene, { event, act }: ToldEvent): Proposal {
  const dated = act.dates[0] === undefined ? '' : `, dated ${formatDate(act.dates[0].date)}`;
  return makeProposal({
    content: { kind: 'EVENT', event, known: false }, rule: ruleOf(act), title: event.title,
    because: `“${scene.text.slice(act.cue.start, act.cue.end)}” tells it as something that happened${dated}.`,
    passages: [passageOf(act)], cues: cuesOf(act), notes: notesOf(act), certainty: certaintyOf(act),
  }, scene.text);
}

function claimsOf(scene: Scene, act: Act, told: ToldEvent): readonly Proposal[] {
  return [...rolesOf(scene, act, told), ...proposeOthers(scene, { ...told, act }), ...datesOf(scene, act, told), ...proposeReasons(scene, { ...told, act })];
}

function rolesOf(scene: Scene, act: Act, { event, predicate }: ToldEvent): readonly Proposal[] {
  const agents = act.agents.map((actor) => claimProposal(scene, act, {
    rule: act.passive ? 'ROLE_AGENT' : 'ROLE_SUBJECT', title: `${actor.name}: who ${predicate}`, because: `The sentence makes ${actor.inText} the one who ${predicate}.`,
    claim: roleClaim(scene, { event: event.slug, actor, role: `who ${predicate}`, statement: asSentence(join(actor.name, predicate)), unique: act.agents.length === 1 }),
  }));
  const patients = act.patients.map((actor) => {
    const done = join(act.past, act.object);
    return claimProposal(scene, act, {
      rule: 'ROLE_AFFECTED', title: `${actor.name}: who was ${done}`, because: `The sentence has it done to ${actor.inText}.`,
      claim: roleClaim(scene, { event: event.slug, actor, role: `who was ${done}`, statement: asSentence(join(actor.name, wasOrWere(act), done)), unique: act.patients.length === 1 }),
    });
  });
  return [...agents, ...patients];
}

function datesOf(scene: Scene, act: Act, { event }: ToldEvent): readonly Proposal[] {
  return act.dates.slice(0, 1).map(({ date, surface }) => claimProposal(scene, act, {
    rule: 'DATE_IN_CLAUSE', title: `${capitalise(event.nominal)}: ${formatDate(date)}`, because: `“${surface}” stands in the clause that tells it.`,
    claim: dateClaim(scene, { event: event.slug, clause: event.clause, date }),
  }));
}

interface ClaimParts { readonly rule: RuleName; readonly title: string; readonly because: string; readonly claim: Claim }

function claimProposal(scene: Scene, act: Act, { rule, title, because, claim }: ClaimParts): Proposal {
  return makeProposal({
    content: { kind: 'CLAIM', claim, known: false, telling: tellingAt(scene, act.cue), measure: null, aspect: null },
    rule, title, because, passages: [passageOf(act)], cues: cuesOf(act), notes: notesOf(act), certainty: certaintyOf(act),
  }, scene.text);
}

const passageOf = ({ sentence }: Act): TextRange => ({ start: sentence.sentence.start, end: sentence.sentence.end });
const cuesOf = ({ cue, dates }: Act): readonly TextRange[] => [cue, ...dates.slice(0, 1).map(({ start, end }) => ({ start, end }))];
const certaintyOf = ({ guessed }: Act): number => (guessed ? 0.8 : 1);
const notesOf = (act: Act) => (act.guessed ? [doubt(`A pronoun was taken for ${act.agents[0]?.inText ?? act.patients[0]?.inText ?? 'somebody'}.`)] : []);
