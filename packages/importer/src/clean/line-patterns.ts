import type { DropReason } from '../model.js';
import { countWords } from './line.js';

/**
 * What single lines say of themselves, wherever they stand: share counts, bylines, credits, dates, "Read more".
 * Word lists are of general English. No pattern nests a repetition in another, so that each is linear in the line;
 * those that look for an end read at most the last `TAIL` characters.
 */

const TAIL = 160;
/** Longer lines are running text, or nothing that words could tell. */
const LONGEST_READ = 1_000;
const WORD = /[\p{L}\p{N}]+/gu;
const DATE_WORDS = new Set(('jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december '
  + 'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday am pm gmt utc bst cet cest est edt cst cdt mst mdt pst pdt et pt ist msk z t '
  + 'a p m th st nd rd date dated published publish updated update last modified posted on at of hrs hours hour minutes minute mins min days day ago read time today yesterday first').split(' '));

const SHARE = /^(?:[\d.,]{1,12}\s?[km]?\+?\s(?:shares?|comments?|views?|likes?|retweets?|reads?|votes?|reactions?|replies|followers?)|share(?: (?:this|on|via|now|article|story|with)(?: .{1,40})?)?|tweet(?: this)?|(?:share on )?(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|flipboard|e-?mail|messenger)|print(?: (?:this|article|page))?|copy link|save(?: (?:article|for later))?|bookmark|comments?(?: \(?\d{1,6}\)?)?|listen(?: to (?:this )?article)?|like(?: this)?|follow|aa|a a|text size|gift(?: this)? article)[.!:]?$/iu;
const READ_MORE = /^(?:(?:click here to )?read (?:more|also|next|on|this|the full|our|also|full)|see also|see more|also read|also see|watch(?: also| more| now| video| live)?|listen(?: also| now)?|related(?: (?:article|articles|story|stories|news|content|coverage|reading|topics?|links?|posts?|video|videos))?|more on (?:this|that)(?: story)?|more from .{1,40}|more stories|recommended(?: (?:for you|reading|stories))?|don.t miss|in case you missed it|you (?:may|might) (?:also )?(?:like|be interested in)|further reading|up next|next up|next (?:story|article)|previous (?:story|article)|up next|continue reading|keep reading|most read|on air now|trending(?: now)?|explainer|learn more|find out more|for more|view gallery|gallery|in pictures|photos?|video|podcast)\s{0,2}(?:[:|»›>→–—]|-\s|$)/iu;
const FOLLOW = /^(?:sign up (?:for|to|here)|subscribe(?: (?:to|now|for|today))?\b|follow (?:us|me|him|her|them|the author)\b|follow .{1,60} coverage\b|follow .{1,60} on (?:twitter|facebook|instagram|x|telegram)\b|get (?:the|our) .{1,60}newsletter|join (?:us|our|the conversation)\b|download (?:the|our) .{0,30}app\b|click here\b|support (?:us|our) )/iu;
const ADVERTISEMENT = /^(?:advertisements?|ads?|sponsored(?: (?:content|by .{1,40}|post))?|promoted(?: content)?|paid (?:post|content)|(?:story|article) continues (?:below|after)(?: (?:the )?(?:ad|advert|advertisement))?|continue (?:reading )?below|scroll (?:down )?to continue(?: reading)?|skip ad(?:vertisement)?|advertisement .{0,40}continues .{0,40}|loading(?: ad)?(?:\.{3}|…)?)[.:]?$/iu;
const TAGS = /^(?:tags?|topics?|keywords?|filed under|categories|category|posted in|tagged|labels?|in this article|in this story)\s{0,2}(?::|$)/iu;
const BYLINE = /^(?:by|written by|words by|reported by|report by|story by|posted by|published by|edited by|editors?|authors?|reporters?|contributors?|correspondent|staff writer|translated by)\b\s{0,2}:?\s/iu;
const CREDIT_START = /^(?:sources?|source text|credits?|photos?|photo credit|photograph|pictures?|picture by|images?|image credit|image source|photo by|photography by|video by|graphic by|illustration(?: by)?|via|file photo|courtesy(?: of)?|featured image|cover image|header image|image via|image:)\s{0,2}(?:[:/|©]|by |of |from |courtesy )/iu;
const REPORTED_BY = /(?:\bcontributed (?:to|reporting (?:to|for)) (?:this|the) (?:report|story|article|piece)\b|\bfollow (?:him|her|them|me|us) on (?:twitter|facebook|instagram|x)\b)|^[([]?(?:(?:additional )?(?:reporting|writing|editing|compiled|translation) (?:by|and)|this (?:story|article|text|page|post) (?:(?:was|has been|is) )?(?:originally |first |last |automatically |machine[ -])?(?:published|updated|translated|adapted|written|produced|republished|reprinted|edited|corrected|appeared)\b)/iu;
/** "Ada Quill Transport correspondent", "Health reporter, Coast News": a name or a name's work, and nothing else. */
const ROLE_LINE = /^(?:\p{Lu}[\p{L}'’.-]{0,24} ){1,4}(?:[\p{L}-]{2,14} ){0,2}(?:correspondent|editor|reporter|columnist)(?: in [\p{L} ]{2,30})?(?:, [\p{L}' ]{2,40})?$/u;
const FOOTER = /(?:^©|^\(c\) (?=.{0,60}\d{4})|^copyright\b|\bsubject to copyright\b|\bno part (?:of this .{1,40} )?may be reproduced\b|^citation:|\ball rights reserved\b|^terms (?:of|and|&)\b|^privacy (?:policy|notice|statement)|^cookie(?:s| policy| settings| notice)|^about us\b|^contact us\b|^advertise\b|^site ?map$|^careers$|^our policies|^legal notice|^imprint$|^back to top$|^end of story\b|^skip to (?:main )?content|^manage (?:cookies|preferences)|material may not be (?:published|reproduced))/iu;
const SECTION = /^(?:trending|trending (?:now|topics|stories|news)|most (?:read|popular|viewed|shared|recent|commented)(?: .{1,30})?|popular(?: (?:now|posts|stories|articles))?|related(?: (?:articles?|stor(?:y|ies)|news|content|posts?|topics?|links?|coverage|videos?|tags))?|read (?:this|next|also|more|on)|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|recommended(?: .{1,30})?|more (?:\S{1,20} ?){1,4}|latest(?: (?:news|stories|articles|posts|videos?|updates?))?|top (?:stories|news|picks|posts)|editor.?s.? (?:picks?|choice)|newsletters?|sign up.{0,40}|subscribe.{0,40}|comments?(?: \(\d{1,6}\))?|leave a (?:reply|comment).{0,30}|join the (?:conversation|discussion)|about the authors?|share this(?: .{1,30})?|follow us.{0,30}|tags|topics|from our partners|around the web|promoted stories|sponsored(?: .{1,30})?|what to read next|up next|in case you missed it|don.t miss|see also|also (?:read|see)|next (?:article|story|post)|previous (?:article|story|post)|site index|navigation|explore(?: more)?|follow(?: us)?|load more(?: .{1,30})?|corrections)[:»›>…]?$/iu;
const POST_END = /[—–-]\s?[^()\n]{1,80}\(@\w{1,30}\)\s{0,3}[\p{L}\d][\p{L}\d ,.]{4,40}$/u;
const POST = /^(?:view (?:this|more on) (?:post|instagram|twitter|profile)|a post shared by\b|this (?:tweet|post) (?:is|was)|pic\.twitter\.com\/|\(?@\w{1,30}\)?$|(?:retweet|reply|likes?)$)/iu;
const SOURCE_IN_BRACKETS = /^[([][^()[\]\n]{2,80}[)\]]$/u;
const AGENCY_END = /[([]\s?(?:[^()[\]]{0,60}\b)?(?:Reuters|AP|AP Photo|Associated Press|AFP|EPA|EFE|DPA|ANSA|Xinhua|TASS|Anadolu|Getty|Getty Images|Shutterstock|iStock|Alamy|Bloomberg|Wikimedia(?: Commons)?|Flickr|Handout|File|file photo|Screenshot|Screengrab|PA|UPI|Photo|Courtesy|Sputnik|Zuma|Imago|Unsplash|Creative Commons)\b[^()[\]]{0,60}[)\]]\.?$/u;
const PHOTO_WORDS = /(?:\bGetty Images\b|\bAP Photo\b|\bfile photo\b|\bphoto(?:graph)?(?: credit)?(?::| by | courtesy)|\bShutterstock\b|\bpictured (?:here|in|on|at|above|left|right)\b|\bImage credit\b|\bPhoto\/|\/(?:AP|AFP|Reuters|EPA|Getty)\b|\bvia (?:AP|Reuters|Getty|AFP|Twitter)\b|^(?:FILE|File)(?: PHOTO)?\s?[-–—:])/u;

/** What a line is by its own words alone; null where only its place can tell. */
export function reasonOfWords(text: string, words = countWords(text)): DropReason | null {
  if (text.length > LONGEST_READ) return null;
  const parts = words <= 30 ? text.split(/\s[|·•]\s/u) : [];
  if (parts.length < 2) return reasonOfPart(text, words);
  const reasons = parts.map((part) => reasonOfPart(part, countWords(part)));
  // "The Herald | 21/08/2032 | By Ada Quill": who, when and where from.
  if (reasons.includes('DATELINE') && parts.every((part, at) => reasons[at] !== null || countWords(part) <= 4)) return 'DATELINE';
  return reasons.includes(null) ? reasonOfPart(text, words) : (reasons[0] ?? null);
}

interface LineRule { readonly reason: DropReason; /** Longer lines are not read. */ readonly upTo: number; readonly fits: (text: string, words: number) => boolean }

// In this order: a share button may look like a word of reading on, a credit like a caption.
const RULES: readonly LineRule[] = [
  { reason: 'DATELINE', upTo: 12, fits: isDateLine },
  { reason: 'DATELINE', upTo: 20, fits: beginsWithDate },
  { reason: 'DATELINE', upTo: 6, fits: (text) => /^(?:https?:\/\/|www\.)\S{4,}$/iu.test(text) },
  { reason: 'SHARE_COUNT', upTo: 8, fits: (text) => SHARE.test(text) },
  { reason: 'ADVERTISEMENT', upTo: 14, fits: (text) => ADVERTISEMENT.test(text) },
  { reason: 'EMBEDDED_POST', upTo: 120, fits: isPost },
  { reason: 'CREDIT', upTo: 16, fits: (text) => CREDIT_START.test(text) && !/[.!?]$/u.test(text) },
  { reason: 'READ_MORE', upTo: 40, fits: (text) => READ_MORE.test(text) || /^(?:READ|SEE|WATCH) (?:MORE|ALSO|NEXT) /u.test(text) },
  { reason: 'ADVERTISEMENT', upTo: 40, fits: (text) => FOLLOW.test(text) },
  { reason: 'TAGS', upTo: 40, fits: (text) => TAGS.test(text) },
  { reason: 'BYLINE', upTo: 18, fits: (text) => BYLINE.test(text) && (!/[.!?]$/u.test(text) || /\b[ap]\.m\.$/u.test(text)) },
  { reason: 'BYLINE', upTo: 9, fits: (text) => ROLE_LINE.test(text) },
  { reason: 'FOOTER', upTo: 40, fits: (text) => FOOTER.test(text) },
  { reason: 'CREDIT', upTo: 60, fits: isCredit },
  { reason: 'CAPTION', upTo: 70, fits: isCaption },
];

function reasonOfPart(text: string, words: number): DropReason | null {
  if (text === '') return 'OUTSIDE_ARTICLE';
  return RULES.find(({ upTo, fits }) => words <= upTo && fits(text, words))?.reason ?? null;
}

/** A heading below which other articles, comments or appeals stand. */
export function isSectionHeading(text: string): boolean {
  return text.length <= 70 && SECTION.test(text);
}

/** A line that holds nothing but a date and the words around dates. */
export function isDateLine(text: string): boolean {
  if (text.length > 120 || !/\d/u.test(text) || !/(?:19|20)\d{2}|\d[/.:-]\d|\p{L}{3}/u.test(text)) return false;
  const rest = text.replace(WORD, (word) => (/^\d{1,4}(?:st|nd|rd|th|am|pm|z|t\d{2})?$/iu.test(word) || DATE_WORDS.has(word.toLowerCase()) ? '' : 'X'));
  // "PORT TOWN, 7 July 2021": a place in capitals before the date.
  return !rest.replace(/^(?:X[ ,]{0,3}){1,3}/u, /^[\p{Lu}\s.'-]{3,40},/u.test(text) ? '' : '$&').includes('X');
}

/** "05/10/2018 - Posted by …", or a day with a year and a time of day in whatever language; never a sentence. */
function beginsWithDate(text: string, words: number): boolean {
  if (/[.!?:…][”"’)]?$/u.test(text)) return false;
  if (/^\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}\b/u.test(text) || /^(?:19|20)\d{2}-\d{2}-\d{2}/u.test(text)) return true;
  return words <= 14 && /\b(?:19|20)\d{2}\b/u.test(text) && /\b\d{1,2}[:h.]\d{2}\b/u.test(text) && /\b\d{1,2}\b/u.test(text);
}

/** Whether a line reads as running text: several words and the end of a sentence. */
export function isProse(text: string, words = countWords(text)): boolean {
  if (words < 6) return false;
  if (/[.!?…:;][”"“’')\]]{0,3}$/u.test(text)) return words >= 8 || /[.!?…][”"“’')\]]{0,3}$/u.test(text);
  return words >= 25 && /[\p{Ll}\d)”"’][.!?]["”’)]{0,2}\s?\p{Lu}/u.test(text);
}

function isPost(text: string, words: number): boolean {
  if (words <= 14 && POST.test(text)) return true;
  return words <= 120 && POST_END.test(text.slice(-TAIL));
}

function isCredit(text: string, words: number): boolean {
  if (words <= 35 && REPORTED_BY.test(text)) return true;
  return words <= 9 && SOURCE_IN_BRACKETS.test(text) && /\p{Lu}/u.test(text) && !/[.!?][)\]]$/u.test(text);
}

function isCaption(text: string, words: number): boolean {
  if (AGENCY_END.test(text.slice(-TAIL))) return true;
  return words <= 60 && PHOTO_WORDS.test(text) && !/[.!?][”"]?$/u.test(text);
}
