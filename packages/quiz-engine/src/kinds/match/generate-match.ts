import type { Candidate } from '../../generate/candidate.js';
import type { Scene } from '../../generate/build-scene.js';
import { matchDates } from './match-dates.js';
import { matchReasons } from './match-reasons.js';
import { matchSpeakers } from './match-speakers.js';
import { matchStances } from './match-stances.js';
import { matchTellings } from './match-tellings.js';

/** All matchings: who stood where, why each was done, who said what, which outlet tells it how, what happened when. */
export function generateMatch(scene: Scene): readonly Candidate[] {
  return [matchStances, matchReasons, matchSpeakers, matchTellings, matchDates].flatMap((match) => match(scene));
}
