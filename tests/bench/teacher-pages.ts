import type { Browser } from 'playwright-core';
import type { Screen } from '../testkit/screens.js';
import type { Demonstration } from '../testkit/start-demonstration.js';
import { seatStudent, type Student } from '../testkit/student.js';
import { correctOwnQuestion, deskScreens, doorScreens, prepareDesk } from '../testkit/teacher-screens.js';
import { signIn } from '../testkit/teacher-steps.js';
import { TEACHER_BUDGET } from './budgets.js';
import type { PageToMeasure } from './measure-page.js';

/** Every page of a teacher by this prefix and the name of its screen, "desk/builder"; the prefix alone asks for all of them. */
export const TEACHER_PREFIX = 'desk/';

/**
 * The address of every screen of the demonstration's desk, and of the doors to it. What a screen shows only after a click has no address
 * of its own: it is looked at by axe, in the tests of the screens.
 */
export async function prepareTeacherPages(browser: Browser, demonstration: Demonstration): Promise<readonly PageToMeasure[]> {
  const [teacher, visitor] = [await seatStudent(browser), await seatStudent(browser)];
  await signIn(teacher.page, demonstration.webUrl, demonstration.account);
  const at = await prepareDesk(teacher.page, demonstration);
  await correctOwnQuestion(teacher.page, demonstration, at);
  const pages = [...(await addressesOf(teacher, deskScreens(demonstration, at))), ...(await addressesOf(visitor, doorScreens(demonstration, at)))];
  await Promise.all([teacher.leave(), visitor.leave()]);
  return pages.filter(({ url }, index) => pages.findIndex((other) => other.url === url) === index);
}

async function addressesOf(who: Student, screens: readonly Screen[]): Promise<readonly PageToMeasure[]> {
  const found: PageToMeasure[] = [];
  for (const screen of screens) {
    await screen.show(who);
    const url = who.page.url();
    const cookie = (await who.context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    // Lighthouse measures no page that is not there.
    if ((await fetch(url, { headers: { cookie } })).status === 404) continue;
    found.push({ name: TEACHER_PREFIX + screen.name, url, cookie, budget: TEACHER_BUDGET, runs: 1 });
  }
  return found;
}
