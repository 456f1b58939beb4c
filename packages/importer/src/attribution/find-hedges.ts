import type { Hedge } from '@footnote/knowledge';
import type { Clause } from '../grammar/index.js';
import type { FoundHedge, TextRange } from '../model.js';
import type { SentenceFrame, TextFrame } from './frame.js';

const ADVERBS: Readonly<Record<string, FoundHedge['hedge']>> = { allegedly: 'ALLEGEDLY', supposedly: 'ALLEGEDLY', purportedly: 'ALLEGEDLY', apparently: 'APPARENTLY', seemingly: 'APPARENTLY', presumably: 'APPARENTLY', reportedly: 'REPORTEDLY', unofficially: 'UNOFFICIAL' };
const ADJECTIVES: Readonly<Record<string, FoundHedge['hedge']>> = { alleged: 'ALLEGEDLY', supposed: 'ALLEGEDLY', purported: 'ALLEGEDLY', suspected: 'ALLEGEDLY', apparent: 'APPARENTLY', reported: 'REPORTEDLY', unofficial: 'UNOFFICIAL', unconfirmed: 'UNOFFICIAL', unverified: 'UNOFFICIAL', 'so-called': 'SCARE_QUOTES' };
const PASSIVES: Readonly<Record<string, FoundHedge['hedge']>> = { say: 'SAID_TO', believe: 'SAID_TO', think: 'SAID_TO', understand: 'SAID_TO', rumour: 'SAID_TO', rumor: 'SAID_TO', report: 'REPORTEDLY', allege: 'ALLEGEDLY', suppose: 'ALLEGEDLY' };
const SEEMING = new Set(['appear', 'seem']);
const VOICES = new Set(['information', 'source', 'sources', 'reports', 'data', 'figures', 'estimates', 'report']);

/** Words that leave a thing open, each with what it covers: an adverb its clause, an adjective its noun, scare quotes what they enclose. */
export function findHedges(frame: TextFrame): readonly FoundHedge[] {
  return frame.sentences.flatMap((sentence) => [...findWords(sentence), ...findVerbs(sentence), ...findScareQuotes(frame, sentence)]);
}

function findWords(sentence: SentenceFrame): readonly FoundHedge[] {
  return sentence.chunks.tokens.flatMap((token, at): readonly FoundHedge[] => {
    const adverb = lookUp(ADVERBS, token.lower);
    if (adverb) return [{ hedge: adverb, cue: range(token), scope: clauseScope(sentence, at) }];
    const adjective = lookUp(ADJECTIVES, token.lower);
    if (!adjective) return nobodyReports(sentence, at);
    const noun = sentence.chunks.nouns.find((each) => each.from <= at && at < each.head);
    if (!noun) return [];
    // "according to unofficial information": what that information tells is unofficial, not the information.
    const voice = adjective === 'UNOFFICIAL' && VOICES.has(sentence.chunks.tokens[noun.head]?.lower ?? '');
    return [{ hedge: adjective, cue: range(token), scope: voice ? range(sentence.sentence) : { start: token.start, end: noun.end } }];
  });
}

/** "Reports indicate that …": nobody in particular says so. */
function nobodyReports(sentence: SentenceFrame, at: number): readonly FoundHedge[] {
  const { tokens, nouns, clauses, verbs } = sentence.chunks;
  const token = tokens[at];
  if (token?.lower !== 'reports') return [];
  const noun = nouns.findIndex((each) => each.head === at && (each.to - each.from === 1 || tokens[each.from]?.lower === 'media'));
  const clause = clauses.find((each) => noun >= 0 && each.subjects.includes(noun));
  const verb = clause ? verbs[clause.verb] : undefined;
  if (!clause || !verb || !['indicate', 'say', 'suggest', 'claim', 'state'].includes(verb.lemma)) return [];
  return [{ hedge: 'REPORTEDLY', cue: { start: token.start, end: verb.end }, scope: { start: verb.end, end: sentence.sentence.end } }];
}

function findVerbs({ sentence, chunks }: SentenceFrame): readonly FoundHedge[] {
  return chunks.clauses.flatMap((clause, at): readonly FoundHedge[] => {
    const verb = chunks.verbs[clause.verb];
    const next = chunks.clauses[at + 1];
    if (!verb || next?.kind !== 'INFINITIVE' || chunks.verbs[next.verb]?.from !== verb.to) return [];
    const hedge = verb.voice === 'PASSIVE' ? lookUp(PASSIVES, verb.lemma) : SEEMING.has(verb.lemma) ? 'APPARENTLY' : null;
    return hedge ? [{ hedge, cue: range(verb), scope: { start: clause.start, end: Math.min(endOf(chunks.clauses, at), sentence.end) } }] : [];
  });
}

function endOf(clauses: readonly Clause[], at: number): number { return Math.max(clauses[at]?.end ?? 0, clauses[at + 1]?.end ?? 0); }

const range = ({ start, end }: TextRange): TextRange => ({ start, end });
function lookUp(table: Readonly<Record<string, FoundHedge['hedge']>>, word: string): FoundHedge['hedge'] | null { return Object.hasOwn(table, word) ? table[word] ?? null : null; }

/** The clause whose verb an adverb stands with: the one whose verb group holds it, else the next verb's, else the one around it. */
function clauseScope({ sentence, chunks }: SentenceFrame, at: number): TextRange {
  const inside = chunks.clauses.find((clause) => { const verb = chunks.verbs[clause.verb]; return verb !== undefined && verb.from <= at && at < verb.to; });
  const next = chunks.clauses.find((clause) => { const verb = chunks.verbs[clause.verb]; return verb !== undefined && verb.from > at && verb.from - at <= 2; });
  const copula = chunks.clauses.find((clause) => chunks.verbs[clause.verb]?.to === at);
  const found = inside ?? copula ?? next ?? chunks.clauses.filter((clause) => clause.from <= at && at < clause.to).sort((a, b) => (a.to - a.from) - (b.to - b.from))[0];
  return found ? range(found) : range(sentence);
}

const SHORT = /["“„‘']([^"“”„’'\n]{2,40})["”“’']/g;
/** Few words in quotation marks inside of a sentence that names no speaker for them: the writer keeps away from them. A name in quotation marks is a name. */
function findScareQuotes({ text }: TextFrame, { sentence, chunks }: SentenceFrame): readonly FoundHedge[] {
  const found: FoundHedge[] = [];
  for (const match of sentence.text.matchAll(SHORT)) {
    const inner = match[1] ?? '';
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const words = inner.trim().split(/\s+/);
    const before = text[start - 1] ?? ' ';
    if (words.length > 4 || /\p{L}/u.test(before) || /[,.]$/.test(inner) || /^\s|\s$/.test(inner) || words.every((word) => /^\p{Lu}/u.test(word))) continue;
    if (/^['‘]/.test(match[0]) && !/^[^\p{L}]?$/u.test(text[end] ?? '')) continue;
    const cover = chunks.nouns.find((noun) => noun.start < end && start < noun.end);
    found.push({ hedge: 'SCARE_QUOTES', cue: { start, end }, scope: { start, end: Math.max(end, cover && cover.end <= end + 1 ? cover.end : end) } });
  }
  return found;
}

export const HEDGE_ORDER: readonly Hedge[] = ['ALLEGEDLY', 'APPARENTLY', 'REPORTEDLY', 'SAID_TO', 'UNOFFICIAL', 'SCARE_QUOTES'];
