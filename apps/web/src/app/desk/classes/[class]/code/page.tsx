import { DeskClassPageDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../../features/account/ask-as-teacher';
import { webOrigin } from '../../../../../features/account/web-origin';
import { deskClassPath, projectPath } from '../../../../../features/classes/desk-class-paths';
import styles from '../../../../../features/classes/desk-classes.module.css';
import { QrCode } from '../../../../../features/publish/qr-code';
import { classPath } from '../../../../../features/quiz/quiz-paths';
import { Unreachable } from '../../../../../ui/notice';

export const metadata: Metadata = { title: 'Join the class' };

interface Props { readonly params: Promise<{ readonly class: string }> }

/** The code of a class, as large as the wall takes it. */
export default async function ProjectedCodePage({ params }: Props) {
  await requireTeacher();
  const id = decodeURIComponent((await params).class);
  const [outcome, origin] = await Promise.all([askAsTeacher(DeskClassPageDocument, { id }), webOrigin()]);
  if (!outcome.ok) return <Unreachable here={projectPath(id)} />;
  const found = outcome.data.deskClass;
  if (found === null || found.archivedAt !== null) notFound();
  return (
    <div className={styles.projected}>
      <div>
        <h1>Join {found.name}</h1>
        <ol>
          <li><span>Open <b>{origin.replace(/^https?:\/\//, '')}</b></span></li>
          <li><span>Enter the code <span className={styles.large}>{found.code}</span></span></li>
          <li><span>Choose a nickname that your teacher knows</span></li>
        </ol>
        <p><a href={deskClassPath(found.id)}>Back to the class</a></p>
      </div>
      <QrCode address={`${origin}${classPath(found.code)}`} label={`Code to join ${found.name}: ${found.code}`} />
    </div>
  );
}
