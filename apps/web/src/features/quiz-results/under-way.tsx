import type { QuizResultsPageQuery } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { formatMoment } from '../../ui/format-moment';
import { joinClasses } from '../../ui/join-classes';
import { Bar } from './bars';
import { studentPath, type ResultsRequest } from './result-paths';

type Students = NonNullable<QuizResultsPageQuery['quizResults']>['underWay'];

/** Who has begun and not finished. */
export function UnderWay({ quiz, students, request }: { readonly quiz: string; readonly students: Students; readonly request: ResultsRequest }) {
  return (
    <section className={desk.band} aria-labelledby="h-under-way">
      <header><h2 id="h-under-way">Not finished<span className={desk.count}>{students.length}</span></h2><p>Who has begun, the latest first. Their answers count when they finish.</p></header>
      <div className={desk.scroll} tabIndex={0} role="region" aria-label="Not finished, table">
        <table className={joinClasses(desk.table, desk.stacks)}>
          <thead><tr><th scope="col">Nickname</th><th scope="col">Class</th><th scope="col">Answered</th><th scope="col">Begun</th><th scope="col">Last answer</th></tr></thead>
          <tbody>
            {students.map(({ id, nickname, className, startedAt, lastAnswerAt, answeredCount: answered, questionCount }) => (
              <tr key={id}>
                <th scope="row"><a href={studentPath(quiz, request, id)}>{nickname}</a></th><td data-column="Class">{className ?? '–'}</td>
                <td data-column="Answered" className={desk.nowrap}>{answered} of {questionCount} <Bar value={questionCount === 0 ? 0 : answered / questionCount} width={72} /></td>
                <td data-column="Begun" className={desk.nowrap}><time dateTime={startedAt}>{formatMoment(startedAt)}</time></td>
                <td data-column="Last answer" className={desk.nowrap}>{lastAnswerAt === null ? '–' : <time dateTime={lastAnswerAt}>{formatMoment(lastAnswerAt)}</time>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
