import { foldName, namesOf, type Actor, type Event } from '@footnote/knowledge';
import type { Proposal } from '../model.js';
import { addOutlet, citePassages } from './compose-source.js';
import { freeSlug, has, type Approved, type Draft } from './draft.js';

/** Adds the approved actors. A name that another actor bears is left to that one, and a link to an actor who is not there is left out. */
export function composeActors(draft: Draft, approved: readonly Approved[]): void {
  const contents = approved.flatMap(({ proposal, content }) => (content.kind === 'ACTOR' ? [{ proposal, actor: content.actor }] : []));
  for (const { proposal, actor } of contents) draft.put('actors', withOwnNames(draft, { ...actor, partOf: null, heads: null }), proposal);
  for (const { proposal, actor } of contents) {
    const added = draft.graph.actors.find(({ slug }) => slug === actor.slug);
    const partOf = linkTo(draft, actor, actor.partOf);
    const heads = linkTo(draft, actor, actor.heads);
    if (added !== undefined) draft.put('actors', { ...added, partOf, heads, aliases: actor.aliases.filter((alias) => isFree(draft, { ...actor, partOf, heads }, alias)) }, proposal);
  }
}

function linkTo(draft: Draft, actor: Actor, to: string | null): string | null {
  return to !== null && to !== actor.slug && has(draft, 'actors', to) ? to : null;
}

function withOwnNames(draft: Draft, actor: Actor): Actor {
  return { ...actor, aliases: [...new Set(actor.aliases)].filter((alias) => foldName(alias) !== '' && isFree(draft, actor, alias)) };
}

/** A part and its whole, a head and what it heads, may share a name; others may not. */
function isFree(draft: Draft, actor: Actor, name: string): boolean {
  const bearers = draft.graph.actors.filter((other) => other.slug !== actor.slug && namesOf(other).includes(foldName(name)));
  return bearers.every((other) => [actor.partOf, actor.heads].includes(other.slug) || [other.partOf, other.heads].includes(actor.slug));
}

/** Adds the approved issues. */
export function composeIssues(draft: Draft, approved: readonly Approved[]): void {
  for (const { proposal, content } of approved) if (content.kind === 'ISSUE' && !content.known) draft.put('issues', content.issue, proposal);
}

/** Adds the approved events with the participants who are there; how they stand to others follows once all are. */
export function composeEvents(draft: Draft, approved: readonly Approved[]): void {
  const contents = approved.flatMap(({ proposal, content }) => (content.kind === 'EVENT' && !content.known ? [{ proposal, event: content.event }] : []));
  for (const { proposal, content, isEdited } of approved) {
    const known = isEdited && content.kind === 'EVENT' && content.known ? draft.graph.events.find(({ slug }) => slug === content.event.slug) : undefined;
    if (known !== undefined && content.kind === 'EVENT') draft.put('events', { ...content.event, participants: known.participants, relations: known.relations }, proposal);
  }
  for (const { proposal, event } of contents) draft.put('events', { ...event, participants: event.participants.filter(({ actor }) => has(draft, 'actors', actor)), relations: [] }, proposal);
  for (const { proposal, event } of contents) {
    const added = draft.graph.events.find(({ slug }) => slug === event.slug);
    const relations = event.relations.filter((relation) => relation.event !== event.slug && has(draft, 'events', relation.event)).map((relation) => ({ ...relation, claim: null }));
    if (added !== undefined && relations.length > 0) draft.put('events', { ...added, relations }, proposal);
  }
}

/** Once the claims are there: an event takes the date that is told of it, where its own was only inferred or is told by nobody. */
export function settleEventDates(draft: Draft): void {
  for (const event of draft.graph.events) {
    const told = draft.graph.claims.flatMap((claim) => (claim.predicate.type === 'DATE' && claim.predicate.event === event.slug ? [claim.predicate.date] : []));
    const better = told.find((date) => isWithin(date, event.date));
    const isNew = draft.madeBy.has(`events ${event.slug}`);
    const supported = told.length === 0 || told.some((date) => overlap(date, event.date));
    if (better !== undefined && (event.date.basis === 'INFERRED' || isNew) && better.edtf !== event.date.edtf) redate(draft, event, better);
    else if (!supported && event.date.basis !== 'EXTERNAL' && told[0] !== undefined) redate(draft, event, told[0]);
  }
}

function redate(draft: Draft, event: Event, date: Event['date']): void {
  draft.put('events', { ...event, date }, null);
}

function isWithin(inner: Event['date'], outer: Event['date']): boolean {
  if (inner.earliest === null || inner.latest === null) return false;
  return (outer.earliest === null || outer.earliest <= inner.earliest) && (outer.latest === null || inner.latest <= outer.latest);
}

function overlap(a: Event['date'], b: Event['date']): boolean {
  return !(a.latest !== null && b.earliest !== null && a.latest < b.earliest) && !(b.latest !== null && a.earliest !== null && b.latest < a.earliest);
}

/** Adds the approved reliances, and the unseen sources that they are on. */
export function composeReliances(draft: Draft, approved: readonly Approved[]): void {
  for (const { proposal, content } of approved) {
    if (content.kind !== 'RELIANCE') continue;
    const on = content.unseen === null || has(draft, 'sources', content.on) ? content.on : addUnseen(draft, { ...content, unseen: content.unseen }, proposal);
    if (!has(draft, 'sources', on) || on === draft.source) {
      draft.left.set(proposal.id, on === draft.source ? 'An article does not rely on itself.' : 'The source that it is said to rely on is not in the pack any more.');
      continue;
    }
    const known = draft.graph.reliances.find((one) => one.source === draft.source && one.on === on);
    const slug = `${draft.source}--relies-on--${on}`;
    const evidence = content.declared ? citePassages(draft, { owner: { slug, evidence: known?.evidence ?? [] }, ranges: proposal.passages, by: proposal }) : [];
    const reliance = { source: draft.source, on, declared: content.declared || known?.declared === true, similarity: content.similarity ?? known?.similarity ?? null, evidence };
    draft.graph = { ...draft.graph, reliances: [...draft.graph.reliances.filter((one) => one !== known), reliance] };
    draft.credit('reliances', slug, proposal);
  }
}

type Unseen = { readonly on: string; readonly unseen: { readonly outlet: Parameters<typeof addOutlet>[1]; readonly label: string; readonly published: Event['date'] } };

function addUnseen(draft: Draft, { on, unseen }: Unseen, by: Proposal): string {
  const outlet = addOutlet(draft, unseen.outlet);
  const labels = new Set(draft.graph.sources.map(({ label }) => foldName(label)));
  const label = freeSlug(unseen.label, (candidate) => labels.has(foldName(candidate)));
  draft.put('sources', {
    slug: on, outlet: outlet.slug, title: null, url: null, language: draft.graph.pack.language, machineTranslated: false, published: unseen.published, textKind: 'UNSEEN', text: null, contentHash: null, label,
  }, by);
  return on;
}
