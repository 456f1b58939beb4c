import { PublishPageDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../../features/account/ask-as-teacher';
import { webOrigin } from '../../../../../features/account/web-origin';
import { builderPath, publishPath } from '../../../../../features/publish/desk-quiz-paths';
import { isQuizGone } from '../../../../../features/publish/quiz-is-gone';
import { Assignments, JustPublished, PublishForm, Revisions, WayIn } from '../../../../../features/publish/publish-parts';
import { sentenceOfDone, sentenceOfQuizProblem } from '../../../../../features/publish/quiz-form-problem';
import { SettingsForm } from '../../../../../features/publish/settings-form';
import { settingsAsTyped } from '../../../../../features/publish/settings-fields';
import { quizPath } from '../../../../../features/quiz/quiz-paths';
import desk from '../../../../../ui/desk.module.css';
import { Done, Problem, Unreachable } from '../../../../../ui/notice';

export const metadata: Metadata = { title: 'Publish' };

interface Props {
  readonly params: Promise<{ readonly quiz: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Publishing a quiz: what is not ready, how it is run, who gets it, and the way in. */
export default async function PublishPage({ params, searchParams }: Props) {
  await requireTeacher();
  const [{ quiz: given }, query, origin] = await Promise.all([params, searchParams, webOrigin()]);
  const id = decodeURIComponent(given);
  const outcome = await askAsTeacher(PublishPageDocument, { quiz: id });
  if (isQuizGone(outcome)) notFound();
  if (!outcome.ok) return <Unreachable here={publishPath(id)} />;
  const { deskQuiz: quiz, deskClasses } = outcome.data;
  if (quiz === null) notFound();
  const typed = typedOf(query);
  const [problem, done] = [sentenceOfQuizProblem(typed.get('problem') ?? undefined), typed.get('done')];
  const doneSaid = done === 'published' ? null : sentenceOfDone(done ?? undefined);
  const address = `${origin}${quizPath(quiz.code)}`;
  return (
    <>
      <header className={desk.slug}>
        <div><p className={desk.meta}>{quiz.revisions.nodes[0] === undefined ? 'Not published yet' : `Revision ${String(quiz.revisions.nodes[0].number)}${quiz.changedSincePublished ? '; the draft has changed since' : ''}`}</p><h1>{quiz.title}</h1></div>
        <div className={desk.acts}><a className={desk.button} href={builderPath(id)}>Back to the builder</a></div>
      </header>
      {problem === null ? null : <Problem>{problem}</Problem>}
      {doneSaid === null ? null : <Done>{doneSaid}</Done>}
      {done === 'published' ? <JustPublished quiz={quiz} /> : null}
      <section className={desk.band} aria-labelledby="publish-head" id="publish"><header><h2 id="publish-head">Publish</h2></header><div><PublishForm quiz={quiz} note={typed.get('note') ?? ''} /></div></section>
      <section className={desk.band} aria-labelledby="way-head" id="way"><header><h2 id="way-head">The way in</h2><p>Students need no account.</p></header><WayIn quiz={quiz} address={address} /></section>
      <section className={desk.band} aria-labelledby="settings-head" id="settings"><header><h2 id="settings-head">Settings</h2><p>They can change while the quiz runs.</p></header><SettingsForm quiz={id} settings={settingsToShow(quiz.settings, typed)} /></section>
      <section className={desk.band} aria-labelledby="classes-head" id="classes"><header><h2 id="classes-head">Classes</h2></header><div><Assignments quiz={quiz} classes={deskClasses.nodes} /></div></section>
      <section className={desk.band} aria-labelledby="revisions-head" id="revisions"><header><h2 id="revisions-head">Revisions</h2><p>None of them ever changes.</p></header><Revisions quiz={quiz} /></section>
    </>
  );
}

function typedOf(query: Readonly<Record<string, string | string[] | undefined>>): URLSearchParams {
  return new URLSearchParams(Object.entries(query).flatMap(([name, value]) => [value].flat().flatMap((one) => (one === undefined ? [] : [[name, one] as [string, string]]))));
}

type Settings = Parameters<typeof SettingsForm>[0]['settings'];

/** What was typed and not saved, where it came back; else what is so. The version is always the newest that was seen. */
function settingsToShow(settings: Settings, typed: URLSearchParams): Settings {
  if (!typed.has('version')) return settings;
  return { ...settings, ...settingsAsTyped(typed) };
}
