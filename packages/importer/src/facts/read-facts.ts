import { sameWords } from '../clean/judge-lines.js';
import type { CleanedText, Facts, Finding, RawDocument, ReadingContext } from '../model.js';
import { gatherFacts, type FactSource } from './page-facts.js';
import { readLanguage } from './read-language.js';
import { readOutlet } from './read-outlet.js';
import { readPublished } from './read-published.js';
import { readTranslated } from './read-translated.js';

/** What a page and its text say about themselves; null where they do not, so that a person is asked. */
export function readFacts(document: RawDocument, cleaned: CleanedText, context: ReadingContext): Facts {
  const source = gatherFacts(document, cleaned, context);
  const url = readAddress(source);
  return {
    title: readTitle(source),
    outlet: readOutlet(source, url?.value ?? null),
    language: readLanguage(source),
    published: readPublished(source, url?.value ?? null),
    url,
    machineTranslated: readTranslated(source),
  };
}

function readTitle({ blocks, metadata }: FactSource): Finding<string> | null {
  const block = blocks.find((one) => one.role === 'TITLE') ?? null;
  const told = metadata?.titles[0] ?? null;
  if (block !== null && told !== null && (metadata?.titles ?? []).some((title) => sameWords(title, block.text))) return { value: block.text, confidence: 0.98, because: 'The heading above the text, which the page also gives as its title.' };
  if (block !== null) return { value: block.text, confidence: metadata === null ? 0.9 : 0.8, because: 'The heading above the text.' };
  // The shorter form has no outlet's name behind it.
  const shortest = (metadata?.titles ?? []).filter((title) => told !== null && told.startsWith(title)).sort((a, b) => a.length - b.length)[0];
  return shortest === undefined ? null : { value: shortest, confidence: 0.85, because: 'The page gives it as its title.' };
}

/** The address: that from which the document came, the page's own word, or one that stands in front of a pasted text. */
function readAddress({ document, metadata, blocks }: FactSource): Finding<string> | null {
  const given = toAddress(document.url, null);
  const canonical = toAddress(metadata?.canonical ?? null, given);
  if (canonical !== null && (given === null || sameSite(canonical, given))) return { value: canonical, confidence: 0.97, because: 'The page gives it as its own address.' };
  if (given !== null) return { value: given, confidence: 0.97, because: 'The page was read from there.' };
  const first = blocks.findIndex((one) => one.block.kept && one.role !== 'TITLE');
  const above = first === -1 ? blocks : blocks.slice(0, first);
  const stated = above.map((one) => (one.reason === 'DATELINE' ? toAddress(one.text, null) : null)).find((address) => address !== null);
  return stated === undefined || stated === null ? null : { value: stated, confidence: 0.9, because: 'It stands above the text.' };
}

function toAddress(text: string | null, base: string | null): string | null {
  if (text === null || text.trim() === '' || text.length > 2000 || !(base !== null || /^https?:\/\//iu.test(text.trim()))) return null;
  if (!URL.canParse(text.trim(), base ?? undefined)) return null;
  const address = new URL(text.trim(), base ?? undefined);
  if (!['http:', 'https:'].includes(address.protocol) || address.username !== '' || address.password !== '') return null;
  address.hash = '';
  return address.href;
}

function sameSite(a: string, b: string): boolean {
  const host = (address: string): string => new URL(address).hostname.split('.').slice(-2).join('.');
  return host(a) === host(b);
}
