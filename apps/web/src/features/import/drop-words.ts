import type { ImportDropReason } from '@footnote/schema/browser';

/** Why lines were dropped, as a list of reasons says it. */
const WORDS: Readonly<Record<ImportDropReason, string>> = {
  MENU: 'menu of the site', BREADCRUMB: 'breadcrumb', TEASER: 'links to other articles', SHARE_COUNT: 'share buttons and counts', CAPTION: 'caption of a picture',
  EMBEDDED_POST: 'embedded post', READ_MORE: '“Read more”', TAGS: 'tags', FOOTER: 'footer', REPEATED_TITLE: 'the title again', BYLINE: 'byline', DATELINE: 'line with the date',
  CREDIT: 'credit', ADVERTISEMENT: 'advertisement', COMMENTS: 'readers’ comments', HIDDEN: 'not shown on the page', OUTSIDE_ARTICLE: 'outside of the article', BY_HAND: 'dropped by your desk',
};

/** "menu of the site, breadcrumb": the reasons of folded lines, each once, in their order. */
export function describeDropped(blocks: readonly { readonly reason: ImportDropReason | null }[]): string {
  return [...new Set(blocks.flatMap(({ reason }) => (reason === null ? [] : [WORDS[reason]])))].join(', ');
}
