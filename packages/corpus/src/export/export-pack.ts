import { groupBy, type PackGraph } from '@footnote/knowledge';
import { detachAllOriginals } from '../attach/detach-original.js';
import type { FileKind, PackFiles } from '../format/pack-files.js';
import { compareText } from '../problems.js';
import { describeClaim, fileOfClaim } from './describe-claim.js';
import { describeSource } from './describe-source.js';
import { dropAbsent, describeDate, type Written } from './written.js';
import { writeMarkdown, writeYaml } from './write-files.js';

/**
 * Writes a graph as the files of a pack: loading them gives an equal graph. The same graph gives the same bytes.
 * An attached original is never written: what leaves is the summary with its locators, which may be redistributed.
 */
export function exportPack(attached: PackGraph): PackFiles {
  const graph = detachAllOriginals(attached);
  const files = new Map<string, string>();
  const write = (path: string, kind: FileKind, value: Written) => {
    if (!Array.isArray(value) || value.length > 0) files.set(path, writeYaml({ kind, depth: path.split('/').length - 1, value, invented: graph.pack.invented }));
  };
  write('pack.yaml', 'pack', describePack(graph));
  write('outlets.yaml', 'outlets', graph.outlets.map((outlet) => dropAbsent({ ...outlet })));
  // A pack always has these two files, even where they hold nothing yet.
  files.set('actors.yaml', writeYaml({ kind: 'actors', depth: 0, value: describeActors(graph), invented: graph.pack.invented }));
  files.set('events.yaml', writeYaml({ kind: 'events', depth: 0, value: describeEvents(graph), invented: graph.pack.invented }));
  write('issues.yaml', 'issues', graph.issues.map((issue) => ({ ...issue })));
  write('aspects.yaml', 'aspects', graph.aspects.map((aspect) => ({ ...aspect })));
  write('measures.yaml', 'measures', graph.measures.map((measure) => ({ ...measure })));
  for (const source of graph.sources) files.set(`sources/${source.slug}.md`, writeMarkdown({ frontMatter: describeSource(graph, source), body: source.text, invented: graph.pack.invented }));
  for (const [path, claims] of describeClaims(graph)) write(path, 'claims', claims);
  write('contradictions.yaml', 'contradictions', graph.contradictions.map(({ slug, kind, claims, explanation }) => ({ slug, kind, claims: [...claims], explanation })));
  write('absences.yaml', 'absences', graph.absences.map(({ slug, source, claim, statement, terms, reviewedBy, reviewedOn }) => dropAbsent({ slug, source, claim, statement, terms: [...terms], reviewedBy, reviewedOn })));
  return new Map([...files].sort(([a], [b]) => compareText(a, b)));
}

function describePack({ pack }: PackGraph): Written {
  const { slug, title, summary, language, invented, dateline, keyDates } = pack;
  return dropAbsent({ slug, title, summary, language, invented, dateline, keyDates: keyDates.map((keyDate) => ({ ...keyDate })), licence: pack.licence ?? 'NOASSERTION' });
}

function describeActors({ actors }: PackGraph): Written {
  return actors.map(({ slug, name, inText, kind, aliases, partOf, heads, description, plural }) =>
    dropAbsent({ slug, name, inText, kind, aliases: aliases.length > 0 ? [...aliases] : null, partOf, heads, description, plural: plural ? true : null }));
}

function describeEvents({ events }: PackGraph): Written {
  return events.map(({ slug, title, clause, nominal, date, participants, relations, note }) => dropAbsent({
    slug, title, clause, nominal, date: describeDate(date),
    participants: participants.length > 0 ? participants.map((participant) => ({ ...participant })) : null,
    relations: relations.length > 0 ? relations.map((relation) => dropAbsent({ ...relation })) : null,
    note,
  }));
}

function describeClaims(graph: PackGraph): ReadonlyMap<string, Written[]> {
  const byFile = new Map<string, Written[]>();
  const assertions = groupBy(graph.assertions, (assertion) => [assertion.claim]);
  for (const claim of graph.claims) {
    const path = fileOfClaim(claim);
    byFile.set(path, [...(byFile.get(path) ?? []), describeClaim(graph, claim, assertions.get(claim.slug) ?? [])]);
  }
  return byFile;
}
