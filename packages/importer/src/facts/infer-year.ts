import { formatDay, type Day } from '@footnote/knowledge';
import type { FuzzyDate } from '@footnote/knowledge';
import type { Finding } from '../model.js';
import { daysIn, findDays, toDay, weekdayOf, type StatedDay } from './find-days.js';
import type { FactSource, SeenBlock } from './page-facts.js';

/** A year that stands somewhere around the text, and in what. */
interface YearClue { readonly year: number; readonly surface: string; readonly day: Day | null; readonly kind: 'caption' | 'post' | 'line' | 'text' }

const WEEKDAY = /\bon (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u;
const NOTICE = /(?:©|\(c\)|copyright)[^\d]{0,20}((?:19|20)\d{2})(?:\s?[-–]\s?((?:19|20)\d{2}))?/iu;

/**
 * "8 Mar 23:41" with its year from what stands around: a caption, an embedded post, dated teasers in lines that were dropped,
 * else dates in the text itself. The weekday that the text names is the check.
 */
export function inferYear({ stated, line, source }: { readonly stated: StatedDay; readonly line: string; readonly source: FactSource }): Finding<FuzzyDate> | null {
  const { month, day } = stated;
  if (day === null) return null;
  const clues = findClues(source.blocks);
  const best = pickYear(clues, (year) => day <= daysIn(year, month) && toDay(year, month, day) <= source.context.today);
  if (best === null) return null;
  const on = toDay(best.year, month, day);
  const weekday = WEEKDAY.exec(source.cleaned.text)?.[1] ?? null;
  const agrees = weekday !== null && weekdayOf(on) === weekday;
  const known = best.clues.some((clue) => clue.kind !== 'text');
  const told = `“${clip(line)}” states the day. The year is from ${describeClues(best.clues)}${known ? ', in lines that were dropped' : ''}.`;
  const checked = weekday === null ? '' : agrees
    ? ` ${dayAndMonth(on)} was a ${weekday} in ${best.year}, as the text says, and not in ${best.year - 1} or ${best.year + 1}.`
    : ` The text speaks of ${weekday}; ${dayAndMonth(on)} ${best.year} was a ${weekdayOf(on)}.`;
  const value: FuzzyDate = { edtf: on, earliest: on, latest: on, precision: 'DAY', basis: 'INFERRED', note: `${told}${checked}` };
  return { value, confidence: (known ? 0.86 : 0.68) + (agrees ? 0.07 : 0), because: `${told}${checked}` };
}

function findClues(blocks: readonly SeenBlock[]): readonly YearClue[] {
  return blocks.flatMap((one): YearClue[] => {
    const kind = one.block.kept ? 'text' : one.reason === 'CAPTION' ? 'caption' : one.reason === 'EMBEDDED_POST' ? 'post' : 'line';
    const dated = findDays(one.text).flatMap((found) => (found.year === null ? [] : [{ year: found.year, surface: found.surface, day: found.day === null ? null : toDay(found.year, found.month, found.day), kind } as const]));
    const notice = one.block.kept ? null : NOTICE.exec(one.text);
    return notice === null ? dated : [...dated, { year: Number(notice[2] ?? notice[1]), surface: notice[0], day: null, kind }];
  });
}

/** The latest year that stands around the text and is not in the future; the text's own dates only where nothing else has one. */
function pickYear(clues: readonly YearClue[], possible: (year: number) => boolean): { year: number; clues: readonly YearClue[] } | null {
  for (const pool of [clues.filter((clue) => clue.kind !== 'text'), clues]) {
    const years = pool.map((clue) => clue.year).filter(possible);
    const year = years.length === 0 ? null : Math.max(...years);
    // An article is not older than what it tells of in the past.
    const told = Math.max(0, ...clues.filter((clue) => clue.kind === 'text').map((clue) => clue.year).filter(possible));
    if (year !== null && year >= told) return { year, clues: pool.filter((clue) => clue.year === year) };
  }
  return null;
}

function describeClues(clues: readonly YearClue[]): string {
  const names = { caption: 'a caption of', post: 'an embedded post of', line: 'the line', text: 'the text, which speaks of' } as const;
  const seen = new Set<string>();
  const parts = clues.filter((clue) => !seen.has(clue.kind) && seen.add(clue.kind)).slice(0, 3);
  return parts.map((clue) => `${names[clue.kind]} ${clue.day === null ? `“${clip(clue.surface)}”` : formatDay(clue.day)}`).join(' and ');
}

/** "8 March". */
function dayAndMonth(day: Day): string {
  return formatDay(day).replace(/\s\d{4}$/u, '');
}

function clip(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
