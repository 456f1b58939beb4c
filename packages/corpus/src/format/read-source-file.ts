import { readYaml, type LocatedValue } from './read-yaml.js';
import type { ProblemLog } from '../problems.js';

/** A source as it is written: its front matter, and its summary with the line on which it begins. */
export interface SourceFile {
  readonly slug: string;
  readonly frontMatter: LocatedValue;
  readonly body: string;
  readonly bodyLine: number;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Splits a Markdown file into YAML front matter and body. Null where either is not readable; the log says why. */
export function readSourceFile(file: string, text: string, log: ProblemLog): SourceFile | null {
  const match = FRONT_MATTER.exec(text.replace(/^\uFEFF/, ''));
  if (match === null) {
    log.error({ file, line: 1, column: 1 }, {
      code: 'FRONT_MATTER_MISSING',
      message: 'The file does not begin with front matter between two lines of "---".',
      remedy: 'Begin with "---", the fields of the source (outlet, label, language, published, textKind), and "---"; the summary follows.',
    });
    return null;
  }
  const frontMatter = readYaml({ file, text: match[1] ?? '', firstLine: 2, log });
  if (frontMatter === null) return null;
  const linesBefore = match[0].split('\n').length;
  return { slug: file.replace(/^sources\//, '').replace(/\.md$/, ''), frontMatter, body: text.replace(/^\uFEFF/, '').slice(match[0].length), bodyLine: linesBefore };
}
