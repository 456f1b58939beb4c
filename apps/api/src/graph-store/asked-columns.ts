import { getNamedType, isInterfaceType, isObjectType, isUnionType, Kind, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** What an operation needs of the rows of a pack's graph. */
export interface AskedColumns {
  /** By the names of tables: the columns, under the names of their rows' types. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether anything asks for cursors, or for what a page makes of them. */
  readonly places: boolean;
}

interface TypeColumns {
  readonly table: string;
  /** What identifies a row, and what rules need that look at it on its way to its viewer. */
  readonly always: readonly string[];
  /** What each field reads, itself or for whatever it leads to. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

const date = (prefix: string): readonly string[] => ['Edtf', 'Earliest', 'Latest', 'Precision', 'Basis', 'Note'].map((part) => prefix + part);

/** Fields of one name and column each. */
const same = (...names: readonly string[]): Readonly<Record<string, readonly string[]>> => Object.fromEntries(names.map((name) => [name, [name]]));

/**
 * The fields that read columns and nothing more, or lead on by the id of their row or of another. A field that is not listed is worked out
 * by rules which may read whatever a row has: an operation that asks for one reads all columns of all tables.
 */
const TYPES: Readonly<Record<string, TypeColumns>> = {
  Event: { table: 'events', always: ['id', 'packId', 'slug'], fields: { id: [], slug: [], ...same('title', 'note'), date: date('date'), pack: [], sources: [], claims: [], participants: [] } },
  Source: {
    table: 'sources', always: ['id', 'packId', 'slug'],
    fields: { id: [], slug: [], ...same('label', 'title', 'url', 'language', 'machineTranslated'), published: date('published'), outlet: ['outletId'], pack: [], evidence: [] },
  },
  Claim: {
    table: 'claims', always: ['id', 'packId', 'slug'],
    fields: { id: [], slug: [], ...same('statement', 'answer'), predicate: ['predicateType'], pack: [], event: ['eventId'], actor: ['actorId'], issue: ['issueId'], assertions: [] },
  },
  Assertion: { table: 'assertions', always: ['id', 'slug'], fields: { id: [], slug: [], ...same('tense', 'hedges', 'loadedTerms'), claim: ['claimId'], source: ['sourceId'], chain: [], evidence: [] } },
  Evidence: { table: 'evidence', always: ['id', 'packId', 'slug'], fields: { id: [], slug: [], ...same('exact', 'prefix', 'suffix', 'start', 'end', 'anchor', 'verbatim'), source: ['sourceId'] } },
};

/** Of these types all columns are read in any case; nothing that they lead to reads more. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  Query: ['pack', 'packs', 'source', 'sources', 'event', 'events', 'claim', 'claims'],
  Pack: ['id', 'slug', 'title', 'summary', 'language', 'invented', 'dateline', 'licence', 'keyDates', 'version', 'importedAt', 'own', 'sources', 'events', 'claims'],
  Outlet: ['id', 'slug', 'name', 'kind', 'country', 'ownership', 'stateOwned', 'reference', 'pack', 'sources'],
  Actor: ['id', 'slug', 'name', 'inText', 'kind', 'aliases', 'description', 'pack', 'partOf', 'heads', 'events'],
  Issue: ['id', 'slug', 'question', 'pack'],
  EventParticipant: ['role', 'actor'],
  AttributionStep: ['label', 'kind', 'actor', 'source'],
};

/** The arguments by which a list is narrowed or ordered read columns in the database alone; these go further. */
const PLAIN_ARGUMENTS: ReadonlySet<string> = new Set(['first', 'after', 'slug', 'pack', 'filter', 'from', 'to', 'kind', 'relation']);

export interface AskingOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** Reads off an operation what it needs; null: everything, since some of it is worked out. What `@skip` leaves out counts, too. */
export function readAskedColumns({ schema, operation, fragments }: AskingOperation): AskedColumns | null {
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null) return null;
  const reader = new Reader(schema, fragments);
  return reader.read(operation.selectionSet, root) ? reader.asked() : null;
}

class Reader {
  private readonly columns = new Map(Object.values(TYPES).map(({ table, always }) => [table, new Set(always)]));
  private readonly seen = new Set<string>();
  private places = false;

  constructor(private readonly schema: GraphQLSchema, private readonly fragments: AskingOperation['fragments']) {}

  asked(): AskedColumns {
    return { columns: this.columns, places: this.places };
  }

  /** Whether all of a selection is plain. */
  read({ selections }: SelectionSetNode, type: GraphQLCompositeType): boolean {
    return selections.every((selection) => {
      switch (selection.kind) {
        case Kind.FIELD: return selection.name.value === '__typename' || (selection.arguments ?? []).every(({ name }) => PLAIN_ARGUMENTS.has(name.value)) && this.readField(selection.name.value, type, selection.selectionSet);
        case Kind.INLINE_FRAGMENT: return this.readOn(selection.typeCondition?.name.value ?? type.name, selection.selectionSet);
        case Kind.FRAGMENT_SPREAD: return this.readFragment(selection.name.value);
        default: return selection satisfies never;
      }
    });
  }

  private readFragment(name: string): boolean {
    const fragment = this.fragments[name];
    if (fragment === undefined) return false;
    if (this.seen.has(name)) return true;
    this.seen.add(name);
    return this.readOn(fragment.typeCondition.name.value, fragment.selectionSet);
  }

  private readOn(name: string, selectionSet: SelectionSetNode): boolean {
    const type = this.schema.getType(name);
    return isComposite(type) && this.read(selectionSet, type);
  }

  private readField(name: string, parent: GraphQLCompositeType, selectionSet: SelectionSetNode | undefined): boolean {
    if (!isObjectType(parent) || !this.isPlain(name, parent)) return false;
    if (selectionSet === undefined) return true;
    const field = parent.getFields()[name];
    const type = field === undefined ? undefined : getNamedType(field.type);
    return isComposite(type) && this.read(selectionSet, type);
  }

  private isPlain(name: string, { name: parent }: GraphQLObjectType): boolean {
    const type = TYPES[parent];
    if (type !== undefined) {
      const columns = type.fields[name];
      for (const column of columns ?? []) this.columns.get(type.table)?.add(column);
      return columns !== undefined;
    }
    if (parent === 'FuzzyDate') return true;
    if (parent === 'PageInfo' || parent.endsWith('Edge') || parent.endsWith('Connection')) {
      // The ends of a page are told by its cursors.
      if (name !== 'nodes' && name !== 'node' && name !== 'totalCount') this.places = true;
      return ['PageInfo', 'nodes', 'edges', 'node', 'cursor', 'pageInfo', 'totalCount'].includes(parent === 'PageInfo' ? parent : name);
    }
    return WHOLE[parent]?.includes(name) === true;
  }
}

function isComposite(type: GraphQLNamedType | undefined): type is GraphQLCompositeType {
  return isObjectType(type) || isInterfaceType(type) || isUnionType(type);
}

/** Under which a request keeps what is asked of it. */
const ASKED = Symbol('the columns that are asked for');

/** Notes on a request, before it is executed, what it asks for. */
export function noteAsked(context: unknown, asked: AskedColumns | null): void {
  if (asked === null || typeof context !== 'object' || context === null) return;
  // Not enumerable: a context that is made of another by spreading is another request's.
  Object.defineProperty(context, ASKED, { value: asked, writable: true, configurable: true });
}

/** What a request asks for; null where it was not noted, or is everything. */
export function askedOf(context: object): AskedColumns | null {
  // Written above, and nowhere else.
  return (context as { readonly [ASKED]?: AskedColumns })[ASKED] ?? null;
}
