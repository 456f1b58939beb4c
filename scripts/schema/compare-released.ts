import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

/*
 * What was released stays until it was deprecated in a release, and everything that goes or is deprecated stands in the changelog.
 * A change of a type, or an argument that becomes required, has no way through: a field of a new name has.
 */

export interface Refusal { readonly path: string; readonly says: string }
export interface Comparison { readonly released: GraphQLSchema; readonly current: GraphQLSchema; readonly changelog: string }

/** What may not go out: breaking changes of what was released, and what the changelog does not tell. */
export async function findRefusals({ released, current, changelog }: Comparison): Promise<readonly Refusal[]> {
  const told = new Set([...unreleased(changelog).matchAll(/`([A-Za-z][\w.]*)`/g)].map(([, path]) => path));
  const breaking = (await diff(released, current)).filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  return [
    ...breaking.flatMap((change) => judge(change, { released, told })),
    ...[...deprecatedIn(current)].filter((path) => !deprecatedIn(released).has(path) && !told.has(path)).map((path) => ({ path, says: tellIt(path, 'is deprecated') })),
  ];
}

const tellIt = (path: string, what: string): string => `It ${what}: say so under "Unreleased" in docs/api-changelog.md, and name it \`${path}\` there.`;

function judge({ path = '', message, type }: Change, { released, told }: { readonly released: GraphQLSchema; readonly told: ReadonlySet<string | undefined> }): readonly Refusal[] {
  if (!REMOVALS.has(type)) return [{ path, says: `${message}. Clients that were written for the release break: leave it as it is, and add what is wanted under a new name.` }];
  const isDue = type === 'TYPE_REMOVED' ? isLeftToDeprecated(released, path) : deprecatedIn(released).has(path);
  if (!isDue) return [{ path, says: `${message}, and it was not deprecated in the release. Deprecate it, release that, and take it away after the day that the reason names.` }];
  return told.has(path) ? [] : [{ path, says: tellIt(path, 'goes') }];
}

const REMOVALS: ReadonlySet<string> = new Set(['FIELD_REMOVED', 'INPUT_FIELD_REMOVED', 'ENUM_VALUE_REMOVED', 'FIELD_ARGUMENT_REMOVED', 'TYPE_REMOVED']);

/** The paths of what is deprecated: fields, arguments, fields of inputs, values. */
function deprecatedIn(schema: GraphQLSchema): ReadonlySet<string> {
  return new Set(Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__')).flatMap((type) => membersOf(type).filter(({ isDeprecated }) => isDeprecated).map(({ path }) => path)));
}

interface Member { readonly path: string; readonly isDeprecated: boolean; readonly uses: string | null }

function membersOf(type: GraphQLNamedType): readonly Member[] {
  const member = (path: string, { deprecationReason }: { readonly deprecationReason?: string | null | undefined }, uses: string | null): Member => ({ path, isDeprecated: (deprecationReason ?? null) !== null, uses });
  if (isEnumType(type)) return type.getValues().map((value) => member(`${type.name}.${value.name}`, value, null));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => member(`${type.name}.${field.name}`, field, getNamedType(field.type).name));
  if (!(isObjectType(type) || isInterfaceType(type))) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    member(`${type.name}.${field.name}`, field, getNamedType(field.type).name),
    ...field.args.map((argument) => member(`${type.name}.${field.name}.${argument.name}`, argument, getNamedType(argument.type).name)),
  ]);
}

/** Whether a type was reached in the release by nothing but what was deprecated there, so that it goes with it. */
function isLeftToDeprecated(released: GraphQLSchema, name: string): boolean {
  const uses = Object.values(released.getTypeMap()).flatMap(membersOf).filter((member) => member.uses === name && !member.path.startsWith(`${name}.`));
  const gone = deprecatedIn(released);
  return uses.length > 0 && uses.every(({ path, isDeprecated }) => isDeprecated || gone.has(path.split('.').slice(0, 2).join('.')));
}

/** What the changelog says of what no release has yet. */
export function unreleased(changelog: string): string {
  return /^## Unreleased\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog)?.[1] ?? '';
}
