import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { sourceOption, sourcesWithout } from '../../generate/source-options.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import { hedgeAdverb, sharedHedges } from '../../phrase/hedge-words.js';
import { amongOutlets, askOutlet } from '../../phrase/report-clause.js';
import { tellAsReported } from '../../phrase/tell-position.js';
import { frameAll } from '../../phrase/voice.js';

const MOST_RIGHT = 3;
const MOST_WRONG = 2;

/** Which outlets report it: a claim that two or more tell, and one or more certainly do not. */
export function chooseOutlets(scene: Scene): readonly Candidate[] {
  return scene.stated.flatMap((stated) => (stated.sources.length >= 2 && stated.claim.predicate.type !== 'WORDING' && stated.standing.state !== 'NOT_YET' ? askOutlets(scene, stated) : []));
}

function askOutlets(scene: Scene, stated: Stated): readonly Candidate[] {
  const wrong = sourcesWithout(scene, stated).slice(0, MOST_WRONG);
  const right = stated.sources.slice(0, MOST_RIGHT);
  if (wrong.length === 0 || right.length + wrong.length < 3) return [];
  const shown = [...right, ...wrong.flatMap(({ value }) => (value.type === 'SOURCE' ? scene.index.sources.get(value.source) ?? [] : []))];
  const claim = stated.standing.lastReported === null ? stated.claim : { ...stated.claim, statement: tellAsReported(scene.index, stated.claim) };
  const questions = askOutlet({ index: scene.index, trueCase: scene.trueCase, claim, aside: hedgeAdverb(sharedHedges(stated.tellings)) }).map(({ plural }) => plural);
  return [propose({
    kind: 'MULTIPLE_CHOICE', template: 'outlets', stems: () => frameAll(scene.asOf, shown).flatMap((framing) => questions.map((question) => amongOutlets(framing, question))),
    options: [...right.map((source) => sourceOption(scene, source, null)), ...wrong], slots: [`${stated.claim.slug}?source`],
    speaksFor: [], keyClaims: [stated.claim.slug], worth: 0.7, difficulty: 0.6,
  })];
}
