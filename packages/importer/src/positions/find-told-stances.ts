import type { TextRange } from '../model.js';
import { findHolders } from './find-holders.js';
import type { SaidClause, StanceContext } from './find-stances.js';
import { readAct } from './read-act.js';
import type { StanceFind } from './stance.js';
import type { Sign } from './stance-lexicon.js';

/**
 * Ways of telling a position that are no verb of being for or against: leaving in protest, dissenting, voting yes or no, taking the other
 * view, staying out of it.
 */
export function findToldStance(context: StanceContext, said: SaidClause, last: StanceFind | undefined): readonly StanceFind[] {
  if (said.verb.negated || said.clause.kind === 'INFINITIVE' || said.verb.voice === 'PASSIVE') return findUndrawn(context, said);
  const rule = [byProtest, byBallot, byOtherView, byStayingOut].map((each) => each(context, said, last)).find((each) => each !== null);
  if (rule === undefined || rule === null) return [];
  const holders = findHolders(context.frame, context.sentence, said.clause.subjects).filter(({ kind }) => kind !== 'ANONYMOUS' && kind !== 'OUTLET');
  return holders.length === 0 ? [] : [{ sentence: context.sentence.index, holders, tense: 'PRESENT', strong: true, basis: rule.sign === 0 ? 'UNDECIDED' : 'STATED', ...rule }];
}

type Told = Pick<StanceFind, 'sign' | 'act' | 'cue'> & { readonly holders?: StanceFind['holders'] };
const cueOf = ({ sentence }: StanceContext, { verb }: SaidClause, to: number): TextRange => ({ start: verb.start, end: sentence.chunks.tokens[to - 1]?.end ?? verb.end });
const LEAVING = new Set(['resign', 'quit', 'leave', 'withdraw', 'step', 'walk', 'abstain', 'strike', 'demonstrate', 'march', 'rally']);

/** "resigned in protest", "walked out in protest at the closure". */
function byProtest(context: StanceContext, said: SaidClause): Told | null {
  const { tokens } = context.sentence.chunks;
  if (!LEAVING.has(said.verb.lemma)) return null;
  const at = tokens.findIndex((token, index) => index >= said.verb.to && index < said.clause.to && token.lower === 'protest' && tokens[index - 1]?.lower === 'in');
  if (at < 0) return null;
  const lead = ['at', 'against', 'over', 'about'].includes(tokens[at + 1]?.lower ?? '');
  return { sign: -1, act: lead ? readAct(context.frame, context.sentence, at + 2) : null, cue: cueOf(context, said, at + 1) };
}

/** "dissented", "voted no", "vote yes". */
function byBallot(context: StanceContext, said: SaidClause): Told | null {
  const next = context.sentence.chunks.tokens[said.verb.to]?.lower ?? '';
  if (said.verb.lemma === 'dissent' && !['from', 'on'].includes(next)) return { sign: -1, act: null, cue: cueOf(context, said, said.verb.to) };
  if (said.verb.lemma !== 'vote' || !['yes', 'no', 'nay', 'aye'].includes(next) || said.verb.modal !== null) return null;
  return { sign: ['yes', 'aye'].includes(next) ? 1 : -1, act: null, cue: cueOf(context, said, said.verb.to + 1) };
}

/** "takes the opposite view", "sees it differently": not what was told last. */
function byOtherView(context: StanceContext, said: SaidClause, last: StanceFind | undefined): Told | null {
  const words = context.sentence.chunks.tokens.slice(said.verb.from, said.verb.to + 4).map(({ lower }) => lower).join(' ');
  const other = /^(?:now )?(?:takes?|took|holds?|held|has|have) (?:the|an|a very|quite the) (?:opposite|contrary|opposing|different) (?:view|position|stance|line)/.test(words) || /^(?:sees?|saw) (?:it|things|the matter) (?:very )?differently/.test(words);
  if (!other || last === undefined || last.sign === 0 || context.sentence.index - last.sentence > 1) return null;
  return { sign: last.sign === 1 ? -1 : 1, act: last.act, cue: cueOf(context, said, said.verb.to + 3) };
}

/** "has stayed out of the dispute", "is keeping clear of the row", "remains neutral". */
function byStayingOut(context: StanceContext, said: SaidClause): Told | null {
  const { tokens } = context.sentence.chunks;
  if (!['stay', 'keep', 'steer', 'remain'].includes(said.verb.lemma)) return null;
  const words = tokens.slice(said.verb.head + 1, said.verb.head + 4).map(({ lower }) => lower);
  if (!(words[0] === 'out' || words[0] === 'clear') || words[1] !== 'of') return null;
  const act = readAct(context.frame, context.sentence, said.verb.head + 3);
  // "stayed out of court": what they stayed out of must be what is argued about.
  return act?.vague || /^(?:dispute|row|debate|argument|quarrel|fight|fray|controversy|conflict)$/.test(act?.object?.head ?? '') ? { sign: 0, act: null, cue: cueOf(context, said, said.verb.head + 3) } : null;
}

/** "would not be drawn on the verdict", "refused to be drawn": says no more than that. */
function findUndrawn(context: StanceContext, said: SaidClause): readonly StanceFind[] {
  const { verb, clause } = said;
  if (verb.lemma !== 'draw' || verb.voice !== 'PASSIVE' || !verb.negated && !isRefused(context, said)) return [];
  const next = context.sentence.chunks.tokens[verb.to]?.lower ?? '';
  if (!['on', 'about', 'into', 'over'].includes(next)) return [];
  const holders = findHolders(context.frame, context.sentence, clause.subjects).filter(({ kind }) => kind !== 'ANONYMOUS' && kind !== 'OUTLET');
  const act = readAct(context.frame, context.sentence, verb.to + 1);
  return holders.length === 0 ? [] : [{ sentence: context.sentence.index, sign: 0, holders, act, cue: { start: verb.start, end: verb.end }, tense: 'PRESENT', basis: 'UNDECIDED', strong: true }];
}

const isRefused = ({ sentence }: StanceContext, { verb }: SaidClause): boolean => sentence.chunks.verbs.some((each) => each.to === verb.from && ['refuse', 'decline'].includes(each.lemma));

const FOR = /^(?:(?:those |who is |who are |who’s |who's )?(?:in favou?r|for(?: it| the \w+)?|behind it)|supporters|backers|yes|pro|aye|for)$/iu;
const AGAINST = /^(?:(?:those |who is |who are |who’s |who's )?(?:against|opposed)(?: it| the \w+)?|opponents|critics|no|contra|nay)$/iu;
const UNDECIDED = /^(?:(?:those |who is |who are )?(?:undecided|neutral|on the fence|still silent))$/iu;

function sideOf(words: string): Sign | null {
  const said = words.trim().replace(/[?:.]+$/u, '').trim();
  return FOR.test(said) ? 1 : AGAINST.test(said) ? -1 : UNDECIDED.test(said) ? 0 : null;
}

/** "In favour: A, B and C." and "Who is against? A and B.": a roll of names. */
export function findRoll({ frame, sentence }: StanceContext): readonly StanceFind[] {
  const { text, start } = sentence.sentence;
  const colon = text.indexOf(':');
  const head = colon > 0 && colon < 40 ? text.slice(0, colon) : null;
  const before = frame.sentences[sentence.index - 1];
  const asked = head === null && before !== undefined && before.paragraph === sentence.paragraph && /^(?:And |But )?[Ww]ho\b.{2,40}\?$/u.test(before.sentence.text) ? before.sentence.text.replace(/^(?:And|But) /u, '') : null;
  const sign = sideOf(head ?? asked ?? '');
  if (sign === null) return [];
  // An answer with a verb of its own says itself what it says.
  if (sentence.chunks.verbs.some((verb) => verb.form === 'FINITE' && verb.start > start + (head === null ? 0 : colon))) return [];
  const holders = sentence.mentions.filter((mention) => mention.start >= start + (head === null ? 0 : colon)).flatMap((mention) => frame.actors.get(mention.actor)?.actor ?? []).filter(({ kind }) => kind !== 'OUTLET' && kind !== 'ANONYMOUS');
  const cue = head === null ? { start, end: sentence.sentence.end } : { start, end: start + colon };
  return holders.length === 0 ? [] : [{ sentence: sentence.index, sign, holders: [...new Map(holders.map((actor) => [actor.slug, actor])).values()], act: null, cue, tense: 'PRESENT', basis: sign === 0 ? 'UNDECIDED' : 'STATED', strong: true }];
}
