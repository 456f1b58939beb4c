import type { FuzzyDate } from '@footnote/knowledge';
import type { NodePath } from '../format/read-yaml.js';
import { suggest } from '../near-matches.js';
import type { Place, ProblemLog } from '../problems.js';
import type { Entry, PackContents } from './read-contents.js';
import { resolveDate, type WrittenDate } from './resolve-date.js';

/** The kinds of entity that others refer to by slug. */
export type EntityKind = 'outlet' | 'source' | 'actor' | 'event' | 'issue' | 'aspect' | 'measure' | 'claim' | 'contradiction' | 'absence' | 'assertion' | 'evidence' | 'pack' | 'text';

const PLURALS: Readonly<Record<EntityKind, string>> = {
  outlet: 'outlets', source: 'sources', actor: 'actors', event: 'events', issue: 'issues', aspect: 'aspects', measure: 'measures', claim: 'claims',
  contradiction: 'contradictions', absence: 'absence records', assertion: 'assertions', evidence: 'pieces of evidence', pack: 'packs', text: 'texts',
};

/** Where each entity is written, for messages of checks that see only the graph. */
export interface PlaceBook {
  record(kind: EntityKind, slug: string, at: (path: NodePath) => Place): void;
  /** The place of an entity, or of one of its fields. */
  find(kind: EntityKind, slug: string, ...path: NodePath): Place;
}

/** An empty book. */
export function createPlaceBook(): PlaceBook {
  const known = new Map<string, (path: NodePath) => Place>();
  return {
    record: (kind, slug, at) => void known.set(`${kind} ${slug}`, at),
    find: (kind, slug, ...path) => known.get(`${kind} ${slug}`)?.(path) ?? { file: 'pack.yaml', line: 1, column: 1 },
  };
}

/** A field of an entry. */
export interface Spot {
  readonly entry: Entry<unknown>;
  readonly path: NodePath;
}

/** What the compilation of each entity needs: known slugs, places and the log. */
export interface Scope {
  readonly log: ProblemLog;
  readonly places: PlaceBook;
  /** Logs a reference that points to nothing; returns the slug either way. */
  refer(kind: EntityKind, slug: string, at: Spot): string;
  /** The same for one that may be absent. */
  referMaybe(kind: EntityKind, slug: string | null | undefined, at: Spot): string | null;
  /** Resolves a date; logs why not, and then stands in an unknown date so that other faults are found in the same run. */
  date(written: WrittenDate, at: Spot): FuzzyDate;
}

/** Gathers every slug of the pack, logging those that stand twice. */
export function createScope(contents: PackContents, log: ProblemLog): Scope {
  const places = createPlaceBook();
  const known = gatherSlugs(contents, places, log);
  const scope: Scope = {
    log,
    places,
    refer(kind, slug, { entry, path }) {
      const slugs = known.get(kind) ?? new Set<string>();
      if (!slugs.has(slug)) {
        log.error(entry.located.locate([...entry.path, ...path]), {
          code: 'REFERENCE_UNKNOWN', message: `There is no ${kind} "${slug}" in this pack.`, remedy: suggest(slug, slugs, PLURALS[kind]),
        });
      }
      return slug;
    },
    referMaybe: (kind, slug, at) => (slug === null || slug === undefined ? null : scope.refer(kind, slug, at)),
    date(written, { entry, path }) {
      const result = resolveDate(written);
      if (result.ok) return result.date;
      log.error(entry.located.locate([...entry.path, ...path, 'edtf']), result.fault);
      return { edtf: 'XXXX', earliest: null, latest: null, precision: 'UNKNOWN', basis: written.basis, note: null };
    },
  };
  return scope;
}

function gatherSlugs(contents: PackContents, places: PlaceBook, log: ProblemLog): ReadonlyMap<EntityKind, ReadonlySet<string>> {
  const known = new Map<EntityKind, Set<string>>();
  const firstPlaces = new Map<string, Place>();
  const gather = (kind: EntityKind, entries: readonly (Entry<{ slug: string }>)[]) => {
    const slugs = new Set<string>();
    for (const entry of entries) {
      const place = entry.located.locate([...entry.path, 'slug']);
      const first = firstPlaces.get(`${kind} ${entry.value.slug}`);
      if (first !== undefined) {
        log.error(place, {
          code: 'SLUG_DUPLICATE', message: `The ${kind} "${entry.value.slug}" is already in ${first.file}, line ${first.line}.`,
          remedy: `Give one of the two another slug, or merge them; slugs are unique among the ${PLURALS[kind]} of a pack.`,
        });
        continue;
      }
      firstPlaces.set(`${kind} ${entry.value.slug}`, place);
      slugs.add(entry.value.slug);
      places.record(kind, entry.value.slug, (path) => entry.located.locate([...entry.path, ...path]));
    }
    known.set(kind, slugs);
  };
  gather('outlet', contents.outlets);
  gather('actor', contents.actors);
  gather('event', contents.events);
  gather('issue', contents.issues);
  gather('aspect', contents.aspects);
  gather('measure', contents.measures);
  gather('claim', contents.claims);
  gather('contradiction', contents.contradictions);
  gather('absence', contents.absences);
  // The files of a folder have different names, so sources need no check for duplicates.
  known.set('source', new Set(contents.sources.map((source) => source.slug)));
  for (const source of contents.sources) places.record('source', source.slug, (path) => source.located.locate(path));
  places.record('pack', contents.pack.value.slug, (path) => contents.pack.located.locate(path));
  return known;
}
