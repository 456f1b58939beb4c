import type { CheckContext } from './check-soundness.js';
import type { EntityKind } from '../compile/scope.js';

/** A passage of fewer words may stand in other articles too. */
const SHORTEST_LOCATOR = 4;

/** Advice to the author: nothing here makes a question unsound, but it would read badly or verify less. */
export function checkStyle(context: CheckContext): void {
  checkPhrases(context);
  for (const evidence of context.graph.evidence) {
    const place = context.places.find('evidence', evidence.slug);
    if (evidence.original === null && !evidence.verbatim) context.log.warn(place, { code: 'EVIDENCE_WITHOUT_ORIGINAL', message: `"${evidence.slug}" has no locator: it will stay on the summary when the original is attached.`, remedy: 'Make one with the locate tool and add it as `original:`.' });
    else if (evidence.original !== null && evidence.original.words < SHORTEST_LOCATOR) context.log.warn(place, { code: 'LOCATOR_SHORT', message: `The locator of "${evidence.slug}" has ${evidence.original.words} words, which may stand elsewhere by chance.`, remedy: `Take at least ${SHORTEST_LOCATOR} words.` });
  }
  for (const claim of context.graph.claims) {
    const assertions = context.index.assertionsOfClaim.get(claim.slug) ?? [];
    if (claim.predicate.type === 'REASON' && claim.predicate.of.kind === 'CLAIM') adviseOnPremise(context, claim.slug, claim.predicate.of.slug);
    if (assertions.every((assertion) => !assertion.approved)) context.log.warn(context.places.find('claim', claim.slug), { code: 'ONLY_UNAPPROVED', message: `No assertion of "${claim.slug}" is approved: it supports no answer.`, remedy: 'Review one and remove `approved: false`.' });
  }
}

/** "Why did X oppose it, according to Y?" presupposes that Y says that X did. */
function adviseOnPremise(context: CheckContext, reason: string, premise: string): void {
  const tellers = new Set((context.index.assertionsOfClaim.get(premise) ?? []).map((assertion) => assertion.source));
  for (const assertion of context.index.assertionsOfClaim.get(reason) ?? []) {
    if (tellers.has(assertion.source)) continue;
    context.log.warn(context.places.find('assertion', assertion.slug, 'source'), { code: 'REASON_WITHOUT_PREMISE', message: `"${assertion.source}" gives the reason "${reason}" and is not said to assert "${premise}", which it explains.`, remedy: `Add its assertion to "${premise}"; no question can ask it why otherwise.` });
  }
}

interface Phrase { readonly kind: EntityKind; readonly slug: string; readonly field: string; readonly value: string }

/** Phrases that are put into sentences end without a mark; sentences end with theirs. */
function checkPhrases(context: CheckContext): void {
  const { claims, events, issues, aspects, measures } = context.graph;
  const fragments: Phrase[] = [
    ...claims.map(({ slug, answer }) => ({ kind: 'claim' as const, slug, field: 'answer', value: answer })),
    ...events.flatMap(({ slug, clause, nominal, title }) => Object.entries({ clause, nominal, title }).map(([field, value]) => ({ kind: 'event' as const, slug, field, value }))),
    ...issues.map(({ slug, gerund }) => ({ kind: 'issue' as const, slug, field: 'gerund', value: gerund })),
    ...aspects.flatMap(({ slug, label, asks }) => Object.entries({ label, asks }).map(([field, value]) => ({ kind: 'aspect' as const, slug, field, value }))),
    ...measures.flatMap(({ slug, label, asks, unit }) => Object.entries({ label, asks, unit }).map(([field, value]) => ({ kind: 'measure' as const, slug, field, value }))),
  ];
  // "the U.S." ends in a full stop that belongs to it.
  for (const phrase of fragments) if (/(?<!\b[A-Z])[.?!;:,]$/u.test(phrase.value)) advise(context, phrase, { what: 'ends with a mark, though it is put into a sentence', remedy: 'Remove the mark at its end.' });
  for (const { slug, statement } of claims) if (!/[.!?]["”’]?$/u.test(statement)) advise(context, { kind: 'claim', slug, field: 'statement', value: statement }, { what: 'is a sentence without a full stop', remedy: 'End it with a full stop.' });
  for (const { slug, question } of issues) if (!question.endsWith('?')) advise(context, { kind: 'issue', slug, field: 'question', value: question }, { what: 'is a question without a question mark', remedy: 'End it with a question mark.' });
}

function advise(context: CheckContext, { kind, slug, field, value }: Phrase, { what, remedy }: { readonly what: string; readonly remedy: string }): void {
  context.log.warn(context.places.find(kind, slug, field), { code: 'PHRASE_PUNCTUATION', message: `\`${field}\` of "${slug}" ${what}: "${value}".`, remedy });
}
