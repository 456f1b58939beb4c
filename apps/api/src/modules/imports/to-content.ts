import type { ProposalContent } from '@footnote/importer';
import type { AttributionStep, FuzzyDate, Outlet, Predicate } from '@footnote/knowledge';
import { withLabel, type FuzzyDateRecord } from '../../graphql/fuzzy-date.js';
import type { ClaimContentRecord, ContentRecord, OutletContentRecord, PredicateRecord, ReferenceRecord, VoiceRecord } from './import.records.js';
import type { NameBook, ReferenceKind } from './name-book.js';

/** Gives what a proposal would add to the pack in the shape of the SDL: field by field, with the names of what it refers to. */
export function toContent(content: ProposalContent, names: NameBook): ContentRecord {
  const actor = (slug: string): ReferenceRecord => names.nameOf('ACTOR', slug);
  switch (content.kind) {
    case 'FACTS': {
      const { fact, title, language, outlet, published, machineTranslated } = content;
      return { __typename: 'ImportedFact', fact, title, language, outlet: outlet === null ? null : toOutlet(outlet), published: toDate(published), machineTranslated };
    }
    case 'RELIANCE': {
      const { on, unseen, declared, similarity } = content;
      const made = unseen === null ? null : { outlet: toOutlet(unseen.outlet), label: unseen.label, published: withLabel(unseen.published) };
      return { __typename: 'ImportedReliance', on: names.nameOf('SOURCE', on), unseen: made, declared, similarity };
    }
    case 'ACTOR': {
      const { slug, name, inText, kind, aliases, partOf, heads, description, plural } = content.actor;
      return { __typename: 'ImportedActor', slug, name, inText, kind, aliases, partOf: partOf === null ? null : actor(partOf), heads: heads === null ? null : actor(heads), description, plural, known: content.known };
    }
    case 'ISSUE': {
      const { slug, question, gerund } = content.issue;
      return { __typename: 'ImportedIssue', slug, question, gerund, known: content.known };
    }
    case 'EVENT': {
      const { slug, title, clause, nominal, date, participants, note } = content.event;
      return { __typename: 'ImportedEvent', slug, title, clause, nominal, date: withLabel(date), participants: participants.map((one) => ({ actor: actor(one.actor), role: one.role })), note, known: content.known };
    }
    case 'CLAIM': return toClaim(content, names);
    case 'CONTRADICTION': {
      const { slug, kind, claims, explanation } = content.contradiction;
      return { __typename: 'ImportedContradiction', slug, kind, claims: claims.map((claim) => names.nameOf('CLAIM', claim)), explanation };
    }
    default: return content satisfies never;
  }
}

function toDate(date: FuzzyDate | null): FuzzyDateRecord | null {
  return date === null ? null : withLabel(date);
}

function toOutlet({ slug, name, kind, country, ownership, stateOwned, reference }: Outlet): OutletContentRecord {
  return { slug, name, kind, country, ownership, stateOwned, reference };
}

function toClaim({ claim, known, telling }: Extract<ProposalContent, { readonly kind: 'CLAIM' }>, names: NameBook): ClaimContentRecord {
  const { slug, statement, answer, predicate, temporal, holdsFrom, holdsUntil } = claim;
  const { tense, hedges, loadedTerms, chain } = telling;
  return {
    __typename: 'ImportedClaim', slug, statement, answer, temporal, holdsFrom: toDate(holdsFrom), holdsUntil: toDate(holdsUntil), tense, hedges, loadedTerms, known,
    chain: chain.map((step) => toVoice(step, names)), predicate: toPredicate(predicate, names),
  };
}

function toVoice({ label, kind, actor, source }: AttributionStep, names: NameBook): VoiceRecord {
  return { label, kind, actor: actor === null ? null : names.nameOf('ACTOR', actor), source: source === null ? null : names.nameOf('SOURCE', source) };
}

const NO_PARTS: Omit<PredicateRecord, 'type'> = {
  actor: null, issue: null, stance: null, event: null, date: null, role: null, unique: null, measure: null, figure: null, aspect: null, subject: null, quotation: null, verbatim: null, topic: null,
  term: null, loaded: null, relation: null, to: null,
};

function toPredicate(predicate: Predicate, names: NameBook): PredicateRecord {
  const { type } = predicate;
  const of = (kind: ReferenceKind, slug: string): ReferenceRecord => names.nameOf(kind, slug);
  switch (predicate.type) {
    case 'POSITION': return { ...NO_PARTS, type, actor: of('ACTOR', predicate.actor), issue: of('ISSUE', predicate.issue), stance: predicate.stance };
    case 'REASON': return { ...NO_PARTS, type, subject: of(predicate.of.kind, predicate.of.slug) };
    case 'DATE': return { ...NO_PARTS, type, event: of('EVENT', predicate.event), date: withLabel(predicate.date) };
    case 'ROLE': return { ...NO_PARTS, type, event: of('EVENT', predicate.event), actor: of('ACTOR', predicate.actor), role: predicate.role, unique: predicate.unique };
    case 'FIGURE': {
      const { bound, value, upper } = predicate.figure;
      return { ...NO_PARTS, type, measure: of('MEASURE', predicate.measure), figure: { bound, value, upper } };
    }
    case 'ASPECT': return { ...NO_PARTS, type, aspect: of('ASPECT', predicate.aspect), subject: of(predicate.subject.kind, predicate.subject.slug) };
    case 'STATEMENT': return { ...NO_PARTS, type, actor: of('ACTOR', predicate.actor), event: predicate.event === null ? null : of('EVENT', predicate.event), quotation: predicate.quotation, verbatim: predicate.verbatim };
    case 'WORDING': return { ...NO_PARTS, type, topic: predicate.topic, term: predicate.term, loaded: predicate.loaded };
    case 'RELATION': return { ...NO_PARTS, type, event: of('EVENT', predicate.event), relation: predicate.relation, to: of('EVENT', predicate.to) };
    default: return predicate satisfies never;
  }
}
