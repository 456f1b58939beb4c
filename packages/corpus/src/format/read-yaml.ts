import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type ParsedNode, type YAMLError } from 'yaml';
import type { Place, ProblemLog } from '../problems.js';

/** A path into a YAML document: keys of maps and indexes of lists. */
export type NodePath = readonly (string | number)[];

/** A YAML document as plain data, with the place of every node for messages. */
export interface LocatedValue {
  readonly file: string;
  readonly value: unknown;
  /** The place of the value at a path, or of its nearest ancestor that is written. */
  locate(path: NodePath): Place;
  /** The place of a key of a map. */
  locateKey(path: NodePath): Place;
}

/** Parses YAML 1.2. `firstLine` is the line of the file on which the text begins (front matter begins on line 2). Null where it is not YAML. */
export function readYaml(options: { readonly file: string; readonly text: string; readonly firstLine: number; readonly log: ProblemLog }): LocatedValue | null {
  const { file, text, firstLine, log } = options;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true, uniqueKeys: true });
  const placeAt = (offset: number): Place => {
    const position = lines.linePos(Math.min(offset, text.length));
    return { file, line: position.line + firstLine - 1, column: position.col };
  };
  for (const fault of document.errors) log.error(placeAt(fault.pos[0]), describeYamlError(fault));
  if (document.errors.length > 0) return null;
  const value = resolveAliases(document);
  if (value instanceof ReferenceError) {
    log.error({ file, line: firstLine, column: 1 }, { code: 'YAML_SYNTAX', message: `An alias (*name) cannot be resolved: ${value.message}.`, remedy: 'Write the value out; put text that begins with an asterisk in double quotes.' });
    return null;
  }
  if (isTooDeep(value)) {
    log.error({ file, line: firstLine, column: 1 }, TOO_DEEP);
    return null;
  }
  if (value === null || value === undefined) {
    log.error({ file, line: firstLine, column: 1 }, { code: 'FILE_EMPTY', message: 'The file holds no data.', remedy: 'Write its entries, [] for an empty list, or remove the file.' });
    return null;
  }
  return {
    file,
    value,
    locate: (path) => placeAt(findOffset(document, path)),
    locateKey: (path) => placeAt(findKeyOffset(document, path) ?? findOffset(document, path)),
  };
}

/** Nothing in a pack is nested as deep. What refers to itself by an alias is nested without end. */
const DEEPEST = 32;
const TOO_DEEP = {
  code: 'YAML_SYNTAX' as const,
  message: `The file is nested deeper than ${String(DEEPEST)} levels, or something in it holds itself.`,
  remedy: 'Write out what an alias (*name) stands for, and close each bracket where its list ends.',
};

function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth >= DEEPEST || Object.values(value).some((part) => isTooDeep(part, depth + 1));
}

/** The library throws where an alias has no anchor, or where aliases would multiply without end. */
function resolveAliases(document: Document.Parsed<ParsedNode>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown;
  } catch (thrown) {
    if (thrown instanceof ReferenceError) return thrown;
    throw thrown;
  }
}

function describeYamlError(fault: YAMLError) {
  if (fault.code === 'DUPLICATE_KEY') {
    return {
      code: 'YAML_DUPLICATE_KEY' as const,
      message: 'The same key stands twice in one entry.',
      remedy: 'Keep one of them. (In a claim, `statement` is its sentence; who said something is `said`.)',
    };
  }
  return { code: 'YAML_SYNTAX' as const, message: `This is not YAML: ${fault.message}`, remedy: 'Check indentation, colons and quotation marks; put a value that contains ": " or " #", or begins with a special character, in double quotes.' };
}

function findOffset(document: Document.Parsed<ParsedNode>, path: NodePath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const start = isNode(node) ? node.range?.[0] : undefined;
    if (start !== undefined) return start;
  }
  return 0;
}

function findKeyOffset(document: Document.Parsed<ParsedNode>, path: NodePath): number | null {
  const key = path.at(-1);
  const parent: unknown = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (key === undefined || isSeq(parent) || !isMap(parent)) return null;
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
  return pair !== undefined && isScalar(pair.key) ? (pair.key.range?.[0] ?? null) : null;
}
