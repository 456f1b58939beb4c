import { COLLECTIONS, nameOf, type EditProblem } from '@footnote/corpus';
import type { PackGraph } from '@footnote/knowledge';
import type { UserErrorRecord } from '../packs/index.js';
import type { EditResultRecord, ProblemRecord } from './edit.records.js';
import { namesOf } from './entity-names.js';
import { COLLECTION_OF } from './read-edits.js';

export const NOTHING: EditResultRecord = { pack: null, edit: null, problems: [], reanchored: [], fits: false, userErrors: [] };

export function noSuchPack(slug: string): UserErrorRecord {
  return { code: 'NOT_FOUND', field: 'pack', message: `Your desk has no pack "${slug.slice(0, 80)}" of its own. A pack that everybody may read is copied first.` };
}

export function describeConflict(version: number): UserErrorRecord {
  const message = version === 0 ? 'Your desk no longer has this pack: somebody deleted it meanwhile. Nothing was changed.'
    : `Somebody else changed this pack meanwhile: it is at version ${String(version)} by now. Nothing was changed; look at it, and make your change again where it is still wanted.`;
  return { code: 'CONFLICT', field: 'baseVersion', message };
}

const NAMED = new Map(Object.entries(COLLECTION_OF).map(([name, collection]) => [collection, name as keyof typeof COLLECTION_OF]));

/** Nobody mends more than that before trying again. */
const MOST_PROBLEMS = 200;

/** The first problems in the shape of the SDL; `editOf` says of which edit one is. */
export function toProblems<Problem extends EditProblem>(graph: PackGraph, problems: readonly Problem[], editOf: (problem: Problem) => number | null = () => null): readonly ProblemRecord[] {
  return problems.slice(0, MOST_PROBLEMS).map((problem) => toProblem(graph, problem, editOf(problem)));
}

function toProblem(graph: PackGraph, { collection, slug, field, code, severity, message, remedy }: EditProblem, edit: number | null): ProblemRecord {
  return { edit, collection: collection === 'pack' ? null : NAMED.get(collection) ?? null, entity: slug, name: nameOf(graph, { collection, slug }).slice(0, 300), field, code, severity, message: withNames(graph, message), remedy };
}

const LONGEST_NAME = 80;

/** The checks speak of things by their slugs, which whoever edits in a form has never seen. */
function withNames(graph: PackGraph, message: string): string {
  return message.replace(/"([a-z0-9]+(?:-+[a-z0-9]+)*)"/g, (quoted, slug: string) => {
    const found = COLLECTIONS.find((collection) => namesOf(graph).find(collection, slug) !== null);
    if (found === undefined) return quoted;
    const name = namesOf(graph).nameOf(found, slug);
    return `“${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name}”`;
  });
}
