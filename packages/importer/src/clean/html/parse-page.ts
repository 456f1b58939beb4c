import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** An element of a page, without what is never shown. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: PageNode[];
  readonly parent: PageElement | null;
}
export type PageNode = PageElement | string;

/** A page as a tree of at most `DEEPEST` levels, with the contents of its JSON-LD scripts; nothing of it is run. */
export interface Page {
  readonly root: PageElement;
  readonly elements: number;
  /** The text of `<title>`. */
  readonly title: string;
  readonly structured: readonly string[];
}

/** Deeper elements are opened in the deepest one: whoever nests further wants to break the reader. */
const DEEPEST = 250;
const MOST_ELEMENTS = 400_000;
const MOST_STRUCTURED = 400_000;
const VOID = new Set('area base br col embed hr img input link meta param source track wbr keygen basefont frame'.split(' '));
/** What is not text for a reader of the article; its children are read past. */
const UNSEEN = new Set('script style template svg iframe object canvas math textarea select noscript noembed noframes title audio video map datalist dialog'.split(' '));
const BLOCKS = new Set('address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '));
const CLOSES_PARAGRAPH = new Set([...BLOCKS].filter((tag) => !['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'body', 'html'].includes(tag)));
const SAME_LEVEL: Readonly<Record<string, readonly string[]>> = { li: ['li'], dt: ['dt', 'dd'], dd: ['dt', 'dd'], tr: ['tr', 'td', 'th'], td: ['td', 'th'], th: ['td', 'th'], tbody: ['tbody', 'thead', 'tr', 'td', 'th'], option: ['option'] };
const FENCES = new Set('ul ol dl table td th div section article main body html button'.split(' '));
const TABLE_FENCES = new Set(['table', 'body', 'html']);

/** Whether an element begins a line of its own. */
export function isBlock(tag: string): boolean {
  return BLOCKS.has(tag);
}

/** Reads HTML into a tree in time linear in its length, however it is nested. */
export function parsePage(html: string): Page {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.page();
}

class TreeBuilder implements TokenizerCallbacks {
  private readonly root: PageElement = { tag: 'html', attributes: {}, children: [], parent: null };
  private readonly stack: PageElement[] = [this.root];
  private readonly structured: string[] = [];
  private title = '';
  private elements = 0;
  private overflow = 0;
  /** The element whose content is read past, and how often it is open within itself. */
  private unseen: { tag: string; depth: number; structured: boolean } | null = null;
  private tag = '';
  private attributes: Record<string, string> = {};
  private attribute = '';
  private value = '';
  private script = '';
  private text: string[] = [];

  constructor(private readonly html: string) {}

  page(): Page {
    return { root: this.root, elements: this.elements, title: this.title.trim(), structured: this.structured };
  }

  ontext(start: number, end: number): void {
    this.addText(this.html.slice(start, end));
  }
  ontextentity(codepoint: number): void {
    this.addText(String.fromCodePoint(codepoint));
  }
  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = {};
  }
  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, Math.min(end, start + 60)).toLowerCase();
    this.value = '';
  }
  onattribdata(start: number, end: number): void {
    if (this.value.length < 4000) this.value += this.html.slice(start, Math.min(end, start + 4000));
  }
  onattribentity(codepoint: number): void {
    if (this.value.length < 4000) this.value += String.fromCodePoint(codepoint);
  }
  onattribend(): void {
    if (!Object.hasOwn(this.attributes, this.attribute)) this.attributes[this.attribute] = this.value;
  }
  onopentagend(): void {
    this.open(false);
  }
  onselfclosingtag(): void {
    this.open(true);
  }
  onclosetag(start: number, end: number): void {
    this.close(this.html.slice(start, Math.min(end, start + 60)).trim().toLowerCase());
  }
  onend(): void {
    this.flushText();
  }
  oncdata(): void { /* Not text in HTML. */ }
  oncomment(): void { /* Not text. */ }
  ondeclaration(): void { /* Not text. */ }
  onprocessinginstruction(): void { /* Not text. */ }

  private addText(text: string): void {
    if (this.unseen === null) this.text.push(text);
    else if (this.unseen.tag === 'title' && this.title.length < 1000) this.title += text;
    else if (this.unseen.structured && this.script.length < MOST_STRUCTURED) this.script += text;
  }

  private flushText(): void {
    if (this.text.length === 0) return;
    this.top().children.push(this.text.join(''));
    this.text = [];
  }

  private top(): PageElement {
    return this.stack[this.stack.length - 1] ?? this.root;
  }

  private open(selfClosed: boolean): void {
    const { tag, attributes } = this;
    if (this.unseen !== null) {
      if (tag === this.unseen.tag && !selfClosed) this.unseen = { ...this.unseen, depth: this.unseen.depth + 1 };
      return;
    }
    if (UNSEEN.has(tag)) {
      // A script or an object that is closed in its own tag has content all the same; only SVG and MathML do not.
      if (selfClosed && (tag === 'svg' || tag === 'math')) return;
      this.unseen = { tag, depth: 1, structured: tag === 'script' && /ld\+json/iu.test(attributes['type'] ?? '') };
      this.script = '';
      return;
    }
    this.elements += 1;
    if (this.elements > MOST_ELEMENTS) return;
    this.flushText();
    if (tag === 'html' || tag === 'body') return this.merge(attributes);
    this.closeImplied(tag);
    const element: PageElement = { tag, attributes, children: [], parent: this.top() };
    this.top().children.push(element);
    if (VOID.has(tag)) return;
    if (this.stack.length >= DEEPEST) this.overflow += 1;
    else this.stack.push(element);
  }

  private merge(attributes: Record<string, string>): void {
    const own = this.root.attributes as Record<string, string>;
    for (const [name, value] of Object.entries(attributes)) own[name] ??= value;
  }

  private closeImplied(tag: string): void {
    if (CLOSES_PARAGRAPH.has(tag)) this.closeWithin(['p'], FENCES);
    const siblings = SAME_LEVEL[tag];
    if (siblings !== undefined) this.closeWithin(siblings, tag.startsWith('t') ? TABLE_FENCES : FENCES);
  }

  /** Closes the outermost of these elements that is open in here. */
  private closeWithin(tags: readonly string[], fences: ReadonlySet<string>): void {
    let at = -1;
    for (let i = this.stack.length - 1; i > 0; i -= 1) {
      const tag = this.stack[i]?.tag ?? '';
      if (tags.includes(tag)) at = i;
      else if (fences.has(tag)) break;
    }
    if (at > 0) this.stack.length = at;
  }

  private close(tag: string): void {
    if (this.unseen !== null) return this.closeUnseen(tag);
    if (VOID.has(tag) || tag === 'html' || tag === 'body') return;
    this.flushText();
    if (this.overflow > 0) {
      this.overflow -= 1;
      return;
    }
    for (let i = this.stack.length - 1; i > 0; i -= 1) {
      const open = this.stack[i]?.tag ?? '';
      if (open === tag) {
        this.stack.length = i;
        return;
      }
      // A stray end of an inline element closes no block, and nothing closes out of a table's cell but the table.
      if (BLOCKS.has(open) && (!BLOCKS.has(tag) || ((open === 'td' || open === 'th') && !['tr', 'tbody', 'table', 'thead'].includes(tag)))) return;
    }
  }

  private closeUnseen(tag: string): void {
    if (this.unseen === null || tag !== this.unseen.tag) return;
    if (this.unseen.depth > 1) {
      this.unseen = { ...this.unseen, depth: this.unseen.depth - 1 };
      return;
    }
    if (this.unseen.structured && this.script.length < MOST_STRUCTURED) this.structured.push(this.script);
    this.unseen = null;
  }
}
