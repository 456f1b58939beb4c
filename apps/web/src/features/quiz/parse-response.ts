import type { QuestionKind, ResponseInput } from '@footnote/schema/browser';
import type { FormProblem } from './form-problem';

/** What a form said, or what is wrong with it. */
export type ParsedResponse =
  | { readonly ok: true; readonly response: ResponseInput }
  | { readonly ok: false; readonly problem: FormProblem };

/** The names of a question's fields; the browser and the server agree by them. */
export const FIELD = { option: 'option', place: 'place:', match: 'match:', number: 'number' } as const;

type Fields = Pick<URLSearchParams, 'get' | 'getAll' | 'entries'>;

/** Reads an answer out of a posted form. Whether it is right is none of its business; whether it is one, is. */
export function parseResponse(kind: QuestionKind, fields: Fields): ParsedResponse {
  switch (kind) {
    case 'NUMERIC': return parseNumber(fields.get(FIELD.number) ?? '');
    case 'ORDER': return parseOrder(fields);
    case 'MATCH': return parseMatch(fields);
    case 'MULTIPLE_CHOICE': return parseChoice(fields, 'CHOOSE_SOME');
    case 'SINGLE_CHOICE': case 'TRUE_FALSE_NOT_STATED': case 'OUTLET': case 'CHANGE': case 'CORROBORATION': case 'DISAGREEMENT':
      return parseChoice(fields, 'CHOOSE_ONE');
    default: return kind satisfies never;
  }
}

/** Whether text names a kind of question. */
export function isQuestionKind(text: string | null): text is QuestionKind {
  return text !== null && KINDS.includes(text);
}

const KINDS: readonly string[] = [
  'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'ORDER', 'MATCH', 'TRUE_FALSE_NOT_STATED', 'NUMERIC', 'OUTLET', 'CHANGE', 'CORROBORATION', 'DISAGREEMENT',
] satisfies readonly QuestionKind[];

function parseChoice(fields: Fields, otherwise: FormProblem): ParsedResponse {
  const optionIds = fields.getAll(FIELD.option);
  return optionIds.length === 0 ? { ok: false, problem: otherwise } : { ok: true, response: { optionIds } };
}

function parseOrder(fields: Fields): ParsedResponse {
  const placed = named(fields, FIELD.place).map(([optionId, place]) => ({ optionId, place: Number(place) }));
  const places = [...placed].map(({ place }) => place).sort((a, b) => a - b);
  if (placed.length === 0 || places.some((place) => !Number.isInteger(place))) return { ok: false, problem: 'PLACE_ALL' };
  if (places.some((place, index) => place === places[index - 1])) return { ok: false, problem: 'PLACE_TWICE' };
  return { ok: true, response: { optionIds: [...placed].sort((a, b) => a.place - b.place).map(({ optionId }) => optionId) } };
}

function parseMatch(fields: Fields): ParsedResponse {
  const pairs = named(fields, FIELD.match).map(([leftId, rightId]) => ({ leftId, rightId }));
  if (pairs.length === 0 || pairs.some(({ rightId }) => rightId === '')) return { ok: false, problem: 'MATCH_ALL' };
  return { ok: true, response: { pairs } };
}

// 19,400 and 19 400 (also with the narrow spaces that people paste); a decimal part after a point.
const NUMBER = /^[-−]?\d{1,3}(?:[,\s\u00a0\u2009\u202f]?\d{3})*(?:\.\d+)?$|^[-−]?\d+(?:\.\d+)?$/;

function parseNumber(typed: string): ParsedResponse {
  const text = typed.trim();
  if (text === '') return { ok: false, problem: 'NUMBER_MISSING' };
  if (!NUMBER.test(text)) return { ok: false, problem: 'NOT_A_NUMBER' };
  return { ok: true, response: { number: Number(text.replace('−', '-').replace(/[,\s\u00a0\u2009\u202f]/g, '')) } };
}

function named(fields: Fields, prefix: string): readonly (readonly [string, string])[] {
  return [...fields.entries()].flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : []));
}
