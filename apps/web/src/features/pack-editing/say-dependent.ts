/** How something refers to a thing, by the field in which it does. */
export function sayDependent(field: string): string {
  const [first = '', second = ''] = field.split('.');
  if (first === 'chain') return second !== '' && field.endsWith('source') ? 'relays it' : 'is told on its word';
  return WORDS[field] ?? WORDS[first] ?? 'names it';
}

const WORDS: Readonly<Record<string, string>> = {
  participants: 'it took part', relations: 'stands to it', partOf: 'is a part of it', heads: 'heads it', outlet: 'is published by it', source: 'is of this source', on: 'relies on it', claim: 'tells it', claims: 'names it',
  retractedBy: 'was withdrawn in it', evidence: 'cites it', 'position.actor': 'is its position', 'position.issue': 'is a position on it', 'reason.of': 'is a reason for it', 'date.event': 'dates it', 'role.event': 'says who took part',
  'role.actor': 'says that it took part', 'figure.measure': 'puts a figure on it', 'aspect.of': 'is about it', 'aspect.aspect': 'answers it', 'said.actor': 'is its statement', 'said.event': 'was said there', 'wording.source': 'is its wording',
  'relation.event': 'relates it', 'relation.to': 'relates to it',
};
