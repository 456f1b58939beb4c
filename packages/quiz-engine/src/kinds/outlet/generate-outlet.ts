import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { MOST_DISTRACTORS } from '../../generate/collect-options.js';
import { sourceOption, sourcesWithout } from '../../generate/source-options.js';
import { asksVictims } from '../../generate/ask-victims.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import { hedgeAdverb, sharedHedges } from '../../phrase/hedge-words.js';
import { amongOutlets, askOutlet as askWhichOutlet } from '../../phrase/report-clause.js';
import { nameSource } from '../../phrase/name-source.js';
import { tellAsReported } from '../../phrase/tell-position.js';
import { frameAll } from '../../phrase/voice.js';

/** Which outlet reports or words it so: a claim that one source alone tells, and at least two others certainly do not. */
export function generateOutlet(scene: Scene): readonly Candidate[] {
  return scene.stated.flatMap((stated) => {
    const [source, ...others] = stated.sources;
    const isTranslated = stated.claim.predicate.type === 'WORDING' && source?.machineTranslated === true;
    return source && others.length === 0 && !isTranslated && stated.standing.state !== 'NOT_YET' ? askOutlet(scene, stated) : [];
  });
}

function askOutlet(scene: Scene, stated: Stated): readonly Candidate[] {
  const [source] = stated.sources;
  const without = [...sourcesWithout(scene, stated)].sort((a, b) => Number(b.basis?.refutation === 'CONTRADICTED') - Number(a.basis?.refutation === 'CONTRADICTED')).slice(0, MOST_DISTRACTORS);
  if (!source || without.length < 2) return [];
  const shown = [source, ...without.flatMap(({ value }) => (value.type === 'SOURCE' ? scene.index.sources.get(value.source) ?? [] : []))];
  const claim = stated.standing.lastReported === null ? stated.claim : { ...stated.claim, statement: tellAsReported(scene.index, stated.claim) };
  const questions = askWhichOutlet({ index: scene.index, trueCase: scene.trueCase, claim, aside: hedgeAdverb(sharedHedges(stated.tellings)) }).map(({ singular }) => singular);
  // A claim that names its outlet in so many words gives the key away.
  if (questions.some((question) => shown.some((each) => question.includes(nameSource(scene.index, each))))) return [];
  const isWording = stated.claim.predicate.type === 'WORDING';
  const contradicted = without.filter(({ basis }) => basis?.refutation === 'CONTRADICTED').length;
  return [propose({
    kind: 'OUTLET', template: isWording ? 'outlet-wording' : `outlet-${stated.claim.predicate.type}`, stems: () => frameAll(scene.asOf, shown).flatMap((framing) => questions.map((question) => amongOutlets(framing, question))),
    options: [sourceOption(scene, source, null), ...without], slots: [`${stated.claim.slug}?source`],
    speaksFor: [], keyClaims: [stated.claim.slug], lastReported: null,
    casualties: asksVictims(scene, stated), worth: 0.45 + 0.1 * contradicted + (isWording ? 0.15 : 0), difficulty: 0.55,
  })];
}
