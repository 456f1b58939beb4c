import { findAttributions, type Attributions } from '../attribution/index.js';
import { cleanDocument, toRawRange } from '../clean/index.js';
import { proposeClaims } from '../claims/index.js';
import { findDates } from '../dates/index.js';
import { readFacts } from '../facts/index.js';
import { chunkSentence } from '../grammar/index.js';
import { linkToKnown, proposeReliance } from '../known/index.js';
import { parseText, splitText } from '../language/index.js';
import type { BlockChoices, RawDocument, Reading, ReadingContext, SentenceOf } from '../model.js';
import { findActors, type ActorsFound } from '../mentions/index.js';
import { proposePositions } from '../positions/index.js';
import type { Analysis } from './analysis.js';
import { fillNeeds } from './fill-needs.js';
import { isEnglish, remarkOn } from './remark.js';
import { remarkOnForm } from './remark-on-form.js';
import { proposeActors } from './propose-actors.js';
import { proposeFacts } from './propose-facts.js';

export const READ_STEPS = ['CLEAN', 'FACTS', 'SENTENCES', 'NAMES', 'DATES', 'ATTRIBUTIONS', 'PROPOSALS', 'KNOWN'] as const;
export type ReadStep = (typeof READ_STEPS)[number];
export interface ReadProgress { readonly step: ReadStep; readonly done: number; readonly total: number }
export interface ReadOptions {
  /** A person's word on single blocks, against the rules that keep and drop them. */
  readonly choices?: BlockChoices;
  /** Told before each step, and once when all is done. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** Some 10,000 words. Longer texts are no articles, and what a text repeats is compared with what it repeats. */
const MOST_SEARCHED = 60_000;
const TOO_LONG = 'The text is longer than an article: proposals were only looked for in its first 60,000 characters.';

const NO_NAMES: ActorsFound = { mentions: [], actors: [] };
const NOTHING_SAID: Attributions = { attributions: [], hedges: [], quotations: [] };

/**
 * Reads an article: what is kept of it, what is found in it, and what is proposed of it. The same document, context and choices
 * give the same reading. Text in another language than English is kept as a source; what cannot be done with it is a remark.
 */
export function readArticle(document: RawDocument, context: ReadingContext, { choices, onProgress }: ReadOptions = {}): Reading {
  const tell = (step: ReadStep) => onProgress?.({ step, done: READ_STEPS.indexOf(step), total: READ_STEPS.length });
  tell('CLEAN');
  const cleaned = cleanDocument(document, choices);
  tell('FACTS');
  const facts = readFacts(document, cleaned, context);
  tell('SENTENCES');
  const english = isEnglish(facts);
  const parsed = parseText(cleaned.text, MOST_SEARCHED);
  const chunks = english ? parsed.sentences.map((sentence) => (sentence.dateline ? { tokens: sentence.tokens, nouns: [], verbs: [], clauses: [] } : chunkSentence(sentence))) : [];
  tell('NAMES');
  const { mentions, actors } = english ? findActors(parsed, { known: context.graph?.actors ?? [] }) : NO_NAMES;
  tell('DATES');
  const dates = english ? findDates(parsed, { published: facts.published?.value ?? null, today: context.today }) : [];
  tell('ATTRIBUTIONS');
  const spoken = english ? findAttributions(parsed, { mentions, actors, facts, context, chunks, cleaned }) : NOTHING_SAID;
  const analysis: Analysis = { cleaned, facts, parsed, chunks, mentions, actors, dates, ...spoken, context };
  tell('PROPOSALS');
  const proposed = [...proposeFacts(facts, cleaned), ...proposeActors(actors, cleaned.text), ...(english ? [...proposePositions(analysis), ...proposeClaims(analysis)] : [])];
  tell('KNOWN');
  const reliances = proposeReliance({ reading: analysis, graph: context.graph, outlets: context.outlets });
  const proposals = fillNeeds(linkToKnown([...reliances, ...proposed], { reading: { cleaned, facts }, graph: context.graph }));
  onProgress?.({ step: 'KNOWN', done: READ_STEPS.length, total: READ_STEPS.length });
  return {
    document: { kind: document.kind, name: document.name, url: document.url }, cleaned, facts, proposals, remarks: [...remarkOn({ cleaned, facts }), ...remarkOnForm(cleaned), ...(cleaned.text.length > MOST_SEARCHED ? [TOO_LONG] : [])],
    sentences: splitText(cleaned.text).map(({ start, end, text }): SentenceOf => ({ start, end, text, raw: toRawRange(cleaned, { start, end }) })),
    actors, mentions, dates, attributions: spoken.attributions, hedges: spoken.hedges, quotations: spoken.quotations,
  };
}
