/**
 * How long it takes to find 200 passages again in 60 kB of changed text, half of them by fuzzy search, and how that
 * compares with a plain `indexOf` of the same quotes: `npx tsx --conditions=footnote-source packages/evidence/bench/resolve.bench.ts`.
 */
import { describePassage, resolvePassage, splitSentences, type PassageSelector } from '../src/index.js';

const SIZE = 60_000;
const SELECTORS = 200;
const ROUNDS = 9;

const SUBJECTS = ['The ministry', 'A harbour pilot', 'Mayor Ilse Brandt', 'The port authority', 'An inspector', 'The ferry company', 'Captain Jonas Reuter', 'A union spokesman', 'The insurers', 'Two deckhands'];
const VERBS = ['reported', 'explained', 'described', 'published', 'discussed', 'noticed', 'mentioned', 'prepared', 'examined', 'collected'];
const OBJECTS = ['the log of the crossing', 'a list of repairs', 'the weather report', 'several letters from passengers', 'the state of the ramp', 'an estimate of the damage', 'the minutes of the meeting', 'a draft of the timetable', 'the photographs of the hull', 'the harbour fees'];
const ENDINGS = ['at the western quay', 'in the presence of journalists', 'with the help of the coast guard', 'after the morning shift', 'on behalf of the islanders', 'in a letter to the council', 'near the old lighthouse', 'during the inspection', 'for the regional assembly', 'from the deck of the vessel'];

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function inventText(random: () => number): string {
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  let text = '';
  while (text.length < SIZE) {
    const clause = (): string => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDINGS)}`;
    text += `${clause()} ${Math.floor(random() * 9000) + 1000} times, and ${clause().replace(/^./, (first) => first.toLowerCase())}. `;
  }
  return text.trimEnd();
}

/** A quarter of the passages get a typing error, a quarter another figure or no place at all; all move. */
function change(text: string, selectors: readonly PassageSelector[]): string {
  let changed = '';
  let position = 0;
  for (const [i, { start, end, exact }] of selectors.entries()) {
    changed += text.slice(position, start);
    position = end;
    const kind = i % 8;
    if (kind === 0 || kind === 1) changed += exact.replace(/(?<= )the (?=\w)/, 'teh ');
    else if (kind === 2) changed += exact.replace(/\d(?=\d* times)/, (digit) => String((Number(digit) + 1) % 10));
    else if (kind === 3) changed += 'Something else stands here now and nobody knows what it used to be.';
    else changed += exact;
  }
  return `Home News Sport Weather\n\n${changed}${text.slice(position)}`;
}

function median(measure: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    measure();
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const text = inventText(randomFrom(7));
const sentences = splitSentences(text);
const step = Math.floor(sentences.length / SELECTORS);
const selectors = sentences.filter((_, i) => i % step === 0).slice(0, SELECTORS).map(({ start, end }) => describePassage(text, start, end));
const changed = change(text, selectors);
const outcomes = new Map<string, number>();
for (const selector of selectors) {
  const resolution = resolvePassage(changed, selector);
  const outcome = resolution.anchor === 'ORPHANED' ? `ORPHANED ${resolution.reason}` : resolution.anchor;
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}
const resolving = median(() => selectors.forEach((selector) => resolvePassage(changed, selector)));
let found = 0;
const plain = median(() => selectors.forEach(({ exact }) => (found += Number(changed.includes(exact)))));
console.log(`${selectors.length} selectors in ${changed.length} characters: ${[...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ')}`);
console.log(`resolved in ${resolving.toFixed(1)} ms (median of ${ROUNDS}); plain indexOf ${plain.toFixed(2)} ms; ratio ${(resolving / plain).toFixed(1)}`);
