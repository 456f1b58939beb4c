/** The files of one pack: paths relative to its folder, with forward slashes, to their text. */
export type PackFiles = ReadonlyMap<string, string>;

export const FILE_KINDS = ['pack', 'outlets', 'actors', 'events', 'issues', 'aspects', 'measures', 'claims', 'contradictions', 'absences', 'source'] as const;
/** Which of the format's files it is; each kind has a JSON Schema of its name. */
export type FileKind = (typeof FILE_KINDS)[number];

/** Without these a pack says nothing that could be asked. */
export const REQUIRED_FILES = ['pack.yaml', 'outlets.yaml', 'actors.yaml', 'events.yaml'] as const;

const TOP_LEVEL: ReadonlyMap<string, FileKind> = new Map(
  (['pack', 'outlets', 'actors', 'events', 'issues', 'aspects', 'measures', 'contradictions', 'absences'] as const).map((kind) => [`${kind}.yaml`, kind]),
);

/** The kind of a file by its path, `IGNORED` for what a pack may carry beside its data, or null where no such file belongs. */
export function classifyFile(path: string): FileKind | 'IGNORED' | null {
  const kind = TOP_LEVEL.get(path);
  if (kind !== undefined) return kind;
  if (/^claims\/[^/]+\.yaml$/.test(path)) return 'claims';
  if (/^sources\/[^/]+\.md$/.test(path)) return 'source';
  // A README or licence explains the pack to people; originals of invented outlets serve tests and the tutorial.
  if (/^(README|LICENSE|CHANGELOG)(\.(md|txt))?$/.test(path) || path.startsWith('originals/')) return 'IGNORED';
  return null;
}

/** The paths that a pack may have, for messages. */
export const ALLOWED_PATHS = [...TOP_LEVEL.keys(), 'claims/<topic>.yaml', 'sources/<slug>.md', 'README.md', 'LICENSE', 'originals/…'];
