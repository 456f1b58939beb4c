import type { Assertion, Claim, Corroboration, GraphIndex } from '@footnote/knowledge';
import { withLabel } from '../../graphql/fuzzy-date.js';
import { encodeNodeId } from '../../graphql/node-id.js';
import { entityId, packId } from '../../platform/database/index.js';
import { evidenceIn, sourceIn } from '../sources/index.js';
import type { AssertionRecord, ClaimRecord } from './claim.records.js';
import type { CorroborationRecord } from './corroboration.service.js';

/** The claim of that slug in the graph, without what it refers to; null where the graph has none. */
export function claimIn(index: GraphIndex, pack: string, slug: string): ClaimRecord | null {
  const claim: Claim | undefined = index.claims.get(slug);
  if (claim === undefined) return null;
  const key = entityId(pack, 'claim', slug);
  return {
    __typename: 'Claim', id: encodeNodeId('Claim', key), key, packKey: packId(pack), slug, ordinal: 0, statement: claim.statement, answer: claim.answer, predicate: claim.predicate.type,
    holdsFrom: claim.holdsFrom === null ? null : withLabel(claim.holdsFrom), holdsUntil: claim.holdsUntil === null ? null : withLabel(claim.holdsUntil),
    retractedByKey: null, eventKey: null, actorKey: null, issueKey: null, knowledge: claim,
  };
}

/** The assertion of that slug in the graph, with its source, its voices and its passages; null where the graph has none. */
export function assertionIn(index: GraphIndex, pack: string, slug: string): AssertionRecord | null {
  const assertion: Assertion | undefined = index.assertions.get(slug);
  const source = assertion === undefined ? null : sourceIn(index, pack, assertion.source);
  const claim = assertion === undefined ? null : claimIn(index, pack, assertion.claim);
  if (assertion === undefined || source === null || claim === null) return null;
  const key = entityId(pack, 'assertion', slug);
  return {
    __typename: 'Assertion', id: encodeNodeId('Assertion', key), key, claimKey: claim.key, sourceKey: source.key, slug,
    tense: assertion.tense, hedges: [...assertion.hedges], loadedTerms: [...assertion.loadedTerms], approved: assertion.approved,
    known: {
      source, claim,
      chain: assertion.chain.map((step) => ({
        label: step.label, kind: step.kind,
        actorKey: step.actor === null ? null : entityId(pack, 'actor', step.actor),
        sourceKey: step.source === null ? null : entityId(pack, 'source', step.source),
      })),
      evidence: assertion.evidence.flatMap((one) => evidenceIn(index, pack, one) ?? []),
    },
  };
}

/** A corroboration that was worked out before, with the sources of the graph. */
export function corroborationIn(index: GraphIndex, pack: string, { origins, ...counts }: Corroboration): CorroborationRecord {
  return { ...counts, origins: origins.map(({ key, label, kind, sources }) => ({ key, label, kind, sources: sources.flatMap((slug) => sourceIn(index, pack, slug) ?? []) })) };
}
