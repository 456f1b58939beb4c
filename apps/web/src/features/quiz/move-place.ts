/** The order in which lines first stand: as chosen before, where that was one; else as they came. */
export function placesOf(ids: readonly string[], chosen: Readonly<Record<string, string>>): readonly string[] {
  const places = ids.map((id) => Number(chosen[id]));
  const isOrder = new Set(places).size === ids.length && places.every((place) => Number.isInteger(place) && place >= 1 && place <= ids.length);
  return isOrder ? [...ids].sort((a, b) => Number(chosen[a]) - Number(chosen[b])) : ids;
}

/** Moves a line to a place; those between close up. */
export function movePlace(order: readonly string[], id: string, to: number): readonly string[] {
  const others = order.filter((other) => other !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}
