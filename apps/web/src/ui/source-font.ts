import localFont from 'next/font/local';

/**
 * The voice of the sources. `preload` would fetch it ahead on every page of the app, an open question's too; so it is not
 * used, and the pages that are mostly passages ask for the file themselves (`fetchSourceFont`).
 */
export const sourceSerif = localFont({
  src: '../../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900', variable: '--font-serif', display: 'swap', preload: false, adjustFontFallback: 'Times New Roman',
});
