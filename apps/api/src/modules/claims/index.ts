import type { NodeType } from '../../graphql/node-id.js';
import { assertionLoader, claimLoader, contradictionLoader, issueLoader } from './claim.loader.js';
import { findPosition } from './position.service.js';

export { ActorClaimsResolver, EventClaimsResolver, EventRelationClaimResolver, OutletClaimsResolver, PackClaimsResolver, SourceClaimsResolver } from './added-fields.resolver.js';
export { assertionLoader, claimLoader, evidenceOfAssertionLoader } from './claim.loader.js';
export { type AssertionRecord, type ClaimRecord } from './claim.records.js';
export { AssertionResolver, AttributionStepResolver, ClaimResolver, ContradictionResolver } from './claim.resolver.js';
export { assertionIn, claimIn, corroborationIn } from './known-claim.records.js';
export { writtenClaims } from './claim.written.store.js';
export { type CorroborationRecord } from './corroboration.service.js';
export { ActorPositionsResolver, ChangeResolver, IssueResolver, PositionChangeResolver, PositionResolver } from './position.resolver.js';

export const claimNodeTypes: readonly NodeType[] = [
  { type: 'Issue', find: (context, key) => issueLoader(context).find(key) },
  { type: 'Claim', find: (context, key) => claimLoader(context).find(key) },
  {
    type: 'Assertion',
    async find(context, key) {
      const assertion = await assertionLoader(context).find(key);
      return assertion?.approved === true ? assertion : null;
    },
  },
  { type: 'Contradiction', find: (context, key) => contradictionLoader(context).find(key) },
  { type: 'Position', find: findPosition },
];
