import { getNamedType, isAbstractType, isLeafType, isNonNullType, isObjectType, type GraphQLArgument, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Dice } from './dice.js';
import { writeLiteral, writeValue, type Pool } from './write-value.js';

export interface FuzzedRequest { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }

export interface DocumentPlan {
  readonly schema: GraphQLSchema;
  readonly dice: Dice;
  readonly pool: Pool;
  /** Roots that are not asked for, because they would end the asker. */
  readonly without: ReadonlySet<string>;
}

interface Writing extends DocumentPlan {
  readonly variables: Record<string, unknown>;
  readonly declared: string[];
  readonly fragments: string[];
  /** How many fields may still be written. */
  left: number;
  count: number;
}

const DEEPEST = 7;

/** Writes a document that the schema admits: any roots, any fields below, arguments in place or as variables, fragments and directives. */
export function writeDocument(plan: DocumentPlan): FuzzedRequest {
  const { schema, dice, without } = plan;
  const isMutation = dice.happens(0.3);
  const root = isMutation ? schema.getMutationType() : schema.getQueryType();
  if (root === null || root === undefined) throw new Error('the schema has no such root');
  const roots = Object.values(root.getFields()).filter(({ name }) => !without.has(name));
  const writing: Writing = { ...plan, variables: {}, declared: [], fragments: [], left: 4 + dice.below(40), count: 0 };
  const fields = Array.from({ length: 1 + (dice.happens(0.3) ? dice.below(3) : 0) }, () => writeField(dice.pick(roots), writing, 0));
  const declared = writing.declared.length === 0 ? '' : `(${writing.declared.join(', ')})`;
  return { query: `${isMutation ? 'mutation' : 'query'} Fuzz${declared} { ${fields.join(' ')} } ${writing.fragments.join(' ')}`, variables: writing.variables };
}

function writeField(field: GraphQLField<unknown, unknown>, writing: Writing, depth: number): string {
  const { dice } = writing;
  writing.left -= 1;
  const given = field.args.filter((argument) => isNonNullType(argument.type) || dice.happens(0.4)).map((argument) => `${argument.name}: ${writeArgument(argument, writing)}`);
  const named = getNamedType(field.type);
  writing.count += 1;
  // The same field twice with other arguments does not merge.
  const alias = given.length > 0 && depth > 0 ? `f${String(writing.count)}: ` : '';
  const directive = dice.happens(0.03) ? ` @${dice.pick(['include', 'skip'])}(if: ${String(dice.happens(0.5))})` : '';
  return `${alias}${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${directive}${isLeafType(named) ? '' : ` ${writeSelection(named, writing, depth + 1)}`}`;
}

function writeArgument(argument: GraphQLArgument, writing: Writing): string {
  const value = writeValue(argument.type, { name: argument.name, dice: writing.dice, pool: writing.pool });
  if (writing.dice.happens(0.4)) return writeLiteral(value, argument.type);
  const name = `v${String(writing.declared.length)}`;
  writing.declared.push(`$${name}: ${String(argument.type)}`);
  writing.variables[name] = value;
  return `$${name}`;
}

function writeSelection(type: GraphQLNamedType, writing: Writing, depth: number): string {
  const { dice, schema } = writing;
  if (isAbstractType(type)) {
    // Members may have fields of one name and different types, which do not merge: one member at a time.
    const member = dice.pick(schema.getPossibleTypes(type));
    return `{ __typename ... on ${member.name} ${writeObject(member, writing, depth)} }`;
  }
  if (!isObjectType(type)) return '{ __typename }';
  const body = writeObject(type, writing, depth);
  if (!dice.happens(0.05)) return body;
  const name = `F${String(writing.fragments.length)}`;
  writing.fragments.push(`fragment ${name} on ${type.name} ${body}`);
  return `{ ...${name} }`;
}

function writeObject(type: GraphQLObjectType, writing: Writing, depth: number): string {
  const { dice } = writing;
  const fields = Object.values(type.getFields());
  const wanted = fields.filter((field) => (isLeafType(getNamedType(field.type)) ? dice.happens(0.5) : depth < DEEPEST && writing.left > 0 && dice.happens(isCarrier(type) ? 0.8 : 0.3)));
  return `{ __typename ${wanted.map((field) => writeField(field, writing, depth)).join(' ')} }`;
}

/** What carries the things that were asked for: there, more is asked for. */
function isCarrier({ name }: GraphQLObjectType): boolean {
  return /(Connection|Edge|Payload)$/.test(name);
}
