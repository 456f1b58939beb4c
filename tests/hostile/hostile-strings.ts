import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, Kind, parse, valueFromASTUntyped, type GraphQLInputType, type GraphQLSchema } from 'graphql';

/** Is looked for, raw, in whatever is shown: no page of ours has a tag of that name. */
export const TAG = 'hostile-tag';

/** What is put into every text that anybody can send, by what is wrong with it. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'markup, quotes and a formula': `="'><${TAG} onclick=alert(1)>&lt;b&gt;</script><script>alert(1)</script>\\\`;--\${7*7}{{7*7}}%00%n`,
  'escapes of a terminal, and letters that turn the writing round': '\u001b[31mred\u001b]0;owned\u0007\u009b2JAda\u202Enillus\u2066\u200F',
  'the character 0': 'a\u0000b',
  'halves of characters': 'a\uD800b\uDC00',
  'far too much, of one letter with its accents': `e${'\u0301'.repeat(5_000)}`,
  'an address that runs': 'javascript:alert(1)//',
};

/** Numbers, truth values and enums have their own tests; all else comes as text. */
const NO_TEXT = new Set(['Int', 'Float', 'Boolean']);
/** Inputs hold each other, but none needs to be deeper to reach every field of every type. */
const DEEPEST = 6;

/** An operation with one of its texts replaced, and where that stood. */
export interface HostileOperation { readonly at: string; readonly query: string; readonly variables: Readonly<Record<string, unknown>> }

/** One root field of a document, once for each text in what it takes: with that one replaced. Texts that may be left out are put in; `tried` remembers those of inputs that several operations share. */
export function* replaceEachText(schema: GraphQLSchema, { query, variables = {} }: { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> }, { text, tried }: Pick<How, 'text' | 'tried'>): Generator<HostileOperation> {
  const [definition] = parse(query).definitions;
  const [root] = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
  if (definition?.kind !== Kind.OPERATION_DEFINITION || root?.kind !== Kind.FIELD) throw new Error(`No root field in ${query}`);
  const field = schema.getRootType(definition.operation)?.getFields()[root.name.value];
  if (field === undefined) throw new Error(`The schema has no ${root.name.value}`);
  // What stands in the document itself is given as a variable, too: then all of it can be replaced.
  const held = Object.fromEntries((root.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]));
  const heads = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const document = `${definition.operation} (${heads}) { ${field.name}(${field.args.map(({ name }) => `${name}: $${name}`).join(', ')}) { __typename } }`;
  for (const { name, type } of field.args) {
    for (const { at, value } of variantsOf(type, held[name], { text, depth: 0, tried })) yield { at: `${name}${at}`, query: document, variables: { ...held, [name]: value } };
  }
}

interface Variant { readonly at: string; readonly value: unknown }
interface How { readonly text: string; readonly depth: number; readonly tried: Set<string> }

function* variantsOf(given: GraphQLInputType, held: unknown, { text, depth, tried }: How): Generator<Variant> {
  const type = getNullableType(given);
  if (isListType(type)) {
    const items: readonly unknown[] = Array.isArray(held) ? held : [];
    for (const { at, value } of variantsOf(type.ofType, items[0], { text, depth, tried })) yield { at: `[0]${at}`, value: [value, ...items.slice(1)] };
  } else if (isInputObjectType(type)) {
    if (depth > DEEPEST) return;
    const base = typeof held === 'object' && held !== null ? (held as Readonly<Record<string, unknown>>) : null;
    const rest = base ?? (sampleOf(type) as Readonly<Record<string, unknown>>);
    for (const field of Object.values(type.getFields())) {
      // What several operations take is read by the same code in each.
      if (depth > 0 && tried.has(`${type.name}.${field.name}`)) continue;
      tried.add(`${type.name}.${field.name}`);
      for (const { at, value } of variantsOf(field.type, rest[field.name], { text, depth: depth + 1, tried })) {
        yield { at: `.${field.name}${at}`, value: type.isOneOf ? { [field.name]: value } : { ...rest, [field.name]: value } };
      }
    }
  } else if (!isEnumType(type) && !NO_TEXT.has(type.name)) {
    yield { at: '', value: text };
  }
}

/** The least that a type takes. */
function sampleOf(given: GraphQLInputType): unknown {
  const type = getNullableType(given);
  if (isListType(type)) return [sampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined).map((field) => [field.name, sampleOf(field.type)]));
  switch (type.name) {
    case 'Int': case 'Float': return 1;
    case 'Boolean': return true;
    case 'Date': case 'Edtf': return '2021-07-07';
    case 'DateTime': return '2021-07-07T12:00:00.000Z';
    case 'Url': return 'https://news.example/a';
    default: return 'x';
  }
}
