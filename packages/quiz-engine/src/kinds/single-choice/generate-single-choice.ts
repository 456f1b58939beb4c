import type { Candidate } from '../../generate/candidate.js';
import type { Scene } from '../../generate/build-scene.js';
import { askAspect } from './ask-aspect.js';
import { askDate } from './ask-date.js';
import { askPositionHolder } from './ask-position-holder.js';
import { askReason } from './ask-reason.js';
import { askRole } from './ask-role.js';
import { askStance } from './ask-stance.js';
import { askStatement } from './ask-statement.js';

/** All single choices that the graph offers: why, who held which stance, who did it, who said it, what, when. */
export function generateSingleChoice(scene: Scene): readonly Candidate[] {
  return [askReason, askPositionHolder, askStance, askRole, askAspect, askStatement, askDate].flatMap((ask) => ask(scene));
}
