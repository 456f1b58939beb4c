import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { joinArticles, readCold } from './measure-text.js';
import type { Row } from './row.js';

const ROUNDS = 9;
const ARTICLES = 1_000;
/** What the heap may have more after the last of many readings than after the first hundred. */
const GROWTH_MB = 10;

/** How long an article of 1,000 words takes once the language is loaded, and whether a thousand readings leave anything behind. */
export function measureSpeed(texts: readonly string[], today: string): readonly Row[] {
  const long = joinArticles(texts, 1_000);
  readCold(long, today);
  const times = Array.from({ length: ROUNDS }, () => {
    const began = process.cpuUsage();
    const clock = performance.now();
    readCold(long, today);
    const { user, system } = process.cpuUsage(began);
    return { wall: performance.now() - clock, cpu: (user + system) / 1_000 };
  });
  const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const [wall, cpu] = [median(times.map((time) => time.wall)), median(times.map((time) => time.cpu))];
  return [
    { what: 'Speed: an article of 1,000 words, after start-up', wanted: '< 1 s', got: `${(wall / 1_000).toFixed(2)} s (median of ${String(ROUNDS)}; ${(cpu / 1_000).toFixed(2)} s of CPU)`, met: wall < 1_000 },
    measureMemory(texts, today),
  ];
}

function measureMemory(texts: readonly string[], today: string): Row {
  setFlagsFromString('--expose-gc');
  // V8 gives a new context its collector once the flag is set.
  const collect = runInNewContext('gc') as () => void;
  const heap = () => { collect(); return process.memoryUsage().heapUsed / 2 ** 20; };
  let early = 0;
  for (let number = 0; number < ARTICLES; number += 1) {
    const text = `${texts[number % texts.length] ?? ''}\n\nThis is number ${String(number)}.`;
    readCold({ kind: 'PLAIN_TEXT', content: text, name: null, url: null }, today);
    if (number === ARTICLES / 10) early = heap();
  }
  const late = heap();
  return { what: `Memory over ${ARTICLES.toLocaleString('en')} articles`, wanted: 'flat', got: `${early.toFixed(0)} MB after the first hundred, ${late.toFixed(0)} MB after the last`, met: late - early < GROWTH_MB };
}
