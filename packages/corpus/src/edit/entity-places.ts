import type { PackGraph } from '@footnote/knowledge';
import type { NodePath } from '../format/read-yaml.js';
import { compareText, type Fault, type Place, type ProblemLog, type Severity } from '../problems.js';
import { COLLECTIONS, type EditProblem, type EntityRef } from './graph-edit.js';
import { sayRemedy } from './say-remedy.js';

/** A place in a graph instead of in a file: the entity, and the way to the field within it. */
export interface EntityPlace extends Place { readonly entity: EntityRef; readonly field: string | null }

/** The place of an entity or of one of its fields. */
export function placeOf(entity: EntityRef, path: NodePath): EntityPlace {
  return { file: '', line: 1, column: 1, entity, field: path.length === 0 ? null : path.join('.') };
}

/** A log whose problems name entities and fields. */
export interface EntityLog extends ProblemLog {
  /** In the order of the collections, as the graph lists what is in them. */
  problems(): readonly EditProblem[];
}

/** An empty log about one graph. */
export function createEntityLog(graph: PackGraph): EntityLog {
  const problems: EditProblem[] = [];
  const add = (severity: Severity) => (place: Place, fault: Fault) => {
    const { entity, field } = isEntityPlace(place) ? place : { entity: { collection: 'pack' as const, slug: graph.pack.slug }, field: null };
    problems.push({ ...entity, field, code: fault.code, severity, message: withoutMarkup(fault.message), remedy: withoutMarkup(sayRemedy(fault)) });
  };
  return {
    error: add('ERROR'),
    warn: add('WARNING'),
    hasErrors: () => problems.some(({ severity }) => severity === 'ERROR'),
    // Those who read files want lines; nobody asks this log for them.
    list: () => [],
    problems: () => [...problems].sort(byEntity),
  };
}

/** The checks set names of fields as code; a form shows plain text. */
function withoutMarkup(sentence: string): string {
  return sentence.replace(/`([^`]*)`/g, '“$1”');
}

function isEntityPlace(place: Place): place is EntityPlace {
  return 'entity' in place;
}

function byEntity(a: EditProblem, b: EditProblem): number {
  const rank = ({ collection }: EditProblem) => (collection === 'pack' ? -1 : COLLECTIONS.indexOf(collection));
  return compareText(a.severity, b.severity) || rank(a) - rank(b) || compareText(a.slug, b.slug) || compareText(a.field ?? '', b.field ?? '') || compareText(a.code, b.code);
}
