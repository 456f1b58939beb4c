import type { Actor, Event } from '@footnote/knowledge';
import type { NounGroup } from '../grammar/index.js';
import type { Proposal, TextRange } from '../model.js';
import { makeProposal } from '../reading/make-proposal.js';
import { roleClaim } from './compose-claim.js';
import { asSentence, join } from './compose-event.js';
import { actorOf, type Scene, type SentenceScene } from './scene.js';
import { beforeArticle, tellingAt } from './tell.js';

const CRIMES = new Set(['crime', 'atrocity', 'offence', 'offense', 'abuse', 'fraud', 'corruption', 'bribery', 'negligence', 'theft', 'misconduct', 'wrongdoing', 'violation', 'murder', 'genocide', 'espionage', 'torture', 'tax']);
const DOUBTED = new Set(['alleged', 'possible', 'suspected', 'supposed', 'purported']);

/** Of what somebody is accused, without anybody being found guilty: "alleged crimes committed by X", "allegations of X committing crimes". */
export function proposeAccusations(scene: Scene): readonly Proposal[] {
  const seen = new Set<string>();
  return scene.sentences.flatMap((sentence) => readAccusations(scene, sentence).flatMap(({ crimes, place, accused, cue }) => {
    const key = `${crimes} ${accused.map(({ slug }) => slug).join(' ')}`;
    if (seen.has(key) || accused.length === 0) return [];
    seen.add(key);
    return accusation(scene, { sentence, crimes: join(crimes, place), accused, cue });
  }));
}

interface Accusation { readonly crimes: string; readonly place: string; readonly accused: readonly Actor[]; readonly cue: TextRange }

function readAccusations(scene: Scene, sentence: SentenceScene): readonly Accusation[] {
  const { tokens, nouns } = sentence.chunks;
  return nouns.flatMap((noun): readonly Accusation[] => {
    const head = tokens[noun.head];
    if (head === undefined || !CRIMES.has(head.lemma)) return [];
    const inside = tokens.slice(noun.from, noun.to);
    const isDoubted = inside.some(({ lower }) => DOUBTED.has(lower));
    const next = tokens.slice(noun.to, noun.to + 2).map(({ lower }) => lower).join(' ');
    const behind = isDoubted && (next === 'committed by' || next.startsWith('by ')) ? nouns.filter(({ from }) => from > noun.to && from <= noun.to + 9) : [];
    const before = findAllegation(sentence, noun);
    const accused = [...new Map([...takeJoined(behind), ...before].flatMap((each) => actorOf(scene, sentence, each) ?? []).map((actor) => [actor.slug, actor])).values()];
    const start = before[0]?.from ?? noun.from;
    const crimes = inside.filter(({ pos, lower }) => pos !== 'DET' && !DOUBTED.has(lower)).map(({ text }) => text).join(' ');
    return [{ crimes, place: placeBehind(sentence, noun), accused, cue: { start: tokens[start]?.start ?? noun.start, end: behind[0]?.end ?? noun.end } }];
  });
}

/** Only what is joined by "and" stands on one footing. */
function takeJoined(nouns: readonly NounGroup[]): readonly NounGroup[] {
  const [first, second] = nouns;
  if (first === undefined) return [];
  return second !== undefined && second.coordinatedWith !== null && second.from - first.to <= 2 ? [first, second] : [first];
}

/** Those between "allegations of" and what they are alleged to have committed. */
function findAllegation({ chunks: { tokens, nouns } }: SentenceScene, crime: NounGroup): readonly NounGroup[] {
  const at = tokens.findLastIndex(({ lemma }, index) => index < crime.from && index > crime.from - 14 && ['allegation', 'accusation', 'claim'].includes(lemma));
  if (at === -1 || !['of', 'that', 'against'].includes(tokens[at + 1]?.lower ?? '')) return [];
  return nouns.filter(({ from, to }) => from > at + 1 && to < crime.from);
}

function placeBehind({ chunks: { tokens, nouns } }: SentenceScene, crime: NounGroup): string {
  const place = nouns.find(({ from, preposition, head }) => from >= crime.to && from <= crime.to + 12 && preposition !== null && tokens[preposition]?.lower === 'in' && tokens[head]?.pos === 'PROPN');
  return place === undefined ? '' : `in ${tokens.slice(place.from, place.to).map(({ text }) => text).join(' ')}`;
}

function accusation(scene: Scene, { sentence, crimes, accused, cue }: { readonly sentence: SentenceScene; readonly crimes: string; readonly accused: readonly Actor[]; readonly cue: TextRange }): readonly Proposal[] {
  const names = accused.map(({ inText }) => inText).join(' and ');
  const plural = accused.length > 1 || accused[0]?.plural === true;
  const event: Event = {
    slug: scene.slugs.take('event', `accusation against ${names} of ${crimes}`), title: join(accused.map(({ name }) => name).join(' and '), plural ? 'are' : 'is', 'accused of', crimes), clause: join(names, plural ? 'were' : 'was', 'accused of', crimes),
    nominal: join('the accusation of', crimes, 'against', names), date: beforeArticle(scene),
    participants: accused.map(({ slug }) => ({ actor: slug, role: 'is accused' })), relations: [], note: 'An accusation: nobody is said to have been found guilty.',
  };
  const parts = { passages: [{ start: sentence.sentence.start, end: sentence.sentence.end }], cues: [cue], rule: 'ROLE_ACCUSED' as const, because: 'The sentence tells it as an allegation or a possibility.' };
  return [
    makeProposal({ ...parts, content: { kind: 'EVENT', event, known: false }, title: event.title }, scene.text),
    ...accused.map((actor) => makeProposal({
      ...parts, title: `${actor.name}: who was accused of ${crimes}`,
      content: { kind: 'CLAIM', claim: roleClaim(scene, { event: event.slug, actor, role: `who was accused of ${crimes}`, statement: asSentence(join(actor.name, actor.plural ? 'were' : 'was', 'accused of', crimes)), unique: false }), known: false, telling: { ...tellingAt(scene, cue), hedges: ['NONE'] }, measure: null, aspect: null },
    }, scene.text)),
  ];
}
