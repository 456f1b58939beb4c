/** Data as it goes to the browser with each set of names once: a list of hundreds of alike things is otherwise mostly their names. */
export interface Packed<Value> {
  /** The names of the parts of each kind of object that there is. */
  readonly shapes: readonly (readonly string[])[];
  readonly value: unknown;
  /** Never there: what it is when it is unpacked. */
  readonly as?: Value;
}

/** Packs plain data: objects, lists, texts, numbers, truth values and null. A list begins with 0, an object with the number of its shape. */
export function packShapes<Value>(value: Value): Packed<Value> {
  const known = new Map<string, number>();
  const shapes: string[][] = [];
  const pack = (part: unknown): unknown => {
    if (Array.isArray(part)) return [0, ...part.map(pack)];
    if (typeof part !== 'object' || part === null) return part;
    const names = Object.keys(part);
    const name = names.join('\n');
    if (!known.has(name)) known.set(name, shapes.push(names));
    return [known.get(name), ...Object.values(part).map(pack)];
  };
  return { value: pack(value), shapes };
}

/** Gives back what was packed. */
export function unpackShapes<Value>({ shapes, value }: Packed<Value>): Value {
  const unpack = (part: unknown): unknown => {
    if (!Array.isArray(part)) return part;
    const [shape, ...parts]: readonly unknown[] = part;
    if (shape === 0) return parts.map(unpack);
    return Object.fromEntries((shapes[Number(shape) - 1] ?? []).map((name, index) => [name, unpack(parts[index])]));
  };
  return unpack(value) as Value; // it was one
}
