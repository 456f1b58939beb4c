'use client';
import { BrokenPage } from '../ui/broken-page';

/** A fault of ours in one page. */
export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return <BrokenPage retry={reset} />;
}
