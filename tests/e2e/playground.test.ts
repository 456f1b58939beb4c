import type { Page } from 'playwright-core';
import { EXAMPLES } from '@footnote/schema/examples';
import { findBarriers, overflowOf } from '../testkit/axe.js';
import { inBrowser } from '../testkit/in-browser.js';
import { DESK_WIDTH, PHONE_WIDTH, type Student, type StudentOptions } from '../testkit/student.js';

const shared = inBrowser();

/** Opens the playground as a developer's browser does: through the web app, at its own address. */
async function open(path = '/graphql', options: StudentOptions = {}): Promise<Student & { readonly elsewhere: readonly string[] }> {
  const developer = await shared.seat(options);
  const elsewhere: string[] = [];
  developer.context.on('request', (request) => { if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(shared.product.webUrl)) elsewhere.push(request.url()); });
  await developer.page.goto(shared.product.webUrl + path);
  await developer.page.locator('.graphiql-query-editor .view-line').first().waitFor();
  return { ...developer, elsewhere };
}

/** GraphiQL itself puts its editor there. */
interface MonacoInPage { readonly __MONACO: { readonly editor: { getModels(): readonly { readonly uri: { readonly path: string }; getValue(): string }[] } } }

/** What an editor or the answer holds: its lines are drawn only where they are in sight, so that it is read from its model. */
function textIn(page: Page, model: 'operation' | 'variables' | 'response'): Promise<string> {
  return page.evaluate((name) => {
    const { __MONACO: monaco } = globalThis as unknown as MonacoInPage;
    return monaco.editor.getModels().find(({ uri }) => uri.path.includes(name))?.getValue() ?? '';
  }, model);
}

async function answer(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    const { __MONACO: monaco } = globalThis as unknown as MonacoInPage;
    return monaco.editor.getModels().some((model) => model.uri.path.includes('response') && model.getValue() !== '');
  });
  return textIn(page, 'response');
}

const press = (page: Page, title: string) => page.getByRole('button', { name: title }).click();

describe('the playground', () => {
  it('loads from this server alone, breaks no rule of its policy, and runs its three workers', async () => {
    const { page, elsewhere, complaints } = await open();
    await press(page, 'Who held which position on a day');
    expect(await answer(page)).toContain('"UNDECIDED"');
    await page.waitForFunction(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('.worker-')).length === 3);
    expect(page.workers()).toHaveLength(3);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('has every example in its menu, puts one into the editor by one press, and shows its answer', async () => {
    const { page, complaints } = await open();
    const titles = await page.locator('.footnote-examples li strong').allTextContents();
    expect(titles).toEqual(EXAMPLES.map(({ title }) => title));
    for (const name of ['evidence-chain', 'quiz']) {
      const example = EXAMPLES.find((one) => one.name === name);
      if (example === undefined) throw new Error(`There is no example "${name}"`);
      await press(page, example.title);
      await page.waitForFunction((title) => document.querySelector('.footnote-examples [aria-current] strong')?.textContent === title, example.title);
      expect(await textIn(page, 'operation')).toBe(example.query);
      expect(await textIn(page, 'variables')).not.toContain('{{');
      expect(JSON.parse(await answer(page))).toHaveProperty(`data.${name === 'quiz' ? 'quiz.questions' : 'claim.assertions'}`);
    }
    expect(complaints).toEqual([]);
  });

  it('watches: a subscription runs until it is stopped', async () => {
    const { page, complaints } = await open('/graphql?example=watch-a-pack');
    expect(JSON.parse(await answer(page))).toMatchObject({ data: { packChanged: { pack: { title: expect.any(String) } } } });
    await page.getByRole('button', { name: /^Stop query/ }).click();
    await page.getByRole('button', { name: /^Execute query/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps what somebody wrote: an example then opens in a tab of its own', async () => {
    const { page } = await open(`/graphql?query=${encodeURIComponent('{ packs { totalCount } }')}`);
    expect(await textIn(page, 'operation')).toBe('{ packs { totalCount } }');
    await press(page, 'What overrode what');
    await answer(page);
    expect(await page.getByRole('tab').count()).toBe(2);
  });

  it('documents the schema, completes a word, and can be left by the keyboard', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByText('The outlets of a pack, or of all packs.').waitFor();
    const frame = page.locator('.graphiql-query-editor .graphiql-editor');
    await frame.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{ outl');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'outlets' }).first().waitFor();
    // The first closes the list, the second leaves.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await frame.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('graphiql-execute-button');
  });

  it.each(['light', 'dark'] as const)('can be used on a phone and at a desk, %s, as far as axe can tell of what is ours', async (theme) => {
    const { page } = await open('/graphql', { theme });
    await press(page, 'Where the sources contradict each other');
    await answer(page);
    for (const width of [DESK_WIDTH, PHONE_WIDTH]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await overflowOf(page)).toBe(0);
      // GraphiQL makes each of its tabs a list item with the role of a tab and a button in it.
      expect((await findBarriers(page)).filter((barrier) => !barrier.startsWith('nested-interactive: .graphiql-tab'))).toEqual([]);
    }
  });

  it('follows the theme of the system, and the one that was chosen in the settings', async () => {
    const { page, context } = await open('/graphql', { theme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.querySelector('.graphiql-container') ?? document.body).backgroundColor);
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await ground();
    expect(dark).not.toBe(light);
    // As the page of the settings keeps it.
    await context.addCookies([{ name: 'footnote-settings', value: encodeURIComponent('theme=light'), url: shared.product.webUrl }]);
    await page.goto(`${shared.product.webUrl}/graphql`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect(await ground()).toBe(light);
  });
});
