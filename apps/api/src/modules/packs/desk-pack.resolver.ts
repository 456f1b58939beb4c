import {
  AttachOriginalsInput, AttachOriginalsPayload, CopyPackInput, CopyPackPayload, DeletePackInput, DeletePackPayload, DeskPack, DeskPackConnection, DetachOriginalInput, DetachOriginalPayload,
  ImportPackInput, ImportPackPayload, PackArchive, PackContents, PackSource, PackSourceConnection, PackVersionConnection, PageArguments,
} from '@footnote/schema';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { attachOriginals, detachOriginal, type AttachResult, type DetachResult } from './attach.service.js';
import { copyPack, type CopyPackResult } from './copy-pack.service.js';
import { deletePack, type DeletePackResult } from './delete-pack.service.js';
import type { DeskPackRecord, PackSourceRecord } from './desk-pack.records.js';
import { contentsOf, findPackAtDesk, findPackSource, pageDeskPacks, pagePackSources, pageVersions, titlesOfUse } from './desk-pack.service.js';
import type { VersionRow } from './desk-pack.store.js';
import { exportDeskPack, type ArchiveRecord } from './export.service.js';
import { importDeskPack, type ImportPackResult } from './import.service.js';

/** Packs as teachers work with them. */
@Resolver(() => DeskPack)
export class DeskPackResolver {
  @Query(() => DeskPack, { nullable: true, description: 'A pack as a teacher works with it: a public one, or one of her desk; null where there is none for her. For whoever is signed in.' })
  deskPack(@Arg('slug', () => String, { description: 'The slug of the pack.' }) slug: string, @Ctx() context: RequestContext): Promise<DeskPackRecord | null> {
    return findPackAtDesk(context, slug);
  }

  @Query(() => DeskPackConnection, { description: 'Your desk\'s own packs, what changed last first. For whoever is signed in.' })
  deskPacks(@Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext): Promise<Connection<DeskPackRecord>> {
    return pageDeskPacks(context, page);
  }

  @FieldResolver(() => PackContents)
  contents(@Root() pack: DeskPackRecord, @Ctx() context: RequestContext): Promise<object> {
    return contentsOf(context, pack);
  }

  @FieldResolver(() => PackSourceConnection)
  sources(@Root() pack: DeskPackRecord, @Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext): Promise<Connection<PackSourceRecord>> {
    return pagePackSources(context, pack, page);
  }

  @FieldResolver(() => PackSource, { nullable: true })
  source(@Root() pack: DeskPackRecord, @Arg('slug', () => String, { description: 'The slug of the source.' }) slug: string, @Ctx() context: RequestContext): Promise<PackSourceRecord | null> {
    return findPackSource(context, pack, slug);
  }

  @FieldResolver(() => PackVersionConnection)
  versions(@Root() pack: DeskPackRecord, @Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext): Promise<Connection<VersionRow>> {
    return pageVersions(context, pack, page);
  }

  @FieldResolver(() => [String])
  usedBy(@Root() pack: DeskPackRecord, @Ctx() context: RequestContext): Promise<readonly string[]> {
    return titlesOfUse(context, pack);
  }

  @FieldResolver(() => PackArchive)
  archive(
    @Root() pack: DeskPackRecord,
    @Arg('originals', () => Boolean, { nullable: true, description: 'Whether the originals that your desk attached come along, as they were given. They are other people\'s work: keep such a file to yourself.' }) originals: boolean | null,
    @Ctx() context: RequestContext,
  ): Promise<ArchiveRecord> {
    return exportDeskPack(context, pack, { originals: originals === true });
  }
}

/** What changes the packs of a desk. */
@Resolver()
export class DeskPackChangeResolver {
  @Mutation(() => CopyPackPayload, { description: 'Copies a pack to your desk, where it can be changed. For whoever is signed in.' })
  copyPack(@Arg('input', () => CopyPackInput, { description: 'The pack.' }) input: CopyPackInput, @Ctx() context: RequestContext): Promise<CopyPackResult> {
    return copyPack(context, input);
  }

  @Mutation(() => AttachOriginalsPayload, { description: 'Attaches articles to the sources of a pack of your desk: their citations are then found in the very words. Such a request may have 12 MB. For whoever is signed in.' })
  attachOriginals(@Arg('input', () => AttachOriginalsInput, { description: 'The pack and the articles.' }) input: AttachOriginalsInput, @Ctx() context: RequestContext): Promise<AttachResult> {
    return attachOriginals(context, input);
  }

  @Mutation(() => DetachOriginalPayload, { description: 'Takes an original out of a pack of your desk and forgets it. For whoever is signed in.' })
  detachOriginal(@Arg('input', () => DetachOriginalInput, { description: 'The source.' }) input: DetachOriginalInput, @Ctx() context: RequestContext): Promise<DetachResult> {
    return detachOriginal(context, input);
  }

  @Mutation(() => ImportPackPayload, { description: 'Imports a folder of files as a pack of your desk, whole or not at all; of a pack that the desk has, it becomes the next version, and what was published of it is proved again. Such a request may have 12 MB. For whoever is signed in.' })
  importPack(@Arg('input', () => ImportPackInput, { description: 'The folder.' }) input: ImportPackInput, @Ctx() context: RequestContext): Promise<ImportPackResult> {
    return importDeskPack(context, input);
  }

  @Mutation(() => DeletePackPayload, { description: 'Deletes a pack of your desk with its versions and originals. For whoever is signed in.' })
  deletePack(@Arg('input', () => DeletePackInput, { description: 'The pack.' }) input: DeletePackInput, @Ctx() context: RequestContext): Promise<DeletePackResult> {
    return deletePack(context, input);
  }
}
