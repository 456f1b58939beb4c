import type { Actor, ActorKind } from '@footnote/knowledge';

/** "which department"; "who" for people; "which of these" where the options are of several kinds. */
export function askWhich(actors: readonly Actor[]): string {
  const [first] = actors;
  if (!first || actors.some(({ kind }) => kind !== first.kind)) return 'which of these';
  const noun = actorNoun(first.kind);
  if (first.kind === 'PERSON') return 'who';
  return noun === null || actors.some(({ plural }) => plural) ? 'which of these' : `which ${noun}`;
}

/** What an actor of a kind is called; null where the kind has no plain noun. */
export function actorNoun(kind: ActorKind): string | null {
  switch (kind) {
    case 'PERSON': return 'person';
    case 'DEPARTMENT': return 'department';
    case 'AGENCY': return 'agency';
    case 'OFFICE': return 'office';
    case 'LEGISLATURE': return 'chamber';
    case 'COURT': return 'court';
    case 'COUNTRY': return 'country';
    case 'ORGANISATION': return 'organisation';
    case 'OUTLET': return 'outlet';
    case 'ANONYMOUS': return null;
    default: return kind satisfies never;
  }
}
