import { headers } from 'next/headers';
import { preload } from 'react-dom';

/** By this our own server says where the file of the sources' font is; its name holds a hash that only the build knows. */
const SOURCE_FONT_HEADER = 'x-footnote-source-font';

/**
 * Fetches the font of the sources with the page, so that no line of a passage moves when it arrives. A page calls it
 * first of all: the hint has to be there when the head is sent.
 */
export async function fetchSourceFont(): Promise<void> {
  const file = (await headers()).get(SOURCE_FONT_HEADER);
  if (file !== null) preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}
