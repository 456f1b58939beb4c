import type { FuzzyDateInput } from '@footnote/schema/browser';
import { readDate } from './date-words';
import { BASIS_WORDS } from './kind-words';

/** What is wrong with a field of a form. */
export interface FieldProblem { readonly field: string; readonly message: string }

/** More rows than these no form of ours has. */
const MOST_ROWS = 42;

/** Reads the fields of a form, and gathers what is wrong with them, so that all of it is told at once. */
export interface FormReader {
  readonly problems: readonly FieldProblem[];
  readonly has: (name: string) => boolean;
  readonly text: (name: string) => string;
  /** The same of what cannot be empty. */
  readonly needed: (name: string, what: string) => string;
  readonly one: <Value extends string>(name: string, words: Readonly<Record<Value, string>>) => Value;
  readonly several: <Value extends string>(name: string, words: Readonly<Record<Value, string>>) => readonly Value[];
  /** Every value that was sent under a name. */
  readonly all: (name: string) => readonly string[];
  readonly ticked: (name: string) => boolean;
  readonly lines: (name: string, between: RegExp) => readonly string[];
  /** Null where nothing is written. */
  readonly date: (name: string, required: boolean) => FuzzyDateInput | null;
  readonly number: (name: string) => number;
  /** The numbers of the rows of a list of which anything is filled in. */
  readonly rows: (names: readonly string[]) => readonly number[];
  readonly fault: (field: string, message: string) => void;
}

/** Begins to read a form. */
export function readerOf(fields: URLSearchParams): FormReader {
  const problems: FieldProblem[] = [];
  const fault = (field: string, message: string): void => { if (!problems.some((one) => one.field === field)) problems.push({ field, message }); };
  const text = (name: string): string => (fields.get(name) ?? '').replace(/\r\n?/g, '\n').trim();
  const needed = (name: string, what: string): string => {
    const value = text(name);
    if (value === '') fault(name, `Give ${what}.`);
    return value;
  };
  return {
    problems, fault, text, needed,
    has: (name) => fields.has(name),
    one: (name, words) => {
      const given = text(name);
      const allowed = Object.keys(words) as (keyof typeof words)[];
      const found = allowed.find((value) => value === given);
      if (found === undefined) fault(name, 'Choose one of the list.');
      // A form that has a problem is not sent on: what stands in its place is read by nobody.
      return found ?? (given as keyof typeof words);
    },
    several: (name, words) => fields.getAll(name).filter((value): value is keyof typeof words => Object.hasOwn(words, value)),
    all: (name) => fields.getAll(name).filter((value) => value !== ''),
    ticked: (name) => fields.has(name),
    lines: (name, between) => [...new Set(text(name).split(between).map((line) => line.trim()).filter((line) => line !== ''))],
    date: (name, required) => readDateField({ text, fault }, name, required),
    number: (name) => {
      const given = text(name).replace(/[,\s]/g, '');
      if (!/^-?\d+(\.\d+)?$/.test(given)) fault(name, 'Write the figure in digits, such as 19,400 or 2.5.');
      return Number(given);
    },
    rows: (names) => Array.from({ length: MOST_ROWS }, (_, index) => index).filter((index) => names.some((name) => text(name.replace('#', String(index))) !== '')),
  };
}

function readDateField({ text, fault }: Pick<FormReader, 'text' | 'fault'>, name: string, required: boolean): FuzzyDateInput | null {
  const words = text(name);
  if (words === '') {
    if (required) fault(name, 'Give a date; where nothing is known of it, write “not known”.');
    return null;
  }
  const edtf = readDate(words);
  if (edtf === null) fault(name, `“${words.slice(0, 60)}” is not understood. Write it as 8 March 2023 or 2023-03-08, as March 2023, as 2023, as two of them with “to” between, or with “since” or “until” before one.`);
  const basis = text(`${name}-basis`);
  return { edtf: edtf ?? '', note: text(`${name}-note`), ...(Object.hasOwn(BASIS_WORDS, basis) && { basis: basis as keyof typeof BASIS_WORDS }) };
}
