import type { Assertion, Source } from '@footnote/knowledge';
import type { Check, Option } from '../../model.js';
import { fail } from '../check.js';
import { type Inquiry } from '../inquiry.js';
import { namesSource } from '../support/source-names.js';
import { quotedSpans, type QuotedSpan } from '../text/quoted-spans.js';
import { foldText, foldWords, holdsPhrase } from '../text/words.js';

interface Shown { readonly text: string; readonly option: Option | null }

/**
 * A loaded term stands in quotation marks, with the outlet whose word it is named beside it; where which outlet used it is what is
 * asked, the options name the outlets. A machine translation's word is never given as its outlet's.
 */
export function checkLoadedTerms(inquiry: Inquiry): readonly Check[] {
  const { stem, options, targets } = inquiry.question;
  const shown: readonly Shown[] = [{ text: stem, option: null }, ...[...options, ...targets].map((option) => ({ text: option.text, option }))];
  return [...shown.flatMap((each) => checkShown(inquiry, each)), ...checkTranslations(inquiry)];
}

function checkShown(inquiry: Inquiry, { text, option }: Shown): readonly Check[] {
  const words = new Set(foldWords(text));
  const terms = [...words].flatMap((word) => inquiry.index.loadedTerms.get(word) ?? []).filter(({ term }) => holdsPhrase(text, term));
  const byTerm = new Map<string, Assertion[]>();
  for (const { term, assertion } of terms) {
    const found = inquiry.index.graph.assertions.get(assertion);
    if (found) byTerm.set(foldText(term), [...byTerm.get(foldText(term)) ?? [], found]);
  }
  return [...byTerm].flatMap(([term, assertions]) => checkTerm(inquiry, { text, option }, { term, assertions }) ?? []);
}

/** A loaded term that a text holds, and the tellings that use it. */
interface TermFound { readonly term: string; readonly assertions: readonly Assertion[] }

function checkTerm(inquiry: Inquiry, { text, option }: Shown, { term, assertions }: TermFound): Check | null {
  const detail = option ? { optionId: option.id } : {};
  if (!isQuotedThroughout(text, term)) return fail('LOADED_TERM_UNQUOTED', `“${term}” is a loaded term, and stands without quotation marks.`, detail);
  const users = assertions.flatMap(({ source }) => inquiry.index.graph.sources.get(source) ?? []);
  return isAttributed(inquiry, { text, option }, users) ? null : fail('LOADED_TERM_WITHOUT_OUTLET', `“${term}” is a loaded term, and the outlet whose word it is is not named.`, detail);
}

/** Whether every occurrence of a term stands in quotation marks. */
function isQuotedThroughout(text: string, term: string): boolean {
  const spans = quotedSpans(text);
  return !holdsPhrase(blank(text, spans), term);
}

function blank(text: string, spans: readonly QuotedSpan[]): string {
  return [...spans].reverse().reduce((rest, { start, end }) => `${rest.slice(0, start)} ¦ ${rest.slice(end)}`, text);
}

function isAttributed(inquiry: Inquiry, { text, option }: Shown, users: readonly Source[]): boolean {
  const { stem, options, targets } = inquiry.question;
  const asksWho = [...options, ...targets].some(({ value }) => value.type === 'SOURCE' || value.type === 'TELLINGS');
  const texts = option ? [stem, text] : [stem];
  return asksWho || users.some((user) => texts.some((each) => namesSource(inquiry, each, user)));
}

/** A wording is never asked of a source whose words are a translator's, unless the question itself says that they are. */
function checkTranslations(inquiry: Inquiry): readonly Check[] {
  const { question, index } = inquiry;
  const valued = [...question.options, ...question.targets].flatMap(({ value }) => claimsIn(value));
  const worded = [...new Set([...question.asked.keyClaims, ...valued])].flatMap((slug) => {
    const predicate = index.graph.claims.get(slug)?.predicate;
    const source = predicate?.type === 'WORDING' ? index.graph.sources.get(predicate.source) : undefined;
    return source?.machineTranslated === true ? [{ slug, source }] : [];
  });
  const isSaid = [question.stem, ...question.options.map(({ text }) => text), ...question.targets.map(({ text }) => text)].some((text) => /\btranslat/iu.test(text));
  return isSaid ? [] : worded.map(({ slug, source }) => fail('TRANSLATION_AS_WORDING', `The words in ${source.label} are a machine translation's, and are not to be given as the outlet's own.`, { claim: slug }));
}

function claimsIn(value: Option['value']): readonly string[] {
  if (value.type === 'CLAIM') return [value.claim];
  return value.type === 'TELLINGS' ? value.tellings.flatMap(({ claim }) => claim ?? []) : [];
}
