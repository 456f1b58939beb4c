import type { Assertion, Claim, Source } from '@footnote/knowledge';
import { findTerms } from '../attach/find-terms.js';
import type { CheckContext } from './check-soundness.js';

/** The longest run of words that a summary may set in quotation marks: a term, not a sentence. */
const LONGEST_QUOTED_TERM = 4;
const QUOTED = /“([^”]*)”|"([^"]*)"|«([^»]*)»|„([^“”]*)[“”]/gu;
const MARKUP = /^(?:#{1,6}\s|[-*+]\s|>\s|\d+\.\s)|\*\*|__|\]\(|`/mu;

/** A summary is in our own words and plain text; what is quoted as somebody's word stands there. */
export function checkWording(context: CheckContext): void {
  for (const source of context.graph.sources) if (source.textKind === 'SUMMARY' && source.text !== null) checkSummary(context, source, source.text);
  for (const assertion of context.graph.assertions) checkAssertion(context, assertion);
  for (const claim of context.graph.claims) checkClaim(context, claim);
}

function checkSummary(context: CheckContext, source: Source, text: string): void {
  for (const match of text.matchAll(QUOTED)) {
    const quoted = match.slice(1).find((group) => group !== undefined) ?? '';
    const words = quoted.split(/\s+/).filter((word) => word !== '').length;
    if (words <= LONGEST_QUOTED_TERM) continue;
    context.log.error(context.places.find('text', source.slug, match.index), {
      code: 'SUMMARY_QUOTES', message: `The summary sets ${words} words in quotation marks: "${quoted}". It would pass for the article itself.`, remedy: `Say it in our own words; quote single terms of at most ${LONGEST_QUOTED_TERM} words.`,
    });
  }
  const markup = MARKUP.exec(text);
  if (markup !== null) context.log.error(context.places.find('text', source.slug, markup.index), { code: 'SUMMARY_MARKUP', message: `The summary holds Markdown markup ("${markup[0].trim()}"), which a reader would see as it stands.`, remedy: 'Write paragraphs of plain text, with an empty line between two.' });
}

function checkAssertion(context: CheckContext, assertion: Assertion): void {
  if (assertion.hedges.length > 1 && assertion.hedges.includes('NONE')) {
    context.log.error(context.places.find('assertion', assertion.slug, 'hedges'), { code: 'HEDGES_MIXED', message: 'NONE stands beside other hedges.', remedy: 'NONE means that the source does not hedge at all: write it alone, or leave it out.' });
  }
  const text = context.index.sources.get(assertion.source)?.text ?? '';
  assertion.loadedTerms.forEach((term, index) => {
    if (findTerms(text, [term]).length === 0) {
      context.log.error(context.places.find('assertion', assertion.slug, 'loadedTerms', index), { code: 'LOADED_TERM_NOT_CITED', message: `"${term}" is called a word of "${assertion.source}", but its text does not hold it.`, remedy: 'Quote the term in the summary, or leave it out here.' });
    }
  });
}

function checkClaim(context: CheckContext, claim: Claim): void {
  const { predicate } = claim;
  const assertions = context.index.assertionsOfClaim.get(claim.slug) ?? [];
  if (predicate.type === 'WORDING') checkWordingClaim({ context, claim, source: predicate.source, term: predicate.term, assertions });
  if (predicate.type === 'STATEMENT' && predicate.verbatim) {
    const translated = assertions.find((assertion) => context.index.sources.get(assertion.source)?.machineTranslated === true);
    const why = predicate.quotation === null ? 'it has no quotation' : translated === undefined ? null : `"${translated.source}" is a machine translation`;
    if (why !== null) context.log.error(context.places.find('claim', claim.slug, 'said', 'verbatim'), { code: 'VERBATIM_NOT_POSSIBLE', message: `"${claim.slug}" is marked verbatim, but ${why}.`, remedy: 'Write `verbatim: false`; only words in the language spoken, as a source quotes them, are verbatim.' });
  }
  if (predicate.type === 'FIGURE') {
    const { bound, value, upper } = predicate.figure;
    const isBetween = bound === 'BETWEEN';
    if (isBetween !== (upper !== null) || (upper !== null && upper <= value)) {
      context.log.error(context.places.find('claim', claim.slug, 'figure'), { code: 'FIGURE_BOUND', message: isBetween ? 'BETWEEN needs an upper number that is greater than the value.' : `${bound} has an upper number.`, remedy: 'Write `bound: BETWEEN, value: 20000, upper: 87000`, or another bound with a value alone.' });
    }
  }
}

interface WordingCheck { readonly context: CheckContext; readonly claim: Claim; readonly source: string; readonly term: string; readonly assertions: readonly Assertion[] }

function checkWordingClaim({ context, claim, source, term, assertions }: WordingCheck): void {
  const other = assertions.find((assertion) => assertion.source !== source);
  if (other !== undefined) {
    context.log.error(context.places.find('assertion', other.slug, 'source'), { code: 'WORDING_BY_ANOTHER_SOURCE', message: `"${claim.slug}" is about the wording of "${source}", and "${other.source}" asserts it.`, remedy: 'Let only that source assert its own wording; make another claim for the wording of the other.' });
  }
  const quotes = assertions.flatMap((assertion) => assertion.evidence).map((slug) => context.index.evidence.get(slug)?.exact ?? '');
  if (!quotes.some((quote) => findTerms(quote, [term]).length > 0)) {
    context.log.error(context.places.find('claim', claim.slug, 'wording', 'term'), { code: 'WORDING_NOT_CITED', message: `None of the passages of "${claim.slug}" holds "${term}".`, remedy: 'Quote the term in the summary, in quotation marks, and cite that passage.' });
  }
}
