import { exportPack, loadPack, type PackFiles } from '@footnote/corpus';
import { readPackFolder, shippedPacks } from '@footnote/corpus/disk';
import type { PackGraph } from '@footnote/knowledge';

/** A pack that ships with Footnote. */
export function readShipped(slug: string): PackGraph {
  const pack = shippedPacks().find((one) => one.slug === slug);
  const loaded = pack === undefined ? null : loadPack(readPackFolder(pack.dir));
  if (loaded?.ok !== true) throw new Error(`The pack "${slug}" is not there, or not sound: "npm run -s footnote -- verify" says why.`);
  return loaded.graph;
}

/** The files of a pack under another name. */
export function filesOf(graph: PackGraph, named: { readonly slug: string; readonly title: string; readonly summary?: string }): PackFiles {
  return exportPack({ ...graph, pack: { ...graph.pack, ...named } });
}

/**
 * A pack as its authors would have had it on a day: without the sources that came later, without what only those told, and without what
 * then refers to nothing. Days of interest after it go as well.
 */
export function asOfDay(graph: PackGraph, day: string): PackGraph {
  const sources = graph.sources.filter(({ published }) => published.latest !== null && published.latest <= day);
  const held = new Set(sources.map(({ slug }) => slug));
  const assertions = graph.assertions.filter(({ source }) => held.has(source));
  const told = new Set(assertions.map(({ claim }) => claim));
  const claims = graph.claims.filter(({ slug }) => told.has(slug)).map((claim) => (claim.retractedBy === null || held.has(claim.retractedBy) ? claim : { ...claim, retractedBy: null }));
  const began = new Set(graph.events.filter(({ date }) => date.earliest === null || date.earliest <= day).map(({ slug }) => slug));
  const events = graph.events.filter(({ slug }) => began.has(slug)).map((event) => ({
    ...event, relations: event.relations.filter((relation) => began.has(relation.event) && (relation.claim === null || told.has(relation.claim))),
  }));
  return {
    ...graph, sources, assertions, claims, events,
    pack: { ...graph.pack, keyDates: graph.pack.keyDates.filter((date) => date.day <= day) },
    evidence: graph.evidence.filter(({ source }) => held.has(source)),
    absences: graph.absences.filter(({ source, claim }) => held.has(source) && (claim === null || told.has(claim))),
    reliances: graph.reliances.filter(({ source, on }) => held.has(source) && held.has(on)),
    contradictions: graph.contradictions.filter((each) => each.claims.every((slug) => told.has(slug))),
  };
}
