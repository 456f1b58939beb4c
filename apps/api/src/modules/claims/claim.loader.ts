import { loadLists, loadPages } from '../../graph-store/load-pages.js';
import { loadRows } from '../../graph-store/load-rows.js';
import { createLoader } from '../../graph-store/turns.js';
import { perRequest } from '../../graphql/request-context.js';
import { evidenceForViewer, sourcesForViewer } from '../sources/index.js';
import { toAssertion, toClaim, toContradiction, toIssue, toStep } from './claim.records.js';
import * as store from './claim.store.js';

type RowsOf<Convert extends (row: never) => unknown> = readonly Parameters<Convert>[0][];
const claims = (rows: RowsOf<typeof toClaim>) => rows.map(toClaim);
const assertions = (rows: RowsOf<typeof toAssertion>) => rows.map(toAssertion);
const contradictions = (rows: RowsOf<typeof toContradiction>) => rows.map(toContradiction);
const issues = (rows: RowsOf<typeof toIssue>) => rows.map(toIssue);

export const issueLoader = perRequest(loadRows({ byIds: store.readIssues, thingsOf: issues }));
export const claimLoader = perRequest(loadRows({ byIds: store.readClaims, thingsOf: claims }));
export const assertionLoader = perRequest(loadRows({ byIds: store.readAssertions, thingsOf: assertions }));
export const contradictionLoader = perRequest(loadRows({ byIds: store.readContradictions, thingsOf: contradictions }));

export const issuesOfPackLoader = perRequest(loadPages(store.issuesOfPack, issues));
export const claimsOfPackLoader = perRequest(loadPages(store.claimsOfPack, claims));
export const claimsOfSourceLoader = perRequest(loadPages(store.claimsOfSource, claims));
export const claimsOnlyInSourceLoader = perRequest(loadPages(store.claimsOnlyInSource, claims));
export const claimsOfEventLoader = perRequest(loadPages(store.claimsOfEvent, claims));
export const claimsOfActorLoader = perRequest(loadPages(store.claimsOfActor, claims));
export const contradictionsOfPackLoader = perRequest(loadPages(store.contradictionsOfPack, contradictions));
export const contradictionsOfClaimLoader = perRequest(loadPages(store.contradictionsOfClaim, contradictions));
export const assertionsOfClaimLoader = perRequest(loadPages(store.assertionsOfClaim, assertions));
export const assertionsOfSourceLoader = perRequest(loadPages(store.assertionsOfSource, assertions));
export const assertionsOfOutletLoader = perRequest(loadPages(store.assertionsOfOutlet, assertions));
/** How often outlets use each hedge. */
export const hedgeCountsLoader = perRequest(({ database, turns }) => createLoader<string, readonly store.HedgeCountRecord[]>(turns, async (outlets) => {
  const counts = await turns.read(() => store.readHedgeCounts(database.queries, outlets));
  return outlets.map((outlet) => counts.get(outlet) ?? []);
}));
export const sourcesOfEventLoader = perRequest(loadPages(store.sourcesOfEvent, sourcesForViewer));

/** Whole lists: what the rules of time and of origin have to see all of. */
export const tellingsLoader = perRequest(loadLists(store.assertionsOfClaim, assertions));
export const positionsOnIssueLoader = perRequest(loadLists(store.positionsOnIssue, claims));
export const positionsOfActorLoader = perRequest(loadLists(store.positionsOfActor, claims));
export const reasonsLoader = perRequest(loadLists(store.reasonsOfClaim, claims));
export const stepsLoader = perRequest(loadLists(store.stepsOfAssertion, (rows) => rows.map(toStep)));
export const evidenceOfAssertionLoader = perRequest(loadLists(store.evidenceOfAssertion, evidenceForViewer));
export const claimsOfContradictionLoader = perRequest(loadLists(store.claimsOfContradiction, claims));
export const allClaimsLoader = perRequest(loadLists(store.claimsOfPack, claims));
export const allClaimsOfSourceLoader = perRequest(loadLists(store.claimsOfSource, claims));
export const allContradictionsLoader = perRequest(loadLists(store.contradictionsOfPack, contradictions));
