import type { Stance } from '@footnote/knowledge';
import type { OptionValue } from '../../model.js';
import { neighboursOf } from '../../generate/build-scene.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import { isCitedStance } from '../../generate/current-positions.js';
import { isDisjoint } from '../../generate/dated-events.js';
import { replaceOnce, replaceStance } from '../../phrase/alter-statement.js';
import { trimEnd } from '../../phrase/sentence.js';

/** A claim’s statement with another value in it, and that value. */
export interface Altered { readonly statement: string; readonly value: OptionValue }

const MOST_SCANNED = 24;

/** A claim with another cited value in the place of its own, where its kind is closed: one stance, one date, one value of a unique aspect. One each is enough. */
export function alteredStatements(scene: Scene, stated: Stated): readonly Altered[] {
  const { predicate } = stated.claim;
  switch (predicate.type) {
    case 'POSITION': return alterStance({ scene, stated, issue: predicate.issue, stance: predicate.stance });
    case 'DATE':
    case 'ASPECT': return alterValue(scene, stated);
    case 'REASON':
    case 'ROLE':
    case 'FIGURE':
    case 'STATEMENT':
    case 'WORDING':
    case 'RELATION': return [];
    default: return predicate satisfies never;
  }
}

interface StanceToAlter { readonly scene: Scene; readonly stated: Stated; readonly issue: string; readonly stance: Stance }

function alterStance({ scene, stated, issue, stance }: StanceToAlter): readonly Altered[] {
  const other: Stance = stance === 'OPPOSES' ? 'SUPPORTS' : 'OPPOSES';
  const statement = isCitedStance(scene, issue, other) ? replaceStance(stated.claim.statement, stance, other) : null;
  return statement === null ? [] : [{ statement, value: { type: 'STANCE', stance: other } }];
}

function alterValue(scene: Scene, stated: Stated): readonly Altered[] {
  const answer = trimEnd(stated.claim.answer);
  if (!stated.claim.statement.toLowerCase().includes(answer.toLowerCase())) return [];
  for (const other of neighboursOf(scene.statedOfType.get(stated.claim.predicate.type) ?? [], stated.at, MOST_SCANNED)) {
    if (!mayReplace(scene, stated, other)) continue;
    const statement = replaceOnce(stated.claim.statement, answer, scene.trueCase.lowerFirst(trimEnd(other.claim.answer)));
    if (statement !== null) return [{ statement, value: { type: 'CLAIM', claim: other.claim.slug } }];
  }
  return [];
}

/** An interval is told in words of its own, which fit no other sentence. */
const EXACT_ENOUGH: ReadonlySet<string> = new Set(['DAY', 'MONTH', 'YEAR']);

function mayReplace(scene: Scene, stated: Stated, other: Stated): boolean {
  const [a, b] = [stated.claim.predicate, other.claim.predicate];
  if (a.type === 'DATE' && b.type === 'DATE') return a.event !== b.event && EXACT_ENOUGH.has(a.date.precision) && a.date.precision === b.date.precision && isDisjoint(a.date, b.date);
  if (a.type !== 'ASPECT' || b.type !== 'ASPECT' || a.aspect !== b.aspect) return false;
  return scene.index.aspects.get(a.aspect)?.unique === true && other.place !== stated.place;
}
