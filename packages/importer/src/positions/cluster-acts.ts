import { BRINGING, classOf, UNDOING } from './act-lexicon.js';
import type { ActMention, ActPart } from './act.js';

/** Mentions of one act, and whether each names it or its contrary ("blocking the sale" beside "the sale"). */
export interface ActCluster { readonly members: readonly ClusterMember[] }
export interface ClusterMember { readonly act: ActMention; readonly polarity: 1 | -1 }

/** Groups mentions that name the same act in other words: "transfer", "hand over" and "share" of the same evidence to the same court. */
export function clusterActs(acts: readonly ActMention[]): readonly ActCluster[] {
  const clusters: ClusterMember[][] = [];
  for (const act of [...acts].sort((a, b) => weight(b) - weight(a) || a.start - b.start)) {
    const home = clusters.map((members) => ({ members, polarity: fitInto(members, act) })).find(({ polarity }) => polarity !== null);
    if (home && home.polarity !== null) home.members.push({ act, polarity: home.polarity });
    else clusters.push([{ act, polarity: 1 }]);
  }
  return clusters.map((members) => ({ members }));
}

/** What says most is taken first, so that "a sale" joins "selling the ferry" and not the other way round. */
function weight({ verb, object, recipient }: ActMention): number {
  return (verb ? 2 : 0) + (object ? 2 : 0) + (recipient ? 2 : 0) + (verb && UNDOING.has(verb) ? -1 : 0);
}

function fitInto(members: readonly ClusterMember[], act: ActMention): 1 | -1 | null {
  for (const member of members) {
    const relation = compareActs(member.act, act);
    if (relation !== null) return relation === 1 ? member.polarity : member.polarity === 1 ? -1 : 1;
  }
  return null;
}

/** 1 where two mentions name the same act, −1 where one undoes what the other brings about, null where they are different acts. */
export function compareActs(a: ActMention, b: ActMention): 1 | -1 | null {
  if (a.vague || b.vague) return null;
  if (a.verb !== null && b.verb !== null && classOf(a.verb) === classOf(b.verb)) return sameObject(a, b) && sameRecipient(a, b) ? 1 : null;
  const named = byNoun(a, b) ?? byNoun(b, a);
  if (named !== null) return named;
  if (isHelpTo(a, b) || isHelpTo(b, a)) return 1;
  return a.verb === null || b.verb === null ? thingBeside(a, b) : bySides(a, b);
}

/** "a compulsory vaccination" beside "requiring the vaccination": the noun of one act is what is done in the other. */
function byNoun(noun: ActMention, act: ActMention): 1 | -1 | null {
  if (noun.nominal === null || act.nominal !== null || act.object?.head !== noun.nominal) return null;
  return sideOf(act) === -1 ? -1 : 1;
}

/** "assist the court" beside "share the evidence with the court". */
function isHelpTo(help: ActMention, act: ActMention): boolean {
  return help.verb !== null && classOf(help.verb) === 'assist' && act.recipient !== null && samePart(help.object ?? help.recipient, act.recipient);
}

/** Two verbs with one object: both bring it about, or one undoes it. */
function bySides(a: ActMention, b: ActMention): 1 | -1 | null {
  if (!a.object || !b.object || a.object.head.length < 3 || !samePart(a.object, b.object)) return null;
  const [one, other] = [sideOf(a), sideOf(b)];
  return one === 0 || other === 0 ? null : one === other ? 1 : -1;
}

function sideOf({ verb }: ActMention): 1 | -1 | 0 {
  if (verb === null) return 1;
  if (UNDOING.has(verb) || classOf(verb) === 'abolish' || classOf(verb) === 'ban') return -1;
  return BRINGING.has(verb) || ['build', 'impose', 'allow', 'fund', 'require'].includes(classOf(verb)) ? 1 : 0;
}

/** "the dam" beside "building the dam"; "the fee" beside "abolishing the fee" is its contrary only if it is the thing that is supported. */
function thingBeside(a: ActMention, b: ActMention): 1 | -1 | null {
  const thing = a.verb === null ? a : b;
  const act = a.verb === null ? b : a;
  if (act.verb === null) return samePart(thing.object, act.object) ? 1 : null;
  if (!samePart(thing.object, act.object)) return null;
  return sideOf(act) === -1 ? -1 : 1;
}

/** Nouns that name one thing in the news: a line each, the first for all. */
const THINGS: ReadonlyMap<string, string> = new Map(`strike walkout stoppage
fine penalty
ruling judgment judgement verdict
scheme project`.split('\n').flatMap((line) => { const all = line.split(' '); return all.map((noun) => [noun, all[0] ?? noun] as const); }));
const thingOf = (head: string): string => THINGS.get(head) ?? head;

/** Two names of one thing: the same noun, the same actor, or a name and "the" with a noun of its own. */
export function samePart(a: ActPart | null, b: ActPart | null): boolean {
  if (!a || !b) return false;
  if (a.actor !== null && b.actor !== null) return a.actor === b.actor;
  if (thingOf(a.head) === thingOf(b.head)) return !a.proper || !b.proper || sharesWord(a.text, b.text);
  return sharesName(a, b);
}

const sharesWord = (a: string, b: string): boolean => a.toLowerCase().split(/\W+/).some((word) => word.length > 3 && b.toLowerCase().split(/\W+/).includes(word));
/** "the Korrin dam" and "the dam on the Korrin": a capitalised word of one in the other. */
const sharesName = (a: ActPart, b: ActPart): boolean => a.proper && b.proper && a.text.split(/\W+/).some((word) => /^\p{Lu}\w{3,}/u.test(word) && b.text.split(/\W+/).includes(word));

function sameObject(a: ActMention, b: ActMention): boolean {
  if (!a.object || !b.object || ['it', 'them', 'this', 'those', 'these', 'one'].includes(a.object.head) || ['it', 'them', 'this', 'those', 'these', 'one'].includes(b.object.head)) return true;
  if (samePart(a.object, b.object)) return true;
  // "the documents" for "the evidence": another noun with "the", given to the same.
  if (a.recipient && b.recipient && samePart(a.recipient, b.recipient)) return true;
  // A name and a noun for one thing: "the Meridian Star", "the ferry".
  if (a.object.proper !== b.object.proper || GENERIC.has(a.object.head) || GENERIC.has(b.object.head)) return true;
  return (a.recipient !== null || b.recipient !== null) && (a.object.definite || b.object.definite) && sameClassRecipient(a, b);
}

/** Nouns that take up another. */
const GENERIC = new Set('piece item object thing material document device facility building site vehicle animal artefact artifact work asset weapon file paper record body place land ship vessel boat property structure plot area suspect man woman person treasure'.split(' '));

const sameClassRecipient = (a: ActMention, b: ActMention): boolean => a.recipient === null || b.recipient === null || a.preposition === b.preposition;

function sameRecipient(a: ActMention, b: ActMention): boolean {
  if (!a.recipient || !b.recipient) return true;
  if (samePart(a.recipient, b.recipient) || a.preposition !== b.preposition && a.object !== null && b.object !== null && a.object.head === b.object.head) return true;
  // A place for the body that sits there: only where what is given is named by the same noun or by "the" and a noun.
  return a.recipient.proper && b.recipient.proper && (a.object?.definite === true || b.object?.definite === true);
}
