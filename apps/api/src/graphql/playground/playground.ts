import type { PlaygroundManifest } from './playground-files.js';

/** What differs from one visit to the next. */
export interface Visit {
  /** By this alone a style sheet that the editor writes is let in. */
  readonly nonce: string;
  /** What the reader chose in Footnote's settings; null: as the device has it. */
  readonly theme: 'light' | 'dark' | null;
  /** Whether the rest of Footnote is at the same address, and can be linked to. */
  readonly besideWeb: boolean;
}

/** The page that a browser gets where a program gets GraphQL. Everything that it loads is on this server. */
export function playgroundPage({ script, styles, preload, fonts, icon }: PlaygroundManifest, { nonce, theme, besideWeb }: Visit): string {
  return `${head([
    `<link rel="icon" href="${icon}" type="image/svg+xml">`,
    ...fonts.map((url) => `<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin>`),
    ...preload.map((url) => `<link rel="modulepreload" href="${url}">`),
    ...styles.map((url) => `<link rel="stylesheet" href="${url}">`),
    `<script type="module" src="${script}" nonce="${nonce}"></script>`,
  ])}<body>
<header class="footnote-mast">
${besideWeb ? '<a class="footnote-word" href="/">Footnote</a>' : '<span class="footnote-word">Footnote</span>'}
<h1>The API</h1>
<nav aria-label="About the API"><ul>${besideWeb ? '<li><a href="/api-guide">Guide</a></li>' : ''}<li><a href="/graphql/schema.graphql" download="footnote.graphql">Schema (SDL)</a></li></ul></nav>
</header>
<main id="playground"${theme === null ? '' : ` data-theme="${theme}"`}>
<noscript><p class="footnote-wait">The playground needs JavaScript. The API does not: send a query to this address by POST.</p></noscript>
</main>
</body>
</html>
`;
}

/** The page where the playground was never bundled. */
export function unbuiltPage(): string {
  return `${head([])}<body><h1>The API</h1><p>GraphQL answers here. The playground has not been built: run <code>npm run build</code>, or <code>npm run playground -w @footnote/api</code>, and load this page again.</p></body>
</html>
`;
}

function head(links: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The API · Footnote</title>
${links.map((link) => `${link}\n`).join('')}</head>
`;
}
