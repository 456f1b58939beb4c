import { getNamedType, isLeafType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { asDirect } from './direct-resolver.js';

type Storage = ReturnType<typeof getMetadataStorage>;
/** What TypeGraphQL knows of a method that resolves a field. */
type Method = Pick<Storage['queries'][number], 'target' | 'methodName' | 'schemaName' | 'params' | 'roles' | 'middlewares'>;
type Parameter = NonNullable<Method['params']>[number];
type Args = Readonly<Record<string, unknown>>;
/** Makes a parameter of a method out of what a field is given. */
type ReadParameter = (source: unknown, args: Args, context: unknown) => unknown;

/**
 * Lets fields call their methods without what TypeGraphQL does in between: it sorts the parameters, makes an object of the arguments whose
 * undefined keys it deletes, and two promises, each time anew. A method with middleware, roles, injected parameters or objects among its
 * arguments keeps that. Changes the schema that is given; tells how many fields call their methods directly.
 */
export function resolveDirectly(schema: GraphQLSchema): number {
  const storage = getMetadataStorage();
  const instances = new Map<unknown, object>();
  const places = [
    ...storage.queries.map((method) => ({ typeName: 'Query', method })),
    ...storage.fieldResolvers.flatMap((method) => {
      const typeName = method.kind === 'external' ? typeNameOf(storage, method.getObjectType?.()) : undefined;
      return typeName === undefined ? [] : [{ typeName, method }];
    }),
  ];
  let count = 0;
  for (const { typeName, method } of places) {
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[method.schemaName] : undefined;
    if (field?.resolve === undefined) continue;
    const readers = canBeDirect(field, method) ? readersOf(storage, method) : null;
    if (readers === null) continue;
    field.resolve = asDirect(callMethod(instanceOf(instances, method.target), method.methodName, readers));
    count += 1;
  }
  return count;
}

function typeNameOf({ objectTypes }: Storage, target: unknown): string | undefined {
  return objectTypes.find((one) => one.target === target)?.name;
}

function canBeDirect({ args }: GraphQLField<unknown, unknown>, { roles, middlewares }: Method): boolean {
  return roles === undefined && (middlewares ?? []).length === 0 && args.every(({ type }) => isLeafType(getNamedType(type)));
}

function readersOf(storage: Storage, { params = [] }: Method): readonly ReadParameter[] | null {
  const readers = [...params].sort((a, b) => a.index - b.index).map((parameter, index) => (parameter.index === index ? readerOf(storage, parameter) : null));
  return readers.every((reader) => reader !== null) ? readers : null;
}

function readerOf(storage: Storage, parameter: Parameter): ReadParameter | null {
  switch (parameter.kind) {
    case 'root': return parameter.propertyName === undefined && parameter.getType === undefined ? (source) => source : null;
    case 'context': return parameter.propertyName === undefined ? (_source, _args, context) => context : null;
    case 'arg': return (_source, args) => args[parameter.name];
    case 'args': return parameter.getType === undefined ? null : argsReader(storage, parameter.getType() as ArgsClass);
    default: return null;
  }
}

type ArgsClass = (new () => object) & { readonly prototype: object };

/** Makes of arguments an object of their class: with what it has from the start where it is not given. The last is kept, since siblings have the same arguments. */
function argsReader({ argumentTypes }: Storage, argsClass: ArgsClass): ReadParameter {
  const names = classesOf(argsClass).flatMap((one) => argumentTypes.find(({ target }) => target === one)?.fields ?? []).map(({ name }) => name);
  const standard = Object.entries(new argsClass()).filter(([, value]) => value !== undefined);
  let last: { readonly args: Args; readonly made: object } | null = null;
  return (_source, args) => {
    if (last?.args === args) return last.made;
    const given = names.flatMap((name): [string, unknown][] => (args[name] === undefined ? [] : [[name, args[name]]]));
    const made: object = Object.freeze(Object.assign(Object.create(argsClass.prototype) as object, Object.fromEntries([...standard, ...given])));
    last = { args, made };
    return made;
  };
}

function classesOf(argsClass: ArgsClass): readonly unknown[] {
  const classes: unknown[] = [];
  for (let one: unknown = argsClass; typeof one === 'function' && one !== Function.prototype; one = Object.getPrototypeOf(one)) classes.push(one);
  return classes;
}

/** TypeGraphQL's own container keeps one instance of a class of resolvers for all requests; so is it here. */
function instanceOf(instances: Map<unknown, object>, target: Method['target']): object {
  const known = instances.get(target);
  // A class of resolvers has no constructor of its own: what it needs comes with the context.
  const instance = known ?? new (target as new () => object)();
  instances.set(target, instance);
  return instance;
}

function callMethod(instance: object, name: string, readers: readonly ReadParameter[]): (source: unknown, args: Args, context: unknown) => unknown {
  // TypeGraphQL has the name from the class itself.
  const method = (instance as Readonly<Record<string, (...given: unknown[]) => unknown>>)[name];
  if (method === undefined) throw new Error(`There is no method ${name} to resolve a field with`);
  const call = method.bind(instance);
  const [first, second, third] = readers;
  if (first === undefined) return () => call();
  if (second === undefined) return (source, args, context) => call(first(source, args, context));
  if (third === undefined) return (source, args, context) => call(first(source, args, context), second(source, args, context));
  return (source, args, context) => call(...readers.map((read) => read(source, args, context)));
}
