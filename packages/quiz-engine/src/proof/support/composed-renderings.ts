import { corroborate, namesOf, type Claim, type Source } from '@footnote/knowledge';
import type { OptionValue } from '../../model.js';
import type { Inquiry } from '../inquiry.js';
import { plainLabel, withoutArticle } from '../proof-index.js';
import { stancesIn, withoutStances } from '../text/stances.js';
import { foldText, holdsPhrase, wordsBeyond } from '../text/words.js';
import type { Rendering } from './renderings.js';
import { tellingsOf } from './tellings.js';

type ValueOf<T extends OptionValue['type']> = Extract<OptionValue, { type: T }>;

/** Words that only tie the parts of a composed option together; any other word says something of its own. */
const TIES: ReadonlySet<string> = new Set((
  'a an the and or of to from then at on in it its by with for as that this which who they them their was were is are be been had has have now first later before after between '
  + 'remained stayed moved went changed change no').split(' '));

/** Options whose words are composed of several values are read part by part: each part has to be there, in its order, and no other. */
export function saysChange({ index, keyClaims }: Inquiry, text: string, value: ValueOf<'CHANGE'>): Rendering {
  const { graph } = index;
  const { before, after } = value;
  const actor = graph.actors.get(value.actor);
  if (!actor) return 'STANDS_FOR_NOTHING';
  const named = [...namesOf(actor)].sort((a, b) => b.length - a.length).find((name) => holdsPhrase(text, name));
  const issues = keyClaims.flatMap(({ predicate }) => (predicate.type === 'POSITION' ? graph.issues.get(predicate.issue) ?? [] : []));
  const strangers = named === undefined ? [] : (index.actorsByName.get(foldText(named)) ?? []).flatMap((slug) => graph.actors.get(slug) ?? []).filter(({ slug }) => slug !== actor.slug);
  const own = named === undefined ? [] : [named];
  const rest = wordsBeyond(text, [...own, ...issues.map(({ gerund }) => gerund)]).join(' ');
  const said = stancesIn(rest);
  const isWhole = wordsBeyond(withoutStances(rest), []).every((word) => TIES.has(word));
  const isOneActor = keyClaims.every(({ predicate }) => predicate.type === 'POSITION' && predicate.actor === actor.slug);
  const unchanged = before === after && said.length === 1;
  const saysBoth = unchanged ? said[0] === (before ?? 'NONE') : said.join() === `${before ?? 'NONE'},${after ?? 'NONE'}`;
  return (named !== undefined || isOneActor) && strangers.length === 0 && isWhole && saysBoth ? 'SAYS_IT' : 'SAYS_ELSE';
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

/** Words in which origins are counted and compared. */
const ORIGIN_WORDS: ReadonlySet<string> = new Set([...TIES, ...COUNTS, ...(
  'independent independently separate different distinct each other another others single same shared share shares common repeat repeats repeated relay relays relayed undetermined cannot told known '
  + 'determined may clear unclear unknown most up least possibly perhaps alone only all both outlet outlets source sources origin origins report reports article articles voice voices behind stand stands come comes back go goes '
  + 'there how many people person unnamed there').split(' ')]);

/** An option about origins says its verdict, no count but its own, names no origin it does not stand for, and says nothing else. */
export function saysOrigins(inquiry: Inquiry, text: string, value: ValueOf<'ORIGINS'>): Rendering {
  const { sources, outlets } = inquiry.index.graph;
  const folded = foldText(text);
  const carriers = tellingsOf(inquiry, inquiry.keyClaims[0]?.slug ?? '');
  const names = carriers.flatMap(({ source, assertion }) => [
    source.label, plainLabel(source.label), outlets.get(source.outlet)?.name ?? source.label,
    ...assertion.chain.flatMap((step) => [step.label, sources.get(step.source ?? '')?.label ?? step.label]),
  ]).map(withoutArticle);
  const beyond = wordsBeyond(text, names).filter((word) => !ORIGIN_WORDS.has(word) && !/^\d{1,2}$/u.test(word));
  if (!VERDICT_WORDS[value.verdict].test(folded) || beyond.length > 0) return 'SAYS_ELSE';
  const own = new Set([value.min, value.max, tellersOf(inquiry)]);
  return countsIn(wordsBeyond(text, names).join(' ')).every((count) => own.has(count) || count === 1) ? 'SAYS_IT' : 'SAYS_ELSE';
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
  const clauses = clausesOf(text);
  const names = parts.map(({ source }) => (source ? namesFor(source, graph.outlets.get(source.outlet)?.name) : []));
  const allSay = parts.every(({ claim }, at) => claim !== undefined && clauses.some((clause) => (names[at] ?? []).some((name) => holdsPhrase(clause, name)) && tells(clause, claim)));
  const answers = parts.flatMap(({ claim }) => (claim ? answersIn(claim) : []));
  const beyond = clauses.flatMap((clause) => wordsBeyond(clause, [...names.flat(), ...answers])).filter((word) => !TELLING_WORDS.has(word));
  return allSay && beyond.length === 0 ? 'SAYS_IT' : 'SAYS_ELSE';
}

const TELLING_WORDS: ReadonlySet<string> = new Set([...TIES, ...'both all says said say gives give gave writes wrote reports reported dates dated puts put nothing not does do silent none neither word words'.split(' ')]);

/** The clauses between semicolons and full stops; where there are none, the whole text. */
function clausesOf(text: string): readonly string[] {
  return text.split(/[;\n]|\.(?=\s|$)/u).map((clause) => clause.trim()).filter((clause) => clause !== '');
}

function namesFor({ label }: Source, outlet: string | undefined): readonly string[] {
  return [label, plainLabel(label), ...(outlet === undefined ? [] : [outlet])].map(withoutArticle);
}

function answersIn({ answer, statement, predicate }: Claim): readonly string[] {
  return [answer, statement, ...(predicate.type === 'WORDING' ? [predicate.term] : [])];
}

/** What a clause has its source tell: the claim, with nothing that takes it back; or, for null, nothing. */
function tells(clause: string, claim: Claim | null): boolean {
  if (claim === null) return /\b(?:nothing|not|no|neither|silent|none)\b/iu.test(clause);
  const said = answersIn(claim).filter((answer) => holdsPhrase(clause, answer));
  return said.length > 0 && !wordsBeyond(clause, said).some((word) => /^(?:not|no|nothing|neither|none|silent)$/u.test(word));
}
