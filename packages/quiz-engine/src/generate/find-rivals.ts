import { areKin } from '@footnote/knowledge';
import { formatFigure } from '../phrase/figures.js';
import { isDisjoint } from './dated-events.js';
import { foldAnswer } from '../phrase/fold-answer.js';
import type { Scene, Stated } from './build-scene.js';

/** Tellings that cannot hold beside a claim: another value of a closed kind at the same place, or a contradiction that the pack records. */
export function rivalsOf(scene: Scene, stated: Stated): readonly Stated[] {
  const recorded = [...stated.contradicts].flatMap((slug) => scene.statedBySlug.get(slug) ?? []);
  const here = (scene.statedAtPlace.get(stated.place) ?? []).filter((other) => excludes(scene, stated, other));
  return [...new Set([...recorded, ...here])].filter((other) => other !== stated);
}

/** Whether two tellings of one place exclude each other. Two figures do where their words differ and no number suits both; the prover has the last word. */
export function excludes(scene: Scene, a: Stated, b: Stated): boolean {
  if (a === b || a.place !== b.place) return false;
  const [x, y] = [a.claim.predicate, b.claim.predicate];
  if (x.type === 'POSITION' && y.type === 'POSITION') return x.stance !== y.stance;
  if (x.type === 'DATE' && y.type === 'DATE') return isDisjoint(x.date, y.date);
  if (x.type === 'ROLE' && y.type === 'ROLE') return (x.unique || y.unique) && !areKin(scene.index, x.actor, y.actor);
  if (x.type === 'FIGURE' && y.type === 'FIGURE') return formatFigure(x.figure) !== formatFigure(y.figure) && a.contradicts.has(b.claim.slug);
  if (x.type === 'ASPECT' && y.type === 'ASPECT') return scene.index.aspects.get(x.aspect)?.unique === true && foldAnswer(a.claim.answer) !== foldAnswer(b.claim.answer);
  return false;
}
