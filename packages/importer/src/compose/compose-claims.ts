import { findTerms } from '@footnote/corpus';
import { foldName, type Assertion, type AttributionStep, type Claim, type Predicate, type Subject } from '@footnote/knowledge';
import { matchClaim } from '../known/match-claim.js';
import type { Proposal, ProposalContent, Telling } from '../model.js';
import { citePassages } from './compose-source.js';
import { freeSlug, has, type Approved, type Draft } from './draft.js';

type ClaimContent = Extract<ProposalContent, { kind: 'CLAIM' }>;

/** Says why something is missing that a claim speaks of. */
export type SayMissing = (kind: 'actor' | 'event' | 'issue' | 'claim' | 'source', slug: string) => string;

/** Adds the approved claims and their tellings: first those that stand by themselves, then reasons and what else speaks of claims. */
export function composeClaims(draft: Draft, approved: readonly Approved[], sayMissing: SayMissing): void {
  const contents = approved.flatMap(({ proposal, content }) => (content.kind === 'CLAIM' ? [{ proposal, content }] : []));
  const renamed = new Map<string, string>();
  const ofClaims = contents.filter(({ content }) => speaksOfClaim(content.claim));
  for (const one of contents.filter((other) => !ofClaims.includes(other))) composeClaim(draft, one, { sayMissing, renamed });
  // A reason may be given for a reason.
  let open = ofClaims;
  for (let round = 0; round < 3 && open.length > 0; round += 1) {
    const later = open.filter(({ content }) => !isThere(draft, content.claim, renamed));
    for (const one of open.filter((other) => !later.includes(other))) composeClaim(draft, one, { sayMissing, renamed });
    if (later.length === open.length) break;
    open = later;
  }
  for (const one of open.filter(({ content }) => !isThere(draft, content.claim, renamed))) composeClaim(draft, one, { sayMissing, renamed });
}

function speaksOfClaim({ predicate }: Claim): boolean {
  return (predicate.type === 'REASON' && predicate.of.kind === 'CLAIM') || (predicate.type === 'ASPECT' && predicate.subject.kind === 'CLAIM');
}

function isThere(draft: Draft, { predicate }: Claim, renamed: ReadonlyMap<string, string>): boolean {
  const subject = predicate.type === 'REASON' ? predicate.of : predicate.type === 'ASPECT' ? predicate.subject : null;
  return subject === null || has(draft, 'claims', renamed.get(subject.slug) ?? subject.slug);
}

interface ClaimScope { readonly sayMissing: SayMissing; readonly renamed: Map<string, string> }

function composeClaim(draft: Draft, { proposal, content }: { readonly proposal: Proposal; readonly content: ClaimContent }, { sayMissing, renamed }: ClaimScope): void {
  const predicate = settlePredicate(draft, content.claim.predicate, renamed);
  const missing = findMissing(draft, predicate, content);
  if (missing !== null) { draft.left.set(proposal.id, sayMissing(...missing)); return; }
  if (content.measure !== null && !has(draft, 'measures', content.measure.slug)) draft.put('measures', content.measure, proposal);
  if (content.aspect !== null && !has(draft, 'aspects', content.aspect.slug)) draft.put('aspects', content.aspect, proposal);
  const wanted = settleTime({ ...content.claim, predicate });
  const published = draft.graph.sources.find(({ slug }) => slug === draft.source)?.published ?? null;
  const [match] = matchClaim(wanted, draft.graph, published);
  const known = match?.how === 'SAME' ? match.known : undefined;
  const claim = known ?? { ...wanted, slug: freeSlug(wanted.slug, (slug) => has(draft, 'claims', slug)) };
  if (claim.slug !== content.claim.slug) renamed.set(content.claim.slug, claim.slug);
  const isTold = addTelling(draft, { claim, content, proposal });
  if (!isTold) { draft.left.set(proposal.id, 'It has no passage in the text any more.'); return; }
  if (known === undefined) draft.put('claims', claim, proposal);
}

/** What a reading leaves open because it is of no pack yet: the article's own slug, and the names that claims have got meanwhile. */
function settlePredicate(draft: Draft, predicate: Predicate, renamed: ReadonlyMap<string, string>): Predicate {
  const subject = (of: Subject): Subject => {
    if (of.kind === 'CLAIM') return { ...of, slug: renamed.get(of.slug) ?? of.slug };
    return of.kind === 'SOURCE' && !has(draft, 'sources', of.slug) ? { ...of, slug: draft.source } : of;
  };
  switch (predicate.type) {
    case 'WORDING': return { ...predicate, source: draft.source };
    case 'REASON': return { ...predicate, of: subject(predicate.of) };
    case 'ASPECT': return { ...predicate, subject: subject(predicate.subject) };
    case 'STATEMENT': return { ...predicate, event: predicate.event !== null && has(draft, 'events', predicate.event) ? predicate.event : null, verbatim: predicate.verbatim && predicate.quotation !== null && draft.graph.sources.find(({ slug }) => slug === draft.source)?.machineTranslated !== true };
    case 'FIGURE': return predicate.figure.bound === 'BETWEEN' ? predicate : { ...predicate, figure: { ...predicate.figure, upper: null } };
    case 'POSITION': case 'DATE': case 'ROLE': case 'RELATION': return predicate;
    default: return predicate satisfies never;
  }
}

const COLLECTION_OF = { actor: 'actors', event: 'events', issue: 'issues', claim: 'claims', source: 'sources' } as const;

function findMissing(draft: Draft, predicate: Predicate, content: ClaimContent): readonly [keyof typeof COLLECTION_OF, string] | null {
  const named = namedIn(predicate).find(([kind, slug]) => !has(draft, COLLECTION_OF[kind], slug));
  if (named !== undefined) return named;
  // A claim of a figure brings its measure along, one of an aspect its aspect.
  if (predicate.type === 'FIGURE' && content.measure?.slug !== predicate.measure && !has(draft, 'measures', predicate.measure)) return ['claim', content.claim.slug];
  if (predicate.type === 'ASPECT' && content.aspect?.slug !== predicate.aspect && !has(draft, 'aspects', predicate.aspect)) return ['claim', content.claim.slug];
  return null;
}

function namedIn(predicate: Predicate): readonly (readonly [keyof typeof COLLECTION_OF, string])[] {
  const subject = ({ kind, slug }: Subject) => [({ ACTOR: 'actor', EVENT: 'event', SOURCE: 'source', CLAIM: 'claim', ISSUE: 'issue' } as const)[kind], slug] as const;
  switch (predicate.type) {
    case 'POSITION': return [['actor', predicate.actor], ['issue', predicate.issue]];
    case 'REASON': return [subject(predicate.of)];
    case 'DATE': return [['event', predicate.event]];
    case 'ROLE': return [['event', predicate.event], ['actor', predicate.actor]];
    case 'FIGURE': return [];
    case 'ASPECT': return [subject(predicate.subject)];
    case 'STATEMENT': return [['actor', predicate.actor]];
    case 'WORDING': return [['source', predicate.source]];
    case 'RELATION': return [['event', predicate.event], ['event', predicate.to]];
    default: return predicate satisfies never;
  }
}

function settleTime(claim: Claim): Claim {
  const temporal = claim.predicate.type === 'POSITION' ? 'STATE' : claim.temporal;
  return temporal === 'EVENT' ? { ...claim, temporal, holdsFrom: null, holdsUntil: null, retractedBy: null } : { ...claim, temporal, retractedBy: null };
}

interface TellingParts { readonly claim: Claim; readonly content: ClaimContent; readonly proposal: Proposal }

function addTelling(draft: Draft, { claim, content: { telling }, proposal }: TellingParts): boolean {
  const slug = `${claim.slug}--${draft.source}`;
  const earlier = draft.graph.assertions.find((assertion) => assertion.slug === slug);
  const evidence = citePassages(draft, { owner: { slug, evidence: earlier?.evidence ?? [] }, ranges: passagesOf(proposal), by: proposal });
  if (evidence.length === 0) return false;
  const assertion: Assertion = {
    slug, claim: claim.slug, source: draft.source, tense: earlier?.tense === 'PRESENT' ? 'PRESENT' : telling.tense,
    hedges: joinHedges(earlier?.hedges ?? [], telling.hedges), loadedTerms: citedTerms(draft, [...(earlier?.loadedTerms ?? []), ...telling.loadedTerms]),
    chain: earlier !== undefined && earlier.chain.length > 0 ? earlier.chain : settleChain(draft, telling), evidence, approved: true,
  };
  draft.put('assertions', assertion, proposal);
  return true;
}

/** The passage that carries the claim; others only show it in its surroundings. */
function passagesOf({ passages }: Proposal): Proposal['passages'] {
  return passages;
}

function joinHedges(earlier: Assertion['hedges'], now: Assertion['hedges']): Assertion['hedges'] {
  const hedges = [...new Set([...earlier, ...now])].filter((hedge) => hedge !== 'NONE');
  return hedges.length === 0 ? ['NONE'] : hedges;
}

function citedTerms(draft: Draft, terms: readonly string[]): readonly string[] {
  return [...new Set(terms)].filter((term) => findTerms(draft.reading.cleaned.text, [term]).length > 0);
}

/**
 * The voices from which the article has it, as far as the pack knows them: a report of another outlet is the source that the article was
 * approved to rely on; somebody who was not approved keeps the words that the text has for them, and counts as nobody in particular.
 */
function settleChain(draft: Draft, { chain }: Telling): readonly AttributionStep[] {
  const seen = new Set([`source ${draft.source}`]);
  const steps = [...chain].reverse().map((step): AttributionStep => {
    const actor = step.actor !== null && has(draft, 'actors', step.actor) && !seen.has(`actor ${step.actor}`) ? step.actor : null;
    const source = reliedOn(draft, step);
    const fresh = source !== null && !seen.has(`source ${source}`) ? source : null;
    if (actor !== null) seen.add(`actor ${actor}`);
    if (fresh !== null) seen.add(`source ${fresh}`);
    return { ...step, actor, source: fresh, kind: kindOfVoice(draft, step, actor) };
  });
  return steps.reverse();
}

function kindOfVoice(draft: Draft, { kind }: AttributionStep, actor: string | null): AttributionStep['kind'] {
  const voice = draft.graph.actors.find(({ slug }) => slug === actor);
  if (kind === 'NAMED_ON_RECORD' && (voice === undefined || voice.kind === 'ANONYMOUS')) return 'ANONYMOUS';
  if (kind === 'ANONYMOUS' && voice?.kind === 'PERSON') return 'NAMED_ON_RECORD';
  return kind;
}

function reliedOn(draft: Draft, step: AttributionStep): string | null {
  const relied = draft.graph.reliances.filter(({ source }) => source === draft.source).map(({ on }) => on);
  if (step.source !== null) return relied.includes(step.source) ? step.source : null;
  if (step.kind !== 'OUTLET' && step.kind !== 'DOCUMENT') return null;
  const names = [step.label, draft.graph.actors.find(({ slug }) => slug === step.actor)?.name ?? ''].map(foldName);
  const ofOutlet = draft.graph.sources.filter((source) => relied.includes(source.slug) && names.includes(foldName(draft.graph.outlets.find(({ slug }) => slug === source.outlet)?.name ?? '-')));
  return ofOutlet.length === 1 ? (ofOutlet[0]?.slug ?? null) : null;
}
