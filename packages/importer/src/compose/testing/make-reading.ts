import { normaliseText } from '@footnote/evidence';
import type { Actor, Claim, Event, FuzzyDate, Outlet, Predicate } from '@footnote/knowledge';
import { fillNeeds } from '../../reading/fill-needs.js';
import { makeProposal } from '../../reading/make-proposal.js';
import type { Attribution, Decision, FoundDate, Proposal, ProposalContent, Reading, Telling, TextRange } from '../../model.js';

/** A day that a text states. */
export function day(edtf: string): FuzzyDate {
  return { edtf, earliest: edtf, latest: edtf, precision: 'DAY', basis: 'STATED', note: null };
}

export const OUTLET: Outlet = { slug: 'hill-courier', name: 'Hill Courier', kind: 'NEWSPAPER', country: null, ownership: null, stateOwned: null, reference: null };

export function actor(slug: string, name: string, over: Partial<Actor> = {}): Actor {
  return { slug, name, inText: name, kind: 'PERSON', aliases: [], partOf: null, heads: null, description: null, plural: false, ...over };
}

export function event(slug: string, clause: string, over: Partial<Event> = {}): Event {
  return { slug, title: clause, clause, nominal: `the news that ${clause}`, date: day('2024-03-01'), participants: [], relations: [], note: null, ...over };
}

export function claim(slug: string, predicate: Predicate, over: Partial<Claim> = {}): Claim {
  return { slug, statement: `${slug.replaceAll('-', ' ')}.`, answer: slug.replaceAll('-', ' '), predicate, holdsFrom: null, holdsUntil: null, temporal: predicate.type === 'POSITION' ? 'STATE' : 'EVENT', retractedBy: null, ...over };
}

export const TOLD: Telling = { tense: 'PRESENT', hedges: ['NONE'], loadedTerms: [], chain: [] };

export function tell(told: Claim, over: Partial<Extract<ProposalContent, { kind: 'CLAIM' }>> = {}): ProposalContent {
  return { kind: 'CLAIM', claim: told, known: false, telling: TOLD, measure: null, aspect: null, ...over };
}

/** What is proposed, and the words of the text that it rests on. */
export type Proposed = readonly [content: ProposalContent, ...words: string[]];

export interface ReadingParts {
  readonly text: string;
  readonly proposed: readonly Proposed[];
  readonly outlet?: Outlet | null;
  readonly published?: FuzzyDate | null;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly attributions?: readonly Attribution[];
  readonly dates?: readonly FoundDate[];
}

const NOTHING = { title: null, language: null, outlet: null, published: null, machineTranslated: null };

/** A reading of a text, as if the rules had found what a test says. */
export function makeReading({ text: raw, proposed, outlet = OUTLET, published = day('2024-03-04'), title = null, url = null, attributions = [], dates = [] }: ReadingParts): Reading {
  const { text } = normaliseText(raw);
  const facts: readonly ProposalContent[] = [
    ...(outlet === null ? [] : [{ kind: 'FACTS', fact: 'OUTLET', ...NOTHING, outlet } as const]),
    ...(published === null ? [] : [{ kind: 'FACTS', fact: 'PUBLISHED', ...NOTHING, published } as const]),
    ...(title === null ? [] : [{ kind: 'FACTS', fact: 'TITLE', ...NOTHING, title } as const]),
  ];
  const found = <T>(value: T | null) => (value === null ? null : { value, confidence: 1, because: 'A test says so.' });
  return {
    document: { kind: 'PLAIN_TEXT', name: null, url }, cleaned: { raw: text, blocks: [], text, mapping: [], repairs: [] },
    facts: { title: found(title), outlet: found(outlet), language: null, published: found(published), url: found(url), machineTranslated: null },
    sentences: [], actors: [], mentions: [], dates, attributions, hedges: [], quotations: [],
    proposals: fillNeeds([...facts.map((content) => propose(text, [content])), ...proposed.map((one) => propose(text, one))]), remarks: [],
  };
}

function propose(text: string, [content, ...words]: Proposed): Proposal {
  return makeProposal({ content, rule: 'EVENT_PAST_ACT', title: titleOf(content), because: 'A test says so.', passages: words.map((one) => rangeOf(text, one)) }, text);
}

/** Where words stand in a text; they must. */
export function rangeOf(text: string, words: string): TextRange {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`The text does not hold “${words}”.`);
  return { start, end: start + words.length };
}

function titleOf(content: ProposalContent): string {
  switch (content.kind) {
    case 'ACTOR': return content.actor.name;
    case 'EVENT': return content.event.title;
    case 'CLAIM': return content.claim.statement;
    default: return content.kind;
  }
}

/** Accepts everything, but for what a test rejects, edits or leaves undecided. */
export function decide(reading: Reading, over: (content: ProposalContent) => Decision['verdict'] | 'UNDECIDED' | ProposalContent = () => 'ACCEPTED'): readonly Decision[] {
  return reading.proposals.flatMap(({ id, content }): readonly Decision[] => {
    const verdict = over(content);
    if (verdict === 'UNDECIDED') return [];
    return [typeof verdict === 'string' ? { proposal: id, verdict, content: null } : { proposal: id, verdict: 'EDITED', content: verdict }];
  });
}
