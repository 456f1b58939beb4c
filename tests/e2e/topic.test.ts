import type { Page } from 'playwright-core';
import { askGraph } from '../testkit/ask-graph.js';
import { inBrowser } from '../testkit/in-browser.js';
import { tabTo } from '../testkit/quiz-steps.js';

const shared = inBrowser();
const TOPIC = '/topics/us-icc-evidence';

/** Under which stance the table has an actor, and in what state; null where it has none. */
async function positionOf(page: Page, actor: string): Promise<{ readonly stance: string | null; readonly state: string | null } | null> {
  const row = page.locator(`#positions-table tr[data-actor="${actor}"]`);
  if (await row.count() === 0) return null;
  return { stance: await row.locator('xpath=..').getAttribute('data-stance'), state: await row.getAttribute('data-state') };
}

async function tableOf(page: Page, day: string): Promise<string> {
  const table = page.locator(`#positions-table[data-as-of="${day}"]`);
  await table.waitFor();
  return table.innerText();
}

async function expectMarch(page: Page): Promise<string> {
  const table = await tableOf(page, '2023-03-08');
  expect(await positionOf(page, 'joe-biden')).toEqual({ stance: 'UNDECIDED', state: 'HOLDS' });
  expect(await positionOf(page, 'us-department-of-defense')).toEqual({ stance: 'OPPOSES', state: 'HOLDS' });
  return table;
}

async function expectJuly(page: Page): Promise<string> {
  const table = await tableOf(page, '2023-07-26');
  expect(await positionOf(page, 'joe-biden')).toEqual({ stance: 'SUPPORTS', state: 'HOLDS' });
  // Overridden is not converted, and nobody says what State thought in July.
  expect((await positionOf(page, 'us-department-of-defense'))?.stance).toBe('OPPOSES');
  expect(await positionOf(page, 'us-department-of-state')).toEqual({ stance: 'SUPPORTS', state: 'LAST_REPORTED' });
  expect(await page.locator('tr[data-actor=us-department-of-state]').innerText()).toContain('Last reported on 8 March 2023');
  return table;
}

describe('the topic on two dates', () => {
  it('differs by the date field, with JavaScript off', async () => {
    const { page } = await shared.seat({ javaScript: false });
    await page.goto(`${shared.product.webUrl}${TOPIC}`);
    const tables = [];
    for (const [day, expectDay] of [['2023-03-08', expectMarch], ['2023-07-26', expectJuly]] as const) {
      await page.getByLabel('Or enter a day').fill(day);
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await page.waitForURL(new RegExp(`asOf=${day}`));
      tables.push(await expectDay(page));
    }
    expect(tables[0]).not.toBe(tables[1]);
  });

  it('differs by the date field, without a reload where JavaScript is on', async () => {
    const student = await shared.seat();
    const { page } = student;
    await page.goto(`${shared.product.webUrl}${TOPIC}?asOf=2023-03-08`);
    await expectMarch(page);
    await page.evaluate(() => { document.body.dataset['notReloaded'] = 'yes'; });
    await page.getByLabel('Or enter a day').fill('2023-07-26');
    await expectJuly(page);
    expect(await page.evaluate(() => document.body.dataset['notReloaded'])).toBe('yes');
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2023-07-26');
    expect(student.complaints).toEqual([]);
  });

  it('follows the slider by keyboard alone', async () => {
    const { page } = await shared.seat();
    await page.goto(`${shared.product.webUrl}${TOPIC}?asOf=2023-07-26`);
    await expectJuly(page);
    await tabTo(page, '#day-slider', 120);
    for (let day = 25; day >= 24; day -= 1) {
      await page.keyboard.press('ArrowLeft');
      await tableOf(page, `2023-07-${day}`);
    }
    // The order was reported on 26 July; two days before, the last that was reported of the President is from March.
    expect((await positionOf(page, 'joe-biden'))?.stance).toBe('UNDECIDED');
    expect(await page.getByLabel('Or enter a day').inputValue()).toBe('2023-07-24');
  });

  it('has a link for each day worth asking about', async () => {
    const { page } = await shared.seat();
    await page.goto(`${shared.product.webUrl}${TOPIC}`);
    await page.locator('a[data-day="2023-07-26"]').click();
    await expectJuly(page);
    await page.locator('a[data-day="2023-03-08"]').click();
    await expectMarch(page);
    expect(await page.locator('a[data-day="2023-03-08"]').getAttribute('aria-current')).toBe('date');
  });

  it('says what is wrong with a day that is none, and shows the nearest for one out of reach', async () => {
    const { page } = await shared.seat();
    await page.goto(`${shared.product.webUrl}${TOPIC}?asOf=2023-02-30`);
    expect(await page.locator('main [role=alert]').innerText()).toContain('“2023-02-30” is not a day of the calendar');
    await page.goto(`${shared.product.webUrl}${TOPIC}?asOf=2031-01-01`);
    expect(await page.locator('main [role=alert]').innerText()).toContain('The nearest one is shown.');
    expect(await page.locator('#positions-table').count()).toBe(1);
  });
});

describe('the topic page', () => {
  it('lists every event of the pack with its date, also the uncertain ones as what they are', async () => {
    const { page } = await shared.seat();
    await page.goto(`${shared.product.webUrl}${TOPIC}`);
    const { pack } = await askGraph<{ pack: { events: { nodes: readonly { slug: string; title: string; date: { label: string } }[] } } }>(shared.product.webUrl, '{ pack(slug: "us-icc-evidence") { events(first: 100) { nodes { slug title date { label } } } } }');
    expect(pack.events.nodes.length).toBeGreaterThanOrEqual(16);
    for (const { slug, title, date } of pack.events.nodes) {
      const row = await page.locator(`#event-${slug}`).innerText();
      expect(row).toContain(title);
      expect(row.toLowerCase()).toContain(date.label.toLowerCase());
    }
  });

  it('groups the sources by origin: the three outlets of March under one report', async () => {
    const { page } = await shared.seat();
    await page.goto(`${shared.product.webUrl}${TOPIC}`);
    const report = page.locator('#origins [data-origin="source:nyt-2023-03-08"]');
    for (const outlet of ['MONDO', 'Sputnik', 'Al Mayadeen']) expect(await report.innerText()).toContain(outlet);
    expect(await report.innerText()).toMatch(/One report, told three times/i);
  });

  it('sets contradictions side by side, each telling with its passage', async () => {
    const { page } = await shared.seat();
    await page.goto(`${shared.product.webUrl}${TOPIC}`);
    const { pack } = await askGraph<{ pack: { contradictions: { nodes: readonly { explanation: string }[] } } }>(shared.product.webUrl, '{ pack(slug: "us-icc-evidence") { contradictions(first: 50) { nodes { explanation } } } }');
    expect(pack.contradictions.nodes.length).toBeGreaterThanOrEqual(10);
    const section = page.locator('#disagree');
    expect(await section.locator('mark').count()).toBeGreaterThanOrEqual(pack.contradictions.nodes.length);
  });

  it('leads to the quiz', async () => {
    const { page } = await shared.seat();
    await page.goto(`${shared.product.webUrl}${TOPIC}`);
    await page.locator('#quiz').getByRole('link', { name: 'Take the quiz' }).click();
    await page.waitForURL('**/q/*');
    await page.getByRole('button', { name: 'Start the quiz' }).waitFor();
  });
});
