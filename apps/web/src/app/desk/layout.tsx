import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { findSignedIn, pathOfRequest } from '../../features/account/ask-as-teacher';
import { signInPath } from '../../features/account/path-within';
import { DeskFrame } from '../../features/desk-shell/desk-frame';
import { Frame } from '../../ui/frame';
import { Unreachable } from '../../ui/notice';
import { sourceSerif } from '../../ui/source-font';

export const metadata: Metadata = { title: { default: 'Desk | Footnote', template: '%s | Footnote' } };

/** The frame of every page of the desk, for whoever is signed in. */
export default async function DeskLayout({ children }: { readonly children: ReactNode }) {
  const [outcome, path] = await Promise.all([findSignedIn(), pathOfRequest()]);
  if (!outcome.ok) return <Frame place={null}><Unreachable here={path} /></Frame>;
  const { viewer } = outcome.data;
  if (viewer === null) redirect(signInPath(path));
  return <DeskFrame path={path} deskName={viewer.desk.name} deskMembers={viewer.desk.members.totalCount} font={sourceSerif}>{children}</DeskFrame>;
}
