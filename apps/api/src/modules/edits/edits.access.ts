import { deskOnly, type AccessCase } from '../../testing/access/access-case.js';
import { madeOnce, PACK, payloadOf, type World } from '../../testing/access/world.js';

const TITLE = 'The ferry, corrected at one desk';
const NAME = 'Clerk Ada Quill';
const EDIT = 'mutation ($input: EditPackInput!) { editPack(input: $input) { pack { version pack { slug title } } edit { id sentences } problems { message } userErrors { code } } }';
const UNDO = 'mutation ($input: UndoPackEditInput!) { undoPackEdit(input: $input) { pack { pack { title } } edit { sentences } userErrors { code } } }';

interface Edited { readonly slug: string; readonly version: number; readonly edit: string }

/** A copy at the teacher's desk, in which somebody has been called otherwise. */
async function edit(world: World): Promise<Edited> {
  const copied = await world.ask('teacher', 'mutation ($input: CopyPackInput!) { copyPack(input: $input) { pack { version pack { slug } } userErrors { code } } }', { input: { pack: PACK, title: TITLE } });
  const { pack: { version, pack: { slug } } } = payloadOf<{ pack: { version: number; pack: { slug: string } } }>(copied, 'copyPack');
  const answer = await world.ask('teacher', EDIT, { input: { pack: slug, baseVersion: version, edits: [{ putActor: { slug: 'ada-quill', name: NAME } }] } });
  const { pack, edit: made } = payloadOf<{ pack: { version: number }; edit: { id: string } }>(answer, 'editPack');
  return { slug, version: pack.version, edit: made.id };
}

/** A pack of the teacher that has been edited, made once for each world. */
export const editedPack = madeOnce(edit);

/** Who changes packs by hand and reads who did: people at the desk, and no key of theirs. */
export const accessCases: readonly AccessCase[] = [
  { operation: 'Query.packEdits', roles: deskOnly('NULL'), ask: async ({ world }) => ({ query: 'query ($pack: String!) { packEdits(pack: $pack) { nodes { sentences } } }', variables: { pack: (await editedPack(world)).slug }, shows: 'Ada Quill' }) },
  {
    operation: 'Mutation.editPack', roles: deskOnly('NOT_FOUND'),
    ask: async ({ world }) => {
      const { slug, version } = await edit(world);
      return { query: EDIT, variables: { input: { pack: slug, baseVersion: version, edits: [{ putActor: { slug: 'ada-quill', name: 'Ada Quill, clerk' } }] } }, shows: TITLE };
    },
  },
  {
    operation: 'Mutation.undoPackEdit', roles: deskOnly('NOT_FOUND'),
    ask: async ({ world }) => {
      const { slug, version, edit: made } = await edit(world);
      return { query: UNDO, variables: { input: { pack: slug, baseVersion: version, edit: made } }, shows: TITLE };
    },
  },
];
