import { indexGraph, type Claim, type FuzzyDate, type GraphIndex, type PackGraph } from '@footnote/knowledge';
import { makeProposal } from '../reading/make-proposal.js';
import type { Proposal, ProposalContent, ProposalNote, Reading } from '../model.js';
import { matchClaim, type ClaimMatch } from './match-claim.js';
import { renameIn, type Renames } from './rename-slugs.js';
import { resolveEntities } from './resolve-entities.js';

export interface KnownContext {
  readonly reading: Pick<Reading, 'cleaned' | 'facts'>;
  /** The pack as it stands; null where there is none yet. */
  readonly graph: PackGraph | null;
}

type ClaimContent = Extract<ProposalContent, { kind: 'CLAIM' }>;

/**
 * Compares what is proposed with what the pack knows. What it has already is proposed under its slug, as `known`: a claim told again is
 * then a new assertion. What cannot hold beside it, or came later, has a note, and a contradiction is proposed beside it. Ids stay:
 * a proposal that somebody rejected is the same one whatever the pack has learned meanwhile.
 */
export function linkToKnown(proposals: readonly Proposal[], { reading, graph }: KnownContext): readonly Proposal[] {
  if (graph === null) return proposals;
  const published = reading.facts.published?.value ?? null;
  const { contents } = linkContents(proposals.map(({ content }) => content), { graph, published });
  const index = indexGraph(graph);
  const told: Proposal[] = [];
  const contradictions: Proposal[] = [];
  proposals.forEach((proposal, at) => {
    const content = contents[at] ?? proposal.content;
    const matches = proposal.content.kind === 'CLAIM' && content.kind === 'CLAIM' ? matchClaim(content.claim, graph, published) : [];
    const linked = { ...proposal, content, notes: [...proposal.notes, ...matches.map((match) => describeMatch(index, match)), ...describeRename(proposal.content, content, graph)] };
    told.push(linked);
    contradictions.push(...matches.flatMap((match) => (match.how === 'CONTRADICTS' ? [proposeContradiction({ proposal: linked, match, index, text: reading.cleaned.text })] : [])));
  });
  return [...dropNeedless(told, proposals), ...contradictions];
}

export interface LinkedContents {
  readonly contents: readonly ProposalContent[];
  /** What the graph calls otherwise than the contents did. */
  readonly renames: Renames;
}

/** Contents under the slugs that a graph has for what it knows: entities first, then the claims about them. */
export function linkContents(contents: readonly ProposalContent[], { graph, published }: { readonly graph: PackGraph; readonly published: FuzzyDate | null }): LinkedContents {
  const entities = resolveEntities(contents, graph);
  const renamed = contents.map((content) => renameIn(content, entities));
  const claims = new Map<string, string>();
  // Reasons are of claims, so that the others are compared first and reasons under the names that come of it.
  for (const isReason of [false, true]) {
    for (const content of renamed) {
      if (content.kind !== 'CLAIM' || (content.claim.predicate.type === 'REASON') !== isReason) continue;
      const current = renameIn(content, claims);
      const [match] = current.kind === 'CLAIM' ? matchClaim(current.claim, graph, published) : [];
      if (match?.how === 'SAME' && match.known.slug !== content.claim.slug) claims.set(`claim ${content.claim.slug}`, match.known.slug);
    }
  }
  const renames = new Map([...entities, ...claims]);
  return { contents: renamed.map((content, index) => markKnown(renameIn(content, claims), { graph, isKnown: isKnownBy(contents[index] ?? content, entities) })), renames };
}

/** The slug alone does not make it known: two people can be called alike. */
function isKnownBy(content: ProposalContent, entities: Renames): boolean {
  switch (content.kind) {
    case 'ACTOR': return content.known || entities.has(`actor ${content.actor.slug}`);
    case 'ISSUE': return content.known || entities.has(`issue ${content.issue.slug}`);
    case 'EVENT': return content.known || entities.has(`event ${content.event.slug}`);
    case 'CLAIM': case 'FACTS': case 'RELIANCE': case 'CONTRADICTION': return false;
    default: return content satisfies never;
  }
}

/** What stands in the graph is taken as the graph has it; only the names of an actor are joined. */
function markKnown(content: ProposalContent, { graph, isKnown }: { readonly graph: PackGraph; readonly isKnown: boolean }): ProposalContent {
  switch (content.kind) {
    case 'ACTOR': {
      const known = isKnown ? graph.actors.find(({ slug }) => slug === content.actor.slug) : undefined;
      if (known === undefined) return { ...content, known: false };
      const { actor } = content;
      const names = new Set([known.name, known.inText, ...known.aliases].map((name) => name.toLowerCase()));
      const added = [...new Set([actor.name, ...actor.aliases])].filter((name) => !names.has(name.toLowerCase()) && !names.has(`the ${name.toLowerCase()}`));
      return { kind: 'ACTOR', known: true, actor: { ...known, aliases: [...known.aliases, ...added], partOf: known.partOf ?? actor.partOf, heads: known.heads ?? actor.heads } };
    }
    case 'ISSUE': {
      const known = isKnown ? graph.issues.find(({ slug }) => slug === content.issue.slug) : undefined;
      return known === undefined ? { ...content, known: false } : { kind: 'ISSUE', issue: known, known: true };
    }
    case 'EVENT': {
      const known = isKnown ? graph.events.find(({ slug }) => slug === content.event.slug) : undefined;
      return known === undefined ? { ...content, known: false } : { kind: 'EVENT', event: known, known: true };
    }
    case 'CLAIM': return markKnownClaim(content, graph);
    case 'FACTS':
    case 'RELIANCE':
    case 'CONTRADICTION': return content;
    default: return content satisfies never;
  }
}

function markKnownClaim(content: ClaimContent, graph: PackGraph): ClaimContent {
  const known = graph.claims.find(({ slug }) => slug === content.claim.slug);
  const measure = content.measure === null ? null : (graph.measures.find(({ slug }) => slug === content.measure?.slug) ?? content.measure);
  const aspect = content.aspect === null ? null : (graph.aspects.find(({ slug }) => slug === content.aspect?.slug) ?? content.aspect);
  // The same slug is the same claim only where it says the same; compose gives another slug to what does not.
  const isSame = known?.predicate.type === content.claim.predicate.type && matchClaim(content.claim, graph, null).some((match) => match.how === 'SAME' && match.known.slug === known.slug);
  return { ...content, measure, aspect, known: isSame, claim: isSame && known !== undefined ? known : content.claim };
}

function describeMatch(index: GraphIndex, { how, known }: ClaimMatch): ProposalNote {
  const tellers = tellersOf(index, known);
  switch (how) {
    case 'SAME': return { kind: 'TOLD_AGAIN', text: `Told again: ${joinWithAnd(tellers)} ${tellers.length === 1 ? 'has' : 'have'} it. It becomes one more telling of the same claim.` };
    case 'CONTRADICTS': return { kind: 'CONTRADICTS', text: `${joinWithAnd(tellers)} ${tellers.length === 1 ? 'says' : 'say'} otherwise: ${known.statement}` };
    case 'UPDATES': return { kind: 'UPDATES', text: `Later than what the pack has from ${joinWithAnd(tellers)}: ${known.statement} Both stay, each for its time.` };
    default: return how satisfies never;
  }
}

/** An event or issue that the pack has in other words is shown for what it is taken for, since a person may know better. */
function describeRename(before: ProposalContent, after: ProposalContent, graph: PackGraph): readonly ProposalNote[] {
  if (before.kind === 'EVENT' && after.kind === 'EVENT' && !before.known && after.known) return [{ kind: 'TOLD_AGAIN', text: `The pack has this event: ${after.event.title}.` }];
  if (before.kind === 'ISSUE' && after.kind === 'ISSUE' && !before.known && after.known) return [{ kind: 'TOLD_AGAIN', text: `The pack has this question: ${after.issue.question}` }];
  if (before.kind === 'ACTOR' && after.kind === 'ACTOR' && !before.known && after.known) return [{ kind: 'TOLD_AGAIN', text: `The pack has this actor: ${graph.actors.find(({ slug }) => slug === after.actor.slug)?.name ?? after.actor.name}.` }];
  return [];
}

/** How the sources are named that tell a claim. */
function tellersOf(index: GraphIndex, claim: Claim): readonly string[] {
  return [...new Set((index.assertionsOfClaim.get(claim.slug) ?? []).map(({ source }) => index.sources.get(source)?.label ?? source))];
}

function joinWithAnd(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

interface ContradictionParts { readonly proposal: Proposal; readonly match: ClaimMatch; readonly index: GraphIndex; readonly text: string }

function proposeContradiction({ proposal, match: { known }, index, text }: ContradictionParts): Proposal {
  // Only proposals of claims are matched.
  const { claim } = proposal.content as ClaimContent;
  const tellers = joinWithAnd(tellersOf(index, known));
  const explanation = `${tellers}: ${known.statement} This article: ${claim.statement}`;
  const made = makeProposal({
    content: { kind: 'CONTRADICTION', contradiction: { slug: slugOfContradiction(known.slug, claim.slug), kind: kindOfContradiction(claim), claims: [known.slug, claim.slug], explanation } },
    rule: 'CONTRADICTION_OF_VALUES', title: `Against ${tellers}: ${claim.answer}, not ${known.answer}`, because: 'Only one of the two can hold.', passages: proposal.passages, cues: proposal.cues, needs: [proposal.id],
  }, text);
  return made;
}

/** The slug of a contradiction of two claims. */
export function slugOfContradiction(first: string, second: string): string {
  return `${first}-or-${second}`.slice(0, 120).replace(/-+$/, '');
}

/** In what two claims of one family differ. */
export function kindOfContradiction({ predicate }: Claim): 'DATE' | 'ACTOR' | 'WORDING' | 'VALUE' {
  switch (predicate.type) {
    case 'DATE': return 'DATE';
    case 'ROLE': return 'ACTOR';
    case 'WORDING': return 'WORDING';
    default: return 'VALUE';
  }
}

/** What the pack has under the very name it was found by needs no proposal; what it has in other words stays, to be looked at. */
function dropNeedless(proposals: readonly Proposal[], before: readonly Proposal[]): readonly Proposal[] {
  const isNeedless = ({ content }: Proposal): boolean => (content.kind === 'ISSUE' || content.kind === 'EVENT') && content.known;
  const dropped = new Set(before.filter(isNeedless).map(({ id }) => id));
  return proposals.filter(({ id }) => !dropped.has(id)).map((proposal) => ({ ...proposal, needs: proposal.needs.filter((id) => !dropped.has(id)) }));
}
