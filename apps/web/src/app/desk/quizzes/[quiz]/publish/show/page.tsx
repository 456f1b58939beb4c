import { PublishPageDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../../../features/account/ask-as-teacher';
import { webOrigin } from '../../../../../../features/account/web-origin';
import { publishPath } from '../../../../../../features/publish/desk-quiz-paths';
import { isQuizGone } from '../../../../../../features/publish/quiz-is-gone';
import styles from '../../../../../../features/publish/publish.module.css';
import { QrCode } from '../../../../../../features/publish/qr-code';
import { quizPath } from '../../../../../../features/quiz/quiz-paths';
import desk from '../../../../../../ui/desk.module.css';
import { Unreachable } from '../../../../../../ui/notice';

export const metadata: Metadata = { title: 'The way in' };

interface Props { readonly params: Promise<{ readonly quiz: string }> }

/** The way in for a room: code and link, large enough for a projector and for paper. */
export default async function ShowPage({ params }: Props) {
  await requireTeacher();
  const [{ quiz: given }, origin] = await Promise.all([params, webOrigin()]);
  const id = decodeURIComponent(given);
  const outcome = await askAsTeacher(PublishPageDocument, { quiz: id });
  if (isQuizGone(outcome)) notFound();
  if (!outcome.ok) return <Unreachable here={`${publishPath(id)}/show`} />;
  const { deskQuiz: quiz } = outcome.data;
  // Before it is published its code leads nowhere: there is nothing to show a class.
  if (quiz === null || quiz.revisions.nodes.length === 0) notFound();
  const address = `${origin}${quizPath(quiz.code)}`;
  return (
    <div className={styles.stage}>
      <h1>{quiz.title}</h1>
      <QrCode address={address} label={`The link ${address} as a square code`} />
      <p className={styles.codeBig}>{quiz.code}</p>
      <p className={styles.link}>{address.replace(/^https?:\/\//, '')}</p>
      <p className={styles.notOnPaper}><a className={desk.button} href={publishPath(id)}>Back</a></p>
    </div>
  );
}
