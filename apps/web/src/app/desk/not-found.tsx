import type { Metadata } from 'next';
import { Notice } from '../../ui/notice';

export const metadata: Metadata = { title: 'Not at your desk' };

/** What is not at this desk: gone, another desk's, or never there. Which of them, nobody is told. */
export default function NotAtDesk() {
  return (
    <Notice title="This is not at your desk" acts={[{ href: '/desk', label: 'Go to the desk' }, { href: '/desk/quizzes', label: 'All quizzes' }]}>
      <p>It was deleted, it belongs to another desk, or the address was mistyped.</p>
    </Notice>
  );
}
