import { gzipSync } from 'node:zlib';
import lighthouse, { type Result } from 'lighthouse';
import { medianOf, type Budget, type PageFigures } from './budgets.js';

export interface PageToMeasure {
  readonly name: string;
  readonly url: string;
  /** What the browser of whoever opens it sends along. */
  readonly cookie: string;
  readonly budget: Budget;
  /** Times differ from run to run; weights and what a page offers to everybody do not. */
  readonly runs: number;
}

export interface Measured {
  readonly figures: PageFigures;
  /** What moved while the page was loading. */
  readonly shifted: readonly string[];
  /** What keeps somebody out: the audits of accessibility that failed, each with its first elements. */
  readonly barriers: readonly string[];
}

/** Opens a page under Lighthouse as often as it asks for, in the browser that listens at this port; the median, figure by figure. */
export async function measurePage(page: PageToMeasure, port: number): Promise<Measured> {
  const results: Result[] = [];
  for (let run = 0; run < page.runs; run += 1) results.push(await open(page, port));
  const figures: PageFigures[] = [];
  for (const result of results) figures.push(await figuresOf(result));
  return {
    figures: medianOf(figures),
    shifted: [...new Set(results.flatMap(({ audits }) => shiftsOf(audits['layout-shifts'])))],
    barriers: [...new Set(results.flatMap(barriersOf))],
  };
}

async function open({ name, url, cookie, budget }: PageToMeasure, port: number): Promise<Result> {
  // Without its times a page is measured in half the time.
  const onlyCategories = ['accessibility', 'best-practices', ...(budget.performance === undefined ? [] : ['performance'])];
  const outcome = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories, onlyAudits: ['network-requests', 'total-byte-weight'], extraHeaders: { Cookie: cookie } });
  if (outcome === undefined) throw new Error(`Lighthouse had nothing to say about ${name}.`);
  if (outcome.lhr.runtimeError !== undefined) throw new Error(`${name}: ${outcome.lhr.runtimeError.message}`);
  if (new URL(outcome.lhr.finalDisplayedUrl).pathname !== new URL(url).pathname) throw new Error(`${name} led to ${outcome.lhr.finalDisplayedUrl}.`);
  return outcome.lhr;
}

async function figuresOf({ audits, categories }: Result): Promise<PageFigures> {
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  const score = (id: string): number => Math.round((categories[id]?.score ?? Number.NaN) * 100);
  return {
    script: await weighScripts(audits['network-requests']), total: value('total-byte-weight'), lcp: value('largest-contentful-paint'), tbt: value('total-blocking-time'), cls: value('cumulative-layout-shift'),
    performance: score('performance'), accessibility: score('accessibility'), bestPractices: score('best-practices'),
  };
}

type Audit = Result['audits'][string];

function shiftsOf(audit: Audit | undefined): readonly string[] {
  return itemsOf(audit).flatMap(({ node, score }) => { const selector = selectorOf(node); return selector === null ? [] : [`${selector} (${Number(score).toFixed(3)})`]; });
}

function barriersOf({ audits, categories }: Result): readonly string[] {
  const failed = (categories['accessibility']?.auditRefs ?? []).flatMap(({ id, weight }) => { const audit = audits[id]; return weight > 0 && audit?.score === 0 ? [audit] : []; });
  return failed.map((audit) => `${audit.id}: ${itemsOf(audit).flatMap(({ node }) => selectorOf(node) ?? []).slice(0, 3).join(', ')}`);
}

function itemsOf(audit: Audit | undefined) {
  return audit?.details?.type === 'table' ? audit.details.items : [];
}

function selectorOf(node: unknown): string | null {
  return typeof node === 'object' && node !== null && 'selector' in node ? String(node.selector) : null;
}

const weighed = new Map<string, number>();

/** Compressed by ourselves, so that the figure is the same whatever the server and the headers do. */
async function weighScripts(audit: Audit | undefined): Promise<number> {
  const scripts = new Set(itemsOf(audit).flatMap((item) => (item['resourceType'] === 'Script' && typeof item['url'] === 'string' ? [item['url']] : [])));
  if (scripts.size === 0) throw new Error('A page asked for no script, so that nothing of it can have been weighed.');
  let sum = 0;
  for (const url of scripts) {
    if (!weighed.has(url)) weighed.set(url, gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length);
    sum += weighed.get(url) ?? 0;
  }
  return sum;
}
