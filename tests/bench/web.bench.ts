import { gzipSync } from 'node:zlib';
import lighthouse, { type Result } from 'lighthouse';
import { launchBrowser } from '../testkit/launch-browser.js';
import { freePort } from '../testkit/processes.js';
import { answerQuestion, beginQuiz, findStarterQuiz, goOn } from '../testkit/quiz-steps.js';
import { startProduct } from '../testkit/start-product.js';
import { seatStudent } from '../testkit/student.js';
import { describeFigures, findOverruns, headLine, medianOf, QUIZ_BUDGET, READING_BUDGET, type PageFigures } from './budgets.js';

/*
 * `npm run bench:web [-- PAGE…]`: what a student's pages weigh and how they behave on a simulated phone, against the budgets. It is never part of the tests:
 * its times depend on the machine. Exit status 1 where a budget is missed.
 */

const RUNS = 5;

interface PageToMeasure { readonly name: string; readonly url: string; readonly cookie: string; readonly budget: PageFigures }
interface Run { readonly figures: PageFigures; /** What moved while the page was loading. */ readonly shifted: readonly string[] }

async function main(): Promise<number> {
  const wanted = process.argv.slice(2);
  const product = await startProduct();
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    const student = await seatStudent(browser);
    const pages = await preparePages(student, product.webUrl);
    await student.leave();
    const unknown = wanted.find((name) => !pages.some((page) => page.name === name));
    if (unknown !== undefined) return say(`"${unknown}" is no page; the pages are ${pages.map(({ name }) => name).join(', ')}.`, 2);
    say(`Median of ${RUNS}; budgets of a question’s page: ${describeFigures('', QUIZ_BUDGET, []).replace('pass', '').trim().replace(/\s+/g, ' / ')}\n${headLine()}`, 0);
    let failed = false;
    for (const page of pages.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
      const runs = await measure(page, port);
      const figures = medianOf(runs.map((run) => run.figures));
      const missed = findOverruns(figures, page.budget);
      failed ||= missed.length > 0;
      say(describeFigures(page.name, figures, missed), 0);
      if (missed.includes('cls')) say([...new Set(runs.flatMap(({ shifted }) => shifted))].map((what) => `    moved: ${what}`).join('\n'), 0);
    }
    return failed ? 1 : 0;
  } finally {
    await browser.close();
    await product.stop();
  }
}

/** Two attempts: one at its second question, with an explanation behind it, and one that is done. */
async function preparePages(student: Awaited<ReturnType<typeof seatStudent>>, webUrl: string): Promise<readonly PageToMeasure[]> {
  const { code, questionCount } = await findStarterQuiz(webUrl);
  const { page, context } = student;
  await beginQuiz(student, webUrl, { code });
  for (let number = 1; number <= questionCount; number += 1) {
    await answerQuestion(page);
    await goOn(page);
  }
  const results = page.url();
  await beginQuiz(student, webUrl, { code });
  const question = page.url();
  await answerQuestion(page);
  const explanation = page.url();
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const answering = [['quiz', `${webUrl}/q/${code}`], ['question', question]] as const;
  const reading = [['home', `${webUrl}/`], ['explanation', explanation], ['topic', `${webUrl}/topics/us-icc-evidence`], ['source', `${webUrl}/topics/us-icc-evidence/sources/sputnik-2023-03-08`], ['results', results]] as const;
  return [
    ...answering.map(([name, url]) => ({ name, url, cookie, budget: QUIZ_BUDGET })),
    ...reading.map(([name, url]) => ({ name, url, cookie, budget: READING_BUDGET })),
  ];
}

async function measure(page: PageToMeasure, port: number): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const outcome = await lighthouse(page.url, { port, output: 'json', logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices'], extraHeaders: { Cookie: page.cookie } });
    if (outcome === undefined) throw new Error(`Lighthouse had nothing to say about ${page.name}.`);
    if (outcome.lhr.runtimeError !== undefined) throw new Error(`${page.name}: ${outcome.lhr.runtimeError.message}`);
    if (new URL(outcome.lhr.finalDisplayedUrl).pathname !== new URL(page.url).pathname) throw new Error(`${page.name} led to ${outcome.lhr.finalDisplayedUrl}.`);
    runs.push({ figures: await figuresOf(outcome.lhr), shifted: shiftsOf(outcome.lhr.audits['layout-shifts']) });
  }
  return runs;
}

async function figuresOf({ audits, categories }: Result): Promise<PageFigures> {
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  const score = (id: string): number => Math.round((categories[id]?.score ?? Number.NaN) * 100);
  return {
    script: await weighScripts(audits['network-requests']), total: value('total-byte-weight'), lcp: value('largest-contentful-paint'), tbt: value('total-blocking-time'), cls: value('cumulative-layout-shift'),
    performance: score('performance'), accessibility: score('accessibility'), bestPractices: score('best-practices'),
  };
}

function shiftsOf(audit: Result['audits'][string] | undefined): readonly string[] {
  const items = audit?.details?.type === 'table' ? audit.details.items : [];
  return items.flatMap(({ node, score }) => (typeof node === 'object' && node !== null && 'selector' in node ? [`${String(node.selector)} (${Number(score).toFixed(3)})`] : []));
}

const weighed = new Map<string, number>();

/** Compressed by ourselves, so that the figure is the same whatever the server and the headers do. */
async function weighScripts(audit: Result['audits'][string] | undefined): Promise<number> {
  const items = audit?.details?.type === 'table' ? audit.details.items : [];
  const scripts = new Set(items.flatMap((item) => (item['resourceType'] === 'Script' && typeof item['url'] === 'string' ? [item['url']] : [])));
  let sum = 0;
  for (const url of scripts) {
    if (!weighed.has(url)) weighed.set(url, gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length);
    sum += weighed.get(url) ?? 0;
  }
  return sum;
}

function say(text: string, status: number): number {
  (status === 2 ? process.stderr : process.stdout).write(`${text}\n`);
  return status;
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
