import type { Browser } from 'playwright-core';
import { findFaults } from '../testkit/find-faults.js';
import { launchBrowser } from '../testkit/launch-browser.js';
import { joinProduct } from '../testkit/share-product.js';
import type { Screen } from '../testkit/screens.js';
import { startDemonstration, type Demonstration } from '../testkit/start-demonstration.js';
import { seatStudent, type Student } from '../testkit/student.js';
import { correctOwnQuestion, deskScreens, doorScreens, prepareDesk, type DeskAddresses } from '../testkit/teacher-screens.js';
import { signIn } from '../testkit/teacher-steps.js';

/** Some forty screens, each looked at four times. */
const LIMIT_MS = 400_000;

describe('every page of a teacher, on a desk with three weeks behind it', () => {
  let demonstration: Demonstration;
  let browser: Browser;
  let teacher: Student;
  let at: DeskAddresses;

  beforeAll(async () => {
    // Built by then, and nothing is built twice at once.
    await joinProduct();
    [demonstration, browser] = await Promise.all([startDemonstration(), launchBrowser()]);
    teacher = await seatStudent(browser);
    await signIn(teacher.page, demonstration.webUrl, demonstration.account);
    at = await prepareDesk(teacher.page, demonstration);
    await correctOwnQuestion(teacher.page, demonstration, at);
  }, LIMIT_MS);

  afterAll(async () => {
    await browser?.close();
    await demonstration?.stop();
  }, 60_000);

  it('can be used by everybody, as far as axe can tell, has one first heading, and never scrolls sideways', async () => {
    expect(await faultsOf(teacher, deskScreens(demonstration, at))).toEqual([]);
  }, LIMIT_MS);

  it('so do the doors to it, for whoever is not signed in', async () => {
    const visitor = await seatStudent(browser);
    expect(await faultsOf(visitor, doorScreens(demonstration, at))).toEqual([]);
    await visitor.leave();
  }, LIMIT_MS);
});

/** What is wrong with the screens, and what the browser complained of at each. */
async function faultsOf(who: Student, screens: readonly Screen[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const screen of screens) {
    const complained = who.complaints.length;
    await screen.show(who);
    const headings = await who.page.locator('h1').count();
    if (headings !== 1) faults.push(`${screen.name}: ${headings} first headings`);
    faults.push(...(await findFaults(who, screen.name)));
    faults.push(...who.complaints.slice(complained).filter((complaint) => !isExpected(screen.name, complaint)).map((complaint) => `${screen.name}: ${complaint}`));
  }
  return faults;
}

/** A browser says of a page that is not there what its status was; everything else is ours to mend. */
function isExpected(name: string, complaint: string): boolean {
  return name === 'desk-nothing' && /status of 404/.test(complaint);
}
