import { findHolders } from './find-holders.js';
import type { SaidClause, StanceContext } from './find-stances.js';
import { readAct } from './read-act.js';
import { SETTLING, WEIGHING } from './stance-lexicon.js';
import type { StanceFind } from './stance.js';

const STAND_NOUNS = new Set(['position', 'stand', 'side', 'decision', 'view', 'stance', 'mind', 'conclusion']);
const SILENT = new Set(['decline', 'refuse']);

/** "has yet to resolve the matter", "is weighing whether to", "has not made up his mind", "declined to say whether". */
export function findUndecided(context: StanceContext, said: SaidClause): StanceFind | null {
  const at = isUnsettled(context, said) ?? isWeighed(context, said) ?? isSilent(context, said) ?? hasNoPosition(context, said);
  if (at === null) return null;
  const { frame, sentence } = context;
  const { clause, verb } = said;
  const holders = findHolders(frame, sentence, clause.subjects).filter(({ kind }) => kind !== 'ANONYMOUS' && kind !== 'OUTLET');
  if (holders.length === 0) return null;
  const act = readAct(frame, sentence, at);
  const tense = verb.tense === 'PAST' && !verb.perfect && clause.kind !== 'COMPLEMENT' && !SILENT.has(verb.lemma) ? 'PAST' : 'PRESENT';
  return { sentence: sentence.index, sign: 0, holders, act: act?.verb && ['solve', 'resolve', 'settle', 'handle'].includes(act.verb) ? { ...act, vague: true } : act, cue: { start: verb.start, end: verb.end }, tense, basis: 'UNDECIDED', strong: true };
}

function objectHead({ sentence }: StanceContext, { clause }: SaidClause): string {
  return sentence.chunks.tokens[sentence.chunks.nouns[clause.objects[0] ?? -1]?.head ?? -1]?.lower ?? '';
}

/** Where a question begins behind a verb: "whether", "how", "on", or what comes next. */
function leadFrom({ sentence }: StanceContext, from: number): number {
  const { tokens } = sentence.chunks;
  for (let at = from; at < Math.min(tokens.length, from + 6); at += 1) if (['whether', 'how', 'if'].includes(tokens[at]?.lower ?? '')) return at;
  return ['on', 'about', 'over', 'upon'].includes(tokens[from]?.lower ?? '') ? from + 1 : from;
}

function isUnsettled(context: StanceContext, said: SaidClause): number | null {
  const { verb, clause } = said;
  if (!verb.negated || clause.kind === 'INFINITIVE' || verb.modal !== null) return null;
  const object = objectHead(context, said);
  const end = context.sentence.chunks.nouns[clause.objects[0] ?? -1]?.to ?? verb.to;
  if (verb.lemma === 'make' && (object === 'mind' || object === 'decision') || ['take', 'reach', 'announce', 'adopt', 'state'].includes(verb.lemma) && STAND_NOUNS.has(object) && !(verb.lemma === 'announce')) return leadFrom(context, end);
  if (!SETTLING.has(verb.lemma) || ['conclude', 'choose', 'comment', 'commit'].includes(verb.lemma) && !isYet(context, said)) return null;
  return leadFrom(context, verb.to);
}

function isYet({ sentence }: StanceContext, { verb }: SaidClause): boolean { return sentence.chunks.tokens.slice(verb.from, verb.to + 2).some(({ lower }) => lower === 'yet'); }

/** "is considering": going on, and not what a court or an outlet does with a case. */
function isWeighed(context: StanceContext, { verb, clause }: SaidClause): number | null {
  if (!WEIGHING.has(verb.lemma) || verb.negated || verb.voice === 'PASSIVE' || clause.kind === 'INFINITIVE' || clause.kind === 'PARTICIPLE') return null;
  if (verb.tense === 'PAST' && !verb.progressive || verb.tense === 'FUTURE') return null;
  const next = context.sentence.chunks.tokens[verb.to]?.lower ?? '';
  return verb.progressive || next === 'whether' || next === 'how' ? leadFrom(context, verb.to) : null;
}

/** "declined to say whether", "would not say whether". */
function isSilent(context: StanceContext, { verb }: SaidClause): number | null {
  const { tokens, verbs } = context.sentence.chunks;
  if (['keep', 'remain', 'stay', 'be'].includes(verb.lemma)) { const silent = tokens.findIndex((token, at) => at >= verb.to && at <= verb.to + 2 && ['silent', 'quiet', 'mum'].includes(token.lower)); return silent < 0 ? null : leadFrom(context, silent + 1); }
  const says = SILENT.has(verb.lemma) ? verbs.find((each) => each.from === verb.to && ['say', 'comment', 'take', 'reveal'].includes(each.lemma)) : ['say', 'reveal'].includes(verb.lemma) && verb.negated && ['would', 'will', 'did', null].includes(verb.modal) ? verb : undefined;
  if (!says) return null;
  // "refused to take sides"
  if (says.lemma === 'take') return tokens.slice(says.to, says.to + 3).some(({ lower }) => ['side', 'sides', 'position', 'stand', 'stance'].includes(lower)) ? leadFrom(context, says.to + 1) : null;
  const next = tokens.findIndex((token, at) => at >= says.to && at <= says.to + 4 && ['whether', 'if', 'how', 'which'].includes(token.lower));
  // "declined to say how long it would last": a number that is kept back, and no side that is not taken.
  const isMeasure = tokens[next]?.lower === 'how' && ['long', 'much', 'many', 'far', 'soon', 'often', 'big', 'large', 'old'].includes(tokens[next + 1]?.lower ?? '');
  return next < 0 || isMeasure ? null : next;
}

/** "has taken no position on", "is keeping out of", "remains on the fence". */
function hasNoPosition(context: StanceContext, said: SaidClause): number | null {
  const { verb, clause } = said;
  const { tokens, nouns } = context.sentence.chunks;
  const noun = nouns[clause.objects[0] ?? -1];
  if (!noun || !['take', 'have', 'express', 'hold', 'state', 'voice'].includes(verb.lemma) || tokens[noun.from]?.lower !== 'no' && tokens[verb.to]?.lower !== 'no') return null;
  return ['position', 'stand', 'stance', 'side', 'sides', 'view', 'opinion'].includes(tokens[noun.head]?.lower ?? '') ? leadFrom(context, noun.to) : null;
}
