import { compareDates, foldName, formatDate, type AttributionStep, type FuzzyDate, type Outlet, type PackGraph, type Source } from '@footnote/knowledge';
import { makeProposal } from '../reading/make-proposal.js';
import type { Attribution, FoundDate, Proposal, ProposalContent, TextRange } from '../model.js';
import type { RelianceContext } from './reliance-context.js';
import { suggestReliance } from './suggest-reliance.js';
import { slugOf } from './slug-of.js';

type RelianceContent = Extract<ProposalContent, { kind: 'RELIANCE' }>;

/**
 * On which other texts an article relies: those that it names ("the New York Times reported on Wednesday"), each an unseen source unless
 * the pack has it, with the passages that say so; and, as suggestions only, those of the pack whose wording or rare figures it shares.
 */
export function proposeReliance(context: RelianceContext): readonly Proposal[] {
  const named = groupByOutlet(context);
  const declared = named.map((report) => proposeDeclared(context, report));
  const declaredOn = new Set(declared.flatMap(({ content }) => (content.kind === 'RELIANCE' ? [content.on] : [])));
  return [...declared, ...suggestReliance(context, declaredOn)];
}

/** A report of another outlet, with every place where the article says that it has something from there. */
interface NamedReport { readonly name: string; readonly outlet: Outlet; readonly attributions: readonly Attribution[]; readonly published: FuzzyDate }

function groupByOutlet({ reading, graph, outlets }: RelianceContext): readonly NamedReport[] {
  const own = reading.facts.outlet?.value;
  const byName = new Map<string, { readonly step: AttributionStep; readonly attributions: Attribution[] }>();
  for (const attribution of reading.attributions) {
    for (const step of attribution.chain) {
      if (step.kind !== 'OUTLET') continue;
      const name = foldName(nameOfOutlet(reading, step));
      if (own !== undefined && foldName(own.name) === name) continue;
      const entry = byName.get(name) ?? { step, attributions: [] };
      entry.attributions.push(attribution);
      byName.set(name, entry);
    }
  }
  return [...byName.values()].map(({ step, attributions }) => {
    const name = withoutArticle(nameOfOutlet(reading, step));
    const outlet = [...(graph?.outlets ?? []), ...outlets].find((known) => foldName(known.name) === foldName(name))
      ?? { slug: slugOf(name), name, kind: 'UNKNOWN' as const, country: null, ownership: null, stateOwned: null, reference: null };
    return { name, outlet, attributions, published: dateOfReport(reading, attributions) };
  });
}

function nameOfOutlet(reading: RelianceContext['reading'], { actor, label }: AttributionStep): string {
  return reading.actors.find((found) => found.actor.slug === actor)?.actor.name ?? label;
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:the|an?) (?=\S)/i, '');
}

/** When it was reported, if the words that attribute say so; else some time up to the article. A report is never younger than who relays it. */
function dateOfReport({ dates, facts, cleaned }: RelianceContext['reading'], attributions: readonly Attribution[]): FuzzyDate {
  const until = facts.published?.value.latest ?? null;
  const open: FuzzyDate = { edtf: until === null ? 'XXXX' : `../${until}`, earliest: null, latest: until, precision: until === null ? 'UNKNOWN' : 'INTERVAL', basis: 'INFERRED', note: null };
  const stated = attributions.flatMap(({ cue }) => dates.filter((date) => isWithin(date, widen(cleaned.text, cue)))).map(({ date }) => date);
  return stated.find(({ earliest, latest }) => latest !== null && earliest !== null && (until === null || earliest <= until)) ?? open;
}

/** A date that stands right before or behind the attributing words is theirs. */
function widen(text: string, { start, end }: TextRange): TextRange {
  const before = /[^,.;:—]{0,20},?\s*$/.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
  const behind = /^\s*,?\s*(?:on|in|last|this|earlier|late|early)?\s*[^,.;:—]{0,20}/i.exec(text.slice(end, end + 32))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}

function isWithin(date: FoundDate, { start, end }: TextRange): boolean {
  return date.start >= start && date.end <= end;
}

function proposeDeclared({ reading, graph }: RelianceContext, { name, outlet, attributions, published }: NamedReport): Proposal {
  const known = graph === null ? null : findReport(graph, { outlet, published, url: reading.facts.url?.value ?? null });
  const content: RelianceContent = known === null
    ? { kind: 'RELIANCE', on: slugOfReport(outlet, published, graph), unseen: { outlet, label: labelOf(name, published, graph), published }, declared: true, similarity: null }
    : { kind: 'RELIANCE', on: known.slug, unseen: null, declared: true, similarity: null };
  const cues = attributions.map(({ cue }) => cue);
  return makeProposal({
    content, rule: 'RELIANCE_DECLARED', title: `Relies on ${known === null ? content.unseen?.label ?? name : known.label}`,
    because: `The text names ${name} as where it has this from${attributions.length > 1 ? `, ${String(attributions.length)} times` : ''}.`,
    passages: cues.map((cue) => sentenceAround(reading.cleaned.text, cue)), cues,
    ...(known === null ? {} : { notes: [{ kind: 'TOLD_AGAIN', text: `The pack has ${known.label}: whoever relies on it has one origin with the others that do.` }] }),
  }, reading.cleaned.text);
}

/** The report of that outlet that the pack has and that it can be: of a time that agrees, one that is read before one that is not. */
function findReport(graph: PackGraph, { outlet, published, url }: { readonly outlet: Outlet; readonly published: FuzzyDate; readonly url: string | null }): Source | null {
  const names = new Set(graph.outlets.filter((known) => known.slug === outlet.slug || foldName(known.name) === foldName(outlet.name)).map(({ slug }) => slug));
  const fitting = graph.sources.filter((source) => names.has(source.outlet) && (url === null || source.url !== url) && ['SAME', 'UNDECIDABLE'].includes(compareDates(source.published, published)));
  const closed = published.earliest === null ? fitting.filter(({ published: { latest } }) => latest === null || published.latest === null || daysApart(latest, published.latest) <= RECENT_DAYS) : fitting;
  return closed.find(({ textKind }) => textKind !== 'UNSEEN') ?? closed[0] ?? null;
}

/** Without a date of its own, a report is taken for one that the pack has only if that one is hardly older than the article. */
const RECENT_DAYS = 14;

function daysApart(earlier: string, later: string): number {
  return Math.abs(Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / 86_400_000;
}

function slugOfReport(outlet: Outlet, { latest }: FuzzyDate, graph: PackGraph | null): string {
  const slug = latest === null ? `${outlet.slug}-report` : `${outlet.slug}-${latest}`;
  const taken = new Set((graph?.sources ?? []).map((source) => source.slug));
  let number = 1;
  let free = slug;
  while (taken.has(free)) free = `${slug}-${String(number += 1)}`;
  return free;
}

/** "the Harbour Wire report of 7 July 2021"; a report without a day of its own says by when. */
function labelOf(name: string, published: FuzzyDate, graph: PackGraph | null): string {
  const label = published.earliest === null && published.latest === null ? `the ${name} report` : `the ${name} report ${published.earliest === null ? '' : 'of '}${formatDate(published)}`;
  const taken = new Set((graph?.sources ?? []).map((source) => foldName(source.label)));
  return taken.has(foldName(label)) ? `another ${name} report ${formatDate(published)}` : label;
}

/** The sentence in which a cue stands. */
function sentenceAround(text: string, { start, end }: TextRange): TextRange {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(/[.!?]["”’]?\s|\n/g)) {
    const after = match.index + match[0].length;
    if (after <= start) from = after;
    else if (match.index >= end) { to = match.index + match[0].trimEnd().length; break; }
  }
  return { start: from, end: Math.max(to, end) };
}
