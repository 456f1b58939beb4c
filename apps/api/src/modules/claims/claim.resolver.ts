import {
  Actor, Assertion, AssertionConnection, AttributionStep, Claim, ClaimArguments, ClaimConnection, Contradiction, ContradictionArguments, ContradictionConnection, Corroboration, Event,
  Evidence, Issue, KnownAtArguments, Pack, PageArguments, SlugArguments, Source,
} from '@footnote/schema';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { actorLoader, eventLoader, type ActorRecord, type EventRecord } from '../events/index.js';
import { packOfRow, type PackRecord } from '../packs/index.js';
import { sourceLoader, type EvidenceRecord, type SourceRecord } from '../sources/index.js';
import { assertionsOfClaimLoader, claimLoader, claimsOfContradictionLoader, contradictionsOfClaimLoader, evidenceOfAssertionLoader, issueLoader, stepsLoader } from './claim.loader.js';
import type { AssertionRecord, ClaimRecord, ContradictionRecord, IssueRecord, StepRecord } from './claim.records.js';
import { findClaim, pageClaims, pageContradictions } from './claim.service.js';
import { corroborateClaim, type CorroborationRecord } from './corroboration.service.js';

/** Claims: the roots, and what hangs below one. */
@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => Claim, { nullable: true, description: 'One claim, by the slugs of its pack and its own; null where the pack has no such claim.' })
  claim(@Args(() => SlugArguments) slugs: SlugArguments, @Ctx() context: RequestContext): Promise<ClaimRecord | null> {
    return findClaim(context, slugs);
  }

  @Query(() => ClaimConnection, { description: 'The claims of a pack, or of all packs.' })
  claims(@Args(() => ClaimArguments) page: ClaimArguments, @Ctx() context: RequestContext): Promise<Connection<ClaimRecord>> {
    return pageClaims(context, page);
  }

  @FieldResolver(() => Pack)
  pack(@Root() claim: ClaimRecord, @Ctx() context: RequestContext): Promise<PackRecord> {
    return packOfRow(context, claim.packKey);
  }

  @FieldResolver(() => Source, { nullable: true })
  retractedBy(@Root() claim: ClaimRecord, @Ctx() context: RequestContext): Promise<SourceRecord | null> {
    return sourceLoader(context).getOptional(claim.retractedByKey);
  }

  @FieldResolver(() => Event, { nullable: true })
  event(@Root() claim: ClaimRecord, @Ctx() context: RequestContext): Promise<EventRecord | null> {
    return eventLoader(context).getOptional(claim.eventKey);
  }

  @FieldResolver(() => Actor, { nullable: true })
  actor(@Root() claim: ClaimRecord, @Ctx() context: RequestContext): Promise<ActorRecord | null> {
    return actorLoader(context).getOptional(claim.actorKey);
  }

  @FieldResolver(() => Issue, { nullable: true })
  issue(@Root() claim: ClaimRecord, @Ctx() context: RequestContext): Promise<IssueRecord | null> {
    return issueLoader(context).getOptional(claim.issueKey);
  }

  @FieldResolver(() => AssertionConnection)
  assertions(@Root() claim: ClaimRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<AssertionRecord>> {
    return assertionsOfClaimLoader(context)({ parent: claim.key, request });
  }

  @FieldResolver(() => Corroboration)
  corroboration(@Root() claim: ClaimRecord, @Args(() => KnownAtArguments) { knownAt }: KnownAtArguments, @Ctx() context: RequestContext): Promise<CorroborationRecord> {
    return corroborateClaim(context, claim, knownAt);
  }

  @FieldResolver(() => ContradictionConnection)
  contradictions(@Root() claim: ClaimRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<ContradictionRecord>> {
    return contradictionsOfClaimLoader(context)({ parent: claim.key, request });
  }
}

/** Tellings of claims. */
@Resolver(() => Assertion)
export class AssertionResolver {
  @FieldResolver(() => Claim)
  async claim(@Root() assertion: AssertionRecord, @Ctx() context: RequestContext): Promise<ClaimRecord> {
    // A claim that was frozen with a question may be gone from the pack: then it is given as it was.
    const { known } = assertion;
    return known === undefined ? claimLoader(context).get(assertion.claimKey) : (await claimLoader(context).find(assertion.claimKey)) ?? known.claim;
  }

  @FieldResolver(() => Source)
  source(@Root() assertion: AssertionRecord, @Ctx() context: RequestContext): SourceRecord | Promise<SourceRecord> {
    return assertion.known?.source ?? sourceLoader(context).get(assertion.sourceKey);
  }

  @FieldResolver(() => [AttributionStep])
  chain(@Root() assertion: AssertionRecord, @Ctx() context: RequestContext): readonly StepRecord[] | Promise<readonly StepRecord[]> {
    return assertion.known?.chain ?? stepsLoader(context)(assertion.key);
  }

  @FieldResolver(() => [Evidence])
  evidence(@Root() assertion: AssertionRecord, @Ctx() context: RequestContext): readonly EvidenceRecord[] | Promise<readonly EvidenceRecord[]> {
    return assertion.known?.evidence ?? evidenceOfAssertionLoader(context)(assertion.key);
  }
}

/** Voices of an attribution. */
@Resolver(() => AttributionStep)
export class AttributionStepResolver {
  @FieldResolver(() => Actor, { nullable: true })
  actor(@Root() step: StepRecord, @Ctx() context: RequestContext): Promise<ActorRecord | null> {
    return actorLoader(context).getOptional(step.actorKey);
  }

  @FieldResolver(() => Source, { nullable: true })
  source(@Root() step: StepRecord, @Ctx() context: RequestContext): Promise<SourceRecord | null> {
    return sourceLoader(context).getOptional(step.sourceKey);
  }
}

/** Contradictions: the root, and what hangs below one. */
@Resolver(() => Contradiction)
export class ContradictionResolver {
  @Query(() => ContradictionConnection, { description: 'Where claims contradict each other, in a pack or in all packs.' })
  contradictions(@Args(() => ContradictionArguments) page: ContradictionArguments, @Ctx() context: RequestContext): Promise<Connection<ContradictionRecord>> {
    return pageContradictions(context, page);
  }

  @FieldResolver(() => Pack)
  pack(@Root() contradiction: ContradictionRecord, @Ctx() context: RequestContext): Promise<PackRecord> {
    return packOfRow(context, contradiction.packKey);
  }

  @FieldResolver(() => [Claim])
  claims(@Root() contradiction: ContradictionRecord, @Ctx() context: RequestContext): Promise<readonly ClaimRecord[]> {
    return claimsOfContradictionLoader(context)(contradiction.key);
  }
}
