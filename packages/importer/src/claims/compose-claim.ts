import { formatDate, formatDateInText, type Actor, type Claim, type FuzzyDate } from '@footnote/knowledge';
import { asSentence, join } from './compose-event.js';
import type { Scene } from './scene.js';

interface RoleParts { readonly event: string; readonly actor: Actor; readonly role: string; readonly statement: string; readonly unique: boolean; readonly temporal?: Claim['temporal'] }

/** Who had what part in an event. */
export function roleClaim(scene: Scene, { event, actor, role, statement, unique, temporal = 'EVENT' }: RoleParts): Claim {
  const slug = scene.slugs.take('claim', `${event} by ${actor.slug}`);
  return { slug, statement, answer: actor.name, predicate: { type: 'ROLE', event, role, actor: actor.slug, unique }, holdsFrom: null, holdsUntil: null, temporal, retractedBy: null };
}

/** The day of saying stands before what was said, where it could be taken for a part of that. */
function tellWhen(clause: string, date: FuzzyDate): string {
  const when = formatDateInText(date);
  return / that /.test(clause) ? `${when}, ${clause}` : join(clause, when);
}

/** When an event happened, by this telling. */
export function dateClaim(scene: Scene, { event, clause, date }: { readonly event: string; readonly clause: string; readonly date: FuzzyDate }): Claim {
  const slug = scene.slugs.take('claim', `${event} ${date.edtf}`);
  return { slug, statement: asSentence(tellWhen(clause, date)), answer: formatDate(date), predicate: { type: 'DATE', event, date }, holdsFrom: null, holdsUntil: null, temporal: 'EVENT', retractedBy: null };
}
