import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch-browser.js';
import { joinProduct, type SharedProduct } from './share-product.js';
import { seatStudent, type Student, type StudentOptions } from './student.js';

/** What a file of browser tests works with. */
export interface InBrowser {
  /** The product that this run shares. */
  readonly product: SharedProduct;
  readonly browser: Browser;
  /** Seats a student, who leaves when the test is over. */
  seat(options?: StudentOptions): Promise<Student>;
}

/** Joins the run's product and starts a browser for the file that calls this; to be called once, at its top. */
export function inBrowser(): InBrowser {
  let product: SharedProduct | undefined;
  let browser: Browser | undefined;
  const students: Student[] = [];
  const started = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('Nothing is started before the first test.');
    return part;
  };
  beforeAll(async () => {
    [product, browser] = await Promise.all([joinProduct(), launchBrowser()]);
  }, 300_000);
  afterEach(async () => {
    await Promise.all(students.splice(0).map((student) => student.leave()));
  });
  afterAll(async () => { await browser?.close(); });
  return {
    get product() { return started(product); },
    get browser() { return started(browser); },
    async seat(options) {
      const student = await seatStudent(started(browser), options);
      students.push(student);
      return student;
    },
  };
}
