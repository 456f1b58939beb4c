import { askGraph } from '../testkit/ask-graph.js';
import { inBrowser } from '../testkit/in-browser.js';

const shared = inBrowser();

interface Drafts { readonly questionDrafts: { readonly totalCount: number; readonly nodes: readonly { readonly question: { readonly stem: string }; readonly keyOptionIds: readonly string[]; readonly proof: { readonly valid: boolean; readonly checks: readonly { readonly rule: string }[] } }[] } }

async function askForDrafts(token: string): Promise<Drafts> {
  return askGraph<Drafts>(shared.product.webUrl, '{ questionDrafts(pack: "us-icc-evidence", asOf: "2023-03-08", first: 50) { totalCount nodes { question { stem } keyOptionIds proof { valid checks { rule } } } } }', { headers: { authorization: `Bearer ${token}` } });
}

describe('the drafts', () => {
  it('answer to whoever holds the administrator’s token, each with a valid proof', async () => {
    const { questionDrafts } = await askForDrafts(shared.product.adminToken);
    expect(questionDrafts.totalCount).toBeGreaterThan(20);
    expect(questionDrafts.nodes.filter(({ proof }) => !proof.valid)).toEqual([]);
    for (const { proof } of questionDrafts.nodes) expect(new Set(proof.checks.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(5);
  });

  it('are the same for the same seed', async () => {
    expect(await askForDrafts(shared.product.adminToken)).toEqual(await askForDrafts(shared.product.adminToken));
  });

  it('stay closed on the page for a wrong token, open for the right one, and close again', async () => {
    const { page } = await shared.seat();
    await page.goto(`${shared.product.webUrl}/drafts`);
    expect(await page.locator('details[data-valid]').count()).toBe(0);
    await page.getByLabel('Administrator’s token').fill('not-the-token-at-all');
    await page.getByRole('button', { name: 'Open the drafts' }).click();
    expect(await page.locator('main [role=alert]').innerText()).toContain('That is not the token.');
    await page.getByLabel('Administrator’s token').fill(shared.product.adminToken);
    await page.getByRole('button', { name: 'Open the drafts' }).click();
    await page.locator('details[data-valid=true]').first().waitFor();
    await page.locator('details[data-valid=true] > summary').first().click();
    expect(await page.locator('details[open] [data-rule][data-passed=true]').count()).toBeGreaterThan(4);
    await page.getByRole('button', { name: 'Forget the token' }).click();
    await page.getByLabel('Administrator’s token').waitFor();
    expect(await page.locator('details[data-valid]').count()).toBe(0);
  });

  it('are listed by day and kind', async () => {
    const { page } = await shared.seat();
    await page.goto(`${shared.product.webUrl}/drafts`);
    await page.getByLabel('Administrator’s token').fill(shared.product.adminToken);
    await page.getByRole('button', { name: 'Open the drafts' }).click();
    await page.getByLabel('Asks about').fill('2023-07-31');
    await page.getByLabel('Kind').selectOption('ORDER');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForURL(/kind=ORDER/);
    const kinds = await page.locator('details[data-kind]').evaluateAll((found) => found.map((draft) => draft.getAttribute('data-kind')));
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds)).toEqual(new Set(['ORDER']));
  });

  it('of an unknown pack or kind are refused with the known ones', async () => {
    const ask = (argument: string) => askGraph(shared.product.webUrl, `{ questionDrafts(${argument}, asOf: "2023-03-08") { totalCount } }`, { headers: { authorization: `Bearer ${shared.product.adminToken}` } });
    await expect(ask('pack: "no-such-pack"')).rejects.toThrow(/us-icc-evidence.*|harbour-ferry/s);
    await expect(ask('pack: "us-icc-evidence", kinds: [RIDDLE]')).rejects.toThrow(/RIDDLE/);
    await expect(askGraph(shared.product.webUrl, '{ questionDrafts(pack: "us-icc-evidence", asOf: "8 March") { totalCount } }', { headers: { authorization: `Bearer ${shared.product.adminToken}` } })).rejects.toThrow(/8 March/);
  });
});
