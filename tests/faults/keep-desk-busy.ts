import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { repositoryRoot } from '../testkit/repository.js';
import type { Dice } from '../fuzz/dice.js';
import { askAsWeb, type Asked, type WebApp } from './ask-as-web.js';
import type { Ledger } from './ledger.js';

export interface Desk { readonly web: WebApp; readonly cookie: string; readonly ledger: Ledger; readonly dice: Dice; readonly goesHome: () => boolean }

interface UserError { readonly code: string; readonly message: string }
interface Batch { readonly id: string; readonly waitingCount: number; readonly readingCount: number; readonly pack: { readonly version: number }; readonly articles: { readonly nodes: readonly { readonly id: string; readonly state: string }[] } }

/** The invented affair that ships: what is edited is a copy of it, and what is imported are its originals. */
const PACK = 'harbour-ferry';
const PACK_FOLDER = path.join(repositoryRoot, 'packages', 'corpus', 'packs', PACK);
/** A pack grows with each import: from time to time a new copy. */
const TURNS_PER_COPY = 40;
const GIVE_EACH = 4;
/** Between two changes. */
const THINK_MS = 500;
const AGAIN_MS = 300;
const LEAST_CONFIDENCE = 0.8;

/** A teacher who mends a pack and imports articles into it, one change after the other, until it is time to go home. */
export async function workAtDesk(desk: Desk): Promise<void> {
  const originals = readOriginals();
  const outlet = firstOutlet();
  let [slug, version] = ['', 0];
  let given: readonly string[] = [];
  for (let turn = 0; !desk.goesHome(); turn += 1) {
    if (turn % TURNS_PER_COPY === 0) [slug, version, given] = [await copyPack(desk), 1, []];
    // What is given is read meanwhile, and read again where the reader is killed.
    if (turn % GIVE_EACH === 0) given = [...given, await giveArticle(desk, slug, `${originals[(turn / GIVE_EACH) % originals.length] ?? ''}\n\nSeen for the ${String(turn)}th time.\n`)];
    version = await editPack(desk, { slug, version, outlet, name: `The ${String(turn)}th Ledger` });
    const [first] = given;
    const read = first === undefined ? null : await look(desk, first);
    if (read !== null && read.waitingCount + read.readingCount === 0) [version, given] = [await applyImport(desk, slug, read), given.slice(1)];
    await wait(THINK_MS + desk.dice.below(THINK_MS));
  }
}

async function copyPack(desk: Desk): Promise<string> {
  const { copyPack: { pack, userErrors } } = await insist<{ copyPack: { pack: { pack: { slug: string } } | null; userErrors: readonly UserError[] } }>(desk, 'CopyPack', { pack: PACK, title: 'The ferry, mended' });
  if (pack === null) throw new Error(`The pack could not be copied: ${JSON.stringify(userErrors)}`);
  return pack.pack.slug;
}

interface Standing { readonly slug: string; readonly version: number }

/** The version of the pack after that. One that nobody was told of may have been stored: then the pack is found at the version after. */
async function editPack(desk: Desk, { slug, version, outlet, name }: Standing & { readonly outlet: string; readonly name: string }): Promise<number> {
  const { editPack: { pack, edit, userErrors } } = await insist<{ editPack: { pack: { version: number } | null; edit: object | null; userErrors: readonly UserError[] } }>(desk, 'EditPack', { pack: slug, baseVersion: version, edits: [{ putOutlet: { slug: outlet, name } }] });
  if (edit !== null && pack !== null) desk.ledger.change({ by: 'EDIT', pack: slug, version: pack.version });
  else if (userErrors.some(({ code }) => code !== 'CONFLICT' && code !== 'UNCHANGED')) desk.ledger.contradict(`an edit was refused: ${JSON.stringify(userErrors)}`);
  if (pack !== null && pack.version < version) desk.ledger.contradict(`the pack ${slug} went back from version ${String(version)} to ${String(pack.version)}`);
  return pack?.version ?? version;
}

/** The import of an article, which waits to be read. */
async function giveArticle(desk: Desk, slug: string, text: string): Promise<string> {
  const { startImport } = await insist<{ startImport: { batch: { id: string } | null; userErrors: readonly UserError[] } }>(desk, 'StartImport', { pack: slug, articles: [{ name: 'wire.txt', text }] });
  if (startImport.batch === null) throw new Error(`An import could not be begun: ${JSON.stringify(startImport.userErrors)}`);
  return startImport.batch.id;
}

/** Takes what is safe of an article that was read into the pack; the version of the pack after that. */
async function applyImport(desk: Desk, slug: string, read: Batch): Promise<number> {
  const [article] = read.articles.nodes;
  if (article?.state !== 'IN_REVIEW') return read.pack.version;
  await insist(desk, 'AcceptSafeProposals', { article: article.id, atLeast: LEAST_CONFIDENCE });
  const { applyImport: applied } = await insist<{ applyImport: { version: number | null; appliedCount: number } }>(desk, 'ApplyImport', { batch: read.id, baseVersion: read.pack.version });
  if (applied.version !== null && applied.appliedCount > 0) desk.ledger.change({ by: 'IMPORT', pack: slug, version: applied.version });
  return (await look(desk, read.id)).pack.version;
}

async function look(desk: Desk, id: string): Promise<Batch> {
  const { importBatch } = await ask<{ importBatch: Batch | null }>(desk, 'ImportBatchPage', { id });
  if (importBatch === null) throw new Error('An import that was acknowledged is not there');
  return importBatch;
}

const insist = <Data>(desk: Desk, operation: Asked['operation'], input: object): Promise<Data> => ask<Data>(desk, operation, { input });

/** Asks until it is answered. */
async function ask<Data>({ web, cookie, ledger, dice }: Desk, operation: Asked['operation'], variables: object): Promise<Data> {
  for (;;) {
    const came = await askAsWeb(web, { operation, variables, address: '10.255.0.2', cookie });
    ledger.note(came.is === 'ANSWERED' ? 'answered' : came.how);
    // As the operation says, whose result the codegen knows.
    if (came.is === 'ANSWERED') return came.data as Data;
    await wait(AGAIN_MS / 2 + dice.below(AGAIN_MS));
  }
}

function readOriginals(): readonly string[] {
  const folder = path.join(PACK_FOLDER, 'originals');
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** The slug of an outlet that the pack has. */
function firstOutlet(): string {
  return /^ *-? *slug: *([\w-]+)/m.exec(readFileSync(path.join(PACK_FOLDER, 'outlets.yaml'), 'utf8'))?.[1] ?? '';
}
