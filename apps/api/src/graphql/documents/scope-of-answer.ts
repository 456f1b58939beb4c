import { getNamedType, isCompositeType, Kind, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { packId } from '../../platform/database/index.js';
import type { PackScope } from './pack-states.js';

/** What a pack's graph consists of. Of these types nothing changes but by a new state of the pack, or by the day; a type that is not among them may (the quizzes of a pack do). */
const OF_THE_GRAPH: ReadonlySet<string> = new Set([
  'Query', 'Pack', 'KeyDate', 'Source', 'SourceReliance', 'Outlet', 'HedgeCount', 'Event', 'EventParticipant', 'EventRelation', 'Actor', 'Issue', 'Claim', 'Assertion', 'AttributionStep', 'Evidence', 'Contradiction',
  'FuzzyDate', 'Position', 'PositionChange', 'Change', 'Corroboration', 'Origin', 'SearchHit', 'Node', 'PageInfo', 'SearchResult',
]);

function isOfTheGraph(name: string): boolean {
  return name.startsWith('__') || OF_THE_GRAPH.has(name.replace(/(?:Connection|Edge)$/, ''));
}

/** Whether all that a document asks for is of the graph. */
export function asksForTheGraph(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let isAll = true;
  visit(document, visitWithTypeInfo(types, {
    Field: () => {
      const type = types.getType();
      if (!type) return;
      const named = getNamedType(type);
      if (isCompositeType(named) && !isOfTheGraph(named.name)) isAll = false;
    },
  }));
  return isAll;
}

export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Of which packs the answer to an operation of the public graph tells, by what its roots name. */
export function scopeOfAnswer({ schema, document, operation, variables }: AskedOperation): PackScope {
  const query = schema.getQueryType();
  if (!query) return 'ALL';
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const ids = new Set<string>();
  for (const [root] of collectFields(schema, fragments, { ...variables }, query, operation.selectionSet).values()) {
    if (root === undefined || root.name.value.startsWith('__')) continue;
    const slug = packNamedBy(root, { operation, variables });
    if (slug === null) return 'ALL';
    ids.add(packId(slug));
  }
  return [...ids].sort();
}

/** The pack that a root names; null where it names none, and tells of all. */
function packNamedBy({ name, arguments: given = [] }: FieldNode, { operation, variables }: Pick<AskedOperation, 'operation' | 'variables'>): string | null {
  const value = given.find((one) => one.name.value === (name.value === 'pack' ? 'slug' : 'pack'))?.value;
  if (value?.kind === Kind.STRING) return value.value;
  if (value?.kind !== Kind.VARIABLE) return null;
  const slug = variables[value.name.value];
  if (typeof slug === 'string') return slug;
  const standard = operation.variableDefinitions?.find(({ variable }) => variable.name.value === value.name.value)?.defaultValue;
  return standard?.kind === Kind.STRING && slug === undefined ? standard.value : null;
}
