import { foldName, formatDate, namesOf, type Claim, type Source } from '@footnote/knowledge';
import type { Option, OptionValue } from '../../model.js';
import type { Inquiry } from '../inquiry.js';
import { plainLabel } from '../proof-index.js';
import { formatFigure, formatNumber } from '../text/figures.js';
import { foldText, hedgesIn, unhedgedText, wordsBeyond } from '../text/words.js';
import { saysChange, saysOrigins, saysTellings } from './composed-renderings.js';
import { namesSource } from './source-names.js';
import { stancesIn, withoutStances } from '../text/stances.js';

/** How the words of an option stand to what it stands for. */
export type Rendering = 'SAYS_IT' | 'SAYS_ELSE' | 'STANDS_FOR_NOTHING' | 'FREE_WORDS';

/** Whether the words of an option say what the option stands for: they are re-read, never taken on trust. */
export function readOption(inquiry: Inquiry, { text, value }: Option): Rendering {
  const { graph } = inquiry.index;
  switch (value.type) {
    case 'ACTOR': {
      const actor = graph.actors.get(value.actor);
      return judge(actor, (found) => namesOf(found).includes(foldName(text)));
    }
    case 'CLAIM': return judge(graph.claims.get(value.claim), (claim) => answersOf(inquiry, claim).some((answer) => saysAnswer(text, answer)));
    case 'EVENT': return judge(graph.events.get(value.event), ({ title, clause, nominal }) => [title, clause, nominal].some((name) => saysAnswer(withoutArticles(text), withoutArticles(name))));
    case 'SOURCE': return judge(graph.sources.get(value.source), (source) => namesSource(inquiry, text, source) && saysNoMore(inquiry, text, source));
    case 'STANCE': return stancesIn(text).join() === value.stance && saysOnlyStance(inquiry, text) ? 'SAYS_IT' : 'SAYS_ELSE';
    case 'VERDICT': return saysVerdict(text, value.verdict) ? 'SAYS_IT' : 'SAYS_ELSE';
    case 'CHANGE': return saysChange(inquiry, text, value);
    case 'ORIGINS': return saysOrigins(inquiry, text, value);
    case 'TELLINGS': return saysTellings(inquiry, text, value);
    case 'TEXT': return 'FREE_WORDS';
    default: return value satisfies never;
  }
}

/** Words that only tie a stance to what it is on; any other, a “not” above all, says something of its own. */
const STANCE_TIES: ReadonlySet<string> = new Set('a an the of to on in it this about was were is are being for'.split(' '));

function saysOnlyStance({ keyClaims, index }: Inquiry, text: string): boolean {
  const gerunds = keyClaims.flatMap(({ predicate }) => (predicate.type === 'POSITION' ? index.graph.issues.get(predicate.issue)?.gerund ?? [] : []));
  return wordsBeyond(withoutStances(text), gerunds).every((word) => STANCE_TIES.has(word));
}

/** Whether a text is an answer, with a hedge more or without one: a hedge of the answer’s own, “alleged war crimes”, is part of what it says. */
function saysAnswer(text: string, answer: string): boolean {
  return unhedgedText(answer) === unhedgedText(text) && hedgesIn(answer).every((hedge) => hedgesIn(text).includes(hedge));
}

function judge<T>(entity: T | undefined, says: (entity: T) => boolean): Rendering {
  if (entity === undefined) return 'STANDS_FOR_NOTHING';
  return says(entity) ? 'SAYS_IT' : 'SAYS_ELSE';
}

/** Every way in which an option may show a claim's value: its answer, its statement, its date or figure in words, its holder's name. */
function answersOf(inquiry: Inquiry, { answer, statement, predicate }: Claim): readonly string[] {
  switch (predicate.type) {
    case 'DATE': return [answer, statement, formatDate(predicate.date)];
    case 'FIGURE': return [answer, statement, formatFigure(predicate.figure), formatNumber(predicate.figure.value)];
    case 'ROLE': return [answer, statement, ...(inquiry.index.graph.actors.get(predicate.actor) ? [nameOf(inquiry, predicate.actor)] : [])];
    case 'WORDING': return [answer, statement, predicate.term];
    case 'STATEMENT': return [answer, statement, ...(predicate.quotation === null ? [] : [predicate.quotation])];
    case 'POSITION':
    case 'REASON':
    case 'ASPECT':
    case 'RELATION': return [answer, statement];
    default: return predicate satisfies never;
  }
}

function nameOf({ index }: Inquiry, actor: string): string {
  return index.graph.actors.get(actor)?.name ?? '';
}

function withoutArticles(name: string): string {
  return name.replace(/^(?:the|an?) /iu, '');
}

/** A source's option shows its name, with its date at most, and no words beyond that. */
function saysNoMore({ index }: Inquiry, text: string, { label, outlet, published }: Source): boolean {
  const names = [label, plainLabel(label), index.graph.outlets.get(outlet)?.name ?? label].map((name) => foldText(withoutArticles(name)));
  const date = foldText(formatDate(published));
  const said = foldText(withoutArticles(text));
  return names.some((name) => said === name || [' ', ' of ', ' on ', ' report of ', ' s report of '].some((joint) => said === `${name}${joint}${date}`));
}

/** The three labels: "The articles say so", "… say otherwise", "… do not say"; of one article, "The article says so". Nothing else stands in them. */
export function saysVerdict(text: string, verdict: Extract<OptionValue, { type: 'VERDICT' }>['verdict']): boolean {
  const said = /^(?:the )?(?:articles?|reports?|texts?|sources?|it|they) (.+)$/u.exec(foldText(text))?.[1];
  switch (verdict) {
    case 'SAY_SO': return said === 'say so' || said === 'says so';
    case 'SAY_OTHERWISE': return said === 'say otherwise' || said === 'says otherwise';
    case 'DO_NOT_SAY': return said === 'do not say' || said === 'does not say';
    default: return verdict satisfies never;
  }
}
