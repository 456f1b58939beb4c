import { applyStylesByScript } from './apply-styles.js';

/**
 * Monaco and Radix write style sheets into the page while it runs. The page's policy lets in only those that carry its nonce, and
 * neither library can be told one: so every style element is given it as it is made. A style element that markup brings (what an
 * attacker could inject) is not made this way, and stays out.
 */
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
const create = document.createElement.bind(document);

document.createElement = (name: string, options?: ElementCreationOptions): HTMLElement => {
  const element = create(name, options);
  if (element instanceof HTMLStyleElement) element.nonce = nonce;
  return element;
};

applyStylesByScript(globalThis);
