import { FIELD } from './parse-response';

/** What was chosen or typed, so that a page which comes back with an error shows it again. */
export interface KeptAnswer {
  readonly optionIds: readonly string[];
  readonly places: ReadonlyMap<string, string>;
  readonly matches: ReadonlyMap<string, string>;
  readonly number: string;
}

/** Only what a question's own fields held goes back into the address; nothing else of the form does. */
export function keepAnswer(fields: URLSearchParams): string {
  const kept = [...fields].filter(([name]) => name === FIELD.option || name === FIELD.number || name.startsWith(FIELD.place) || name.startsWith(FIELD.match));
  return new URLSearchParams(kept).toString();
}

/** Reads it back. */
export function readKeptAnswer(text: string | undefined): KeptAnswer {
  const fields = new URLSearchParams(text ?? '');
  const named = (prefix: string): ReadonlyMap<string, string> => new Map([...fields].flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [])));
  return { optionIds: fields.getAll(FIELD.option), places: named(FIELD.place), matches: named(FIELD.match), number: fields.get(FIELD.number) ?? '' };
}
