import { groupBy, type PackGraph } from '@footnote/knowledge';
import { detachAllOriginals } from '../attach/detach-original.js';
import type { FileKind, PackFiles } from '../format/pack-files.js';
import { compareText } from '../problems.js';
import { describeClaim, fileOfClaim } from './describe-claim.js';
import { describeAbsences, describeActors, describeAspects, describeContradictions, describeEvents, describeIssues, describeMeasures, describeOutlets, describePack } from './describe-lists.js';
import { describeSource } from './describe-source.js';
import type { Written } from './written.js';
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
  // A pack always has these three files, even where they hold nothing yet.
  files.set('outlets.yaml', writeYaml({ kind: 'outlets', depth: 0, value: describeOutlets(graph), invented: graph.pack.invented }));
  files.set('actors.yaml', writeYaml({ kind: 'actors', depth: 0, value: describeActors(graph), invented: graph.pack.invented }));
  files.set('events.yaml', writeYaml({ kind: 'events', depth: 0, value: describeEvents(graph), invented: graph.pack.invented }));
  write('issues.yaml', 'issues', describeIssues(graph));
  write('aspects.yaml', 'aspects', describeAspects(graph));
  write('measures.yaml', 'measures', describeMeasures(graph));
  for (const source of graph.sources) files.set(`sources/${source.slug}.md`, writeMarkdown({ frontMatter: describeSource(graph, source), body: source.text, invented: graph.pack.invented }));
  for (const [path, claims] of describeClaims(graph)) write(path, 'claims', claims);
  write('contradictions.yaml', 'contradictions', describeContradictions(graph));
  write('absences.yaml', 'absences', describeAbsences(graph));
  return new Map([...files].sort(([a], [b]) => compareText(a, b)));
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
