import { attach as attachAsImportDoes, connect, createLogger, importPack, importShippedPacks, openDataFolder, OperationalError, readEnvironment, readPacks, type Connection } from '@footnote/api/platform';
import { attachOriginals, type AttachedCitation, type AttachOutcome, type RepeatedAbsence } from '@footnote/corpus';
import type { PackGraph } from '@footnote/knowledge';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { listPackNames, openPack } from '../find-pack.js';
import { count, list, UsageError, type Outcome } from '../outcome.js';
import type { Surroundings } from '../surroundings.js';

export interface AttachOptions {
  readonly pack?: string;
  readonly dryRun: boolean;
}

/** What became of one file. */
type FileReport =
  | {
      readonly file: string; readonly pack: string; readonly source: string; readonly hits: number; readonly of: number; readonly stored: boolean;
      readonly citations: readonly AttachedCitation[]; readonly onSummary: readonly string[]; readonly absences: readonly RepeatedAbsence[];
    }
  | { readonly file: string; readonly refused: string };

interface GivenFile { readonly name: string; readonly rawText: string }
interface KnownPack { readonly slug: string; readonly graph: PackGraph }

/**
 * Recognises which source each file is the original of, re-anchors every citation of that source to the verbatim passage, and keeps
 * the file in the database, so that later imports of the pack attach it again. A file that is no source is refused with the reason.
 */
export async function attach(files: readonly string[], options: AttachOptions, surroundings: Surroundings): Promise<Outcome> {
  const given = files.map((name) => ({ name, rawText: readText(name, surroundings.folder) }));
  const reports = options.dryRun ? tryOn(given, options, surroundings) : await store(given, options, surroundings);
  const good = reports.every((report) => 'source' in report && report.citations.every(({ anchor }) => anchor === 'EXACT' || anchor === 'MOVED'));
  return { good, document: { good, dryRun: options.dryRun, files: reports }, text: reports.map(describe).join('\n\n') };
}

function readText(name: string, folder: string): string {
  const file = path.resolve(folder, name);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError('NO_SUCH_FILE', `There is no file ${name}.`);
  if (!found.isFile()) throw new UsageError('NOT_A_FILE', `${name} is not a file; name the articles themselves, such as ${path.join(name, '*.txt')}.`);
  return readFileSync(file, 'utf8');
}

function tryOn(given: readonly GivenFile[], { pack }: AttachOptions, { folder }: Surroundings): readonly FileReport[] {
  const names = pack === undefined ? listPackNames() : [pack];
  return recognise(given, names.map((name) => ({ slug: name, graph: openPack(name, folder) }))).map(({ report }) => report);
}

interface Recognised { readonly report: FileReport; readonly given: GivenFile }

/** Tries every pack and takes the one that knows the file; several files of one pack are taken together, so that none is taken twice. */
function recognise(given: readonly GivenFile[], packs: readonly KnownPack[], stored = false): readonly Recognised[] {
  const tried = packs.map(({ slug, graph }) => ({ slug, outcomes: attachOriginals(graph, given).outcomes }));
  return given.map((file, index) => {
    const outcomes = tried.flatMap(({ slug, outcomes: all }) => { const outcome = all[index]; return outcome === undefined ? [] : [{ slug, outcome }]; });
    const hit = outcomes.find(({ outcome }) => 'source' in outcome);
    return { given: file, report: hit === undefined ? refuse(file, outcomes.map(({ outcome }) => outcome)) : report(file, hit, stored) };
  });
}

function refuse({ name }: GivenFile, outcomes: readonly AttachOutcome[]): FileReport {
  return { file: name, refused: [...new Set(outcomes.flatMap((outcome) => ('refused' in outcome ? [outcome.refused] : [])))].join(' ') };
}

function report({ name }: GivenFile, { slug: pack, outcome }: { readonly slug: string; readonly outcome: AttachOutcome }, stored: boolean): FileReport {
  if ('refused' in outcome) return { file: name, refused: outcome.refused };
  const { source, hits, of, citations, onSummary, absences } = outcome;
  return { file: name, pack, source, hits, of, stored, citations, onSummary, absences };
}

async function store(given: readonly GivenFile[], options: AttachOptions, surroundings: Surroundings): Promise<readonly FileReport[]> {
  const connection = await open();
  try {
    const packs = await knownPacks(connection, options, surroundings);
    const recognised = recognise(given, packs, true);
    for (const { slug, graph } of packs) {
      const originals = recognised.flatMap(({ report: found, given: { name, rawText } }) => ('source' in found && found.pack === slug
        ? [{ id: surroundings.newId(), sourceSlug: found.source, fileName: path.basename(name), rawText }] : []));
      if (originals.length > 0) await importPack({ pool: connection.database.pool, graph, attach: attachAsImportDoes, now: surroundings.now(), newId: surroundings.newId, originals });
    }
    return recognised.map(({ report: found }) => found);
  } finally {
    await connection.close();
  }
}

async function open(): Promise<Connection> {
  const read = readEnvironment();
  if (!read.ok) throw new OperationalError('ENVIRONMENT', read.problems.join('\n'));
  if (read.environment.databaseUrl === null) openDataFolder(read.environment.dataFolder);
  return connect({ environment: read.environment, logger: createLogger({ level: 'silent', forPeople: false }), purpose: 'footnote attach', mode: 'share' });
}

/** A database that was never started has no packs yet: the shipped ones are imported first. */
async function knownPacks({ database }: Connection, { pack }: AttachOptions, { now, newId }: Surroundings): Promise<readonly KnownPack[]> {
  let stored = await readPacks(database.pool);
  if (stored.length === 0) {
    await importShippedPacks({ database, now: now(), newId, logger: createLogger({ level: 'silent', forPeople: false }) });
    stored = await readPacks(database.pool);
  }
  const wanted = pack === undefined ? stored : stored.filter((one) => one.slug === pack);
  if (wanted.length === 0) throw new UsageError('UNKNOWN_PACK', `There is no pack "${String(pack)}" in the database. Known are ${list(stored.map((one) => one.slug))}.`, stored.map((one) => one.slug));
  return wanted.map((one) => ({ slug: one.slug, graph: one.baseGraph }));
}

function describe(found: FileReport): string {
  if ('refused' in found) return `${found.file}: refused. ${found.refused}`;
  const tally = (['EXACT', 'MOVED', 'ORPHANED'] as const).map((anchor) => ({ anchor, number: found.citations.filter((citation) => citation.anchor === anchor).length })).filter(({ number }) => number > 0);
  const head = `${found.file} is ${found.source} of ${found.pack}: ${found.hits} of ${count(found.of, 'cited passage')} found${found.stored ? '; the original is kept in the database' : ''}.`;
  const lost = found.citations.filter(({ anchor }) => anchor === 'ORPHANED').map(({ evidence }) => `   not in this copy: ${evidence}`);
  const broken = found.absences.filter(({ holds }) => !holds).map(({ absence, found: terms }) => `   ${absence} no longer holds: this copy has ${list(terms.map((term) => `"${term}"`))}`);
  return [head, `   citations: ${tally.map(({ anchor, number }) => `${number} ${anchor}`).join(', ')}${found.onSummary.length === 0 ? '' : `; ${found.onSummary.length} stay on the summary`}`, ...lost, ...broken].join('\n');
}
