import { DeskPack, PackCitationConnection, PackConsequenceConnection, PackDependentConnection, PackEntity, PackEntityArguments, PackEntityConnection, PackEntityContent, PackEntitySlugArguments, PageArguments } from '@footnote/schema';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { pageOfList, type Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { DeskPackRecord } from '../packs/index.js';
import type { CitationRecord } from './cite-entity.js';
import type { ContentRecord } from './describe-entity.js';
import type { ConsequenceRecord, DependentRecord, EntityRecord } from './pack-entity.records.js';
import { findEntity, pageEntities } from './pack-entity.service.js';

/** What a pack holds, as whoever edits it reads it. */
@Resolver(() => DeskPack)
export class PackEntitiesResolver {
  @FieldResolver(() => PackEntityConnection)
  entities(@Root() pack: DeskPackRecord, @Args(() => PackEntityArguments) which: PackEntityArguments, @Ctx() context: RequestContext): Promise<Connection<EntityRecord>> {
    return pageEntities(context, pack, which);
  }

  @FieldResolver(() => PackEntity, { nullable: true })
  entity(@Root() pack: DeskPackRecord, @Args(() => PackEntitySlugArguments) which: PackEntitySlugArguments, @Ctx() context: RequestContext): Promise<EntityRecord | null> {
    return findEntity(context, pack, which);
  }
}

/** One thing that a pack holds. */
@Resolver(() => PackEntity)
export class PackEntityResolver {
  @FieldResolver(() => PackEntityContent)
  content(@Root() entity: EntityRecord): ContentRecord {
    return entity.content();
  }

  @FieldResolver(() => PackDependentConnection)
  dependents(@Root() entity: EntityRecord, @Args(() => PageArguments) request: PageArguments): Connection<DependentRecord> {
    return pageOfList(entity.dependents(), { request, scope: 'pack_dependents', keyOf: (one) => `${one.entity.collection} ${one.entity.slug} ${one.field}` });
  }

  @FieldResolver(() => PackConsequenceConnection)
  consequences(@Root() entity: EntityRecord, @Args(() => PageArguments) request: PageArguments): Connection<ConsequenceRecord> {
    return pageOfList(entity.consequences(), { request, scope: 'pack_consequences', keyOf: (one) => `${one.entity.collection} ${one.entity.slug}` });
  }

  @FieldResolver(() => PackCitationConnection)
  evidence(@Root() entity: EntityRecord, @Args(() => PageArguments) request: PageArguments): Connection<CitationRecord> {
    return pageOfList(entity.evidence(), { request, scope: 'pack_citations', keyOf: (one) => `${one.citedBy.slug} ${one.slug}` });
  }
}
