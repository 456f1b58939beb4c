import type { ActMention } from './act.js';
import type { Actor } from '@footnote/knowledge';
import { actorOfMention, mentionOf, phraseOf, type SentenceFrame, type TextFrame } from '../attribution/frame.js';
import { slugOf } from '../claims/slug-book.js';

/** People who hold positions together without a name of their own. */
const GROUPS = new Set(`ranks leaders leadership brass commanders generals chiefs officers officials lawmakers senators deputies residents inhabitants villagers townspeople farmers fishermen growers shopkeepers traders parents pupils students teachers
nurses doctors scientists academics workers employees miners drivers unions environmentalists conservationists campaigners activists protesters families landowners tenants neighbours neighbors businesses companies investors employers hoteliers clinics hospitals schools universities groups organisations organizations charities associations firms critics locals citizens taxpayers commuters passengers federations clubs leagues delegations governments ministers mayors fans players patients retailers shareholders staff voters coaches suppliers customers`.split(/\s+/));

const SINGLE = new Set('athlete candidate captain king queen victim suspect colleague friend family regulator company team patient child boy girl man woman people player coach boss union firm court judge'.split(' '));
/** Whether a noun, in its singular, is one for people or for those who act together: they can be backed, and are no matter to be settled. */
const isPeople = (head: string): boolean => SINGLE.has(head) || GROUPS.has(`${head}s`) || GROUPS.has(head);

/** Somebody, and nothing that is done: "the drivers", "the coach". */
export const isAboutPeople = ({ verb, object }: ActMention): boolean => verb === null && object !== null && (object.actor !== null || isPeople(object.head));

const BODIES = new Set(`service agency department ministry office union association federation party council board commission company club society treasury bank church hospital university authority institute
academy league guild chamber congress brigade police army navy institution foundation trust network alliance coalition group committee staff operator museum parish diocese`.split(/\s+/));

/** "The intelligence service", "the Treasury", "the town of Eichen": a body that is called so, and not merely pointed at ("the company"). */
function isBody({ chunks }: SentenceFrame, index: number): boolean {
  const { nouns, tokens } = chunks;
  const noun = nouns[index];
  const head = noun ? tokens[noun.head] : undefined;
  if (!noun || !head || tokens[noun.from]?.lower !== 'the') return false;
  const behind = nouns.find((each) => each.hangsOn === index && tokens[each.preposition ?? -1]?.lower === 'of');
  const named = behind !== undefined && tokens[behind.head]?.pos === 'PROPN';
  if (['town', 'city', 'village', 'municipality', 'district', 'county'].includes(head.lower)) return named;
  return BODIES.has(head.lower) && (noun.to - noun.from > 2 || named || (head.pos === 'PROPN' && head.lower === 'treasury') || ['parish', 'diocese'].includes(head.lower));
}

/**
 * A holder of whom the text gives no name: "the highest ranks of the navy", "local residents". Proposed as an actor of its own, a part
 * of what it is named after; a number ("two residents") is no body that could hold anything.
 */
export function describeUnnamed(frame: TextFrame, sentence: SentenceFrame, index: number): Actor | null {
  const { nouns, tokens } = sentence.chunks;
  const noun = nouns[index];
  const head = noun ? tokens[noun.head]?.lower ?? '' : '';
  if (!noun || tokens.slice(noun.from, noun.to).some(({ pos }) => pos === 'NUM')) return null;
  const body = isBody(sentence, index);
  if (!GROUPS.has(head) && !body) return null;
  const behind = nouns.find((each) => each.hangsOn === index && ['of', 'in', 'from', 'at'].includes(tokens[each.preposition ?? -1]?.lower ?? ''));
  const whole = actorOfMention(frame, mentionOf(sentence, behind));
  const range = behind ? phraseOf(sentence, index) : noun;
  const inText = frame.text.slice(range.start, range.end).replace(/["“”]/g, '').replace(/\s+/g, ' ').replace(/^The\b/, 'the').replace(/^([A-Z])(?=[a-z])/, (first) => (tokens[noun.from]?.pos === 'PROPN' ? first : first.toLowerCase()));
  const name = inText.charAt(0).toUpperCase() + inText.slice(1);
  return { slug: slugOf(inText), name, inText, kind: 'ORGANISATION', aliases: [], partOf: whole?.slug ?? null, heads: null, description: null, plural: !body };
}
