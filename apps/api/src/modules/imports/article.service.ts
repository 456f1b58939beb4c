import type { Facts, Finding, ProposalKind } from '@footnote/importer';
import type { FuzzyDate } from '@footnote/knowledge';
import type { ImportProposalArguments, ImportReferenceArguments } from '@footnote/schema';
import { withLabel } from '../../graphql/fuzzy-date.js';
import { decodeCursor, encodeCursor, pageOfList, pageOfRows, readFirst, type Connection, type PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { readingLoader, rejectionLoader, standingLoader } from './batch.loader.js';
import { countLog, readLog } from './decision.store.js';
import { listBlocks } from './list-blocks.js';
import type { ArticleCountsRecord, ArticleRecord, BlockRecord, FactsRecord, FindingRecord, KindCountRecord, LeftRecord, LogEntryRecord, ProposalRecord, ReferenceRecord } from './import.records.js';
import { describeProposals, openReview } from './review.service.js';
import { shownProposals } from './shown-proposals.js';
import { proposalNodeId } from './to-proposal.js';

/** What was found about the text of an article; null where it is not read yet. */
export function factsOf(article: ArticleRecord): FactsRecord | null {
  const facts = article.digest?.facts;
  return facts === undefined ? null : toFacts(facts);
}

function toFacts({ title, outlet, language, published, url, machineTranslated }: Facts): FactsRecord {
  return {
    title: toFinding(title, (value) => value), outlet: toFinding(outlet, ({ name }) => name), language: toFinding(language, (value) => value),
    published: toFinding(published, (date) => withLabel(date).label, (date) => date), address: toFinding(url, (value) => value), machineTranslated: toFinding(machineTranslated, (value) => (value ? 'yes' : 'no')),
  };
}

function toFinding<Value>(finding: Finding<Value> | null, say: (value: Value) => string, dateOf: (value: Value) => FuzzyDate | null = () => null): FindingRecord | null {
  if (finding === null) return null;
  const { value, confidence, because } = finding;
  const date = dateOf(value);
  return { text: say(value), date: date === null ? null : withLabel(date), confidence, because };
}

interface Counted { readonly kind: ProposalKind; readonly isDecided: boolean; readonly isAccepted: boolean }

/** The proposals of an article that are shown, by the digest alone; null where it is not read yet. */
async function countable(context: RequestContext, article: ArticleRecord): Promise<readonly Counted[] | null> {
  const { digest } = article;
  if (digest === null) return null;
  const [standing, rejected] = await Promise.all([standingLoader(context).load(article.key), rejectionLoader(context).load(article.packKey)]);
  return shownProposals(digest.proposals, { rejected, standing }).map(({ id, kind }) => ({ kind, isDecided: standing.has(id), isAccepted: standing.has(id) && standing.get(id)?.verdict !== 'REJECTED' }));
}

/** An article in numbers; null where it is not read yet. */
export async function countArticle(context: RequestContext, article: ArticleRecord): Promise<ArticleCountsRecord | null> {
  const [{ digest }, proposals] = [article, await countable(context, article)];
  if (digest === null || proposals === null) return null;
  const { sentenceCount, keptCount, droppedCount } = digest;
  return { sentenceCount, keptCount, droppedCount, proposalCount: proposals.length, decidedCount: proposals.filter(({ isDecided }) => isDecided).length, acceptedCount: proposals.filter(({ isAccepted }) => isAccepted).length };
}

/** How many proposals of each kind there are, of those kinds of which there is one. */
export async function countKinds(context: RequestContext, article: ArticleRecord): Promise<readonly KindCountRecord[]> {
  const proposals = await countable(context, article) ?? [];
  return [...new Set(proposals.map(({ kind }) => kind))].map((kind) => {
    const ofKind = proposals.filter((one) => one.kind === kind);
    return { kind, proposalCount: ofKind.length, decidedCount: ofKind.filter(({ isDecided }) => isDecided).length };
  });
}

/** A page of the blocks of an article. */
export async function pageBlocks(context: RequestContext, { key }: ArticleRecord, request: PageRequest): Promise<Connection<BlockRecord>> {
  const reading = await readingLoader(context).load(key);
  return pageOfList(reading === null ? [] : listBlocks(reading.cleaned), { request, scope: 'import_blocks', keyOf: ({ number }) => String(number) });
}

/** The text that is kept of an article. */
export async function cleanedTextOf(context: RequestContext, { key }: ArticleRecord): Promise<string | null> {
  return (await readingLoader(context).load(key))?.cleaned.text ?? null;
}

/** A page of what is proposed of an article. Only those of the page are described. */
export async function pageProposals(context: RequestContext, article: ArticleRecord, { kinds, decided, ...request }: ImportProposalArguments): Promise<Connection<ProposalRecord>> {
  const review = await openReview(context, article);
  const wanted = (review?.proposals ?? []).filter(({ id, content }) => (kinds === null || kinds === undefined || kinds.length === 0 || kinds.includes(content.kind))
    && (decided === null || decided === undefined || decided === review?.standing.has(id)));
  const page = pageOfList(wanted, { request, scope: 'import_proposals', keyOf: ({ id }) => id });
  if (review === null) return { ...page, edges: [], nodes: [] };
  const nodes = describeProposals(context, article, { review, proposals: page.nodes });
  return { ...page, nodes, edges: nodes.map((node, at) => ({ cursor: page.edges[at]?.cursor ?? '', node })) };
}

/** A page of the log of an article, the latest first. */
export async function pageLog(context: RequestContext, { key }: ArticleRecord, { first, after }: PageRequest): Promise<Connection<LogEntryRecord>> {
  const { queries } = context.database;
  const limit = readFirst(first);
  const [below] = after === null || after === undefined ? [null] : decodeCursor(after, { scope: 'import_log', types: ['integer'] });
  const rows = await context.turns.read(() => readLog(queries, { article: key, below: typeof below === 'number' ? below : null, limit: limit + 1 }));
  return pageOfRows({
    rows, limit, after, cursorOf: ({ number }) => encodeCursor('import_log', [number]), totalCount: () => countLog(queries, key),
    nodeOf: ({ proposal, title, verdict, by, at }) => ({ proposal: proposalNodeId(key, proposal), title, verdict, by, at }),
  });
}

/** A page of what the proposals of an article can name. */
export async function pageReferences(context: RequestContext, article: ArticleRecord, { kind, ...request }: ImportReferenceArguments): Promise<Connection<ReferenceRecord>> {
  const review = await openReview(context, article);
  return pageOfList(review?.names.list(kind) ?? [], { request, scope: `import_references ${kind}`, keyOf: ({ slug }) => slug });
}

/** What of an article was approved and could not be put into the pack. */
export function leftOf({ key, leftRows }: ArticleRecord): readonly LeftRecord[] {
  return leftRows.map(({ proposal, title, why }) => ({ proposal: proposalNodeId(key, proposal), title, why }));
}

/** Of a text that is another version of a source of the pack, the slug of that source: what is cited of it is looked for in the new text. */
export function versionOf({ digest }: Pick<ArticleRecord, 'digest'>): string | null {
  return digest?.recognition.kind === 'VERSION' ? digest.recognition.source : null;
}
