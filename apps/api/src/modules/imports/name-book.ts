import type { ProposalContent } from '@footnote/importer';
import type { PackGraph } from '@footnote/knowledge';
import type { ReferenceRecord } from './import.records.js';

export const REFERENCE_KINDS = ['OUTLET', 'SOURCE', 'ACTOR', 'ISSUE', 'EVENT', 'CLAIM', 'MEASURE', 'ASPECT'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** What things are called that proposals name by their slugs. */
export interface NameBook {
  readonly nameOf: (kind: ReferenceKind, slug: string) => ReferenceRecord;
  readonly has: (kind: ReferenceKind, slug: string) => boolean;
  /** What the pack has, then what is proposed. */
  readonly list: (kind: ReferenceKind) => readonly ReferenceRecord[];
}

type Names = Readonly<Record<ReferenceKind, Map<string, ReferenceRecord>>>;

/** Makes the names of what a pack has and of what is proposed of an article. */
export function makeNameBook(graph: PackGraph, proposed: readonly ProposalContent[]): NameBook {
  const names: Names = { OUTLET: new Map(), SOURCE: new Map(), ACTOR: new Map(), ISSUE: new Map(), EVENT: new Map(), CLAIM: new Map(), MEASURE: new Map(), ASPECT: new Map() };
  const add = (kind: ReferenceKind, known: boolean) => (slug: string, name: string): void => { if (!names[kind].has(slug)) names[kind].set(slug, { slug, name, known }); };
  addGraph(graph, (kind) => add(kind, true));
  for (const content of proposed) addProposed(content, (kind) => add(kind, false));
  return {
    nameOf: (kind, slug) => names[kind].get(slug) ?? { slug, name: slug, known: false },
    has: (kind, slug) => names[kind].has(slug),
    list: (kind) => [...names[kind].values()],
  };
}

type Adder = (kind: ReferenceKind) => (slug: string, name: string) => void;

function addGraph(graph: PackGraph, of: Adder): void {
  for (const { slug, name } of graph.outlets) of('OUTLET')(slug, name);
  for (const { slug, label } of graph.sources) of('SOURCE')(slug, label);
  for (const { slug, name } of graph.actors) of('ACTOR')(slug, name);
  for (const { slug, question } of graph.issues) of('ISSUE')(slug, question);
  for (const { slug, title } of graph.events) of('EVENT')(slug, title);
  for (const { slug, statement } of graph.claims) of('CLAIM')(slug, statement);
  for (const { slug, label } of graph.measures) of('MEASURE')(slug, label);
  for (const { slug, label } of graph.aspects) of('ASPECT')(slug, label);
}

function addProposed(content: ProposalContent, of: Adder): void {
  switch (content.kind) {
    case 'FACTS': if (content.outlet !== null) of('OUTLET')(content.outlet.slug, content.outlet.name); return;
    case 'RELIANCE': if (content.unseen !== null) of('SOURCE')(content.on, content.unseen.label); return;
    case 'ACTOR': of('ACTOR')(content.actor.slug, content.actor.name); return;
    case 'ISSUE': of('ISSUE')(content.issue.slug, content.issue.question); return;
    case 'EVENT': of('EVENT')(content.event.slug, content.event.title); return;
    case 'CLAIM':
      of('CLAIM')(content.claim.slug, content.claim.statement);
      if (content.measure !== null) of('MEASURE')(content.measure.slug, content.measure.label);
      if (content.aspect !== null) of('ASPECT')(content.aspect.slug, content.aspect.label);
      return;
    case 'CONTRADICTION': return;
    default: content satisfies never;
  }
}
