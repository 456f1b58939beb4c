import type { ClaimPredicate, PackCollection } from '@footnote/schema/browser';

/** A kind of things as the pages name it. Positions are claims of one type, with a list of their own. */
export interface EditKind {
  /** As it stands in an address. */
  readonly key: string;
  readonly collection: PackCollection;
  readonly claimTypes?: readonly ClaimPredicate[];
  readonly title: string;
  /** One of them, with its article. */
  readonly one: string;
  readonly hint: string;
  /** What stands on the way into the form of a new one; none where nothing can be added by itself. */
  readonly add: string | null;
}

export const EDIT_KINDS: readonly EditKind[] = [
  { key: 'sources', collection: 'SOURCE', title: 'Sources', one: 'a source', hint: 'The texts: who published them, when, and what they say.', add: 'Add a source that others cite' },
  { key: 'actors', collection: 'ACTOR', title: 'Actors', one: 'an actor', hint: 'People, bodies, countries and anonymous voices.', add: 'Add an actor' },
  { key: 'events', collection: 'EVENT', title: 'Events', one: 'an event', hint: 'What happened, when, and who took part.', add: 'Add an event' },
  { key: 'claims', collection: 'CLAIM', title: 'Claims', one: 'a claim', hint: 'What is said to be so. Positions are among them.', add: 'Add a claim' },
  { key: 'positions', collection: 'CLAIM', claimTypes: ['POSITION'], title: 'Positions', one: 'a position', hint: 'Who supports or opposes what.', add: 'Add a position' },
  { key: 'tellings', collection: 'ASSERTION', title: 'Tellings', one: 'a telling', hint: 'Which source tells which claim: on whose word, how cautiously.', add: 'Add a telling' },
  { key: 'evidence', collection: 'EVIDENCE', title: 'Evidence', one: 'a passage', hint: 'The passages that are cited, word for word.', add: null },
  { key: 'reliances', collection: 'RELIANCE', title: 'Relations of sources', one: 'a relation of sources', hint: 'Which report relies on which other.', add: 'Add a relation of two sources' },
  { key: 'contradictions', collection: 'CONTRADICTION', title: 'Contradictions', one: 'a contradiction', hint: 'Claims that cannot both hold.', add: 'Add a contradiction' },
  { key: 'absences', collection: 'ABSENCE', title: 'Absence records', one: 'an absence record', hint: 'What a text was searched for and does not say.', add: 'Add an absence record' },
  { key: 'issues', collection: 'ISSUE', title: 'Issues', one: 'an issue', hint: 'The questions in dispute.', add: 'Add an issue' },
  { key: 'aspects', collection: 'ASPECT', title: 'Aspects', one: 'an aspect', hint: 'What else can be asked about a thing.', add: 'Add an aspect' },
  { key: 'measures', collection: 'MEASURE', title: 'Measures', one: 'a measure', hint: 'Quantities on which sources put a figure.', add: 'Add a measure' },
  { key: 'outlets', collection: 'OUTLET', title: 'Outlets', one: 'an outlet', hint: 'Who publishes.', add: 'Add an outlet' },
];

/** The kind that an address names; null for none. */
export function kindOf(key: string): EditKind | null {
  return EDIT_KINDS.find((kind) => kind.key === key) ?? null;
}

/** The kind under which the things of a collection have their pages. */
export function kindOfCollection(collection: PackCollection): EditKind {
  const found = EDIT_KINDS.find((kind) => kind.collection === collection);
  if (found === undefined) throw new Error(`No page shows ${collection}`);
  return found;
}
