import type { ItemPartsFragment, QuizResultsPageQuery, StudentPartsFragment } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { joinClasses } from '../../ui/join-classes';
import type_ from '../../ui/type.module.css';
import { Bar } from './bars';
import { duration, mark } from './format-figure';
import styles from './quiz-results.module.css';
import { resultsPath, studentPath, type ResultsRequest, type StudentOrder } from './result-paths';
import { SortHeading } from './sort-heading';

type Students = NonNullable<QuizResultsPageQuery['quizResults']>['students'];
type Answer = StudentPartsFragment['answers'][number];
interface StudentsTableProps { readonly quiz: string; readonly students: Students; readonly items: readonly ItemPartsFragment[]; readonly request: ResultsRequest }

/** Each column's two orders: the one that a first click gives, and its reverse. */
const ORDERS: Readonly<Record<'nickname' | 'mark' | 'time', readonly [StudentOrder, StudentOrder]>> = { nickname: ['NICKNAME', 'NICKNAME_LAST'], mark: ['MARK', 'MARK_LOWEST'], time: ['TIME', 'TIME_SHORTEST'] };

/** Students by questions: a dot is right, a letter is the wrong option chosen. The easiest question stands at the left. */
export function StudentsTable({ quiz, students, items, request }: StudentsTableProps) {
  const asked = items.filter(({ withdrawn }) => !withdrawn).sort((a, b) => b.correctCount / Math.max(1, b.askedCount) - a.correctCount / Math.max(1, a.askedCount) || a.number - b.number);
  const heading = (column: keyof typeof ORDERS, label: string) => {
    const [first, second] = ORDERS[column];
    const sorted = request.order === first || request.order === second;
    const descends = request.order === 'MARK' || request.order === 'NICKNAME_LAST' || request.order === 'TIME';
    return <SortHeading href={`${resultsPath(quiz, { ...request, order: request.order === first ? second : first, after: null })}#students`} label={label} sorted={sorted ? (descends ? 'descending' : 'ascending') : null} />;
  };
  return (
    <div className={desk.scroll} tabIndex={0} role="region" aria-label="Student by student, table">
      <table className={styles.sp}>
        <caption>A dot is right; a letter is the wrong option chosen; × another wrong answer; a number is the part of a mark, in per cent; blank, left open or not asked.</caption>
        <thead>
          <tr>
            {heading('nickname', 'Nickname')}
            {asked.map(({ number, stem }) => <th key={number} scope="col"><abbr title={stem}>{number}</abbr></th>)}
            {heading('mark', 'Marks')}
            {heading('time', 'Time')}
          </tr>
        </thead>
        <tbody>{students.nodes.map((student) => <StudentRow key={student.id} student={student} asked={asked} edged={request.order === 'MARK'} href={studentPath(quiz, request, student.id)} />)}</tbody>
        <tfoot>
          <tr><th scope="row">Right, of all</th>{asked.map(({ number, correctCount: correct, askedCount: of }) => <td key={number} className={styles.cell}>{correct}<span className={type_.hidden}> of {of}</span></td>)}<td /><td /></tr>
        </tfoot>
      </table>
    </div>
  );
}

function StudentRow({ student, asked, edged, href }: { readonly student: StudentPartsFragment; readonly asked: readonly ItemPartsFragment[]; readonly edged: boolean; readonly href: string }) {
  const answers = new Map(student.answers.map((answer) => [answer.lineage, answer]));
  // Where the score would end if nobody slipped: the easiest questions first, as many as there are marks.
  const edge = edged ? Math.round(student.mark) - 1 : -1;
  const changed = student.answers.some(({ markBefore }) => markBefore !== null);
  return (
    <tr>
      <th scope="row"><a href={href}>{student.nickname}</a>{student.attemptCount > 1 ? <span className={desk.meta}> {student.attemptCount} attempts</span> : null}{changed ? <span className={desk.meta}> marked again</span> : null}</th>
      {asked.map((item, at) => <Cell key={item.number} answer={answers.get(item.lineage)} item={item} edge={at === edge} />)}
      <td className={styles.total}><span>{mark(student.mark)} of {student.maxMark}</span> <Bar value={student.maxMark === 0 ? 0 : student.mark / student.maxMark} width={72} /></td>
      <td className={styles.time}>{duration(student.durationSeconds)}</td>
    </tr>
  );
}

function Cell({ answer, item, edge }: { readonly answer: Answer | undefined; readonly item: ItemPartsFragment; readonly edge: boolean }) {
  const base = joinClasses(styles.cell, edge && styles.edge);
  if (answer === undefined || answer.label === null) return <td className={base}><span className={type_.hidden}>{answer === undefined ? 'not asked' : 'left open'}</span></td>;
  if (answer.withdrawn) return <td className={base}><span className={type_.hidden}>withdrawn</span></td>;
  if (answer.correct) return <td className={base} title={answer.text ?? undefined}><span className={styles.dot} aria-hidden="true">·</span><span className={type_.hidden}>right</span></td>;
  const short = item.options.length > 0 && answer.label.length <= 3 ? answer.label : '×';
  return <td className={joinClasses(base, styles.wrong)} title={answer.text ?? undefined}>{answer.mark > 0 ? Math.round(100 * answer.mark) : short}<span className={type_.hidden}>{answer.mark > 0 ? ' per cent of the mark' : short === '×' ? ' wrong' : ''}</span></td>;
}
