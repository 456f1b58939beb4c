import { drop, keep, type Verdict } from '../line.js';
import { isProse, isSectionHeading, reasonOfWords } from '../line-patterns.js';
import { sameWords } from '../judge-lines.js';
import type { DropReason } from '../../model.js';
import type { PageLine } from './page-lines.js';
import type { PageElement } from './parse-page.js';
import type { Zone } from './zones.js';

/** What the rules know of a page besides its lines. */
export interface PageHints {
  /** Lines that an extractor took for the article. */
  readonly chosen: ReadonlySet<number>;
  /** Of these, the lines that stand word for word in the body that the page tells to machines. */
  readonly told: ReadonlySet<number>;
  /** What the page calls itself, without the name of its outlet. */
  readonly titles: readonly string[];
}

/** A zone that holds more than this share of the article is no zone: its name means something else on this page. */
const MOST_IN_ZONE = 0.4;
/** Zones that are what they are called, however much text is in them. */
const SURE: ReadonlySet<Zone> = new Set<Zone>(['COMMENTS', 'HIDDEN', 'FOOTER', 'EMBEDDED_POST', 'READ_MORE', 'MENU']);

/** Judges the lines of a page: what the extractor chose, less what is plainly something else. */
export function judgePage(lines: readonly PageLine[], hints: PageHints): readonly Verdict[] {
  const trusted = trustZones(lines, hints.chosen);
  const title = findTitle(lines, hints);
  const first = lines.map((line): Verdict => {
    if (line.id === title) return keep('TITLE');
    if (!hints.chosen.has(line.id)) return drop(reasonOutside(line));
    return judgeChosen(line, { trusted, titles: hints.titles, title: title === null ? null : (lines[title]?.text ?? null) });
  });
  return markLead(lines, trimEnds(lines, cutTeasers(lines, cutSections(lines, first), hints.told)));
}

/**
 * The lines whose zone is believed. A zone that holds much of what was chosen, or several paragraphs without links, is called
 * so for another reason: a wrapper named after its author, after a layout "with sidebar", after a section called "Gallery".
 */
function trustZones(lines: readonly PageLine[], chosen: ReadonlySet<number>): ReadonlySet<number> {
  const inside = lines.filter((line) => chosen.has(line.id) && line.zone !== null);
  const all = lines.reduce((sum, line) => (chosen.has(line.id) ? sum + line.words : sum), 0);
  const words = new Map<Zone, number>();
  const paragraphs = new Map<PageElement, number>();
  for (const line of inside) {
    if (line.zone !== null) words.set(line.zone, (words.get(line.zone) ?? 0) + line.words);
    if (line.zoneRoot !== null && line.words >= 25 && line.linked < 0.3 && isProse(line.text, line.words)) paragraphs.set(line.zoneRoot, (paragraphs.get(line.zoneRoot) ?? 0) + 1);
  }
  const believed = inside.filter(({ zone, zoneRoot }) => zone !== null && (words.get(zone) ?? 0) <= all * MOST_IN_ZONE && (SURE.has(zone) || zoneRoot === null || (paragraphs.get(zoneRoot) ?? 0) < 3));
  return new Set(believed.map((line) => line.id));
}

/** The heading that says what the page calls itself; the last of them before the article, a first-level one before others. */
function findTitle(lines: readonly PageLine[], { chosen, titles }: PageHints): number | null {
  const start = Math.min(...chosen);
  const before = lines.filter((line) => line.heading !== null && line.zone !== 'HIDDEN' && (line.id <= start + 3 || line.heading === 1));
  const named = before.filter((line) => titles.some((title) => sameWords(title, line.text)));
  const found = named.find((line) => line.heading === 1) ?? named[named.length - 1] ?? before.find((line) => line.heading === 1 && line.words >= 3);
  return found?.id ?? null;
}

function reasonOutside(line: PageLine): DropReason {
  return line.zone ?? reasonOfWords(line.text, line.words) ?? 'OUTSIDE_ARTICLE';
}

function judgeChosen(line: PageLine, { trusted, titles, title }: { trusted: ReadonlySet<number>; titles: readonly string[]; title: string | null }): Verdict {
  if (line.zone !== null && trusted.has(line.id)) return drop(line.zone);
  const reason = reasonOfWords(line.text, line.words);
  if (reason !== null) return drop(reason);
  if (title !== null && sameWords(title, line.text)) return drop('REPEATED_TITLE');
  if (titles.some((other) => sameWords(other, line.text))) return drop('REPEATED_TITLE');
  const prose = isProse(line.text, line.words);
  if (line.linked > 0.8 && (!prose || line.words < 12)) return drop('READ_MORE');
  if (line.heading !== null) return keep('SUBHEADING');
  return keep(line.bold && !prose && line.words <= 14 ? 'SUBHEADING' : 'BODY');
}

/** Behind a heading such as "Related stories", what is no running text goes until running text comes back. */
function cutSections(lines: readonly PageLine[], verdicts: readonly Verdict[]): readonly Verdict[] {
  let section = false;
  return verdicts.map((verdict, index) => {
    const line = lines[index];
    if (line === undefined || !verdict.kept || verdict.role === 'TITLE') return verdict;
    if (isSectionHeading(line.text) && !isProse(line.text)) section = true;
    else if (isProse(line.text, line.words) && line.linked < 0.5) section = false;
    return section ? drop('READ_MORE') : verdict;
  });
}

/** At the end, sentences that stand beside a linked heading each are teasers of other articles. */
function cutTeasers(lines: readonly PageLine[], verdicts: readonly Verdict[], told: ReadonlySet<number>): readonly Verdict[] {
  const isLink = (line: PageLine | undefined): boolean => line !== undefined && line.linked > 0.8 && line.words >= 2;
  const kept = verdicts.flatMap((verdict, index) => (verdict.kept && verdict.role !== 'TITLE' ? [index] : []));
  let from = kept.length;
  let teasers = 0;
  for (let i = kept.length - 1; i > 0; i -= 1) {
    const index = kept[i] ?? 0;
    const line = lines[index];
    if (line === undefined || line.words > 60 || told.has(index)) break;
    const beside = isLink(lines[index - 1]) || isLink(lines[index + 1]);
    if (beside) {
      teasers += 1;
      from = i;
    } else if (isProse(line.text, line.words)) {
      break;
    }
  }
  const cut = new Set(kept.slice(from));
  const wordsOf = (indices: Iterable<number>): number => [...indices].reduce((sum, index) => sum + (lines[index]?.words ?? 0), 0);
  if (teasers < 3 || wordsOf(cut) > wordsOf(kept) * MOST_IN_ZONE) return verdicts;
  return verdicts.map((verdict, index) => (cut.has(index) ? drop('TEASER') : verdict));
}

/** Short lines before the first and behind the last paragraph are labels, bylines, links. */
function trimEnds(lines: readonly PageLine[], verdicts: readonly Verdict[]): readonly Verdict[] {
  const body = lines.filter((line, index) => verdicts[index]?.kept === true && isProse(line.text, line.words)).map((line) => line.id);
  const [first, last] = [body[0], body[body.length - 1]];
  if (first === undefined || last === undefined) return verdicts;
  return verdicts.map((verdict, index) => {
    const line = lines[index];
    if (line === undefined || !verdict.kept || verdict.role === 'TITLE' || (index >= first && index <= last)) return verdict;
    const short = line.words < (index < first ? 5 : 8);
    return short || line.linked > 0.5 || (index > last && line.heading !== null) ? drop(index < first ? 'BYLINE' : 'TEASER') : verdict;
  });
}

function markLead(lines: readonly PageLine[], verdicts: readonly Verdict[]): readonly Verdict[] {
  const lead = verdicts.findIndex((verdict) => verdict.kept && verdict.role === 'BODY');
  const follows = verdicts.some((verdict, index) => index > lead && verdict.kept && verdict.role === 'BODY');
  if (lead === -1 || !follows || (lines[lead]?.words ?? 0) > 60) return verdicts;
  return verdicts.map((verdict, index) => (index === lead ? keep('LEAD') : verdict));
}
