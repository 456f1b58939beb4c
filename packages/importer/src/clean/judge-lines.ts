import { isDateLine, isProse, isSectionHeading, reasonOfWords } from './line-patterns.js';
import { drop, keep, type Line, type Verdict } from './line.js';
import type { DropReason } from '../model.js';

/** A line with what its own words say, before its place is looked at. */
interface Seen {
  readonly line: Line;
  readonly reason: DropReason | null;
  readonly prose: boolean;
  readonly section: boolean;
  /** The run of list items that it belongs to; itself alone where it is none. */
  readonly run: Zone;
}
interface Zone { readonly first: number; readonly last: number }

/** How far above the first paragraph a title is looked for, in lines that are none of the known kinds. */
const TITLE_REACH = 8;

/**
 * Tells the article in a plain text from what stands around it. Running text counts for the article, menus, teasers
 * and footers against it; the stretch with the greatest sum is the article, and within it single lines go.
 */
export function judgeLines(lines: readonly Line[]): readonly Verdict[] {
  const runs = findRuns(lines);
  const seen = markNeighbours(lines.map((line, index) => look(line, runs[index] ?? { first: index, last: index })));
  const zone = findZone(seen);
  if (zone === null) return judgeWithoutProse(seen);
  const title = findTitle(seen, zone.first);
  const lists = new Map<Zone, Verdict>();
  const below = seen.findIndex((one, index) => index > zone.last && one.section);
  const inner = seen.map((one, index) => (index >= zone.first && index <= zone.last ? judgeInside({ seen, index, title, lists }) : null));
  const verdicts = inner.map((verdict, index) => verdict ?? (index === title ? keep('TITLE') : judgeOutside({ seen, index, zone, title, belowSection: below !== -1 && index > below })));
  return markLead(seen, verdicts, title);
}

/** The first and last of the list items around each line. */
function findRuns(lines: readonly Line[]): readonly Zone[] {
  const runs: Zone[] = [];
  for (let first = 0; first < lines.length;) {
    let last = first;
    while (lines[first]?.bullet === true && lines[last + 1]?.bullet === true && lines[last + 1]?.numbered === lines[first]?.numbered) last += 1;
    const run = { first, last };
    for (let i = first; i <= last; i += 1) runs.push(run);
    first = last + 1;
  }
  return runs;
}

function look(line: Line, run: Zone): Seen {
  const reason = line.prefix ? 'DATELINE' : reasonOfWords(line.text, line.words);
  return { line, reason, prose: reason === null && isProse(line.text, line.words), section: reason !== 'ADVERTISEMENT' && isSectionHeading(line.text), run };
}

const CLOCK_AND_DAY = /\d{1,2}:\d{2}.{0,12}[·•|-].{0,40}\d/u;

/** What lines are by those beside them: a post between a handle and its time, the caption of a picture below its bare credit. */
function markNeighbours(seen: readonly Seen[]): readonly Seen[] {
  const reasons = new Map<number, DropReason>();
  seen.forEach((one, index) => {
    if (one.reason === 'CAPTION' && one.line.words <= 4 && isPlainShort(seen[index + 1])) reasons.set(index + 1, 'CAPTION');
    if (one.reason !== 'EMBEDDED_POST' || !/^\(?@\w{1,30}\)?$/u.test(one.line.text)) return;
    const end = seen.slice(index + 1, index + 8).findIndex((other) => CLOCK_AND_DAY.test(other.line.text.slice(0, 80)));
    if (end === -1) return;
    const first = isPlainShort(seen[index - 1]) && (seen[index - 1]?.line.words ?? 9) <= 5 ? index - 1 : index;
    for (let i = first; i <= index + 1 + end; i += 1) reasons.set(i, 'EMBEDDED_POST');
  });
  return seen.map((one, index) => (reasons.has(index) ? { ...one, reason: reasons.get(index) ?? one.reason, prose: false } : one));
}

function isPlainShort(one: Seen | undefined): boolean {
  return one !== undefined && one.reason === null && !one.prose && !one.section && !one.line.bullet;
}

/** What a line counts: for (running text) or against (menus, headings of other matters) the article around it. */
function weigh({ line, reason, prose, section }: Seen): number {
  if (section) return /[:]$/u.test(line.text) || line.bullet ? -6 : -45;
  if (reason === 'FOOTER') return -25;
  if (reason === 'TAGS') return -15;
  if (reason !== null) return -1;
  if (prose) return Math.min(line.words, 60);
  return line.bullet ? -4 : line.words <= 2 ? -6 : -3;
}

/** The stretch of lines with the greatest sum (Kadane), trimmed to running text at both ends. */
function findZone(seen: readonly Seen[]): Zone | null {
  let best: (Zone & { sum: number }) | null = null;
  let first = 0;
  let sum = 0;
  seen.forEach((one, index) => {
    if (sum <= 0) {
      first = index;
      sum = 0;
    }
    sum += weigh(one);
    if (one.prose && sum > (best?.sum ?? 0)) best = { first, last: index, sum };
  });
  return best === null ? null : withList(seen, best);
}

/** A list that the last paragraph announces belongs to it: "Three villages have gone to court:". */
function withList(seen: readonly Seen[], { first, last }: Zone): Zone {
  const announces = (index: number): boolean => seen[index]?.reason === null && /:[”"]?$/u.test(seen[index]?.line.text ?? '') && seen[index + 1]?.line.bullet === true;
  if (announces(last)) return { first, last: seen[last + 1]?.run.last ?? last };
  return announces(last + 1) && (seen[last + 1]?.line.words ?? 0) >= 4 ? { first, last: seen[last + 2]?.run.last ?? last } : { first, last };
}

/** The heading nearest above the first paragraph that the page repeats above it, or else the nearest; past bylines and dates. */
function findTitle(seen: readonly Seen[], first: number): number | null {
  const candidates = titleCandidates(seen, first);
  const above = seen.slice(Math.max(0, first - 40), first).map((one) => one.line.text.toLowerCase());
  const repeated = candidates.find((index) => {
    const text = seen[index]?.line.text.toLowerCase() ?? '';
    return text.length >= 20 && above.filter((other) => other.startsWith(text)).length > 1;
  });
  return repeated ?? candidates[0] ?? null;
}

/** Headings above the first paragraph, the nearest first. */
function titleCandidates(seen: readonly Seen[], first: number): readonly number[] {
  const found: number[] = [];
  let reach = 0;
  for (let i = first - 1; i >= 0 && reach < TITLE_REACH; i -= 1) {
    const one = seen[i];
    if (one === undefined || one.reason !== null) continue;
    reach += 1;
    if (one.section || one.line.bullet || one.line.words < 3 || one.line.words > 30) continue;
    found.push(i);
  }
  return found;
}

function judgeInside({ seen, index, title, lists }: { seen: readonly Seen[]; index: number; title: number | null; lists: Map<Zone, Verdict> }): Verdict | null {
  const one = seen[index];
  if (one === undefined) return null;
  if (one.reason !== null) return drop(one.reason);
  const titleText = title === null ? null : (seen[title]?.line.text ?? null);
  if (titleText !== null && sameWords(one.line.text, titleText)) return drop('REPEATED_TITLE');
  if (isCaptionHead(seen, index)) return drop('CAPTION');
  if (one.prose) return keep('BODY');
  if (one.section) return drop('READ_MORE');
  if (one.line.bullet) {
    // One verdict a list, not one an item: a list may be as long as the document.
    const verdict = lists.get(one.run) ?? judgeList(seen, one.run);
    lists.set(one.run, verdict);
    return verdict;
  }
  return judgeShort(seen, index);
}

/** The text of a picture's own heading: a list item with a credited caption indented below it. */
function isCaptionHead(seen: readonly Seen[], index: number): boolean {
  const one = seen[index];
  const next = seen[index + 1];
  return one !== undefined && next !== undefined && one.line.bullet && next.reason === 'CAPTION' && !next.line.gapBefore;
}

/** A list belongs to the article where its items are sentences or where a paragraph announces it. */
function judgeList(seen: readonly Seen[], { first, last }: Zone): Verdict {
  const items = seen.slice(first, last + 1);
  const announced = /:[”"]?$/u.test(seen[first - 1]?.line.text ?? '');
  const words = items.reduce((sum, item) => sum + item.line.words, 0) / items.length;
  return announced || words >= 9 || items.some((item) => item.prose) ? keep('BODY') : drop(items.length > 2 ? 'TAGS' : 'TEASER');
}

/** A short line in the article: a subheading if text follows, a quotation or verse if it ends as a sentence. */
function judgeShort(seen: readonly Seen[], index: number): Verdict {
  const text = seen[index]?.line.text ?? '';
  if (/\?$/u.test(text) && text.length <= 80 && seen[index + 1]?.prose === true) return keep('SUBHEADING');
  if (/[.!?][”"’)]?$/u.test(text) || /^[“"‘].*[”"’]$/u.test(text)) return keep('BODY');
  const next = seen.slice(index + 1, index + 1 + TITLE_REACH).find((one) => one.reason === null);
  return next?.prose === true || next?.line.bullet === true || (next !== undefined && next.line.words >= 3) ? keep('SUBHEADING') : drop('TEASER');
}

interface Outside { readonly seen: readonly Seen[]; readonly index: number; readonly zone: Zone; readonly title: number | null; /** A heading of other matters stands between the article and here. */ readonly belowSection: boolean }

function judgeOutside(outside: Outside): Verdict {
  const { seen, index, zone, title } = outside;
  const one = seen[index];
  if (one === undefined) return drop('OUTSIDE_ARTICLE');
  if (one.reason !== null) return drop(one.reason);
  const titleText = title === null ? null : (seen[title]?.line.text ?? null);
  if (titleText !== null && sameWords(one.line.text, titleText)) return drop(index < zone.first && one.line.bullet ? 'BREADCRUMB' : 'REPEATED_TITLE');
  return index < zone.first ? judgeAbove(outside, one, titleText) : judgeBelow(outside, one);
}

function judgeAbove({ seen, index, title }: Outside, one: Seen, titleText: string | null): Verdict {
  // What stands between the title and the first paragraph, and is as long as a sentence, is the article's own.
  if (title !== null && index > title && one.line.words >= 8 && !one.line.bullet && !one.section) return keep('LEAD');
  return drop(isBreadcrumb(seen, index, titleText) ? 'BREADCRUMB' : one.prose ? 'OUTSIDE_ARTICLE' : 'MENU');
}

function judgeBelow({ belowSection }: Outside, one: Seen): Verdict {
  if (one.section || belowSection) return drop('TEASER');
  return drop(one.line.bullet ? 'TAGS' : one.prose ? 'OUTSIDE_ARTICLE' : 'TEASER');
}

/** A run of list items that ends in the title of the page. */
function isBreadcrumb(seen: readonly Seen[], index: number, title: string | null): boolean {
  const text = seen[index]?.line.text ?? '';
  if (/[^\s][ ]?[>›»][ ]?[^\s]/u.test(text)) return true;
  if (title === null || seen[index]?.line.bullet !== true) return false;
  const last = seen[index]?.run.last ?? index;
  return last < index + 8 && sameWords(seen[last]?.line.text ?? '', title);
}

/** Nothing reads as running text: what is not plainly something else is kept for a person to judge. */
function judgeWithoutProse(seen: readonly Seen[]): readonly Verdict[] {
  const first = seen.findIndex((one) => one.reason === null && !one.section && one.line.words >= 3);
  return seen.map((one, index) => {
    if (one.reason !== null) return drop(one.reason);
    if (index === first && seen.length > 1) return keep('TITLE');
    return drop(one.line.bullet ? 'MENU' : 'OUTSIDE_ARTICLE');
  });
}

/** The first paragraph is the lead where it is short and others follow. */
function markLead(seen: readonly Seen[], verdicts: readonly Verdict[], title: number | null): readonly Verdict[] {
  const lead = verdicts.findIndex((verdict, index) => verdict.kept && verdict.role === 'BODY' && index !== title);
  const follows = verdicts.some((verdict, index) => index > lead && verdict.kept && verdict.role === 'BODY');
  if (lead === -1 || !follows || (seen[lead]?.line.words ?? 0) > 60) return verdicts;
  return verdicts.map((verdict, index) => (index === lead ? keep('LEAD') : verdict));
}

/** The same words, whatever marks and capitals stand between. */
export function sameWords(a: string, b: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const [one, other] = [bare(a), bare(b)];
  return one !== '' && one === other && !isDateLine(a);
}
