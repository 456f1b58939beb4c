import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer, TestApi, TestTeacher } from '../../../testing/start-test-api.js';
import { createImportRunner, type ImportRunner, type RunnerOptions } from '../import-runner.js';

/** An article about the invented affair, menus and all. */
export function ferryArticle(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../../../../packages/corpus/packs/harbour-ferry/originals/${name}.txt`, import.meta.url)), 'utf8');
}

export interface UserErrorShown { readonly code: string; readonly field: readonly string[] | null; readonly message: string }
export interface ReferenceShown { readonly slug: string; readonly name: string; readonly known: boolean }
export interface ProposalShown {
  readonly id: string; readonly kind: string; readonly title: string; readonly confidence: number; readonly byModel: boolean; readonly notes: readonly { readonly kind: string }[]; readonly needs: readonly string[];
  readonly passages: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly decision: { readonly verdict: string; readonly by: string | null; readonly mine: boolean } | null;
  readonly content: Readonly<Record<string, unknown>> & { readonly __typename: string };
}
export interface ArticleShown {
  readonly id: string; readonly name: string; readonly state: string; readonly step: string | null; readonly refusal: string | null; readonly remarks: readonly string[]; readonly appliedVersion: number | null; readonly source: string | null;
  readonly counts: { readonly sentenceCount: number; readonly keptCount: number; readonly droppedCount: number; readonly proposalCount: number; readonly decidedCount: number; readonly acceptedCount: number } | null;
  readonly left: readonly { readonly proposal: string; readonly title: string; readonly why: string }[];
}
export interface BatchShown {
  readonly id: string; readonly stopped: boolean; readonly modelHost: string | null; readonly waitingCount: number; readonly inReviewCount: number; readonly refusedCount: number; readonly appliedCount: number; readonly createdBy: string | null;
  readonly pack: { readonly version: number; readonly pack: { readonly slug: string; readonly title: string } }; readonly articles: { readonly nodes: readonly ArticleShown[] };
}

const ARTICLE = 'id name state step refusal remarks appliedVersion source counts { sentenceCount keptCount droppedCount proposalCount decidedCount acceptedCount } left { proposal title why }';
export const BATCH = `id stopped modelHost waitingCount inReviewCount refusedCount appliedCount createdBy pack { version pack { slug title } } articles(first: 20) { nodes { ${ARTICLE} } }`;
export const PROPOSAL = `id kind title confidence byModel notes { kind } needs passages { start end text } decision { verdict by mine } content { __typename
  ... on ImportedFact { fact title language published { edtf } outlet { slug name kind } } ... on ImportedActor { slug name aliases partOf { slug } } ... on ImportedIssue { slug question } ... on ImportedEvent { slug clause }
  ... on ImportedClaim { slug statement hedges known predicate { type stance actor { slug } issue { slug } } } }`;
const ERRORS = 'userErrors { code field message }';

const SELECTED: Readonly<Record<string, string>> = {
  startImport: `batch { ${BATCH} }`, addArticles: `batch { ${BATCH} }`, stopImport: `batch { ${BATCH} }`, resumeImport: `batch { ${BATCH} }`, deleteImport: 'deleted', chooseBlocks: `article { ${ARTICLE} }`,
  decideProposals: `article { ${ARTICLE} } proposals { ${PROPOSAL} }`, undoDecision: `article { ${ARTICLE} } proposals { ${PROPOSAL} }`, acceptSafeProposals: `article { ${ARTICLE} } accepted`,
  chooseImportModel: `batch { ${BATCH} }`, applyImport: `batch { ${BATCH} } pack { version } version appliedCount left { proposal title why }`,
};

/** The document of a mutation about imports, with all that tests look at. */
export function mutationOf(operation: string): string {
  return `mutation ($input: ${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input!) { ${operation}(input: $input) { ${SELECTED[operation] ?? ''} ${ERRORS} } }`;
}

export interface Payload {
  readonly batch: BatchShown | null; readonly article: ArticleShown | null; readonly proposals: readonly ProposalShown[]; readonly accepted: readonly string[]; readonly deleted: string | null;
  readonly pack: { readonly version: number } | null; readonly version: number | null; readonly appliedCount: number; readonly left: readonly { readonly proposal: string; readonly title: string; readonly why: string }[];
  readonly userErrors: readonly UserErrorShown[];
}

/** A teacher who imports. */
export interface Importer {
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** Does something, and gives what came of it, refused or not. */
  readonly try: (operation: string, input: Readonly<Record<string, unknown>>) => Promise<Payload>;
  /** Does something that must succeed. */
  readonly must: (operation: string, input: Readonly<Record<string, unknown>>) => Promise<Payload>;
  readonly batch: (id: string) => Promise<BatchShown>;
  /** All proposals of an article that are shown. */
  readonly proposals: (article: string, filter?: string) => Promise<readonly ProposalShown[]>;
}

/** Lets a teacher import. */
export function importerOf(api: TestApi, teacher: TestTeacher): Importer {
  const ask: Importer['ask'] = (query, variables = {}) => api.ask(query, { variables, headers: teacher.headers });
  const attempt: Importer['try'] = async (operation, input) => {
    const { data, body } = await ask(mutationOf(operation), { input });
    const payload = (data as unknown as Readonly<Record<string, Payload>> | null)?.[operation];
    if (!payload) throw new Error(body);
    return payload;
  };
  return {
    ask, try: attempt,
    async must(operation, input) {
      const payload = await attempt(operation, input);
      if (payload.userErrors.length > 0) throw new Error(`${operation} was refused: ${JSON.stringify(payload.userErrors)}`);
      return payload;
    },
    async batch(id) {
      const { data, body } = await ask(`query ($id: ID!) { importBatch(id: $id) { ${BATCH} } }`, { id });
      const batch = (data as unknown as { readonly importBatch: BatchShown | null } | null)?.importBatch;
      if (!batch) throw new Error(body);
      return batch;
    },
    async proposals(article, filter = '') {
      const all: ProposalShown[] = [];
      for (let after: string | null = null; ;) {
        const { data, body } = await ask(`query ($id: ID!, $after: String) { importedArticle(id: $id) { proposals(first: 100, after: $after ${filter}) { nodes { ${PROPOSAL} } pageInfo { hasNextPage endCursor } } } }`, { id: article, after });
        const page = (data as unknown as { readonly importedArticle: { readonly proposals: { readonly nodes: readonly ProposalShown[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } } } | null } | null)?.importedArticle?.proposals;
        if (!page) throw new Error(body);
        all.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) return all;
        after = page.pageInfo.endCursor;
      }
    },
  };
}

/** A runner beside the server, for a test to wait for. */
export function runnerOf({ dependencies }: TestApi, options: Partial<RunnerOptions> = {}): ImportRunner {
  return createImportRunner(dependencies, { fetchArticle: null, ...options });
}

/** Wakes a runner and waits until nothing waits any more. */
export async function readAll(runner: ImportRunner): Promise<void> {
  runner.wake();
  await runner.settled();
}

/** The only one of its kind that a test expects. */
export function only<Item>(items: readonly Item[] | undefined): Item {
  const [item, ...more] = items ?? [];
  if (item === undefined || more.length > 0) throw new Error(`There are ${String(items?.length ?? 0)} where one was expected`);
  return item;
}
