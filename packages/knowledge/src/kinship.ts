import type { Actor } from './graph.js';
import type { GraphIndex } from './index-graph.js';

/**
 * Whether two actors overlap, so that an answer naming one would half name the other: the same actor, a shared alias, a part and
 * its whole at any level ("the generals" and "Defense", "Defense" and "the administration"), a head and what it heads directly
 * (Austin and Defense; not Biden and Defense), or two parts of one department. Sharing a whole stops at the department:
 * State and Justice, both of one administration, do not overlap.
 */
export function areKin(index: GraphIndex, first: string, second: string): boolean {
  if (first === second) return true;
  const a = index.actors.get(first);
  const b = index.actors.get(second);
  if (!a || !b) return false;
  if (shareName(a, b)) return true;
  const wholesOfA = wholesOf(index, a);
  const wholesOfB = wholesOf(index, b);
  if (wholesOfA.some(({ slug }) => slug === b.slug) || wholesOfB.some(({ slug }) => slug === a.slug)) return true;
  const bodyOfA = departmentOf(a, wholesOfA);
  return bodyOfA !== undefined && bodyOfA === departmentOf(b, wholesOfB);
}

/** The nearest department or court that an actor is, heads or belongs to. */
function departmentOf(actor: Actor, wholes: readonly Actor[]): string | undefined {
  return [actor, ...wholes].find(({ kind }) => kind === 'DEPARTMENT' || kind === 'COURT')?.slug;
}

/** What an actor is part of, nearest first: what it heads counts as the nearest. Cycles end the walk. */
export function wholesOf(index: GraphIndex, actor: Actor): readonly Actor[] {
  const wholes: Actor[] = [];
  const pending = [actor.heads, actor.partOf];
  const seen = new Set([actor.slug]);
  for (let slug = pending.shift(); pending.length > 0 || slug !== undefined; slug = pending.shift()) {
    if (slug === null || slug === undefined || seen.has(slug)) continue;
    seen.add(slug);
    const whole = index.actors.get(slug);
    if (!whole) continue;
    wholes.push(whole);
    pending.push(whole.partOf);
  }
  return wholes;
}

function shareName(a: Actor, b: Actor): boolean {
  const namesOfA = new Set(namesOf(a));
  return namesOf(b).some((name) => namesOfA.has(name));
}

/** Every name of an actor, folded for comparison: lower case, without a leading article. */
export function namesOf(actor: Actor): readonly string[] {
  return [actor.name, actor.inText, ...actor.aliases].map(foldName);
}

/** "The Pentagon" and "the pentagon" are one name. */
export function foldName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase().replace(/^(the|a|an) /, '');
}
