import type { TaggedToken, VerbGroup } from '../grammar/index.js';
import { lies, meets, type Scene, type SentenceScene } from './scene.js';

/** Words that end what a verb says of its subject: another clause begins, or a circumstance that the statement can do without. */
const ENDS = new Set(['which', 'who', 'whom', 'whose', 'where', 'when', 'while', 'although', 'though', 'but', 'because', 'since', 'after', 'before', 'despite', 'amid', 'following', 'unless', 'if', 'as', 'so', 'whereas', 'overriding', 'including', 'saying', 'adding', 'according', 'thereby', 'until', 'till']);
/** Adverbs that place or weigh the telling, not the act. */
const DROPPED = new Set(['also', 'already', 'still', 'now', 'recently', 'earlier', 'previously', 'yesterday', 'today', 'however', 'later', 'then', 'meanwhile', 'therefore', 'reportedly', 'allegedly', 'apparently', 'supposedly', 'purportedly', 'finally', 'currently', 'eventually', 'ago']);
const CLOSERS = new Set(['ADP', 'DET', 'PART', 'CCONJ', 'SCONJ', 'AUX', 'PUNCT']);
const MOST_WORDS = 16;

export interface Phrase { readonly text: string; /** Whether it had to be cut short. */ readonly cut: boolean; readonly words: number; readonly end: number }

/** What stands behind a verb, as a phrase of its own: objects and what hangs on them, without dates, hedges, asides and further clauses. */
export function phraseAfter(scene: Scene, sentence: SentenceScene, verb: VerbGroup): Phrase {
  const from = verb.particle !== null && sentence.chunks.tokens[verb.to]?.lower === verb.particle ? verb.to + 1 : verb.to;
  return phraseFrom(scene, sentence, { from, verb });
}

interface PhraseStart {
  readonly from: number;
  /** The verb whose complement it is; null for a noun phrase. */
  readonly verb: VerbGroup | null;
  readonly most?: number;
  /** How many clauses with a verb of their own it may hold; without it, as many as come. */
  readonly clauses?: number;
}

/** A phrase that begins at a token. */
export function phraseFrom(scene: Scene, sentence: SentenceScene, { from, verb, most = MOST_WORDS, clauses }: PhraseStart): Phrase {
  const { tokens } = sentence.chunks;
  const kept: TaggedToken[] = [];
  let depth = 0;
  let at = from;
  let cut = false;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === '(') { depth += 1; continue; }
    if (token.text === ')') { depth = Math.max(0, depth - 1); continue; }
    if (depth > 0) continue;
    if (isOfDate(scene, sentence, at)) { kept.push({ ...token, text: 'the' }); continue; }
    if (isAroundDate(scene, sentence, at)) continue;
    if (endsPhrase(sentence, at, { from, verb })) break;
    if (holdsMoreThan(sentence, { clauses, from, at })) break;
    if (isDropped(scene, sentence, at)) continue;
    if (kept.length >= most) { cut = true; break; }
    kept.push(token);
  }
  const whole = cut ? cutBack(kept) : withoutRelativePreposition(kept, tokens[at]);
  const trimmed = trimEnd(whole);
  return { text: joinTokens(scene, trimmed), cut, words: trimmed.length, end: trimmed.at(-1)?.end ?? verb?.end ?? sentence.sentence.start };
}

function endsPhrase({ chunks }: SentenceScene, at: number, { from, verb }: PhraseStart): boolean {
  const token = chunks.tokens[at];
  if (token === undefined || /^[,;:.!?—–…]$|^--?$/.test(token.text)) return token?.text !== '-' || !isInsideWord(chunks.tokens, at);
  if (token.lower === 'that') return at !== from && !(verb !== null && at <= from + 3 && chunks.clauses.some(({ marker, kind }) => marker === at && kind === 'COMPLEMENT'));
  if (ENDS.has(token.lower)) return true;
  if (token.pos !== 'CCONJ') return false;
  return chunks.verbs.some((other) => isFinite({ chunks }, other, from) && other !== verb && other.from > at && other.from <= at + 5 && !chunks.tokens.slice(at + 1, other.from).some(({ text }) => text === ','));
}

/** Whether a phrase from one token to another has more verbs of its own than it may. */
function holdsMoreThan(sentence: SentenceScene, { clauses, from, at }: { readonly clauses: number | undefined; readonly from: number; readonly at: number }): boolean {
  return clauses !== undefined && sentence.chunks.verbs.filter((each) => isFinite(sentence, each, from) && each.from >= from && each.from <= at).length > clauses;
}

/** "this fall's auction": the date goes, and what it describes keeps an article. */
function isOfDate({ analysis }: Scene, { chunks }: SentenceScene, at: number): boolean {
  const [before, token] = [chunks.tokens[at - 1], chunks.tokens[at]];
  return before !== undefined && token !== undefined && /^['’]s$/.test(token.lower) && analysis.dates.some((date) => date.start <= before.start && before.end <= date.end);
}

/** A verb with a subject of its own. "to strike and forcibly deport": a base form behind an infinitive goes on with it, whatever it was taken for. */
function isFinite({ chunks }: Pick<SentenceScene, 'chunks'>, verb: VerbGroup, from: number): boolean {
  const continues = chunks.tokens[verb.head]?.lower === verb.lemma && chunks.verbs.some((other) => other.form === 'INFINITIVE' && other.from >= from && other.to <= verb.from);
  return verb.form === 'FINITE' && !continues;
}

const isInsideWord = (tokens: readonly TaggedToken[], at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;

/** "voted on Tuesday, 15 June, to invite offers": commas that only set off a date end nothing. */
function isAroundDate({ analysis }: Scene, { chunks: { tokens } }: SentenceScene, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.text !== ',' || before === undefined || after === undefined) return false;
  return analysis.dates.some((date) => lies(before, date) && (lies(after, date) || (after.lower === 'to' && after.pos === 'PART')) || (lies(after, date) && lies(before, date)));
}

function isDropped({ analysis }: Scene, { chunks }: SentenceScene, at: number): boolean {
  const token = chunks.tokens[at];
  if (token === undefined) return false;
  if (DROPPED.has(token.lower) || token.pos === 'SPACE') return true;
  if (analysis.dates.some((date) => lies(token, date))) return true;
  // "on Tuesday night"
  const previous = chunks.tokens[at - 1];
  if (previous !== undefined && /^(?:night|morning|evening|afternoon)$/.test(token.lower) && analysis.dates.some((date) => date.end === previous.end)) return true;
  // "on" of "on Wednesday", "in" of "in 2019"
  const next = chunks.tokens[at + 1];
  if (token.pos === 'ADP' && next !== undefined && analysis.dates.some((date) => date.start === next.start && !/^['’]s\b/.test(chunks.tokens.find(({ start }) => start >= date.end)?.lower ?? '') || (next.lower === 'the' && date.start === chunks.tokens[at + 2]?.start))) return true;
  return analysis.hedges.some(({ cue }) => meets(token, cue) && token.pos === 'ADV');
}

/** "the law on which it rests": the preposition belongs to what follows. */
function withoutRelativePreposition(kept: readonly TaggedToken[], next: TaggedToken | undefined): readonly TaggedToken[] {
  return /^(?:which|whom|whose)$/.test(next?.lower ?? '') && kept.at(-1)?.pos === 'ADP' ? kept.slice(0, -1) : kept;
}

/** Back to before the last preposition or joint, so that no phrase stops in its middle. */
function cutBack(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  for (let at = tokens.length - 1; at > 3; at -= 1) {
    const pos = tokens[at]?.pos;
    if (pos === 'ADP' || pos === 'PART' || pos === 'CCONJ' || pos === 'SCONJ') return tokens.slice(0, at);
  }
  return tokens;
}

function trimEnd(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  let end = tokens.length;
  while (end > 0 && (CLOSERS.has(tokens[end - 1]?.pos ?? '') && !/^["”’'%]$/.test(tokens[end - 1]?.text ?? '') && !['over', 'up', 'out', 'off', 'down', 'back', 'in', 'on', "'s", '’s'].includes(tokens[end - 1]?.lower ?? ''))) end -= 1;
  const kept = tokens.slice(0, end);
  const [a, b, c] = kept.slice(-3);
  return kept.length > 3 && c !== undefined && b?.lower === 'the' && a?.pos === 'ADP' && ['morning', 'evening', 'afternoon', 'night', 'day'].includes(c.lower) ? kept.slice(0, -3) : kept;
}

/** Tokens with the spaces that they have in the text, one at most; quotation marks that lost their partner are left out. */
export function joinTokens(scene: Scene, tokens: readonly TaggedToken[]): string {
  let text = '';
  tokens.forEach((token, i) => {
    const previous = tokens[i - 1];
    const isSpaced = previous !== undefined && (/\s/.test(scene.text.slice(previous.end, token.start)) || previous.end > token.start);
    const skipped = previous !== undefined && token.start - previous.end > 1;
    text += (isSpaced || skipped ? ' ' : '') + token.text;
  });
  const tidy = text.replace(/\s+/g, ' ').replace(/ ([,.;:’”])/g, '$1').trim();
  return hasOddQuotes(tidy) ? tidy.replace(/["“”„«»]/g, '').replace(/\s+/g, ' ').trim() : tidy;
}

function hasOddQuotes(text: string): boolean {
  const plain = (text.match(/"/g) ?? []).length;
  const opened = (text.match(/[“„«]/g) ?? []).length;
  const closed = (text.match(/[”»]/g) ?? []).length;
  return plain % 2 === 1 || opened !== closed;
}
