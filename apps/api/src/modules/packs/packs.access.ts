import { deskOnly, signedInOnly, type AccessCase } from '../../testing/access/access-case.js';
import { madeOnce, PACK, payloadOf, type World } from '../../testing/access/world.js';
import { ferryArticle } from './testing/pack-steps.js';

const PUBLIC = 'a pack that ships is there for everybody, account or not';
const TITLE = 'The ferry of one desk';
const WIRE = 'wire-2021-07-07';

interface OwnPack { readonly slug: string; readonly id: string }

/** A pack of the teacher's desk. A new one each time. */
async function copyPack(world: World): Promise<OwnPack> {
  const answer = await world.ask('teacher', 'mutation ($input: CopyPackInput!) { copyPack(input: $input) { pack { pack { slug id } } userErrors { code message } } }', { input: { pack: PACK, title: TITLE } });
  return payloadOf<{ pack: { pack: OwnPack } }>(answer, 'copyPack').pack.pack;
}

const ownPack = madeOnce(copyPack);
const attachment = (pack: string) => ({ input: { pack, files: [{ name: 'wire.txt', text: ferryArticle(WIRE) }] } });
const ATTACH = 'mutation ($input: AttachOriginalsInput!) { attachOriginals(input: $input) { pack { version } outcomes { source } userErrors { code } } }';

/** The files of the pack that everybody may read, packed by whoever is at the desk of the teacher. */
const archive = madeOnce(async (world: World) => {
  const answer = await world.ask('teacher', `{ deskPack(slug: "${PACK}") { archive { content } } }`);
  return payloadOf<{ archive: { content: string } }>(answer, 'deskPack').archive.content;
});

/** Who may ask for packs. */
export const accessCases: readonly AccessCase[] = [
  { operation: 'Query.pack', everybody: PUBLIC, ask: () => ({ query: 'query ($slug: String!) { pack(slug: $slug) { title } }', variables: { slug: PACK }, shows: '"title"' }) },
  { operation: 'Query.packs', everybody: PUBLIC, ask: () => ({ query: '{ packs { nodes { slug } } }', shows: PACK }) },
  {
    operation: 'Query.packs', of: 'with those of a desk', roles: { ...deskOnly('LACKS_IT', 'LACKS_IT'), program: 'LACKS_IT' },
    ask: async ({ world }) => ({ query: '{ packs(first: 100) { nodes { slug } } }', shows: (await ownPack(world)).slug }),
  },
  {
    operation: 'Query.node', of: 'of a desk\'s own pack', roles: { ...deskOnly('NULL', 'NULL'), program: 'NULL' },
    ask: async ({ world }) => ({ query: 'query ($id: ID!) { node(id: $id) { ... on Pack { title } } }', variables: { id: (await ownPack(world)).id }, shows: TITLE }),
  },
  { operation: 'Query.deskPack', of: 'of a public pack', roles: signedInOnly(), ask: () => ({ query: `{ deskPack(slug: "${PACK}") { own } }`, shows: '"own"' }) },
  {
    operation: 'Query.deskPack', of: 'of a desk\'s own pack', roles: deskOnly('NULL'),
    ask: async ({ world }) => ({ query: 'query ($slug: String!) { deskPack(slug: $slug) { pack { title } sources { nodes { label } } } }', variables: { slug: (await ownPack(world)).slug }, shows: TITLE }),
  },
  {
    operation: 'Query.deskPacks', roles: deskOnly('LACKS_IT'),
    ask: async ({ world }) => ({ query: '{ deskPacks { nodes { pack { slug } } } }', shows: (await ownPack(world)).slug }),
  },
  { operation: 'Mutation.copyPack', of: 'of a public pack', roles: signedInOnly(), ask: () => ({ query: `mutation { copyPack(input: { pack: "${PACK}" }) { pack { own } userErrors { code } } }`, shows: '"own":true' }) },
  {
    operation: 'Mutation.copyPack', of: 'of a desk\'s own pack', roles: deskOnly('NOT_FOUND'),
    ask: async ({ world }) => ({ query: 'mutation ($pack: String!) { copyPack(input: { pack: $pack }) { pack { pack { title } } userErrors { code } } }', variables: { pack: (await ownPack(world)).slug }, shows: TITLE }),
  },
  { operation: 'Mutation.attachOriginals', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => ({ query: ATTACH, variables: attachment((await ownPack(world)).slug), shows: '"source":' }) },
  {
    operation: 'Mutation.detachOriginal', roles: deskOnly('NOT_FOUND'), fresh: true,
    ask: async ({ world }) => {
      const { slug } = await copyPack(world);
      payloadOf(await world.ask('teacher', ATTACH, attachment(slug)), 'attachOriginals');
      return { query: 'mutation ($input: DetachOriginalInput!) { detachOriginal(input: $input) { pack { version } userErrors { code } } }', variables: { input: { pack: slug, source: WIRE } }, shows: '"version"' };
    },
  },
  {
    operation: 'Mutation.importPack', roles: signedInOnly(),
    ask: async ({ world }) => ({ query: 'mutation ($input: ImportPackInput!) { importPack(input: $input) { pack { own } userErrors { code } } }', variables: { input: { archive: await archive(world) } }, shows: '"own":true' }),
  },
  {
    operation: 'Mutation.deletePack', roles: deskOnly('NOT_FOUND'), fresh: true,
    ask: async ({ world }) => ({ query: 'mutation ($pack: String!) { deletePack(input: { pack: $pack }) { deleted userErrors { code } } }', variables: { pack: (await copyPack(world)).slug }, shows: '"deleted":"' }),
  },
];
