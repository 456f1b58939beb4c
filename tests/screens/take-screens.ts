import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../testkit/launch-browser.js';
import { answerQuestion, beginQuiz, findStarterQuiz, goOn, readQuestion } from '../testkit/quiz-steps.js';
import { repositoryRoot } from '../testkit/repository.js';
import { plainScreens, walkThroughQuiz } from '../testkit/screens.js';
import { startProduct, type Product } from '../testkit/start-product.js';
import { startDemonstration } from '../testkit/start-demonstration.js';
import { DESK_WIDTH, PHONE_WIDTH, seatStudent } from '../testkit/student.js';
import { takeDesk, takeGuideImages } from './take-desk.js';
import { takePicture } from './take-picture.js';

/*
 * `npx tsx tests/screens/take-screens.ts [--readme | --teachers | --guide] [NAME…]`: pictures of every screen, at both widths and in both
 * themes, in test-results/screens; with --teachers of every page of a desk instead, on the demonstration; with --readme only
 * docs/images/explanation.png, the one that stands in the README; with --guide those of docs/teachers.md.
 */

const FOLDER = join(repositoryRoot, 'test-results', 'screens');
const README_IMAGE = join(repositoryRoot, 'docs', 'images', 'explanation.png');

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { readme: { type: 'boolean', default: false }, teachers: { type: 'boolean', default: false }, guide: { type: 'boolean', default: false } } });
  const browser = await launchBrowser({ first: 'system' });
  try {
    if (values.teachers || values.guide) await withProduct(startDemonstration, async (product) => (values.guide ? takeGuideImages(product, browser) : takeDesk(product, browser, { folder: FOLDER, wanted: positionals })));
    else await withProduct(startProduct, async (product) => (values.readme ? takeReadmeImage(product, browser) : takeAll(product, browser, positionals)));
    return 0;
  } finally {
    await browser.close();
  }
}

async function withProduct<Started extends Product>(start: () => Promise<Started>, take: (product: Started) => Promise<void>): Promise<void> {
  const product = await start();
  try {
    await take(product);
  } finally {
    await product.stop();
  }
}

async function takeAll(product: Product, browser: Browser, wanted: readonly string[]): Promise<void> {
  const { code } = await findStarterQuiz(product.webUrl);
  for (const width of [DESK_WIDTH, PHONE_WIDTH]) {
    for (const theme of ['light', 'dark'] as const) {
      const folder = join(FOLDER, `${width}-${theme}`);
      await mkdir(folder, { recursive: true });
      const student = await seatStudent(browser, { width, theme });
      const take = async (name: string): Promise<void> => {
        if (wanted.length === 0 || wanted.some((part) => name.includes(part))) await takePicture(student.page, join(folder, `${name}.png`));
      };
      for (const screen of plainScreens(product, code)) {
        await screen.show(student);
        await take(screen.name);
      }
      await walkThroughQuiz(student, { webUrl: product.webUrl, code }, take);
      await student.leave();
    }
  }
  process.stdout.write(`${FOLDER}\n`);
}

const README_HEIGHT = 1_180;

/** The explanation of a wrong answer to the single choice: verdict, reasons, marked passages. */
async function takeReadmeImage({ webUrl }: Product, browser: Browser): Promise<void> {
  const { code } = await findStarterQuiz(webUrl);
  for (const pick of [1, 0]) {
    const student = await seatStudent(browser, { width: DESK_WIDTH, theme: 'light' });
    const { page } = student;
    await beginQuiz(student, webUrl, { code });
    while ((await readQuestion(page)).kind !== 'SINGLE_CHOICE') {
      await answerQuestion(page);
      await goOn(page);
    }
    await answerQuestion(page, pick);
    // One of the two is wrong.
    if (await page.locator('[data-verdict=wrong]').count() > 0) return await keepReadmeImage(page);
    await student.leave();
  }
}

async function keepReadmeImage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    (document.activeElement as HTMLElement | null)?.blur(); // a picture needs no focus ring
    await document.fonts.ready;
  });
  await mkdir(join(repositoryRoot, 'docs', 'images'), { recursive: true });
  await page.screenshot({ path: README_IMAGE, clip: { x: 0, y: 0, width: DESK_WIDTH, height: README_HEIGHT }, fullPage: true, animations: 'disabled' });
  const { size } = await stat(README_IMAGE);
  process.stdout.write(`${README_IMAGE}: ${(size / 1000).toFixed(0)} kB\n`);
  if (size >= 300_000) throw new Error('The picture for the README is heavier than 300 kB; crop it further.');
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
