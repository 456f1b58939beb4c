import type { Claim } from '@footnote/knowledge';
import type { Check } from '../../model.js';
import { fail } from '../check.js';
import { shownTexts, type Inquiry } from '../inquiry.js';
import { premisesOf } from '../key/check-premises.js';
import { propositionOf } from '../support/judge-proposition.js';
import { tellingsOf } from '../support/tellings.js';
import { quotedSpans } from '../text/quoted-spans.js';
import { foldText, foldWords, holdsPhrase } from '../text/words.js';

const ASKS_EXACT_WORDS = /\b(?:exact words|word for word|verbatim|in (?:his|her|their|its) own words|literally|quoted as saying|the very words)\b/iu;
/** Shorter quoted stretches are terms, which the rule on loaded terms looks at. */
const SHORTEST_QUOTATION = 3;

/**
 * Quotation marks promise exact words. They may hold a verbatim quotation, a passage of an original, a term, or words of the
 * question's own claims (a statement to be judged, a title); never a quotation that went through a translation or a summary.
 */
export function checkQuotations(inquiry: Inquiry): readonly Check[] {
  const claims = claimsShown(inquiry);
  const inexact = claims.flatMap(({ predicate }) => (predicate.type === 'STATEMENT' && !predicate.verbatim && predicate.quotation !== null ? [predicate.quotation] : []));
  const asked = ASKS_EXACT_WORDS.test(inquiry.question.stem) && inquiry.keyClaims.some(({ predicate }) => predicate.type === 'STATEMENT' && !predicate.verbatim);
  const spans = shownTexts(inquiry.question).flatMap(quotedSpans);
  const failures = spans.flatMap(({ text }) => checkSpan(inquiry, text, { claims, inexact }) ?? []);
  return asked ? [...failures, fail('QUOTATION_NOT_VERBATIM', 'The stem asks for exact words, and the words reported are not verbatim.')] : failures;
}

/** The claims that a question shows, and the quotations among them that are not verbatim. */
interface Quotable { readonly claims: readonly Claim[]; readonly inexact: readonly string[] }

function checkSpan(inquiry: Inquiry, text: string, { claims, inexact }: Quotable): Check | null {
  const isProposition = propositionTexts(inquiry).some((own) => holdsPhrase(own, text));
  if (isProposition) return null;
  if (inexact.some((quotation) => holdsPhrase(quotation, text) && foldWords(text).length >= SHORTEST_QUOTATION)) {
    return fail('QUOTATION_NOT_VERBATIM', `“${text}” stands in quotation marks, and is not verbatim: it came through another language or is not the speaker's own wording.`);
  }
  if (foldWords(text).length < SHORTEST_QUOTATION || isOwn(inquiry, text, claims)) return null;
  return fail('QUOTATION_NOT_CITED', `“${text}” stands in quotation marks, and no passage cited holds these words.`);
}

/** The statement that a true / false / not stated question puts between marks in order to have it judged. */
function propositionTexts(inquiry: Inquiry): readonly string[] {
  const { question, index } = inquiry;
  if (question.kind !== 'TRUE_FALSE_NOT_STATED') return [];
  const proposition = propositionOf(inquiry);
  if (!proposition || proposition.type === 'ALTERED') return proposition ? quotedSpans(question.stem).map(({ text }) => text) : [];
  if (proposition.type === 'CLAIM') return [index.graph.claims.get(proposition.claim)?.statement ?? ''];
  return proposition.absences.map((slug) => index.graph.absences.get(slug)?.statement ?? '');
}

/** Every claim that the question shows anything of. */
function claimsShown(inquiry: Inquiry): readonly Claim[] {
  const { question, index, keyClaims } = inquiry;
  const valued = [...question.options, ...question.targets].flatMap(({ value }) => (value.type === 'CLAIM' ? [value.claim] : value.type === 'TELLINGS' ? value.tellings.flatMap(({ claim }) => claim ?? []) : []));
  const others = [...new Set(valued)].flatMap((slug) => index.graph.claims.get(slug) ?? []);
  return [...new Map([...keyClaims, ...premisesOf(inquiry), ...others].map((claim) => [claim.slug, claim])).values()];
}

/** Words that the claims shown carry, or a verbatim passage of an original that is cited for one of them. */
function isOwn(inquiry: Inquiry, text: string, claims: readonly Claim[]): boolean {
  const { graph } = inquiry.index;
  const events = inquiry.question.options.flatMap(({ value }) => (value.type === 'EVENT' ? graph.events.get(value.event) ?? [] : []));
  const carried = [
    ...claims.flatMap(({ answer, statement, predicate }) => [
      ...quotedSpans(answer).map((span) => span.text), ...quotedSpans(statement).map((span) => span.text),
      ...(predicate.type === 'WORDING' ? [predicate.term] : []), ...(predicate.type === 'STATEMENT' && predicate.verbatim && predicate.quotation !== null ? [predicate.quotation] : []),
    ]),
    ...events.flatMap(({ title, nominal, clause }) => [title, nominal, clause]),
    ...claims.flatMap(({ slug }) => tellingsOf(inquiry, slug)).flatMap(({ assertion, passages }) => [...assertion.loadedTerms, ...passages.filter(({ verbatim }) => verbatim).map(({ exact }) => exact)]),
  ];
  return carried.some((own) => holdsPhrase(own, text) || foldText(own) === foldText(text));
}
