import type { Actor, PackGraph, Source } from '@footnote/knowledge';
import { foldName } from '@footnote/knowledge';
import type { Decision, Proposal, ProposalContent, Reading } from '@footnote/importer';
import { judgementKey, readJudgements } from '../../../packages/importer/bench/judge-proposals.js';
import { areSame, tellsTheSame, wantedOf, type ClaimProposal } from '../../../packages/importer/bench/match-assertion.js';

/** What a reviewer who knows the truth does with one proposal; EDITED where one field is wrong, with what she writes. */
export type Verdict = { readonly verdict: Decision['verdict']; readonly content: ProposalContent | null };

const ACCEPT: Verdict = { verdict: 'ACCEPTED', content: null };
const REJECT: Verdict = { verdict: 'REJECTED', content: null };

/** Answers for one article, by the pack that people wrote of it and by what a careful reader judged of what that pack does not have. */
export class Truth {
  private readonly source: Source;
  private readonly right: ReadonlySet<string>;
  private readonly issue: string | null;
  /** Actors of the truth, and as whom the reviewer has them by now. */
  private readonly met = new Map<string, Actor>();

  constructor(private readonly graph: PackGraph, source: string, private readonly readings: { readonly warm: Reading; readonly cold: Reading; /** The pack that grows. */ readonly grown: PackGraph }) {
    const found = graph.sources.find(({ slug }) => slug === source);
    if (found === undefined) throw new Error(`The truth has no source “${source}”.`);
    this.source = found;
    this.right = this.findRight();
    this.issue = readings.grown.issues[0]?.slug ?? null;
    for (const actor of readings.grown.actors) {
      const known = graph.actors.find((one) => areSame(actor, one, undefined));
      if (known !== undefined && !this.met.has(known.slug)) this.met.set(known.slug, actor);
    }
  }

  /** Right are claims that tell what the pack tells, what was judged right, and the events that either speaks of. */
  private findRight(): ReadonlySet<string> {
    const { warm } = this.readings;
    const right = new Set(warm.proposals.filter((proposal) => this.isTold(proposal) || this.isJudgedRight(proposal)).map(({ id }) => id));
    const events = new Set(warm.proposals.filter(({ id }) => right.has(id)).flatMap(({ content }) => (content.kind === 'CLAIM' && 'event' in content.claim.predicate ? [content.claim.predicate.event] : [])));
    const issues = new Set(warm.proposals.filter(({ id }) => right.has(id)).flatMap(({ content }) => (content.kind === 'CLAIM' && content.claim.predicate.type === 'POSITION' ? [content.claim.predicate.issue] : [])));
    for (const { id, content } of warm.proposals) if ((content.kind === 'EVENT' && events.has(content.event.slug)) || (content.kind === 'ISSUE' && issues.has(content.issue.slug))) right.add(id);
    return right;
  }

  private isTold(proposal: Proposal): boolean {
    const { warm } = this.readings;
    if (proposal.content.kind !== 'CLAIM') return false;
    const text = warm.cleaned.text;
    const actorsOfReading = new Map(warm.actors.map(({ actor }) => [actor.slug, actor]));
    return wantedOf(this.graph, this.source.slug, text).some((wanted) => tellsTheSame(proposal as ClaimProposal, wanted, { actorsOfReading, graph: this.graph, text }));
  }

  /** Judged was the article as it was read cold; what is read beside a pack has the same passage and title. */
  private isJudgedRight(proposal: Proposal): boolean {
    const { cold } = this.readings;
    const twin = cold.proposals.find((other) => other.content.kind === proposal.content.kind && other.rule === proposal.rule && other.title === proposal.title && samePlace(other, proposal));
    return twin !== undefined && readJudgements()[judgementKey(this.source.slug, twin, cold.cleaned.text)]?.verdict === 'RIGHT';
  }

  decide(proposal: Proposal): Verdict {
    const { content } = proposal;
    switch (content.kind) {
      case 'FACTS': return this.decideFact(content);
      case 'ACTOR': return this.decideActor(content);
      case 'RELIANCE': return this.decideReliance(content);
      case 'ISSUE': return this.right.has(proposal.id) && (this.issue === null || this.issue === content.issue.slug) ? ACCEPT : REJECT;
      case 'EVENT': return this.right.has(proposal.id) ? ACCEPT : REJECT;
      case 'CLAIM': return this.decideClaim(proposal, content);
      // What cannot both hold is recorded with the claims; beside two right claims the record is right.
      case 'CONTRADICTION': return proposal.needs.every((id) => this.right.has(id)) ? ACCEPT : REJECT;
      default: return content satisfies never;
    }
  }

  private decideClaim({ id }: Proposal, content: Extract<ProposalContent, { kind: 'CLAIM' }>): Verdict {
    const { claim } = content;
    if (!this.right.has(id)) return REJECT;
    if (claim.predicate.type !== 'POSITION' || this.issue === null || claim.predicate.issue === this.issue) return ACCEPT;
    return { verdict: 'EDITED', content: { ...content, claim: { ...claim, predicate: { ...claim.predicate, issue: this.issue } } } };
  }

  private decideFact(content: Extract<ProposalContent, { kind: 'FACTS' }>): Verdict {
    const edit = (over: Partial<typeof content>): Verdict => ({ verdict: 'EDITED', content: { ...content, ...over } });
    const outlet = this.graph.outlets.find(({ slug }) => slug === this.source.outlet) ?? null;
    switch (content.fact) {
      case 'OUTLET': return content.outlet !== null && foldName(content.outlet.name) === foldName(outlet?.name ?? '') ? ACCEPT : edit({ outlet });
      case 'PUBLISHED': return content.published !== null && content.published.earliest === this.source.published.earliest && content.published.latest === this.source.published.latest ? ACCEPT : edit({ published: this.source.published });
      case 'TITLE': return this.source.title === null || foldName(content.title ?? '') === foldName(this.source.title) ? ACCEPT : edit({ title: this.source.title });
      case 'LANGUAGE': return ACCEPT;
      case 'MACHINE_TRANSLATED': return content.machineTranslated === this.source.machineTranslated ? ACCEPT : REJECT;
      default: return content.fact satisfies never;
    }
  }

  /**
   * An actor that the pack has, by any of its names; others only where something right speaks of them. One whom the reviewer has
   * already by another name is given that name, which makes the two one; a wrong kind is put right.
   */
  private decideActor(content: Extract<ProposalContent, { kind: 'ACTOR' }>): Verdict {
    const known = this.graph.actors.find((actor) => areSame(content.actor, actor, undefined));
    if (known === undefined) return this.isSpokenOf(content.actor.slug) ? ACCEPT : REJECT;
    if (content.known) return ACCEPT;
    const met = this.met.get(known.slug);
    if (met !== undefined && met.slug !== content.actor.slug) return { verdict: 'EDITED', content: { ...content, actor: { ...content.actor, name: met.name, inText: met.inText, kind: met.kind } } };
    const actor = { ...content.actor, kind: known.kind };
    this.met.set(known.slug, actor);
    return known.kind === content.actor.kind ? ACCEPT : { verdict: 'EDITED', content: { ...content, actor } };
  }

  private isSpokenOf(slug: string): boolean {
    return this.readings.warm.proposals.some(({ id, content }) => this.right.has(id) && content.kind === 'CLAIM' && 'actor' in content.claim.predicate && content.claim.predicate.actor === slug);
  }

  private decideReliance(content: Extract<ProposalContent, { kind: 'RELIANCE' }>): Verdict {
    const outletOf = (slug: string) => this.graph.outlets.find((outlet) => outlet.slug === this.graph.sources.find((source) => source.slug === slug)?.outlet)?.name ?? '';
    const relied = this.graph.reliances.filter(({ source }) => source === this.source.slug).map(({ on }) => foldName(outletOf(on)));
    if (!content.declared) return REJECT;
    return content.unseen === null || relied.includes(foldName(content.unseen.outlet.name)) ? ACCEPT : REJECT;
  }
}

function samePlace(a: Proposal, b: Proposal): boolean {
  return a.passages[0]?.start === b.passages[0]?.start && a.passages[0]?.end === b.passages[0]?.end;
}
