import { findHolders } from './find-holders.js';
import type { ActMention } from './act.js';
import type { StanceContext } from './find-stances.js';
import { leadOf } from './lead-of.js';
import { readAct, singular } from './read-act.js';
import { IDIOM_VERBS, IDIOMS, PROTESTS, STANCE_VERBS, type Sign } from './stance-lexicon.js';
import type { StanceFind } from './stance.js';

/** Who stands on one side, by a noun: "opponents of the toll include". */
const SIDES: ReadonlyMap<string, Sign> = new Map([...'supporter backer advocate proponent champion defender'.split(' ').map((noun) => [noun, 1 as Sign] as const), ...'opponent critic objector detractor'.split(' ').map((noun) => [noun, -1 as Sign] as const)]);
/** Words that name a side by themselves, and those that lead to what it is about. */
const SIDE_WORDS: readonly { readonly words: readonly string[]; readonly sign: Sign }[] = [
  { words: ['opposed', 'to'], sign: -1 }, { words: ['opposed'], sign: -1 }, { words: ['against'], sign: -1 },
  { words: ['in', 'favour', 'of'], sign: 1 }, { words: ['in', 'favor', 'of'], sign: 1 }, { words: ['in', 'support', 'of'], sign: 1 }, { words: ['in', 'favour'], sign: 1 }, { words: ['in', 'favor'], sign: 1 },
];
const OPENERS = new Set(['among', 'amongst', 'those', 'opponents', 'supporters', 'critics', 'backers', 'proponents', 'advocates', 'objectors']);

/** "Among those opposed are A and B", "Critics of the plan include A and B": a side and who is on it. */
export function findListedStances(context: StanceContext): readonly StanceFind[] {
  const { frame, sentence } = context;
  const { tokens, nouns, verbs } = sentence.chunks;
  const first = tokens[0]?.lower === 'the' || tokens[0]?.lower === 'its' ? 1 : 0;
  if (!OPENERS.has(tokens[first]?.lower ?? '')) return [];
  const split = tokens.findIndex(({ lower }, at) => at > first + 1 && at < 26 && (['include', 'includes', 'included'].includes(lower) || ['among', 'amongst'].includes(tokens[first]?.lower ?? '') && ['are', 'is', 'were', 'was'].includes(lower) && verbs.some((verb) => verb.from === at && verb.lemma === 'be')));
  const side = split < 0 ? null : sideIn(context, { from: first, to: split });
  const subject = nouns.findIndex((noun) => noun.from > split && noun.from <= split + 2);
  if (side === null || subject < 0) return [];
  const members = nouns.flatMap((noun, index) => (index === subject || noun.coordinatedWith === subject ? [index] : []));
  const holders = findHolders(frame, sentence, members).filter(({ kind }) => kind !== 'ANONYMOUS' && kind !== 'OUTLET');
  const cue = { start: tokens[first]?.start ?? sentence.sentence.start, end: tokens[split]?.end ?? sentence.sentence.end };
  return holders.length === 0 ? [] : [{ sentence: sentence.index, sign: side.sign, holders, act: side.act, cue, tense: 'PRESENT', basis: 'STATED', strong: true }];
}

interface Side { readonly sign: Sign; readonly act: ActMention | null }
interface Stretch { readonly from: number; readonly to: number }

function sideIn(context: StanceContext, stretch: Stretch): Side | null {
  return byNoun(context, stretch) ?? byVerb(context, stretch) ?? byWords(context, stretch);
}

/** "critics", "its supporters", "opponents of the toll". */
function byNoun({ frame, sentence }: StanceContext, { from, to }: Stretch): Side | null {
  const { tokens } = sentence.chunks;
  const at = tokens.findIndex(({ lower }, index) => index >= from && index < to && SIDES.has(singular(lower)));
  const sign = SIDES.get(singular(tokens[at]?.lower ?? ''));
  if (sign === undefined) return null;
  return { sign, act: tokens[at + 1]?.lower === 'of' ? readAct(frame, sentence, at + 2) : null };
}

/** "those who have thrown their weight behind the drivers", "those who support it". */
function byVerb(context: StanceContext, { from, to }: Stretch): Side | null {
  const { frame, sentence } = context;
  const { tokens, verbs } = sentence.chunks;
  for (const verb of verbs.filter((each) => each.from > from && each.to < to && !each.negated && each.voice === 'ACTIVE')) {
    const word = STANCE_VERBS.get(verb.particle === null ? verb.lemma : `${verb.lemma}_${verb.particle}`);
    const lead = word === undefined || word.act ? null : leadOf(context, verb, word);
    if (lead !== null && lead.sign !== null) return { sign: lead.sign, act: readAct(frame, sentence, lead.at) };
    if (!IDIOM_VERBS.has(verb.lemma)) continue;
    for (let end = verb.to + 1; end <= Math.min(to, verb.to + 5); end += 1) {
      const idiom = IDIOMS.find(({ words }) => words.test(tokens.slice(verb.to, end).map(({ lower }) => lower).join(' ')));
      const act = idiom === undefined ? null : readAct(frame, sentence, end);
      if (idiom !== undefined && act !== null) return { sign: idiom.sign, act };
    }
  }
  return null;
}

/** "those opposed to the sale", "those in favour". */
function byWords({ frame, sentence }: StanceContext, { from, to }: Stretch): Side | null {
  const { tokens } = sentence.chunks;
  for (let at = from + 1; at < to; at += 1) {
    const found = SIDE_WORDS.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.lower === word));
    const next = at + (found?.words.length ?? 0);
    if (found !== undefined) return { sign: found.sign, act: next < to ? readAct(frame, sentence, next) : null };
  }
  return null;
}

/** "spoke against the extension, as did the trust": the same holds of whoever follows. */
export function findAlike({ frame, sentence }: StanceContext, last: StanceFind | undefined): readonly StanceFind[] {
  const { tokens, nouns } = sentence.chunks;
  if (last === undefined || last.sentence !== sentence.index || last.sign === 0) return [];
  const at = tokens.findIndex(({ lower, start }, index) => start >= last.cue.end && ['as', 'so'].includes(lower) && ['did', 'does', 'do', 'has', 'have'].includes(tokens[index + 1]?.lower ?? ''));
  const subject = at < 0 ? -1 : nouns.findIndex((noun) => noun.from === at + 2 || noun.from === at + 3);
  const members = nouns.flatMap((noun, index) => (index === subject || noun.coordinatedWith === subject ? [index] : []));
  const holders = subject < 0 ? [] : findHolders(frame, sentence, members).filter(({ slug, kind }) => kind !== 'OUTLET' && !last.holders.some((holder) => holder.slug === slug));
  return holders.length === 0 ? [] : [{ ...last, holders, cue: { start: tokens[at]?.start ?? last.cue.start, end: tokens[at + 1]?.end ?? last.cue.end } }];
}

const ORGANISING = new Set('call threaten stage organise organize plan announce hold mount lead launch join begin start file lodge submit sign back support promise declare schedule'.split(' '));
const MEANS = new Set([...PROTESTS, 'walkout', 'march', 'rally', 'sit-in', 'blockade', 'appeal', 'lawsuit', 'suit', 'complaint', 'letter', 'objection', 'vigil', 'action', 'motion', 'challenge']);

/** "called a strike against the closure", "signed a letter in support of the return": whoever does it is against it, or for it. */
export function findProtests({ frame, sentence }: StanceContext): readonly StanceFind[] {
  const { tokens, nouns, clauses, verbs } = sentence.chunks;
  return nouns.flatMap((noun): readonly StanceFind[] => {
    if (!MEANS.has(singular(tokens[noun.head]?.lower ?? ''))) return [];
    const clause = clauses.find((each) => { const verb = verbs[each.verb]; return verb !== undefined && !verb.negated && verb.voice === 'ACTIVE' && verb.modal === null && ORGANISING.has(verb.lemma) && verb.to <= noun.from && noun.from - verb.to <= 2; });
    const verb = verbs[clause?.verb ?? -1];
    const lead = leadOfProtest(tokens.map(({ lower }) => lower), noun.to);
    const act = lead === null ? null : readAct(frame, sentence, lead.at);
    if (clause === undefined || verb === undefined || lead === null || act === null || act.verb === null && act.object?.actor) return [];
    const holders = findHolders(frame, sentence, clause.subjects).filter(({ kind }) => !['ANONYMOUS', 'OUTLET', 'COURT'].includes(kind));
    return holders.length === 0 ? [] : [{ sentence: sentence.index, sign: lead.sign, holders, act, cue: { start: verb.start, end: tokens[lead.at - 1]?.end ?? noun.end }, tense: 'PRESENT', basis: 'STATED', strong: true }];
  });
}

/** "against", right behind the noun or after when it was: "a letter last week in support of". */
function leadOfProtest(words: readonly string[], from: number): { readonly sign: Sign; readonly at: number } | null {
  for (let at = from; at < Math.min(words.length, from + 5); at += 1) {
    if (words[at] === 'against' || words[at] === 'opposing') return { sign: -1, at: at + 1 };
    if (words[at] === 'supporting' || words[at] === 'backing') return { sign: 1, at: at + 1 };
    if (words[at] === 'in' && ['support', 'favour', 'favor'].includes(words[at + 1] ?? '') && words[at + 2] === 'of') return { sign: 1, at: at + 3 };
    if (/^[,.;:"“]$/u.test(words[at] ?? '')) return null;
  }
  return null;
}
