import type { StudentResponse } from '@footnote/quiz-engine';
import { encodeNodeId } from '../../graphql/node-id.js';
import { decodeCursor, encodeCursor, pageOfRows, readFirst, type Connection, type CursorValue, type PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { FrozenQuestion } from '../quizzes/index.js';
import { choicesOf, labelOf, sayChoice } from './choice-keys.js';
import { readMarked, type MarkedRow, type Rule } from './counting.store.js';
import type { FrozenRevision } from './frozen-revision.js';
import { requireUuid } from './require-uuid.js';
import { orderSpec, readStudents, readUnderWay, type StudentOrderName, type StudentRow } from './student.store.js';

export interface StudentAnswerRecord { readonly lineage: string; readonly label: string | null; readonly text: string | null; readonly correct: boolean; readonly mark: number; readonly markBefore: number | null; readonly withdrawn: boolean }
export interface StudentRecord extends Omit<StudentRow, 'attempt' | 'revision' | 'place'> { readonly id: string; readonly revision: number; readonly answers: readonly StudentAnswerRecord[] }
export interface UnderWayRecord { readonly id: string; readonly nickname: string; readonly className: string | null; readonly startedAt: Date; readonly lastAnswerAt: Date | null; readonly answeredCount: number; readonly questionCount: number }

/** Whose results are shown. */
export interface Shown {
  readonly quiz: string;
  readonly group: string | null;
  readonly rule: Rule;
  readonly revisions: readonly FrozenRevision[];
  readonly withdrawn: ReadonlyMap<string, ReadonlySet<string>>;
  readonly regraded: boolean;
  readonly count: number;
}

/** A page of students with what they got and what they answered: two statements, however many there are. */
export async function pageStudents(context: RequestContext, shown: Shown, { order, ...request }: PageRequest & { readonly order?: StudentOrderName | null }): Promise<Connection<StudentRecord>> {
  const wanted = order ?? 'MARK';
  const scope = `students ${wanted}`;
  const limit = readFirst(request.first);
  const after = request.after === null || request.after === undefined ? null : readPlace(request.after, { scope, order: wanted });
  const { queries } = context.database;
  const rows = await context.turns.read(() => readStudents(queries, { ...shown, revisions: shown.revisions.map(({ key }) => key), order: wanted, limit, after }));
  const marked = await context.turns.read(() => readMarked(queries, { attempts: rows.slice(0, limit).map(({ attempt }) => attempt), regraded: shown.regraded }));
  const answers = new Map<string, MarkedRow[]>();
  for (const row of marked) answers.set(row.attempt, [...(answers.get(row.attempt) ?? []), row]);
  return pageOfRows({
    rows, limit, after: request.after,
    cursorOf: ({ place, attempt }) => encodeCursor(scope, [place, attempt]),
    nodeOf: (row) => toStudent(row, { shown, answers: answers.get(row.attempt) ?? [] }),
    totalCount: () => shown.count,
  });
}

function readPlace(after: string, { scope, order }: { readonly scope: string; readonly order: StudentOrderName }): readonly [CursorValue, string] {
  const [place, attempt] = decodeCursor(after, { scope, types: [orderSpec(order).type, 'text'] });
  return [place ?? '', requireUuid(attempt)];
}

function toStudent({ attempt, revision, place: _place, ...row }: StudentRow, { shown, answers }: { readonly shown: Shown; readonly answers: readonly MarkedRow[] }): StudentRecord {
  const frozen = shown.revisions.find(({ key }) => key === revision);
  if (frozen === undefined) throw new Error(`The attempt ${attempt} is of a revision that is not shown`);
  const given = new Map(answers.map((answer) => [answer.questionId, answer]));
  const gone = shown.withdrawn.get(revision);
  return { ...row, id: encodeNodeId('Attempt', attempt), revision: frozen.number, answers: frozen.questions.map((question) => toAnswer(question, { row: given.get(question.question.id), withdrawn: gone?.has(question.lineage) === true })) };
}

function toAnswer(frozen: FrozenQuestion, { row, withdrawn }: { readonly row: MarkedRow | undefined; readonly withdrawn: boolean }): StudentAnswerRecord {
  if (row === undefined) return { lineage: frozen.lineage, label: null, text: null, correct: false, mark: 0, markBefore: null, withdrawn };
  // Written by the module of attempts alone, and graded before it was.
  const answer = JSON.parse(row.answer) as StudentResponse;
  const choices = choicesOf(frozen, answer);
  return {
    lineage: frozen.lineage, label: shortOf(frozen, answer), text: choices.map((choice) => sayChoice(choice, frozen)).join('; '),
    correct: row.correct, mark: row.mark, markBefore: row.mark === row.firstMark ? null : row.firstMark, withdrawn: withdrawn || row.excluded,
  };
}

function shortOf(frozen: FrozenQuestion, answer: StudentResponse): string {
  switch (answer.type) {
    case 'OPTIONS': return answer.optionIds.map((id) => labelOf(frozen, id)).join(frozen.question.kind === 'ORDER' ? '–' : '');
    case 'PAIRS': return answer.pairs.map(({ leftId, rightId }) => `${labelOf(frozen, leftId)}${String(frozen.question.targets.findIndex(({ id }) => id === rightId) + 1)}`).sort().join(' ');
    case 'NUMBER': return String(answer.number);
    default: return answer satisfies never;
  }
}

/** How many of those who have not finished are listed. */
const LISTED = 50;

/** Who has begun and not finished. */
export async function findUnderWay(context: RequestContext, { quiz, group, revisions }: Pick<Shown, 'quiz' | 'group'> & { readonly revisions: readonly FrozenRevision[] }): Promise<readonly UnderWayRecord[]> {
  const rows = await context.turns.read(() => readUnderWay(context.database.queries, { quiz, group, limit: LISTED }));
  return rows.map(({ attempt, revision, ...row }) => ({ ...row, id: encodeNodeId('Attempt', attempt), questionCount: revisions.find(({ key }) => key === revision)?.questions.length ?? 0 }));
}
