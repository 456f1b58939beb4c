import type { TaggedToken } from './chunks.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Participles that news puts before a noun and that a tagger takes for verbs. */
const ATTRIBUTIVE = words('alleged suspected proposed planned reported so-called accused supposed presumed controversial disputed contested threatened mounting growing rising existing pressing leading overriding remaining ongoing pending');
/** Verbs whose third person or plural looks like a noun; only between a subject and what an object begins with. */
const MISTAKEN = words(`demand want oppose support favour favor back reject resist plan claim report state fear doubt question challenge call vote protest object promise offer block delay ban fund finance chair head lead name face cost
approach urge welcome contest fight fault request order rule list note charge permit increase cut limit schedule risk benefit welcome voice hope worry praise share hand transfer release quote crew staff man`);
const PREPOSITIONS_LIKE_VERBS = words('including regarding concerning excluding');
const MODALS = words('will would shall should can could may might must');
const OBJECT_STARTS = words('DET PRON PROPN NUM');

/** "demands" → "demand", "reports" → "report": enough to look a mistaken noun up among verbs. */
function baseOf(lower: string): string { return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, ''); }

/**
 * Puts right what the tagger is known to get wrong in news: "the alleged crimes" (no verb), "the union demands a vote" (a verb),
 * "could open" (a verb), "including the State Department" (a preposition), "The union" (a noun).
 */
export function correctTags(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const corrected: TaggedToken[] = [];
  tokens.forEach((token, index) => {
    const pos = correctTag(token, { before: corrected[index - 1], next: tokens[index + 1], afterNext: tokens[index + 2], corrected, following: tokens.slice(index + 1, index + 16) });
    const lemma = pos === 'VERB' && token.pos !== 'VERB' ? (/ing$/.test(token.lower) ? baseOfGerund(token.lower) : baseOf(token.lower)) : token.lemma;
    corrected.push(pos === token.pos ? token : { ...token, pos, lemma });
  });
  return corrected;
}

interface Around { readonly before: TaggedToken | undefined; readonly next: TaggedToken | undefined; readonly afterNext: TaggedToken | undefined; readonly corrected: readonly TaggedToken[]; readonly following: readonly TaggedToken[] }
/** What one rule takes a token for; null where it has nothing to say. */
type Rule = (token: TaggedToken, around: Around) => string | null;
const isPlural = (token: TaggedToken): boolean => token.pos === 'NOUN' && /[^s]s$/.test(token.lower);
const isNominal = (token: TaggedToken | undefined): boolean => token !== undefined && ['NOUN', 'PROPN'].includes(token.pos);
const oneOf = (token: TaggedToken | undefined, ...lower: readonly string[]): boolean => token !== undefined && lower.includes(token.lower);
const COLLECTIVE_ADJECTIVES = words('military public judiciary executive opposition elderly');

/** The first rule that has something to say decides. */
const RULES: readonly Rule[] = [inName, asBareTime, asAside, asUnlikelyVerb, asGerund, asPreposition, asAdverb, asConjunction, asNoun, asParticiple, asThat, asVerb, asBareNoun, asShout, asWilled, asUsed, asDeed];

function correctTag(token: TaggedToken, around: Around): string {
  for (const rule of RULES) { const pos = rule(token, around); if (pos !== null) return pos; }
  return token.pos;
}

/** "the Daily Herald reported", "Jens Will": a capital behind a name is part of the name. */
function inName(token: TaggedToken, { before }: Around): string | null {
  return /^\p{Lu}\p{Ll}/u.test(token.text) && ['VERB', 'AUX'].includes(token.pos) && before?.pos === 'PROPN' ? 'PROPN' : null;
}

/** "The senator yesterday urged", "said Tuesday", "rejected it Thursday": a day without a preposition is no part of a name. */
function asBareTime(token: TaggedToken, { before, next }: Around): string | null {
  if (!/^(?:yesterday|today|tomorrow|tonight)$/.test(token.lower) && !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(token.text)) return null;
  if (before?.pos === 'VERB' && !/ing$/.test(before.lower)) return 'ADV';
  return isNominal(before) && (next?.pos === 'VERB' || next?.pos === 'AUX') && /ed$|^(?:was|were|had|has|have|did)$/.test(next.lower) ? 'ADV' : null;
}

/** "The congress, meeting in the capital on 2 June, decided": a form in "-ing" between commas is no thing. */
function asAside(token: TaggedToken, { before, next, corrected }: Around): string | null {
  return token.pos === 'NOUN' && /^(?:meeting|sitting|gathering|speaking|voting|acting|ruling)$/.test(token.lower) && before?.text === ',' && ['ADP', 'ADV'].includes(next?.pos ?? '') && (isNominal(corrected.at(-2)) || corrected.at(-2)?.text === ')') ? 'VERB' : null;
}

const OF_MANY = words('government police union team staff council board party committee group family company club crew public majority minority army cabinet ministry people opposition cast jury panel couple number court press media side management firm bank rest half');

/** "the maternity ward at": with one thing before it a verb would have its "s". */
function asUnlikelyVerb(token: TaggedToken, { before, next, corrected }: Around): string | null {
  if (token.pos !== 'VERB' || token.lower !== token.lemma || before?.pos !== 'NOUN' || /s$|people$|men$|data$|media$|police$/.test(before.lower) || OF_MANY.has(before.lower)) return null;
  if (!['DET', 'ADJ'].includes(corrected.at(-2)?.pos ?? '') || /^(?:put|cut|set|let|hit|shut|cost|read|beat|split|hurt|spread|bet|quit|shed|burst|cast|come|become|run|overcome)$/.test(token.lower)) return null;
  return next?.pos === 'ADP' || next?.pos === 'PUNCT' ? 'NOUN' : null;
}

/** "against building the dam", "overriding the council": an object follows. */
function asGerund(token: TaggedToken, { before, next }: Around): string | null {
  if (!/\w{3}ing$/.test(token.lower) || !next) return null;
  if (token.pos === 'NOUN') return (next.pos === 'DET' || oneOf(next, 'it', 'them')) && before?.pos !== 'DET' && before?.pos !== 'ADJ' ? 'VERB' : null;
  return token.pos === 'ADJ' && (next.pos === 'DET' || (before?.text === ',' && isNominal(next))) ? 'VERB' : null;
}

function asPreposition(token: TaggedToken, { before, next }: Around): string | null {
  if (PREPOSITIONS_LIKE_VERBS.has(token.lower)) return 'ADP';
  if ((token.lower === 'according' || token.lower === 'due') && oneOf(next, 'to')) return 'ADP';
  if (token.lower === 'to' && oneOf(before, 'due', 'related', 'according', 'thanks')) return 'ADP';
  return token.lower === 'for' && oneOf(before, 'is', 'are', 'was', 'all', 'were') ? 'ADP' : null;
}

/** "at least 500", "over 1,000". */
function asAdverb(token: TaggedToken, { next }: Around): string | null {
  if (token.lower === 'at' && oneOf(next, 'least', 'most')) return 'ADV';
  return oneOf(token, 'over', 'around', 'about', 'between', 'under') && next?.pos === 'NUM' ? 'ADV' : null;
}

function asConjunction(token: TaggedToken, { following }: Around): string | null {
  return token.pos === 'ADP' && oneOf(token, 'as', 'since', 'after', 'before', 'until', 'than') && beginsClause(following) ? 'SCONJ' : null;
}

/** "the US military are": an adjective that stands for a body. */
function asNoun(token: TaggedToken, { before, next, afterNext }: Around): string | null {
  if (token.pos !== 'ADJ' || !COLLECTIVE_ADJECTIVES.has(token.lower) || !(before?.pos === 'PROPN' || before?.pos === 'DET')) return null;
  return !isNominal(next) && next?.pos !== 'ADJ' && !(next?.pos === 'CCONJ' && afterNext?.pos === 'ADJ') ? 'NOUN' : null;
}

/** "that" behind a verb or a noun begins a clause. */
function asThat(token: TaggedToken, { before, next }: Around): string | null {
  if (token.lower !== 'that' || token.pos === 'SCONJ' || !before || !next) return null;
  if (before.pos === 'VERB' && (['DET', 'PRON', 'PROPN', 'ADP'].includes(next.pos) || isPlural(next) || next.pos === 'VERB' && /ing$/.test(next.lower))) return 'SCONJ';
  return isNominal(before) && (next.pos === 'VERB' || next.pos === 'AUX') ? 'SCONJ' : null;
}

/** "the alleged crimes", "the occupied territory", "closed doors": a participle before a noun is no verb. */
function asParticiple(token: TaggedToken, { before, next, afterNext }: Around): string | null {
  if (token.pos !== 'VERB') return null;
  if (before?.text === '-' && isNominal(next)) return 'ADJ';
  if (ATTRIBUTIVE.has(token.lower) && next && (isNominal(next) || (next.pos === 'ADJ' && isNominal(afterNext)))) return 'ADJ';
  if (/(?:ed|en)$/.test(token.lower) && before && ['DET', 'ADP', 'ADJ'].includes(before.pos) && isNominal(next)) return 'ADJ';
  if (/ing$/.test(token.lower) && before?.pos === 'DET') return isNominal(next) ? 'ADJ' : 'NOUN';
  return oneOf(token, 'everything', 'nothing', 'something') ? 'PRON' : null;
}

/** "The union still opposes": an adjective with an article and a verb behind it is a noun. */
function asBareNoun(token: TaggedToken, { before, next }: Around): string | null {
  if (token.pos !== 'ADJ' || before?.pos !== 'DET' || !next || token.lower.endsWith('ed')) return null;
  return next.pos === 'AUX' || next.pos === 'ADV' || next.lower === ',' || MISTAKEN.has(baseOf(next.lower)) ? 'NOUN' : null;
}

/** "MORE than 300 residents packed": a paper that begins with a word in capitals names nobody. */
function asShout(token: TaggedToken, { before, next }: Around): string | null {
  return before === undefined && token.text === 'MORE' && next?.lower === 'than' ? 'ADJ' : null;
}

/** "would back tougher inspections", "did not back it": behind a modal there is a verb. */
function asWilled(token: TaggedToken, { before, next, corrected }: Around): string | null {
  const helper = before?.lower === 'not' || before?.lower === 'never' || before?.lower === 'also' ? corrected.at(-2) : before;
  return token.lower === 'back' && MODALS.has(helper?.lower ?? '') && next !== undefined && ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM'].includes(next.pos) ? 'VERB' : null;
}

/** "More than 210,000 passengers use the network". */
function asUsed(token: TaggedToken, { before, next, corrected }: Around): string | null {
  const isBare = /^(?:use|need|visit|work|live|travel|attend|own|cover|cause|report|claim|demand|want|face|risk)$/.test(token.lower);
  return token.pos === 'NOUN' && isBare && before !== undefined && isPlural(before) && corrected.at(-2)?.pos === 'NUM' && (next?.pos === 'DET' || next?.pos === 'ADP') && hasNoVerbYet(corrected) ? 'VERB' : null;
}

/** "agree to the transfer.": an article does not stand before a verb that ends its clause. */
function asDeed(token: TaggedToken, { before, next }: Around): string | null {
  return token.pos === 'VERB' && before?.lower === 'the' && token.lower === token.lemma && (next === undefined || /^[.,;:)]$/.test(next.text) || next.pos === 'AUX') ? 'NOUN' : null;
}

/** "the union demands a vote", "could open", "…, the Times reports": nouns and adjectives that are verbs. */
function asVerb(token: TaggedToken, around: Around): string | null {
  const { before, next } = around;
  if (!before || !next) return null;
  if (token.lower === 'back' && ['ADV', 'ADP', 'PART'].includes(token.pos)) return isPlural(before) && next.pos === 'DET' && hasNoVerbYet(around.corrected) ? 'VERB' : null;
  if (!['NOUN', 'ADJ', 'PROPN'].includes(token.pos)) return null;
  if (MODALS.has(before.lower) && token.pos === 'ADJ' && !/(?:ed|able|ive|ful)$/.test(token.lower)) return oneOf(token, 'likely', 'unlikely', 'able', 'free', 'necessary') ? null : 'VERB';
  if (!MISTAKEN.has(baseOf(token.lower)) || token.lower !== token.text) return null;
  return isSayingAtEnd(token, around) || isVerbOfSubject(token, around) ? 'VERB' : null;
}

/** "…, the Times reports." and ", the station quotes the secretary". */
function isSayingAtEnd(token: TaggedToken, { next, corrected }: Around): boolean {
  if (!next || !/^(?:quote|report|claim|state|note)s$/.test(token.lower)) return false;
  return next.text === '.' && token.pos === 'NOUN' && isNominal(lastWord(corrected)) || isBehindComma(corrected) && next.pos !== 'ADP';
}

function isVerbOfSubject(token: TaggedToken, { before, next, corrected }: Around): boolean {
  if (!before || !next) return false;
  if (/^(?:plan|hope|vow|aim|want)s?$/.test(token.lower) && next.lower === 'to' && next.pos === 'PART') return isNominal(before) && hasNoVerbYet(corrected);
  const subject = canBeSubject(before) || (before.text === ',' && /s$/.test(token.lower));
  if (token.lower === 'objects' && next.lower === 'to') return subject;
  const objectFollows = OBJECT_STARTS.has(next.pos) || /ing$/.test(next.lower) || next.lower === 'that' || (next.lower === 'for' && ['calls', 'votes'].includes(token.lower));
  return subject && objectFollows && (hasNoVerbYet(corrected) || (before.text === ',' && isBehindRelative(corrected)));
}

const canBeSubject = (before: TaggedToken): boolean => isNominal(before) || oneOf(before, 'who', 'which') || ['PRON', 'ADJ', 'ADV'].includes(before.pos);

/** "as the council is not": a verb of its own comes before any comma. */
function beginsClause(following: readonly TaggedToken[]): boolean {
  for (const token of following) {
    if (token.pos === 'AUX') return true;
    if (token.pos === 'VERB') return !/(?:ing|ed|en)$/.test(token.lower);
    if (token.pos === 'PART' || (token.pos === 'PUNCT' && !/^["“”'’-]$/.test(token.text)) || (token.pos === 'ADP' && token.lower !== 'of')) return false;
  }
  return false;
}

function lastWord(tokens: readonly TaggedToken[]): TaggedToken | undefined { return tokens.findLast((token) => token.pos !== 'PUNCT'); }

/** ", the station quotes": a name or a noun with its article behind a comma, and nothing else. */
function isBehindComma(corrected: readonly TaggedToken[]): boolean {
  const comma = corrected.findLastIndex(({ text }) => text === ',' || text === '"' || text === '”');
  const between = corrected.slice(comma + 1);
  return comma > 0 && between.length > 0 && between.every((token) => ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(token.pos));
}

/** "Emre Aydin, who chairs the committee, backs": the relative clause has had its own verb. */
function isBehindRelative(corrected: readonly TaggedToken[]): boolean {
  const relative = corrected.findLastIndex(({ lower }) => lower === 'who' || lower === 'which' || lower === 'whose');
  return relative > 0 && corrected[relative - 1]?.text === ',' && hasNoVerbYet(corrected.slice(0, relative - 1));
}

/** "selling" → "sell", "building" → "build", "making" → "make". */
export function baseOfGerund(lower: string): string {
  const stem = lower.replace(/ing$/, '');
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (/(?:har|clos|mov|us|rais|releas|mak|tak|giv|hous|chang|provid|includ|exclud|licens|financ|charg|merg|forc|reduc|introduc|impos|propos|oppos|creat|locat|privatis|privatiz|legalis|authoris|subsidis|nationalis|nam|rul|sav|fil|fin|tax?l|requir|acquir|restor|prepar|declar|shar|stor)$/.test(stem)) return `${stem}e`;
  if (/(?:[aeiou][rlntdwyxsk]|[nrlt]d|[^aeiou][tlnsdkrpm]|w|y|x|sh|ch|ck|ee|o)$/.test(stem)) return stem;
  return `${stem}e`;
}

/** Whether the clause that is being read has no finite verb so far: then it still needs one. */
function hasNoVerbYet(tokens: readonly TaggedToken[]): boolean {
  for (const token of [...tokens].reverse()) {
    if (token.pos === 'SCONJ' || token.lower === 'that' || token.lower === 'who' || token.lower === 'which' || token.lower === ';' || token.lower === ':') return true;
    if (token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower))) return ['say', 'tell', 'report', 'claim', 'note', 'add'].includes(token.lemma);
  }
  return true;
}
