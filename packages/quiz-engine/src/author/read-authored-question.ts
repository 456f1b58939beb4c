import * as v from 'valibot';
import { QUESTION_KINDS } from '../model.js';
import { questionSchema } from '../verify/file-schema.js';
import type { AuthoredQuestion } from './authored-question.js';

/** How much of everything an authored question may hold, in characters or in pieces. */
export const AUTHORED_LIMITS = { stem: 600, option: 300, reason: 1200, options: 12, passagesOfOption: 8, passage: 2000, context: 600, unit: 60 } as const;

/** Where something was wrong, "options[2].text", and what is allowed. */
export interface AuthoredProblem { readonly path: string; readonly message: string }

export type ReadAuthored = { readonly ok: true; readonly authored: AuthoredQuestion } | { readonly ok: false; readonly problems: readonly AuthoredProblem[] };

/** Characters that are not shown: controls but for tab and line ends, and those that turn the direction of writing. */
const NOT_SHOWN = /[\p{Cs}\p{Co}\p{Bidi_Control}\u200B\uFEFF]|(?![\t\n\r])\p{Cc}/gu;

/**
 * Text that a person typed or pasted. Markup is kept as the text that it is; what cannot be seen is taken out, since it could only
 * deceive, and nothing else is changed, so that what she sees is what she typed.
 */
function typed(most: number, what: string): v.GenericSchema<unknown, string> {
  return v.pipe(
    v.string(`${what} is text.`), v.maxLength(most * 4, tooLong(what, most)), v.transform((text) => text.normalize('NFC').replace(NOT_SHOWN, '')),
    v.maxLength(most, tooLong(what, most)),
  );
}

function tooLong(what: string, most: number): string {
  return `${what} has at most ${most} characters.`;
}

/** Text that has to stay as it is, since it is looked up again. */
function exactly(most: number, what: string): v.GenericSchema<unknown, string> {
  return v.pipe(v.string(`${what} is text.`), v.maxLength(most, tooLong(what, most)));
}

const slug = v.pipe(v.string('This is the name of something in the pack.'), v.regex(/^[a-z0-9](?:[a-z0-9._-]{0,118}[a-z0-9])?$/u, 'This is no name of something in the pack.'));
const optionId = v.pipe(v.string('An option has an id.'), v.regex(/^[A-Za-z0-9_-]{1,40}$/u, 'The id of an option has at most 40 letters and digits.'));
const day = v.pipe(v.string('A day is written YYYY-MM-DD.'), v.isoDate('A day is written YYYY-MM-DD.'), v.check(isCalendarDay, 'There is no such day in the calendar.'));

function isCalendarDay(text: string): boolean {
  const [year, month, date] = text.split('-').map(Number);
  const made = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 0));
  return made.getUTCMonth() + 1 === month && made.getUTCDate() === date;
}

const place = v.pipe(v.number('A passage begins and ends at a character of its text.'), v.integer('A passage begins and ends at a character of its text.'), v.minValue(0, 'A passage lies within its text.'), v.maxValue(10_000_000, 'A passage lies within its text.'));

const passage = v.pipe(
  v.strictObject({
    source: slug, exact: v.pipe(exactly(AUTHORED_LIMITS.passage, 'A passage'), v.minLength(1, 'A passage has at least one character.')),
    prefix: exactly(AUTHORED_LIMITS.context, 'What stands before a passage'), suffix: exactly(AUTHORED_LIMITS.context, 'What stands after a passage'),
    start: place, end: place, contentHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'The hash of a text has 64 hexadecimal digits.')),
  }, 'A passage has a source, its words, what stands around it, and its place in the text.'),
  v.check(({ start, end, exact }) => end - start === exact.length, 'The place of a passage is as long as its words.'),
);

const option = v.strictObject({
  id: optionId, text: typed(AUTHORED_LIMITS.option, 'An option'), reason: typed(AUTHORED_LIMITS.reason, 'A reason'), claim: v.nullable(slug),
  evidence: v.pipe(v.array(passage, 'The passages of an option are a list.'), v.maxLength(AUTHORED_LIMITS.passagesOfOption, `An option has at most ${AUTHORED_LIMITS.passagesOfOption} passages.`)),
}, 'An option has an id, a text, a reason, a claim or none, and passages.');

const ids = v.pipe(v.array(optionId, 'The key names options.'), v.maxLength(AUTHORED_LIMITS.options, 'The key names options of the question.'));
const key = v.variant('type', [
  v.strictObject({ type: v.literal('OPTIONS'), optionIds: ids }),
  v.strictObject({ type: v.literal('PAIRS'), pairs: v.pipe(v.array(v.strictObject({ leftId: optionId, rightId: optionId })), v.maxLength(AUTHORED_LIMITS.options, 'The key has at most as many pairs as there are options.')) }),
  v.strictObject({ type: v.literal('NUMBER'), number: v.pipe(v.number('The key is a number.'), v.finite('The key is a number.')), claim: slug }),
], 'The key names options, pairs or a number.');

const several = `A question has at most ${AUTHORED_LIMITS.options} options.`;

/** Far more than any suggestion has, and little enough to be stored a thousand times. */
const LARGEST_BASE = 60_000;

const OWN_KINDS: ReadonlySet<string> = new Set(['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'TRUE_FALSE_NOT_STATED']);

const authoredSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string('A question has an id.'), v.uuid('The id of a question is a uuid.')), pack: slug, kind: v.picklist(QUESTION_KINDS, 'There is no such kind of question.'),
    stem: typed(AUTHORED_LIMITS.stem, 'The question'), asOf: day, knownAt: day,
    options: v.pipe(v.array(option, 'The options are a list.'), v.maxLength(AUTHORED_LIMITS.options, several)),
    targets: v.pipe(v.array(v.strictObject({ id: optionId, text: typed(AUTHORED_LIMITS.option, 'An option') }), 'The right-hand side is a list.'), v.maxLength(AUTHORED_LIMITS.options, several)),
    unit: v.nullable(typed(AUTHORED_LIMITS.unit, 'A unit')), key, base: v.nullable(questionSchema),
  }, 'This is no question.'),
  v.forward(v.partialCheck([['kind'], ['base']], ({ kind, base }) => base !== null || OWN_KINDS.has(kind), 'A question of your own is a single choice, a multiple choice, or true, false or not stated.'), ['kind']),
  v.forward(v.partialCheck([['kind'], ['base']], ({ kind, base }) => base === null || base.kind === kind, 'An edited suggestion keeps its kind.'), ['kind']),
  v.forward(v.partialCheck([['pack'], ['base']], ({ pack, base }) => base === null || base.pack === pack, 'An edited suggestion keeps its pack.'), ['pack']),
  v.forward(v.partialCheck([['base']], ({ base }) => base === null || JSON.stringify(base).length <= LARGEST_BASE, 'The suggestion is larger than any that Footnote makes.'), ['base']),
);

/** Reads what a client sent, or what was stored: sizes and shapes. Bad input is refused with words; whether it can be asked is assessed. */
export function readAuthoredQuestion(value: unknown): ReadAuthored {
  const parsed = v.safeParse(authoredSchema, value);
  if (parsed.success) return { ok: true, authored: parsed.output };
  return { ok: false, problems: parsed.issues.map((issue) => ({ path: pathOf(v.getDotPath(issue)), message: issue.message })) };
}

/** "options.2.text" as "options[2].text". */
function pathOf(dotted: string | null): string {
  return (dotted ?? '').replace(/\.(\d+)(?=\.|$)/gu, '[$1]');
}
