import { groupBy, indexGraph, namesOf, type GraphIndex, type GraphParts } from '@footnote/knowledge';
import { framesOf, valueKeyOf } from './asked-slot.js';
import { foldText, foldWords } from './text/words.js';

/** A loaded word and the telling that uses it. */
export interface LoadedTerm { readonly term: string; readonly assertion: string }

/** A way in which a text may name a source. */
export interface SourceName { readonly name: string; readonly source: string }

/** A name of an actor, folded to words. */
export interface ActorName { readonly name: string; readonly actor: string }

/**
 * The graph by what the rules ask of it, so that the proof of a question touches nothing but what the question rests on.
 * The lists hold slugs: whoever decides anything by one looks the entity up in `graph`, where the look is recorded for the grounds.
 */
export interface ProofIndex {
  readonly graph: GraphIndex;
  /** Claims that can be asked with one blank, by that slot. */
  readonly claimsInSlot: ReadonlyMap<string, readonly string[]>;
  /** Claims that fill a slot with a value, by `fillKey`. */
  readonly claimsFilling: ReadonlyMap<string, readonly string[]>;
  /** Claims that have a value in any of their parts, by `valueKeyOf`. */
  readonly claimsWithValue: ReadonlyMap<string, readonly string[]>;
  /** Actors that are part of an actor, or head it. */
  readonly partsOfActor: ReadonlyMap<string, readonly string[]>;
  /** By any of their names, folded to words. */
  readonly actorsByName: ReadonlyMap<string, readonly string[]>;
  /** By first word. */
  readonly actorNames: ReadonlyMap<string, readonly ActorName[]>;
  /** By first word. */
  readonly loadedTerms: ReadonlyMap<string, readonly LoadedTerm[]>;
  /** By first word. */
  readonly sourceNames: ReadonlyMap<string, readonly SourceName[]>;
  readonly heldSourcesOfOutlet: ReadonlyMap<string, readonly string[]>;
  /** Held sources that declare that they rely on a source, by that source. */
  readonly heldReliersOf: ReadonlyMap<string, readonly string[]>;
  /** Absence records by source and claim, `fillKey(source, claim)`. */
  readonly absencesOfClaim: ReadonlyMap<string, readonly string[]>;
  /** Sources whose text is held, in the order of the graph. */
  readonly heldSources: readonly string[];
}

const indexed = new WeakMap<GraphParts, ProofIndex>();

/** Indexes a graph for proving, once per graph object. */
export function indexForProof(graph: GraphParts): ProofIndex {
  const known = indexed.get(graph);
  if (known) return known;
  const index = buildIndex(graph);
  indexed.set(graph, index);
  return index;
}

/** The key of `claimsFilling` for a value, or for the words of an answer. */
export function fillKey(slot: string, valueKey: string): string {
  return `${slot}\n${valueKey}`;
}

/** Answers that read the same are the same answer, whichever claim gives them. */
export function answerKey(answer: string): string {
  return `answer:${foldText(answer)}`;
}

function buildIndex(parts: GraphParts): ProofIndex {
  const graph = indexGraph(parts);
  const fillings = parts.claims.flatMap((claim) => framesOf(claim, graph).flatMap(({ slot, fillers }) => fillers.flatMap((filler) => {
    const own = { claim: claim.slug, slot, value: valueKeyOf(filler) };
    return filler.type === 'CLAIM' && filler.claim === claim.slug ? [own, { ...own, value: answerKey(claim.answer) }] : [own];
  })));
  const actorNames = parts.actors.flatMap((actor) => [...new Set(namesOf(actor).map(foldText))].map((name): ActorName => ({ name, actor: actor.slug })));
  const isHeld = new Set(parts.sources.flatMap(({ slug, text }) => (text === null ? [] : [slug])));
  const held = parts.sources.filter(({ text }) => text !== null);
  return {
    graph,
    claimsInSlot: slugsBy(fillings, ({ slot }) => [slot], ({ claim }) => claim),
    claimsFilling: slugsBy(fillings, ({ slot, value }) => [fillKey(slot, value)], ({ claim }) => claim),
    claimsWithValue: slugsBy(fillings, ({ value }) => [value], ({ claim }) => claim),
    partsOfActor: slugsBy(parts.actors, ({ partOf, heads }) => [partOf, heads].flatMap((whole) => whole ?? []), ({ slug }) => slug),
    actorsByName: slugsBy(actorNames, ({ name }) => [name], ({ actor }) => actor),
    actorNames: groupBy(actorNames, ({ name }) => [name.split(' ')[0] ?? '']),
    loadedTerms: groupBy(loadedTermsOf(parts), ({ term }) => [foldWords(term)[0] ?? '']),
    sourceNames: groupBy(sourceNamesOf(parts, graph), ({ name }) => [foldWords(name)[0] ?? '']),
    heldSourcesOfOutlet: slugsBy(held, ({ outlet }) => [outlet], ({ slug }) => slug),
    heldReliersOf: slugsBy(parts.reliances.filter(({ source, declared }) => declared && isHeld.has(source)), ({ on }) => [on], ({ source }) => source),
    absencesOfClaim: slugsBy(parts.absences, ({ source, claim }) => (claim === null ? [] : [fillKey(source, claim)]), ({ slug }) => slug),
    heldSources: held.map(({ slug }) => slug),
  };
}

function slugsBy<T>(elements: readonly T[], keysOf: (element: T) => readonly string[], slugOf: (element: T) => string): ReadonlyMap<string, readonly string[]> {
  return new Map([...groupBy(elements, keysOf)].map(([key, group]) => [key, [...new Set(group.map(slugOf))]]));
}

function loadedTermsOf({ assertions, claims }: GraphParts): readonly LoadedTerm[] {
  const worded = new Map(claims.flatMap(({ slug, predicate }) => (predicate.type === 'WORDING' && predicate.loaded ? [[slug, predicate.term] as const] : [])));
  return assertions.flatMap(({ slug, claim, loadedTerms }) => {
    const word = worded.get(claim);
    return [...new Set([...loadedTerms, ...(word === undefined ? [] : [word])])].map((term) => ({ term, assertion: slug }));
  });
}

function sourceNamesOf({ sources }: GraphParts, { outlets }: GraphIndex): readonly SourceName[] {
  return sources.filter(({ text }) => text !== null).flatMap(({ slug, label, outlet }) => {
    const names = [plainLabel(label), outlets.get(outlet)?.name].flatMap((name) => (name === undefined ? [] : [withoutArticle(name)]));
    return [...new Set(names)].map((name) => ({ name, source: slug }));
  });
}

/** A label without what it adds in brackets: "MONDO (in machine translation)" is named "MONDO" too. */
export function plainLabel(label: string): string {
  return label.replace(/\s*\([^)]*\)/gu, '').trim();
}

/** "The Gaze" is found by "Gaze", whatever case its article has in the sentence. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:the|an?) /iu, '');
}
