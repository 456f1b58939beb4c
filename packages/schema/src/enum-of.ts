import { registerEnumType } from 'type-graphql';

/** Registers an enum whose values are their own names, each with its description. */
export function enumOf<const Words extends Readonly<Record<string, string>>>(name: string, description: string, words: Words): { readonly [Word in keyof Words]: Word } {
  const values: Readonly<Record<string, string>> = Object.fromEntries(Object.keys(words).map((word) => [word, word]));
  const valuesConfig = Object.fromEntries(Object.entries(words).map(([word, text]) => [word, { description: text }]));
  registerEnumType(values, { name, description, valuesConfig });
  // Its entries are the keys of `words`, each mapped to itself.
  return values as { readonly [Word in keyof Words]: Word };
}
