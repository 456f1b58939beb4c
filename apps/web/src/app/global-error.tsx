'use client';
import { BrokenPage } from '../ui/broken-page';
import '../ui/ground.css';

/** A fault in the document itself. */
export default function GlobalError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return <html lang="en-GB"><body><BrokenPage retry={reset} /></body></html>;
}
