import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { countStatements } from '../../platform/database/index.js';
import { startTestApi, type TestApi, type TestTeacher } from '../../testing/start-test-api.js';
import type { ImportRunner } from './import-runner.js';
import { ferryArticle, importerOf, only, readAll, runnerOf, type ArticleShown, type BatchShown, type Importer, type ProposalShown } from './testing/import-steps.js';

let api: TestApi;
let account: TestTeacher;
let teacher: Importer;
let runner: ImportRunner;
beforeAll(async () => {
  api = await startTestApi();
  account = await api.signUp({ name: 'Mara' });
  teacher = importerOf(api, account);
  runner = runnerOf(api);
}, 120_000);
afterAll(async () => {
  await runner.close();
  await api.close();
});

const WIRE = { name: 'wire.txt', text: ferryArticle('wire-2021-07-07') };
const OUTLET = { outlet: { name: 'Harbourside Wire', kind: 'AGENCY' } };

async function begin(articles: readonly object[], title = 'The ferry'): Promise<BatchShown> {
  const { batch } = await teacher.must('startImport', { newPackTitle: title, articles });
  await readAll(runner);
  return teacher.batch(batch?.id ?? '');
}

/** Accepts all that is proposed of an article, and says who published it where the text does not. */
async function acceptAll(article: string): Promise<void> {
  const open = (await teacher.proposals(article)).filter(({ decision }) => decision === null);
  const isAsked = ({ content, notes }: ProposalShown): boolean => content.__typename === 'ImportedFact' && notes.some(({ kind }) => kind === 'ASKS');
  const decisions = open.map((proposal) => (proposal.content['fact'] === 'OUTLET' ? { proposal: proposal.id, verdict: 'EDITED', content: { fact: OUTLET } } : { proposal: proposal.id, verdict: isAsked(proposal) ? 'REJECTED' : 'ACCEPTED' }));
  for (let from = 0; from < decisions.length; from += 100) await teacher.must('decideProposals', { article, decisions: decisions.slice(from, from + 100) });
}

const firstOf = (batch: BatchShown): ArticleShown => { const [article] = batch.articles.nodes; if (article === undefined) throw new Error('It has no article'); return article; };

describe('what is given', () => {
  it('is refused one by one, each with its sentence, and the rest goes on with nothing half stored', async () => {
    const hostile = '<html><head><script>window.stolen = document.cookie</script></head><body><article><h1>Ferry</h1>' + '<p>The council approved the sale of the ferry on 12 May 2021.<img src=x onerror="alert(1)"></p>'.repeat(6) + '<script>alert("ferry")</script></article></body></html>';
    const batch = await begin([
      { name: 'page.html', text: hostile }, { name: 'big.txt', text: 'a '.repeat(1_000_001) }, { name: 'scan.pdf', content: Buffer.from('%PDF-1.7 x').toString('base64') }, { name: 'no-base64', content: '%%%' }, { name: 'empty.txt', text: '  \n ' },
      { name: 'broken.txt', content: Buffer.from([...Buffer.from('The mayor opposes the sale, said the union on 3 May 2021. '), 0xff, 0xfe, 0x80, ...Buffer.from(' It met on Monday.')]).toString('base64') }, { url: 'https://news.example/ferry' },
      { url: 'ftp://news.example/ferry' }, { name: 'both', text: 'x', content: 'eA==' }, { name: 'nothing' }, { name: 'zero\u202E.txt', text: 'The council met\u0000 on Monday, \uD800 and the mayor opposed the sale.' },
    ]);
    expect(batch.articles.nodes.map(({ name, state }) => [name, state])).toEqual([
      ['page.html', 'IN_REVIEW'], ['big.txt', 'REFUSED'], ['scan.pdf', 'REFUSED'], ['no-base64', 'REFUSED'], ['empty.txt', 'REFUSED'], ['broken.txt', 'IN_REVIEW'], ['news.example/ferry', 'REFUSED'], ['Pasted text', 'REFUSED'], ['both', 'REFUSED'],
      ['nothing', 'REFUSED'], ['zero.txt', expect.any(String)],
    ]);
    expect(batch.articles.nodes.filter(({ state }) => state === 'REFUSED').map(({ refusal }) => refusal)).toEqual(expect.arrayContaining([
      expect.stringContaining('at most 2 MB'), expect.stringContaining('PDF'), expect.stringContaining('Base64'), expect.stringContaining('empty'), expect.stringContaining('fetches nothing'), expect.stringContaining('http://'), expect.stringContaining('given twice'),
    ]));
    const page = firstOf(batch);
    const { body } = await teacher.ask('query ($id: ID!) { importedArticle(id: $id) { cleanedText blocks(first: 100) { nodes { text } } } }', { id: page.id });
    expect(body).toContain('approved the sale');
    expect(body).not.toMatch(/alert|stolen|onerror/);
    const { rows } = await api.dependencies.database.queries.execute(sql`select count(*)::int as kept from import_articles where state = 'REFUSED' and (raw is not null or document is not null or reading is not null)`);
    expect(rows).toEqual([{ kept: 0 }]);
  }, 120_000);

  it('is refused as a whole where it is too much, and nothing of it is kept', async () => {
    const many = Array.from({ length: 21 }, (_, at) => ({ text: `Article ${String(at)}` }));
    expect((await teacher.try('startImport', { newPackTitle: 'Too many', articles: many })).userErrors).toMatchObject([{ code: 'TOO_MANY', field: ['articles'] }]);
    expect((await teacher.try('startImport', { newPackTitle: 'None', articles: [] })).userErrors).toMatchObject([{ code: 'INVALID', field: ['articles'] }]);
    expect((await teacher.try('startImport', { articles: [WIRE] })).userErrors).toMatchObject([{ code: 'INVALID', field: ['pack'] }]);
    expect((await teacher.try('startImport', { pack: 'no-such', articles: [WIRE] })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['pack'] }]);
    expect((await teacher.try('startImport', { newPackTitle: ' ', articles: [WIRE] })).userErrors).toMatchObject([{ code: 'INVALID', field: ['newPackTitle'] }]);
    const busy = importerOf(api, await api.signUp());
    for (const nth of [1, 2]) await busy.must('startImport', { newPackTitle: `Full ${String(nth)}`, articles: many.slice(0, 20).map(({ text }) => ({ text: `${text} of ${String(nth)}` })) });
    expect((await busy.try('startImport', { newPackTitle: 'Over', articles: many.slice(0, 11) })).userErrors).toMatchObject([{ code: 'TOO_MANY', message: expect.stringContaining('may have 50') }]);
    const { rows } = await api.dependencies.database.queries.execute(sql`select count(*)::int as begun from import_batches b join packs p on p.id = b.pack_id where p.title in ('Too many', 'None', 'Over')`);
    expect(rows).toEqual([{ begun: 0 }]);
    await api.dependencies.database.queries.execute(sql`delete from import_batches where desk_id <> ${account.account.deskKey}::uuid`);
  });

  it('is told where the pack has been given it before, in the same form or another', async () => {
    const batch = await begin([WIRE, { ...WIRE, name: 'again.txt' }, { ...WIRE, name: 'spaced.txt', text: `${WIRE.text}\n\n\n` }]);
    const [first, again, spaced] = batch.articles.nodes;
    expect(first).toMatchObject({ state: 'IN_REVIEW' });
    expect(again).toMatchObject({ state: 'REFUSED', refusal: expect.stringContaining('as “wire.txt”') });
    expect(spaced).toMatchObject({ state: 'REFUSED', refusal: expect.stringContaining('same article as “wire.txt”') });
    const added = await teacher.must('addArticles', { batch: batch.id, articles: [{ ...WIRE, name: 'later.txt' }] });
    expect(added.batch?.articles.nodes.at(-1)).toMatchObject({ name: 'later.txt', refusal: expect.stringContaining('for this pack before') });
  }, 60_000);
});

describe('a review', () => {
  it('logs who decided what, takes decisions back, and never proposes again in the pack what was rejected', async () => {
    const batch = await begin([WIRE]);
    const { id: article } = firstOf(batch);
    const [one, two] = (await teacher.proposals(article, ', kinds: [ACTOR]'));
    if (!one || !two) throw new Error('Two actors were expected');
    const decided = await teacher.must('decideProposals', { article, decisions: [{ proposal: one.id, verdict: 'REJECTED' }, { proposal: two.id, verdict: 'ACCEPTED' }] });
    expect(decided.proposals.map(({ decision }) => decision)).toEqual([{ verdict: 'REJECTED', by: 'Mara', mine: true }, { verdict: 'ACCEPTED', by: 'Mara', mine: true }]);
    expect(decided.article?.counts).toMatchObject({ decidedCount: 2, acceptedCount: 1 });
    await teacher.must('undoDecision', { article, proposals: [two.id] });
    const { data } = await teacher.ask('query ($id: ID!) { importedArticle(id: $id) { log(first: 10) { totalCount nodes { title verdict by } } } }', { id: article });
    expect(data).toEqual({ importedArticle: { log: { totalCount: 3, nodes: [{ title: two.title, verdict: 'UNDONE', by: 'Mara' }, { title: two.title, verdict: 'ACCEPTED', by: 'Mara' }, { title: one.title, verdict: 'REJECTED', by: 'Mara' }] } } });
    await teacher.must('deleteImport', { batch: batch.id });
    const again = await teacher.must('startImport', { pack: batch.pack.pack.slug, articles: [WIRE] });
    await readAll(runner);
    const renewed = firstOf(await teacher.batch(again.batch?.id ?? ''));
    const titles = (await teacher.proposals(renewed.id)).map(({ title }) => title);
    expect(titles).not.toContain(one.title);
    expect(titles).toContain(two.title);
    expect(renewed.counts?.proposalCount).toBe(titles.length);
  }, 60_000);

  it('replaces nothing that a colleague decided since somebody looked, and says whose it is; who has seen it, or does not say, decides last', async () => {
    const batch = await begin([WIRE]);
    const { id: article } = firstOf(batch);
    const colleague = importerOf(api, await api.signUp({ name: 'Berit', atDeskOf: account }));
    const [one, two] = (await teacher.proposals(article)).filter(({ kind }) => kind === 'ACTOR');
    const [given, later] = ['2000-01-01T00:00:00Z', '2100-01-01T00:00:00Z'];
    await colleague.must('decideProposals', { article, decisions: [{ proposal: one?.id, verdict: 'EDITED', content: { actor: { name: 'As Berit says' } } }], seenAt: given });
    const unseen = await teacher.try('decideProposals', { article, decisions: [{ proposal: two?.id, verdict: 'ACCEPTED' }, { proposal: one?.id, verdict: 'ACCEPTED' }], seenAt: given });
    expect(unseen.userErrors).toEqual([expect.objectContaining({ code: 'CONFLICT', field: ['decisions', '1', 'proposal'], message: expect.stringContaining('Berit decided about this meanwhile') })]);
    expect((await teacher.try('undoDecision', { article, proposals: [one?.id], seenAt: given })).userErrors).toMatchObject([{ code: 'CONFLICT', field: ['proposals', '0'] }]);
    expect((await teacher.proposals(article, ', decided: true')).map(({ id, content }) => [id, content['name']])).toEqual([[one?.id, 'As Berit says']]);
    await colleague.must('decideProposals', { article, decisions: [{ proposal: one?.id, verdict: 'REJECTED' }], seenAt: given });
    await teacher.must('decideProposals', { article, decisions: [{ proposal: one?.id, verdict: 'ACCEPTED' }], seenAt: later });
    await colleague.must('decideProposals', { article, decisions: [{ proposal: one?.id, verdict: 'REJECTED' }] });
    expect((await teacher.proposals(article, ', decided: true')).map(({ decision }) => decision)).toEqual([{ verdict: 'REJECTED', by: 'Berit', mine: false }]);
  }, 60_000);

  it('takes changes of a proposal by the same rules as the pack, and says which part is wrong', async () => {
    const { id: article } = firstOf(await begin([WIRE]));
    const proposals = await teacher.proposals(article);
    const of = (kind: string, type?: string): ProposalShown => { const found = proposals.find((one) => one.kind === kind && (type === undefined || (one.content['predicate'] as { type?: string } | undefined)?.type === type)); if (!found) throw new Error(`Nothing is proposed of kind ${kind}`); return found; };
    const position = of('CLAIM', 'POSITION');
    const edit = (proposal: ProposalShown, content: object) => teacher.try('decideProposals', { article, decisions: [{ proposal: proposal.id, verdict: 'EDITED', content }] });
    expect((await edit(position, { claim: { stance: 'UNDECIDED', statement: '  The mayor has  not decided. ', hedges: ['REPORTEDLY'] } })).proposals[0]).toMatchObject({ decision: { verdict: 'EDITED' }, content: { statement: 'The mayor has not decided.', hedges: ['REPORTEDLY'], predicate: { stance: 'UNDECIDED' } } });
    const faults = [
      await edit(position, { claim: { actor: 'nobody-at-all' } }), await edit(position, { claim: { statement: ' ' } }), await edit(position, { claim: { figure: { bound: 'EXACTLY', value: 3 } } }), await edit(position, { actor: { name: 'x' } }),
      await edit(of('EVENT'), { event: { date: { edtf: '2021-13-45' } } }), await edit(of('ACTOR'), { actor: { name: 'a\u202Eb' } }),
    ];
    expect(faults.map(({ userErrors: [error] }) => [error?.code, error?.field?.join('.')])).toEqual([
      ['INVALID', 'decisions.0.content.claim.actor'], ['INVALID', 'decisions.0.content.claim.statement'], ['INVALID', 'decisions.0.content.claim.figure'], ['INVALID', 'decisions.0.content'], ['INVALID', 'decisions.0.content.event.date.edtf'],
      ['INVALID', 'decisions.0.content.actor.name'],
    ]);
    const asked = proposals.find(({ content, notes }) => content['fact'] === 'OUTLET' && notes.some(({ kind }) => kind === 'ASKS'));
    expect((await teacher.try('decideProposals', { article, decisions: [{ proposal: asked?.id, verdict: 'ACCEPTED' }] })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    const none = await teacher.try('decideProposals', { article, decisions: [{ proposal: of('ACTOR').id, verdict: 'ACCEPTED' }, { proposal: 'bm9uZQ', verdict: 'ACCEPTED' }] });
    expect(none.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['decisions', '1', 'proposal'] }]);
    expect((await teacher.proposals(article, ', decided: true')).map(({ id }) => id)).toEqual([position.id]);
  }, 60_000);

  it('accepts what is safe together, with all that it rests on, and nothing that asks for a second look', async () => {
    const { id: article } = firstOf(await begin([WIRE]));
    expect((await teacher.try('acceptSafeProposals', { article, atLeast: 0.2 })).userErrors).toMatchObject([{ code: 'INVALID', field: ['atLeast'] }]);
    const before = await teacher.proposals(article);
    const { accepted } = await teacher.must('acceptSafeProposals', { article, atLeast: 0.7 });
    const taken = before.filter(({ id }) => accepted.includes(id));
    expect(taken.length).toBeGreaterThan(5);
    expect(taken.every(({ confidence, notes, needs }) => confidence >= 0.7 && notes.every(({ kind }) => kind === 'TOLD_AGAIN') && needs.every((need) => accepted.includes(need)))).toBe(true);
    expect((await teacher.proposals(article, ', decided: true')).map(({ id }) => id).sort()).toEqual([...accepted].sort());
    await teacher.must('undoDecision', { article, proposals: accepted });
    expect(await teacher.proposals(article, ', decided: true')).toEqual([]);
  }, 60_000);

  it('reads an article again with other lines, and keeps the decisions that still fit', async () => {
    const batch = await begin([WIRE]);
    const { id: article } = firstOf(batch);
    const { data } = await teacher.ask('query ($id: ID!) { importedArticle(id: $id) { cleanedText blocks(first: 100) { nodes { number text kept role reason start end } } } }', { id: article });
    const { cleanedText, blocks } = (data as unknown as { importedArticle: { cleanedText: string; blocks: { nodes: readonly { number: number; text: string; kept: boolean; role: string | null; start: number | null; end: number | null }[] } } }).importedArticle;
    const bodies = blocks.nodes.filter(({ start }) => start !== null);
    expect(bodies.length).toBeGreaterThan(2);
    for (const { start, end } of bodies) expect(cleanedText.slice(start ?? 0, end ?? 0).trim()).not.toBe('');
    const last = bodies.at(-1);
    const proposals = await teacher.proposals(article);
    const inLast = proposals.filter(({ passages: [first] }) => first !== undefined && first.start >= (last?.start ?? 0));
    const before = proposals.filter(({ kind, passages: [first] }) => kind === 'CLAIM' && first !== undefined && first.end <= (last?.start ?? 0));
    const [lost, kept] = [inLast[0], before[0]];
    if (!lost || !kept) throw new Error('A proposal in the last paragraph and one before it were expected');
    await teacher.must('decideProposals', { article, decisions: [{ proposal: lost.id, verdict: 'ACCEPTED' }, { proposal: kept.id, verdict: 'ACCEPTED' }] });
    expect((await teacher.try('chooseBlocks', { article, drop: [9_999] })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await teacher.must('chooseBlocks', { article, drop: [last?.number ?? -1] })).article?.state).toBe('WAITING');
    expect((await teacher.try('decideProposals', { article, decisions: [{ proposal: kept.id, verdict: 'REJECTED' }] })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    await readAll(runner);
    const after = await teacher.proposals(article);
    expect(after.map(({ id }) => id)).not.toContain(lost.id);
    expect(after.find(({ id }) => id === kept.id)?.decision).toMatchObject({ verdict: 'ACCEPTED' });
    await teacher.must('chooseBlocks', { article, reset: [last?.number ?? -1] });
    await readAll(runner);
    expect((await teacher.proposals(article)).find(({ id }) => id === lost.id)?.decision).toMatchObject({ verdict: 'ACCEPTED' });
  }, 60_000);
});

describe('what was approved', () => {
  it('goes into the pack as one version that says the words of the article, and what cannot stand is told', async () => {
    const batch = await begin([WIRE, { name: 'ledger.txt', text: ferryArticle('ledger-2021-06-04') }]);
    const apply = (baseVersion: number) => teacher.try('applyImport', { batch: batch.id, baseVersion });
    expect((await apply(1)).userErrors).toMatchObject([{ code: 'NOT_READY' }]);
    for (const { id } of batch.articles.nodes) await acceptAll(id);
    expect((await apply(7)).userErrors).toMatchObject([{ code: 'CONFLICT', field: ['baseVersion'] }]);
    const applied = await apply(1);
    expect(applied).toMatchObject({ userErrors: [], version: 2, pack: { version: 2 } });
    expect(applied.appliedCount).toBeGreaterThan(20);
    expect(applied.left.every(({ why, title }) => why !== '' && title !== '')).toBe(true);
    expect(applied.batch?.articles.nodes.map(({ state, appliedVersion }) => [state, appliedVersion])).toEqual([['APPLIED', 2], ['APPLIED', 2]]);
    const { data } = await teacher.ask('query ($slug: String!) { deskPack(slug: $slug) { version contents { sources fullTexts claims passages } sources(first: 10) { nodes { slug textKind text { verbatim passages { anchor } } } } } }', { slug: batch.pack.pack.slug });
    const pack = (data as unknown as { deskPack: { version: number; contents: { fullTexts: number; claims: number }; sources: { nodes: readonly { slug: string; textKind: string; text: { verbatim: boolean; passages: readonly { anchor: string }[] } | null }[] } } }).deskPack;
    expect(pack.contents.fullTexts).toBe(2);
    expect(pack.contents.claims).toBeGreaterThan(10);
    const full = pack.sources.nodes.filter(({ textKind }) => textKind === 'FULL');
    expect(full.every(({ text }) => text !== null && text.verbatim && text.passages.length > 0 && text.passages.every(({ anchor }) => anchor === 'EXACT'))).toBe(true);
    // What is in the pack is changed there; what was left undecided or out can still be decided.
    const [decided] = await teacher.proposals(firstOf(batch).id, ', decided: true, kinds: [ACTOR]');
    expect((await teacher.try('undoDecision', { article: firstOf(batch).id, proposals: [decided?.id] })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await teacher.try('applyImport', { batch: batch.id, baseVersion: 2 })).userErrors).toMatchObject([{ code: 'NOT_READY' }]);
  }, 120_000);

  it('goes in later as well: what is decided after the first time makes the next version', async () => {
    const batch = await begin([WIRE]);
    const { id: article } = firstOf(batch);
    await acceptAll(article);
    const late = (await teacher.proposals(article)).find(({ kind, content }) => kind === 'CLAIM' && (content['predicate'] as { type: string }).type === 'FIGURE');
    if (!late) throw new Error('A figure was expected');
    await teacher.must('undoDecision', { article, proposals: [late.id] });
    const first = await teacher.must('applyImport', { batch: batch.id, baseVersion: 1 });
    const reopened = await teacher.must('decideProposals', { article, decisions: [{ proposal: late.id, verdict: 'ACCEPTED' }] });
    expect(reopened.article).toMatchObject({ state: 'IN_REVIEW', appliedVersion: 2 });
    const second = await teacher.must('applyImport', { batch: batch.id, baseVersion: 2 });
    expect([first.version, second.version, second.appliedCount]).toEqual([2, 3, 1]);
    expect(second.batch?.articles.nodes[0]?.source).toBe(first.batch?.articles.nodes[0]?.source);
  }, 120_000);

  it('is not applied where somebody changed the pack or the article meanwhile', async () => {
    const batch = await begin([WIRE]);
    const { id: article } = firstOf(batch);
    await acceptAll(article);
    const [one, other] = await Promise.all([teacher.try('applyImport', { batch: batch.id, baseVersion: 1 }), teacher.try('applyImport', { batch: batch.id, baseVersion: 1 })]);
    const outcomes = [one, other].map(({ version, userErrors }) => version ?? userErrors[0]?.code).sort();
    expect(outcomes).toEqual([2, 'CONFLICT']);
    const { rows } = await api.dependencies.database.queries.execute(sql`select count(*)::int as versions from pack_versions v join packs p on p.id = v.pack_id where p.slug = ${batch.pack.pack.slug}`);
    expect(rows).toEqual([{ versions: 2 }]);
  }, 120_000);
});

interface Comparison {
  readonly source: string; readonly compared: boolean; readonly keptCount: number; readonly tellingsGoneCount: number; readonly claimsGoneCount: number;
  readonly changes: { readonly nodes: readonly { readonly number: number; readonly kind: string; readonly older: readonly object[]; readonly newer: readonly object[]; readonly effects: readonly { readonly fate: string }[] }[] };
}

/** An article beside the source of which it is another version. */
async function compared(article: string): Promise<Comparison | null> {
  const { data, body } = await teacher.ask('query ($id: ID!) { importedArticle(id: $id) { comparison { source compared keptCount tellingsGoneCount claimsGoneCount changes(first: 100) { nodes { number kind older { text differs } newer { text differs } effects { statement quotation fate why } } } } } }', { id: article });
  const found = (data as unknown as { readonly importedArticle: { readonly comparison: Comparison | null } | null } | null)?.importedArticle;
  if (!found) throw new Error(body);
  return found.comparison;
}

describe('another version of an article that the pack has', () => {
  it('is told, and takes the place of the text before, with what is cited found again', async () => {
    const batch = await begin([WIRE]);
    const { id: first } = firstOf(batch);
    await acceptAll(first);
    const applied = await teacher.must('applyImport', { batch: batch.id, baseVersion: 1 });
    const source = applied.batch?.articles.nodes[0]?.source;
    const paragraphs = WIRE.text.trimEnd().split(/\n\s*\n/);
    const longer = [...paragraphs.slice(0, -1), 'The council said on 7 July 2021 that it would meet again.', ...paragraphs.slice(-1)].join('\n\n');
    const again = await teacher.must('startImport', { pack: batch.pack.pack.slug, articles: [{ name: 'wire, later.txt', text: longer }] });
    await readAll(runner);
    const later = firstOf(await teacher.batch(again.batch?.id ?? ''));
    expect(later).toMatchObject({ state: 'IN_REVIEW', remarks: expect.arrayContaining([expect.stringContaining('another version')]) });
    const { data } = await teacher.ask('query ($id: ID!) { importedArticle(id: $id) { versionOf } }', { id: later.id });
    expect(data).toEqual({ importedArticle: { versionOf: source } });
    const beside = await compared(later.id);
    expect(beside).toMatchObject({ source, compared: true, tellingsGoneCount: 0, claimsGoneCount: 0, changes: { nodes: [{ number: 1, kind: 'ADDED', older: [], newer: [{ differs: true, text: expect.stringContaining('it would meet again') }], effects: [] }] } });
    expect([await compared(first), beside?.keptCount]).toEqual([null, expect.any(Number)]);
    await acceptAll(later.id);
    const renewed = await teacher.must('applyImport', { batch: again.batch?.id ?? '', baseVersion: 2 });
    expect([renewed.version, renewed.batch?.articles.nodes[0]?.source]).toEqual([3, source]);
    const pack = await teacher.ask('query ($slug: String!) { deskPack(slug: $slug) { contents { fullTexts } sources(first: 10) { nodes { textKind citations { orphaned } text { text } } } } }', { slug: batch.pack.pack.slug });
    expect(pack.data).toMatchObject({ deskPack: { contents: { fullTexts: 1 } } });
    expect(pack.body).toContain('it would meet again');
    expect(pack.body).not.toMatch(/"orphaned":[1-9]/);
    // The very text is refused, since nothing of it is new.
    const same = await teacher.must('startImport', { pack: batch.pack.pack.slug, articles: [{ name: 'same.txt', text: `${longer}\n` }] });
    await readAll(runner);
    expect(firstOf(await teacher.batch(same.batch?.id ?? ''))).toMatchObject({ state: 'REFUSED' });
  }, 120_000);
});

describe('another version that takes back what the first one said', () => {
  it('says before what it does to each citation, and does that', async () => {
    const batch = await begin([WIRE]);
    await acceptAll(firstOf(batch).id);
    await teacher.must('applyImport', { batch: batch.id, baseVersion: 1 });
    const claims = async (): Promise<number> => {
      const { data } = await teacher.ask('query ($slug: String!) { deskPack(slug: $slug) { contents { claims } } }', { slug: batch.pack.pack.slug });
      return (data as unknown as { readonly deskPack: { readonly contents: { readonly claims: number } } }).deskPack.contents.claims;
    };
    const before = await claims();
    const again = await teacher.must('startImport', { pack: batch.pack.pack.slug, articles: [{ name: 'corrected.txt', text: WIRE.text.replace('1,240 signatures', '1,420 signatures').replace(/Harbour master Ines Tallow[^]*?is worth\.\n\n/, '') }] });
    await readAll(runner);
    const later = firstOf(await teacher.batch(again.batch?.id ?? ''));
    const beside = await compared(later.id);
    const byKind = new Map(beside?.changes.nodes.map((change) => [change.kind, change]));
    expect(byKind.get('CHANGED')).toMatchObject({ older: expect.arrayContaining([{ text: expect.stringMatching(/^1,240/), differs: true }]), newer: expect.arrayContaining([{ text: expect.stringMatching(/^1,420/), differs: true }]) });
    expect(byKind.get('REMOVED')?.effects.map(({ fate }) => fate)).toContain('CLAIM_GOES');
    expect(beside?.claimsGoneCount).toBeGreaterThan(0);
    const facts = (await teacher.proposals(later.id, 'kinds: [FACTS]')).filter(({ content }) => content['fact'] === 'TITLE');
    await teacher.must('decideProposals', { article: later.id, decisions: facts.map(({ id }) => ({ proposal: id, verdict: 'ACCEPTED' })) });
    await teacher.must('applyImport', { batch: again.batch?.id ?? '', baseVersion: 2 });
    expect(await claims()).toBe(before - (beside?.claimsGoneCount ?? 0));
  }, 120_000);
});

describe('a page of an import', () => {
  it('takes the same number of statements for one article as for many', async () => {
    const PAGE = 'query ($id: ID!) { importBatch(id: $id) { articleCount pack { version pack { title } } articles(first: 20) { nodes { name facts { title { text } } counts { proposalCount decidedCount } kindCounts { kind proposalCount } cleanedText proposals(first: 20) { nodes { title decision { by } content { __typename } } } } } } }';
    const [small, large] = [await begin([WIRE]), await begin(['wire-2021-07-07', 'ledger-2021-06-04', 'digest-2021-06-16', 'tidewater-2021-06-16'].map((name) => ({ name, text: ferryArticle(name) })))];
    const count = async (id: string): Promise<number> => { const { statements } = await countStatements(async () => { const { errors } = await teacher.ask(PAGE, { id }); expect(errors).toEqual([]); }); return statements.length; };
    // What a pack holds is kept once it was read.
    for (const { id } of [small, large]) await count(id);
    expect(await count(large.id)).toBe(await count(small.id));
    expect(large.articles.nodes.filter(({ state }) => state === 'IN_REVIEW').length).toBeGreaterThan(2);
    expect(only(small.articles.nodes).state).toBe('IN_REVIEW');
  }, 120_000);
});
