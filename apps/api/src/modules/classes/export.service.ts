import type { ClassExportArguments } from '@footnote/schema';
import type { RequestContext } from '../../graphql/request-context.js';
import { studentsOfClass } from './class.loader.js';
import { KEEPING, keyIn } from './class.policy.js';
import { findDeskClass } from './class.service.js';
import type { ClassRecord } from './class.store.js';
import { readAttemptsToExport, readQuestionsToExport, type ExportedAttempt } from './export.store.js';
import { findStudentByKey } from './student.service.js';
import type { StudentRecord } from './student.store.js';
import { writeCsv } from './write-csv.js';

export interface ClassExportRecord { readonly fileName: string; readonly json: string; readonly csv: string }

interface Line { readonly nickname: string; readonly quiz: string; readonly code: string; readonly revision: number; readonly startedAt: string; readonly finishedAt: string | null; readonly question: string; readonly answer: string; readonly correct: boolean; readonly score: number; readonly answeredAt: string }

/** Everything that is kept of a class, or of one of its students; null where it is not the desk's. Ids are told by the words that they stand for. */
export async function exportClass(context: RequestContext, { class: id, student }: ClassExportArguments): Promise<ClassExportRecord | null> {
  const found = await findDeskClass(context, id, KEEPING);
  if (found === null) return null;
  const students = await studentsToExport(context, found, student ?? null);
  if (students === null) return null;
  const { queries } = context.database;
  const attempts = await readAttemptsToExport(queries, { classKey: found.key, student: student === null || student === undefined ? null : students[0]?.key ?? null });
  const words = wordsOf(await readQuestionsToExport(queries, [...new Set(attempts.map(({ revisionKey }) => revisionKey))]));
  const names = new Map(students.map(({ key, nickname }) => [key, nickname]));
  const lines = attempts.flatMap((attempt) => linesOf(attempt, { nickname: names.get(attempt.student) ?? '(removed)', words }));
  return {
    fileName: fileNameOf([found.name, ...(student === null || student === undefined ? [] : [students[0]?.nickname ?? ''])]),
    json: JSON.stringify(documentOf(found, { students, attempts, lines, exportedAt: context.now() }), null, 2),
    csv: writeCsv(HEAD, lines.map((line) => [line.nickname, line.quiz, line.code, line.revision, line.startedAt, line.finishedAt ?? '', line.question, line.answer, line.correct ? 'yes' : 'no', line.score, line.answeredAt])),
  };
}

const HEAD = ['Nickname', 'Quiz', 'Code', 'Revision', 'Started', 'Finished', 'Question', 'Answer', 'Right', 'Score', 'Answered'] as const;

async function studentsToExport(context: RequestContext, { key }: ClassRecord, student: string | null): Promise<readonly StudentRecord[] | null> {
  if (student === null) return studentsOfClass(context).load(key);
  const studentKey = keyIn(student, 'ClassStudent');
  const found = studentKey === null ? null : await findStudentByKey(context, studentKey);
  return found?.classKey === key ? [found] : null;
}

interface Exported { readonly students: readonly StudentRecord[]; readonly attempts: readonly ExportedAttempt[]; readonly lines: readonly Line[]; readonly exportedAt: Date }

function documentOf({ name, code, createdAt }: ClassRecord, { students, attempts, lines, exportedAt }: Exported): object {
  return {
    class: { name, code, createdAt }, exportedAt,
    students: students.map(({ nickname, extraTimePercent, joinedAt }) => ({ nickname, extraTimePercent, joinedAt })),
    attempts: attempts.length,
    answers: lines,
  };
}

/** What was asked and what it could be answered with, by their ids within a revision. */
interface Words { readonly stems: ReadonlyMap<string, string>; readonly options: ReadonlyMap<string, string> }

function wordsOf(questions: ReadonlyMap<string, unknown>): Words {
  // As `revisions.questions` holds them: what students see, field by field.
  const all = [...questions.values()].flatMap((stored) => stored as readonly { readonly id: string; readonly stem: string; readonly options: readonly Option[]; readonly targets: readonly Option[] }[]);
  return { stems: new Map(all.map(({ id, stem }) => [id, stem])), options: new Map(all.flatMap(({ options, targets }) => [...options, ...targets]).map(({ id, text }) => [id, text])) };
}
interface Option { readonly id: string; readonly text: string }

function linesOf(attempt: ExportedAttempt, { nickname, words }: { readonly nickname: string; readonly words: Words }): readonly Line[] {
  const { quizTitle: quiz, quizCode: code, revision, startedAt, finishedAt } = attempt;
  return attempt.answers.map(({ question, answer, correct, score, answeredAt }) => ({
    nickname, quiz, code, revision, startedAt, finishedAt, question: words.stems.get(question) ?? question, answer: describeAnswer(answer, words), correct, score, answeredAt,
  }));
}

function describeAnswer(answer: unknown, { options }: Words): string {
  const text = (id: string): string => options.get(id) ?? id;
  // As `responses.answer` holds it: one of the three kinds of a student's response.
  const given = answer as { readonly optionIds?: readonly string[]; readonly pairs?: readonly { readonly leftId: string; readonly rightId: string }[]; readonly number?: number };
  if (given.optionIds) return given.optionIds.map(text).join('; ');
  if (given.pairs) return given.pairs.map(({ leftId, rightId }) => `${text(leftId)} = ${text(rightId)}`).join('; ');
  return String(given.number ?? '');
}

function fileNameOf(parts: readonly string[]): string {
  return ['footnote', ...parts].join('-').normalize('NFKD').replace(/[^\w-]+/g, '-').replace(/-+/g, '-').slice(0, 80).toLowerCase().replace(/-$/, '');
}
