import { addAttempts, emptyAccumulator, judgeQuiz, measureDirectly, readStatistics, type Accumulator, type Figures, type JudgedStatistic } from '@footnote/quiz-engine';
import type { QuizResultsArguments } from '@footnote/schema';
import { badInput } from '../../graphql/bad-input.js';
import type { Connection, PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { countAttempts, type CountedRevision } from './counting.service.js';
import { readClassHeads, readMarked, RULES, type Rule } from './counting.store.js';
import { findDebrief, type DebriefRecord } from './debrief.js';
import { readFrame, type QuizFrame } from './frame.store.js';
import { freezeFrames, type FrozenRevision } from './frozen-revision.js';
import { chooseGroup, groupRevisions, mergeGroup, type RevisionGroup } from './groups.js';
import { measuredQuestions, toItems, type ItemRecord } from './item.records.js';
import { findLooks, marksOf, sayCounting, sayHeadline } from './looks.js';
import { createAnswerReader, findWithdrawn, markAttempts } from './marked-attempt.js';
import { progressOf, type ClassProgressRecord, type ProgressRecord } from './progress.service.js';
import { classKeyOf, maySeeResults, quizKeyOf, READING } from './result.policy.js';
import { findUnderWay, pageStudents, type Shown, type StudentRecord, type UnderWayRecord } from './student.service.js';
import type { StudentOrderName } from './student.store.js';

export interface RevisionResultsRecord { readonly number: number; readonly publishedAt: Date; readonly note: string | null; readonly finishedCount: number; readonly shown: boolean }
export interface MarkCountRecord { readonly from: number; readonly to: number; readonly count: number }

export interface ResultsRecord {
  readonly id: string;
  readonly title: string;
  readonly code: string;
  readonly headline: string;
  readonly revisions: readonly RevisionResultsRecord[];
  readonly attemptRule: Rule;
  readonly class: ClassProgressRecord | null;
  readonly progress: ProgressRecord;
  readonly attemptCount: number;
  readonly uncountedCount: number;
  readonly maxMark: number;
  readonly statistics: readonly JudgedStatistic[];
  readonly marks: readonly MarkCountRecord[];
  readonly items: readonly ItemRecord[];
  readonly looks: readonly string[];
  readonly debrief: readonly DebriefRecord[];
  readonly canRegrade: boolean;
  readonly students: (request: PageRequest & { readonly order?: StudentOrderName | null }) => Promise<Connection<StudentRecord>>;
  readonly underWay: () => Promise<readonly UnderWayRecord[]>;
}

/** What became of a quiz of the desk; null for a quiz of another, for a class that is not in it, and for a revision that is not there. */
export async function findResults(context: RequestContext, { quiz: id, revision, class: classId, attemptRule: attempts }: QuizResultsArguments): Promise<ResultsRecord | null> {
  const account = requireAtDesk(context.viewer, READING);
  const quizKey = quizKeyOf(id);
  const frame = quizKey === null ? null : await context.turns.read(() => readFrame(context.database.queries, quizKey));
  if (!maySeeResults(account, frame)) return null;
  const rule: Rule = attempts ?? 'FIRST';
  const group = classId === null || classId === undefined ? null : requireClass(classId);
  const [revisions, progress] = await Promise.all([context.turns.read(() => freezeFrames(context.database, frame)), progressOf(context, frame.key)]);
  const shownClass = group === null ? null : progress.classes.find((one) => one.id === classId) ?? null;
  if (group !== null && shownClass === null) return null;
  const { byRevision: counted, waiting } = await context.turns.read(() => countAttempts({ database: context.database, frame, revisions, now: context.now() }));
  // Whoever counts behind has heard of it as the attempts were finished; this is for when that was in vain.
  if (waiting > 0) await context.database.notify('attempt_changed', revisions.at(-1)?.key ?? '').catch(() => undefined);
  const chosen = chooseGroup({ groups: groupRevisions(frame, revisions), counted, rule, revision: revision ?? null });
  if (chosen === null && revisions.length > 0) return null;
  const measured = chosen === null ? NOTHING : await measure(context, { frame, chosen, counted, rule, group });
  return toResults(context, { id, frame, revisions, progress, shownClass, group, chosen, counted, waiting, rule, measured });
}

function requireClass(id: string): string {
  const key = classKeyOf(id);
  if (key === null) throw badInput('`class` is not the id of a class.', { argument: 'class' });
  return key;
}

interface Measured { readonly accumulator: Accumulator; readonly figures: Figures }

const NOTHING: Measured = { accumulator: emptyAccumulator(), figures: readStatistics(emptyAccumulator(), []) };

interface ToMeasure { readonly frame: QuizFrame; readonly chosen: RevisionGroup; readonly counted: ReadonlyMap<string, CountedRevision>; readonly rule: Rule; readonly group: string | null }

/** All attempts by what was counted of them; those of one class, which are few, from their answers. */
async function measure(context: RequestContext, { frame, chosen, counted, rule, group }: ToMeasure): Promise<Measured> {
  const questions = measuredQuestions(chosen);
  if (group === null) {
    const accumulator = mergeGroup(chosen, new Map([...counted].map(([revision, byRule]) => [revision, byRule[rule]])));
    return { accumulator, figures: readStatistics(accumulator, questions) };
  }
  const { queries } = context.database;
  const heads = await context.turns.read(() => readClassHeads(queries, { quiz: frame.key, group, revisions: chosen.revisions.map(({ key }) => key), rule }));
  const rows = await context.turns.read(() => readMarked(queries, { attempts: heads.map(({ attempt }) => attempt), regraded: frame.regrade !== null }));
  const marked = markAttempts(heads, { rows, revisions: chosen.revisions, withdrawn: findWithdrawn(frame, await freezeFrames(context.database, frame)), readAnswer: createAnswerReader() });
  const attempts = heads.flatMap(({ attempt, revision }) => {
    const one = marked.get(attempt);
    return one === undefined ? [] : [{ revision, counted: one.counted }];
  });
  const tallied = new Map(chosen.revisions.map(({ key }) => [key, addAttempts(emptyAccumulator(), attempts.filter(({ revision }) => revision === key).map((one) => one.counted))]));
  return { accumulator: mergeGroup(chosen, tallied), figures: measureDirectly(attempts.map((one) => one.counted), questions) };
}

interface Assembled extends Omit<ToMeasure, 'chosen'> {
  readonly id: string;
  readonly revisions: readonly FrozenRevision[];
  readonly progress: ProgressRecord;
  readonly shownClass: ClassProgressRecord | null;
  readonly chosen: RevisionGroup | null;
  readonly measured: Measured;
  /** How many finished attempts are not counted yet. */
  readonly waiting: number;
}

function toResults(context: RequestContext, { id, frame, revisions, progress, shownClass, group, chosen, counted, waiting, rule, measured: { accumulator, figures } }: Assembled): ResultsRecord {
  const items = chosen === null ? [] : toItems({ group: chosen, accumulator, figures: figures.items });
  const shownKeys = new Set(chosen?.revisions.map(({ key }) => key));
  const finishedOf = (key: string): number => counted.get(key)?.[rule].attempts ?? 0;
  const shown: Shown = { quiz: frame.key, group, rule, revisions: chosen?.revisions ?? [], withdrawn: findWithdrawn(frame, revisions), regraded: frame.regrade !== null, count: accumulator.attempts };
  return {
    id, title: frame.title, code: frame.code, attemptRule: rule, class: shownClass, progress, attemptCount: accumulator.attempts, maxMark: figures.quiz.maxMark, items,
    headline: waiting > 0 ? sayCounting({ waiting, counted: revisions.reduce((sum, { key }) => sum + finishedOf(key), 0) }) : sayHeadline({ items, figures: figures.quiz }),
    uncountedCount: waiting,
    revisions: revisions.map(({ key, number, publishedAt, note }) => ({ number, publishedAt, note, finishedCount: finishedOf(key), shown: shownKeys.has(key) })).reverse(),
    statistics: judgeQuiz(figures.quiz),
    marks: binMarks(accumulator),
    looks: findLooks({ items, accumulator, figures: figures.quiz }),
    debrief: findDebrief(items),
    canRegrade: revisions.slice(0, -1).some(({ key }) => RULES.some((each) => (counted.get(key)?.[each].attempts ?? 0) > 0)),
    students: (request) => pageStudents(context, shown, request),
    underWay: () => findUnderWay(context, { quiz: frame.key, group, revisions }),
  };
}

/** Whole marks, the most first: parts of a mark stand with the whole one below them. */
function binMarks(accumulator: Accumulator): readonly MarkCountRecord[] {
  const bins = new Map<number, number>();
  for (const { mark, count } of marksOf(accumulator)) bins.set(Math.floor(mark + 1e-9), (bins.get(Math.floor(mark + 1e-9)) ?? 0) + count);
  const most = Math.max(-1, ...bins.keys());
  const least = Math.min(most, ...bins.keys());
  return Array.from({ length: most - least + 1 }, (_, at) => most - at).filter((from) => from >= 0).map((from) => ({ from, to: from + 1, count: bins.get(from) ?? 0 }));
}
