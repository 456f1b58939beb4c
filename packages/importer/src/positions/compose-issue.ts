import type { Issue } from '@footnote/knowledge';
import { mentionOf, type SentenceFrame, type TextFrame } from '../attribution/frame.js';
import { gerundOf, participleOf } from '../claims/inflect-verb.js';
import { slugOf } from '../claims/slug-book.js';
import { classOf, THING_VERB, UNDOING } from './act-lexicon.js';
import type { ActMention, ActPart } from './act.js';
import { isAboutPeople } from './describe-unnamed.js';
import type { ActCluster } from './cluster-acts.js';
import { readAct } from './read-act.js';

/** An issue in words, and whether it is asked the other way round than the cluster counts. */
export interface ComposedIssue { readonly issue: Issue; readonly polarity: 1 | -1 }

const PRONOUNS = new Set(['it', 'them', 'they', 'this', 'that', 'these', 'those', 'one', 'him', 'her', 'us']);
const LONGEST_OBJECT = 8;

/** The question and the gerund of an issue, put together from the mention that says most: "sharing evidence with the International Criminal Court". */
export function composeIssue(frame: TextFrame, cluster: ActCluster): ComposedIssue | null {
  const heads = cluster.members.map(({ act }) => act.object?.head ?? '');
  const common = (act: ActMention): number => (act.object ? heads.filter((head) => head === act.object?.head).length / (heads.length + 1) * 3 : 0);
  const ranked = [...cluster.members].sort((a, b) => worth(b.act) + common(b.act) - worth(a.act) - common(a.act) || a.act.start - b.act.start);
  const best = ranked[0];
  if (!best) return null;
  const object = partFor(ranked.map(({ act }) => act), best.act, 'object');
  const missing = object === null && best.act.verb !== null ? findMissing(frame, best.act.verb) : null;
  const recipient = partFor(ranked.map(({ act }) => act), best.act, 'recipient');
  const verb = best.act.verb ?? (object ? THING_VERB.get(object.part.head) ?? null : null);
  const tail = object && best.act.verb !== null ? wordTail(frame, object) : null;
  const words: Words = { verb, tail, object: object ? wordObject(frame, object, best.act.verb === null) : missing, recipient: recipient ? wordRecipient(frame, recipient) : null };
  if (words.verb === null && words.object === null) return null;
  if (words.verb === null && isAboutPeople(best.act)) return askForPeople(frame, best, words.object ?? '');
  const gerund = composeGerund(words);
  return { issue: { slug: slugOf(gerund), question: composeQuestion(words), gerund }, polarity: best.polarity };
}

/** Whom people are for is asked by the name: "Should the drivers be supported?". */
function askForPeople(frame: TextFrame, { act, polarity }: ActCluster['members'][number], words: string): ComposedIssue {
  const actor = act.object?.actor === null || act.object === null ? undefined : frame.actors.get(act.object.actor)?.actor;
  const name = actor?.inText ?? words;
  return { issue: { slug: slugOf(`support for ${name}`), question: `Should ${name} be supported?`, gerund: name }, polarity };
}

function worth({ verb, object, recipient, vague }: ActMention): number {
  if (vague) return -10;
  const named = object !== null && !PRONOUNS.has(object.head);
  return (verb ? 3 : 0) + (named ? 3 : 0) + (recipient ? 2 : 0) - (verb && UNDOING.has(verb) ? 2 : 0) - (named && object.text.split(' ').length > 5 ? 1 : 0) + (verb !== null && classOf(verb) === verb ? 0.5 : 0);
}

interface Placed { readonly part: ActPart; readonly act: ActMention }
function partFor(acts: readonly ActMention[], best: ActMention, kind: 'object' | 'recipient'): Placed | null {
  const own = best[kind];
  if (own && !PRONOUNS.has(own.head)) return { part: own, act: best };
  const same = acts.find((act) => { const part = act[kind]; return part !== null && !PRONOUNS.has(part.head) && (act.verb === null || best.verb === null || classOf(act.verb) === classOf(best.verb)); });
  const part = same?.[kind];
  return same && part ? { part, act: same } : null;
}

/** "a sale", of what? What the text does this to elsewhere, else what it names most that is nobody: "the Meridian Star". */
function findMissing(frame: TextFrame, verb: string): string | null {
  const acts = frame.sentences.flatMap((sentence) => [...sentence.chunks.nouns, ...sentence.chunks.verbs].map(({ from }) => readAct(frame, sentence, from)));
  const same = acts.find((act) => act?.verb && act.object && !PRONOUNS.has(act.object.head) && act.object.actor === null && classOf(act.verb) === classOf(verb));
  if (same?.object) return same.object.text.replace(/["“”]/g, '').replace(/^The\b/, 'the');
  const names = new Map<string, number>();
  for (const sentence of frame.sentences) for (const noun of sentence.chunks.nouns) {
    const text = frame.text.slice(noun.start, noun.end).replace(/["“”]/g, '').replace(/^The\b/, 'the');
    const isName = noun.to - noun.from >= 2 && sentence.chunks.tokens[noun.head]?.pos === 'PROPN' && /^the \p{Lu}/u.test(text) && mentionOf(sentence, noun) === null;
    if (isName) names.set(text, (names.get(text) ?? 0) + 1);
  }
  return [...names].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const HANGING = new Set(['in', 'on', 'at', 'near', 'into', 'from']);

/** "in the disused barracks" behind the object: where, and not what. */
function wordTail(frame: TextFrame, { part, act }: Placed): string | null {
  const chunks = frame.sentences[act.sentence]?.chunks;
  const index = chunks?.nouns.findIndex((noun) => noun.start <= part.start && part.end <= noun.end) ?? -1;
  const behind = chunks?.nouns.find((noun) => noun.hangsOn === index);
  const preposition = chunks?.tokens[behind?.preposition ?? -1];
  if (!behind || !preposition || !HANGING.has(preposition.lower) || act.recipient || /\b(?:19|20)\d\d\b|week|month|year|day/.test(behind.end > behind.start ? frame.text.slice(behind.start, behind.end) : '')) return null;
  return frame.text.slice(preposition.start, behind.end).replace(/\s+/g, ' ');
}

/** "any sale" → "the sale"; hedges and quotation marks are the article's, not the question's. */
function wordObject(frame: TextFrame, { part, act }: Placed, alone: boolean): string {
  const sentence = frame.sentences[act.sentence];
  const phrase = sentence ? listOrPhrase(frame, { sentence, part }) : part.text;
  const whole = phrase.split(/\s+/).length <= LONGEST_OBJECT && !/\b(?:by|alleged\w*)\b/.test(phrase) && !(act.recipient && phrase.includes(act.recipient.text)) ? phrase : part.text;
  const plain = whole.replace(/["“”„«»‘]/g, '').replace(/\b(?:alleged|suspected|supposed|disputed|controversial|so-called)\s+/gi, '').replace(/^(?:any|such an?|this|that|these|those|its|their|his|her|our|all)\s+/i, 'the ').replace(/\s+/g, ' ').trim();
  const lower = /^(?:The|An?|Some)\s/.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
  if (alone) return lower.replace(/^an?\s/, 'the ');
  return lower;
}

/** "Hillside Primary and Larkfield Primary", or a noun with its "of". */
function listOrPhrase(frame: TextFrame, { sentence, part }: { readonly sentence: SentenceFrame; readonly part: ActPart }): string {
  const { nouns, tokens } = sentence.chunks;
  const index = nouns.findIndex((noun) => noun.start <= part.start && part.end <= noun.end);
  const members = nouns.filter((noun) => noun.coordinatedWith === index);
  const last = members.at(-1);
  if (index >= 0 && last && frame.text.slice(part.start, last.end).split(/\s+/).length <= LONGEST_OBJECT) return frame.text.slice(part.start, last.end);
  const of = nouns.find((noun) => noun.hangsOn === index && ['of', 'between'].includes(tokens[noun.preposition ?? -1]?.lower ?? ''));
  return of && index >= 0 ? frame.text.slice(part.start, of.end) : part.text;
}

function wordRecipient(frame: TextFrame, { part, act }: Placed): string {
  const actor = part.actor === null ? null : frame.actors.get(part.actor)?.actor;
  return `${act.preposition ?? 'to'} ${actor?.inText ?? part.text.replace(/^The\b/, 'the')}`;
}

interface Words { readonly verb: string | null; readonly tail: string | null; readonly object: string | null; readonly recipient: string | null }
const split = (verb: string): readonly [string, string] => { const [base = verb, particle = ''] = verb.split('_'); return [base, particle]; };
const join = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' ');

function composeGerund({ verb, object, recipient, tail }: Words): string {
  if (verb === null) return object ?? '';
  const [base, particle] = split(verb);
  return join(gerundOf(base), particle, object, recipient, tail);
}

function composeQuestion({ verb, object, recipient, tail }: Words): string {
  if (verb === null) return `Should ${object ?? 'it'} go ahead?`;
  const [base, particle] = split(verb);
  return object === null ? `Should ${join(gerundOf(base), particle, recipient, tail)} go ahead?` : `Should ${join(object, 'be', participleOf(base), particle, recipient, tail)}?`;
}
