import type { DropReason } from '../../model.js';
import type { PageElement } from './parse-page.js';

/** What a part of a page is for, by its element and the words of its class and id. */
export type Zone = DropReason;

/** Words that pages use in classes and ids, whole words only: "related-posts" and "relatedPosts" have "related". */
const WORDS: readonly (readonly [Zone, ReadonlySet<string>])[] = [
  ['COMMENTS', new Set('comments comment disqus respond replies discussion'.split(' '))],
  ['SHARE_COUNT', new Set('share sharing social addthis sharedaddy sharebar socials'.split(' '))],
  ['READ_MORE', new Set('related recommended recommendations recirc recirculation outbrain taboola readmore morestories yarpp suggested upnext trending popular mostread'.split(' '))],
  ['ADVERTISEMENT', new Set('advert advertisement adslot ads sponsored promo promotion newsletter subscribe signup dfp banner donate'.split(' '))],
  ['CAPTION', new Set('caption figcaption captions slideshow gallery lightbox imagecaption photocaption credit'.split(' '))],
  ['BYLINE', new Set('byline author authors bio'.split(' '))],
  ['TAGS', new Set('tags taglist tagcloud keywords'.split(' '))],
  ['BREADCRUMB', new Set('breadcrumb breadcrumbs'.split(' '))],
  ['MENU', new Set('nav navigation navbar menu menubar masthead topbar skiplink'.split(' '))],
  ['FOOTER', new Set('footer copyright legal cookie cookies gdpr consent'.split(' '))],
  ['TEASER', new Set('sidebar rail widget widgets teaser teasers'.split(' '))],
];
const TAGS: Readonly<Record<string, Zone>> = { nav: 'MENU', footer: 'FOOTER', figcaption: 'CAPTION', aside: 'TEASER', form: 'ADVERTISEMENT', button: 'SHARE_COUNT', menu: 'MENU', address: 'BYLINE', label: 'ADVERTISEMENT' };
const ROLES: Readonly<Record<string, Zone>> = { navigation: 'MENU', contentinfo: 'FOOTER', complementary: 'TEASER', search: 'MENU', banner: 'MENU', dialog: 'ADVERTISEMENT', alert: 'ADVERTISEMENT' };
const NEVER_ZONE = new Set(['html', 'body', 'article', 'main']);

/** The zone that an element opens; without one, that of what it stands in. Hidden parts stay hidden whatever is in them. */
export function zoneOf(element: PageElement, outer: Zone | null): Zone | null {
  if (outer === 'HIDDEN' || isHidden(element)) return 'HIDDEN';
  if (NEVER_ZONE.has(element.tag)) return outer;
  if (isPost(element)) return 'EMBEDDED_POST';
  const role = ROLES[element.attributes['role'] ?? ''];
  // What an aside is about, its class says better than its tag.
  return (element.tag === 'aside' ? wordsZone(element) : null) ?? TAGS[element.tag] ?? role ?? wordsZone(element) ?? outer;
}

/** The words of an element's class and id, in lower case: at hyphens, underscores and capitals inside. */
export function nameWords(element: PageElement): readonly string[] {
  const names = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`.slice(0, 500);
  return names.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function wordsZone(element: PageElement): Zone | null {
  const words = nameWords(element);
  return WORDS.find(([, set]) => words.some((word) => set.has(word)))?.[0] ?? null;
}

function isHidden({ attributes }: PageElement): boolean {
  return 'hidden' in attributes || (attributes['aria-hidden'] === 'true' && !/body|content|article/iu.test(attributes['class'] ?? '')) || /(?:^|;)\s{0,5}(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/iu.test(attributes['style'] ?? '');
}

function isPost({ tag, attributes }: PageElement): boolean {
  return (tag === 'blockquote' || tag === 'div') && /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|reddit-card)\b/u.test(attributes['class'] ?? '');
}
