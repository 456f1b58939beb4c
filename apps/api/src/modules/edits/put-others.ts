import { planLostPassages, type GraphEdit } from '@footnote/corpus';
import { normaliseText } from '@footnote/evidence';
import type { Aspect, Measure, Pack, PackGraph, Source } from '@footnote/knowledge';
import type { PackAspectInput, PackFactsInput, PackMeasureInput, PackSourceTextInput } from '@footnote/schema';
import { ContentFault, few, line, lineOrNothing, pick } from './given-parts.js';
import { find, freeSlug, language, named, need } from './given-references.js';

/** What can be asked about a thing, as it is to be. Like its neighbours, it throws a `ContentFault` at the field that is not allowed. */
export function putAspect(graph: PackGraph, given: PackAspectInput): Aspect {
  const before = find(graph.aspects, given.slug);
  const label = line(given.label, 'label') ?? need(before?.label, 'label');
  return { slug: before?.slug ?? freeSlug(graph.aspects, { slug: given.slug, words: label }), label, asks: line(given.asks, 'asks') ?? need(before?.asks, 'asks'), unique: given.unique ?? before?.unique ?? false };
}

/** A quantity as it is to be. */
export function putMeasure(graph: PackGraph, given: PackMeasureInput): Measure {
  const before = find(graph.measures, given.slug);
  const label = line(given.label, 'label') ?? need(before?.label, 'label');
  return {
    slug: before?.slug ?? freeSlug(graph.measures, { slug: given.slug, words: label }), label, asks: line(given.asks, 'asks') ?? need(before?.asks, 'asks'), unit: line(given.unit, 'unit') ?? need(before?.unit, 'unit'),
    casualties: given.casualties ?? before?.casualties ?? false,
  };
}

const LONGEST_TITLE = 200;
const LONGEST_SUMMARY = 4_000;

/** What is said of the pack itself, as it is to be. */
export function putPack({ pack: before }: PackGraph, given: PackFactsInput): Pack {
  const title = line(given.title, 'title') ?? before.title;
  if (title.length > LONGEST_TITLE) throw new ContentFault('title', `Use at most ${String(LONGEST_TITLE)} characters for the title; these are ${String(title.length)}.`);
  const { keyDates = null } = given;
  return {
    ...before, title, summary: paragraph(given.summary) ?? before.summary, dateline: pick(lineOrNothing(given.dateline, 'dateline'), before.dateline), language: language(given.language) ?? before.language,
    keyDates: keyDates === null ? before.keyDates : few(keyDates, 'keyDates').map(readKeyDate).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  };
}

function readKeyDate({ day, label }: { readonly day: string; readonly label: string }, at: number): Pack['keyDates'][number] {
  const field = `keyDates.${String(at)}`;
  return { day, label: need(line(label, `${field}.label`), `${field}.label`) };
}

/** Letters, signs and blanks on several lines. */
const FORBIDDEN = /[^\P{Cc}\n\t]|[\p{Cs}\p{Co}\p{Bidi_Control}]/u;

function paragraph(typed: string | null | undefined): string | undefined {
  if (typed === null || typed === undefined) return undefined;
  const text = typed.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (text === '') throw new ContentFault('summary', 'Write something here: it cannot be empty.');
  if (text.length > LONGEST_SUMMARY) throw new ContentFault('summary', `Use at most ${LONGEST_SUMMARY.toLocaleString('en')} characters here; these are ${text.length.toLocaleString('en')}.`);
  if (FORBIDDEN.test(text)) throw new ContentFault('summary', 'There is a character in it that is not shown: write letters, digits and signs.');
  return text;
}

/** Longer than any article. */
const LONGEST_TEXT = 200_000;

/** Another text of a source: its citations follow when it is applied. Those that it loses go with whatever rests on them, where that is wanted. */
export function putSourceText(graph: PackGraph, given: PackSourceTextInput): readonly GraphEdit[] {
  const before = find(graph.sources, need(named(given.source, 'source'), 'source'));
  if (before === null) throw new ContentFault('source', 'There is no such source in this pack: somebody may have removed it.');
  if (given.text.length > LONGEST_TEXT) throw new ContentFault('text', `Use at most ${LONGEST_TEXT.toLocaleString('en')} characters; these are ${given.text.length.toLocaleString('en')}.`);
  const { text } = normaliseText(given.text);
  if (text.trim() === '') throw new ContentFault('text', 'Give the text: a source that nobody here has read has none, and is not made by emptying one.');
  const textKind = given.textKind ?? (before.textKind === 'UNSEEN' ? need<Source['textKind']>(null, 'textKind') : before.textKind);
  if (textKind === 'UNSEEN') throw new ContentFault('textKind', 'Say whether this is the text itself or a summary of it.');
  // Its hash is worked out where the edit is applied.
  const value: Source = { ...before, textKind, text };
  const lost = given.dropLost === true ? planLostPassages(graph, value).edits : [];
  return [...lost, { put: 'sources', value }];
}
