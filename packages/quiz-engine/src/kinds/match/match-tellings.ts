import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { excludes } from '../../generate/find-rivals.js';
import { foldAnswer } from '../../phrase/fold-answer.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import { namePlace, nounFor, readTopic } from '../../phrase/name-place.js';
import { nameOutlet } from '../../phrase/name-source.js';
import { capitalise, inQuotes, trimEnd } from '../../phrase/sentence.js';
import { frameAll } from '../../phrase/voice.js';
import { writeStems } from '../../phrase/write-stem.js';
import { pairOptions } from './pair-options.js';
import type { Pair } from './pair-options.js';

/** Which outlet tells it how: a word, a date or a figure on which at least three outlets differ. A machine translation's words are nobody's. */
export function matchTellings(scene: Scene): readonly Candidate[] {
  return [...scene.statedAtPlace.values()].flatMap((tellings) => {
    const [first] = tellings;
    const type = first?.claim.predicate.type;
    return first && tellings.length >= 3 && (type === 'WORDING' || type === 'DATE' || type === 'ASPECT' || type === 'FIGURE') ? askTellings(scene, first, tellings) : [];
  });
}

function askTellings(scene: Scene, first: Stated, tellings: readonly Stated[]): readonly Candidate[] {
  const isWording = first.claim.predicate.type === 'WORDING';
  const pairs = tellings.flatMap((stated) => pairOf(scene, stated, isWording));
  const differing = pairs.filter(({ left, right }, at) => pairs.findIndex((other) => other.left.text === left.text || foldAnswer(other.right.text) === foldAnswer(right.text)) === at);
  const claims = differing.map(({ stated }) => stated);
  const question = askWhich(scene, first, claims);
  const areApart = isWording || differing.every((a) => differing.every((b) => a === b || excludes(scene, a.stated, b.stated)));
  if (differing.length < 3 || question === null || !areApart) return [];
  const sources = claims.flatMap(({ sources: [source] }) => source ?? []);
  return [propose({
    kind: 'MATCH', template: 'match-tellings', stems: () => writeStems(frameAll(scene.asOf, sources), [question]),
    ...pairOptions(differing), slots: claims.map(({ claim }) => `${claim.slug}?source`),
    speaksFor: [], keyClaims: claims.map(({ claim }) => claim.slug), worth: 0.9, difficulty: 0.65,
  })];
}

function askWhich(scene: Scene, { claim }: Stated, claims: readonly Stated[]): string | null {
  if (claim.predicate.type !== 'WORDING') {
    const place = namePlace(scene.index, claim);
    return place === null ? null : `which outlet gives what as ${place}`;
  }
  const topic = readTopic(scene.trueCase, claim.predicate.topic);
  const terms = claims.flatMap(({ claim: { predicate } }) => (predicate.type === 'WORDING' ? [predicate.term] : []));
  return `which outlet has which ${nounFor(topic, terms)} for ${topic.of}`;
}

function pairOf(scene: Scene, stated: Stated, isWording: boolean): readonly Pair[] {
  const [source, ...others] = stated.sources;
  if (!source || others.length > 0 || (isWording && source.machineTranslated)) return [];
  const { predicate } = stated.claim;
  const text = predicate.type === 'WORDING' ? inQuotes(predicate.term) : capitalise(trimEnd(stated.claim.answer));
  return [{ left: { text: nameOutlet(scene.index, source), value: { type: 'SOURCE', source: source.slug } }, right: { text, value: { type: 'CLAIM', claim: stated.claim.slug } }, stated }];
}
