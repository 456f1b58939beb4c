import type { Metadata } from 'next';
import { Frame } from '../ui/frame';
import { Notice } from '../ui/notice';

export const metadata: Metadata = { title: 'No such page' };

/** An address that leads nowhere. */
export default function NotFound() {
  return (
    <Frame place={null}>
      <Notice title="There is no page at this address" acts={[{ href: '/', label: 'Go to the topics' }]}>
        <p>It may have been mistyped. A quiz is opened by its code, on the first page.</p>
      </Notice>
    </Frame>
  );
}
