import { sql, type SQL } from 'drizzle-orm';
import { PgDialect, type PgColumn } from 'drizzle-orm/pg-core';
import type { WrittenDate, WrittenField, WrittenGraph, WrittenRelation, WrittenRoot, WrittenTable } from '../graph-store/written-graph.js';
import { readFirst } from '../graphql/paging.js';
import { isWrittenLeaf, isWrittenList } from './is-written-leaf.js';
import type { Completion, FieldPlan, OperationPlan } from './plan-operation.js';

type Arguments = Readonly<Record<string, unknown>>;

/** A value of the statement that comes from the arguments of a field, which hold variables or name a row; `read` gives null where they ask for more than is written. */
export interface Slot { readonly name: string; readonly plan: FieldPlan; readonly read: (args: Arguments) => string | number | null }

/** A statement that gives a whole answer as one text of JSON; nothing, where one of its roots is not there. */
export interface WrittenStatement {
  readonly text: string;
  /** With placeholders, which are filled from the slots. */
  readonly params: readonly unknown[];
  readonly slots: readonly Slot[];
}

/** Thrown within this file where a query asks for what is not written; never leaves it. */
class NotWritten extends Error {}

type ObjectCompletion = Completion & { readonly as: 'OBJECT' };

/** Where rows come from, and how many. */
interface Rows { readonly table: WrittenTable; readonly where: SQL; readonly order?: WrittenRelation['spec']['order']; readonly limit?: SQL }

/** The columns of a selection, under the keys of the answer, and those of the table that they read. */
interface Selection { readonly columns: readonly SQL[]; readonly read: ReadonlySet<string> }

const dialect = new PgDialect();
/** PostgreSQL cuts longer names off. */
const LONGEST_NAME = 63;
/** The id of the row in which something stands. Rows of all depths go by this name, and PostgreSQL takes the nearest; relations know their parents by it. */
const PARENT = sql.raw('parents.id');

/** Writes one statement for all that a query asks for; null where some of it is worked out, or is not for everybody. */
export function writeStatement(graph: WrittenGraph, { fields }: OperationPlan): WrittenStatement | null {
  const writer = new StatementWriter(graph);
  try {
    const { sql: text, params } = dialect.sqlToQuery(writer.answer(fields()));
    return { text, params, slots: writer.slots };
  } catch (error) {
    if (error instanceof NotWritten) return null;
    throw error;
  }
}

/**
 * Writes selections as selects whose columns have the keys of the answer: `row_to_json` then gives objects, in that order and without
 * spaces. Names of ours that stand beside keys hold a space, which no key can.
 */
class StatementWriter {
  readonly slots: Slot[] = [];

  constructor(private readonly graph: WrittenGraph) {}

  answer(plans: readonly FieldPlan[]): SQL {
    const columns = plans.map((plan) => named(plan.key, this.root(plan)));
    const missing = plans.map(({ key }) => sql`"the answer".${sql.identifier(key)} is null`);
    if (plans.every(({ resolution }) => resolution.by === 'CONSTANT')) throw new NotWritten();
    // What is wrong with a root that is not there is told by its resolver. Without the offset PostgreSQL would put the roots in both places, and work each out twice.
    return sql`select case when ${sql.join(missing, sql` or `)} then null else row_to_json("the answer")::text end as "data" from (select ${joined(columns)} offset 0) "the answer"`;
  }

  private root(plan: FieldPlan): SQL {
    if (plan.resolution.by === 'CONSTANT') return constant(plan.resolution.value);
    const root = this.graph.roots.get(plan.field.name);
    if (root === undefined) throw new NotWritten();
    const key = sql`${this.key(plan, root)}::uuid`;
    switch (root.by) {
      case 'ROW': return this.row(objectOf(plan.completion), { table: root.table, where: root.where === undefined ? sql`${root.table.id} = ${key}` : sql`${root.table.id} = ${key} and ${root.where}` }, { isReference: false });
      case 'PAGE': return sql`(select ${this.page(plan, root.relation, ['first', ...root.names])} from (select ${root.table.id} from ${root.table} where ${root.table.id} = ${key} and ${root.where}) parents)`;
      default: return root satisfies never;
    }
  }

  private key(plan: FieldPlan, root: WrittenRoot): SQL {
    const allowed = root.by === 'PAGE' ? ['first', ...root.names] : root.names;
    return this.slot(plan, (args) => (asksOnlyFor(args, allowed) ? root.key(args) : null));
  }

  private slot(plan: FieldPlan, read: Slot['read']): SQL {
    const name = `v${String(this.slots.length)}`;
    this.slots.push({ name, plan, read });
    return sql`${sql.placeholder(name)}`;
  }

  /** The object of one row; null where there is none. */
  private row({ type, fields }: ObjectCompletion, rows: Rows, at: Place): SQL {
    return sql`(select row_to_json("a row") from (${this.selected(this.select(type.name, fields(), at), rows)}) "a row")`;
  }

  private selected({ columns, read }: Selection, { table, where, order = [], limit }: Rows): SQL {
    const names = [...new Set(['id', ...read])].map((name) => sql`${table}.${sql.identifier(name)}`);
    const ordered = order.length === 0 ? sql`` : sql` order by ${joined(order.map(({ by }) => sql`${by}`))}`;
    return sql`select ${joined(columns)} from (select ${joined(names)} from ${table} where ${where}${ordered}${limit === undefined ? sql`` : sql` limit ${limit}`}) parents`;
  }

  private select(typeName: string, plans: readonly FieldPlan[], at: Place): Selection {
    const type = this.graph.types.get(typeName);
    if (type === undefined) throw new NotWritten();
    const read = new Set<string>();
    const columns = plans.map((plan) => {
      if (plan.resolution.by === 'CONSTANT') return named(plan.key, constant(plan.resolution.value));
      const field = type.fields[plan.field.name];
      if (field === undefined) throw new NotWritten();
      return named(plan.key, this.value(plan, field, { ...at, typeName, read }));
    });
    return { columns, read };
  }

  private value(plan: FieldPlan, field: WrittenField, at: Place & { readonly typeName: string; readonly read: Set<string> }): SQL {
    switch (field.by) {
      case 'NODE_ID': return nodeId(at.typeName);
      case 'COLUMN': return column(plan.completion, field.column, at.read);
      case 'DATE': return this.date(objectOf(plan.completion), field.columns, at.read);
      case 'ROW': return this.reference(plan, field.key, at.read);
      // Many rows refer to one: what hangs below it is read once by the loaders, and would be written for each here.
      case 'PAGE': if (at.isReference) throw new NotWritten(); return this.page(plan, field.relation, ['first']);
      case 'LIST': if (at.isReference) throw new NotWritten(); return this.list(plan.completion, field.relation, undefined);
      default: return field satisfies never;
    }
  }

  private reference({ completion }: FieldPlan, key: PgColumn, read: Set<string>): SQL {
    if (completion.nonNull && !key.notNull) throw new NotWritten();
    const object = objectOf(completion);
    const table = this.graph.types.get(object.type.name)?.table;
    if (table === undefined) throw new NotWritten();
    return this.row(object, { table, where: sql`${table.id} = ${stored(key, read)}` }, { isReference: true });
  }

  private date({ nonNull, fields }: ObjectCompletion, columns: WrittenDate, read: Set<string>): SQL {
    const needed = [columns.edtf, columns.precision, columns.basis];
    if (nonNull && !needed.every(({ notNull }) => notNull)) throw new NotWritten();
    const parts = fields().map((plan) => {
      if (plan.resolution.by === 'CONSTANT') return named(plan.key, constant(plan.resolution.value));
      const part = partOf(columns, plan.field.name);
      if (part === undefined || !isWrittenLeaf(plan.completion, part)) throw new NotWritten();
      return named(plan.key, stored(part, read));
    });
    const object = sql`(select row_to_json("a date") from (select ${joined(parts)}) "a date")`;
    return nonNull ? object : sql`case when ${sql.join(needed.map((one) => sql`${stored(one, read)} is null`), sql` or `)} then null else ${object} end`;
  }

  /** A page, with what of its list is asked for; the columns of its row are named as the keys of the answer are. */
  private page(plan: FieldPlan, relation: WrittenRelation, allowed: readonly string[]): SQL {
    const limit = this.limit(plan, allowed);
    const parts = objectOf(plan.completion).fields().map((part) => named(part.key, part.resolution.by === 'CONSTANT' ? constant(part.resolution.value) : this.pagePart(part, relation, limit)));
    return sql`(select row_to_json("a page") from (select ${joined(parts)}) "a page")`;
  }

  private pagePart(part: FieldPlan, relation: WrittenRelation, limit: SQL): SQL {
    const { table, belongs } = relation.spec;
    const where = belongs(PARENT);
    switch (part.field.name) {
      case 'nodes': return this.list(part.completion, relation, limit);
      case 'edges': return this.edges(part.completion, relation, limit);
      case 'totalCount': return sql`(select count(*)::int from ${table} where ${where})`;
      case 'pageInfo': {
        const hasNext = sql`((select count(*) from (select 1 from ${table} where ${where} limit ${limit} + 1) "some more") > ${limit})`;
        const parts = objectOf(part.completion).fields().map((one) => named(one.key, pageFact(one, hasNext)));
        return sql`(select row_to_json("facts of a page") from (select ${joined(parts)}) "facts of a page")`;
      }
      default: throw new NotWritten();
    }
  }

  private list(completion: Completion, { spec: { table, belongs, order } }: WrittenRelation, limit: SQL | undefined): SQL {
    const { type, fields } = objectOf(itemOf(completion));
    return listed(this.selected(this.select(type.name, fields(), { isReference: false }), { table, where: belongs(PARENT), order, ...(limit !== undefined && { limit }) }));
  }

  private edges(completion: Completion, { spec: { table, belongs, order } }: WrittenRelation, limit: SQL): SQL {
    const read = new Set<string>();
    const columns = objectOf(itemOf(completion)).fields().map((part) => {
      if (part.resolution.by === 'CONSTANT') return named(part.key, constant(part.resolution.value));
      if (part.field.name !== 'node') throw new NotWritten();
      const { type, fields } = objectOf(part.completion);
      const node = this.select(type.name, fields(), { isReference: false });
      for (const name of node.read) read.add(name);
      return named(part.key, sql`(select row_to_json("a node") from (select ${joined(node.columns)}) "a node")`);
    });
    return listed(this.selected({ columns, read }, { table, where: belongs(PARENT), order, limit }));
  }

  /** How many a page holds: a number where the document says so, and else a value of the statement. */
  private limit(plan: FieldPlan, allowed: readonly string[]): SQL {
    const size = (args: Arguments): number | null => {
      if (!asksOnlyFor(args, allowed)) return null;
      const { first } = args;
      return typeof first === 'number' || first === null || first === undefined ? readFirst(first) : null;
    };
    if (plan.args === null) return sql`${this.slot(plan, size)}::int`;
    const constantSize = sizeOrNothing(() => size(plan.args ?? {}));
    if (constantSize === null) throw new NotWritten();
    return sql.raw(String(constantSize));
  }
}

/** Whether a selection stands below a reference, to which many rows may lead. */
interface Place { readonly isReference: boolean }

/** What is refused is refused by its resolver, with the path at which it stands. */
function sizeOrNothing(read: () => number | null): number | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function asksOnlyFor(args: Arguments, allowed: readonly string[]): boolean {
  return Object.entries(args).every(([name, value]) => value === null || value === undefined || allowed.includes(name));
}

function objectOf(completion: Completion): ObjectCompletion {
  if (completion.as !== 'OBJECT') throw new NotWritten();
  return completion;
}

function itemOf(completion: Completion): Completion {
  if (completion.as !== 'LIST') throw new NotWritten();
  return completion.item;
}

function column(completion: Completion, from: PgColumn, read: Set<string>): SQL {
  if (completion.nonNull && !from.notNull) throw new NotWritten();
  if (!isWrittenLeaf(completion, from) && !isWrittenList(completion, from)) throw new NotWritten();
  return stored(from, read);
}

function stored({ name }: PgColumn, read: Set<string>): SQL {
  read.add(name);
  return sql`parents.${sql.identifier(name)}`;
}

function partOf(columns: WrittenDate, name: string): PgColumn | undefined {
  return Object.hasOwn(columns, name) ? columns[name as keyof WrittenDate] : undefined;
}

function pageFact({ resolution, field }: FieldPlan, hasNext: SQL): SQL {
  if (resolution.by === 'CONSTANT') return constant(resolution.value);
  switch (field.name) {
    case 'hasNextPage': return hasNext;
    // Nothing is written of a page that begins after a cursor.
    case 'hasPreviousPage': return sql`false`;
    default: throw new NotWritten();
  }
}

function listed(select: SQL): SQL {
  return sql`coalesce((select array_to_json(array_agg("an item")) from (${select}) "an item"), '[]'::json)`;
}

function named(key: string, value: SQL): SQL {
  if (key.length > LONGEST_NAME) throw new NotWritten();
  return sql`${value} as ${sql.identifier(key)}`;
}

function joined(parts: readonly SQL[]): SQL {
  return sql.join([...parts], sql`, `);
}

/** The name of a type, which GraphQL writes in letters, digits and underscores. */
function constant(name: string): SQL {
  return sql.raw(`'${name}'::text`);
}

/** Like `encodeNodeId`: base64url, whose signs beside letters and digits no such text comes to. */
function nodeId(typeName: string): SQL {
  return sql.raw(`rtrim(encode(convert_to('${typeName}:' || parents.id, 'UTF8'), 'base64'), '=')`);
}
