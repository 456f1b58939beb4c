import { loadLists, loadPages } from '../../graph-store/load-pages.js';
import { loadRows } from '../../graph-store/load-rows.js';
import { createLoader } from '../../graph-store/turns.js';
import { perRequest } from '../../graphql/request-context.js';
import { evidenceForViewer, sourcesForViewer } from './original.loader.js';
import {
  evidenceOfReliance, evidenceOfSource, outletsOfPack, readEvidence, readOutlets, readSources, readTexts, reliancesOfSource, reliancesOnSource, sourcesOfOutlet, sourcesOfPack, toOutlet,
  toReliance,
} from './source.store.js';

export const outletLoader = perRequest(loadRows({ byIds: readOutlets, thingsOf: (rows) => rows.map(toOutlet) }));
export const sourceLoader = perRequest(loadRows({ byIds: readSources, thingsOf: sourcesForViewer }));
export const evidenceLoader = perRequest(loadRows({ byIds: readEvidence, thingsOf: evidenceForViewer }));

/** The public texts of sources, which are read only where they are asked for. */
export const textLoader = perRequest(({ database, turns }) => createLoader<string, string | null>(turns, async (ids) => {
  const texts = await turns.read(() => readTexts(database.queries, ids));
  return ids.map((id) => texts.get(id) ?? null);
}));

export const outletsOfPackLoader = perRequest(loadPages(outletsOfPack, (rows) => rows.map(toOutlet)));
export const sourcesOfOutletLoader = perRequest(loadPages(sourcesOfOutlet, sourcesForViewer));
export const sourcesOfPackLoader = perRequest(loadPages(sourcesOfPack, sourcesForViewer));
export const evidenceOfSourceLoader = perRequest(loadPages(evidenceOfSource, evidenceForViewer));
export const reliancesOfSourceLoader = perRequest(loadPages(reliancesOfSource, (rows) => rows.map(toReliance)));
export const reliancesOnSourceLoader = perRequest(loadPages(reliancesOnSource, (rows) => rows.map(toReliance)));
export const evidenceOfRelianceLoader = perRequest(loadLists(evidenceOfReliance, evidenceForViewer));
export const allReliancesOfSourceLoader = perRequest(loadLists(reliancesOfSource, (rows) => rows.map(toReliance)));
export const allReliancesOnSourceLoader = perRequest(loadLists(reliancesOnSource, (rows) => rows.map(toReliance)));
