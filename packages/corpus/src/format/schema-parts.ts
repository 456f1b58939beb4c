import { ATTRIBUTION_KINDS, DATE_BASES } from '@footnote/knowledge';

/** A JSON Schema (draft-07) as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

export const SLUG_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';
export const DAY_PATTERN = '^\\d{4}-\\d{2}-\\d{2}$';

/** A slug that this entity is known by, or that refers to another. */
export function slug(description: string, example: string): JsonSchema {
  return { type: 'string', pattern: SLUG_PATTERN, description, examples: [example] };
}

/** Text with at least one character that is not white space. */
export function text(description: string, ...examples: string[]): JsonSchema {
  return { type: 'string', pattern: '\\S', description, ...(examples.length > 0 ? { examples } : {}) };
}

/** The same, or nothing. */
export function optional(schema: JsonSchema): JsonSchema {
  return { ...schema, type: [schema.type, 'null'], ...(Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {}) };
}

/** One of a closed list of words. */
export function choice(values: readonly string[], description: string): JsonSchema {
  return { type: 'string', enum: [...values], description };
}

export function flag(description: string): JsonSchema {
  return { type: 'boolean', description };
}

export function list(items: JsonSchema, description: string, minItems = 0): JsonSchema {
  return { type: 'array', items, description, ...(minItems > 0 ? { minItems } : {}) };
}

/** An object with no other fields than these. */
export function record(description: string, required: readonly string[], properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', description, additionalProperties: false, required: [...required], properties };
}

/** A one-entry object that says which kind of thing is referred to: `{claim: slug}`. */
export function subject(description: string, kinds: readonly string[]): JsonSchema {
  return {
    type: 'object', description, additionalProperties: false, minProperties: 1, maxProperties: 1,
    properties: Object.fromEntries(kinds.map((kind) => [kind, slug(`The slug of the ${kind}.`, `some-${kind}`)])),
  };
}

const edtf: JsonSchema = {
  type: ['string', 'integer'],
  description: 'An EDTF (ISO 8601-2) date: a day, a month, a year, or an interval of them. Uncertainty is written as an interval, not as "~".',
  examples: ['2023-03-08', '2022-12', '1998', '2023-07-26/2023-07-30', '2022-02-24/..'],
};

const dateFields = {
  edtf,
  basis: choice(DATE_BASES, 'How the date is known: STATED by the text; RELATIVE_RESOLVED from a word such as "Wednesday"; INFERRED from other facts; EXTERNAL to the texts.'),
  note: optional(text('How it was resolved, for a reader who doubts it.', 'The text says "last week"; it is of 26 July 2023.')),
};

/** A date with the basis on which it is known. */
export const date: JsonSchema = record('A date, as precise as it is known and no more, with its basis.', ['edtf', 'basis'], dateFields);

/** The event of a DATE claim beside its date. */
export const datedEvent: JsonSchema = record('When an event happened, by this telling.', ['event', 'edtf', 'basis'], {
  event: slug('The event.', 'the-order'), ...dateFields,
});

/** Words of the summary, and where the passage that they stand for is in the original. */
export const evidence: JsonSchema = record('A passage that bears on the assertion: words of the summary, and the locator of the original passage that they stand for.', ['quote'], {
  quote: text('Words that stand exactly once in the summary of the source (or, with prefix or suffix, exactly once after or before those).'),
  prefix: optional({ type: 'string', description: 'The words just before the quote, where the quote alone stands more than once.' }),
  suffix: optional({ type: 'string', description: 'The words just after the quote, where the quote alone stands more than once.' }),
  original: {
    ...record('Where the passage is in the original, without a word of it. `npx tsx --conditions=footnote-source packages/corpus/src/tools/locate.ts` prints it.', ['start', 'end', 'words', 'hash'], {
      start: { type: 'integer', minimum: 0, description: 'Offset of its first character in the normalised text of the copy it was made from; a hint.' },
      end: { type: 'integer', minimum: 1, description: 'Offset after its last character.' },
      words: { type: 'integer', minimum: 1, description: 'How many words it has.' },
      hash: { type: 'string', pattern: '^[0-9a-f]{16}$', description: 'The first 16 hexadecimal digits of the SHA-256 of its normalised words joined by one space.' },
    }),
    type: ['object', 'null'],
  },
});

/** One voice of an attribution chain. */
export const attributionStep: JsonSchema = record('One voice in the chain from which the source has it.', ['label', 'kind'], {
  label: text('How a reader is to name the voice.', 'officials', 'the New York Times'),
  kind: choice(ATTRIBUTION_KINDS, 'Who speaks: a named person on the record, an anonymous voice, a document, an outlet, or nobody that the text names.'),
  actor: optional(slug('The actor, where the pack knows it.', 'us-officials')),
  source: optional(slug('The source, where the voice is another text; it must be one that this source relies on.', 'nyt-2023-03-08')),
});
