import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPack, recogniseSource } from '@footnote/corpus';
import { readPackFolder } from '@footnote/corpus/disk';
import type { PackGraph } from '@footnote/knowledge';
import { readArticle, readInput, type Reading } from '../src/index.js';
import { judgeProposals, type Judged } from './judge-proposals.js';
import { tellsTheSame, wantedOf, type ClaimProposal, type Wanted } from './match-assertion.js';

/**
 * How many of the pack's assertions are proposed from the raw articles, each read cold, and how much of what is proposed is right.
 * The criterion stands in `match-assertion.ts`, the judgements in `judgements.json`.
 */
export interface ClaimsMeasure {
  readonly assertions: number;
  readonly proposed: number;
  readonly recall: number;
  readonly byFamily: Readonly<Record<string, { readonly assertions: number; readonly proposed: number }>>;
  /** Events and claims that are proposed: those that the pack has are right, the others as they were judged by a reader. */
  readonly precision: Judged;
  readonly readings: readonly MeasuredReading[];
}
export interface MeasuredReading { readonly source: string; readonly reading: Reading; readonly missed: readonly Wanted[]; readonly matched: ReadonlySet<string> }

const PACKS = fileURLToPath(new URL('../../corpus/packs/', import.meta.url));
const OWN_ARTICLES = fileURLToPath(new URL('../src/claims/testing/', import.meta.url));
export const FERRY_ORIGINALS = join(PACKS, 'harbour-ferry', 'originals');
/** After the last of the articles; what is in the future then is no date of theirs. */
const TODAY = { 'us-icc-evidence': '2023-08-31', 'harbour-ferry': '2021-08-01' };

/** Reads the articles of a folder cold, and compares what is proposed with what the pack asserts of each. */
export function measureClaims(articlesFolder: string, pack: keyof typeof TODAY = 'us-icc-evidence'): ClaimsMeasure {
  const graph = loadGraph(pack);
  const readings = readdirSync(articlesFolder).filter((name) => name.endsWith('.txt')).sort().flatMap((name) => {
    const bytes = readFileSync(join(articlesFolder, name));
    const recognised = recogniseSource(graph, bytes.toString('utf8'));
    const input = readInput(bytes, { name, contentType: 'text/plain', url: null });
    if (!input.ok || 'refused' in recognised) return [];
    return [compare(graph, recognised.source, readArticle(input.document, { graph: null, outlets: [], today: TODAY[pack] }, {}))];
  });
  const byFamily = countByFamily(readings);
  const assertions = Object.values(byFamily).reduce((sum, each) => sum + each.assertions, 0);
  const proposed = Object.values(byFamily).reduce((sum, each) => sum + each.proposed, 0);
  return { assertions, proposed, recall: assertions === 0 ? 0 : proposed / assertions, byFamily, precision: judgeProposals(readings), readings };
}

function loadGraph(pack: string): PackGraph {
  const loaded = loadPack(readPackFolder(join(PACKS, pack)));
  if (!loaded.ok) throw new Error(`The pack "${pack}" does not load.`);
  return loaded.graph;
}

interface Compared extends MeasuredReading { readonly wanted: readonly Wanted[] }

function compare(graph: PackGraph, source: string, reading: Reading): Compared {
  const text = reading.cleaned.text;
  const wanted = wantedOf(graph, source, text);
  const proposedActors = reading.proposals.flatMap(({ content }) => (content.kind === 'ACTOR' ? [content.actor] : []));
  const actorsOfReading = new Map([...reading.actors.map(({ actor }) => actor), ...proposedActors].map((actor) => [actor.slug, actor]));
  const claims = reading.proposals.filter((proposal): proposal is ClaimProposal => proposal.content.kind === 'CLAIM');
  const matched = new Set<string>();
  const missed = wanted.filter((each) => {
    const hits = claims.filter((proposal) => tellsTheSame(proposal, each, { actorsOfReading, graph, text }));
    hits.forEach(({ id }) => matched.add(id));
    return hits.length === 0;
  });
  return { source, reading, wanted, missed, matched };
}

function countByFamily(readings: readonly Compared[]): ClaimsMeasure['byFamily'] {
  const counts: Record<string, { assertions: number; proposed: number }> = {};
  for (const { wanted, missed } of readings) {
    for (const each of wanted) {
      const count = (counts[each.claim.predicate.type] ??= { assertions: 0, proposed: 0 });
      count.assertions += 1;
      if (!missed.includes(each)) count.proposed += 1;
    }
  }
  return counts;
}

/** Short articles about affairs that were invented for this, which no pack has: only what is judged of them counts. */
export function measureOwnArticles(): readonly MeasuredReading[] {
  return readdirSync(OWN_ARTICLES).filter((name) => name.endsWith('.txt')).sort().flatMap((name) => {
    const input = readInput(readFileSync(join(OWN_ARTICLES, name)), { name, contentType: 'text/plain', url: null });
    return input.ok ? [{ source: name, reading: readArticle(input.document, { graph: null, outlets: [], today: '2023-01-01' }), missed: [], matched: new Set<string>() }] : [];
  });
}

/** The figures as lines for a terminal. */
export function describeMeasure({ assertions, proposed, recall, byFamily, precision }: ClaimsMeasure): readonly string[] {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return [
    `${proposed} of ${assertions} assertions proposed (${percent(recall)}): ${Object.entries(byFamily).map(([family, count]) => `${family} ${count.proposed}/${count.assertions}`).join(', ')}`,
    `${precision.proposed} events and claims proposed: ${precision.right} right, ${precision.wrong} wrong, ${precision.unjudged} unjudged; precision ${percent(precision.precision)}`,
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../../../../shared/articles', import.meta.url));
  if (!existsSync(folder)) console.log(`The articles are not at hand (${folder}).`);
  else console.log(describeMeasure(measureClaims(folder)).join('\n'));
  console.log(['Harbour ferry (invented):', ...describeMeasure(measureClaims(FERRY_ORIGINALS, 'harbour-ferry'))].join('\n'));
  const own = judgeProposals(measureOwnArticles());
  console.log(`Own short articles: ${own.proposed} events and claims proposed: ${own.right} right, ${own.wrong} wrong, ${own.unjudged} unjudged; precision ${(own.precision * 100).toFixed(1)} %`);
}
