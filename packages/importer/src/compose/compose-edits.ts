import { applyEdits, detachAllOriginals, diffGraphs, type EditProblem, type GraphEdit } from '@footnote/corpus';
import { foldName, type PackGraph } from '@footnote/knowledge';
import { areOne, linkContents } from '../known/index.js';
import { renameIn, type RenamedKind } from '../known/rename-slugs.js';
import type { Decision, Proposal, ProposalContent, Reading } from '../model.js';
import { composeClaims, type SayMissing } from './compose-claims.js';
import { composeContradictions } from './compose-conflicts.js';
import { composeActors, composeEvents, composeIssues, composeReliances, settleEventDates } from './compose-entities.js';
import { composeSource } from './compose-source.js';
import { createDraft, freeSlug, has, type Approved, type Draft } from './draft.js';
import { withdrawLost } from './withdraw-lost.js';

export interface CompositionRequest {
  /** The pack as it stands now, which may know more than when the article was read. */
  readonly graph: PackGraph;
  readonly reading: Reading;
  readonly decisions: readonly Decision[];
  /** The slug of the article as a source: a new one, or that of a source whose other version this is. */
  readonly sourceSlug: string;
}

export interface Composition {
  /** What `applyEdits` takes; empty where nothing that was approved can stand. */
  readonly edits: readonly GraphEdit[];
  /** The pack with these edits made; as it was where there are none. */
  readonly graph: PackGraph;
  /** Approved proposals that could not be taken, by id, each with the reason. */
  readonly left: readonly { readonly proposal: string; readonly why: string }[];
  /** Tellings that the source's earlier text carried and that this one does not. */
  readonly withdrawn: readonly string[];
}

/** Faults may hide behind others; an article has no more layers of them than this. */
const MOST_ROUNDS = 12;

/**
 * Turns what a person approved of a reading into edits of a pack, such that the pack stays valid whatever she approved: what rests on
 * something rejected, or would break a rule, is left with its reason, and the rest is taken. Nothing of it is there by other hands:
 * only the text of the article, and contradictions between what was approved and what was known, are added without a decision.
 */
export function composeEdits(request: CompositionRequest): Composition {
  const base = detachAllOriginals(request.graph);
  const approved = listApproved(request);
  const left = new Map<string, string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { draft, withdrawn, refused } = composeDraft({ ...request, graph: base }, approved.filter(({ proposal }) => !left.has(proposal.id)));
    if (refused !== null) return { edits: [], graph: request.graph, left: approved.map(({ proposal }) => ({ proposal: proposal.id, why: left.get(proposal.id) ?? refused })), withdrawn: [] };
    const edits = diffGraphs(base, draft.graph);
    const result = applyEdits(request.graph, edits);
    if (result.ok) return { edits, graph: result.graph, left: [...left, ...draft.left].map(([proposal, why]) => ({ proposal, why })), withdrawn };
    const blamed = blame(draft, result.problems);
    if (blamed.size === 0) throw new Error(`What was composed is refused and nothing approved is the reason: ${result.problems[0]?.message ?? ''}`);
    for (const [id, why] of blamed) left.set(id, why);
  }
  const why = 'Taken together with the others, it would break the pack.';
  return { edits: [], graph: request.graph, left: approved.map(({ proposal }) => ({ proposal: proposal.id, why: left.get(proposal.id) ?? why })), withdrawn: [] };
}

function listApproved({ reading, decisions }: CompositionRequest): readonly Approved[] {
  const byId = new Map(decisions.map((decision) => [decision.proposal, decision]));
  return reading.proposals.flatMap((proposal) => {
    const decision = byId.get(proposal.id);
    if (decision === undefined || decision.verdict === 'REJECTED') return [];
    const isEdited = decision.verdict === 'EDITED' && decision.content !== null;
    return [{ proposal, content: isEdited ? (decision.content ?? proposal.content) : proposal.content, isEdited }];
  });
}

interface Drafted { readonly draft: Draft; readonly withdrawn: readonly string[]; readonly refused: string | null }

function composeDraft(request: CompositionRequest, approved: readonly Approved[]): Drafted {
  const draft = createDraft({ reading: request.reading, source: request.sourceSlug, graph: request.graph });
  const withdrawn = withdrawLost(draft);
  const refused = composeSource(draft, approved);
  if (refused !== null) return { draft, withdrawn, refused };
  const settled = settleSlugs(draft, approved);
  composeReliances(draft, settled);
  composeActors(draft, settled);
  composeIssues(draft, settled);
  composeEvents(draft, settled);
  composeClaims(draft, settled, sayMissingOf(request));
  settleEventDates(draft);
  composeContradictions(draft, settled);
  return { draft, withdrawn, refused: null };
}

/** Everything under the slug that the pack has for it; what is new and is called like something else gets a slug of its own. */
function settleSlugs(draft: Draft, approved: readonly Approved[]): readonly Approved[] {
  const published = draft.graph.sources.find(({ slug }) => slug === draft.source)?.published ?? null;
  const named = meantByTitle(draft, approved);
  const { contents } = linkContents(approved.map(({ content }) => asNew(renameIn(content, named), draft.graph, new Set(named.values()))), { graph: draft.graph, published });
  const renames = joinNewActors(contents);
  const taken = new Set<string>();
  for (const content of contents) {
    const named = nameOfNew(content);
    if (named === null || renames.has(`${named.kind} ${named.slug}`)) continue;
    const slug = freeSlug(named.slug, (candidate) => has(draft, named.collection, candidate) || taken.has(`${named.kind} ${candidate}`));
    taken.add(`${named.kind} ${slug}`);
    if (slug !== named.slug) renames.set(`${named.kind} ${named.slug}`, slug);
  }
  return approved.map(({ proposal, content, isEdited }, index) => {
    const linked = renameIn(contents[index] ?? content, renames);
    return { proposal, isEdited, content: isEdited ? keepEdited(content, linked, formerNamesOf(proposal, content)) : linked };
  });
}

/** Whoever gives an event the very headline of one that the pack has, or an issue its question, means that one. */
function meantByTitle({ graph }: Draft, approved: readonly Approved[]): ReadonlyMap<string, string> {
  return new Map(approved.flatMap(({ content, isEdited }): readonly (readonly [string, string])[] => {
    if (!isEdited) return [];
    const event = content.kind === 'EVENT' ? graph.events.find(({ title }) => foldName(title) === foldName(content.event.title)) : undefined;
    if (content.kind === 'EVENT' && event !== undefined) return [[`event ${content.event.slug}`, event.slug]];
    const issue = content.kind === 'ISSUE' ? graph.issues.find(({ question }) => foldName(question) === foldName(content.issue.question)) : undefined;
    return content.kind === 'ISSUE' && issue !== undefined ? [[`issue ${content.issue.slug}`, issue.slug]] : [];
  }));
}

/** New actors of one article who are one by their names: "Joe" and "Joseph" become the first of the two. */
function joinNewActors(contents: readonly ProposalContent[]): Map<string, string> {
  const actors = contents.flatMap((content) => (content.kind === 'ACTOR' && !content.known ? [content.actor] : []));
  return new Map(actors.flatMap((actor, index) => {
    const earlier = actors.slice(0, index).filter((other) => other.slug !== actor.slug && areOne(other, actor));
    return earlier.length === 1 && earlier[0] !== undefined ? [[`actor ${actor.slug}`, earlier[0].slug] as const] : [];
  }));
}

/** What a person wrote stands, even of something that the pack has; what it is called there stays. */
function keepEdited(edited: ProposalContent, linked: ProposalContent, formerNames: readonly string[]): ProposalContent {
  if (edited.kind === 'ACTOR' && linked.kind === 'ACTOR') {
    const { slug, aliases, partOf, heads } = linked.actor;
    return { ...linked, actor: { ...edited.actor, slug, aliases: [...new Set([...edited.actor.aliases, ...aliases, ...formerNames])], partOf, heads } };
  }
  if (edited.kind === 'EVENT' && linked.kind === 'EVENT' && linked.known && edited.known) return { ...linked, event: { ...edited.event, slug: linked.event.slug, participants: linked.event.participants, relations: linked.event.relations } };
  return linked;
}

/** An actor who was given the name of another is that one, and is found in texts by the name that the article has. */
function formerNamesOf({ content }: Proposal, edited: ProposalContent): readonly string[] {
  return content.kind === 'ACTOR' && edited.kind === 'ACTOR' && content.actor.name !== edited.actor.name ? [content.actor.name, ...content.actor.aliases] : [];
}

/** What was known when the article was read may have left the pack since: it is then new. */
function asNew(content: ProposalContent, graph: PackGraph, meant: ReadonlySet<string>): ProposalContent {
  switch (content.kind) {
    case 'ACTOR': return { ...content, known: graph.actors.some(({ slug }) => slug === content.actor.slug) && content.known };
    case 'ISSUE': return { ...content, known: graph.issues.some(({ slug }) => slug === content.issue.slug) && (content.known || meant.has(content.issue.slug)) };
    case 'EVENT': return { ...content, known: graph.events.some(({ slug }) => slug === content.event.slug) && (content.known || meant.has(content.event.slug)) };
    case 'CLAIM': case 'FACTS': case 'RELIANCE': case 'CONTRADICTION': return content;
    default: return content satisfies never;
  }
}

interface NewName { readonly kind: RenamedKind; readonly collection: 'actors' | 'issues' | 'events'; readonly slug: string }

function nameOfNew(content: ProposalContent): NewName | null {
  if (content.kind === 'ACTOR' && !content.known) return { kind: 'actor', collection: 'actors', slug: content.actor.slug };
  if (content.kind === 'ISSUE' && !content.known) return { kind: 'issue', collection: 'issues', slug: content.issue.slug };
  if (content.kind === 'EVENT' && !content.known) return { kind: 'event', collection: 'events', slug: content.event.slug };
  return null;
}

const NOUNS = { actor: 'actor', event: 'event', issue: 'question', claim: 'claim', source: 'source' } as const;

/** "It rests on the event “…”, which was rejected." */
function sayMissingOf({ reading, decisions }: CompositionRequest): SayMissing {
  const verdicts = new Map(decisions.map(({ proposal, verdict }) => [proposal, verdict]));
  return (kind, slug) => {
    const maker = reading.proposals.find(({ content }) => makes(content, kind, slug));
    if (maker === undefined) return `It speaks of the ${NOUNS[kind]} “${slug}”, which is not in the pack.`;
    const verdict = verdicts.get(maker.id);
    return `It rests on the ${NOUNS[kind]} “${maker.title}”, which ${verdict === 'REJECTED' ? 'was rejected' : verdict === undefined ? 'has not been decided yet' : 'could not be taken'}.`;
  };
}

function makes(content: Proposal['content'], kind: keyof typeof NOUNS, slug: string): boolean {
  switch (content.kind) {
    case 'ACTOR': return kind === 'actor' && content.actor.slug === slug;
    case 'EVENT': return kind === 'event' && content.event.slug === slug;
    case 'ISSUE': return kind === 'issue' && content.issue.slug === slug;
    case 'CLAIM': return kind === 'claim' && content.claim.slug === slug;
    case 'FACTS': case 'RELIANCE': case 'CONTRADICTION': return false;
    default: return content satisfies never;
  }
}

/** Which approved proposals made what a check refuses, with the check's own sentence. */
function blame(draft: Draft, problems: readonly EditProblem[]): ReadonlyMap<string, string> {
  const blamed = new Map<string, string>();
  for (const { collection, slug, message } of problems) {
    for (const id of draft.madeBy.get(`${collection} ${slug}`) ?? []) if (!blamed.has(id)) blamed.set(id, message);
  }
  return blamed;
}
