import { getNamedType, getNullableType, GraphQLError, isLeafType, isListType, type DocumentNode, type GraphQLSchema } from 'graphql';
// The CommonJS build: the other one imports graphql-js by its .mjs files, which are a second graphql-js to everybody else.
import { getComplexity, type ComplexityEstimator, type ComplexityEstimatorArgs } from 'graphql-query-complexity/cjs';
import { readFirst } from '../paging.js';

/** How many items a list that has no pages is taken to hold. */
const LIST_SIZE = 4;
/** What fields cost beyond the objects that they give: a search ranks every match, the drafts are made of the whole pack. */
const WORK: Readonly<Record<string, number>> = { search: 100, changes: 500, positionChanges: 100, sourcesSharingOrigin: 200, sharesOriginWith: 200, questionDrafts: 2_000, suggestions: 2_000, createQuiz: 2_000, checkQuestion: 200, check: 50, notReady: 500, readings: 100, corroboration: 2, consequences: 200 };

/** The arguments by which a field costs more or less: what is remembered of costs is by these alone. */
export const COST_ARGUMENTS: ReadonlySet<string> = new Set(['first', 'ids']);

/**
 * cost(field) = work + size × (1 + cost of what is asked of each)
 * where size is the page of a connection, the number of ids asked for, or LIST_SIZE. Arguments are those after coercion: a
 * `first` in a variable, or left to its default, counts as what it comes to.
 */
const objects: ComplexityEstimator = ({ field, args, childComplexity, type }: ComplexityEstimatorArgs) => {
  const named = getNamedType(field.type);
  const work = WORK[field.name] ?? 0;
  if (isLeafType(named)) return work;
  if (isConnection(type.name)) return childComplexity + (named.name === 'PageInfo' ? 0 : 1);
  if (isConnection(named.name)) return work + pageSize(args) * childComplexity + 1;
  const isList = isListType(getNullableType(field.type));
  return work + (isList ? listSize(args) : 1) * (1 + childComplexity);
};

/** A connection and its edges are no things of their own: they carry those of the page. */
function isConnection(name: string): boolean {
  return name.endsWith('Connection') || name.endsWith('Edge');
}

function pageSize(args: Readonly<Record<string, unknown>>): number {
  const first: unknown = args['first'];
  // Refused here already, wherever it stands, and with the same words as where it is resolved.
  return readFirst(typeof first === 'number' ? first : null);
}

function listSize(args: Readonly<Record<string, unknown>>): number {
  const ids: unknown = args['ids'];
  return Array.isArray(ids) ? ids.length : LIST_SIZE;
}

export interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The most objects that an operation can ask for. Throws a GraphQLError where a variable or a `first` is not allowed. */
export function estimateCost({ schema, document, operationName, variables }: CostQuestion): number {
  return getComplexity({ schema, query: document, variables: { ...variables }, ...(typeof operationName === 'string' && { operationName }), estimators: [objects] });
}

/** Refuses an operation that costs more than one may. */
export function tooCostly(cost: number, limit: number): GraphQLError {
  return new GraphQLError(
    `This asks for up to ${String(Math.round(cost))} things at once, and one request may ask for ${String(limit)}: take smaller pages with \`first\`, or ask for less of each.`,
    { extensions: { code: 'LIMIT_EXCEEDED', cost: Math.round(cost), limit, http: { status: 400 } } },
  );
}
