import type { ProposalContent } from '@footnote/importer';
import type { AttributionStep, Predicate } from '@footnote/knowledge';
import type { ImportClaimInput, ImportVoiceInput } from '@footnote/schema';
import { ContentFault, date, few, figure, line, lineOrNothing, pick, reference, referenceOrNothing } from './edited-parts.js';
import type { NameBook, ReferenceKind } from './name-book.js';

type ClaimContent = Extract<ProposalContent, { readonly kind: 'CLAIM' }>;

/** Changes a telling of a claim: what it says, how it is told, and on whose word. */
export function editClaim(content: ClaimContent, given: ImportClaimInput, names: NameBook): ClaimContent {
  const { claim, telling } = content;
  const loadedTerms = given.loadedTerms ?? null;
  const chain = given.chain ?? null;
  return {
    ...content,
    claim: {
      ...claim, statement: line(given.statement, 'claim.statement') ?? claim.statement, answer: line(given.answer, 'claim.answer') ?? claim.answer, temporal: given.temporal ?? claim.temporal,
      holdsFrom: date(given.holdsFrom, 'claim.holdsFrom') ?? claim.holdsFrom, holdsUntil: date(given.holdsUntil, 'claim.holdsUntil') ?? claim.holdsUntil, predicate: editPredicate(claim.predicate, given, names),
    },
    telling: {
      tense: given.tense ?? telling.tense, hedges: given.hedges ?? telling.hedges,
      loadedTerms: loadedTerms === null ? telling.loadedTerms : few(loadedTerms, 'claim.loadedTerms').flatMap((term, at) => lineOrNothing(term, `claim.loadedTerms[${String(at)}]`) ?? []),
      chain: chain === null ? telling.chain : few(chain, 'claim.chain').map((voice, at) => toStep(voice, { field: `claim.chain[${String(at)}]`, names })),
    },
  };
}

function toStep({ label, kind, actor, source }: ImportVoiceInput, { field, names }: { readonly field: string; readonly names: NameBook }): AttributionStep {
  return {
    label: line(label, `${field}.label`) ?? label, kind, actor: referenceOrNothing(actor, { kind: 'ACTOR', field: `${field}.actor`, names }) ?? null,
    source: referenceOrNothing(source, { kind: 'SOURCE', field: `${field}.source`, names }) ?? null,
  };
}

/** Which parts of the input a claim of each type takes. */
const PARTS: Readonly<Record<Predicate['type'], readonly (keyof ImportClaimInput)[]>> = {
  POSITION: ['actor', 'issue', 'stance'], REASON: [], DATE: ['event', 'date'], ROLE: ['event', 'actor', 'role', 'unique'], FIGURE: ['figure'], ASPECT: [], STATEMENT: ['actor', 'event', 'quotation', 'verbatim'],
  WORDING: ['term', 'loaded'], RELATION: ['event'],
};
const ALL_PARTS = [...new Set(Object.values(PARTS).flat())];

function editPredicate(predicate: Predicate, given: ImportClaimInput, names: NameBook): Predicate {
  const misplaced = ALL_PARTS.find((part) => given[part] !== null && given[part] !== undefined && !PARTS[predicate.type].includes(part));
  if (misplaced !== undefined) throw new ContentFault(`claim.${misplaced}`, `A claim of this kind has no \`${misplaced}\`.`);
  const named = (kind: ReferenceKind, ...[part, before]: readonly ['actor' | 'issue' | 'event', string]): string => reference(given[part], { kind, field: `claim.${part}`, names }) ?? before;
  switch (predicate.type) {
    case 'POSITION': return { ...predicate, actor: named('ACTOR', 'actor', predicate.actor), issue: named('ISSUE', 'issue', predicate.issue), stance: given.stance ?? predicate.stance };
    case 'DATE': return { ...predicate, event: named('EVENT', 'event', predicate.event), date: date(given.date, 'claim.date') ?? predicate.date };
    case 'ROLE': return { ...editRole(predicate, given), event: named('EVENT', 'event', predicate.event), actor: named('ACTOR', 'actor', predicate.actor) };
    case 'FIGURE': return { ...predicate, figure: figure(given.figure, 'claim.figure') ?? predicate.figure };
    case 'STATEMENT': return { ...editStatement(predicate, given, names), actor: named('ACTOR', 'actor', predicate.actor) };
    case 'WORDING': return { ...predicate, term: line(given.term, 'claim.term') ?? predicate.term, loaded: given.loaded ?? predicate.loaded };
    case 'RELATION': return { ...predicate, event: named('EVENT', 'event', predicate.event) };
    case 'REASON':
    case 'ASPECT': return predicate;
    default: return predicate satisfies never;
  }
}

type PredicateOf<Type extends Predicate['type']> = Extract<Predicate, { readonly type: Type }>;

function editRole(predicate: PredicateOf<'ROLE'>, { role, unique }: ImportClaimInput): PredicateOf<'ROLE'> {
  return { ...predicate, role: line(role, 'claim.role') ?? predicate.role, unique: unique ?? predicate.unique };
}

function editStatement(predicate: PredicateOf<'STATEMENT'>, { event, quotation, verbatim }: ImportClaimInput, names: NameBook): PredicateOf<'STATEMENT'> {
  return {
    ...predicate, event: pick(referenceOrNothing(event, { kind: 'EVENT', field: 'claim.event', names }), predicate.event), quotation: pick(lineOrNothing(quotation, 'claim.quotation'), predicate.quotation),
    verbatim: verbatim ?? predicate.verbatim,
  };
}
