import { isCalendarDay } from '@footnote/corpus';
import { formatDay, type PackGraph } from '@footnote/knowledge';
import { generateQuestions, presentDraft, QUESTION_KINDS, type QuestionDraft, type QuestionKind } from '@footnote/quiz-engine';
import { openPack } from '../find-pack.js';
import { count, list, UsageError, type Outcome } from '../outcome.js';
import type { Surroundings } from '../surroundings.js';

/** The options as they were typed. */
export interface QuestionsOptions {
  readonly pack: string;
  readonly asOf: string;
  readonly knownAt?: string;
  readonly kinds?: readonly string[];
  readonly seed: string;
  readonly limit?: string;
}

/** Suggests proved questions from a pack, each with all that is needed to re-check it. The same options give the same document. */
export function questions(options: QuestionsOptions, { folder, now }: Surroundings): Outcome {
  const graph = openPack(options.pack, folder);
  const asOf = readDay('--as-of', options.asOf, graph);
  const knownAt = options.knownAt === undefined ? now().toISOString().slice(0, 10) : readDay('--known-at', options.knownAt, graph);
  const kinds = readKinds(options.kinds);
  const limit = readLimit(options.limit);
  const drafts = generateQuestions({ graph, asOf, knownAt, seed: options.seed, ...(kinds === null ? {} : { kinds }), ...(limit === null ? {} : { limit }) });
  const document = { pack: graph.pack.slug, asOf, knownAt, seed: options.seed, questions: drafts.map((draft) => presentDraft(draft, graph)) };
  return { good: true, document, text: describe({ graph, asOf, knownAt, drafts }) };
}

function readDay(option: string, value: string, { pack }: PackGraph): string {
  if (isCalendarDay(value)) return value;
  const days = pack.keyDates.map(({ day }) => day);
  const known = pack.keyDates.length === 0 ? '' : ` Days worth asking about in "${pack.slug}": ${list(pack.keyDates.map(({ day, label }) => `${day} (${label})`))}.`;
  throw new UsageError('UNKNOWN_DATE', `${option} "${value}" is no calendar day; one is written like 2023-03-08.${known}`, days);
}

function readKinds(given: readonly string[] | undefined): readonly QuestionKind[] | null {
  if (given === undefined) return null;
  const names = given.flatMap((part) => part.split(',')).map((name) => name.trim()).filter((name) => name !== '');
  const kinds = names.map((name) => {
    const kind = QUESTION_KINDS.find((known) => known === name.toUpperCase().replaceAll('-', '_'));
    if (kind === undefined) throw new UsageError('UNKNOWN_KIND', `"${name}" is no kind of question. The kinds are ${list(QUESTION_KINDS)}.`, QUESTION_KINDS);
    return kind;
  });
  if (kinds.length === 0) throw new UsageError('UNKNOWN_KIND', `--kinds names no kind of question. The kinds are ${list(QUESTION_KINDS)}.`, QUESTION_KINDS);
  return kinds;
}

function readLimit(given: string | undefined): number | null {
  if (given === undefined) return null;
  const limit = Number(given);
  if (/^\d+$/.test(given) && limit > 0 && Number.isSafeInteger(limit)) return limit;
  throw new UsageError('BAD_LIMIT', `--limit "${given}" is no number of questions; use a whole number from 1.`);
}

function describe({ graph, asOf, knownAt, drafts }: { readonly graph: PackGraph; readonly asOf: string; readonly knownAt: string; readonly drafts: readonly QuestionDraft[] }): string {
  const byKind = QUESTION_KINDS.map((kind) => ({ kind, number: drafts.filter((draft) => draft.question.kind === kind).length })).filter(({ number }) => number > 0);
  return [
    `${graph.pack.title}${graph.pack.invented ? ' (an invented affair)' : ''}: ${count(drafts.length, 'proved question')} as of ${formatDay(asOf)}, from what was known on ${formatDay(knownAt)}.`,
    byKind.map(({ kind, number }) => `${kind} ${number}`).join(', '),
    ...drafts.map((draft, index) => `\n${index + 1}. ${describeQuestion(draft)}`),
  ].join('\n');
}

function describeQuestion({ question }: QuestionDraft): string {
  const right = new Set(question.key.type === 'OPTIONS' ? question.key.optionIds : []);
  const mark = (id: string) => (question.kind === 'ORDER' || question.kind === 'MATCH' ? '-' : right.has(id) ? '*' : ' ');
  return [
    question.stem,
    ...question.options.map((option) => `   ${mark(option.id)} ${option.text}`),
    ...question.targets.map((target) => `   → ${target.text}`),
    ...(question.key.type === 'NUMBER' ? [`   = ${question.key.number}${question.unit === null ? '' : ` ${question.unit}`}`] : []),
  ].join('\n');
}
