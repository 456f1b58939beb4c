import type { NounGroup, TaggedToken } from './chunks.js';

export interface BareNounGroup { readonly from: number; readonly to: number; readonly head: number }

const HEADS = new Set(['NOUN', 'PROPN']);
const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'him', 'them', 'us', 'me', 'this', 'that', 'these', 'those', 'everyone', 'everybody', 'nobody', 'both', 'others', 'all', 'some', 'many', 'most', 'several', 'none', 'either', 'neither', 'one', 'themselves', 'himself', 'herself', 'itself']);
const QUOTES = /^["“”„«»‘]$/;
const DEGREES = new Set(['most', 'more', 'very', 'so', 'too', 'least', 'less', 'such', 'over', 'around', 'about', 'between', 'under', 'as']);
const isQuote = (token: TaggedToken | undefined): boolean => token !== undefined && QUOTES.test(token.text);

const isModifier = (token: TaggedToken): boolean => ['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'].includes(token.pos) || POSSESSIVES.has(token.lower);

/** The noun groups of a sentence, from left to right, with how they hang together. */
export function findNounGroups(tokens: readonly TaggedToken[]): readonly NounGroup[] {
  const bare = findBareGroups(tokens);
  const groups: NounGroup[] = [];
  for (const group of bare) groups.push(linkGroup(group, { tokens, before: groups }));
  return joinLists(groups, tokens);
}

/** "the ministry, the union and the chamber": what only a comma parts belongs to the list whose last member has the "and". */
function joinLists(groups: readonly NounGroup[], tokens: readonly TaggedToken[]): readonly NounGroup[] {
  const joined = [...groups];
  for (let index = joined.length - 1; index >= 2; index -= 1) {
    const last = joined[index];
    if (!last || last.coordinatedWith === null) continue;
    let first = last.coordinatedWith;
    while (first > 0 && isCommaBetween(tokens, joined[first - 1], joined[first]) && areAlike(tokens, joined[first - 1], joined[first])) first -= 1;
    for (let member = first + 1; member <= index; member += 1) {
      const group = joined[member];
      const inList = member <= last.coordinatedWith || group?.coordinatedWith === last.coordinatedWith;
      if (first < last.coordinatedWith && group && inList) joined[member] = { ...group, appositionOf: null, coordinatedWith: first, preposition: group.preposition ?? joined[first]?.preposition ?? null };
    }
  }
  return joined;
}

function isCommaBetween(tokens: readonly TaggedToken[], left: NounGroup | undefined, right: NounGroup | undefined): boolean {
  return left !== undefined && right !== undefined && right.from === left.to + 1 && tokens[left.to]?.text === ',';
}

/** Members of one list are of one kind: names, or nouns that begin in the same way. "Ada Quill, the clerk" is no list. */
function areAlike(tokens: readonly TaggedToken[], left: NounGroup | undefined, right: NounGroup | undefined): boolean {
  if (!left || !right) return false;
  return tokens[left.head]?.pos === tokens[right.head]?.pos || (tokens[left.from]?.pos === 'DET') === (tokens[right.from]?.pos === 'DET');
}

function findBareGroups(tokens: readonly TaggedToken[]): readonly BareNounGroup[] {
  const groups: BareNounGroup[] = [];
  let index = 0;
  while (index < tokens.length) {
    const group = readGroup(tokens, index);
    if (group) { groups.push(group); index = group.to; } else index += 1;
  }
  return groups;
}

/** Reads the longest group that begins here: determiners and adjectives, then nouns; a hyphen or a quotation mark inside does not end it. */
function readGroup(tokens: readonly TaggedToken[], from: number): BareNounGroup | null {
  let at = from;
  let head = -1;
  while (at < tokens.length) {
    const step = HEADS.has(tokens[at]?.pos ?? '') ? 1 : head >= 0 ? goOn(tokens, at) : opensGroup(tokens, at, from) ? 1 : 0;
    if (step === 0) break;
    const last = at + step - 1;
    if (HEADS.has(tokens[last]?.pos ?? '')) head = last;
    at += step;
  }
  return head >= 0 ? { from, to: at, head } : readWithoutNoun(tokens, { from, at });
}

/** How many tokens go on with a group that has its noun: "cabinet-level", "6 July 2022", "the Workers' Union". */
function goOn(tokens: readonly TaggedToken[], at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return 0;
  if (token.text === '-') return next && (isModifier(next) || next.pos === 'VERB') ? 2 : 0;
  if (token.pos === 'NUM') return 1;
  if (/^['’]$/.test(token.text)) return next?.pos === 'PROPN' && isPluralName(tokens[at - 1]) ? 1 : 0;
  return token.pos === 'ADJ' && next && isMoreOf(token, next) ? 1 : 0;
}

/** An adjective inside of a group; "last month" behind one is a group of its own. */
const isMoreOf = (token: TaggedToken, next: TaggedToken): boolean => (HEADS.has(next.pos) || next.text === '-') && !(['last', 'next', 'this'].includes(token.lower) && TIME.has(next.lower));

const isPluralName = (token: TaggedToken | undefined): boolean => token?.pos === 'PROPN' && /s$/.test(token.lower);

function opensGroup(tokens: readonly TaggedToken[], at: number, from: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (isModifier(token)) return !(token.lower === 'that' && next?.pos === 'DET');
  if (token.pos === 'ADV') return isDegree(token, next);
  if (at === from) return false;
  if (token.text === '-') return true;
  if (isQuote(token)) return next !== undefined && isModifier(next);
  if (token.pos === 'VERB') return /(?:ed|en|ing)$/.test(token.lower) && HEADS.has(next?.pos ?? '') && tokens[at - 1]?.pos !== 'PRON';
  return token.pos === 'CCONJ' && tokens[at - 1]?.pos === 'ADJ' && next?.pos === 'ADJ';
}

/** "such a step", "the most senior ranks", "increasingly wary officials". */
function isDegree(token: TaggedToken, next: TaggedToken | undefined): boolean {
  if (!/ly$/.test(token.lower) && !DEGREES.has(token.lower)) return false;
  return next?.pos === 'ADJ' || next?.pos === 'NUM' || (next?.pos === 'DET' && token.lower === 'such');
}

/** A pronoun, a number, or an adjective with its article, without a noun: "they", "the rich", "over 1,000". */
function readWithoutNoun(tokens: readonly TaggedToken[], { from, at }: { readonly from: number; readonly at: number }): BareNounGroup | null {
  const first = tokens[from];
  if (!first) return null;
  const isPronoun = (first.pos === 'PRON' || first.pos === 'DET' || first.pos === 'ADJ') && PRONOUNS.has(first.lower);
  if (isPronoun && at <= from + 1) return { from, to: from + 1, head: from };
  if (at <= from) return null;
  const last = tokens[at - 1];
  if (last?.pos === 'NUM') return { from, to: at, head: at - 1 };
  if (last?.pos === 'ADJ' && tokens[from]?.pos === 'DET') return { from, to: at, head: at - 1 };
  return null;
}

interface LinkContext { readonly tokens: readonly TaggedToken[]; readonly before: readonly NounGroup[] }

function linkGroup(group: BareNounGroup, context: LinkContext): NounGroup {
  const { tokens, before } = context;
  const previous = before.at(-1);
  const between = tokens.slice(previous?.to ?? 0, group.from).filter((token) => !isQuote(token));
  const words = between.map((token) => token.lower).join(' ');
  const last = between.at(-1);
  const start = tokens[group.from]?.start ?? 0;
  // "More than 300 residents packed": the bound of a number is no preposition.
  const isBound = last?.lower === 'than' && ['more', 'fewer', 'less'].includes(between.at(-2)?.lower ?? '') && tokens[tokens.indexOf(last) + 1]?.pos === 'NUM';
  const preposition = last?.pos === 'ADP' && !isBound && !isParticleThere(between) ? tokens.indexOf(last) : null;
  const own = { ...group, start, end: tokens[group.to - 1]?.end ?? start, preposition, possessor: null, coordinatedWith: null, appositionOf: null, hangsOn: null };
  return previous ? { ...own, ...linkToPrevious(own, context, { previous, words, close: between.length === 1 }) } : own;
}

interface Joint { readonly previous: NounGroup; readonly words: string; /** One word stands between the two. */ readonly close: boolean }
function linkToPrevious(group: NounGroup, context: LinkContext, { previous, words, close }: Joint): Pick<NounGroup, 'possessor' | 'preposition' | 'coordinatedWith' | 'appositionOf' | 'hangsOn'> {
  const { preposition } = group;
  const index = context.before.length - 1;
  const begins = beginsClause(group, context);
  const joined = isJoined(words) && !begins;
  return {
    possessor: POSSESSION.test(words) ? index : null,
    preposition: preposition ?? (joined ? previous.preposition : null),
    coordinatedWith: joined ? previous.coordinatedWith ?? index : null,
    appositionOf: words === ',' && !begins && isAppositive(group, context) ? index : null,
    hangsOn: preposition !== null && close ? index : null,
  };
}

const POSSESSION = /^(?:['’]s?)$/;
const isParticleThere = (between: readonly TaggedToken[]): boolean => between.length > 1 && between.at(-2)?.pos === 'VERB' && ['over', 'up', 'out', 'off', 'down'].includes(between.at(-1)?.lower ?? '');

function isJoined(joint: string): boolean {
  return /^(?:,? ?(?:and|or|nor|but|as well as|along with|together with|plus|&|and also)(?: (?:of|by|from|to|with|in))?|,? ?(?:including|such as|among them|like|namely))$/.test(joint);
}

const isFinite = (token: TaggedToken | undefined): boolean => token !== undefined && (token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower)));

/** ", and the ministry said": a verb of its own follows, and the clause so far has had its own; then no enumeration goes on here. */
function beginsClause(group: BareNounGroup, { tokens, before }: LinkContext): boolean {
  let at = group.to;
  while (at < tokens.length && !isFinite(tokens[at])) {
    const token = tokens[at];
    if (!token || [',', ';', ':', '.'].includes(token.text) || token.lower === 'that' || token.pos === 'PART' && token.lower === 'to') return false;
    at += 1;
  }
  if (at >= tokens.length) return false;
  const last = before.at(-1);
  for (let back = last ? last.from - 1 : -1; back >= 0; back -= 1) {
    const token = tokens[back];
    if (!token || token.pos === 'SCONJ' || token.lower === 'when' || token.lower === 'that' || token.text === ';') return false;
    if (isFinite(token)) return true;
  }
  return false;
}

const TIME = new Set('monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow week month year morning evening afternoon night weekend day decade'.split(' '));

/** "Wednesday", "6 July", "this year", "2022": when, and never who. */
export function isTimeGroup(tokens: readonly TaggedToken[], { from, to, head }: BareNounGroup): boolean {
  const lower = tokens[head]?.lower ?? '';
  if (/^(?:1[5-9]|20)\d\d$/.test(lower) && to - from === 1) return true;
  if (!TIME.has(lower)) return false;
  return tokens[head]?.pos === 'PROPN' || from === head || ['this', 'last', 'next', 'that', 'same', 'previous', 'each', 'every'].includes(tokens[from]?.lower ?? '') || tokens.slice(from, to).some((token) => token.pos === 'NUM');
}

/** "X, the prosecutor," or "the prosecutor, X,": one of the two is a name, and a comma or the end closes it. */
function isAppositive(group: BareNounGroup, { tokens, before }: LinkContext): boolean {
  const previous = before.at(-1);
  if (!previous || isTimeGroup(tokens, previous) || isTimeGroup(tokens, group)) return false;
  if (tokens[group.from]?.lower === 'whose' || tokens[group.head]?.pos === 'PRON') return false;
  const root = previous.hangsOn === null ? previous : before[previous.hangsOn] ?? previous;
  if (root.preposition !== null && root.from <= 2) return false;
  const isName = (head: number): boolean => tokens[head]?.pos === 'PROPN';
  const differs = isName(group.head) !== isName(root.head) || isName(group.head) !== isName(previous.head);
  return (differs || tokens[group.from]?.pos === 'DET') && closesApposition(tokens[group.to]);
}

const closesApposition = (next: TaggedToken | undefined): boolean => next !== undefined && (next.text === ',' || next.text === '.' || ['VERB', 'AUX', 'ADP'].includes(next.pos));
