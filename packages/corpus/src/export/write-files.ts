import { Document, isMap, isScalar, visit } from 'yaml';
import type { FileKind } from '../format/pack-files.js';
import type { Written } from './written.js';

/** Short maps that read better on one line. */
const ON_ONE_LINE = new Set(['date', 'published', 'original', 'position', 'reason', 'role', 'figure', 'aspect', 'said', 'wording', 'relation', 'of']);
const WIDTH = 140;

/** One YAML file; `depth` is how many folders it is below the pack's own. The first line tells an editor which schema completes it. */
export function writeYaml({ kind, depth, value, invented }: { kind: FileKind; depth: number; value: Written; invented: boolean }): string {
  const schema = `# yaml-language-server: $schema=${'../'.repeat(depth + 2)}schema/${kind}.schema.json\n`;
  return `${schema}${invented ? '# An invented affair: nothing here happened.\n' : ''}${stringifyYaml(value)}`;
}

/** One source: front matter and text. */
export function writeMarkdown({ frontMatter, body, invented }: { frontMatter: Written; body: string | null; invented: boolean }): string {
  return `---\n${invented ? '# An invented source: nothing here happened.\n' : ''}${stringifyYaml(frontMatter)}---\n${body === null ? '' : `${body}\n`}`;
}

function stringifyYaml(value: Written): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.key) && ON_ONE_LINE.has(String(pair.key.value)) && isMap(pair.value)) pair.value.flow = true;
    },
  });
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: true });
}
