import type { Source } from '@footnote/knowledge';
import type { OptionValue } from '../../model.js';
import { propose } from '../../generate/candidate.js';
import type { Candidate, CandidateOption } from '../../generate/candidate.js';
import { hedgesOf } from '../../generate/choose-voice.js';
import { excludes } from '../../generate/find-rivals.js';
import { foldAnswer } from '../../phrase/fold-answer.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import { namePlace, nounFor, readTopic } from '../../phrase/name-place.js';
import { nameSource } from '../../phrase/name-source.js';
import { hedgeAside } from '../../phrase/hedge-words.js';
import { asQuestion, capitalise, inQuotes, joinList, trimEnd } from '../../phrase/sentence.js';
import { dayBy } from '../../phrase/voice.js';

/** A source with what it alone says of a thing. */
interface Voiced { readonly source: Source; readonly stated: Stated }

const MOST_SOURCES = 3;

/** Where sources differ: who tells what. The other options give the tellings to the wrong source, or one telling to both. */
export function generateDisagreement(scene: Scene): readonly Candidate[] {
  return [...scene.statedAtPlace.values()].flatMap((tellings) => {
    const voices = differing(scene, tellings);
    const [first] = voices;
    const place = first ? nameDifference(scene, voices, first.stated) : null;
    // Two stances of one actor on two days are a change, not a disagreement.
    return first && place !== null && first.stated.claim.predicate.type !== 'POSITION' && voices.length >= 2 ? [askWhoTellsWhat(scene, voices.slice(0, MOST_SOURCES), place)] : [];
  });
}

/** "in their word for what happened to the children", "on the date of the grounding". */
function nameDifference(scene: Scene, voices: readonly Voiced[], { claim }: Stated): string | null {
  if (claim.predicate.type !== 'WORDING') {
    const place = namePlace(scene.index, claim);
    return place === null ? null : `on ${place}`;
  }
  const topic = readTopic(scene.trueCase, claim.predicate.topic);
  return `in their ${nounFor(topic, termsOf(voices))} for ${topic.of}`;
}

function termsOf(voices: readonly Voiced[]): readonly string[] {
  return voices.flatMap(({ stated: { claim: { predicate } } }) => (predicate.type === 'WORDING' ? [predicate.term] : []));
}

/** One source for each telling, where the tellings exclude each other or are other words for one thing. */
function differing(scene: Scene, tellings: readonly Stated[]): readonly Voiced[] {
  const voices: Voiced[] = [];
  for (const stated of tellings) {
    if (stated.standing.state === 'NOT_YET') continue;
    const isWording = stated.claim.predicate.type === 'WORDING';
    const source = stated.sources.find(({ slug, machineTranslated }) => !(isWording && machineTranslated) && voices.every((voice) => voice.source.slug !== slug));
    const differs = voices.every((voice) => (isWording ? foldAnswer(voice.stated.claim.answer) !== foldAnswer(stated.claim.answer) : excludes(scene, voice.stated, stated) || voice.stated.contradicts.has(stated.claim.slug)));
    if (source && differs) voices.push({ source, stated });
  }
  return voices;
}

function askWhoTellsWhat(scene: Scene, voices: readonly Voiced[], place: string): Candidate {
  const claims = voices.map(({ stated }) => stated);
  const sources = voices.map(({ source }) => source);
  const isWording = claims[0]?.claim.predicate.type === 'WORDING';
  const aside = isWording ? '' : hedgeAside(hedgesOf(claims, sources));
  const names = joinList(sources.map((source) => nameSource(scene.index, source)));
  const by = dayBy(scene.asOf, sources);
  const hedged = aside === '' ? '' : `, ${aside},`;
  return propose({
    kind: 'DISAGREEMENT', template: isWording ? 'differing-words' : 'differing-accounts',
    stems: () => (voices.length === 2 ? askNeutrally({ scene, voices, by, names, aside }) : [
      asQuestion(`${by}, ${names} differed ${place}. Which${hedged} ${isWording ? 'wrote' : 'said'} what`),
      asQuestion(`how do the accounts that ${names} published ${by} differ ${place}${aside === '' ? '' : `, ${aside}`}`),
    ]),
    options: [tellingOption({ scene, sources, claims, rightful: null }), ...mixUps(claims).map((mixed) => tellingOption({ scene, sources, claims: mixed, rightful: claims }))],
    slots: claims.map(({ claim }) => `${claim.slug}?source`), speaksFor: sources.map(({ slug }) => slug), keyClaims: claims.map(({ claim }) => claim.slug),
    worth: isWording ? 0.7 : 0.9, difficulty: 0.65,
  });
}

interface Neutral { readonly scene: Scene; readonly voices: readonly Voiced[]; readonly by: string; readonly names: string; readonly aside: string }

/** Of two sources both may be said to tell the same: a stem that says they differ would rule that out unread. */
function askNeutrally({ scene, voices, by, names, aside }: Neutral): readonly string[] {
  const [first] = voices;
  if (!first) return [];
  const { claim } = first.stated;
  // "On 8 March 2023, which word did both use", "by 31 July 2023, which word had both used".
  const asked = ([did, had]: readonly [string, string]): string => (by.startsWith('on ') ? `did ${names} each ${did}` : `had ${names} each ${had}`);
  if (claim.predicate.type === 'WORDING') {
    const topic = readTopic(scene.trueCase, claim.predicate.topic);
    const { of } = topic;
    const words = nounFor(topic, termsOf(voices));
    return [
      asQuestion(`${by}, which ${words} ${asked(['use', 'used'])} for ${of}`),
      asQuestion(`do ${names}, in what they published ${by}, use the same ${words} for ${of}, and which does each of them use`),
    ];
  }
  const place = namePlace(scene.index, claim) ?? '';
  const hedged = aside === '' ? '' : `, ${aside},`;
  const each = `what${hedged} ${claim.predicate.type === 'DATE' ? `${asked(['give', 'given'])} as` : `${asked(['report', 'reported'])} about`} ${place}`;
  return [asQuestion(`${by}, ${each}`), asQuestion(`do ${names}, in what they published ${by}, agree on ${place}, and what${hedged} does each of them say`)];
}

/** The tellings given to the wrong sources: turned round by one, then one telling given to all. */
function mixUps(claims: readonly Stated[]): readonly (readonly Stated[])[] {
  const turned = [...claims.slice(1), ...claims.slice(0, 1)];
  const swapped = claims.length > 2 ? [[claims[1], claims[0], ...claims.slice(2)], [claims[0], ...claims.slice(2), claims[1]]] : [];
  const same = claims.length === 2 ? claims.map((one) => claims.map(() => one)) : [];
  return [turned, ...swapped.map((mixed) => mixed.flatMap((each) => each ?? [])), ...same];
}

interface TellingsToShow { readonly scene: Scene; readonly sources: readonly Source[]; readonly claims: readonly Stated[]; readonly rightful: readonly Stated[] | null }

function tellingOption({ scene, sources, claims, rightful }: TellingsToShow): CandidateOption {
  const value: OptionValue = { type: 'TELLINGS', tellings: sources.map(({ slug }, at) => ({ source: slug, claim: claims[at]?.claim.slug ?? null })) };
  const text = sources.map((source, at) => `${nameSource(scene.index, source)}: ${answerOf(scene, claims[at])}`).join('; ');
  return {
    text: capitalise(text), value, right: rightful === null,
    basis: rightful === null ? null : { refutation: 'CONTRADICTED', claims: rightful.map(({ claim }) => claim.slug), absences: [] },
  };
}

function answerOf(scene: Scene, stated: Stated | undefined): string {
  if (!stated) return '';
  const { predicate, answer } = stated.claim;
  return predicate.type === 'WORDING' ? inQuotes(predicate.term) : scene.trueCase.lowerFirst(trimEnd(answer));
}
