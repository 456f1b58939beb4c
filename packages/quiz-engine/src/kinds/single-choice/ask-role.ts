import type { Actor, Event } from '@footnote/knowledge';
import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { chooseVoice, framingsOf, hedgesIn, namedIn, nameEach } from '../../generate/choose-voice.js';
import { MOST_DISTRACTORS, actorOption, classOf, takeAlike } from '../../generate/collect-options.js';
import { neighboursOf } from '../../generate/build-scene.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import { askWhich } from '../../phrase/actor-nouns.js';
import { askWhoDid } from '../../phrase/ask-who-did.js';
import { hedgeAdverb } from '../../phrase/hedge-words.js';
import { writeStems } from '../../phrase/write-stem.js';

const MOST_SCANNED = 48;

/** Who did it: against actors of the same kind who had a part in something else, or another part in this. */
export function askRole(scene: Scene): readonly Candidate[] {
  return (scene.statedOfType.get('ROLE') ?? []).flatMap((stated) => {
    const { predicate } = stated.claim;
    if (predicate.type !== 'ROLE' || stated.standing.state === 'NOT_YET') return [];
    const actor = scene.index.actors.get(predicate.actor);
    const event = scene.index.events.get(predicate.event);
    return actor && event ? askWho({ scene, stated, actor, event }) : [];
  });
}

interface RoleToAsk { readonly scene: Scene; readonly stated: Stated; readonly actor: Actor; readonly event: Event }

function askWho({ scene, stated, actor, event }: RoleToAsk): readonly Candidate[] {
  const chosen = chooseVoice(scene, stated);
  const others = otherActors(scene, stated, actor);
  // Another's part in the affair is held against an option only by sources that are named and read whole.
  const voice = chosen && others.some(({ basis }) => basis.refutation === 'MISPLACED') ? nameEach(chosen) : chosen;
  if (!voice || others.length < 2) return [];
  const which = askWhich([actor, ...others.map((other) => other.actor)]);
  const questions = askWhoDid({ actor, event, statement: stated.claim.statement, which, adverb: hedgeAdverb(hedgesIn(stated, voice)) });
  if (questions.length === 0) return [];
  return [propose({
    kind: 'SINGLE_CHOICE', template: 'role', stems: () => writeStems(framingsOf(scene, stated, voice), questions),
    options: [
      actorOption(actor, null),
      ...others.map((other) => actorOption(other.actor, other.basis)),
    ],
    slots: [`${stated.claim.slug}?actor`], speaksFor: namedIn(voice), keyClaims: [stated.claim.slug],
    lastReported: stated.standing.lastReported, worth: stated.claim.predicate.type === 'ROLE' && stated.claim.predicate.unique ? 0.5 : 0.3, difficulty: 0.4,
  })];
}

interface OtherActor { readonly actor: Actor; readonly basis: { readonly refutation: 'CONTRADICTED' | 'MISPLACED'; readonly claims: readonly string[]; readonly absences: readonly string[] } }

/** Actors of the key's kind whom some claim gives a part in something; those in the same event, or told of by the same sources, first. */
function otherActors(scene: Scene, stated: Stated, actor: Actor): readonly OtherActor[] {
  const { predicate } = stated.claim;
  if (predicate.type !== 'ROLE') return [];
  const here = new Set((scene.statedAtPlace.get(stated.place) ?? []).flatMap(({ claim }) => (claim.predicate.type === 'ROLE' ? [claim.predicate.actor] : [])));
  const tellers = new Set(stated.sources.map(({ slug }) => slug));
  const byActor = new Map<string, { readonly other: Stated; readonly rank: number }>();
  for (const other of neighboursOf(scene.statedOfType.get('ROLE') ?? [], stated.at, MOST_SCANNED)) {
    const role = other.claim.predicate;
    if (role.type !== 'ROLE' || here.has(role.actor) || classOf(scene.index.actors.get(role.actor)) !== classOf(actor)) continue;
    const rank = (role.event === predicate.event ? 2 : 0) + (other.sources.some(({ slug }) => tellers.has(slug)) ? 1 : 0);
    if ((byActor.get(role.actor)?.rank ?? -1) < rank) byActor.set(role.actor, { other, rank });
  }
  const ranked = [...byActor].sort(([, a], [, b]) => b.rank - a.rank).map(([slug]) => slug);
  return takeAlike({ scene, key: actor, others: ranked, most: MOST_DISTRACTORS }).flatMap((slug): OtherActor[] => {
    const found = byActor.get(slug);
    const other = scene.index.actors.get(slug);
    if (!found || !other) return [];
    const claim = found.other.claim.slug;
    return [{
      actor: other,
      basis: predicate.unique ? { refutation: 'CONTRADICTED', claims: [stated.claim.slug, claim], absences: [] } : { refutation: 'MISPLACED', claims: [claim], absences: [] },
    }];
  });
}
