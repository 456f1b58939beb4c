/*
 * Monaco places each line by a `style` attribute in the markup that it writes. The page's policy applies no such attribute, whoever wrote
 * it; what a script sets it applies. So the attributes of Monaco's markup are held aside as the markup is written, and then set by script.
 * Markup that comes with the page, or that somebody has the server send, is not written this way, and stays without.
 */

/** Under this name a style waits in the markup. */
const HELD = 'data-held-style';

/** Markup whose style attributes do nothing yet. In texts of Monaco's markup `<` is always `&lt;`, so that a tag is a tag. */
export function holdStyles(markup: string): string {
  return markup.includes('style=') ? markup.replace(/<[^<>]*>/g, (tag) => tag.replace(/(\s)style=/g, `$1${HELD}=`)) : markup;
}

function applyHeld(within: ParentNode | null): void {
  for (const element of within?.querySelectorAll<HTMLElement>(`[${HELD}]`) ?? []) {
    element.style.cssText = element.getAttribute(HELD) ?? '';
    element.removeAttribute(HELD);
  }
}

/** Has every style of the editor's markup set by script from now on. */
export function applyStylesByScript(page: typeof globalThis): void {
  const { prototype } = page.Element;
  const written = Object.getOwnPropertyDescriptor(prototype, 'innerHTML');
  const { insertAdjacentHTML, setAttribute } = prototype;
  if (written?.get === undefined || written.set === undefined) throw new Error('This browser has no innerHTML');
  const { get, set } = written;
  Object.defineProperty(prototype, 'innerHTML', {
    ...written, get,
    set(this: Element, markup: unknown) {
      set.call(this, holdStyles(String(markup)));
      applyHeld(this instanceof HTMLTemplateElement ? this.content : this);
    },
  });
  prototype.insertAdjacentHTML = function insertHeld(this: Element, position: InsertPosition, markup: string) {
    insertAdjacentHTML.call(this, position, holdStyles(String(markup)));
    applyHeld(position === 'beforebegin' || position === 'afterend' ? this.parentElement : this);
  };
  prototype.setAttribute = function setHeld(this: Element, name: string, value: string) {
    if (name === 'style' && this instanceof HTMLElement) this.style.cssText = value;
    else setAttribute.call(this, name, value);
  };
}
