import { columnFields, rowNamedBy, type WrittenPart } from '../../graph-store/written-graph.js';
import { tables } from '../../platform/database/index.js';
import { pageOfPack } from '../packs/index.js';
import { assertionsOfClaim, assertionsOfOutlet, assertionsOfSource, claimsOfActor, claimsOfContradiction, claimsOfEvent, claimsOfPack, claimsOfSource, claimsOnlyInSource, contradictionsOfClaim, contradictionsOfPack, evidenceOfAssertion, issuesOfPack, sourcesOfEvent, stepsOfAssertion } from './claim.store.js';

const { assertions, attributionSteps, claims, contradictions, issues } = tables;

/** Claims, who tells them and where they contradict each other, as they stand in the database; what follows from the rules of time and origin does not stand there. */
export const writtenClaims: WrittenPart = {
  tables: { Issue: issues, Claim: claims, Assertion: assertions, AttributionStep: attributionSteps, Contradiction: contradictions },
  fields: {
    Pack: { claims: { by: 'PAGE', relation: claimsOfPack }, issues: { by: 'PAGE', relation: issuesOfPack }, contradictions: { by: 'PAGE', relation: contradictionsOfPack } },
    Source: { assertions: { by: 'PAGE', relation: assertionsOfSource }, claims: { by: 'PAGE', relation: claimsOfSource }, onlyHere: { by: 'PAGE', relation: claimsOnlyInSource } },
    Outlet: { assertions: { by: 'PAGE', relation: assertionsOfOutlet } },
    Event: { claims: { by: 'PAGE', relation: claimsOfEvent }, sources: { by: 'PAGE', relation: sourcesOfEvent } },
    Actor: { claims: { by: 'PAGE', relation: claimsOfActor } },
    Issue: { id: { by: 'NODE_ID' }, ...columnFields(issues, 'slug', 'question'), pack: { by: 'ROW', key: issues.packId } },
    Claim: {
      id: { by: 'NODE_ID' }, ...columnFields(claims, 'slug', 'statement', 'answer'), predicate: { by: 'COLUMN', column: claims.predicateType },
      holdsFrom: { by: 'DATE', columns: { edtf: claims.holdsFromEdtf, earliest: claims.holdsFromEarliest, latest: claims.holdsFromLatest, precision: claims.holdsFromPrecision, basis: claims.holdsFromBasis, note: claims.holdsFromNote } },
      holdsUntil: { by: 'DATE', columns: { edtf: claims.holdsUntilEdtf, earliest: claims.holdsUntilEarliest, latest: claims.holdsUntilLatest, precision: claims.holdsUntilPrecision, basis: claims.holdsUntilBasis, note: claims.holdsUntilNote } },
      pack: { by: 'ROW', key: claims.packId }, retractedBy: { by: 'ROW', key: claims.retractedBySourceId }, event: { by: 'ROW', key: claims.eventId }, actor: { by: 'ROW', key: claims.actorId }, issue: { by: 'ROW', key: claims.issueId },
      assertions: { by: 'PAGE', relation: assertionsOfClaim }, contradictions: { by: 'PAGE', relation: contradictionsOfClaim },
    },
    Assertion: {
      id: { by: 'NODE_ID' }, ...columnFields(assertions, 'hedges', 'loadedTerms'), claim: { by: 'ROW', key: assertions.claimId }, source: { by: 'ROW', key: assertions.sourceId },
      chain: { by: 'LIST', relation: stepsOfAssertion }, evidence: { by: 'LIST', relation: evidenceOfAssertion },
    },
    AttributionStep: { ...columnFields(attributionSteps, 'label', 'kind'), actor: { by: 'ROW', key: attributionSteps.actorId }, source: { by: 'ROW', key: attributionSteps.sourceId } },
    Contradiction: { id: { by: 'NODE_ID' }, ...columnFields(contradictions, 'slug', 'kind', 'explanation'), pack: { by: 'ROW', key: contradictions.packId }, claims: { by: 'LIST', relation: claimsOfContradiction } },
  },
  roots: { claims: pageOfPack(claimsOfPack), issues: pageOfPack(issuesOfPack), contradictions: pageOfPack(contradictionsOfPack), claim: rowNamedBy(claims, 'claim'), issue: rowNamedBy(issues, 'issue') },
};
