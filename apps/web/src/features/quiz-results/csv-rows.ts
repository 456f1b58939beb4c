import type { ItemPartsFragment, StudentPartsFragment, StudentsForDownloadQuery } from '@footnote/schema/browser';
import { kindWords } from './format-figure';
import { writeCsvRow, type CsvValue } from './write-csv';

type Questions = NonNullable<StudentsForDownloadQuery['quizResults']>['items'];

const FIGURES = ['FACILITY', 'STANDARD_DEVIATION', 'RANDOM_GUESS_SCORE', 'INTENDED_WEIGHT', 'EFFECTIVE_WEIGHT', 'DISCRIMINATION', 'EFFICIENCY'] as const;
const FIGURE_HEADS = ['Facility index', 'Standard deviation', 'Random guess score', 'Intended weight', 'Effective weight', 'Discrimination index', 'Discriminative efficiency'] as const;

/** The questions, one a row: figures as parts of one, empty where they are hidden; then every option with its count. */
export function itemRows(items: readonly ItemPartsFragment[]): string {
  const head = writeCsvRow(['No.', 'Question', 'Kind', 'Rests on', 'Asked', 'Right', 'Left open', 'Withdrawn', ...FIGURE_HEADS, 'Note', 'Choices']);
  return head + items.map((item) => writeCsvRow([
    item.number, item.stem, kindWords(item.kind), item.standing.toLowerCase(), item.askedCount, item.correctCount, item.unansweredCount, item.withdrawn ? 'yes' : 'no',
    ...FIGURES.map((name): CsvValue => item.statistics.find(({ name: statistic }) => statistic === name)?.value ?? null),
    [item.hidden, ...item.findings].filter((text) => text !== null).join(' '),
    [...item.options.map(({ label, text, isKey, count }) => `${label} ${text}${isKey ? ' (key)' : ''}: ${String(count)}`), ...item.answers.map(({ text, isKey, count }) => `${text}${isKey ? ' (key)' : ''}: ${String(count)}`)].join('; '),
  ])).join('');
}

/** The head of the students' file. */
export function studentHead(questions: Questions): string {
  return writeCsvRow(['Nickname', 'Class', 'Attempts', 'Revision', 'Started', 'Finished', 'Seconds', 'Marks', 'Of', ...questions.map(({ number }) => `Q${String(number)} mark`)]);
}

/** A student, one a row: the marks as they stand now, empty for a question that was not asked or counts for nobody. */
export function studentRow({ nickname, className, attemptCount: attempts, revision, startedAt, finishedAt, durationSeconds: seconds, mark, maxMark, answers }: StudentPartsFragment, questions: Questions): string {
  const given = new Map(answers.map((answer) => [answer.lineage, answer]));
  return writeCsvRow([
    nickname, className, attempts, revision, startedAt, finishedAt, seconds, mark, maxMark,
    ...questions.map(({ lineage }): CsvValue => { const answer = given.get(lineage); return answer === undefined || answer.withdrawn ? null : answer.mark; }),
  ]);
}

/** The head of the answers' file. */
export function responseHead(): string {
  return writeCsvRow(['Nickname', 'Class', 'Revision', 'Finished', 'No.', 'Question', 'Answer', 'Right', 'Mark', 'Mark before', 'Withdrawn']);
}

/** A student's answers, one a row. */
export function responseRows({ nickname, className, revision, finishedAt, answers }: StudentPartsFragment, questions: Questions): string {
  const asked = new Map(questions.map((question) => [question.lineage, question]));
  return answers.map(({ lineage, text, correct, mark, markBefore, withdrawn }) => {
    const question = asked.get(lineage);
    return writeCsvRow([nickname, className, revision, finishedAt, question?.number ?? null, question?.stem ?? null, text, text === null ? null : correct ? 'yes' : 'no', mark, markBefore, withdrawn ? 'yes' : 'no']);
  }).join('');
}

/** The name of the file: letters and digits of the title, so that every system takes it. */
export function fileName(title: string, what: string): string {
  const words = title.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').toLowerCase().slice(0, 60);
  return `${words === '' ? 'quiz' : words}-${what}.csv`;
}
