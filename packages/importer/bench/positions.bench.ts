/**
 * How many positions are found, and how many wrong ones are proposed: on the articles of the first pack, imported cold; on those of the
 * invented pack; and on short articles about other invented affairs. `npx tsx --tsconfig scripts/tsconfig.run.json
 * --conditions=footnote-source packages/importer/bench/positions.bench.ts [articles]`.
 */
import { loadPack } from '@footnote/corpus';
import { readPackFolder, shippedPacks } from '@footnote/corpus/disk';
import type { AttributionStep, PackGraph, Stance } from '@footnote/knowledge';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readArticle, type Proposal, type Reading } from '../src/index.js';
import { AFFAIRS_KEPT_ASIDE } from '../src/positions/testing/affairs-kept-aside.js';
import { AFFAIRS, type Affair } from '../src/positions/testing/affairs.js';
import { isSameChain, isSameHolder, readPositions, type ReadPosition } from '../src/positions/testing/read-positions.js';

export interface PositionScore { readonly article: string; readonly expected: number; readonly right: number; readonly attributed: number; readonly wrong: readonly string[]; readonly missed: readonly string[]; /** Found, but with other voices than those expected. */ readonly misattributed: readonly string[] }
export interface PositionMeasure { readonly set: string; readonly scores: readonly PositionScore[]; readonly expected: number; readonly right: number; readonly attributed: number; readonly wrong: number; readonly precision: number; readonly recall: number }

interface Expected { readonly names: readonly string[]; readonly stance: Stance; readonly chain: readonly AttributionStep[] | null; readonly labels: readonly string[] | null }

const TODAY = '2030-01-01';

function readText(text: string, name: string, graph: PackGraph | null = null): Reading {
  return readArticle({ kind: 'PLAIN_TEXT', content: text, name, url: null }, { graph, outlets: graph?.outlets ?? [], today: TODAY });
}

function scoreArticle(article: string, proposals: readonly Proposal[], { expected, actors }: { readonly expected: readonly Expected[]; readonly actors: Reading['actors'] }): PositionScore {
  const found = readPositions(proposals, actors);
  const used = new Set<ReadPosition>();
  const missed: string[] = [];
  const misattributed: string[] = [];
  for (const want of expected) {
    const match = found.find((position) => !used.has(position) && position.stance === want.stance && isSameHolder(position, want.names));
    if (!match) { missed.push(`${want.stance} ${want.names[0] ?? ''}`); continue; }
    used.add(match);
    if (!isSameChain(match, want)) misattributed.push(`${want.names[0] ?? ''}: ${say(match.chain)} for ${want.labels?.join(' → ') ?? say(want.chain ?? [])}`);
  }
  const wrong = found.filter((position) => !used.has(position)).map(({ stance, names }) => `${stance} ${names[0] ?? ''}`);
  return { article, expected: expected.length, right: used.size, attributed: used.size - misattributed.length, wrong, missed, misattributed };
}

const say = (chain: readonly AttributionStep[]): string => `[${chain.map(({ label }) => label).join(' → ')}]`;

function sum(set: string, scores: readonly PositionScore[]): PositionMeasure {
  const total = (of: (score: PositionScore) => number): number => scores.reduce((all, score) => all + of(score), 0);
  const [expected, right, wrong] = [total((score) => score.expected), total((score) => score.right), total((score) => score.wrong.length)];
  return { set, scores, expected, right, attributed: total((score) => score.attributed), wrong, precision: right + wrong === 0 ? 1 : right / (right + wrong), recall: expected === 0 ? 1 : right / expected };
}

function loadShipped(slug: string): { readonly graph: PackGraph; readonly dir: string; readonly files: ReadonlyMap<string, string> } {
  const dir = shippedPacks().find((pack) => pack.slug === slug)?.dir ?? '';
  const files = readPackFolder(dir);
  const loaded = loadPack(files);
  if (!loaded.ok) throw new Error(`The pack ${slug} does not load.`);
  return { graph: loaded.graph, dir, files };
}

/** What a pack has one source say of who holds what. */
function expectedOf(graph: PackGraph, source: string): readonly Expected[] {
  return graph.claims.flatMap((claim): readonly Expected[] => {
    const { predicate } = claim;
    const told = graph.assertions.find((assertion) => assertion.claim === claim.slug && assertion.source === source);
    const actor = predicate.type === 'POSITION' ? graph.actors.find(({ slug }) => slug === predicate.actor) : undefined;
    if (predicate.type !== 'POSITION' || !told || !actor) return [];
    return [{ names: [actor.name, actor.inText, ...actor.aliases], stance: predicate.stance, chain: told.chain, labels: null }];
  });
}

function measurePack(set: string, slug: string, articles: readonly { readonly name: string; readonly text: string; readonly source: string }[]): PositionMeasure {
  const { graph } = loadShipped(slug);
  return sum(set, articles.map(({ name, text, source }) => { const reading = readText(text, name); return scoreArticle(name, reading.proposals, { expected: expectedOf(graph, source), actors: reading.actors }); }));
}

/** The three measures; the first is left out where its articles are not at hand. */
export function measurePositions(articlesFolder: string): readonly PositionMeasure[] {
  const measures: PositionMeasure[] = [];
  if (existsSync(articlesFolder)) {
    const { graph } = loadShipped('us-icc-evidence');
    const sources = graph.sources.map(({ slug }) => slug);
    const files = readdirSync(articlesFolder).filter((name) => name.endsWith('.txt')).sort();
    const articles = files.flatMap((name) => { const source = sources.find((slug) => slug.startsWith(name.replace(/^\d+-/, '').replace(/\.txt$/, ''))); return source ? [{ name, source, text: readFileSync(join(articlesFolder, name), 'utf8') }] : []; });
    measures.push(measurePack('five articles, cold', 'us-icc-evidence', articles));
  }
  const ferry = [...loadShipped('harbour-ferry').files].filter(([path]) => path.startsWith('originals/'));
  measures.push(measurePack('invented ferry, cold', 'harbour-ferry', ferry.map(([path, text]) => ({ name: path, source: path.replace(/^originals\/|\.txt$/g, ''), text }))));
  return [...measures, measureAffairs('other affairs', AFFAIRS), measureAffairs('affairs kept aside', AFFAIRS_KEPT_ASIDE)];
}

function measureAffairs(set: string, affairs: readonly Affair[]): PositionMeasure {
  return sum(set, affairs.map(({ name, text, positions }) => {
    const reading = readText(text, name);
    return scoreArticle(name, reading.proposals, { expected: positions.map(({ holder, stance, chain }) => ({ names: [holder], stance, chain: null, labels: chain })), actors: reading.actors });
  }));
}

function print(measures: readonly PositionMeasure[]): void {
  for (const measure of measures) {
    console.log(`${measure.set}: ${measure.right} of ${measure.expected} positions, ${measure.attributed} of them rightly attributed, ${measure.wrong} wrong; precision ${measure.precision.toFixed(2)}, recall ${measure.recall.toFixed(2)}`);
    for (const { article, expected, right, wrong, missed, misattributed } of measure.scores) console.log(`  ${article}: ${right}/${expected}${missed.length > 0 ? `, missed: ${missed.join('; ')}` : ''}${wrong.length > 0 ? `, wrong: ${wrong.join('; ')}` : ''}${misattributed.length > 0 ? `, attributed: ${misattributed.join('; ')}` : ''}`);
  }
}

if (process.argv[1]?.endsWith('positions.bench.ts')) print(measurePositions(resolve(process.argv[2] ?? '../shared/articles')));
