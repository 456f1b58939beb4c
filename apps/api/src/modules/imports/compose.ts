import type { Decision, Reading } from '@footnote/importer';
import { composeEdits } from '@footnote/importer/compose';
import { slugOf } from '@footnote/importer/slugs';
import type { PackGraph } from '@footnote/knowledge';
import { addKeyDates } from './add-key-dates.js';

/** An article of which something was approved. */
export interface ArticleToCompose {
  readonly key: string;
  readonly reading: Reading;
  readonly decisions: readonly Decision[];
  /** The source that it is another version of, or that it became before; null for a new one. */
  readonly source: string | null;
}

/** The pack with no originals attached, and what goes into it, in this order. */
export interface ComposeWork { readonly graph: PackGraph; readonly articles: readonly ArticleToCompose[] }

/** What became of an article: which proposals were taken, and which were left and why. */
export interface ComposedArticle { readonly key: string; readonly source: string; readonly taken: readonly string[]; readonly left: readonly { readonly proposal: string; readonly why: string }[] }
export interface Composed { readonly graph: PackGraph; readonly articles: readonly ComposedArticle[] }

/** Puts what was approved of articles into a pack, one after the other: each finds what the one before has brought. */
export function composeArticles({ graph, articles }: ComposeWork): Composed {
  const done: ComposedArticle[] = [];
  let current = graph;
  for (const { key, reading, decisions, source: known } of articles) {
    const source = known ?? nameSource(current, { reading, decisions });
    const { graph: next, left } = composeEdits({ graph: current, reading, decisions, sourceSlug: source });
    const refused = new Set(left.map(({ proposal }) => proposal));
    const taken = decisions.filter(({ verdict, proposal }) => verdict !== 'REJECTED' && !refused.has(proposal)).map(({ proposal }) => proposal);
    done.push({ key, source, taken, left });
    current = next;
  }
  const brought = done.filter(({ taken }) => taken.length > 0).map(({ source }) => source);
  return { graph: addKeyDates(current, brought), articles: done };
}

/** Calls a source after its outlet and its day, as packs that people write do: "harbourside-wire-2021-07-07". */
function nameSource(graph: PackGraph, { reading, decisions }: Pick<ArticleToCompose, 'reading' | 'decisions'>): string {
  const facts = reading.proposals.flatMap((proposal) => {
    const decision = decisions.find((one) => one.proposal === proposal.id);
    const content = decision?.content ?? proposal.content;
    return decision === undefined || decision.verdict === 'REJECTED' || content.kind !== 'FACTS' ? [] : [content];
  });
  const outlet = facts.find(({ outlet: found }) => found !== null)?.outlet?.name ?? 'article';
  const day = facts.find(({ published }) => published !== null)?.published?.latest ?? '';
  const name = slugOf(`${outlet} ${day}`);
  const taken = new Set(graph.sources.map(({ slug }) => slug));
  for (let nth = 2; ; nth += 1) {
    const candidate = nth === 2 ? name : `${name}-${String(nth - 1)}`;
    if (!taken.has(candidate)) return candidate;
  }
}
