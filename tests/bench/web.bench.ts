import type { Browser } from 'playwright-core';
import { launchBrowser } from '../testkit/launch-browser.js';
import { freePort } from '../testkit/processes.js';
import { startDemonstration } from '../testkit/start-demonstration.js';
import { startProduct, type Product } from '../testkit/start-product.js';
import { describeFigures, findOverruns, headLine, QUIZ_BUDGET } from './budgets.js';
import { measurePage, type PageToMeasure } from './measure-page.js';
import { prepareStudentPages, STUDENT_PAGES } from './student-pages.js';
import { prepareTeacherPages, TEACHER_PREFIX } from './teacher-pages.js';

/*
 * `npm run bench:web [-- PAGE…]`: what a student's pages weigh and how they behave on a simulated phone, and what every page of a teacher
 * weighs and whom it keeps out, against the budgets. It is never part of the tests: its times depend on the machine. Exit status 1 where a
 * budget is missed.
 */

async function main(): Promise<number> {
  const wanted = process.argv.slice(2);
  const isStudents = (name: string): boolean => STUDENT_PAGES.some((page) => page === name);
  const unknown = wanted.find((name) => !isStudents(name) && !name.startsWith(TEACHER_PREFIX));
  if (unknown !== undefined) return say(`"${unknown}" is no page; the pages are ${STUDENT_PAGES.join(', ')}, and ${TEACHER_PREFIX} with the name of a teacher's screen, or alone for all of them.`, 2);
  const port = await freePort();
  const browser = await launchBrowser({ first: 'system', extra: [`--remote-debugging-port=${String(port)}`] });
  try {
    say(`Median of five; budgets of a question’s page: ${describeFigures('', QUIZ_BUDGET, []).replace('pass', '').trim().replace(/\s+/g, ' / ')}. A teacher’s pages are opened once, for their weight and whom they keep out.\n${headLine()}`, 0);
    let failed = false;
    if (wanted.length === 0 || wanted.some(isStudents)) failed = await measureOn(startProduct, prepareStudentPages, { browser, port, wanted: wanted.filter(isStudents) });
    const teachers = wanted.filter((name) => !isStudents(name));
    if (wanted.length === 0 || teachers.length > 0) failed = await measureOn(startDemonstration, prepareTeacherPages, { browser, port, wanted: teachers.includes(TEACHER_PREFIX) ? [] : teachers }) || failed;
    return failed ? 1 : 0;
  } finally {
    await browser.close();
  }
}

interface Means { readonly browser: Browser; readonly port: number; /** By name; none means all. */ readonly wanted: readonly string[] }

/** Measures the pages of one product, prints a line each, and tells whether one missed its budget. */
async function measureOn<Started extends Product>(start: () => Promise<Started>, prepare: (browser: Browser, product: Started) => Promise<readonly PageToMeasure[]>, { browser, port, wanted }: Means): Promise<boolean> {
  const product = await start();
  try {
    const pages = await prepare(browser, product);
    const missing = wanted.find((name) => !pages.some((page) => page.name === name));
    if (missing !== undefined) throw new Error(`"${missing}" is no page; there are ${pages.map(({ name }) => name).join(', ')}.`);
    let failed = false;
    for (const page of pages.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) failed = await measureAndSay(page, port) || failed;
    return failed;
  } finally {
    await product.stop();
  }
}

async function measureAndSay(page: PageToMeasure, port: number): Promise<boolean> {
  const { figures, shifted, barriers } = await measurePage(page, port);
  const missed = findOverruns(figures, page.budget);
  say(describeFigures(page.name, figures, missed), 0);
  if (missed.includes('cls')) say(shifted.map((what) => `    moved: ${what}`).join('\n'), 0);
  if (missed.includes('accessibility')) say(barriers.map((what) => `    keeps out: ${what}`).join('\n'), 0);
  return missed.length > 0;
}

function say(text: string, status: number): number {
  (status === 2 ? process.stderr : process.stdout).write(`${text}\n`);
  return status;
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
