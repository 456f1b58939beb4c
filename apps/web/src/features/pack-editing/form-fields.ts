import type { PackEntityQuery } from '@footnote/schema/browser';

/** One thing of a pack as its page has it. */
export type PackEntityShown = NonNullable<NonNullable<PackEntityQuery['deskPack']>['entity']>;
export type EntityContent = PackEntityShown['content'];
export type ContentOf<Name extends EntityContent['__typename']> = Extract<EntityContent, { readonly __typename: Name }>;

/** Something that can be named in a form. */
export interface NamedThing { readonly slug: string; readonly name: string; readonly note: string | null }
/** What can be named, by kind. */
export interface Names {
  readonly actors: readonly NamedThing[];
  readonly sources: readonly NamedThing[];
  readonly events: readonly NamedThing[];
  readonly claims: readonly NamedThing[];
  readonly issues: readonly NamedThing[];
  readonly aspects: readonly NamedThing[];
  readonly measures: readonly NamedThing[];
  readonly outlets: readonly NamedThing[];
}

interface Basic {
  readonly name: string;
  readonly label: string;
  /** What it means, and what is allowed. */
  readonly hint?: string;
}

/** A field that holds one text. */
export type SingleField =
  | Basic & { readonly is: 'LINE'; readonly value: string; readonly required?: boolean; readonly maxLength?: number }
  | Basic & { readonly is: 'LINES'; readonly value: string; readonly rows?: number; readonly maxLength?: number; readonly required?: boolean }
  | Basic & { readonly is: 'CHOICE'; readonly value: string; readonly words: Readonly<Record<string, string>> }
  | Basic & { readonly is: 'TICK'; readonly value: boolean };

/** What a form asks, in the order in which it asks it. */
export type FormField =
  | SingleField
  | Basic & { readonly is: 'TICKS'; readonly value: readonly string[]; readonly words: Readonly<Record<string, string>> }
  /** A date with how it is known. */
  | Basic & { readonly is: 'DATE'; readonly value: DateValue | null; readonly required: boolean }
  /** Several of the same, each a row of fields; the last ones are empty. */
  | Basic & { readonly is: 'ROWS'; readonly rows: readonly (readonly SingleField[])[]; readonly addMore: string }
  | { readonly is: 'HIDDEN'; readonly name: string; readonly value: string };

/** A date as a form asks it. */
export interface DateValue { readonly edtf: string; readonly label: string; readonly precision: string; readonly basis: string; readonly note: string | null }

/** Something to choose among things of the pack. */
export function named(name: string, label: string, { value, from, none, hint }: { readonly value: { readonly slug: string; readonly name: string } | null; readonly from: readonly NamedThing[]; readonly none?: string; readonly hint?: string }): SingleField {
  const others = from.filter(({ slug }) => slug !== value?.slug);
  const entries = [...(none === undefined ? value === null ? [['', 'Choose one'] as const] : [] : [['', none] as const]), ...(value === null ? [] : [[value.slug, value.name] as const]), ...others.map((one) => [one.slug, one.name] as const)];
  return { is: 'CHOICE', name, label, value: value?.slug ?? '', words: Object.fromEntries(entries), ...(hint !== undefined && { hint }) };
}

/** Empty rows that wait below those that are there. */
const SPARE = 2;

/** A list of rows with some empty ones at its end. */
export function withSpare<Item>(items: readonly Item[], row: (item: Item | null, index: number) => readonly SingleField[]): readonly (readonly SingleField[])[] {
  return [...items, ...Array.from({ length: SPARE }, () => null)].map(row);
}

/** The names of the fields that a form sends, to tell which of them a problem is about. */
export function fieldNames(fields: readonly FormField[]): readonly string[] {
  return fields.flatMap((field) => (field.is === 'ROWS' ? [...field.rows.flatMap((row) => row.map(({ name }) => name)), field.name] : [field.name]));
}
