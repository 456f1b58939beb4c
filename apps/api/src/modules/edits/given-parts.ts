import { resolveDate } from '@footnote/corpus';
import { slugOf } from '@footnote/importer/slugs';
import type { Figure, FuzzyDate, Outlet } from '@footnote/knowledge';
import type { FuzzyDateInput, ImportFigureInput, ImportOutletInput } from '@footnote/schema';

/** What is wrong with a change: where it stands in the input, and what is allowed. */
export class ContentFault extends Error {
  constructor(readonly field: string, message: string) {
    super(message);
  }
}

/** Longer than any that was ever needed; what the pack allows is checked when it is applied. */
const LONGEST = 1_000;
const FORBIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Bidi_Control}]/u;

/** A text of one line; undefined where none was given. */
export function line(typed: string | null | undefined, field: string): string | undefined {
  if (typed === null || typed === undefined) return undefined;
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') throw new ContentFault(field, 'Write something here: it cannot be empty.');
  if (text.length > LONGEST) throw new ContentFault(field, `Use at most ${LONGEST.toLocaleString('en')} characters here; these are ${text.length.toLocaleString('en')}.`);
  if (FORBIDDEN.test(text)) throw new ContentFault(field, 'There is a character in it that is not shown: write letters, digits and signs on one line.');
  return text;
}

/** The same of what may be missing: an empty text takes it away. */
export function lineOrNothing(typed: string | null | undefined, field: string): string | null | undefined {
  return typed?.trim() === '' ? null : line(typed, field);
}

/** Reads a date; undefined where none was given. */
export function date(given: FuzzyDateInput | null | undefined, field: string): FuzzyDate | undefined {
  if (given === null || given === undefined) return undefined;
  const resolved = resolveDate({ edtf: given.edtf.slice(0, 60), basis: given.basis ?? 'EXTERNAL', note: lineOrNothing(given.note, `${field}.note`) ?? null });
  if (!resolved.ok) throw new ContentFault(`${field}.edtf`, `${resolved.fault.message} ${resolved.fault.remedy}`);
  return resolved.date;
}

/** Reads an outlet: what is said of it, and of one that keeps its name what was known of it before. */
export function outlet(before: Outlet | null, given: ImportOutletInput | null | undefined, field: string): Outlet | null {
  if (given === null || given === undefined) return before;
  const name = line(given.name, `${field}.name`) ?? before?.name;
  if (name === undefined) throw new ContentFault(`${field}.name`, 'Say what the outlet is called.');
  const known = before !== null && name === before.name ? before : { slug: slugOf(name), kind: 'UNKNOWN' as const, country: null, ownership: null, stateOwned: null, reference: null };
  return {
    slug: slugIn(given.slug) ?? known.slug, name, kind: given.kind ?? known.kind, country: country(given.country, field) ?? known.country, ownership: pick(lineOrNothing(given.ownership, `${field}.ownership`), known.ownership),
    stateOwned: given.stateOwned ?? known.stateOwned, reference: pick(lineOrNothing(given.reference, `${field}.reference`), known.reference),
  };
}

function slugIn(typed: string | null | undefined): string | null {
  return typed === null || typed === undefined || typed.trim() === '' ? null : slugOf(typed);
}

function country(typed: string | null | undefined, field: string): string | null {
  const letters = lineOrNothing(typed, `${field}.country`)?.toUpperCase() ?? null;
  if (letters !== null && !/^[A-Z]{2}$/.test(letters)) throw new ContentFault(`${field}.country`, 'Write the country as two letters, such as GB or RS.');
  return letters;
}

/** What was given, nothing included; what was there before where nothing was said. */
export function pick<Value>(given: Value | null | undefined, before: Value | null): Value | null {
  return given === undefined ? before : given;
}

/** Nobody has more names, takes part in more, or speaks through more voices. */
const MOST_PARTS = 40;

/** Refuses a list that is longer than any that was ever needed. */
export function few<Item>(items: readonly Item[], field: string): readonly Item[] {
  if (items.length > MOST_PARTS) throw new ContentFault(field, `Give at most ${String(MOST_PARTS)}; these are ${String(items.length)}.`);
  return items;
}

/** Reads a figure; undefined where none was given. */
export function figure(given: ImportFigureInput | null | undefined, field: string): Figure | undefined {
  if (given === null || given === undefined) return undefined;
  const { bound, value, upper = null } = given;
  if (!Number.isFinite(value) || (upper !== null && !Number.isFinite(upper))) throw new ContentFault(`${field}.value`, 'Write a number.');
  if ((bound === 'BETWEEN') !== (upper !== null)) throw new ContentFault(`${field}.upper`, 'A figure has an upper one exactly where it is BETWEEN two.');
  if (upper !== null && upper < value) throw new ContentFault(`${field}.upper`, 'The upper figure is below the lower one.');
  return { bound, value, upper };
}
