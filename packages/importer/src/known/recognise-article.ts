import { hashText, normaliseWords } from '@footnote/evidence';
import { foldName, type PackGraph, type Source } from '@footnote/knowledge';
import type { Reading } from '../model.js';

/** What an article is to a pack. */
export type ArticleRecognition =
  | { readonly kind: 'NEW' }
  /** The very text of a source. */
  | { readonly kind: 'SAME'; readonly source: string; readonly sentence: string }
  /** Another state of a source's text: its URL, or title and outlet, or nearly all its words are the same. */
  | { readonly kind: 'VERSION'; readonly source: string; readonly share: number; readonly sentence: string }
  /** Nearly the words of a source of another outlet: one of the two took them over. */
  | { readonly kind: 'COPY'; readonly source: string; readonly share: number; readonly sentence: string };

/** Words a shingle; as long as a common phrase and shorter than a sentence. */
const SHINGLE = 5;
/** Part of all shingles that two texts share from which on they are one text. */
const NEAR = 0.7;
/** The same for two that already have an address, or a title and an outlet, in common. */
const RELATED = 0.2;

/** Tells whether a pack has an article already, and in what form. */
export function recogniseArticle({ reading, graph }: { readonly reading: Pick<Reading, 'cleaned' | 'facts' | 'document'>; readonly graph: PackGraph }): ArticleRecognition {
  const { text } = reading.cleaned;
  const hash = hashText(text);
  const same = graph.sources.find((source) => source.contentHash === hash);
  if (same !== undefined) return { kind: 'SAME', source: same.slug, sentence: `This is ${same.label}, word for word: the pack has it.` };
  const compared = graph.sources.filter((source) => source.text !== null && source.textKind === 'FULL')
    .map((source) => ({ source, share: shareShingles(text, source.text ?? ''), related: isOfOneSource(reading, source, graph) }))
    .filter(({ share, related }) => share >= (related ? RELATED : NEAR)).sort((a, b) => Number(b.related) - Number(a.related) || b.share - a.share);
  const [best] = compared;
  if (best === undefined) return { kind: 'NEW' };
  const { source, related } = best;
  const share = Math.round(best.share * 100) / 100;
  const percent = `${String(Math.round(share * 100))} %`;
  if (related || isOfOneOutlet(reading, source, graph)) return { kind: 'VERSION', source: source.slug, share, sentence: `This looks like another version of ${source.label}: ${percent} of the wording is the same.` };
  return { kind: 'COPY', source: source.slug, share, sentence: `${percent} of the wording is that of ${source.label}: one of the two took it over.` };
}

function isOfOneSource({ facts, document }: Pick<Reading, 'facts' | 'document'>, source: Source, graph: PackGraph): boolean {
  const url = facts.url?.value ?? document.url;
  if (url !== null && source.url !== null && plainUrl(url) === plainUrl(source.url)) return true;
  const title = facts.title?.value ?? null;
  return title !== null && source.title !== null && foldName(title) === foldName(source.title) && isOfOneOutlet({ facts }, source, graph);
}

function isOfOneOutlet({ facts }: Pick<Reading, 'facts'>, source: Source, graph: PackGraph): boolean {
  const outlet = graph.outlets.find(({ slug }) => slug === source.outlet);
  const own = facts.outlet?.value;
  return own !== undefined && outlet !== undefined && (own.slug === outlet.slug || foldName(own.name) === foldName(outlet.name));
}

/** An address without what counts visits: scheme, "www.", query, fragment and a slash at its end. */
function plainUrl(url: string): string {
  return url.toLowerCase().replace(/^https?:\/\/(www\.)?/, '').replace(/[?#].*$/, '').replace(/\/+$/, '');
}

/** Shared by all shingles of two texts, 0 to 1 (Broder's resemblance). */
export function shareShingles(a: string, b: string): number {
  const [of, other] = [shinglesOf(a), shinglesOf(b)];
  const shared = [...of].filter((shingle) => other.has(shingle)).length;
  const all = of.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = normaliseWords(text).map(({ word }) => word);
  return new Set(words.slice(0, Math.max(0, words.length - SHINGLE + 1)).map((_, index) => words.slice(index, index + SHINGLE).join(' ')));
}
