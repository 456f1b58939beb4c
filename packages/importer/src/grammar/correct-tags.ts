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
const isPlural = (token: TaggedToken): boolean => token.pos === 'NOUN' && /[^s]s$/.test(token.lower);
const isNominal = (token: TaggedToken | undefined): boolean => token !== undefined && ['NOUN', 'PROPN'].includes(token.pos);

function correctTag(token: TaggedToken, around: Around): string {
  const { before, next } = around;
  // "the Daily Herald reported", "Jens Will": a capital behind a name is part of the name.
  if (/^\p{Lu}\p{Ll}/u.test(token.text) && ['VERB', 'AUX'].includes(token.pos) && before?.pos === 'PROPN') return 'PROPN';
  if (token.pos === 'NOUN' && /\w{3}ing$/.test(token.lower) && next && (next.pos === 'DET' || next.lower === 'it' || next.lower === 'them') && before?.pos !== 'DET' && before?.pos !== 'ADJ') return 'VERB';
  if (PREPOSITIONS_LIKE_VERBS.has(token.lower)) return 'ADP';
  if (token.lower === 'according' && next?.lower === 'to') return 'ADP';
  if (token.lower === 'at' && (next?.lower === 'least' || next?.lower === 'most')) return 'ADV';
  if (['over', 'around', 'about', 'between', 'under'].includes(token.lower) && next?.pos === 'NUM') return 'ADV';
  if (token.pos === 'ADP' && ['as', 'since', 'after', 'before', 'until', 'than'].includes(token.lower) && beginsClause(around.following)) return 'SCONJ';
  if (token.pos === 'ADJ' && ['military', 'public', 'judiciary', 'executive', 'opposition', 'elderly'].includes(token.lower) && (before?.pos === 'PROPN' || before?.pos === 'DET') && !isNominal(next) && next?.pos !== 'ADJ' && !(next?.pos === 'CCONJ' && around.afterNext?.pos === 'ADJ')) return 'NOUN';
  if (token.pos === 'ADJ' && /ing$/.test(token.lower) && (next?.pos === 'DET' || (before?.text === ',' && isNominal(next)))) return 'VERB';
  if (token.lower === 'due' && next?.lower === 'to') return 'ADP';
  if (token.lower === 'to' && before && ['due', 'related', 'according', 'thanks'].includes(before.lower)) return 'ADP';
  if (token.lower === 'for' && before && ['is', 'are', 'was', 'all', 'were'].includes(before.lower)) return 'ADP';
  if (token.lower === 'that' && token.pos !== 'SCONJ' && before && next) {
    if (before.pos === 'VERB' && next.pos !== 'VERB' && (next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'PROPN' || next.pos === 'ADP' || isPlural(next))) return 'SCONJ';
    if (isNominal(before) && (next.pos === 'VERB' || next.pos === 'AUX')) return 'SCONJ';
  }
  if (before?.text === '-' && token.pos === 'VERB' && isNominal(next)) return 'ADJ';
  if (token.pos === 'VERB') return correctVerb(token, around);
  if (isMistakenVerb(token, around)) return 'VERB';
  if (token.pos === 'ADJ' && before?.pos === 'DET' && next && (next.pos === 'AUX' || next.pos === 'ADV' || next.lower === ',' || MISTAKEN.has(baseOf(next.lower))) && !token.lower.endsWith('ed')) return 'NOUN';
  return token.pos;
}

function correctVerb(token: TaggedToken, { before, next, afterNext }: Around): string {
  if (ATTRIBUTIVE.has(token.lower) && next && (isNominal(next) || (next.pos === 'ADJ' && isNominal(afterNext)))) return 'ADJ';
  const participle = /(?:ed|en|ing)$/.test(token.lower);
  // "the occupied territory", "closed doors": a participle between an article or a preposition and a noun, unless it is a gerund with an object.
  if (participle && !token.lower.endsWith('ing') && before && ['DET', 'ADP', 'ADJ'].includes(before.pos) && isNominal(next)) return 'ADJ';
  if (token.lower.endsWith('ing') && before?.pos === 'DET') return isNominal(next) ? 'ADJ' : 'NOUN';
  if (token.lower === 'everything' || token.lower === 'nothing' || token.lower === 'something') return 'PRON';
  return token.pos;
}

function isMistakenVerb(token: TaggedToken, { before, next, corrected }: Around): boolean {
  if (!before || !next || !['NOUN', 'ADJ', 'PROPN'].includes(token.pos)) return false;
  if (MODALS.has(before.lower) && token.pos === 'ADJ' && !/(?:ed|able|ive|ful)$/.test(token.lower)) return !['likely', 'unlikely', 'able', 'free', 'necessary'].includes(token.lower);
  if (!MISTAKEN.has(baseOf(token.lower)) || token.lower !== token.text) return false;
  const reportsAtEnd = token.pos === 'NOUN' && /^(?:report|claim|state|note)s$/.test(token.lower) && isNominal(lastWord(corrected)) && /^[.]$/.test(next.text);
  if (reportsAtEnd) return true;
  if (/^(?:quote|report|claim|state|note)s$/.test(token.lower) && isBehindComma(corrected)) return next.pos !== 'ADP';
  const subject = isNominal(before) || ['who', 'which'].includes(before.lower) || before.pos === 'PRON' || before.pos === 'ADJ' || before.pos === 'ADV' || (before.text === ',' && /s$/.test(token.lower));
  if (/^(?:plan|hope|vow|aim|want)s?$/.test(token.lower) && next.lower === 'to' && next.pos === 'PART') return isNominal(before) && hasNoVerbYet(corrected);
  if (token.lower === 'objects' && next.lower === 'to') return subject || before.text === ',';
  const objectFollows = OBJECT_STARTS.has(next.pos) || /ing$/.test(next.lower) || next.lower === 'that' || next.lower === 'for' && ['calls', 'votes'].includes(token.lower);
  return subject && objectFollows && !['of', 'to', 'and', 'that'].includes(next.lower.replace(/^that$/, '')) && (hasNoVerbYet(corrected) || before.text === ',' && isBehindRelative(corrected));
}

/** "as the council is not": a verb of its own comes before any comma. */
function beginsClause(following: readonly TaggedToken[]): boolean {
  for (const token of following) {
    if (token.pos === 'AUX') return true;
    if (token.pos === 'VERB') return !/(?:ing|ed|en)$/.test(token.lower);
    if (token.pos === 'PART' || token.pos === 'PUNCT' && !/^["“”'’-]$/.test(token.text) || token.pos === 'ADP' && token.lower !== 'of') return false;
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
