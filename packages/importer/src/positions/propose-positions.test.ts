import { findAttributions } from '../attribution/index.js';
import { chunkSentence } from '../grammar/index.js';
import { parseText } from '../language/index.js';
import { findActors } from '../mentions/index.js';
import type { Facts, Proposal } from '../model.js';
import { proposePositions } from './propose-positions.js';
import { AFFAIRS } from './testing/affairs.js';
import { isSameHolder, readPositions } from './testing/read-positions.js';

const NO_FACTS: Facts = { title: null, outlet: null, language: null, published: null, url: null, machineTranslated: null };

function propose(text: string): { readonly proposals: readonly Proposal[]; readonly positions: readonly string[] } {
  const parsed = parseText(text);
  const chunks = parsed.sentences.map((sentence) => chunkSentence(sentence));
  const context = { graph: null, outlets: [], today: '2030-01-01' };
  const { mentions, actors } = findActors(parsed, { known: [] });
  const spoken = findAttributions(parsed, { mentions, actors, facts: NO_FACTS, context, chunks });
  const cleaned = { raw: text, text, blocks: [], mapping: [], repairs: [] };
  const proposals = proposePositions({ cleaned, facts: NO_FACTS, parsed, chunks, mentions, actors, dates: [], ...spoken, context });
  return { proposals, positions: readPositions(proposals, actors).map(({ names, stance }) => `${names[0] ?? ''} ${stance}`) };
}

const issues = (proposals: readonly Proposal[]): readonly string[] => proposals.flatMap(({ content }) => (content.kind === 'ISSUE' ? [content.issue.question] : []));

describe('proposePositions', () => {
  it.each([
    ['The Farmers\' Union opposes the sale of the mill.', 'OPPOSES'],
    ['The Harbour Office does not support selling the mill.', 'OPPOSES'],
    ['The Harbour Office is in favour of selling the mill.', 'SUPPORTS'],
    ['The Harbour Office is reluctant to sell the mill.', 'OPPOSES'],
    ['The Harbour Office worked to block efforts to sell the mill.', 'OPPOSES'],
    ['The Harbour Office believes that the mill should not be sold.', 'OPPOSES'],
    ['The Harbour Office is weighing whether to sell the mill.', 'UNDECIDED'],
    ['The Harbour Office has not decided whether to sell the mill.', 'UNDECIDED'],
    ['The plan to sell the mill faced resistance from the Harbour Office.', 'OPPOSES'],
    ['The sale of the mill was welcomed by the Harbour Office.', 'SUPPORTS'],
    ['The Harbour Office called the sale of the mill a mistake.', 'OPPOSES'],
    ['The Harbour Office could not support the sale of the mill.', 'OPPOSES'],
    ['The Harbour Office called on the government to stop the sale of the mill.', 'OPPOSES'],
    ['The Harbour Office, which gives the town a grant every year, is opposed to the sale of the mill.', 'OPPOSES'],
    ['The Harbour Office hailed the sale of the mill.', 'SUPPORTS'],
  ])('reads the sign of “%s”', (text, stance) => {
    const { positions, proposals } = propose(text);
    expect(positions.map((position) => position.split(' ').at(-1))).toEqual([stance]);
    expect(issues(proposals)).toEqual(['Should the mill be sold?']);
  });

  it.each([
    'The council voted to sell the mill.',
    'The Supreme Court blocked the sale of the mill.',
    'Parliament rejected the sale of the mill.',
    'If the Harbour Office opposed the sale, it would fail.',
    'The Harbour Office has no objection to the sale of the mill.',
    'The Harbour Office declined to comment on the sale of the mill.',
    'The sale of the mill requires the approval of the Harbour Office.',
  ])('proposes no position for “%s”', (text) => {
    expect(propose(text).positions).toEqual([]);
  });

  it('takes what somebody quoted says of “I” for that person’s position', () => {
    expect(propose('The Harbour Office wants to sell the mill. "I will never support this sale," said Ada Quill.').positions).toEqual(['The Harbour Office SUPPORTS', 'Ada Quill OPPOSES']);
  });

  it('gives who agrees the stance that was told last, and who disagrees the contrary one', () => {
    expect(propose('Ada Quill opposes the sale of the mill. Bram Lowe agrees. Carla Dunn disagreed.').positions.map((position) => position.split(' ').at(-1))).toEqual(['OPPOSES', 'OPPOSES', 'SUPPORTS']);
  });

  it('counts who hails a ruling that stopped the act among those against it', () => {
    expect(propose('The Harbour Office wants to sell the mill. On Friday the regulator halted the sale of the mill. The Farmers Guild hailed the ruling.').positions).toEqual(['The Harbour Office SUPPORTS', 'The Farmers Guild OPPOSES']);
  });

  it('makes a position for each member of an enumeration', () => {
    const { positions } = propose('The Harbour Office opposes selling the mill. The Interior Ministry, the Justice Ministry and the Farmers Guild approve of such a move.');
    expect(positions).toHaveLength(4);
    expect(positions.filter((position) => position.endsWith('SUPPORTS'))).toHaveLength(3);
  });

  it('takes transfer, hand over, share and give of one thing to one body for one issue', () => {
    const text = 'The Harbour Office opposes the transfer of evidence to the Supreme Court. The Interior Ministry wants to hand over the evidence to the Supreme Court. The Justice Ministry believes that the evidence should be shared with the Supreme Court. The Health Ministry is against giving the Supreme Court the evidence.';
    const { proposals, positions } = propose(text);
    expect(issues(proposals)).toHaveLength(1);
    expect(positions).toHaveLength(4);
  });

  it('turns the sign of who supports stopping what another wants to build', () => {
    const { positions, proposals } = propose('The Energy Ministry wants to build a dam. The Parks Agency supports stopping the dam.');
    expect(issues(proposals)).toHaveLength(1);
    expect(positions.map((position) => position.split(' ').at(-1))).toEqual(['SUPPORTS', 'OPPOSES']);
  });

  it('gives the reason in words that complete “because”', () => {
    const { proposals } = propose('The Harbour Office opposes selling the mill because the town would lose its bread.');
    const reasons = proposals.flatMap(({ content }) => (content.kind === 'CLAIM' && content.claim.predicate.type === 'REASON' ? [content.claim] : []));
    expect(reasons.map(({ answer, statement }) => [answer, statement])).toEqual([['the town would lose its bread', 'The Harbour Office opposes selling the mill because the town would lose its bread.']]);
  });

  it('rests every proposal on a passage, and on words within it', () => {
    for (const { text } of AFFAIRS) for (const proposal of propose(text).proposals) {
      expect(proposal.passages.length).toBeGreaterThan(0);
      for (const { start, end } of proposal.passages) expect(text.slice(start, end).trim()).not.toBe('');
      for (const cue of proposal.cues) expect(proposal.passages.some(({ start, end }) => start <= cue.start && cue.end <= end) || proposal.content.kind === 'ISSUE').toBe(true);
    }
  });

  it.each(AFFAIRS.map((affair) => [affair.name, affair] as const))('finds the positions in the affair of the %s and no others', (_name, { text, positions, issue }) => {
    const parsed = parseText(text);
    const { actors } = findActors(parsed, { known: [] });
    const { proposals } = propose(text);
    const found = readPositions(proposals, actors);
    const missed = positions.filter(({ holder, stance }) => !found.some((position) => position.stance === stance && isSameHolder(position, [holder])));
    expect(missed.map(({ holder }) => holder)).toEqual([]);
    expect(found).toHaveLength(positions.length);
    if (positions.length > 0) expect(issues(proposals)[0]).toMatch(issue);
  });

  it('gives the same proposals, with the same ids, for the same text', () => {
    const text = AFFAIRS[0]?.text ?? '';
    expect(propose(text)).toEqual(propose(text));
  });
});
