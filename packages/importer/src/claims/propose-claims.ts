import type { Proposal } from '../model.js';
import type { Analysis } from '../reading/analysis.js';
import { proposeAspect } from './aspect-find.js';
import { findAspectsOfActors } from './aspects-of-actors.js';
import { findAspectsOfThings } from './aspects-of-things.js';
import { proposeAccusations } from './propose-accusations.js';
import { proposeActs } from './propose-acts.js';
import { proposeEventNouns } from './propose-event-nouns.js';
import { proposeFigures } from './propose-figures.js';
import { proposeLasting } from './propose-lasting.js';
import { proposeRelations } from './propose-relations.js';
import { proposeReports } from './propose-reports.js';
import { proposeStatements } from './propose-statements.js';
import { proposeWording } from './propose-wording.js';
import { buildScene } from './scene.js';

/** Events and claims of all kinds but positions and their reasons, each by a named rule and beside its passage. */
export function proposeClaims(analysis: Analysis): readonly Proposal[] {
  const scene = buildScene(analysis);
  const acts = proposeActs(scene);
  const named = proposeEventNouns(scene, acts);
  const nouns = named.flatMap(({ proposals }) => proposals);
  const aspects = scene.sentences.flatMap((sentence) => [...findAspectsOfThings(scene, sentence), ...findAspectsOfActors(scene, sentence)].flatMap((find) => proposeAspect(scene, sentence, find)));
  const relations = proposeRelations(scene, [...acts, ...nouns], named);
  return [
    ...acts, ...nouns, ...proposeAccusations(scene), ...proposeLasting(scene), ...proposeReports(scene), ...proposeStatements(scene),
    ...proposeFigures(scene), ...aspects, ...relations, ...proposeWording(scene),
  ];
}
