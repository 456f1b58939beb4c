import type { Actor, Event } from '@footnote/knowledge';
import type { Clause, VerbGroup } from '../grammar/index.js';
import type { Proposal } from '../model.js';
import { makeProposal } from '../reading/make-proposal.js';
import { roleClaim } from './compose-claim.js';
import { asSentence, join, lowerStart } from './compose-event.js';
import { pastOf, presentOf } from './inflect-verb.js';
import { phraseFrom } from './phrase-of.js';
import { actorOf, clausesOf, type Scene, type SentenceScene } from './scene.js';
import { beforeArticle, tellingAt } from './tell.js';

const LASTING = new Set(['lead', 'head', 'chair', 'run', 'own', 'operate', 'possess', 'govern', 'control', 'represent', 'command', 'oversee', 'manage', 'direct']);

/** "leads the investigation", "the material that the bank possesses": who does what for as long as it lasts. */
export function proposeLasting(scene: Scene): readonly Proposal[] {
  return scene.sentences.flatMap((sentence) => clausesOf(sentence).flatMap(({ clause, verb }) => {
    if (!LASTING.has(verb.lemma) || !isPresent(verb)) return [];
    const actor = actorOf(scene, sentence, sentence.chunks.nouns[clause.subjects[0] ?? -1]);
    const what = actor === null ? null : thingOf(scene, sentence, { clause, actor });
    return actor === null || what === null ? [] : proposalsOf(scene, sentence, { verb, actor, what });
  }));
}

const isPresent = ({ form, tense, perfect, negated, modal, voice }: VerbGroup): boolean => form === 'FINITE' && tense === 'PRESENT' && !perfect && !negated && modal === null && voice === 'ACTIVE';

/** What is led or owned: the object, or what a relative clause tells of. */
function thingOf(scene: Scene, sentence: SentenceScene, { clause, actor }: { readonly clause: Clause; readonly actor: Actor }): string | null {
  const { nouns, tokens } = sentence.chunks;
  const thing = nouns[clause.objects[0] ?? -1] ?? (clause.kind === 'RELATIVE' ? nouns[clause.antecedent ?? -1] : undefined);
  if (thing === undefined || actorOf(scene, sentence, thing) === actor || tokens[thing.head]?.pos === 'PRON') return null;
  return lowerStart(phraseFrom(scene, sentence, { from: thing.from, verb: null, most: thing.to - thing.from }).text);
}

function proposalsOf(scene: Scene, { sentence }: SentenceScene, { verb, actor, what }: { readonly verb: VerbGroup; readonly actor: Actor; readonly what: string }): readonly Proposal[] {
  const present = actor.plural ? verb.lemma : presentOf(verb.lemma);
  const event: Event = {
    slug: scene.slugs.take('event', `${actor.name} ${verb.lemma} ${what}`), title: join(actor.name, present, what), clause: join(actor.inText, pastOf(verb.lemma), what), nominal: join('the part of', actor.inText, 'in', what),
    date: beforeArticle(scene), participants: [{ actor: actor.slug, role: join(present, what) }], relations: [], note: 'A state that lasts rather than something that happened.',
  };
  const cue = { start: verb.start, end: verb.end };
  const parts = { passages: [{ start: sentence.start, end: sentence.end }], cues: [cue], rule: 'ROLE_LASTING' as const, because: 'The sentence tells it in the present, as something that lasts.' };
  const claim = roleClaim(scene, { event: event.slug, actor, role: `who ${present} ${what}`, statement: asSentence(join(actor.name, present, what)), unique: true, temporal: 'STATE' });
  return [
    makeProposal({ ...parts, content: { kind: 'EVENT', event, known: false }, title: event.title }, scene.text),
    makeProposal({ ...parts, title: `${actor.name}: who ${present} ${what}`, content: { kind: 'CLAIM', claim, known: false, telling: tellingAt(scene, cue), measure: null, aspect: null } }, scene.text),
  ];
}
