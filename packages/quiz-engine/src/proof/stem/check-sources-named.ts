import type { Claim, Source } from '@footnote/knowledge';
import type { Check } from '../../model.js';
import { fail } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { premisesOf } from '../key/check-premises.js';
import { asksWhatHappened } from '../support/happened-between.js';
import { namesByReliance, namesSource, sourcesNamedIn } from '../support/source-names.js';
import { citeSource, soundTellings, tellingsOf } from '../support/tellings.js';

/**
 * Who is named: every source that the stem speaks for, the one source where only one tells the key, and nobody else. Where the
 * source is what is asked, or stands in the options, the stem does not give it away.
 */
export function checkSourcesNamed(inquiry: Inquiry): readonly Check[] {
  const { named, question } = inquiry;
  const inOptions = sourcesInOptions(inquiry);
  const unnamed = namesByReliance(inquiry, question.stem) ? [] : named.filter((source) => !inOptions.has(source.slug) && !namesSource(inquiry, question.stem, source));
  const failures = unnamed.map((source) => fail('SOURCE_UNNAMED', `The stem speaks for ${citeSource(source)}, and does not name it.`));
  return [...failures, ...checkSingleTeller(inquiry), ...checkSpokenFor(inquiry), ...checkStrangers(inquiry)];
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
