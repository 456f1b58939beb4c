import type { Proposal } from '../model.js';
import type { Analysis } from '../reading/analysis.js';
import { proposeActs } from './propose-acts.js';
import { proposeFigures } from './propose-figures.js';
import { proposeStatements } from './propose-statements.js';
import { buildScene } from './scene.js';

/** Events and claims of all kinds but positions and their reasons, each by a named rule and beside its passage. */
export function proposeClaims(analysis: Analysis): readonly Proposal[] {
  const scene = buildScene(analysis);
  return [...proposeActs(scene), ...proposeStatements(scene), ...proposeFigures(scene)];
}
