import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findLocators, normaliseText } from '@footnote/evidence';
import { cleanDocument, readArticle, readInput, type CleanedText, type RawDocument, type Reading } from '@footnote/importer';
import type { PackGraph } from '@footnote/knowledge';
import { meanScore, scoreShingles } from '../../../packages/importer/bench/score-shingles.js';
import { notAtHand, type Row } from './row.js';

/** A raw article and the source of the pack that it is. */
export interface Article { readonly name: string; readonly source: string; readonly document: RawDocument; readonly reading: Reading }

/** Opens a file as the importer does; a refusal is a fault of the bench's data. */
export function openDocument(bytes: Uint8Array, name: string, contentType: string): RawDocument {
  const input = readInput(bytes, { name, contentType, url: null });
  if (!input.ok) throw new Error(`${name}: ${input.sentence}`);
  return input.document;
}

/** Body extraction from web pages, by the benchmark's own measure: F1 over runs of four words. */
export function measurePages(folder: string): Row {
  const what = 'Body extraction, HTML: F1 on the development pages';
  const truthFile = join(folder, 'ground-truth.json');
  if (!existsSync(truthFile)) return notAtHand(what, '≥ 0.955');
  // The benchmark's format, which its README describes.
  const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as Readonly<Record<string, { readonly articleBody: string }>>;
  const scores = readdirSync(join(folder, 'html')).sort().map((file) => {
    const cleaned = cleanDocument(openDocument(gunzipSync(readFileSync(join(folder, 'html', file))), file, 'text/html'));
    return scoreShingles(truth[file.replace(/\.html\.gz$/, '')]?.articleBody ?? '', cleaned.text);
  });
  const { precision, recall, f1 } = meanScore(scores);
  return { what, wanted: '≥ 0.955', got: `${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${String(scores.length)} pages)`, met: f1 >= 0.955 };
}

/** What of an article is no body by the rules: its title is a fact about it; embedded posts and credit lines are other people's words, or nobody's. */
const NO_BODY: ReadonlySet<string> = new Set(['TITLE', 'EMBEDDED_POST', 'CREDIT']);

/** Whether everything that the pack cites of the raw articles is in what is kept of them, but for what stands in a title, an embedded post or a credit line. */
export function measureBodies(articles: readonly Article[], graph: PackGraph): Row {
  const places = articles.flatMap(({ source, reading: { cleaned } }) => {
    const locators = graph.evidence.flatMap((evidence) => (evidence.source === source && evidence.original !== null ? [evidence.original] : []));
    const kept = findLocators(cleaned.text, locators);
    const given = normaliseText(cleaned.raw);
    return findLocators(given.text, locators).map((range, index) => {
      if (kept[index] !== null && kept[index] !== undefined) return 'KEPT';
      const at = range === null ? null : given.toRaw(range.start);
      const block = at === null ? undefined : cleaned.blocks.find(({ raw }) => raw.start <= at && at < raw.end);
      return block?.role ?? block?.reason ?? 'LOST';
    });
  });
  const kept = places.filter((place) => place === 'KEPT').length;
  const beside = places.filter((place) => NO_BODY.has(place)).length;
  return {
    what: 'Body extraction, the five raw articles: passages of the body that the pack cites, kept', wanted: 'all',
    got: `${String(kept)} of ${String(places.length - beside)} (${String(beside)} more stand in a title, an embedded post or a credit line)`, met: kept + beside === places.length,
  };
}

/** Whether each sentence is what stands at its offsets, in the cleaned text and, repaired spaces apart, in the raw one. */
export function measureOffsets(readings: readonly Reading[]): Row {
  const sentences = readings.flatMap((reading) => reading.sentences.map((sentence) => ({ reading, sentence })));
  const exact = sentences.filter(({ reading: { cleaned }, sentence }) => cleaned.text.slice(sentence.start, sentence.end) === sentence.text && isSameText(cleaned, sentence)).length;
  return { what: 'Sentence offsets', wanted: 'all exact', got: `${String(exact)} of ${String(sentences.length)}`, met: exact === sentences.length };
}

/** White space is normalised, and so are invisible characters; letters, figures and marks are not. */
function isSameText(cleaned: CleanedText, { text, raw }: Reading['sentences'][number]): boolean {
  const plain = (words: string) => words.normalize('NFC').replace(/[\s\p{Cf}]+/gu, '');
  return plain(cleaned.raw.slice(raw.start, raw.end)) === plain(text);
}

/** Dates that the pack has from the articles, found in one that tells them with bounds that agree: equal, or one within the other. */
export function measureDates(articles: readonly Article[], graph: PackGraph): Row {
  const claims = new Map(graph.claims.map((claim) => [claim.slug, claim]));
  const told = articles.flatMap(({ source, reading }) => graph.assertions.flatMap((assertion) => {
    const predicate = assertion.source === source ? claims.get(assertion.claim)?.predicate : undefined;
    return predicate?.type === 'DATE' ? [{ claim: assertion.claim, isFound: reading.dates.some((found) => isWithin(found.date, predicate.date)) }] : [];
  }));
  const wanted = [...new Set(told.map(({ claim }) => claim))];
  const missed = wanted.filter((claim) => !told.some((one) => one.claim === claim && one.isFound));
  return { what: 'Dates on the five articles: dated events, with the right day, month or interval', wanted: 'all', got: `${String(wanted.length - missed.length)} of ${String(wanted.length)}${missed.length > 0 ? ` (missed: ${missed.join(', ')})` : ''}`, met: missed.length === 0 };
}

function isWithin(a: Reading['dates'][number]['date'], b: Reading['dates'][number]['date']): boolean {
  const inside = (inner: typeof a, outer: typeof a) => (outer.earliest === null || (inner.earliest !== null && outer.earliest <= inner.earliest)) && (outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest));
  return inside(a, b) || inside(b, a);
}

/** Reads an article of at least so many words, made of several. */
export function joinArticles(texts: readonly string[], words: number): RawDocument {
  const parts: string[] = [];
  for (let index = 0; parts.join(' ').split(/\s+/).length < words; index += 1) parts.push(texts[index % texts.length] ?? '');
  return { kind: 'PLAIN_TEXT', content: parts.join('\n\n').split(/(?<=\s)/).slice(0, words).join(''), name: 'joined.txt', url: null };
}

/** Reads cold, as for an empty pack. */
export function readCold(document: RawDocument, today: string): Reading {
  return readArticle(document, { graph: null, outlets: [], today });
}
