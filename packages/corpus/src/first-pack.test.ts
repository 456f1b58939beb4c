import { areKin, findTextOf, indexGraph, type PackGraph } from '@footnote/knowledge';
import { attachOriginal, attachOriginals } from './attach/attach-original.js';
import { detachAllOriginals } from './attach/detach-original.js';
import { recogniseSource } from './attach/recognise-source.js';
import { checkArticles, checkSharedWording, type Article } from './check/check-articles.js';
import { countEntities } from './count-entities.js';
import { readPackFolder, shippedPacks } from './disk/pack-folders.js';
import { loadWithPlaces } from './load-pack.js';
import { createProblemLog, formatProblem } from './problems.js';
import { describeWithArticles } from './testing/articles.js';
import { loadFerry } from './testing/ferry.js';

const folder = shippedPacks().find(({ slug }) => slug === 'us-icc-evidence')?.dir ?? '';
const files = readPackFolder(folder);
const log = createProblemLog();
const loaded = loadWithPlaces(files, log);

function firstPack(): PackGraph {
  if (loaded === null) throw new Error(log.list().map(formatProblem).join('\n'));
  return loaded.graph;
}

describe('the first pack', () => {
  it('loads without an error', () => {
    expect(log.list().filter(({ severity }) => severity === 'ERROR').map(formatProblem)).toEqual([]);
  });

  it.each([
    ['sources held', 5], ['sources unseen', 4], ['events', 16], ['actors', 25], ['actors with aliases', 25], ['positions', 8], ['claims', 70], ['assertions', 110], ['contradictions', 10],
  ])('has as many %s as were asked for (%d)', (name, atLeast) => {
    expect(countEntities(firstPack())[name]).toBeGreaterThanOrEqual(atLeast);
  });

  it('rests every assertion on evidence that stands in the text of its source', () => {
    const graph = firstPack();
    const index = indexGraph(graph);
    for (const assertion of graph.assertions) {
      expect(assertion.evidence.length).toBeGreaterThan(0);
      for (const slug of assertion.evidence) {
        const evidence = index.evidence.get(slug);
        const source = evidence === undefined ? undefined : index.sources.get(evidence.source);
        if (evidence === undefined || source === undefined) throw new Error(`${slug} points to nothing.`);
        expect(evidence.source).toBe(assertion.source);
        expect(findTextOf(source, evidence)?.slice(evidence.start, evidence.end)).toBe(evidence.exact);
      }
    }
  });

  it('gives no position to those of whom none is reported', () => {
    const graph = firstPack();
    const holders = graph.claims.flatMap(({ predicate }) => (predicate.type === 'POSITION' ? [predicate.actor] : []));
    const silent = graph.actors.filter(({ kind }) => kind === 'COUNTRY').map(({ slug }) => slug);
    expect(holders.filter((actor) => silent.includes(actor))).toEqual([]);
  });

  it('does not take the prosecutor of the 2019 visa for Karim Khan', () => {
    const graph = firstPack();
    const khan = graph.actors.find(({ name, aliases }) => [name, ...aliases].some((candidate) => candidate.includes('Khan')));
    const visa = graph.events.find(({ slug }) => slug.includes('visa'));
    if (khan === undefined || visa === undefined) throw new Error('The pack names neither Khan nor the visa.');
    expect(visa.participants.filter(({ actor }) => areKin(indexGraph(graph), actor, khan.slug) && actor === khan.slug)).toEqual([]);
  });
});

/** Copies of an article as other people might have saved it. */
function copiesOf(article: Article, others: readonly Article[]): readonly (readonly [string, string])[] {
  const menu = (others.find(({ name }) => name.includes('mayadeen'))?.text ?? '').slice(0, 600);
  return [
    ['a menu before and teasers behind it', `${menu}\n\n${article.text}\n\nMost read\nTen walks by the sea\n${menu.slice(0, 200)}`],
    ['no line ends', article.text.replace(/\s*\n\s*/g, ' ')],
    ['no space after a full stop', article.text.replace(/([.”"])[ \n]+(?=\p{Lu})/gu, '$1')],
    ['other quotation marks and carriage returns', article.text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll('\n', '\r\n')],
  ];
}

describeWithArticles('the first pack beside the five articles', (articles) => {
  it('resolves every citation in each of them, and takes over no wording of theirs', () => {
    const found = createProblemLog();
    checkSharedWording(files, articles, found);
    if (loaded !== null) checkArticles({ ...loaded, articles, log: found });
    expect(found.list().map(formatProblem)).toEqual([]);
  });

  it('attaches all five at once, each to a source of its own, and re-anchors every citation to the verbatim passage', () => {
    const { graph, outcomes } = attachOriginals(firstPack(), articles.map(({ name, text }) => ({ name, rawText: text })));
    expect(outcomes.filter((outcome) => 'refused' in outcome)).toEqual([]);
    expect(new Set(outcomes.map((outcome) => ('source' in outcome ? outcome.source : ''))).size).toBe(5);
    expect(graph.evidence.filter(({ verbatim, anchor }) => !verbatim || (anchor !== 'EXACT' && anchor !== 'MOVED')).map(({ slug }) => slug)).toEqual([]);
    expect(outcomes.flatMap((outcome) => ('absences' in outcome ? outcome.absences.filter(({ holds }) => !holds) : []))).toEqual([]);
    expect(detachAllOriginals(graph)).toEqual(firstPack());
  });

  it('recognises and re-anchors each in copies with other boilerplate, without line ends and with spaces lost', () => {
    for (const article of articles) {
      for (const [how, copy] of copiesOf(article, articles)) {
        const recognised = recogniseSource(firstPack(), copy);
        if ('refused' in recognised) throw new Error(`${article.name} with ${how}: ${recognised.refused}`);
        expect({ name: article.name, how, hits: recognised.hits }).toEqual({ name: article.name, how, hits: recognised.of });
        const { citations } = attachOriginal(firstPack(), recognised.source, copy);
        expect({ name: article.name, how, lost: citations.filter(({ anchor }) => anchor === 'ORPHANED') }).toEqual({ name: article.name, how, lost: [] });
      }
    }
  });

  it('orphans each citation whose passage was altered by a single word', () => {
    for (const article of articles) {
      const recognised = recogniseSource(firstPack(), article.text);
      if ('refused' in recognised) throw new Error(recognised.refused);
      const { citations, graph } = attachOriginal(firstPack(), recognised.source, article.text);
      const text = graph.sources.find(({ slug }) => slug === recognised.source)?.text ?? '';
      for (const { evidence, start, end } of citations) {
        if (start === null || end === null) throw new Error(evidence);
        const word = /\p{L}+|\p{N}+/u.exec(text.slice(start, end));
        const altered = `${text.slice(0, start + (word?.index ?? 0))}zzz${text.slice(start + (word?.index ?? 0) + (word?.[0].length ?? 0))}`;
        const alone = { ...firstPack(), evidence: firstPack().evidence.filter(({ slug }) => slug === evidence) };
        const [again] = attachOriginal(alone, recognised.source, altered).citations;
        // A short passage may stand in the article a second time, unaltered; then it is that one which is cited.
        if (again?.anchor !== 'ORPHANED') expect(again?.exact?.toLowerCase().replace(/\P{L}/gu, '')).toBe(text.slice(start, end).toLowerCase().replace(/\P{L}/gu, ''));
      }
    }
  });

  it('takes none of the articles for a source of another pack, and no other article for one of its own', () => {
    for (const { text } of articles) expect(recogniseSource(loadFerry(), text)).toEqual({ refused: expect.stringMatching(/none of the sources/) as string });
    const ferry = [...readPackFolder(shippedPacks().find(({ slug }) => slug === 'harbour-ferry')?.dir ?? '')].filter(([path]) => path.startsWith('originals/'));
    for (const [, text] of ferry) expect(recogniseSource(firstPack(), text)).toEqual({ refused: expect.stringMatching(/none of the sources/) as string });
  });
});
