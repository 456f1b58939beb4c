import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** By this a page learns where the font of the sources is. */
export const SOURCE_FONT_HEADER = 'x-footnote-source-font';

/** The address of the sources' font in a build; null where there is none, and then a page fetches it when it needs it. */
export function findSourceFont(buildFolder: string): string | null {
  const folder = join(buildFolder, 'static/media');
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder).find((name) => /^source_serif_4_latin_wght_normal-.*\.woff2$/.test(name));
  return file === undefined ? null : `/_next/static/media/${file}`;
}
