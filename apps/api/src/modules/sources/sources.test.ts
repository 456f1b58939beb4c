import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PackGraph } from '@footnote/knowledge';
import { readdirSync, readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { attachOriginals } from '@footnote/corpus';
import { shippedPacks } from '@footnote/corpus/disk';
import { publishStarterQuiz } from '../quizzes/index.js';
import { ADMIN_TOKEN, shippedGraph, startTestApi, type TestApi } from '../../testing/start-test-api.js';

const admin = { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } } as const;

interface SourceNode { readonly slug: string; readonly textKind: string; readonly text: string | null; readonly contentHash: string | null; readonly evidence: { readonly nodes: readonly { readonly exact: string; readonly verbatim: boolean; readonly contentHash: string; readonly start: number; readonly end: number }[] } }
const SOURCES = '{ sources(pack: "harbour-ferry", first: 100) { nodes { slug textKind text contentHash evidence(first: 100) { nodes { exact verbatim contentHash start end } } } } }';

describe('sources', () => {
  let api: TestApi;
  let graph: PackGraph;
  beforeAll(async () => {
    api = await startTestApi();
    graph = shippedGraph('harbour-ferry');
    await api.importGraph(graph);
  }, 120_000);
  afterAll(async () => { await api.close(); });

  it('come with everything that the pack says of them, in its order', async () => {
    const { data, errors } = await api.ask('{ sources(first: 100) { totalCount nodes { slug label title url language machineTranslated textKind contentHash published { edtf earliest latest precision basis note label } outlet { slug name kind country ownership stateOwned reference } pack { slug } } } }');
    expect(errors).toEqual([]);
    const { nodes } = (data as unknown as { sources: { nodes: { slug: string }[] } }).sources;
    expect(nodes).toMatchObject(graph.sources.map(({ slug, label, title, url, language, machineTranslated, textKind, contentHash, published, outlet }) => {
      const { name, kind, country, ownership, stateOwned, reference } = graph.outlets.find((one) => one.slug === outlet) ?? {};
      return { slug, label, title, url, language, machineTranslated, textKind, contentHash, published, outlet: { slug: outlet, name, kind, country, ownership, stateOwned, reference }, pack: { slug: 'harbour-ferry' } };
    }));
  });

  it('have their evidence where it stands in their text', async () => {
    const { data } = await api.ask(SOURCES);
    const { nodes } = (data as unknown as { sources: { nodes: SourceNode[] } }).sources;
    const passages = nodes.flatMap(({ text, contentHash, evidence }) => evidence.nodes.map((one) => ({ ...one, text, sameHash: one.contentHash === contentHash })));
    expect(passages.length).toBeGreaterThan(20);
    for (const { exact, start, end, text, sameHash } of passages) {
      expect(text?.slice(start, end)).toBe(exact);
      expect(sameHash).toBe(true);
    }
  });

  it('say on whom they rely, and who relies on them', async () => {
    const { data } = await api.ask('{ sources(first: 100) { nodes { slug reliesOn { nodes { source { slug } on { slug } declared similarity evidence { exact } } } reliedOnBy { nodes { source { slug } on { slug } } } } } }');
    const { nodes } = (data as unknown as { sources: { nodes: { slug: string; reliesOn: { nodes: { source: { slug: string }; on: { slug: string }; declared: boolean; evidence: unknown[] }[] }; reliedOnBy: { nodes: { source: { slug: string }; on: { slug: string } }[] } }[] } }).sources;
    const on = nodes.flatMap(({ slug, reliesOn }) => reliesOn.nodes.map((one) => { expect(one.source.slug).toBe(slug); return `${slug} ${one.on.slug}`; }));
    const by = nodes.flatMap(({ slug, reliedOnBy }) => reliedOnBy.nodes.map((one) => { expect(one.on.slug).toBe(slug); return `${one.source.slug} ${slug}`; }));
    const expected = graph.reliances.map((one) => `${one.source} ${one.on}`).sort();
    expect(on.sort()).toEqual(expected);
    expect(by.sort()).toEqual(expected);
    expect(nodes.flatMap(({ reliesOn }) => reliesOn.nodes).filter(({ declared }) => declared).every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  it('are found by their slugs, and nothing by an unknown one', async () => {
    const { data, errors } = await api.ask('{ source(pack: "harbour-ferry", slug: "nothing") { slug } other: source(pack: "harbour-ferry", slug: "wire-2021-07-07") { slug } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({ source: null, other: { slug: 'wire-2021-07-07' } });
  });
});

describe('an attached original', () => {
  let api: TestApi;
  let originals: readonly { readonly name: string; readonly rawText: string }[];
  let attached: PackGraph;
  /** Words of an original that no summary has. */
  let secretWords: string;

  beforeAll(async () => {
    const folder = path.join(shippedPacks().find(({ slug }) => slug === 'harbour-ferry')?.dir ?? '', 'originals');
    originals = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => ({ name, rawText: readFileSync(path.join(folder, name), 'utf8') }));
    const graph = shippedGraph('harbour-ferry');
    const { graph: full, outcomes } = attachOriginals(graph, originals);
    attached = full;
    api = await startTestApi();
    await api.importGraph(graph, outcomes.flatMap((one) => {
      const given = originals.find(({ name }) => name === one.name);
      return 'refused' in one || given === undefined ? [] : [{ id: randomUUID(), sourceSlug: one.source, fileName: one.name, rawText: given.rawText }];
    }));
    const verbatim = full.evidence.find((one) => one.verbatim);
    secretWords = verbatim?.exact ?? '';
  }, 120_000);
  afterAll(async () => { await api.close(); });

  it('is there to be tested', () => {
    expect(originals.length).toBeGreaterThan(0);
    expect(attached.sources.some(({ textKind }) => textKind === 'FULL')).toBe(true);
    expect(secretWords.length).toBeGreaterThan(10);
  });

  it('is for the holder of the token: text, hash and passages are those of the original', async () => {
    const { data, errors } = await api.ask(SOURCES, admin);
    expect(errors).toEqual([]);
    const { nodes } = (data as unknown as { sources: { nodes: SourceNode[] } }).sources;
    for (const source of attached.sources) {
      const found = nodes.find(({ slug }) => slug === source.slug);
      expect(found).toMatchObject({ textKind: source.textKind, text: source.text, contentHash: source.contentHash });
    }
    const passages = nodes.flatMap(({ evidence }) => evidence.nodes);
    expect(passages.filter(({ verbatim }) => verbatim).length).toBe(attached.evidence.filter(({ verbatim }) => verbatim).length);
    expect(JSON.stringify(nodes)).toContain(JSON.stringify(secretWords).slice(1, -1));
  });

  it('is for nobody else: everybody reads the summary and its passages, wherever they stand', async () => {
    const paths = [
      SOURCES,
      '{ claims(first: 100) { nodes { assertions(first: 20) { nodes { evidence { exact prefix suffix verbatim source { textKind } } } } } } }',
      '{ pack(slug: "harbour-ferry") { sources(first: 100) { nodes { text reliesOn(first: 10) { nodes { evidence { exact prefix suffix verbatim } } } } } } }',
    ];
    for (const query of paths) {
      const { body, errors } = await api.ask(query);
      expect(errors).toEqual([]);
      expect(body).not.toContain(JSON.stringify(secretWords).slice(1, -1));
      expect(body).not.toContain('"verbatim":true');
      expect(body).not.toContain('"textKind":"FULL"');
    }
    const ids = await api.ask('{ sources(first: 100) { nodes { id evidence(first: 100) { nodes { id } } } } }');
    const nodes = (ids.data as unknown as { sources: { nodes: { id: string; evidence: { nodes: { id: string }[] } }[] } }).sources.nodes;
    for (const { id, evidence } of nodes) {
      const byId = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Source { text textKind } ... on Evidence { exact prefix suffix verbatim } } }', { variables: { ids: [id, ...evidence.nodes.map((one) => one.id)].slice(0, 100) } });
      expect(byId.errors).toEqual([]);
      expect(byId.body).not.toContain(JSON.stringify(secretWords).slice(1, -1));
    }
  });

  it('is quoted to a student by the passages that an explanation cites, and no further', async () => {
    const code = await publishStarterQuiz(api.dependencies);
    const start = await api.ask('mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id quiz { questions { id kind options { id } } } } resumeToken } }', { variables: { input: { code, nickname: 'Mira' } } });
    const { attempt, resumeToken } = (start.data as unknown as { startAttempt: { attempt: { id: string; quiz: { questions: { id: string; kind: string; options: { id: string }[] }[] } }; resumeToken: string } }).startAttempt;
    const question = attempt.quiz.questions.find(({ kind }) => kind === 'OUTLET');
    const answered = await api.ask('mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { response { feedback { explanation { key { evidence { exact verbatim source { text textKind } } } } } } } }', {
      variables: { input: { attempt: attempt.id, resumeToken, question: question?.id, responseId: randomUUID(), response: { optionIds: [question?.options[0]?.id] } } },
    });
    expect(answered.errors).toEqual([]);
    const { key } = (answered.data as unknown as { submitResponse: { response: { feedback: { explanation: { key: { evidence: { exact: string; verbatim: boolean; source: { text: string } }[] }[] } } } } }).submitResponse.response.feedback.explanation;
    const passages = key.flatMap(({ evidence }) => evidence);
    expect(passages.some(({ verbatim }) => verbatim)).toBe(true);
    const summaries = new Set(shippedGraph('harbour-ferry').sources.map(({ text }) => text));
    for (const { source } of passages) expect(summaries.has(source.text)).toBe(true);
  }, 60_000);

  it('is found by no search, neither by whoever may read it nor by others', async () => {
    const query = 'query ($text: String!) { search(text: $text, first: 100) { totalCount nodes { snippet } } }';
    const text = `"${secretWords.replaceAll('"', ' ').split(/\s+/).slice(0, 12).join(' ')}"`;
    const { data, body } = await api.ask(query, { variables: { text } });
    expect(data).toMatchObject({ search: { totalCount: 0 } });
    expect(body).not.toContain(secretWords);
  });

  it('changes neither the number of statements that everybody else sends nor the ids of anything', async () => {
    const plain = await startTestApi();
    try {
      await plain.importGraph(shippedGraph('harbour-ferry'));
      expect((await plain.ask(SOURCES)).body).toBe((await api.ask(SOURCES)).body);
    } finally {
      await plain.close();
    }
  }, 60_000);
});
