import { BuilderPulseDocument } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../features/account/ask-as-teacher';
import { Builder } from '../../../../features/builder/builder';
import { StyleNonce } from '../../../../features/builder/style-nonce';
import { isQuizGone } from '../../../../features/publish/quiz-is-gone';
import { settingsOfRequest } from '../../../../features/settings/settings-of-request';
import { fetchSourceFont } from '../../../../ui/fetch-source-font';
import { dayOf } from '../../../../ui/format-day';

export const metadata: Metadata = { title: 'Build a quiz' };

interface Props {
  readonly params: Promise<{ readonly quiz: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** The builder of one quiz. */
export default async function BuilderPage({ params, searchParams }: Props) {
  await fetchSourceFont();
  await requireTeacher();
  const [{ quiz: given }, query, settings] = await Promise.all([params, searchParams, settingsOfRequest()]);
  const id = decodeURIComponent(given);
  const outcome = await askAsTeacher(BuilderPulseDocument, { quiz: id });
  // An API that is away is the builder's to say: it has what was typed, and comes back by itself.
  if (isQuizGone(outcome)) notFound();
  return <><StyleNonce /><Builder quiz={id} title="Build a quiz" keysOn={settings.keys} today={dayOf(new Date())} open={[query['question']].flat()[0] ?? null} /></>;
}
