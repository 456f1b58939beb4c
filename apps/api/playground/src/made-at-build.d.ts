/** What the build knows and the page needs: see `build-playground.ts`. */
declare module 'footnote:build' {
  /** Where the three workers are, with their hashes. */
  export const WORKERS: { readonly editor: string; readonly json: string; readonly graphql: string };
  /** Footnote's colours, as six-digit hex, by the names that they have in tokens.css. */
  export const COLOURS: { readonly light: Readonly<Record<string, string>>; readonly dark: Readonly<Record<string, string>> };
}

declare module '*.css';
