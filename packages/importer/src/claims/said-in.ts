import type { Attribution, FoundDate, TextRange } from '../model.js';
import { lies, meets, type Scene, type SentenceScene } from './scene.js';

const MOST_WORDS = 30;
const CONNECTORS = /^(?:(?:that|and|but|also|so|additionally|however|regarding [^,]+|as to [^,]+|moreover|meanwhile|furthermore|for example|for instance|on the other hand|as for [^,]+|according to [^,]+|in addition|still|yet|thus|therefore|in turn|breaking news|recall that)(?:[,:] | (?=\p{L})))+/iu;
const SMALL = /^(?:The|A|An|This|That|These|Those|It|He|She|They|There|In|On|At|No|Not|All|Some|Many|Its|His|Her|Their|Each|Every|Both|Any|What|If|When|Nobody|Nothing|Other|More|Most|Such|Alleged|Military|Officials|Sources)$/;

/** What an attribution attributes, as a clause after "that": without the words that attribute and without what only connects. Null where nothing is left. */
export function saidIn(scene: Scene, attribution: Attribution): string | null {
  return sayingsIn(scene, attribution)[0] ?? null;
}

/** The same, sentence by sentence of a longer quotation. */
export function sayingsIn(scene: Scene, attribution: Attribution): readonly string[] {
  const toldWhom = /\b(?:told|tells|tell|informed|assured|reminded|warned)$/i.test(scene.text.slice(attribution.cue.start, attribution.cue.end).trim());
  const isQuoted = scene.analysis.quotations.some(({ range }) => lies(attribution.scope, { start: range.start - 2, end: range.end + 2 }) || lies(range, attribution.scope));
  const pieces = withoutCues(scene, attribution).filter((range) => hasVerb(scene, range));
  const needsThat = /\b(?:reveal|disclos|describ|cit|confirm)\p{L}*$/iu.test(scene.text.slice(attribution.cue.start, attribution.cue.end).trim());
  return (isQuoted ? pieces : pieces.slice(0, 1)).flatMap((range) => {
    const raw = scene.text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
    // "revealed the orders" is an act; what was revealed is no clause.
    if (needsThat && range.start >= attribution.cue.end && !/^that\b/i.test(raw)) return [];
    const bare = stripQuotes(toldWhom ? raw.replace(/^.{0,60}?\bthat /, '') : raw);
    return bare.split(/(?<=[\p{Ll}\d)]{2}["”]?[.!?]) (?=["“]?\p{Lu})/u).flatMap((sentence) => sayingOf(scene, sentence));
  });
}

function sayingOf(scene: Scene, sentence: string): readonly string[] {
  const text = shorten(sentence.replace(/^[\s,.;:–—-]+/, '').replace(/^(?:yes|no|well|look)[,.] /iu, '').replace(CONNECTORS, '').replace(/[\s,.;:–—-]+$/, '').trim()).replace(/ so that$/, '');
  // What "these" and "this" stand for was said before.
  const pointsBack = /^(?:these|those|this|that) (?!\p{L}+ (?:is|was|are|were|will|would|has|had|have)\b)/iu.test(text);
  // "Because it was late", "so does the guild": half a sentence, that says nothing without the other half.
  const isHalf = /^(?:because|does|do|did|is|are|has|have|nor|neither|or) /iu.test(text);
  return text.split(' ').length < 3 || pointsBack || isHalf ? [] : [lowerUnlessName(scene, text)];
}

/** A name or a half-sentence says nothing. */
function hasVerb(scene: Scene, range: TextRange): boolean {
  return scene.sentences.some(({ sentence, chunks }) => meets(sentence, range) && chunks.clauses.some((clause) => { const verb = chunks.verbs[clause.verb]; return verb?.form === 'FINITE' && clause.subjects.length > 0 && ['MAIN', 'COMPLEMENT', 'ADVERBIAL'].includes(clause.kind) && lies(verb, range); }));
}

/** The stretches of the scope in which nobody is named as the one who says it, the longest first. */
function withoutCues({ analysis }: Scene, { scope }: Attribution): readonly TextRange[] {
  const cues = analysis.attributions.map(({ cue }) => cue).filter((cue) => meets(cue, scope)).sort((a, b) => a.start - b.start);
  const free: TextRange[] = [];
  let from = scope.start;
  for (const cue of cues) {
    if (cue.start > from) free.push({ start: from, end: cue.start });
    from = Math.max(from, cue.end);
  }
  if (from < scope.end) free.push({ start: from, end: scope.end });
  return free.filter(({ start, end }) => end - start >= 12).sort((a, b) => (b.end - b.start) - (a.end - a.start));
}

/** "a “range of investigations” that": marks inside are kept, marks around the whole are not. */
export function stripQuotes(text: string): string {
  const isInside = /^[^"“”„]+(?:"[^"“”]+"|[“„][^"“”]+”)[^"“”]*$/.test(text);
  return isInside ? text : text.replace(/["“”„«»]/g, '');
}

function shorten(text: string): string {
  const words = text.split(' ');
  if (words.length <= MOST_WORDS) return text;
  const cut = words.slice(0, MOST_WORDS).join(' ');
  return cut.replace(/[,;:][^,;:]*$/, '').replace(/ (?:and|or|of|to|in|for|with|that|by|the|a|an|so|as|so that)$/, '');
}

/** A clause begins small unless its first word is a name. */
function lowerUnlessName(scene: Scene, text: string): string {
  const [first = ''] = text.split(' ');
  const isName = scene.analysis.actors.some(({ actor }) => [actor.name, ...actor.aliases].some((name) => name.split(' ')[0] === first && !SMALL.test(first)));
  return SMALL.test(first) && !isName ? first.toLowerCase() + text.slice(first.length) : text;
}

/** On which day somebody spoke; "this year" is what they spoke of. */
function isDay({ date: { earliest, latest } }: FoundDate): boolean {
  return earliest !== null && latest !== null && Date.parse(latest) - Date.parse(earliest) <= 35 * 86_400_000;
}

/** A date in the sentence, near the words of saying and outside of what is said. */
export function dateOf(scene: Scene, { sentence }: SentenceScene, { scope, cue }: Attribution): FoundDate | null {
  const outside = scene.analysis.dates.filter((date) => lies(date, sentence) && (!lies(date, scope) || meets(date, cue)) && isDay(date));
  return outside.sort((a, b) => Math.abs(a.start - cue.start) - Math.abs(b.start - cue.start))[0] ?? null;
}

/** The sentence that attributes, and what it attributes where that is another one. */
export function passagesOf({ sentence }: SentenceScene, { scope }: Attribution): readonly TextRange[] {
  const own = { start: sentence.start, end: sentence.end };
  return meets(scope, sentence) ? [{ start: Math.min(own.start, scope.start), end: Math.max(own.end, scope.end) }] : [own, { start: scope.start, end: scope.end }];
}
