import { pageOfList, type Connection, type PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { comparisonLoader } from './batch.loader.js';
import type { ArticleRecord, ComparisonRecord, VersionChangeRecord } from './import.records.js';

/** An article beside the source of which it is another version; null where it is none. */
export async function compareArticle(context: RequestContext, { key, digest }: ArticleRecord): Promise<ComparisonRecord | null> {
  // Most articles are no version of anything: of those nothing further is read.
  const preview = digest?.recognition.kind === 'VERSION' ? await comparisonLoader(context).load(key) : null;
  if (preview === null) return null;
  const { source, label, unchanged, kept, tellingsGone, claimsGone, changes } = preview;
  return {
    source, label, unchangedCount: unchanged, keptCount: kept, tellingsGoneCount: tellingsGone, claimsGoneCount: claimsGone, compared: changes !== null,
    changeRecords: (changes ?? []).map((change, at) => ({ number: at + 1, ...change })),
  };
}

/** A page of the differences of two versions. */
export function pageChanges({ changeRecords }: ComparisonRecord, request: PageRequest): Connection<VersionChangeRecord> {
  return pageOfList(changeRecords, { request, scope: 'import_version_changes', keyOf: ({ number }) => String(number) });
}
