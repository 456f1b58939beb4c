import { getNamedType, getNullableType, isCompositeType, isEnumType, isInputObjectType, isInterfaceType, isListType, isNonNullType, isObjectType, isScalarType, isSpecifiedScalarType } from 'graphql';
import type { GraphQLField, GraphQLInputType, GraphQLNamedType, GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';

/*
 * What the schema keeps to and no lint rule knows of. Each rule gives the places that break it, and says what is right instead.
 */

export interface Fault { readonly rule: string; readonly place: string; readonly says: string }
export interface SchemaRules { readonly boundedLists: Readonly<Record<string, string>> }

/** Finds every place where a schema breaks its own rules. */
export function findSchemaFaults(schema: GraphQLSchema, { boundedLists }: SchemaRules): readonly Fault[] {
  return [
    ...findLooseLists(schema, boundedLists), ...findOddConnections(schema), ...findOddMutations(schema), ...findOddUserErrors(schema), ...findUntypedValues(schema), ...findOddCounts(schema),
    ...findUndated(schema),
  ];
}

interface Place { readonly type: GraphQLNamedType; readonly field: GraphQLField<unknown, unknown>; readonly place: string }

function outputFields(schema: GraphQLSchema): readonly Place[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')) return [];
    return Object.values(type.getFields()).map((field) => ({ type, field, place: `${type.name}.${field.name}` }));
  });
}

const isListOfObjects = (type: GraphQLOutputType): boolean => isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');

/** Lists of objects are connections, but for those of which it is written down what bounds them. */
function findLooseLists(schema: GraphQLSchema, bounded: Readonly<Record<string, string>>): readonly Fault[] {
  const lists = outputFields(schema).filter(({ type, field }) => isListOfObjects(field.type) && !isConnection(type) && field.name !== 'userErrors').map(({ place }) => place);
  const rule = 'lists are connections';
  return [
    ...lists.filter((place) => bounded[place] === undefined).map((place) => ({ rule, place, says: 'Make it a connection with `connectionOf`; or, if something bounds it, say what in scripts/schema/bounded-lists.ts.' })),
    ...Object.entries(bounded).filter(([place, reason]) => !lists.includes(place) || reason.trim() === '').map(([place]) => ({ rule, place, says: 'It stands in scripts/schema/bounded-lists.ts and is no list, or without a reason.' })),
  ];
}

/** A connection is called after what it lists, and every field that gives one takes `first` and `after`. */
function findOddConnections(schema: GraphQLSchema): readonly Fault[] {
  const rule = 'connections are alike';
  const types = Object.values(schema.getTypeMap()).filter(isObjectType).filter(isConnection).flatMap((type) => {
    const shape = Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));
    const name = type.name.slice(0, -'Connection'.length);
    const wanted: Readonly<Record<string, string>> = { edges: `[${name}Edge!]!`, nodes: `[${name}!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' };
    return Object.entries(wanted).filter(([field, its]) => shape[field] !== its).map(([field, its]) => ({ rule, place: `${type.name}.${field}`, says: `It is ${shape[field] ?? 'missing'}; make it ${its} with \`connectionOf\`.` }));
  });
  const fields = outputFields(schema).filter(({ field }) => isConnection(getNamedType(field.type))).flatMap(({ field, place }) => {
    const args = Object.fromEntries(field.args.map((argument) => [argument.name, String(argument.type)]));
    return args['first'] === 'Int' && args['after'] === 'String' ? [] : [{ rule, place, says: 'It gives a connection: it takes `first: Int` and `after: String`, by PageArguments.' }];
  });
  return [...types, ...fields];
}

const capitalised = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** A mutation takes one `input` of its own name or nothing, and gives a payload of its own name with `userErrors`. */
function findOddMutations(schema: GraphQLSchema): readonly Fault[] {
  const rule = 'mutations have an input and a payload of their own';
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const place = `Mutation.${field.name}`;
    const [input, ...more] = field.args;
    const payload = getNamedType(field.type);
    const errors = isObjectType(payload) ? payload.getFields()['userErrors'] : undefined;
    return [
      ...(more.length > 0 || (input !== undefined && (input.name !== 'input' || String(input.type) !== `${capitalised(field.name)}Input!`))
        ? [{ rule, place, says: `It takes one argument, \`input: ${capitalised(field.name)}Input!\`, or none.` }] : []),
      ...(String(field.type) === `${capitalised(field.name)}Payload!` ? [] : [{ rule, place, says: `It gives ${String(field.type)}; make it ${capitalised(field.name)}Payload!.` }]),
      ...(errors !== undefined && String(errors.type) === '[UserError!]!' ? [] : [{ rule, place, says: 'Its payload has `userErrors: [UserError!]!`.' }]),
    ];
  });
}

/** What is wrong with an input is told by a code of an enum, the path to the field, and a sentence. */
function findOddUserErrors(schema: GraphQLSchema): readonly Fault[] {
  const type = schema.getType('UserError');
  const rule = 'userErrors have a code of an enum, a field and a message';
  if (!isObjectType(type)) return schema.getMutationType() ? [{ rule, place: 'UserError', says: 'There is no such type.' }] : [];
  const { code, field, message } = type.getFields();
  return [
    ...(code !== undefined && isNonNullType(code.type) && isEnumType(code.type.ofType) ? [] : [{ rule, place: 'UserError.code', says: 'It is a value of an enum, and always given.' }]),
    ...(field !== undefined && String(field.type) === '[String!]' ? [] : [{ rule, place: 'UserError.field', says: 'It is the path to the field, [String!], and null where it is none in particular.' }]),
    ...(message !== undefined && String(message.type) === 'String!' ? [] : [{ rule, place: 'UserError.message', says: 'It is a sentence, String!.' }]),
  ];
}

const SCALAR_OF_NAME: readonly (readonly [RegExp, readonly string[]])[] = [[/^at$|[a-z]At$/, ['DateTime', 'Date']], [/^url$|[a-z]Url$/, ['URL']]];

/** What is named as a moment or an address has a scalar that says so, in what is given and in what is taken. */
function findUntypedValues(schema: GraphQLSchema): readonly Fault[] {
  const named: readonly { readonly place: string; readonly name: string; readonly type: GraphQLOutputType | GraphQLInputType }[] = [
    ...outputFields(schema).flatMap(({ field, place }) => [{ place, name: field.name, type: field.type }, ...field.args.map((argument) => ({ place: `${place}(${argument.name})`, name: argument.name, type: argument.type }))]),
    ...Object.values(schema.getTypeMap()).filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()).map((field) => ({ place: `${type.name}.${field.name}`, name: field.name, type: field.type }))),
  ];
  return named.flatMap(({ place, name, type }) => SCALAR_OF_NAME.flatMap(([pattern, allowed]) => {
    const its = getNamedType(type);
    return !pattern.test(name) || (isScalarType(its) && !isSpecifiedScalarType(its) && allowed.includes(its.name)) ? [] : [{ rule: 'moments and addresses have scalars of their own', place, says: `It is ${its.name}; make it ${allowed.join(' or ')}.` }];
  }));
}

/** Types that are nothing but numbers of things: a `Count` on each of their fields would say it twice. */
const COUNTS: ReadonlySet<string> = new Set(['PackContents', 'CitationCounts']);
const COUNT_NAME = /(^c|C)ount(Min|Max)?$|(Left|Allowed|Seconds|Percent)$/;

/** A number of things is called so: "How many" in the description, `Count` in the name. */
function findOddCounts(schema: GraphQLSchema): readonly Fault[] {
  return outputFields(schema)
    .filter(({ type, field }) => getNamedType(field.type).name === 'Int' && /^(How many|Of how many) /.test(field.description ?? '') && !COUNTS.has(type.name) && !COUNT_NAME.test(field.name))
    .map(({ place }) => ({ rule: 'numbers of things end in Count', place, says: 'It says how many there are of something: end its name in `Count`.' }));
}

/** What is deprecated says what to use instead, and the day from which it may be gone. */
function findUndated(schema: GraphQLSchema): readonly Fault[] {
  const members: readonly { readonly place: string; readonly reason: string | null | undefined }[] = Object.values(schema.getTypeMap()).flatMap((type: GraphQLNamedType) => {
    if (isEnumType(type)) return type.getValues().map(({ name, deprecationReason }) => ({ place: `${type.name}.${name}`, reason: deprecationReason }));
    if (isInputObjectType(type)) return Object.values(type.getFields()).map(({ name, deprecationReason }) => ({ place: `${type.name}.${name}`, reason: deprecationReason }));
    if (isObjectType(type) || isInterfaceType(type)) return Object.values((type as GraphQLObjectType).getFields()).map(({ name, deprecationReason }) => ({ place: `${type.name}.${name}`, reason: deprecationReason }));
    return [];
  });
  return members.filter(({ place, reason }) => !place.startsWith('__') && reason !== null && reason !== undefined && !/`[^`]+`.*\b20\d\d-\d\d-\d\d\b/s.test(reason))
    .map(({ place }) => ({ rule: 'what is deprecated says what to use, and until when', place, says: 'Its reason names what to use instead in backticks, and the day from which it may be gone: "Use `x` instead; may be gone from 2027-07-01 on."' }));
}
