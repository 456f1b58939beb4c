/** Groups by one or several keys per element, keeping the order of the elements. (`Map.groupBy` wants Node 21.) */
export function groupBy<T>(elements: readonly T[], keysOf: (element: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const element of elements) {
    for (const key of keysOf(element)) {
      const group = groups.get(key);
      if (group) group.push(element);
      else groups.set(key, [element]);
    }
  }
  return groups;
}
