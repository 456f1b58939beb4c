import { sayDate } from './date-words';
import type { FormField, SingleField } from './form-fields';
import type { Letter } from './letter';

/** A field as it is shown: what it holds, what is wrong with it, and what the pack says by now, where that is another thing. */
export interface ShownField { readonly field: FormField; readonly problem: string | null }

/** What a field says at first, as the form sends it. */
export function sentOf(field: FormField): readonly (readonly [string, readonly string[]])[] {
  switch (field.is) {
    case 'HIDDEN': case 'LINE': case 'LINES': case 'CHOICE': return [[field.name, [field.value]]];
    case 'TICK': return [[field.name, field.value ? ['1'] : []]];
    case 'TICKS': return [[field.name, field.value.filter((value) => value !== 'NONE')]];
    case 'DATE': return [[field.name, [field.value === null ? '' : sayDate(field.value.edtf)]], [`${field.name}-basis`, [field.value?.basis ?? 'STATED']], [`${field.name}-note`, [field.value?.note ?? '']]];
    case 'ROWS': return field.rows.flatMap((row) => row.flatMap(sentOf));
    default: return field satisfies never;
  }
}

/** The fields with what was typed before in them, where it came back. */
export function withTyped(fields: readonly FormField[], letter: Letter | null): readonly FormField[] {
  return letter === null ? fields : fields.map((field) => retype(field, letter.typed));
}

function retype(field: FormField, typed: Letter['typed']): FormField {
  switch (field.is) {
    case 'HIDDEN': return field;
    case 'TICKS': return { ...field, value: typed[field.name] ?? [] };
    case 'DATE': return field;
    case 'ROWS': return { ...field, rows: addRows(field.rows, typed).map((row) => row.map((one) => retypeSingle(one, typed))) };
    case 'LINE': case 'LINES': case 'CHOICE': case 'TICK': return retypeSingle(field, typed);
    default: return field satisfies never;
  }
}

function retypeSingle(field: SingleField, typed: Letter['typed']): SingleField {
  const given = typed[field.name];
  if (field.is === 'TICK') return { ...field, value: given !== undefined };
  return given?.[0] === undefined ? field : { ...field, value: given[0] };
}

/** As many rows as were typed, where the pack has fewer by now. */
function addRows(rows: readonly (readonly SingleField[])[], typed: Letter['typed']): readonly (readonly SingleField[])[] {
  const last = rows.at(-1) ?? [];
  const index = rows.length - 1;
  const renamed = (at: number): readonly SingleField[] => last.map((field) => ({ ...field, name: renumber(field.name, index, at) }));
  const wanted: (readonly SingleField[])[] = [...rows];
  for (let at = rows.length; at < 40 && renamed(at).some(({ name }) => (typed[name]?.[0] ?? '') !== ''); at += 1) wanted.push(renamed(at));
  return wanted;
}

function renumber(name: string, from: number, to: number): string {
  return name.replace(new RegExp(`-${String(from)}(?=-|$)`), `-${String(to)}`);
}

/** What the pack says by now of the fields in which something else was typed: for whoever typed while a colleague saved. */
export function whatItSaysNow(fields: readonly FormField[], letter: Letter | null): ReadonlyMap<string, string> {
  if (letter === null || letter.conflict === null) return new Map();
  return new Map(fields.flatMap((field) => sayFields(field)).flatMap(([name, value, words]) => {
    const typed = letter.typed[name] ?? [];
    return typed.join('\n') === value.join('\n') ? [] : [[name, words === '' ? 'nothing' : words] as const];
  }));
}

function sayFields(field: FormField): readonly (readonly [string, readonly string[], string])[] {
  if (field.is === 'HIDDEN') return [];
  if (field.is === 'ROWS') return field.rows.flatMap((row) => row.flatMap(sayFields));
  const [[name, value] = [field.name, []]] = sentOf(field);
  if (field.is === 'CHOICE') return [[name, value, field.words[field.value] ?? field.value]];
  if (field.is === 'TICK') return [[name, value, field.value ? 'ticked' : 'not ticked']];
  if (field.is === 'TICKS') return [[name, value, value.map((one) => field.words[one] ?? one).join(', ')]];
  return [[name, value, value.join('\n')]];
}

/** Which field of a form a problem of the API is about: it names them by the way through a thing, such as `participants.0.actor` or `position.actor`. */
export function fieldOfProblem(field: string | null, names: readonly string[]): string | null {
  if (field === null) return null;
  const parts = field.split('.');
  const ways = [parts, parts.slice(1)].flatMap((way) => way.map((_, cut) => way.slice(0, way.length - cut).join('-')));
  const known = ALSO[parts[0] ?? ''];
  return ways.find((way) => way !== '' && names.includes(way)) ?? (known !== undefined && names.includes(known) ? known : null);
}

/** What a problem can be about that a form asks under another name. */
const ALSO: Readonly<Record<string, string>> = { evidence: 'passages-0', quote: 'passages-0', original: 'passages-0', subject: 'of', reason: 'of', assertions: 'passages-0', figure: 'value', wording: 'wordingSource', key: 'statement' };
