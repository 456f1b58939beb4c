import { formatDate, formatDay, type Claim, type Source } from '@footnote/knowledge';
import type { Check, OptionValue } from '../../model.js';
import { fail } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { premisesOf } from '../key/check-premises.js';
import { plainLabel } from '../proof-index.js';
import { propositionOf } from '../support/judge-proposition.js';
import { soundTellings } from '../support/tellings.js';
import { formatFigure } from '../text/figures.js';
import { foldText, foldWords } from '../text/words.js';

/**
 * What stands in the stem without standing in anything the question rests on: a number, a negation, an actor. A stem may word things
 * its own way; but a figure, a “not” or a name that no claim, source or date of the question has makes it another question.
 */
export function checkForeign(inquiry: Inquiry): readonly Check[] {
  const texts = ownTexts(inquiry);
  const own = ` ${texts.map(foldText).join(' ¦ ')} `;
  return [...checkNumbers(inquiry, own), ...checkNegation(inquiry, texts), ...checkActors(inquiry, own)];
}

function checkNumbers({ question }: Inquiry, own: string): readonly Check[] {
  const foreign = foldWords(question.stem).find((word) => /^\p{N}+$/u.test(word) && !own.includes(` ${word} `));
  return foreign === undefined ? [] : [fail('STEM_ASKS_ELSE', `The stem has the number ${foreign}, which nothing that the question rests on has.`)];
}

const NEGATION = /\b(?:not|never|neither|nor|none|except|cannot)\b|n[’']t\b/iu;
/** How a verdict or an unknown is asked for, which denies nothing. */
const ASKING = /\b(?:or )?not (?:mention(?:ed)?|say|named|stated|told)\b|\bno (?:fewer|less|more) than\b/giu;

function checkNegation({ question }: Inquiry, texts: readonly string[]): readonly Check[] {
  const denies = (text: string): boolean => NEGATION.test(text.replace(ASKING, ' '));
  return denies(question.stem) && !texts.some(denies) ? [fail('STEM_ASKS_ELSE', 'The stem denies what nothing that the question rests on denies.')] : [];
}

/** Actors that the stem names though no claim of the question is about them, and no text of it names them. An outlet may be named as the teller that it is. */
function checkActors(inquiry: Inquiry, own: string): readonly Check[] {
  const { question, index } = inquiry;
  const ofClaims = ` ${textsWith(inquiry, inquiry.named).map(foldText).join(' ¦ ')} `;
  const words = foldWords(question.stem);
  const stem = ` ${words.join(' ')} `;
  const named = [...new Set(words)].flatMap((word) => (index.actorNames.get(word) ?? []).filter(({ name }) => stem.includes(` ${name} `) && !ofClaims.includes(` ${name} `)));
  if (named.length === 0) return [];
  const concerned = new Set(claimsAsked(inquiry).flatMap(actorsOf));
  const strangers = named.flatMap(({ name, actor }) => {
    const found = concerned.has(actor) ? undefined : index.graph.actors.get(actor);
    return found && !(found.kind === 'OUTLET' && own.includes(` ${name} `)) ? [found] : [];
  });
  const [stranger] = strangers;
  return stranger ? [fail('STEM_ASKS_ELSE', `The stem names ${stranger.inText}, of whom no claim of the question tells.`)] : [];
}

/** The claims of the key, of what the stem presupposes, of what is to be judged, and, where several things stand side by side, of the options. */
export function claimsAsked(inquiry: Inquiry): readonly Claim[] {
  const { question, index, keyClaims } = inquiry;
  const proposition = question.kind === 'TRUE_FALSE_NOT_STATED' ? propositionOf(inquiry) : null;
  const judged = proposition && proposition.type !== 'ABSENT' ? [proposition.claim, ...claimIn(proposition.type === 'ALTERED' ? proposition.value : null)] : [];
  const paired = question.kind === 'DISAGREEMENT' ? question.options.flatMap(({ value }) => claimIn(value)) : [];
  const more = [...judged, ...paired].flatMap((slug) => index.graph.claims.get(slug) ?? []);
  const premises = premisesOf(inquiry);
  return [...new Map([...keyClaims, ...premises, ...more].map((claim) => [claim.slug, claim])).values()];
}

function claimIn(value: OptionValue | null): readonly string[] {
  if (value?.type === 'CLAIM') return [value.claim];
  return value?.type === 'TELLINGS' ? value.tellings.flatMap(({ claim }) => claim ?? []) : [];
}

function actorsOf({ predicate }: Claim): readonly string[] {
  switch (predicate.type) {
    case 'POSITION':
    case 'ROLE':
    case 'STATEMENT': return [predicate.actor];
    case 'REASON': return predicate.of.kind === 'ACTOR' ? [predicate.of.slug] : [];
    case 'ASPECT': return predicate.subject.kind === 'ACTOR' ? [predicate.subject.slug] : [];
    case 'DATE':
    case 'FIGURE':
    case 'WORDING':
    case 'RELATION': return [];
    default: return predicate satisfies never;
  }
}

/** The sources that are spoken for, and all that tell the claims of the question. */
function sourcesOf(inquiry: Inquiry): readonly Source[] {
  return [...inquiry.named, ...claimsAsked(inquiry).flatMap(({ slug }) => soundTellings(inquiry, slug).map(({ source }) => source))];
}

/** Every wording that a stem may take its words from: of the claims and days of the question, and of these sources. */
export function ownTexts(inquiry: Inquiry): readonly string[] {
  const known = gathered.get(inquiry) ?? textsWith(inquiry, sourcesOf(inquiry));
  gathered.set(inquiry, known);
  return known;
}

/** Several rules ask for them, of one question at a time. */
const gathered = new WeakMap<Inquiry, readonly string[]>();

function textsWith(inquiry: Inquiry, sources: readonly Source[]): readonly string[] {
  const { question, index } = inquiry;
  const { asOf, knownAt, since, lastReported } = question.asked;
  const claims = claimsAsked(inquiry);
  const proposition = question.kind === 'TRUE_FALSE_NOT_STATED' ? propositionOf(inquiry) : null;
  const absent = proposition?.type === 'ABSENT' ? proposition.absences.flatMap((slug) => index.graph.absences.get(slug)?.statement ?? []) : [];
  const altered = proposition?.type === 'ALTERED' && proposition.value.type === 'ACTOR' ? namesOf(inquiry, proposition.value.actor) : [];
  return [
    ...[asOf, knownAt, since ?? null, lastReported].flatMap((day) => (day === null ? [] : [formatDay(day)])),
    ...claims.flatMap((claim) => wordingsOf(inquiry, claim)), ...sources.flatMap((source) => sourceWordings(inquiry, source)), ...absent, ...altered,
  ];
}

/** The words of a claim, and of every entity that it is about. */
function wordingsOf(inquiry: Inquiry, { statement, answer, predicate }: Claim): readonly string[] {
  const own = [statement, answer];
  switch (predicate.type) {
    case 'POSITION': return [...own, ...namesOf(inquiry, predicate.actor), ...issueWords(inquiry, predicate.issue)];
    case 'REASON': return [...own, ...subjectWords(inquiry, predicate.of)];
    case 'DATE': return [...own, ...eventWords(inquiry, predicate.event)];
    case 'ROLE': return [...own, ...eventWords(inquiry, predicate.event), ...namesOf(inquiry, predicate.actor)];
    case 'FIGURE': return [...own, ...measureWords(inquiry, predicate.measure), formatFigure(predicate.figure)];
    case 'ASPECT': return [...own, ...aspectWords(inquiry, predicate.aspect), ...subjectWords(inquiry, predicate.subject)];
    case 'STATEMENT': return [...own, ...quoted(predicate.quotation), ...eventWords(inquiry, predicate.event), ...namesOf(inquiry, predicate.actor)];
    case 'WORDING': return [...own, predicate.term, predicate.topic];
    case 'RELATION': return [...own, ...eventWords(inquiry, predicate.event), ...eventWords(inquiry, predicate.to)];
    default: return predicate satisfies never;
  }
}

function quoted(quotation: string | null): readonly string[] {
  return quotation === null ? [] : [quotation];
}

function eventWords({ index }: Inquiry, slug: string | null): readonly string[] {
  const event = slug === null ? undefined : index.graph.events.get(slug);
  return event ? [event.title, event.clause, event.nominal] : [];
}

function subjectWords(inquiry: Inquiry, { kind, slug }: { readonly kind: string; readonly slug: string }): readonly string[] {
  return kind === 'EVENT' ? eventWords(inquiry, slug) : [];
}

function issueWords({ index }: Inquiry, slug: string): readonly string[] {
  const issue = index.graph.issues.get(slug);
  return issue ? [issue.gerund, issue.question] : [];
}

function measureWords({ index }: Inquiry, slug: string): readonly string[] {
  const measure = index.graph.measures.get(slug);
  return measure ? [measure.asks, measure.label] : [];
}

function aspectWords({ index }: Inquiry, slug: string): readonly string[] {
  const aspect = index.graph.aspects.get(slug);
  return aspect ? [aspect.asks, aspect.label] : [];
}

function namesOf({ index }: Inquiry, slug: string): readonly string[] {
  const actor = index.graph.actors.get(slug);
  return actor ? [actor.name, actor.inText, ...actor.aliases] : [];
}

/** A source's names and dates, and the reports that it relies on, by which several may be named at once. */
function sourceWordings({ index }: Inquiry, { slug, label, outlet, published }: Source): readonly string[] {
  const reports = (index.graph.reliancesOfSource.get(slug) ?? []).flatMap(({ on }) => index.graph.sources.get(on) ?? []);
  return [label, plainLabel(label), index.graph.outlets.get(outlet)?.name ?? '', formatDate(published), ...reports.flatMap((report) => [report.label, formatDate(report.published)])].map((text) => text.trim()).filter((text) => foldText(text) !== '');
}
