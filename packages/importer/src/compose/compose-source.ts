import { describePassage, hashText } from '@footnote/evidence';
import { foldName, formatDate, type FuzzyDate, type Outlet, type PackGraph, type Source } from '@footnote/knowledge';
import type { Proposal, ProposalContent, TextRange } from '../model.js';
import { slugOf } from '../known/index.js';
import { freeSlug, has, type Approved, type Draft } from './draft.js';

type FactContent = Extract<ProposalContent, { kind: 'FACTS' }>;

/** What must be known of an article before anything of it can be kept, in the sentence that says so. */
export const NEEDED_FACTS = {
  OUTLET: 'Say first who published the article.',
  PUBLISHED: 'Say first when the article was published, or by when at the latest.',
} as const;

/** Adds the article as a source with its text, or gives a source that the pack has its new text. Returns why not, where a fact is missing. */
export function composeSource(draft: Draft, approved: readonly Approved[]): string | null {
  const facts = approved.flatMap(({ proposal, content }) => (content.kind === 'FACTS' ? [{ proposal, content }] : []));
  const known = draft.graph.sources.find(({ slug }) => slug === draft.source) ?? null;
  if (known?.textKind === 'SUMMARY') return 'The pack has a summary of this article: attach the article to it as its original instead.';
  const outlet = outletOf(draft, factOf(facts, 'OUTLET')?.outlet ?? null, known);
  if (outlet === null) return NEEDED_FACTS.OUTLET;
  const published = factOf(facts, 'PUBLISHED')?.published ?? known?.published ?? null;
  if (published === null || published.latest === null) return NEEDED_FACTS.PUBLISHED;
  const source = describeArticle(draft, { outlet, published, known, facts: facts.map(({ content }) => content) });
  draft.put('sources', source, null);
  for (const { proposal } of facts) draft.credit('sources', draft.source, proposal);
  return null;
}

interface ArticleParts { readonly outlet: Outlet; readonly published: FuzzyDate; readonly known: Source | null; readonly facts: readonly FactContent[] }

function describeArticle(draft: Draft, { outlet, published, known, facts }: ArticleParts): Source {
  const { cleaned: { text }, facts: found, document } = draft.reading;
  const approved = (fact: FactContent['fact']) => facts.find((content) => content.fact === fact);
  const title = firstOf(approved('TITLE')?.title, known?.title);
  const language = firstOf(approved('LANGUAGE')?.language, known?.language, found.language?.value) ?? draft.graph.pack.language;
  return {
    slug: draft.source, outlet: outlet.slug, title, url: firstOf(webAddress(firstOf(found.url?.value, document.url)), known?.url), language,
    machineTranslated: firstOf(approved('MACHINE_TRANSLATED')?.machineTranslated, known?.machineTranslated) ?? false,
    published, textKind: 'FULL', text, contentHash: hashText(text),
    label: known?.textKind === 'FULL' ? known.label : labelOf(draft.graph, { outlet, published, title, slug: draft.source }),
  };
}

/** The first that is known. */
function firstOf<T>(...values: readonly (T | null | undefined)[]): T | null {
  return values.find((value) => value !== null && value !== undefined) ?? null;
}

function factOf(facts: readonly { readonly content: FactContent }[], fact: FactContent['fact']): FactContent | undefined {
  return facts.find(({ content }) => content.fact === fact)?.content;
}

function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/\S+$/.test(url) ? url : null;
}

function outletOf(draft: Draft, found: Outlet | null, known: Source | null): Outlet | null {
  if (found === null) return draft.graph.outlets.find(({ slug }) => slug === known?.outlet) ?? null;
  return addOutlet(draft, found);
}

/** The outlet of that name that the pack has, or the new one under a slug of its own. */
export function addOutlet(draft: Draft, outlet: Outlet): Outlet {
  const same = draft.graph.outlets.find(({ name }) => foldName(name) === foldName(outlet.name));
  if (same !== undefined) return same;
  const added = { ...outlet, slug: freeSlug(slugOf(outlet.slug), (slug) => has(draft, 'outlets', slug)) };
  draft.put('outlets', added, null);
  return added;
}

/** How a stem is to name the source: the outlet, with the day and then the title where another source is called so. */
function labelOf(graph: PackGraph, { outlet, published, title, slug }: { readonly outlet: Outlet; readonly published: FuzzyDate; readonly title: string | null; readonly slug: string }): string {
  const taken = new Set(graph.sources.filter((source) => source.slug !== slug).map(({ label }) => foldName(label)));
  const dated = `${outlet.name} ${published.precision === 'INTERVAL' ? '' : 'of '}${formatDate(published)}`;
  const candidates = [outlet.name, dated, ...(title === null ? [] : [`${dated}, “${title}”`])];
  return candidates.find((label) => !taken.has(foldName(label))) ?? freeSlug(dated, (label) => taken.has(foldName(label)));
}

/** Adds passages of the article as evidence, one for each range that is in its text; returns their slugs, those that are there already included. */
export function citePassages(draft: Draft, { owner, ranges, by }: { readonly owner: { readonly slug: string; readonly evidence: readonly string[] }; readonly ranges: readonly TextRange[]; readonly by: Proposal }): readonly string[] {
  const { text } = draft.reading.cleaned;
  const slugs = [...owner.evidence];
  for (const range of ranges.map((one) => trim(text, one))) {
    if (range.start < 0 || range.end > text.length || range.start >= range.end) continue;
    const isCited = draft.graph.evidence.some((one) => slugs.includes(one.slug) && one.start === range.start && one.end === range.end);
    if (isCited) continue;
    const slug = freeSlug(`${owner.slug}--${String(slugs.length + 1)}`, (candidate) => has(draft, 'evidence', candidate));
    draft.put('evidence', { slug, source: draft.source, ...describePassage(text, range.start, range.end), anchor: 'EXACT', verbatim: true, original: null }, by);
    slugs.push(slug);
  }
  return slugs;
}

/** A passage neither begins nor ends with white space: the format finds it by its words. */
function trim(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  return { start: start + (words.length - words.trimStart().length), end: end - (words.length - words.trimEnd().length) };
}
