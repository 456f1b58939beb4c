import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { repositoryRoot } from '../testkit/repository.js';
import type { Screen } from '../testkit/screens.js';
import type { Demonstration } from '../testkit/start-demonstration.js';
import { DESK_WIDTH, PHONE_WIDTH, seatStudent, type Student } from '../testkit/student.js';
import { correctOwnQuestion, deskScreens, doorScreens, prepareDesk, type DeskAddresses } from '../testkit/teacher-screens.js';
import { signIn } from '../testkit/teacher-steps.js';
import { takePicture } from './take-picture.js';

const GUIDE = join(repositoryRoot, 'docs', 'images', 'teachers');
const MOST_BYTES = 200_000;

/** How much of the top of each screen the guide shows. The first are taken before a key is corrected, the last after. */
const PICTURES = {
  before: [['builder-question', 720], ['builder-own', 720], ['publish-again', 620], ['class-code', 760], ['results', 832], ['desk', 700], ['pack', 760]],
  after: [['correct', 760]],
} as const;

interface Wish { readonly folder: string; readonly wanted: readonly string[] }

/** Pictures of every page of a desk, and of the doors to it, at both widths and in both themes. */
export async function takeDesk(demonstration: Demonstration, browser: Browser, { folder, wanted }: Wish): Promise<void> {
  const { teacher, at } = await sitDown(demonstration, browser);
  await correctOwnQuestion(teacher.page, demonstration, at);
  const visitor = await seatStudent(browser);
  for (const [who, screens] of [[teacher, deskScreens(demonstration, at)], [visitor, doorScreens(demonstration, at)]] as const) {
    for (const screen of screens) if (wanted.length === 0 || wanted.some((part) => screen.name.includes(part))) await takeFourTimes(who, screen, folder);
  }
  process.stdout.write(`${folder}\n`);
}

/** The page stays loaded, as for somebody who turns their phone. */
async function takeFourTimes(who: Student, screen: Screen, folder: string): Promise<void> {
  await screen.show(who);
  for (const width of [DESK_WIDTH, PHONE_WIDTH]) {
    await who.page.setViewportSize({ width, height: width === PHONE_WIDTH ? 844 : 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await who.page.emulateMedia({ colorScheme });
      await mkdir(join(folder, `teachers-${width}-${colorScheme}`), { recursive: true });
      await takePicture(who.page, join(folder, `teachers-${width}-${colorScheme}`, `${screen.name}.png`));
    }
  }
  await who.page.setViewportSize({ width: DESK_WIDTH, height: 800 });
}

/** The pictures of the guide for teachers. */
export async function takeGuideImages(demonstration: Demonstration, browser: Browser): Promise<void> {
  const { teacher, at } = await sitDown(demonstration, browser);
  const screens = new Map(deskScreens(demonstration, at).map((screen) => [screen.name, screen]));
  const heavy: string[] = [];
  const take = async (name: string, height: number): Promise<void> => {
    await screens.get(name)?.show(teacher);
    const path = join(GUIDE, `${name}.png`);
    await takePicture(teacher.page, path, { width: DESK_WIDTH, height });
    const { size } = await stat(path);
    process.stdout.write(`${path}: ${(size / 1000).toFixed(0)} kB\n`);
    if (size >= MOST_BYTES) heavy.push(name);
  };
  await mkdir(GUIDE, { recursive: true });
  for (const [name, height] of PICTURES.before) await take(name, height);
  await correctOwnQuestion(teacher.page, demonstration, at);
  for (const [name, height] of PICTURES.after) await take(name, height);
  if (heavy.length > 0) throw new Error(`Heavier than ${MOST_BYTES / 1000} kB, to be cropped further: ${heavy.join(', ')}.`);
}

async function sitDown(demonstration: Demonstration, browser: Browser): Promise<{ readonly teacher: Student; readonly at: DeskAddresses }> {
  const teacher = await seatStudent(browser, { width: DESK_WIDTH, theme: 'light' });
  await signIn(teacher.page, demonstration.webUrl, demonstration.account);
  return { teacher, at: await prepareDesk(teacher.page, demonstration) };
}
