import { EditPackInput, EditPackPayload, PackEdit, PackEditConnection, PageArguments, UndoPackEditInput, UndoPackEditPayload } from '@footnote/schema';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { EditRecord, EditResultRecord } from './edit.records.js';
import { editPack, pageEdits } from './edit.service.js';
import { undoPackEdit } from './undo.service.js';

/** What people change in the packs of their desk by hand. */
@Resolver(() => PackEdit)
export class PackEditResolver {
  @Query(() => PackEditConnection, { nullable: true, description: 'What was changed by hand in a pack of your desk, the latest first; null where your desk has no such pack. For whoever is signed in; no API key may, as the log names people.' })
  packEdits(@Arg('pack', () => String, { description: 'The slug of the pack.' }) pack: string, @Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext): Promise<Connection<EditRecord> | null> {
    return pageEdits(context, { ...page, pack });
  }

  @Mutation(() => EditPackPayload, { description: 'Changes a pack of your desk: all of the edits together as its next version, or none. What was published of it is proved again. For whoever is signed in; no API key may, as people decide what stands in a pack.' })
  editPack(@Arg('input', () => EditPackInput, { description: 'The pack and the edits.' }) input: EditPackInput, @Ctx() context: RequestContext): Promise<EditResultRecord> {
    return editPack(context, input);
  }

  @Mutation(() => UndoPackEditPayload, { description: 'Takes an edit of a pack of your desk back, where nothing that it touched has changed since. For whoever is signed in; no API key may.' })
  undoPackEdit(@Arg('input', () => UndoPackEditInput, { description: 'The edit.' }) input: UndoPackEditInput, @Ctx() context: RequestContext): Promise<EditResultRecord> {
    return undoPackEdit(context, input);
  }
}
