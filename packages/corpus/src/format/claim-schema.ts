import { EVENT_RELATION_KINDS, HEDGES, STANCES } from '@footnote/knowledge';
import { attributionStep, choice, date, datedEvent, evidence, flag, list, optional, record, slug, subject, text, type JsonSchema } from './schema-parts.js';

/** The key that says what family a claim is of; exactly one stands in each claim. `said` is a STATEMENT: `statement` is already the claim's own sentence. */
export const PREDICATE_KEYS = ['position', 'reason', 'date', 'role', 'figure', 'aspect', 'said', 'wording', 'relation'] as const;
export type PredicateKey = (typeof PREDICATE_KEYS)[number];

export const FIGURE_BOUNDS = ['EXACTLY', 'AT_LEAST', 'OVER', 'AT_MOST', 'BETWEEN', 'ABOUT'] as const;

const predicates: Readonly<Record<PredicateKey, JsonSchema>> = {
  position: record('An actor supports, opposes or is undecided on an issue. Acting is not holding: an act is an event.', ['actor', 'issue', 'stance'], {
    actor: slug('Who holds it.', 'us-department-of-defense'), issue: slug('On what.', 'sharing-evidence'), stance: choice(STANCES, 'What it holds.'),
  }),
  reason: record('The reason given for a position (a claim) or for an act (an event). The answer completes "because …".', ['of'], {
    of: subject('What it is the reason for.', ['claim', 'event']),
  }),
  date: datedEvent,
  role: record('Who took part in an event, and as what.', ['event', 'role', 'actor'], {
    event: slug('The event.', 'the-order'), role: text('As what.', 'who gave the order'), actor: slug('Who.', 'joe-biden'),
    unique: flag('True where only one actor can have the role (default false).'),
  }),
  figure: record('A figure as its source bounds it: "at least 500", "over 1,000".', ['measure', 'bound', 'value'], {
    measure: slug('What is counted.', 'children-killed'), bound: choice(FIGURE_BOUNDS, 'What the number bounds.'),
    value: { type: 'number', description: 'The number; the lower one with BETWEEN.' },
    upper: { type: ['number', 'null'], description: 'The upper number; only with BETWEEN.' },
  }),
  aspect: record('A value of an aspect of a subject; the value is the answer of the claim.', ['aspect', 'of'], {
    aspect: slug('The aspect.', 'form-of-order'), of: subject('What it is an aspect of.', ['actor', 'event', 'source', 'claim', 'issue']),
  }),
  said: record('What a speaker said.', ['actor'], {
    actor: slug('Who said it.', 'adrienne-watson'), event: optional(slug('The event of its being said.', 'nsc-statement')),
    quotation: optional(text('The words in quotation marks, at most a few.')),
    verbatim: flag('True only if the words are the speaker’s own, in the language spoken (default false).'),
  }),
  wording: record('How one text words a thing that others word otherwise.', ['topic', 'source', 'term'], {
    topic: slug('Groups the tellings of one thing.', 'what-happened-to-the-children'), source: slug('Whose word it is.', 'sputnik-2023-03-08'),
    term: text('The word as the summary quotes it.', 'relocate'), loaded: flag('True where it judges what it names (default false).'),
  }),
  relation: record('How one event stands to another.', ['event', 'kind', 'to'], {
    event: slug('The one.', 'the-order'), kind: choice(EVENT_RELATION_KINDS, 'Is before, causes, overrides, responds to or is part of the other.'), to: slug('The other.', 'resistance'),
  }),
};

const assertion = record('One telling of the claim by one source.', ['source', 'evidence'], {
  source: slug('Who tells it.', 'sputnik-2023-03-08'),
  tense: choice(['PRESENT', 'PAST'], 'PRESENT (the default): it held when reported. PAST: it had held before.'),
  hedges: list(choice(HEDGES, 'How the source holds it at a distance.'), 'How the source holds it at a distance; NONE (the default) stands alone.', 1),
  loadedTerms: list(text('A judging word of the source, as the summary quotes it.'), 'Judging words of the source.'),
  chain: list(attributionStep, 'From whom the source has it, furthest voice first; empty where it says so itself.'),
  approved: flag('False keeps the assertion from supporting an answer until somebody has reviewed it (default true).'),
  evidence: list(evidence, 'The passages that say so.', 1),
});

const claim: JsonSchema = {
  ...record('A proposition in our own words. It is neither true nor false here: it is asserted or not.', ['slug', 'statement', 'answer', 'temporal', 'assertions'], {
    slug: slug('The name of the claim in references.', 'defense-opposes-sharing'),
    statement: text('A full sentence, without attribution or date unless they are part of it.'),
    answer: text('The value alone, as an option shows it, without a full stop.', 'The Department of Defense', '2 March 2022'),
    temporal: choice(['STATE', 'EVENT'], 'STATE lasts (a position, an office); EVENT happened once.'),
    holdsFrom: { ...date, type: ['object', 'null'], description: 'From when a state holds, where a source states it.' },
    holdsUntil: { ...date, type: ['object', 'null'], description: 'Until when a state holds, where a source states it.' },
    retractedBy: optional(slug('The source in which the outlet withdrew it.', 'gazette-correction')),
    ...predicates,
    assertions: list(assertion, 'Who tells it.', 1),
  }),
  oneOf: PREDICATE_KEYS.map((key) => ({ required: [key] })),
};

/** The schema of `claims/<topic>.yaml`. */
export const claimsSchema: JsonSchema = list(claim, 'Claims, each with who tells it and the passages that say so.');
