import type { Actor } from '@footnote/knowledge';
import type { FoundActor, Proposal } from '../model.js';
import { makeProposal } from './make-proposal.js';

const KINDS: Readonly<Record<Actor['kind'], string>> = {
  PERSON: 'a person', DEPARTMENT: 'a department', AGENCY: 'an agency', OFFICE: 'an office', LEGISLATURE: 'a legislature', COURT: 'a court', COUNTRY: 'a country',
  ORGANISATION: 'an organisation', OUTLET: 'an outlet', ANONYMOUS: 'a voice without a name',
};

/** One proposal per actor that is mentioned: new to the pack, or known and met under names that the pack does not have yet. */
export function proposeActors(actors: readonly FoundActor[], text: string): readonly Proposal[] {
  return actors.filter(({ known, newAliases }) => !known || newAliases.length > 0).map((found): Proposal => {
    const { actor, known, because, confidence, mentions } = found;
    const title = known ? `${actor.name}: also “${found.newAliases.join('”, “')}”` : `${actor.name}, ${KINDS[actor.kind]}`;
    const proposal = makeProposal({
      content: { kind: 'ACTOR', actor, known }, rule: known ? 'ACTOR_KNOWN' : 'ACTOR_NEW', title, because,
      passages: mentions.slice(0, 3).map((mention) => sentenceAround(text, mention)), cues: mentions.slice(0, 3),
    }, text);
    return { ...proposal, confidence };
  });
}

const BREAK = /[.!?]["”’]?\s|\n/g;

/** The sentence or line in which a mention stands, for show: a name alone tells a reader nothing. */
function sentenceAround(text: string, { start, end }: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(BREAK)) {
    const after = match.index + match[0].length;
    if (after <= start) from = after;
    else if (match.index >= end) { to = match.index + match[0].trimEnd().length; break; }
  }
  return { start: from, end: Math.max(to, end) };
}
