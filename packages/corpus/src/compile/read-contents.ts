import { checkShape } from '../format/check-shape.js';
import { ALLOWED_PATHS, classifyFile, REQUIRED_FILES, type FileKind, type PackFiles } from '../format/pack-files.js';
import type { RawAbsence, RawActor, RawAspect, RawClaim, RawContradiction, RawEvent, RawIssue, RawMeasure, RawOutlet, RawPack, RawSource } from '../format/raw-pack.js';
import { readSourceFile, type SourceFile } from '../format/read-source-file.js';
import { readYaml, type LocatedValue, type NodePath } from '../format/read-yaml.js';
import { suggest } from '../near-matches.js';
import { compareText, type ProblemLog } from '../problems.js';

/** One entry of a file, with its place. */
export interface Entry<T> {
  readonly value: T;
  readonly located: LocatedValue;
  readonly path: NodePath;
}

export interface SourceEntry extends Entry<RawSource> {
  readonly slug: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** All files of a pack, of the right shape and not yet joined. */
export interface PackContents {
  readonly pack: Entry<RawPack>;
  readonly outlets: readonly Entry<RawOutlet>[];
  readonly actors: readonly Entry<RawActor>[];
  readonly events: readonly Entry<RawEvent>[];
  readonly issues: readonly Entry<RawIssue>[];
  readonly aspects: readonly Entry<RawAspect>[];
  readonly measures: readonly Entry<RawMeasure>[];
  readonly sources: readonly SourceEntry[];
  readonly claims: readonly Entry<RawClaim>[];
  readonly contradictions: readonly Entry<RawContradiction>[];
  readonly absences: readonly Entry<RawAbsence>[];
}

/** Reads and checks the shape of every file; null, with the reasons in the log, unless all of them pass. */
export function readContents(files: PackFiles, log: ProblemLog): PackContents | null {
  for (const path of REQUIRED_FILES) {
    if (!files.has(path)) log.error({ file: path, line: 1, column: 1 }, { code: 'FILE_MISSING', message: `A pack needs ${path}.`, remedy: `Add ${path}; docs/pack-format.md shows one.` });
  }
  const values = new Map<FileKind, LocatedValue[]>();
  const sources: SourceEntry[] = [];
  for (const [path, text] of [...files].sort(([a], [b]) => compareText(a, b))) readFile({ path, text, log, values, sources });
  const pack = values.get('pack')?.[0];
  if (log.hasErrors() || pack === undefined) return null;
  // Every cast below is proved by checkShape: the schema of a kind admits only its raw type.
  const entries = <T>(kind: FileKind): Entry<T>[] => (values.get(kind) ?? []).flatMap((located) => (located.value as T[]).map((value, index) => ({ value, located, path: [index] })));
  return {
    pack: { value: pack.value as RawPack, located: pack, path: [] },
    outlets: entries('outlets'), actors: entries('actors'), events: entries('events'), issues: entries('issues'), aspects: entries('aspects'),
    measures: entries('measures'), claims: entries('claims'), contradictions: entries('contradictions'), absences: entries('absences'), sources,
  };
}

interface FileInput {
  readonly path: string;
  readonly text: string;
  readonly log: ProblemLog;
  readonly values: Map<FileKind, LocatedValue[]>;
  readonly sources: SourceEntry[];
}

function readFile({ path, text, log, values, sources }: FileInput): void {
  const kind = classifyFile(path);
  if (kind === 'IGNORED') return;
  if (kind === null) {
    log.error({ file: path, line: 1, column: 1 }, { code: 'FILE_UNKNOWN', message: 'No file of a pack has this path.', remedy: `${suggest(path, ALLOWED_PATHS, 'paths')} Move it out of the pack if it is not part of it.` });
    return;
  }
  if (kind === 'source') {
    const file = readSourceFile(path, text, log);
    if (file !== null && checkShape('source', file.frontMatter, log) && checkSourceSlug(file, path, log)) sources.push(toEntry(file));
    return;
  }
  const located = readYaml({ file: path, text, firstLine: 1, log });
  if (located === null || !checkShape(kind, located, log)) return;
  values.set(kind, [...(values.get(kind) ?? []), located]);
}

function toEntry(file: SourceFile): SourceEntry {
  return { value: file.frontMatter.value as RawSource, located: file.frontMatter, path: [], slug: file.slug, body: file.body, bodyLine: file.bodyLine };
}

function checkSourceSlug(file: SourceFile, path: string, log: ProblemLog): boolean {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(file.slug)) return true;
  log.error({ file: path, line: 1, column: 1 }, { code: 'SLUG_MALFORMED', message: `"${file.slug}" is not a slug; a source is known by the name of its file.`, remedy: 'Name the file with small letters a–z, digits and single hyphens: sources/new-york-times-2023-03-08.md.' });
  return false;
}
