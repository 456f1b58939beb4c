import { corroborate, namesOf, type Actor, type Claim, type Source } from '@footnote/knowledge';
import type { OptionValue } from '../../model.js';
import type { Inquiry } from '../inquiry.js';
import { plainLabel, withoutArticle } from '../proof-index.js';
import { stancesIn } from '../text/stances.js';
import { foldText, holdsPhrase } from '../text/words.js';
import type { Rendering } from './renderings.js';

type ValueOf<T extends OptionValue['type']> = Extract<OptionValue, { type: T }>;

/** Options whose words are composed of several values are read part by part: each part has to be there, in its order, and no other. */
export function saysChange({ index }: Inquiry, text: string, actor: Actor, { before, after }: ValueOf<'CHANGE'>): boolean {
  const named = [...namesOf(actor)].sort((a, b) => b.length - a.length).find((name) => holdsPhrase(text, name));
  if (named === undefined) return false;
  const rest = foldText(text).replace(foldText(named), ' ');
  const strangers = (index.actorsByName.get(named) ?? []).flatMap((slug) => index.graph.actors.get(slug) ?? []).filter(({ slug }) => slug !== actor.slug);
  const said = stancesIn(rest);
  const unchanged = before === after && said.length === 1;
  return strangers.length === 0 && (unchanged ? said[0] === (before ?? 'NONE') : said.join() === `${before ?? 'NONE'},${after ?? 'NONE'}`);
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The counts that a text gives, in words or digits, in order. */
function countsIn(text: string): readonly number[] {
  return foldText(text).split(' ').flatMap((word) => {
    const spelt = COUNTS.indexOf(word);
    if (spelt > 0) return [spelt];
    if (word === 'single' || word === 'same' || word === 'only') return [1];
    return /^\d{1,2}$/u.test(word) ? [Number(word)] : [];
  });
}

const VERDICT_WORDS: Readonly<Record<ValueOf<'ORIGINS'>['verdict'], RegExp>> = {
  INDEPENDENT: /\b(?:independent(?:ly)?|separate|different|distinct)\b/u,
  SHARED_ORIGIN: /\b(?:shared?|same|one|repeat\w*|relay\w*|single|common)\b/u,
  UNDETERMINED: /\b(?:undetermined|cannot be (?:told|known|determined)|may be|not clear|unclear|unknown|between|at most|up to|at least|possibly|perhaps)\b/u,
  SINGLE: /\b(?:single|one|only|alone)\b/u,
};

/** An option about origins says its verdict, no count but its own, and names no origin that it does not stand for. */
export function saysOrigins(inquiry: Inquiry, text: string, value: ValueOf<'ORIGINS'>): Rendering {
  if (!VERDICT_WORDS[value.verdict].test(foldText(text))) return 'SAYS_ELSE';
  const saysNot = value.verdict === 'INDEPENDENT' && /\bnot independent\b/u.test(foldText(text));
  const own = new Set([value.min, value.max, tellersOf(inquiry)]);
  return !saysNot && countsIn(text.replace(/\d{1,2} \p{Lu}\p{L}+ \d{4}/gu, '')).every((count) => own.has(count) || count === 1) ? 'SAYS_IT' : 'SAYS_ELSE';
}

function tellersOf({ index, keyClaims, question }: Inquiry): number {
  const [claim] = keyClaims;
  if (!claim) return 0;
  const { graph } = index;
  return corroborate({ claim, assertions: graph.assertionsOfClaim.get(claim.slug) ?? [], sources: graph.sources, outlets: graph.outlets, knownAt: question.asked.knownAt }).outletCount;
}

/**
 * An option about tellings names each of its sources, and after the name what that source tells: the claim's answer, or that it says
 * nothing. Sources that tell the same may stand together, "MONDO and Sputnik: …".
 */
export function saysTellings({ index }: Inquiry, text: string, { tellings }: ValueOf<'TELLINGS'>): Rendering {
  const { graph } = index;
  const parts = tellings.map(({ source, claim }) => ({ source: graph.sources.get(source), claim: claim === null ? null : graph.claims.get(claim) }));
  if (parts.some(({ source, claim }) => source === undefined || claim === undefined)) return 'STANDS_FOR_NOTHING';
  const clauses = foldClauses(text);
  const says = parts.every(({ source, claim }) => source !== undefined && claim !== undefined && clauses.some((clause) => namesIn(clause, source, graph.outlets.get(source.outlet)?.name) && tells(clause, claim)));
  return says ? 'SAYS_IT' : 'SAYS_ELSE';
}

/** The clauses between semicolons and full stops; where there are none, the whole text. */
function foldClauses(text: string): readonly string[] {
  return text.split(/[;\n]|\.(?=\s|$)/u).map((clause) => clause.trim()).filter((clause) => clause !== '');
}

function namesIn(clause: string, source: Source, outlet: string | undefined): boolean {
  return [source.label, plainLabel(source.label), ...(outlet === undefined ? [] : [outlet])].some((name) => holdsPhrase(clause, withoutArticle(name)));
}

function tells(clause: string, claim: Claim | null): boolean {
  if (claim === null) return /\b(?:nothing|not|no|neither|silent|none)\b/iu.test(clause);
  return [claim.answer, claim.statement, ...(claim.predicate.type === 'WORDING' ? [claim.predicate.term] : [])].some((said) => holdsPhrase(clause, said));
}
