import type { Actor } from '@footnote/knowledge';
import type { ParsedText } from '../language/index.js';
import type { FoundActor, Mention } from '../model.js';
import { buildActor, type DraftActor } from './build-actor.js';
import { withoutOverlaps, type Candidate } from './candidate.js';
import { findDescriptions } from './find-descriptions.js';
import { findNames } from './find-names.js';
import { findVoices } from './find-voices.js';
import { groupCandidates, type Group } from './group-candidates.js';
import { indexKnown, knownCandidates, normaliseName } from './match-known.js';
import { nameCandidates } from './name-candidates.js';
import { proposeKinship } from './propose-kinship.js';

export interface ActorsFound { readonly mentions: readonly Mention[]; readonly actors: readonly FoundActor[] }

/** Who acts or is spoken of in a text: actors of the pack by their names and aliases, and new ones as proposals. */
export function findActors(parsed: ParsedText, { known }: { readonly known: readonly Actor[] }): ActorsFound {
  const names = indexKnown(known);
  const candidates = findNames(parsed).flatMap((sentence) => withoutOverlaps([
    ...knownCandidates(sentence, names), ...nameCandidates(sentence), ...findVoices(sentence, parsed.text), ...findDescriptions(sentence),
  ]).map((candidate): Candidate => ({ ...candidate, sentence: sentence.index })));
  const groups = groupCandidates(candidates, parsed.text);
  const drafts = buildActors(groups, known);
  const related = proposeKinship(drafts, { known, parsed });
  const actors = related.map(({ actor, group, because }) => found({ actor, group, because, isKnown: group.known !== null }));
  return { actors, mentions: mentionsOf(related) };
}

function buildActors(groups: readonly Group[], known: readonly Actor[]): readonly DraftActor[] {
  const bySlug = new Map(known.map((actor) => [actor.slug, actor]));
  const taken = new Set(bySlug.keys());
  return groups.map((group) => {
    const actor = group.known === null ? undefined : bySlug.get(group.known);
    const draft = actor ? { actor, group, title: null } : buildActor(group, taken);
    taken.add(draft.actor.slug);
    return draft;
  });
}

interface Related { readonly actor: Actor; readonly group: Group; readonly because: string; readonly isKnown: boolean }

function found({ actor, group, because, isKnown }: Related): FoundActor {
  const names = new Set([actor.name, actor.inText, ...actor.aliases].map(normaliseName));
  const surfaces = isKnown ? [...new Set(group.members.filter((member) => member.form !== 'DESCRIPTION').map((member) => member.surface))].filter((surface) => !names.has(normaliseName(surface)) && /\s|^[\p{Lu}.]+$/u.test(surface)) : [];
  return { actor, known: isKnown, newAliases: surfaces, mentions: group.members.map(({ start, end }) => ({ start, end })), confidence: confidenceOfGroup(group), because };
}

function mentionsOf(related: readonly { readonly actor: Actor; readonly group: Group }[]): readonly Mention[] {
  return related.flatMap(({ actor, group }) => group.members.map((member): Mention => ({
    start: member.start, end: member.end, surface: member.surface, kind: actor.kind, actor: actor.slug, confidence: confidenceOfCandidate(member), form: member.form,
  }))).sort((a, b) => a.start - b.start);
}

/**
 * How often candidates of each sort were right on labelled text (`bench/mentions.bench.ts` prints it): those that their own words
 * tell, those that only their place tells, guesses; descriptions were judged by hand.
 */
const MEASURED = { known: 0.97, told: 0.9, placed: 0.65, guessed: 0.5, described: 0.75, voice: 0.85 } as const;

function confidenceOfCandidate({ known, certainty, form }: Candidate): number {
  if (known !== null) return MEASURED.known;
  if (form === 'DESCRIPTION') return MEASURED.described;
  if (form === 'VOICE') return MEASURED.voice;
  return certainty === 2 ? MEASURED.told : certainty === 1 ? MEASURED.placed : MEASURED.guessed;
}

/** Several mentions that agree leave less doubt: the best of them, drawn towards 1 by each further one. */
function confidenceOfGroup({ members }: Group): number {
  const best = Math.max(...members.map(confidenceOfCandidate));
  return Math.round((1 - (1 - best) * 0.8 ** Math.min(members.length - 1, 4)) * 100) / 100;
}
