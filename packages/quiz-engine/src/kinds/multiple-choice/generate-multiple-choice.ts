import type { Candidate } from '../../generate/candidate.js';
import type { Scene } from '../../generate/build-scene.js';
import { chooseHolders } from './choose-holders.js';
import { chooseOutlets } from './choose-outlets.js';
import { chooseValues } from './choose-values.js';

/** All questions with several right options: who shared a stance, what belongs to a thing, which outlets report it. */
export function generateMultipleChoice(scene: Scene): readonly Candidate[] {
  return [chooseHolders, chooseValues, chooseOutlets].flatMap((choose) => choose(scene));
}
