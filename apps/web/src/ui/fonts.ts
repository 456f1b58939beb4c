import localFont from 'next/font/local';

/** Footnote's own voice; the one font that a quiz page preloads. */
export const publicSans = localFont({
  src: '../../../../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  weight: '100 900', variable: '--font-sans', display: 'swap', preload: true, adjustFontFallback: 'Arial',
});

/** The same for letters beyond Latin-1 (names such as Đinđić); fetched only by a page that has one. */
export const publicSansMore = localFont({
  src: '../../../../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2',
  weight: '100 900', variable: '--font-sans-more', display: 'swap', preload: false, adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2113, U+2C60-2C7F, U+A720-A7FF' }],
});
