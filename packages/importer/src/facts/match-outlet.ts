import type { Outlet } from '@footnote/knowledge';

/** What hosts add to the name of their outlet. */
const ADDED = ['news', 'press', 'online', 'tv', 'media', 'english', 'en', 'international', 'global', 'world', 'daily', 'live', 'now', 'mag', 'magazine', 'paper'];
/** Parts of a host that are no name: languages, services, the second half of "co.uk". */
const NO_NAME = new Set(['www', 'www2', 'm', 'amp', 'mobile', 'en', 'english', 'edition', 'news', 'co', 'com', 'org', 'net', 'gov', 'ac', 'edu']);

/** The known outlet that a name or a host stands for; null where there is none or more than one. */
export function matchOutlet(name: string, known: readonly Outlet[], host = false): Outlet | null {
  const fits = known.filter((outlet) => (host ? hostFits(name, outlet) : sameName(name, outlet.name) || sameName(name, outlet.slug)));
  if (fits.length > 0) return fits.length === 1 ? (fits[0] ?? null) : null;
  if (host) return null;
  const begins = known.filter((outlet) => bare(outlet.name).length >= 4 && ADDED.some((added) => bare(name) === bare(outlet.name) + added || bare(outlet.name) === bare(name) + added));
  return begins.length === 1 ? (begins[0] ?? null) : null;
}

/** The same name, whatever capitals, blanks and articles. */
export function sameName(a: string, b: string): boolean {
  return bare(a) !== '' && bare(a) === bare(b);
}

/** "examplenews.com" as a name: the part of the host that is one. */
export function siteName(host: string): string {
  const name = nameParts(host)[0] ?? host;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function hostFits(host: string, outlet: Outlet): boolean {
  const names = [bare(outlet.name), bare(outlet.slug), initials(outlet.name)].filter((name) => name.length >= 3);
  const reference = outlet.reference !== null && URL.canParse(outlet.reference) ? new URL(outlet.reference).hostname.replace(/^www\./u, '') : null;
  if (reference !== null && host.replace(/^www\./u, '') === reference) return names.some((name) => reference.replace(/[^a-z0-9]/gu, '').includes(name));
  return nameParts(host).some((part) => names.some((name) => part === name || (name.length >= 4 && ADDED.some((added) => part === name + added || name === part + added || part === `the${name}`))));
}

function nameParts(host: string): readonly string[] {
  const labels = host.toLowerCase().split('.').slice(0, -1);
  return labels.filter((label) => !NO_NAME.has(label)).map((label) => label.replace(/[^a-z0-9]/gu, '')).reverse();
}

function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 3 ? '' : words.map((word) => word.charAt(0)).join('').toLowerCase();
}

function bare(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/^the\s/u, '').replace(/\.(?:com|org|net)$/u, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
