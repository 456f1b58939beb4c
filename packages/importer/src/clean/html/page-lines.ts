import type { TextRange } from '../../model.js';
import { countWords, seenAs } from '../line.js';
import { isBlock, type Page, type PageElement } from './parse-page.js';
import { zoneOf, type Zone } from './zones.js';

/** A line of a page's text view: the text between two borders of blocks. */
export interface PageLine {
  readonly id: number;
  readonly raw: TextRange;
  readonly text: string;
  readonly words: number;
  /** The block that holds it. */
  readonly owner: PageElement;
  readonly zone: Zone | null;
  /** The element that opened the zone. */
  readonly zoneRoot: PageElement | null;
  /** Share of its letters that stand in links. */
  readonly linked: number;
  /** 1 to 6 in a heading. */
  readonly heading: number | null;
  readonly listItem: boolean;
  /** All of it is bold: a subheading, often. */
  readonly bold: boolean;
}

/** A run of text of one line, as the walk meets it. */
export interface PageRun { readonly line: number; readonly text: string }
export interface PageText {
  readonly raw: string;
  readonly lines: readonly PageLine[];
  /** Which line a text of the tree belongs to, by the parent and the place in it. */
  lineAt(parent: PageElement, index: number): number | null;
}

/** The text view of a page: a line per block, blanks made single, nothing dropped but what is never shown. */
export function readPageLines(page: Page): PageText {
  const reader = new LineReader();
  reader.walk(page.root, { zone: null, zoneRoot: null, linked: false, heading: null, listItem: false, bold: false, owner: page.root });
  return reader.finish();
}

interface Place { readonly zone: Zone | null; readonly zoneRoot: PageElement | null; readonly linked: boolean; readonly heading: number | null; readonly listItem: boolean; readonly bold: boolean; readonly owner: PageElement }
interface OpenLine { parts: string[]; place: Place; letters: number; linkedLetters: number; boldLetters: number; members: { parent: PageElement; index: number }[] }

class LineReader {
  private readonly lines: PageLine[] = [];
  private readonly texts: string[] = [];
  private readonly places = new Map<PageElement, Map<number, number>>();
  private length = 0;
  private line: OpenLine | null = null;
  private breaks = 0;

  /** The tree is at most 250 levels deep, so that this may call itself. */
  walk(element: PageElement, place: Place): void {
    element.children.forEach((child, index) => {
      if (typeof child === 'string') this.addText(child, { parent: element, index }, place);
      else this.visit(child, place);
    });
  }

  finish(): PageText {
    this.flush();
    return { raw: this.texts.join('\n'), lines: this.lines, lineAt: (parent, index) => this.places.get(parent)?.get(index) ?? null };
  }

  private visit(element: PageElement, place: Place): void {
    if (element.tag === 'br' || element.tag === 'hr') {
      this.breaks += 1;
      if (this.breaks > 1 || element.tag === 'hr') this.flush();
      else this.line?.parts.push(' ');
      return;
    }
    // A row of figures is one line: cells that hold no blocks of their own stand side by side in it.
    const cell = (element.tag === 'td' || element.tag === 'th') && !element.children.some((child) => typeof child !== 'string' && isBlock(child.tag));
    const block = isBlock(element.tag) && !cell;
    if (block) this.flush();
    if (cell) this.line?.parts.push(' ');
    const zone = zoneOf(element, place.zone);
    this.walk(element, {
      zone,
      zoneRoot: zone === place.zone ? place.zoneRoot : element,
      linked: place.linked || element.tag === 'a',
      heading: headingLevel(element.tag) ?? place.heading,
      listItem: place.listItem || element.tag === 'li',
      bold: place.bold || element.tag === 'b' || element.tag === 'strong',
      owner: block ? element : place.owner,
    });
    if (block) this.flush();
  }

  private addText(text: string, at: { parent: PageElement; index: number }, place: Place): void {
    const letters = text.replace(/\s+/gu, '').length;
    if (letters > 0) this.breaks = 0;
    else if (this.line === null) return;
    this.line ??= { parts: [], place, letters: 0, linkedLetters: 0, boldLetters: 0, members: [] };
    this.line.parts.push(text);
    this.line.letters += letters;
    if (place.linked) this.line.linkedLetters += letters;
    if (place.bold) this.line.boldLetters += letters;
    if (letters > 0) this.line.members.push(at);
  }

  private flush(): void {
    this.breaks = 0;
    if (this.line === null) return;
    const { parts, place, letters, linkedLetters, boldLetters, members } = this.line;
    this.line = null;
    const view = parts.join('').replace(/\s+/gu, ' ').trim();
    const text = seenAs(view);
    if (text === '') return;
    const id = this.lines.length;
    const start = this.length;
    this.texts.push(view);
    this.length += view.length + 1;
    for (const { parent, index } of members) {
      const known = this.places.get(parent) ?? new Map<number, number>();
      this.places.set(parent, known.set(index, id));
    }
    this.lines.push({ id, raw: { start, end: start + view.length }, text, words: countWords(text), owner: place.owner, zone: place.zone, zoneRoot: place.zoneRoot, linked: linkedLetters / letters, heading: place.heading, listItem: place.listItem, bold: boldLetters > letters * 0.9 });
  }
}

function headingLevel(tag: string): number | null {
  return /^h[1-6]$/u.test(tag) ? Number(tag.charAt(1)) : null;
}
