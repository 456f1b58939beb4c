import type { Page } from 'playwright-core';

/**
 * Text that stands out less from what is behind it than 7:1 (4.5:1 where it is large), the stricter grade of WCAG 2.2 (1.4.6). It is
 * computed from each element's own colour and the backgrounds of what it is in, in one pass over the page: a hundredth of what axe
 * needs, which also looks for what lies over what, and is asked once a theme.
 */
export async function findFaintText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (canvas === null) throw new Error('This browser has no canvas to read colours with.');
    const read = new Map<string, Colour>();
    // The canvas understands whatever colour a style can have.
    const colourOf = (text: string): Colour => {
      const known = read.get(text);
      if (known !== undefined) return known;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = text;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const colour: Colour = [red, green, blue, alpha / 255];
      read.set(text, colour);
      return colour;
    };
    /** What a browser paints on where nothing has a background; our pages have one. */
    const PAPER: Colour = [255, 255, 255, 1];
    const over = ([r, g, b, a]: Colour, [br, bg, bb]: Colour): Colour => [r * a + br * (1 - a), g * a + bg * (1 - a), b * a + bb * (1 - a), 1];
    /** What is behind an element: its own background on those of its ancestors; null where a picture is among them. */
    const behind = (element: Element): Colour | null => {
      const layers: Colour[] = [];
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.backgroundImage !== 'none') return null;
        layers.push(colourOf(style.backgroundColor));
        if (layers.at(-1)?.[3] === 1) break;
      }
      return layers.reduceRight((below, layer) => over(layer, below), PAPER);
    };
    const light = ([red, green, blue]: Colour): number => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const isShown = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getBoundingClientRect().width > 1 && element.getBoundingClientRect().height > 1;
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faint = new Set<string>();
    const seen = new Set<Element>();
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const element = node.parentElement;
      if (element === null || seen.has(element) || (node.nodeValue ?? '').trim() === '' || !(element instanceof HTMLElement) || element.closest(':disabled, [aria-disabled=true], script, style, noscript') !== null) continue;
      seen.add(element);
      if (!isShown(element)) continue;
      const [style, ground] = [getComputedStyle(element), behind(element)];
      if (ground === null) continue;
      const [one, other] = [light(over(colourOf(style.color), ground)), light(ground)];
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      const size = parseFloat(style.fontSize);
      const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 4.5 : 7;
      if (ratio < least) faint.add(`“${(node.nodeValue ?? '').trim().slice(0, 40)}” has ${ratio.toFixed(2)}:1 and needs ${least}:1 (${element.tagName.toLowerCase()}.${element.className})`);
    }
    return [...faint];
  });
}
