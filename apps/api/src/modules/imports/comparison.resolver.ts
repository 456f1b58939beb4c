import { ImportComparison, ImportVersionChangeConnection, PageArguments } from '@footnote/schema';
import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import { pageChanges } from './comparison.service.js';
import type { ComparisonRecord, VersionChangeRecord } from './import.records.js';

/** What hangs below the comparison of two versions. */
@Resolver(() => ImportComparison)
export class ImportComparisonResolver {
  @FieldResolver(() => ImportVersionChangeConnection)
  changes(@Root() comparison: ComparisonRecord, @Args(() => PageArguments) page: PageArguments): Connection<VersionChangeRecord> {
    return pageChanges(comparison, page);
  }
}
