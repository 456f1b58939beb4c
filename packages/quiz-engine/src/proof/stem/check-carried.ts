import type { Claim } from '@footnote/knowledge';
import type { Check, OptionValue, Proposition } from '../../model.js';
import { fail } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { propositionOf } from '../support/judge-proposition.js';
import { stancesIn, withoutStances } from '../text/stances.js';
import { foldText } from '../text/words.js';

/**
 * Where a stem puts a statement before its reader, to be judged or to be given to its teller, it puts it in the words of the claim: a
 * bag of the same words could say that the other side did it, or at most where the source says at least.
 */
export function checkCarried(inquiry: Inquiry): readonly Check[] {
  const carried = carriedOf(inquiry);
  if (!carried || carried.some((wording) => isCarried(inquiry.question.stem, wording))) return [];
  return [fail('STEM_NOT_WORD_FOR_WORD', `The stem does not give in the words of its claim what it asks about: “${carried[0]?.[0] ?? ''}”`)];
}

/** One way to say a statement: pieces that stand in the stem, each word for word. */
type Wording = readonly string[];

/** What the stem has to carry, in any of these ways; null where it carries no statement. */
function carriedOf(inquiry: Inquiry): readonly Wording[] | null {
  const { question, slot, keyClaims } = inquiry;
  const [claim] = keyClaims;
  switch (question.kind) {
    case 'TRUE_FALSE_NOT_STATED': { const proposition = propositionOf(inquiry); return proposition ? wordingsOfProposition(inquiry, proposition) : null; }
    case 'OUTLET':
    case 'CORROBORATION': return claim ? wordingsOfClaim(inquiry, claim) : null;
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE': return claim && slot?.endsWith('?source') === true ? wordingsOfClaim(inquiry, claim) : null;
    case 'MATCH':
    case 'DISAGREEMENT': { const predicate = claim?.predicate; return predicate?.type === 'WORDING' ? [[topicOf(predicate.topic)]] : null; }
    case 'NUMERIC':
    case 'ORDER':
    case 'CHANGE': return null;
    default: return question.kind satisfies never;
  }
}

function wordingsOfProposition({ index }: Inquiry, proposition: Proposition): readonly Wording[] {
  const { graph } = index;
  if (proposition.type === 'ABSENT') return proposition.absences.flatMap((slug) => { const record = graph.absences.get(slug); return record ? [[record.statement]] : []; });
  const claim = graph.claims.get(proposition.claim);
  if (!claim) return [];
  return proposition.type === 'CLAIM' ? [[claim.statement]] : [alteredWording(claim, valueText({ index }, proposition.value))];
}

/** An altered statement with a hole where its value stands: what is around the hole stays word for word, and the value stands in it. */
function alteredWording({ statement, answer }: Claim, value: string | null): Wording {
  const [folded, own] = [` ${foldText(statement)} `, ` ${foldText(answer)} `];
  if (value === null || !folded.includes(own)) return [statement];
  return [folded.replace(own, ` ${foldText(value)} `)];
}

function valueText({ index }: Pick<Inquiry, 'index'>, value: OptionValue): string | null {
  return value.type === 'CLAIM' ? index.graph.claims.get(value.claim)?.answer ?? null : null;
}

/** A claim as a stem may hand it to its teller: its statement, its date beside its event, what was said after its speaker, its word for its topic. */
function wordingsOfClaim({ index }: Inquiry, claim: Claim): readonly Wording[] {
  const { graph } = index;
  const { predicate, statement, answer } = claim;
  switch (predicate.type) {
    case 'WORDING': return [[topicOf(predicate.topic), predicate.term]];
    case 'DATE': { const event = graph.events.get(predicate.event); return [[statement], ...(event ? [event.nominal, event.clause].map((name) => [`${name} to ${answer}`]) : [])]; }
    case 'STATEMENT': { const speaker = graph.actors.get(predicate.actor); const said = SPEECH.exec(statement)?.[1]; return [[statement], ...(speaker && said !== undefined ? [[`${speaker.inText} as saying that ${said}`]] : [])]; }
    case 'POSITION': {
      const actor = graph.actors.get(predicate.actor);
      const issue = graph.issues.get(predicate.issue);
      return [[statement], ...(actor && issue ? [`${actor.inText} ${STANCE} ${issue.gerund}`, `${actor.inText} was ${STANCE} about ${issue.gerund}`, `${actor.inText} were ${STANCE} about ${issue.gerund}`].map((wording) => [wording]) : [])];
    }
    default: { const cited = /^(.+) is cited for (.+?)[.!]?$/u.exec(statement); return [[statement], ...(cited ? [[`cites ${cited[1] ?? ''} for ${cited[2] ?? ''}`], [`cite ${cited[1] ?? ''} for ${cited[2] ?? ''}`]] : [])]; }
  }
}

const SPEECH = /\b(?:said|says|stated|states|declared|noted|added|told [^,]{1,40}?|announced|affirmed|argued|warned|wrote|repeated)\b(?: [^,]{0,30}?)? that (.+?)[.!]?$/u;

/** A word that stands for any word of a stance; which one it is, is compared apart. */
const STANCE = 'stancespoken';

function topicOf(topic: string): string {
  return topic.replace(/-/gu, ' ').replace(/^(?:name|title) (?:of|for) /u, '');
}

/** Adverbs of hedging may be put in or left out here: the rule on hedges looks after them. "Is said to" belongs to the statement. */
const ADVERBS = /\b(?:allegedly|reportedly|apparently|supposedly|unofficially|by unofficial accounts)\b/giu;

function isCarried(stem: string, wording: Wording): boolean {
  const level = (text: string): string => ` ${foldText(text.replace(ADVERBS, ' '))} `;
  const plain = level(stem);
  if (wording.every((piece) => plain.includes(level(piece)))) return true;
  const spoken = wording.some((piece) => stancesIn(piece).length > 0 || piece.includes(STANCE));
  return spoken && isCarriedInPast(stem, wording);
}

/** "Opposes" told as "opposed": the stance is compared by what it says, the words around it as they stand. */
function isCarriedInPast(stem: string, wording: Wording): boolean {
  const level = (text: string): string => ` ${foldText(withoutStances(text.replace(ADVERBS, ' ').replaceAll(STANCE, ' ')))} `;
  return wording.every((piece) => level(stem).includes(level(piece)));
}
