import { groupBy, type PackGraph } from '@footnote/knowledge';
import { checkSoundness } from '../check/check-soundness.js';
import { compileGraph } from '../compile/compile-graph.js';
import type { Entry, PackContents, SourceEntry } from '../compile/read-contents.js';
import { createScope } from '../compile/scope.js';
import { describeClaim } from '../export/describe-claim.js';
import { describeSource } from '../export/describe-source.js';
import { describeAbsences, describeActors, describeAspects, describeContradictions, describeEvents, describeIssues, describeMeasures, describeOutlets, describePack } from '../export/describe-lists.js';
import type { Written } from '../export/written.js';
import { checkShape } from '../format/check-shape.js';
import type { FileKind } from '../format/pack-files.js';
import type { RawAbsence, RawActor, RawAspect, RawClaim, RawContradiction, RawEvent, RawIssue, RawMeasure, RawOutlet, RawPack, RawSource } from '../format/raw-pack.js';
import type { LocatedValue, NodePath } from '../format/read-yaml.js';
import { createEntityLog, placeOf, type EntityLog, type EntityPlace } from './entity-places.js';
import { slugOfAssertion, slugOfReliance, type EditProblem } from './graph-edit.js';

export type CompiledEdit =
  | { readonly ok: true; readonly graph: PackGraph; readonly warnings: readonly EditProblem[] }
  | { readonly ok: false; readonly problems: readonly EditProblem[] };

/**
 * Holds a graph without originals to every check that the files of a pack are held to, stage by stage, by the code that loads
 * files: it is described as they would describe it, and compiled from that without a word of YAML between. What comes out is what
 * `loadPack(exportPack(graph))` gives: dates resolved, texts normalised and hashed, passages anchored and numbered, lists in order.
 */
export function compileEdited(graph: PackGraph): CompiledEdit {
  const log = createEntityLog(graph);
  const contents = describeContents(graph, log);
  if (contents === null) return { ok: false, problems: log.problems() };
  const scope = createScope(contents, log);
  const compiled = compileGraph(contents, scope);
  if (!log.hasErrors()) checkSoundness({ graph: compiled, places: scope.places, log });
  return log.hasErrors() ? { ok: false, problems: log.problems() } : { ok: true, graph: compiled, warnings: log.problems() };
}

function describeContents(graph: PackGraph, log: EntityLog): PackContents | null {
  const entries = <Raw>(kind: FileKind, list: Written[], place: (path: NodePath) => EntityPlace): Entry<Raw>[] => {
    const located = locateIn(kind, list, place);
    // `checkShape` proves the type: the schema of a kind admits only its raw form.
    return checkShape(kind, located, log) ? (list as Raw[]).map((value, index) => ({ value, located, path: [index] })) : [];
  };
  const simple = <Raw>(kind: 'outlets' | 'actors' | 'events' | 'issues' | 'aspects' | 'measures' | 'absences' | 'contradictions', list: Written[]) =>
    entries<Raw>(kind, list, ([index, ...field]) => placeOf({ collection: kind, slug: graph[kind][Number(index)]?.slug ?? '' }, field));
  const described = describePack(graph);
  const packValue = locateIn('pack', described, (field) => placeOf({ collection: 'pack', slug: graph.pack.slug }, field));
  checkShape('pack', packValue, log);
  const contents: PackContents = {
    pack: { value: described as unknown as RawPack, located: packValue, path: [] },
    outlets: simple<RawOutlet>('outlets', describeOutlets(graph)), actors: simple<RawActor>('actors', describeActors(graph)), events: simple<RawEvent>('events', describeEvents(graph)),
    issues: simple<RawIssue>('issues', describeIssues(graph)), aspects: simple<RawAspect>('aspects', describeAspects(graph)), measures: simple<RawMeasure>('measures', describeMeasures(graph)),
    claims: describeTold(graph, entries), contradictions: simple<RawContradiction>('contradictions', describeContradictions(graph)), absences: simple<RawAbsence>('absences', describeAbsences(graph)),
    sources: describeSources(graph, log),
  };
  return log.hasErrors() ? null : contents;
}

type DescribeEntries = <Raw>(kind: FileKind, list: Written[], place: (path: NodePath) => EntityPlace) => Entry<Raw>[];

function describeTold(graph: PackGraph, entries: DescribeEntries): readonly Entry<RawClaim>[] {
  const tellings = groupBy(graph.assertions, (assertion) => [assertion.claim]);
  const place = ([index, part, telling, ...field]: NodePath): EntityPlace => {
    const claim = graph.claims[Number(index)]?.slug ?? '';
    if (part !== 'assertions') return placeOf({ collection: 'claims', slug: claim }, [part, telling, ...field].filter((key) => key !== undefined));
    const assertion = tellings.get(claim)?.[Number(telling)];
    if (assertion === undefined) return placeOf({ collection: 'claims', slug: claim }, ['assertions']);
    const passage = field[0] === 'evidence' && field[1] !== undefined ? assertion.evidence[Number(field[1])] : undefined;
    if (passage !== undefined) return placeOf({ collection: 'evidence', slug: passage }, field.slice(2));
    return placeOf({ collection: 'assertions', slug: slugOfAssertion(assertion) }, field);
  };
  return entries<RawClaim>('claims', graph.claims.map((claim) => describeClaim(graph, claim, tellings.get(claim.slug) ?? [])), place);
}

function describeSources(graph: PackGraph, log: EntityLog): readonly SourceEntry[] {
  const seen = new Set<string>();
  return graph.sources.flatMap((source) => {
    const place = (path: NodePath): EntityPlace => {
      const reliance = path[0] === 'reliesOn' && path[1] !== undefined ? graph.reliances.filter((one) => one.source === source.slug)[Number(path[1])] : undefined;
      return reliance === undefined ? placeOf({ collection: 'sources', slug: source.slug }, path) : placeOf({ collection: 'reliances', slug: slugOfReliance(reliance) }, path.slice(2));
    };
    const located = locateIn('source', describeSource(graph, source), place);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(source.slug)) {
      log.error(place(['slug']), { code: 'SLUG_MALFORMED', message: `"${source.slug}" is not a slug.`, remedy: 'Use small letters a–z, digits and single hyphens: "new-york-times-2023-03-08".' });
    }
    if (seen.has(source.slug)) log.error(place(['slug']), { code: 'SLUG_DUPLICATE', message: `Two sources are called "${source.slug}".`, remedy: 'Give one of the two another slug.' });
    seen.add(source.slug);
    if (!checkShape('source', located, log)) return [];
    // `checkShape` proves the type, as above.
    return [{ value: located.value as RawSource, located, path: [], slug: source.slug, body: source.text ?? '', bodyLine: 1 }];
  });
}

function locateIn(file: FileKind, value: Written, place: (path: NodePath) => EntityPlace): LocatedValue {
  return { file, value, locate: place, locateKey: place };
}
