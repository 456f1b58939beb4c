import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { settingsOfRequest } from '../features/settings/settings-of-request';
import { publicSans, publicSansMore } from '../ui/fonts';
import '../ui/ground.css';

export const metadata: Metadata = {
  title: { default: 'Footnote: source-backed quizzes on affairs in the news', template: '%s | Footnote' },
  description: 'Quizzes on affairs in the news. Every answer, right or wrong, leads to the passage it rests on.',
  // Attempts, answers and drafts are nobody else's business, and the topics change.
  robots: { index: false },
};

export const viewport: Viewport = {
  themeColor: [{ media: '(prefers-color-scheme: light)', color: '#fbfaf7' }, { media: '(prefers-color-scheme: dark)', color: '#14171a' }],
};

/*
 * There is no loading.tsx anywhere: it would send the page's content hidden, to be uncovered by a script, and these pages
 * have to work without one. What waits says so in its own place instead (the button, the table).
 */

/** The document, with the reader's own settings on its root. Reading them makes every page a fresh one. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const settings = await settingsOfRequest();
  return (
    <html
      lang="en-GB"
      className={`${publicSans.variable} ${publicSansMore.variable}`}
      data-theme={settings.theme === 'device' ? undefined : settings.theme}
      data-size={settings.size === 'normal' ? undefined : settings.size}
      data-motion={settings.motion === 'less' ? 'less' : undefined}
    >
      <body>{children}</body>
    </html>
  );
}
