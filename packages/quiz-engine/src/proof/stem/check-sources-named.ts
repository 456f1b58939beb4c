import { formatDate, formatDateInText, formatDay, type Claim, type Source } from '@footnote/knowledge';
import type { Check } from '../../model.js';
import { fail } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { premisesOf } from '../key/check-premises.js';
import { plainLabel, withoutArticle } from '../proof-index.js';
import { ownTexts } from './check-foreign.js';
import { asksWhatHappened } from '../support/happened-between.js';
import { namesByReliance, namesSource, sourcesNamedIn } from '../support/source-names.js';
import { citeSource, soundTellings, tellingsOf } from '../support/tellings.js';
import { holdsBounded } from '../text/days.js';

/**
 * Who is named: every source that the stem speaks for, the one source where only one tells the key, and nobody else. Where the
 * source is what is asked, or stands in the options, the stem does not give it away.
 */
export function checkSourcesNamed(inquiry: Inquiry): readonly Check[] {
  const { named, question } = inquiry;
  const inOptions = sourcesInOptions(inquiry);
  const unnamed = namesByReliance(inquiry, question.stem) ? [] : named.filter((source) => !inOptions.has(source.slug) && !namesSource(inquiry, question.stem, source));
  const failures = unnamed.map((source) => fail('SOURCE_UNNAMED', `The stem speaks for ${citeSource(source)}, and does not name it.`));
  const more = failures.length > 0 ? [] : [...checkEachNamed(inquiry, inOptions), ...checkReportDays(inquiry), ...checkRepeated(inquiry), ...checkLastReporters(inquiry), ...checkTellersNamed(inquiry)];
  return [...failures, ...more, ...checkSingleTeller(inquiry), ...checkSpokenFor(inquiry), ...checkStrangers(inquiry)];
}

/** Sources that the options name themselves: where who told it is asked, the stem does not say so beforehand. */
function sourcesInOptions({ question }: Inquiry): ReadonlySet<string> {
  return new Set([...question.options, ...question.targets].flatMap(({ value }) => {
    if (value.type === 'SOURCE') return [value.source];
    return value.type === 'TELLINGS' ? value.tellings.map(({ source }) => source) : [];
  }));
}

/** Kinds whose options or key are about the sources themselves. */
function asksSources({ question }: Inquiry): boolean {
  const { kind, options, targets } = question;
  return kind === 'OUTLET' || kind === 'CORROBORATION' || kind === 'DISAGREEMENT' || [...options, ...targets].some(({ value }) => value.type === 'SOURCE');
}

function checkSingleTeller(inquiry: Inquiry): readonly Check[] {
  if (asksSources(inquiry) || inquiry.named.length > 0) return [];
  const tellers = inquiry.keyClaims.map((claim) => tellersOf(inquiry, claim));
  const single = tellers.filter((each) => each.length === 1).flat();
  const isOrdering = inquiry.question.kind === 'ORDER';
  const onlyOne = new Set(tellers.flat().map(({ slug }) => slug)).size === 1;
  const [source] = single;
  return source && (!isOrdering || onlyOne) ? [fail('STEM_UNATTRIBUTED', `Only ${citeSource(source)}, tells it, and the stem does not name it.`)] : [];
}

function tellersOf(inquiry: Inquiry, claim: Claim): readonly Source[] {
  const sources = soundTellings(inquiry, claim.slug).map(({ source }) => source);
  return [...new Map(sources.map((source) => [source.slug, source])).values()];
}

/** A source that the stem speaks for tells at least one claim of the key or of what the stem presupposes. Of silence all may be asked. */
function checkSpokenFor(inquiry: Inquiry): readonly Check[] {
  const { named, keyClaims, question } = inquiry;
  if (question.kind === 'TRUE_FALSE_NOT_STATED' || question.kind === 'DISAGREEMENT' || keyClaims.length === 0) return [];
  // Of events in and out of a stretch of time the sources are named for all options: each tells the date of one at least.
  const dating = asksWhatHappened(question) ? question.bases.flatMap((basis) => basis.claims) : [];
  const claims = [...keyClaims, ...premisesOf(inquiry)].map(({ slug }) => slug).concat(dating);
  const inOptions = sourcesInOptions(inquiry);
  const idle = named.filter((source) => !inOptions.has(source.slug) && !claims.some((slug) => soundTellings(inquiry, slug).some((telling) => telling.source.slug === source.slug)));
  return idle.map((source) => fail('SOURCE_MISNAMED', `The stem gives it as told by ${citeSource(source)}, which does not tell it.`));
}

/** A held source that the stem names is one it speaks for; where it speaks for all, one that tells what is asked. Any other is the wrong one. */
function checkStrangers(inquiry: Inquiry): readonly Check[] {
  const { named, keyClaims, question } = inquiry;
  const strangers = sourcesNamedIn(inquiry, question.stem).filter((source) => !named.some(({ outlet }) => outlet === source.outlet));
  const claims = [...keyClaims, ...premisesOf(inquiry)];
  const telling = (source: Source): boolean => question.options.some(({ value }) => value.type === 'TELLINGS' && value.tellings.some((told) => told.source === source.slug))
    || (named.length === 0 && claims.some(({ slug }) => tellingsOf(inquiry, slug).some((each) => each.source.outlet === source.outlet && each.fault !== 'KEY_NOT_YET_KNOWN')));
  return strangers.filter((source) => !telling(source)).map((source) => fail('SOURCE_MISNAMED', `The stem names ${citeSource(source)}, which neither tells the key nor is spoken for.`));
}

/** Two texts of one outlet are named by two mentions: “The Ledger” in “The Ledger’s correction” is no mention of its report. */
function checkEachNamed(inquiry: Inquiry, inOptions: ReadonlySet<string>): readonly Check[] {
  const { named, question, index } = inquiry;
  if (namesByReliance(inquiry, question.stem)) return [];
  const shown = named.filter(({ slug }) => !inOptions.has(slug));
  const namesOf = ({ label, outlet }: Source): readonly string[] => [label, plainLabel(label), index.graph.outlets.get(outlet)?.name ?? label].map(withoutArticle);
  const longestFirst = [...shown].sort((a, b) => b.label.length - a.label.length);
  let rest = question.stem;
  return longestFirst.flatMap((source) => {
    const name = namesOf(source).find((each) => holdsBounded(rest, each));
    if (name === undefined) return [fail('SOURCE_UNNAMED', `The stem speaks for ${citeSource(source)}, and does not name it beside the other text of its outlet.`)];
    rest = rest.replace(name, ' ');
    return [];
  });
}

/** “Sputnik’s report of 8 March” gives the day of that report, and “(published between 26 and 30 July)” the days between which it appeared. */
const REPORT_OF = /\b(?:reports?|corrections?|articles?|notices?|stor(?:y|ies)|accounts?) (?:of|from|dated) (\d{1,2} \p{Lu}\p{Ll}+(?: \d{4})?)|\(published ([^)]+)\)/gu;

/** A report is given its own day; another one that a claim of the question speaks of, the day that the claim gives it. */
function checkReportDays(inquiry: Inquiry): readonly Check[] {
  const { named, question } = inquiry;
  if (named.length === 0) return [];
  const own = named.flatMap(({ published }) => [formatDate(published), formatDateInText(published)]);
  const texts = ownTexts(inquiry);
  return [...question.stem.matchAll(REPORT_OF)].flatMap(([phrase, day, span]): readonly Check[] => {
    const given = day ?? span ?? '';
    const isOwn = own.some((date) => date === given || date.startsWith(`${given} `)) || texts.some((text) => holdsBounded(text, phrase));
    return isOwn ? [] : [fail('SOURCE_MISNAMED', `The stem speaks of a report of ${given}, and none of the sources that it speaks for is of that day.`)];
  });
}

/** Who last reported something on a day did so in a report that was out by then. */
function checkLastReporters({ named, question: { stem, asked: { lastReported } } }: Inquiry): readonly Check[] {
  if (lastReported === null || !stem.includes(`last reported on ${formatDay(lastReported)} by`)) return [];
  const later = named.filter(({ published }) => published.earliest !== null && published.earliest > lastReported);
  return later.map((source) => fail('SOURCE_MISNAMED', `The stem has ${citeSource(source)}, report it last on ${formatDay(lastReported)}.`));
}

/** Where the stem names any of the sources whose tellings are to be told apart, it names them all. */
function checkTellersNamed(inquiry: Inquiry): readonly Check[] {
  const { question, index } = inquiry;
  if (question.kind !== 'DISAGREEMENT') return [];
  const slugs = new Set(question.options.flatMap(({ value }) => (value.type === 'TELLINGS' ? value.tellings.map(({ source }) => source) : [])));
  const sources = [...slugs].flatMap((slug) => index.graph.sources.get(slug) ?? []);
  const unnamed = sources.filter((source) => !namesSource(inquiry, question.stem, source));
  return unnamed.length === sources.length ? [] : unnamed.map((source) => fail('SOURCE_UNNAMED', `The stem asks how accounts differ, and does not name ${citeSource(source)}.`));
}

const NAMED_TWICE = /(?<!\p{L})(\p{Lu}[\p{L}’]+(?: \p{Lu}[\p{L}’]+)*)(?:,| and|, and) (?:the |The )?\1(?![\p{L}’])/u;

/** “Sputnik and Sputnik” stands where somebody else stood. */
function checkRepeated({ question }: Inquiry): readonly Check[] {
  const name = NAMED_TWICE.exec(question.stem)?.[1];
  return name === undefined ? [] : [fail('SOURCE_MISNAMED', `The stem names ${name} twice in one row.`)];
}
