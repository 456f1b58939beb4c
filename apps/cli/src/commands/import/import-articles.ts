import { readArticle, readInput, type Reading, type ReadingContext } from '@footnote/importer';
import type { Outlet, PackGraph } from '@footnote/knowledge';
import path from 'node:path';
import { listPackNames, openPack } from '../../find-pack.js';
import { count, UsageError, type Outcome } from '../../outcome.js';
import type { Surroundings } from '../../surroundings.js';
import { describeReading, plain } from './describe-reading.js';
import { digest, ReadingFolder } from './keep-reading.js';
import { listGiven, type GivenArticle } from './list-given.js';

export interface ImportOptions {
  readonly pack?: string;
  readonly out?: string;
  readonly fetch: boolean;
  readonly model?: boolean;
}

/** What became of one article; `KEPT`: an earlier call had read the same bytes. */
type ArticleReport =
  | { readonly name: string; readonly state: 'READ' | 'KEPT'; readonly reading: Reading }
  | { readonly name: string; readonly state: 'REFUSED'; readonly code: string; readonly sentence: string };

/**
 * Reads articles into proposals, compared with a pack where one is named, and stores nothing but the readings that are asked for.
 * One that cannot be read says why, and the rest goes on.
 */
export async function importArticles(names: readonly string[], options: ImportOptions, surroundings: Surroundings): Promise<Outcome> {
  const graph = options.pack === undefined ? null : openPack(options.pack, surroundings.folder);
  const given = await listGiven(names, { mayFetch: () => mayFetch(options), surroundings });
  const context: ReadingContext = { graph, outlets: knownOutlets(graph, surroundings.folder), today: surroundings.now().toISOString().slice(0, 10) };
  const model = options.model === true ? await findModel() : null;
  const batch: Batch = { context, model, known: digest(JSON.stringify([graph, context.outlets, model?.model ?? null])), folder: options.out === undefined ? null : new ReadingFolder(path.resolve(surroundings.folder, options.out)) };
  const articles: ArticleReport[] = [];
  for (const [index, article] of given.articles.entries()) {
    const tell = (doing: string) => surroundings.progress?.(`${index + 1} of ${given.articles.length}, ${plain(article.name)}: ${doing}`);
    articles.push(await readOne(article, batch, tell));
  }
  surroundings.progress?.('');
  const good = articles.every(({ state }) => state !== 'REFUSED');
  return { good, document: { good, pack: graph?.pack.slug ?? null, articles, skipped: given.skipped }, text: describe(articles, given.skipped) };
}

interface Batch {
  readonly model: Model | null;
  readonly context: ReadingContext;
  readonly known: string;
  readonly folder: ReadingFolder | null;
}

async function readOne(article: GivenArticle, { context, known, folder, model }: Batch, tell: (doing: string) => void): Promise<ArticleReport> {
  const { name } = article;
  tell('opening');
  const opened = await article.open();
  if (!opened.ok) return { name, state: 'REFUSED', code: opened.code, sentence: opened.sentence };
  const { bytes, contentType, url } = opened;
  const origin = { bytes: digest(bytes), known: digest(JSON.stringify([known, article.fileName, contentType, url])) };
  const kept = folder?.find(article.fileName, origin) ?? null;
  if (kept !== null) return { name, state: 'KEPT', reading: kept };
  const input = readInput(bytes, { name: url === null ? article.fileName : null, contentType, url });
  if (!input.ok) return { name, state: 'REFUSED', code: input.code, sentence: input.sentence };
  const plainly = readGuarded(() => readArticle(input.document, context, { onProgress: ({ step, done, total }) => { tell(`${step.toLowerCase()} (${done} of ${total})`); } }));
  if (typeof plainly === 'string') return { name, state: 'REFUSED', code: 'FAULT', sentence: plainly };
  if (model !== null) tell('asking the language model');
  const { reading, answered } = model === null ? { reading: plainly, answered: true } : await model.addTo(plainly, context);
  // Where the model was not to be had, the next call asks it again.
  if (answered) folder?.keep(article.fileName, origin, reading);
  return { name, state: 'READ', reading };
}

/** A fault of ours with one text must not cost a batch the others; it is said to be ours. */
function readGuarded(read: () => Reading): Reading | string {
  try {
    return read();
  } catch (error) {
    return `Footnote failed to read it, which is a fault of Footnote's own and not of the text: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
  }
}

interface Model {
  readonly model: string;
  readonly addTo: (reading: Reading, context: ReadingContext) => Promise<{ readonly reading: Reading; readonly answered: boolean }>;
}

/** The operator's language model, whose code is loaded only here. What it proposes joins the rest, marked as its own. */
async function findModel(): Promise<Model> {
  const { OperationalError, readEnvironment } = await import('@footnote/api/platform');
  const read = readEnvironment();
  if (!read.ok) throw new OperationalError('ENVIRONMENT', read.problems.join('\n'));
  const settings = read.environment.languageModel;
  if (settings === null) throw new UsageError('NO_MODEL', 'No language model is set: --model takes FOOTNOTE_LLM_URL and FOOTNOTE_LLM_MODEL, and FOOTNOTE_LLM_KEY where the endpoint asks for one.');
  const { addFromModel } = await import('@footnote/importer/language-model');
  return { model: `${settings.endpoint} ${settings.model}`, addTo: (reading, context) => addFromModel(reading, context, settings) };
}

/** By the command line or by the operator; the operator's word is looked up only where it matters. */
async function mayFetch({ fetch }: ImportOptions): Promise<boolean> {
  if (fetch) return true;
  const { OperationalError, readEnvironment } = await import('@footnote/api/platform');
  const read = readEnvironment();
  if (!read.ok) throw new OperationalError('ENVIRONMENT', read.problems.join('\n'));
  return read.environment.importFetch;
}

/** The outlets of the pack, and those of the packs that ship: what an article may be from. */
function knownOutlets(graph: PackGraph | null, folder: string): readonly Outlet[] {
  const outlets = new Map<string, Outlet>();
  for (const known of [...(graph === null ? [] : [graph]), ...listPackNames().map((name) => openPack(name, folder))]) {
    for (const outlet of known.outlets) if (!outlets.has(outlet.slug)) outlets.set(outlet.slug, outlet);
  }
  return [...outlets.values()];
}

function describe(articles: readonly ArticleReport[], skipped: readonly string[]): string {
  const told = articles.map((article) => {
    const name = plain(article.name);
    if (article.state === 'REFUSED') return `${name}: refused. ${article.sentence}`;
    return `${name}${article.state === 'KEPT' ? ' (read by an earlier call)' : ''}\n${describeReading(article.reading)}`;
  });
  const refused = articles.filter(({ state }) => state === 'REFUSED').length;
  const end = `${count(articles.length - refused, 'article')} read${refused === 0 ? '' : `, ${refused} refused`}.`;
  return [...told, ...(skipped.length === 0 ? [] : [`Left out, being neither .txt nor .html: ${skipped.map(plain).join(', ')}.`]), end].join('\n\n');
}
