import { Evidence, EvidenceConnection, Outlet, OutletConnection, Pack, PackPageArguments, PageArguments, SlugArguments, Source, SourceConnection, SourceReliance, SourceRelianceConnection } from '@footnote/schema';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { packOfRow, refuseOwn, type PackRecord } from '../packs/index.js';
import { evidenceOfRelianceLoader, evidenceOfSourceLoader, outletLoader, reliancesOfSourceLoader, reliancesOnSourceLoader, sourceLoader, sourcesOfOutletLoader, sourcesOfPackLoader } from './source.loader.js';
import { findSource, pageOutlets, pageSources, readTextFor } from './source.service.js';
import type { EvidenceRecord, OutletRecord, RelianceRecord, SourceRecord } from './source.store.js';

/** Sources: the roots, and what hangs below one. */
@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: 'One source, by the slugs of its pack and its own; null where the pack has no such source.' })
  source(@Args(() => SlugArguments) slugs: SlugArguments, @Ctx() context: RequestContext): Promise<SourceRecord | null> {
    return findSource(context, slugs);
  }

  @Query(() => SourceConnection, { description: 'The sources of a pack, or of all packs.' })
  sources(@Args(() => PackPageArguments) page: PackPageArguments, @Ctx() context: RequestContext): Promise<Connection<SourceRecord>> {
    return pageSources(context, page);
  }

  @FieldResolver(() => Outlet)
  outlet(@Root() source: SourceRecord, @Ctx() context: RequestContext): OutletRecord | Promise<OutletRecord> {
    return source.outletRecord ?? outletLoader(context).get(source.outletKey);
  }

  @FieldResolver(() => Pack)
  pack(@Root() source: SourceRecord, @Ctx() context: RequestContext): Promise<PackRecord> {
    return packOfRow(context, source.packKey);
  }

  @FieldResolver(() => String, { nullable: true })
  text(@Root() source: SourceRecord, @Ctx() context: RequestContext): Promise<string | null> {
    return readTextFor(source, context);
  }

  @FieldResolver(() => EvidenceConnection)
  evidence(@Root() source: SourceRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<EvidenceRecord>> {
    return evidenceOfSourceLoader(context)({ parent: source.key, request });
  }

  @FieldResolver(() => SourceRelianceConnection)
  reliesOn(@Root() source: SourceRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<RelianceRecord>> {
    return reliancesOfSourceLoader(context)({ parent: source.key, request });
  }

  @FieldResolver(() => SourceRelianceConnection)
  reliedOnBy(@Root() source: SourceRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<RelianceRecord>> {
    return reliancesOnSourceLoader(context)({ parent: source.key, request });
  }
}

/** Outlets: the root, and what hangs below one. */
@Resolver(() => Outlet)
export class OutletResolver {
  @Query(() => OutletConnection, { description: 'The outlets of a pack, or of all packs.' })
  outlets(@Args(() => PackPageArguments) page: PackPageArguments, @Ctx() context: RequestContext): Promise<Connection<OutletRecord>> {
    return pageOutlets(context, page);
  }

  @FieldResolver(() => Pack)
  pack(@Root() outlet: OutletRecord, @Ctx() context: RequestContext): Promise<PackRecord> {
    return packOfRow(context, outlet.packKey);
  }

  @FieldResolver(() => SourceConnection)
  sources(@Root() outlet: OutletRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<SourceRecord>> {
    return sourcesOfOutletLoader(context)({ parent: outlet.key, request });
  }
}

/** What sources add to a pack. */
@Resolver(() => Pack)
export class PackSourcesResolver {
  @FieldResolver(() => SourceConnection, { description: 'The texts that report the affair, those included that are known only through others; in the order of the pack.' })
  sources(@Root() pack: PackRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<SourceRecord>> {
    return sourcesOfPackLoader(context)({ parent: refuseOwn(pack).key, request });
  }
}

/** One source relies on another. */
@Resolver(() => SourceReliance)
export class SourceRelianceResolver {
  @FieldResolver(() => Source)
  source(@Root() reliance: RelianceRecord, @Ctx() context: RequestContext): Promise<SourceRecord> {
    return sourceLoader(context).get(reliance.sourceKey);
  }

  @FieldResolver(() => Source)
  on(@Root() reliance: RelianceRecord, @Ctx() context: RequestContext): Promise<SourceRecord> {
    return sourceLoader(context).get(reliance.onKey);
  }

  @FieldResolver(() => [Evidence])
  evidence(@Root() reliance: RelianceRecord, @Ctx() context: RequestContext): Promise<readonly EvidenceRecord[]> {
    return evidenceOfRelianceLoader(context)(reliance.key);
  }
}

/** Cited passages. */
@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Source)
  source(@Root() evidence: EvidenceRecord, @Ctx() context: RequestContext): SourceRecord | Promise<SourceRecord> {
    return evidence.sourceRecord ?? sourceLoader(context).get(evidence.sourceKey);
  }
}
