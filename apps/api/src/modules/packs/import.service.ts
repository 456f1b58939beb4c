import { loadPack, type PackFiles, type PackProblem } from '@footnote/corpus';
import type { PackGraph } from '@footnote/knowledge';
import type { ImportPackInput } from '@footnote/schema';
import { randomUUID } from 'node:crypto';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { importPackFrom, packId } from '../../platform/database/index.js';
import { attach } from '../../platform/import-shipped-packs.js';
import { recognise, type OutcomeRecord } from './attach.service.js';
import { refuseTooMany } from './copy-pack.service.js';
import { toDeskPack, type DeskPackRecord, type UserErrorRecord } from './desk-pack.records.js';
import { slugAtDesk } from './desk-slug.js';
import { LONGEST_TEXT, refuseFiles, type GivenFile } from './given-files.js';
import { ARCHIVE_LIMITS, readArchive, tidyFolder, type ArchiveResult } from './pack-archive.js';
import { WRITING } from './pack.policy.js';
import { readPacksByIds } from './pack.store.js';
import { readTitle } from './read-title.js';

export interface ImportPackResult {
  readonly pack: DeskPackRecord | null;
  readonly created: boolean;
  readonly changed: boolean;
  readonly problems: readonly PackProblem[];
  readonly problemCount: number;
  readonly outcomes: readonly OutcomeRecord[];
  readonly userErrors: readonly UserErrorRecord[];
}

/** Nobody mends more than that before trying again. */
const MOST_PROBLEMS = 200;

const NOTHING: ImportPackResult = { pack: null, created: false, changed: false, problems: [], problemCount: 0, outcomes: [], userErrors: [] };
const refuse = (error: UserErrorRecord): ImportPackResult => ({ ...NOTHING, userErrors: [error] });

/** Imports a folder of files as a pack of the desk, whole or not at all: validated as `footnote verify` validates it. Of a pack that the desk has, it becomes a new version. */
export async function importDeskPack(context: RequestContext, input: ImportPackInput): Promise<ImportPackResult> {
  const { deskKey } = requireAtDesk(context.viewer, WRITING);
  const given = readGiven(input);
  if (!given.ok) return refuse({ code: 'INVALID', field: input.archive === null || input.archive === undefined ? 'files' : 'archive', message: given.refused });
  const loaded = loadFiles(given.files);
  const problems = { problems: loaded.problems.slice(0, MOST_PROBLEMS), problemCount: loaded.problems.length };
  if (loaded.graph === null) return { ...NOTHING, ...problems, userErrors: [describeProblems(loaded.problems)] };
  const title = readTitle(loaded.graph.pack.title);
  if (!title.ok) return { ...NOTHING, ...problems, userErrors: [{ code: 'INVALID', field: null, message: `pack.yaml: ${title.message}` }] };
  const graph = { ...loaded.graph, pack: { ...loaded.graph.pack, slug: slugAtDesk(loaded.graph.pack.slug, deskKey) } };
  return { ...await store(context, { graph, deskKey, originals: originalsIn(given.files), baseVersion: input.baseVersion ?? null }), ...problems };
}

function readGiven({ archive = null, files = null }: ImportPackInput): ArchiveResult {
  if ((archive === null) === (files === null)) return { ok: false, refused: 'Give either a .zip of the folder or its files.' };
  if (files !== null) {
    const refused = refuseFiles(files, { most: ARCHIVE_LIMITS.files });
    if (refused !== null) return { ok: false, refused: refused.message };
    const twice = files.find(({ name }, index) => files.findIndex((other) => other.name === name) !== index);
    if (twice !== undefined) return { ok: false, refused: `"${twice.name.slice(0, 80)}" is given twice.` };
    return tidyFolder(new Map(files.map(({ name, text }) => [name, text])));
  }
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(archive ?? '')) return { ok: false, refused: 'The .zip is not written in Base64.' };
  return readArchive(Buffer.from(archive ?? '', 'base64'));
}

/** Every problem that `footnote verify` would list; the graph where none of them is an error. */
function loadFiles(files: PackFiles): { readonly graph: PackGraph | null; readonly problems: readonly PackProblem[] } {
  const long = [...files].find(([, text]) => text.length > LONGEST_TEXT);
  if (long !== undefined) return { graph: null, problems: [problem(long[0], { message: `The file has ${long[1].length.toLocaleString('en')} characters.`, remedy: `A file has at most ${LONGEST_TEXT.toLocaleString('en')}: divide it.` })] };
  const loaded = loadPack(files);
  if (!loaded.ok) return { graph: null, problems: loaded.problems };
  // YAML can write the character 0, and no column of the database can hold it.
  if (JSON.stringify(loaded.graph).includes('\\u0000')) return { graph: null, problems: [problem('pack.yaml', { message: 'Some text of the pack has the character 0 in it.', remedy: 'Take out what is written as \\0 or \\u0000.' })] };
  return { graph: loaded.graph, problems: loaded.warnings };
}

function problem(file: string, { message, remedy }: Pick<PackProblem, 'message' | 'remedy'>): PackProblem {
  return { file, line: 1, column: 1, code: 'VALUE_NOT_ALLOWED', severity: 'ERROR', message, remedy };
}

function describeProblems(problems: readonly PackProblem[]): UserErrorRecord {
  const count = problems.filter(({ severity }) => severity === 'ERROR').length;
  return { code: 'INVALID', field: null, message: `The pack cannot be used as it stands: ${count === 1 ? 'one thing is' : `${String(count)} things are`} wrong with its files. Nothing was imported.` };
}

/** Originals that came along: an export that was asked for with them has them. */
function originalsIn(files: PackFiles): readonly GivenFile[] {
  return [...files].filter(([path]) => /^originals\/[^/]+\.txt$/.test(path)).map(([path, text]) => ({ name: path.slice('originals/'.length), text }));
}

interface ToStore { readonly graph: PackGraph; readonly deskKey: string; readonly originals: readonly GivenFile[]; readonly baseVersion: number | null }

async function store(context: RequestContext, { graph, deskKey, originals: given, baseVersion }: ToStore): Promise<ImportPackResult> {
  const { database, now } = context;
  const [known] = await readPacksByIds(database.queries, [packId(graph.pack.slug)]);
  const full = known === undefined ? await refuseTooMany(context, deskKey) : null;
  if (full !== null) return refuse(full);
  const { originals, outcomes } = recognise(graph, given);
  const stored = await importPackFrom({
    pool: database.pool, graph, attach, now: now(), newId: randomUUID, originals,
    desk: { id: deskKey, copiedFrom: null }, baseVersion: baseVersion ?? known?.version ?? 0,
  });
  const [pack] = await readPacksByIds(database.queries, [packId(graph.pack.slug)]);
  const record = pack === undefined ? null : toDeskPack(pack);
  if ('conflict' in stored) return { ...NOTHING, pack: record, userErrors: [describeConflict(stored.version)] };
  return { ...NOTHING, pack: record, created: known === undefined, changed: stored.changed, outcomes };
}

function describeConflict(version: number): UserErrorRecord {
  const message = version === 0
    ? 'Your desk no longer has this pack: somebody deleted it meanwhile. Nothing was imported.'
    : `Somebody else changed this pack meanwhile: it is at version ${String(version)} by now. Nothing was imported; export it, bring your changes into what is there, and import it again.`;
  return { code: 'CONFLICT', field: 'baseVersion', message };
}
