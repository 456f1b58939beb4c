import { MEMBERS } from './split-sequence.js';
import type { NameClass, NameSpan } from './name-span.js';

/** How far before and behind a name what stands there is read. */
const BEFORE = 40;
const BEHIND = 70;

const STATE = 'government|parliament|president|presidency|prime minister|premier|chancellor|king|queen|foreign ministry|constitution|central bank|supreme court|high court|cabinet|senate|congress|embassy|ambassador|army|navy|armed forces|republic|exports|imports|economy|currency|borders?|waters|citizens';
/** "Norland's fisheries minister", "the Norland parliament": what only a country, or what is ruled like one, has. */
const COUNTRY_BEHIND = new RegExp(`^(?:['’]s?)? (?:[a-z-]{2,16} ){0,2}(?:${STATE}|[a-z]{3,14} minister|ministers?)\\b`, 'u');
const COUNTRY_BEFORE = /\b(?:government|parliament|republic|kingdom|embassy|citizens|ambassador to|territory|nation) of (?:the )?$|\b[Nn]eighbou?ring $|^\p{Lu}[\p{Lu} .'-]{2,30}, $/u;

const BODY = 'group|company|firm|charity|organisation|organization|agency|chain|maker|operator|producer|retailer|airline|lobby|union|association|carrier|network|ngo|start-up|startup|publisher|manufacturer|supplier|employer|developer|builder|brewer|contractor|provider|giant|bank|insurer|club|party|think tank|foundation|subsidiary|business|brand|platform';
/** "Greenseas, an environmental group", "Unicom said it", "Lumenic's shares": what no person has or is. */
const SAID_IT = "(?:said|says|announced|added|confirmed|insisted|argued)(?: on [A-Z][a-z]{2,8}day)?(?: that)? (?:it|its)\\b";
const OWNED = "['’]s (?:[a-z-]{2,14} ){0,2}(?:shares|share price|chief executive|general counsel|headquarters|customers|employees|profits?|subsidiary|owners?|shareholders|managing director|regional manager|general manager|trustees|bankers|spokes(?:man|woman|person))\\b";
/** "Unicom said it", "Lumenic's shares": what no person says of herself or has, whatever the name looks like. */
const BODY_SURELY = new RegExp(`^(?:,? ${SAID_IT}|${OWNED}|, [^.;]{3,60}, ${SAID_IT})`, 'u');
/** "Greenseas, an environmental group": of a lone name. */
const BODY_BEHIND = new RegExp(`^, (?:an?|the|another|one of)\\b(?: [\\w’'-]{1,20}){0,5} (?:${BODY})\\b`, 'u');
const BODY_BEFORE = /\b(?:[Ss]hares (?:of|in)|employees of|customers of|chief executive of|chief of|boss of|owner of|subsidiary of|chairman of|spokes(?:man|woman|person) for|general counsel of|members of|[Tt]he (?:[a-z-]{3,14} ){0,2}(?:group|company|firm|charity|chain|carrier|operator|retailer|airline|lobby|union|network|start-up|startup|giant|bank|foundation|developer|agency|organisation|organization)) $/u;
const OUTLET_BEFORE = /\b(?:newspaper|daily|weekly|portal|broadcaster|magazine|tabloid|news site|website|radio station|television channel|news agency|newswire|news outlet) $/iu;

/** "Northwire first reported": what only an outlet does. */
const OUTLET_BEHIND = /^,? (?:which |was the )?first (?:reported|to report)\b|^ reported earlier\b/u;

/**
 * What stands around a name and tells what it is, where its own words do not; null where nothing does. A person is never looked for: a
 * lone unknown name is taken for one anyway.
 */
export function readSigns(text: string, { start, end, type, words }: NameSpan): NameClass | null {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = text.slice(end, end + BEHIND);
  if (BODY_SURELY.test(behind)) return 'ORGANISATION';
  if (OUTLET_BEFORE.test(before) || OUTLET_BEHIND.test(behind)) return 'OUTLET';
  if (type === 'PERSON' && words.length > 1) return BODY_BEHIND.test(behind) ? 'ORGANISATION' : null;
  if (BODY_BEHIND.test(behind) || BODY_BEFORE.test(before)) return 'ORGANISATION';
  return COUNTRY_BEHIND.test(behind) || COUNTRY_BEFORE.test(before) ? 'COUNTRY' : null;
}

/** Whether a name may be something else than what it was taken for. */
export function isOpen({ type, words, certainty, title }: NameSpan): boolean {
  if (title !== null || certainty === 2) return false;
  const [word = ''] = words;
  if (words.length === 1) return !MEMBERS.has(word.toLowerCase().replace(/s$/u, '')) && (type === 'PERSON' || type === 'UNKNOWN' || type === 'ORGANISATION' || type === 'PLACE');
  return words.length === 2 && (type === 'OTHER' || type === 'PERSON') || words.length <= 3 && type === 'UNKNOWN';
}
