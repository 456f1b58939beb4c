import { askGraph } from '../testkit/ask-graph.js';
import { inBrowser } from '../testkit/in-browser.js';

const shared = inBrowser();

interface SourceFacts {
  readonly slug: string;
  readonly textKind: string;
  readonly url: string | null;
  readonly outlet: { readonly name: string; readonly stateOwned: boolean | null };
  readonly evidence: { readonly nodes: readonly { readonly id: string; readonly exact: string; readonly anchor: string; readonly verbatim: boolean }[] };
  readonly onlyHere: { readonly nodes: readonly { readonly statement: string }[] };
}

async function loadSources(pack: string): Promise<readonly SourceFacts[]> {
  const { sources } = await askGraph<{ sources: { nodes: readonly SourceFacts[] } }>(shared.product.webUrl, `query ($pack: String!) { sources(pack: $pack, first: 20) { nodes {
    slug textKind url outlet { name stateOwned } evidence(first: 100) { nodes { id exact anchor verbatim } } onlyHere(first: 100) { nodes { statement } }
  } } }`, { variables: { pack } });
  return sources.nodes;
}

/** Letters and figures alone: numbers of claims stand between the marks. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

describe('the reader of a source', () => {
  it('marks every cited passage of each source that is held, and calls the text Footnote’s summary', async () => {
    const { page } = await shared.seat();
    const held = (await loadSources('us-icc-evidence')).filter(({ textKind }) => textKind !== 'UNSEEN');
    expect(held.length).toBe(5);
    for (const source of held) {
      await page.goto(`${shared.product.webUrl}/topics/us-icc-evidence/sources/${source.slug}`);
      expect(await page.locator('main header').innerText()).toContain(`Footnote’s summary of ${source.outlet.name}`);
      const marked = bare((await page.locator('main mark').allTextContents()).join(''));
      expect(source.evidence.nodes.length).toBeGreaterThan(10);
      expect(source.evidence.nodes.filter(({ anchor, verbatim }) => anchor !== 'EXACT' || verbatim)).toEqual([]);
      expect(source.evidence.nodes.map(({ exact }) => exact).filter((exact) => !marked.includes(bare(exact)))).toEqual([]);
    }
  });

  it('never puts the summary in quotation marks', async () => {
    const { page } = await shared.seat();
    await page.goto(`${shared.product.webUrl}/topics/us-icc-evidence/sources/sputnik-2023-03-08`);
    expect(await page.locator('main blockquote, main q').count()).toBe(0);
  });

  it('says what only this source tells, and links to the original without telling it who comes', async () => {
    const { page } = await shared.seat();
    const source = (await loadSources('us-icc-evidence')).find(({ slug }) => slug === 'sputnik-2023-03-08');
    await page.goto(`${shared.product.webUrl}/topics/us-icc-evidence/sources/sputnik-2023-03-08`);
    const aside = page.getByRole('complementary', { name: 'Where this text comes from' });
    expect(source?.onlyHere.nodes.length).toBeGreaterThan(0);
    for (const { statement } of source?.onlyHere.nodes ?? []) expect(await aside.innerText()).toContain(statement);
    const link = aside.getByRole('link', { name: /Read the original/ });
    expect(await link.getAttribute('href')).toBe(source?.url);
    expect(await link.getAttribute('rel')).toContain('noreferrer');
  });

  it('labels state ownership by one rule, on whichever side', async () => {
    const { page } = await shared.seat();
    const held = (await loadSources('us-icc-evidence')).filter(({ textKind }) => textKind !== 'UNSEEN');
    const owned = held.filter(({ outlet }) => outlet.stateOwned === true).map(({ outlet }) => outlet.name);
    expect(owned).toEqual(expect.arrayContaining(['Sputnik', 'The Gaze']));
    for (const source of held) {
      await page.goto(`${shared.product.webUrl}/topics/us-icc-evidence/sources/${source.slug}`);
      expect(/state media/.test(await page.locator('main header').innerText())).toBe(source.outlet.stateOwned === true);
    }
  });

  it('shows a report that nobody here has seen as just that', async () => {
    const { page } = await shared.seat();
    await page.goto(`${shared.product.webUrl}/topics/us-icc-evidence/sources/nyt-2023-03-08`);
    await page.getByRole('heading', { name: 'Not seen here' }).waitFor();
    expect(await page.locator('main mark').count()).toBe(0);
  });

  it('opens a claim of the margin as a sheet on a phone', async () => {
    const { page } = await shared.seat({ width: 390 });
    await page.goto(`${shared.product.webUrl}/topics/us-icc-evidence/sources/sputnik-2023-03-08`);
    const claim = page.locator('li[data-claim]').first();
    await page.locator('main mark').first().click();
    await page.waitForURL(/#c-/);
    const opened = page.locator(':target');
    await opened.waitFor();
    const box = await opened.boundingBox();
    expect(box).not.toBeNull();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(845);
    expect(await claim.count()).toBe(1);
  });
});
