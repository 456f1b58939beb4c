import { judgeLines } from '../judge-lines.js';
import type { Line } from '../line.js';
import { isProse } from '../line-patterns.js';
import type { PageLine } from './page-lines.js';
import type { PageElement } from './parse-page.js';

/** What several readers of one page take for its article. */
export interface Readings {
  /** Readability's; null where it found nothing or was not asked. */
  readonly readable: ReadonlySet<number> | null;
  /** The body in the page's JSON-LD, if it has one. */
  readonly structuredBody: string | null;
}

type Lines = ReadonlySet<number>;

/** A reading that has less than this share of what another, surer one has is taken to have missed it. */
const LEAST_SHARED = 0.6;
/** How much more running text our own rules must find before they overrule the extractor. */
const FAR_MORE = 3;
const LEAST_BODY = 250;
/** Every line is looked for in the body that the page tells; a page of more lines is no article. */
const MOST_LINES = 5_000;

/** The lines of the article: Readability's, checked against the page's own word (JSON-LD, `itemprop="articleBody"`) and our own rules. */
export function chooseLines(lines: readonly PageLine[], { readable, structuredBody }: Readings): { readonly chosen: Lines; readonly told: Lines } {
  const weight = (set: Lines): number => lines.reduce((sum, line) => (set.has(line.id) && isProse(line.text, line.words) ? sum + line.words : sum), 0);
  const own = chooseByRules(lines);
  const first = readable === null || weight(own) > FAR_MORE * weight(readable) ? own : readable;
  const withMarked = addMissed(first, chooseMarked(lines), weight);
  const told = structuredBody === null ? new Set<number>() : chooseTold(lines, structuredBody);
  return { told, chosen: told.size === 0 ? withMarked : trimTo(addMissed(withMarked, told, weight), told, weight) };
}

/** Our rules for plain text, on the lines of the page that no zone claims. */
function chooseByRules(lines: readonly PageLine[]): Lines {
  const open = lines.filter((line) => line.zone === null);
  const plain = open.map((line): Line => ({ raw: line.raw, text: line.text, words: line.words, indent: 0, bullet: line.listItem || (line.linked > 0.8 && line.heading === null), numbered: false, gapBefore: true, prefix: false }));
  const verdicts = judgeLines(plain);
  return new Set(open.filter((_, index) => verdicts[index]?.kept === true).map((line) => line.id));
}

/** Lines in the element that the page marks as the body of its article; the fullest of several. */
function chooseMarked(lines: readonly PageLine[]): Lines {
  const bodies = new Map<PageElement, Set<number>>();
  for (const line of lines) {
    const body = line.zone === null ? markedBody(line.owner) : null;
    if (body !== null) bodies.set(body, (bodies.get(body) ?? new Set()).add(line.id));
  }
  return [...bodies.values()].sort((a, b) => b.size - a.size)[0] ?? new Set();
}

function markedBody(owner: PageElement): PageElement | null {
  for (let element: PageElement | null = owner; element !== null; element = element.parent) {
    if (/\barticleBody\b/iu.test(element.attributes['itemprop'] ?? '')) return element;
  }
  return null;
}

/** Lines that stand in the body that the page tells to machines; none where it tells of something else. */
function chooseTold(lines: readonly PageLine[], body: string): Lines {
  const told = bare(body.replace(/<[^<>]{0,500}>/gu, ' ').replace(/&(?:#\d{1,6}|\w{1,10});/gu, ' '));
  if (told.length < LEAST_BODY || lines.length > MOST_LINES) return new Set();
  const found = lines.filter((line) => line.words >= 5 && line.zone !== 'HIDDEN' && told.includes(bare(line.text).trim()));
  const covered = found.reduce((sum, line) => sum + bare(line.text).length, 0);
  return covered >= told.length * 0.7 ? new Set(found.map((line) => line.id)) : new Set();
}

function addMissed(chosen: Lines, surer: Lines, weight: (set: Lines) => number): Lines {
  const shared = new Set([...surer].filter((id) => chosen.has(id)));
  return weight(surer) > 0 && weight(shared) < LEAST_SHARED * weight(surer) ? new Set([...chosen, ...surer]) : chosen;
}

/** What is chosen behind the last line that the page tells, where the page tells most of it, belongs to something else. */
function trimTo(chosen: Lines, told: Lines, weight: (set: Lines) => number): Lines {
  const shared = new Set([...told].filter((id) => chosen.has(id)));
  if (weight(shared) < LEAST_SHARED * weight(chosen)) return chosen;
  const last = Math.max(...told);
  return new Set([...chosen].filter((id) => id <= last));
}

function bare(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}
