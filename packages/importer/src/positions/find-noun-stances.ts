import { phraseOf } from '../attribution/frame.js';
import type { Clause, NounGroup, VerbGroup } from '../grammar/index.js';
import { findHolders, followPronoun } from './find-holders.js';
import type { StanceContext } from './find-stances.js';
import type { ActMention } from './act.js';
import { readAct, singular } from './read-act.js';
import { AWAITING, BODY_NAME, DECIDING_BODIES, FACING, FEELINGS, HAVING, OVERRIDING, STANCE_NOUNS, type Sign } from './stance-lexicon.js';
import type { StanceFind } from './stance.js';
import type { Actor } from '@footnote/knowledge';

interface NounStance { readonly noun: NounGroup; readonly index: number; readonly sign: Sign; readonly clause: Clause | null; readonly verb: VerbGroup | null }

/** "its reluctance to", "resistance from the ministry", "expressed concerns that", "met with opposition from". */
export function findNounStances(context: StanceContext): readonly StanceFind[] {
  const { chunks } = context.sentence;
  return chunks.nouns.flatMap((noun, index): readonly StanceFind[] => {
    const head = chunks.tokens[noun.head];
    const planned = findPlan(context, noun);
    if (planned) return [planned];
    const sign = head ? STANCE_NOUNS.get(singular(head.lower)) : undefined;
    if (sign === undefined || chunks.tokens[noun.from]?.lower === 'no' || !head || head.pos === 'PROPN') return [];
    const clause = chunks.clauses.filter((each) => each.from <= noun.from && noun.to <= each.to).sort((a, b) => (a.to - a.from) - (b.to - b.from)).find((each) => governs(chunks.verbs[each.verb], noun)) ?? null;
    const verb = clause ? chunks.verbs[clause.verb] ?? null : null;
    const found = describe(context, { noun, index, sign, clause, verb });
    return found && found.holders.length > 0 ? [found] : [];
  });
}

const PLANS = new Set(['plan', 'proposal', 'decision', 'bid', 'push', 'intention', 'pledge', 'vow', 'call', 'demand', 'scheme', 'campaign']);

/** "the ministry's plan to house", "the president's decision to hand over": whose plan it is wants it. */
function findPlan(context: StanceContext, noun: NounGroup): StanceFind | null {
  const { frame, sentence } = context;
  const { tokens, verbs } = sentence.chunks;
  if (noun.possessor === null || !PLANS.has(singular(tokens[noun.head]?.lower ?? ''))) return null;
  const next = verbs.find((each) => each.from === noun.to && each.form === 'INFINITIVE') ?? verbs.find((each) => each.from === noun.to + 1 && each.form === 'GERUND' && ['for', 'of'].includes(tokens[noun.to]?.lower ?? ''));
  const act = next ? readAct(frame, sentence, next.from) : null;
  const holders = findHolders(frame, sentence, [noun.possessor]).filter(({ kind, name }) => !DECIDING_BODIES.has(kind) && (kind === 'PERSON' || !BODY_NAME.test(name)));
  if (!act || act.vague || holders.length === 0) return null;
  return { sentence: sentence.index, sign: 1, holders, act, cue: { start: noun.start, end: noun.end }, tense: 'PRESENT', basis: 'BY_ACT', strong: true };
}

const governs = (verb: VerbGroup | undefined, noun: NounGroup): boolean => verb !== undefined && verb.to <= noun.from && noun.from - verb.to <= 5;

function describe(context: StanceContext, stance: NounStance): StanceFind | null {
  const { noun, sign, verb, clause } = stance;
  const from = holdersBehind(context, stance);
  const governing = verb !== null && clause !== null && isObjectOf(context, stance) ? { verb, clause } : null;
  const key = governing ? keyOf(governing.verb) : '';
  if (governing?.verb.negated === true && HAVING.has(key) || verb !== null && AWAITING.has(verb.lemma)) return null;
  const having = governing && HAVING.has(key) ? findHolders(context.frame, context.sentence, governing.clause.subjects) : [];
  const holders = [possessor(context, noun), from.holders, having].find((each) => each.length > 0);
  if (!holders) return null;
  const act = governing && FACING.has(key) ? subjectAct(context, governing.clause) : aboutAct(context, { stance, after: from.end });
  if (act === null && having.length === 0 && isFeeling(context, noun)) return null;
  const start = startOf(governing?.verb ?? null, noun);
  return { sentence: context.sentence.index, sign, holders, act, cue: { start, end: noun.end }, tense: tenseHere(context, stance), basis: 'STATED', strong: true };
}

const startOf = (verb: VerbGroup | null, noun: NounGroup): number => (verb !== null && (FACING.has(keyOf(verb)) || HAVING.has(keyOf(verb))) ? verb.start : noun.start);
const isFeeling = ({ sentence: { chunks } }: StanceContext, noun: NounGroup): boolean => FEELINGS.has(singular(chunks.tokens[noun.head]?.lower ?? ''));

const keyOf = (verb: VerbGroup): string => (verb.particle === null ? verb.lemma : `${verb.lemma}_${verb.particle}`);

/** The object of the verb, also behind a preposition or a measure: "met with resistance", "months of resistance". */
function isObjectOf({ sentence }: StanceContext, { noun, index, verb }: NounStance): boolean {
  const { tokens, nouns } = sentence.chunks;
  if (!verb) return false;
  const outer = nouns.find((each, at) => at < index && noun.hangsOn === at && each.from >= verb.to);
  const start = outer?.from ?? noun.from;
  // "gave the proposal its blessing"
  if (verb.lemma === 'give' && nouns.some((each) => each.from === verb.to && each.to === start)) return true;
  return tokens.slice(verb.to, start).every(({ pos, lower }) => pos === 'ADV' || pos === 'DET' || lower === 'with' || lower === 'into' || /^[,"“]$/.test(lower));
}

/** "the ministry's opposition", "its reluctance". */
function possessor({ frame, sentence }: StanceContext, noun: NounGroup): readonly Actor[] {
  if (noun.possessor !== null) return findHolders(frame, sentence, [noun.possessor]);
  const first = sentence.chunks.tokens[noun.from];
  const pronoun = { its: 'it', their: 'they', his: 'he', her: 'she' }[first?.lower ?? ''];
  if (pronoun === undefined || !first) return [];
  const actor = followPronoun(frame, sentence, { head: pronoun, before: first.start });
  return actor ? [actor] : [];
}

/** "resistance from the ministry", "the objections of the union", "opposition by". */
function holdersBehind({ frame, sentence }: StanceContext, { noun, index }: NounStance): { readonly holders: readonly Actor[]; readonly end: number } {
  const { nouns, tokens } = sentence.chunks;
  const behind = nouns.findIndex((each, at) => at > index && at <= index + 2 && each.preposition !== null && each.from - noun.to <= 6 && ['from', 'by', 'of', 'among', 'within'].includes(tokens[each.preposition]?.lower ?? ''));
  if (behind < 0) return { holders: [], end: noun.to };
  const members = nouns.flatMap((each, at) => (at === behind || each.coordinatedWith === behind ? [at] : []));
  return { holders: findHolders(frame, sentence, members), end: phraseOf(sentence, members.at(-1) ?? behind).to };
}

/** What the subject names: "the decision to hand over the documents faced resistance". */
function subjectAct({ frame, sentence }: StanceContext, clause: Clause): ActMention | null {
  const subject = sentence.chunks.nouns[clause.subjects[0] ?? -1];
  return subject ? readAct(frame, sentence, subject.from) : null;
}

function aboutAct({ frame, sentence }: StanceContext, { stance, after }: { readonly stance: NounStance; readonly after: number }): ActMention | null {
  const { tokens } = sentence.chunks;
  if (stance.verb && OVERRIDING.has(stance.verb.lemma)) return null;
  if (stance.verb?.lemma === 'give' && stance.noun.from > stance.verb.to) return readAct(frame, sentence, stance.verb.to);
  const closed = /^["”]$/.test(tokens[stance.noun.to]?.text ?? '') ? 1 : 0;
  for (const at of [stance.noun.to + closed, after]) {
    const next = tokens[at];
    if (next?.lower === 'to' && next.pos === 'PART') return readAct(frame, sentence, at);
    if (next && ['to', 'over', 'about', 'for', 'against', 'towards', 'toward', 'regarding', 'on', 'at'].includes(next.lower)) return readAct(frame, sentence, at + 1);
  }
  return null;
}

function tenseHere({ sentence }: StanceContext, { verb }: NounStance): 'PRESENT' | 'PAST' {
  const governing = verb?.tense === 'NONE' ? sentence.chunks.verbs.find(({ form }) => form === 'FINITE') : verb ?? sentence.chunks.verbs.find(({ form }) => form === 'FINITE');
  return governing?.tense === 'PAST' ? 'PAST' : 'PRESENT';
}
