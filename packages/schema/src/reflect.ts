/*
 * TypeGraphQL refuses to load without `Reflect.getMetadata`, which the package reflect-metadata brings. Decorator metadata is
 * off here (with ES modules it crashes on types that refer to each other), so that there is never anything for it to find.
 */
type MetadataReader = (key: unknown, target: object, property?: string | symbol) => unknown;
const reflect: typeof Reflect & { getMetadata?: MetadataReader } = Reflect;
reflect.getMetadata ??= () => undefined;
