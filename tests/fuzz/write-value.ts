import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import type { Dice } from './dice.js';

/** What there is to ask about, by the names of arguments and by types. */
export interface Pool {
  readonly ids: readonly string[];
  readonly byName: Readonly<Record<string, readonly string[]>>;
}

/** What programs trip over: quotes of SQL, characters that PostgreSQL does not have, halves of characters, prototypes, numbers as words. */
const NASTY = [
  '', ' ', '0', '-1', 'null', 'NaN', '__proto__', 'constructor', `'; drop table users; --`, `' or '1'='1`, '\u0000', 'fer\u0000ry', '\ud800', '\u202e', '☕'.repeat(30), '%', '_', '\\', '../../etc/passwd', '${7*7}', '<script>',
  'x'.repeat(300), 'é'.repeat(90), '2023-02-30', '99999-01-01', '1e309', '{}', '[]', 'true', 'ferry & !', '(((', '"', 'word '.repeat(60),
] as const;
const DAYS = ['2021-07-10', '2021-06-01', '2021-07-31', '0001-01-01', '9999-12-31', '2030-01-01'] as const;
const NUMBERS = [0, 1, 2, 3, 10, 100, 101, -1, 2_147_483_647, -2_147_483_648, 1_000_000] as const;
const DEEPEST = 5;

/** A value of a type, as JSON: mostly one that means something, at times one that does not even fit. */
export function writeValue(type: GraphQLInputType, { name, dice, pool, depth = 0 }: { readonly name: string; readonly dice: Dice; readonly pool: Pool; readonly depth?: number }): unknown {
  if (!isNonNullType(type) && dice.happens(0.08)) return null;
  if (dice.happens(0.01)) return dice.pick([{}, [], 'WIZARD', 1.5, true, [[1]], { a: { b: 1 } }]);
  const bare = getNullableType(type);
  const inner = { name, dice, pool, depth: depth + 1 };
  if (isListType(bare)) return Array.from({ length: dice.happens(0.05) ? 120 : dice.below(4) }, () => writeValue(bare.ofType, inner));
  if (isEnumType(bare)) return dice.pick(bare.getValues()).name;
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields()).filter((field) => isNonNullType(field.type) || (depth < DEEPEST && dice.happens(0.5)));
    return Object.fromEntries(fields.map((field) => [field.name, writeValue(field.type, { ...inner, name: field.name })]));
  }
  return writeLeaf(bare.name, { name, dice, pool });
}

function writeLeaf(type: string, { name, dice, pool }: { readonly name: string; readonly dice: Dice; readonly pool: Pool }): unknown {
  const known = pool.byName[name];
  switch (type) {
    case 'Boolean': return dice.happens(0.5);
    case 'Int': return name === 'first' && dice.happens(0.8) ? dice.below(6) : dice.pick(NUMBERS);
    case 'Float': return dice.happens(0.5) ? dice.pick(NUMBERS) : dice.number() * 1e6 - 5e5;
    case 'Date': case 'Edtf': return dice.happens(0.9) ? dice.pick(DAYS) : dice.pick(NASTY);
    case 'DateTime': return dice.happens(0.9) ? `${dice.pick(DAYS)}T12:00:00.000Z` : dice.pick(NASTY);
    case 'ID': if (known !== undefined && dice.happens(0.6)) return dice.pick(known); return dice.happens(0.9) ? dice.pick(pool.ids) : dice.pick(NASTY);
    default: return known !== undefined && dice.happens(0.8) ? dice.pick(known) : dice.pick(NASTY);
  }
}

/** The same value as it stands in a document. */
export function writeLiteral(value: unknown, type: GraphQLInputType): string {
  const bare = getNullableType(type);
  if (value === null) return 'null';
  if (isListType(bare) && Array.isArray(value)) return `[${value.map((one) => writeLiteral(one, bare.ofType)).join(', ')}]`;
  if (isEnumType(bare) && typeof value === 'string' && /^\w+$/.test(value)) return value;
  if (isInputObjectType(bare) && typeof value === 'object' && !Array.isArray(value)) {
    const fields = bare.getFields();
    return `{ ${Object.entries(value).map(([name, one]) => `${name}: ${fields[name] === undefined ? JSON.stringify(one) : writeLiteral(one, fields[name].type)}`).join(', ')} }`;
  }
  return JSON.stringify(value);
}
