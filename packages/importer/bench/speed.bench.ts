import { fileURLToPath } from 'node:url';
import { readArticle, type RawDocument } from '../src/index.js';

/** How long a 1,000-word article takes once everything is loaded, and whether memory grows over many. */
export interface SpeedMeasure { readonly words: number; readonly medianMs: number; readonly slowestMs: number; readonly articles: number; readonly heapAfter100: number; readonly heapAtEnd: number }

const NAMES = ['Mira Voss', 'Odo Farrant', 'Ines Tallow', 'Ada Quill', 'Bram Okoye', 'Lena Marsh'];
const BODIES = ['the Harbour Office', 'the town council', 'the Ministry of Transport', 'the Ferry Workers’ Union', 'the High Court', 'the Department of Fisheries'];
const SENTENCES = [
  '{name}, who heads {body}, said on Tuesday that the repair of the bridge would cost more than 2,000 people had been told.',
  'On {day} June 2021, {body} approved a bill to close the northern terminal, overriding months of resistance by {body}.',
  'According to officials familiar with the matter, {body} opposes selling the ferry because its members fear for their jobs.',
  '{name} has yet to decide whether the ship, which entered service in 1987, should be sold to a private owner.',
  'At least 40 passengers were injured when the vessel allegedly struck a sandbank in May, the Harbourside Wire reported.',
  '“No other boat can make the crossing in winter,” {name} told reporters, adding that {body} had been informed last week.',
  'The letter reportedly includes details of decisions by {body} to delay the inspection and to withhold its findings.',
];

/** An invented article of so many words; other numbers give another one. */
function inventArticle(words: number, seed: number): string {
  const sentences: string[] = [];
  let count = 0;
  for (let at = seed; count < words; at += 1) {
    const sentence = (SENTENCES[at % SENTENCES.length] ?? '').replace(/\{name\}/g, NAMES[(at * 7 + seed) % NAMES.length] ?? '').replace(/\{body\}/g, () => BODIES[(at * 5 + seed) % BODIES.length] ?? '').replace('{day}', String(1 + ((at + seed) % 28)));
    sentences.push(sentence);
    count += sentence.split(' ').length;
  }
  return sentences.map((sentence, at) => (at % 4 === 3 ? `${sentence}\n\n` : `${sentence} `)).join('').trim();
}

/** Reads `articles` invented articles of 1,000 words, one after the other, after one to warm up. */
export function measureSpeed(articles = 1_000): SpeedMeasure {
  const documentOf = (seed: number): RawDocument => ({ kind: 'PLAIN_TEXT', content: `The ferry and the town\n16 June 2021\n\n${inventArticle(1_000, seed)}`, name: `article-${seed}.txt`, url: null });
  const context = { graph: null, outlets: [], today: '2021-08-01' };
  readArticle(documentOf(0), context);
  const times: number[] = [];
  let heapAfter100 = 0;
  for (let seed = 1; seed <= articles; seed += 1) {
    const document = documentOf(seed);
    const begun = performance.now();
    readArticle(document, context);
    times.push(performance.now() - begun);
    if (seed === Math.min(100, articles)) heapAfter100 = heapNow();
  }
  const sorted = [...times].sort((a, b) => a - b);
  return { words: 1_000, medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0, slowestMs: sorted.at(-1) ?? 0, articles, heapAfter100, heapAtEnd: heapNow() };
}

/** Bytes that are held once rubbish is collected; without `--expose-gc`, what happens to be there. */
function heapNow(): number {
  (globalThis as { readonly gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { words, medianMs, slowestMs, articles, heapAfter100, heapAtEnd } = measureSpeed(Number(process.argv[2] ?? 1_000));
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`${articles} articles of ${words} words: ${medianMs.toFixed(0)} ms each (median), ${slowestMs.toFixed(0)} ms the slowest; heap ${megabytes(heapAfter100)} after the first hundred, ${megabytes(heapAtEnd)} at the end`);
}
