import { ACTOR_KINDS, EVENT_RELATION_KINDS, OUTLET_KINDS, CONTRADICTION_KINDS, TEXT_KINDS } from '@footnote/knowledge';
import { claimsSchema } from './claim-schema.js';
import type { FileKind } from './pack-files.js';
import { choice, DAY_PATTERN, date, evidence, flag, list, optional, record, slug, text, type JsonSchema } from './schema-parts.js';

const DRAFT = 'http://json-schema.org/draft-07/schema#';

function document(title: string, schema: JsonSchema): JsonSchema {
  return { $schema: DRAFT, title, ...schema };
}

const day: JsonSchema = { type: 'string', pattern: DAY_PATTERN, description: 'A calendar day, YYYY-MM-DD.', examples: ['2023-03-08'] };

const pack = record('What the affair is called and when to ask about it.', ['slug', 'title', 'summary', 'language', 'invented', 'licence'], {
  slug: slug('The name of the pack in links and on the command line; also the name of its folder.', 'harbour-ferry'),
  title: text('A headline for the topic page.'),
  summary: text('Two or three sentences that say what it is about, in our own words.'),
  language: text('BCP 47 tag of the language that the pack is written in.', 'en'),
  invented: flag('True for an affair that never happened. It is then labelled as invented wherever it is shown.'),
  dateline: optional(text('Places and time in one line.', 'Washington and The Hague, 1998 to July 2023')),
  keyDates: list(record('A day worth asking about.', ['day', 'label'], { day, label: text('What makes it worth asking about.', 'The first reports') }), 'Days worth asking about, in order.'),
  licence: text('The SPDX identifier of the licence of the pack’s own text.', 'CC-BY-4.0'),
});

const outlet = record('Who publishes. Never a bias score.', ['slug', 'name', 'kind'], {
  slug: slug('The name of the outlet in references.', 'sputnik'),
  name: text('As its readers know it.', 'Sputnik'),
  kind: choice(OUTLET_KINDS, 'What it is, by one rule for all.'),
  country: optional({ type: 'string', pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2, in capitals; absent where unknown.', examples: ['RS'] }),
  ownership: optional(text('Who owns or funds it: one plain sentence, by one rule for all.')),
  stateOwned: { type: ['boolean', 'null'], description: 'Whether a state owns or funds it; absent where unknown.' },
  reference: optional(text('Where these facts are from; articles seldom say.')),
});

const actor = record('A person, body or voice that acts, holds a position or speaks.', ['slug', 'name', 'inText', 'kind'], {
  slug: slug('The name of the actor in references.', 'us-department-of-defense'),
  name: text('As an option shows it, with its article where it has one.', 'The Department of Defense'),
  inText: text('As running text has it.', 'the Department of Defense'),
  kind: choice(ACTOR_KINDS, 'What it is. An anonymous voice is never assumed to be a different person from another.'),
  aliases: list(text('Another name for the same actor.', 'Pentagon'), 'Other names for the same actor. Two actors share one only if one is part of the other or heads it.'),
  partOf: optional(slug('The actor that it is a part of.', 'us-government')),
  heads: optional(slug('The actor that it heads, directly.', 'us-department-of-defense')),
  description: optional(text('One clause for a reader who meets it for the first time.')),
  plural: flag('Takes a plural verb ("the intelligence agencies support").'),
});

const event = record('Something that happened.', ['slug', 'title', 'clause', 'nominal', 'date'], {
  slug: slug('The name of the event in references.', 'visa-cancelled'),
  title: text('A headline.', 'A treaty creates the court'),
  clause: text('A finite past clause without a date, small first letter, no full stop.', 'the United States cancelled a prosecutor’s entry visa'),
  nominal: text('A noun phrase.', 'the cancellation of a prosecutor’s visa'),
  date,
  participants: list(record('Who took part.', ['actor', 'role'], { actor: slug('The actor.', 'us-congress'), role: text('As what.', 'author') }), 'Who took part, and as what.'),
  relations: list(record('How it stands to another event.', ['kind', 'event'], {
    kind: choice(EVENT_RELATION_KINDS, 'This event is before, causes, overrides, responds to or is part of the other.'),
    event: slug('The other event.', 'the-order'),
    claim: optional(slug('The claim that says so.', 'order-overrides-resistance')),
  }), 'How it stands to other events.'),
  note: optional(text('What a reader should know about it.')),
});

const issue = record('A question in dispute.', ['slug', 'question', 'gerund'], {
  slug: slug('The name of the issue in references.', 'sharing-evidence'),
  question: text('A full question.', 'Should the United States share its evidence with the ICC?'),
  gerund: text('What one may support or oppose, as an -ing phrase.', 'sharing the evidence with the court'),
});

const aspect = record('One thing that can be asked about a subject. All its values are of one grammatical type.', ['slug', 'label', 'asks', 'unique'], {
  slug: slug('The name of the aspect in references.', 'form-of-order'),
  label: text('A noun phrase.', 'the legal form of the order'),
  asks: text('The interrogative clause without date, source or question mark.', 'what form did the order take'),
  unique: flag('True where only one value can hold for one subject at a time: another value contradicts it.'),
});

const measure = record('A quantity that sources put a figure on.', ['slug', 'label', 'asks', 'unit', 'casualties'], {
  slug: slug('The name of the measure in references.', 'children-killed'),
  label: text('What is counted.', 'children killed during the war'),
  asks: text('The interrogative clause.', 'how many children had been killed'),
  unit: text('A plural noun.', 'children'),
  casualties: flag('True where it counts victims: a quiz asks at most one such question.'),
});

const quotes: JsonSchema = { type: 'array', minItems: 1, items: { anyOf: [text('Words of the summary.'), evidence] }, description: 'Several passages that say so.' };
const source = record('The front matter of a source; its summary, in our own words, follows.', ['outlet', 'label', 'language', 'published', 'textKind'], {
  outlet: slug('Who published it.', 'sputnik'),
  title: optional(text('Its title as published.')),
  url: optional({ type: 'string', pattern: '^https?://\\S+$', description: 'Where it was published.' }),
  language: text('BCP 47 tag of the language in which it was published.', 'en'),
  machineTranslated: flag('True where the copy came through a machine translation: its wording is then never attributed to the outlet.'),
  label: text('How a reader is to name it; no two sources share one.', 'the New York Times report of 8 March 2023'),
  published: date,
  textKind: choice(TEXT_KINDS, 'SUMMARY: the body is Footnote’s summary. UNSEEN: known only because others cite it; no body. FULL: the body is the text itself, by somebody who may publish it.'),
  reliesOn: list({
    ...record('Another source that it says it relies on.', ['source'], {
      source: slug('The other source.', 'nyt-2023-03-08'),
      declared: flag('Whether the text itself says so (the default).'),
      similarity: { type: ['number', 'null'], minimum: 0, maximum: 1, description: 'Measured likeness of wording; a hint only.' },
      quote: { anyOf: [text('Words of the summary.'), evidence], description: 'The passage that says so.' },
      quotes,
    }),
    not: { required: ['quote', 'quotes'] },
  }, 'The sources that it relies on, with the passages that say so.'),
});

const contradiction = record('Claims that cannot both hold, or one source that contradicts itself.', ['slug', 'kind', 'claims', 'explanation'], {
  slug: slug('The name of the contradiction.', 'when-the-investigation-began'),
  kind: choice(CONTRADICTION_KINDS, 'In what they differ: a value, a date, an actor, the wording; INTERNAL where one source contradicts itself.'),
  claims: list(slug('A claim.', 'began-on-2-march'), 'Two claims or more.', 2),
  explanation: text('What they say differently, and what is known of why; it does not rule on who is right.'),
});

const absence = record('“We searched these terms in this text and found nothing.”', ['slug', 'source', 'statement', 'terms', 'reviewedBy', 'reviewedOn'], {
  slug: slug('The name of the record.', 'sputnik-names-no-official'),
  source: slug('The text that was searched.', 'sputnik-2023-03-08'),
  claim: optional(slug('The claim that the source does not make, where the pack has it.', 'treaty-of-1998')),
  statement: text('What the source does not say, as a sentence that another source, or nobody, says.'),
  terms: list(text('A word or phrase that the text would have to use to say it. Also found as the beginning of a longer word.'), 'The terms searched for.', 1),
  reviewedBy: text('Who read the text whole to confirm it.'),
  reviewedOn: day,
});

/** One JSON Schema per kind of file, the same that the loader checks with; `packages/corpus/schema/` publishes them. */
export const PACK_SCHEMAS: Readonly<Record<FileKind, JsonSchema>> = {
  pack: document('pack.yaml', pack),
  outlets: document('outlets.yaml', list(outlet, 'The outlets that publish the sources.')),
  actors: document('actors.yaml', list(actor, 'Who acts, holds positions or speaks.')),
  events: document('events.yaml', list(event, 'What happened.')),
  issues: document('issues.yaml', list(issue, 'The questions in dispute.')),
  aspects: document('aspects.yaml', list(aspect, 'What can be asked about actors, events, sources, claims and issues.')),
  measures: document('measures.yaml', list(measure, 'The quantities that sources put figures on.')),
  claims: document('claims/<topic>.yaml', claimsSchema),
  contradictions: document('contradictions.yaml', list(contradiction, 'Which claims cannot both hold.')),
  absences: document('absences.yaml', list(absence, 'What named texts do not say.')),
  source: document('sources/<slug>.md (front matter)', source),
};

