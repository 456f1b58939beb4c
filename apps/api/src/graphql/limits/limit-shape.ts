import { GraphQLError, Kind, type DocumentNode, type SelectionNode, type SelectionSetNode, type ValidationRule } from 'graphql';

/** What a document may repeat. */
export const SHAPE_LIMITS = {
  /** Fields that are asked for again beside themselves: validation compares each with each, and what is below them too. */
  repeats: 100,
  /** Descriptions of the schema, or of one of its types: they are read from memory, and cost nothing of a budget. */
  introspections: 10,
} as const;

interface Shape { repeats: number; introspections: number; schemas: number }

/**
 * Refuses a document for what it repeats, before any other rule looks at more than its outside: 600 times one field costs the rule about
 * fields that overlap 100 ms. What is refused is emptied, so that nothing else of it is looked at.
 */
export const limitShape: ValidationRule = (context) => ({
  Document(document) {
    const complaint = complainOf(measure(document));
    if (complaint === null) return;
    context.reportError(new GraphQLError(complaint, { extensions: { code: 'LIMIT_EXCEEDED' } }));
    // The document is this request's own, and is kept nowhere once it is refused.
    (document.definitions as unknown[]).length = 0;
  },
});

function complainOf({ repeats, introspections, schemas }: Shape): string | null {
  if (repeats > SHAPE_LIMITS.repeats) return `This asks ${String(repeats)} times for a field that it asks for already: at most ${String(SHAPE_LIMITS.repeats)} times are read.`;
  if (schemas > 1) return 'This asks for the whole schema more than once: ask for it once.';
  if (introspections > SHAPE_LIMITS.introspections) return `This asks for ${String(introspections)} descriptions of types: ask for at most ${String(SHAPE_LIMITS.introspections)} at once, or for the schema.`;
  return null;
}

function measure({ definitions }: DocumentNode): Shape {
  const shape: Shape = { repeats: 0, introspections: 0, schemas: 0 };
  for (const definition of definitions) if ('selectionSet' in definition) measureSet(definition.selectionSet, shape);
  return shape;
}

function measureSet({ selections }: SelectionSetNode, shape: Shape): void {
  const seen = new Set<string>();
  for (const selection of flatten(selections)) {
    const key = selection.kind === Kind.FIELD ? selection.alias?.value ?? selection.name.value : `...${selection.name.value}`;
    if (seen.has(key)) shape.repeats += 1;
    seen.add(key);
    if (selection.kind !== Kind.FIELD) continue;
    if (selection.name.value === '__schema') shape.schemas += 1;
    if (selection.name.value === '__type') shape.introspections += 1;
    if (selection.selectionSet !== undefined) measureSet(selection.selectionSet, shape);
  }
}

/** Fields and spreads, also those that stand in a fragment without a name: they are merged with what stands beside it. */
function flatten(selections: readonly SelectionNode[]): readonly Exclude<SelectionNode, { kind: Kind.INLINE_FRAGMENT }>[] {
  return selections.flatMap((selection) => (selection.kind === Kind.INLINE_FRAGMENT ? flatten(selection.selectionSet.selections) : [selection]));
}
