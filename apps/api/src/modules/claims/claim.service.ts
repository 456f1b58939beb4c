import type { ClaimFilter, ContradictionArguments } from '@footnote/schema';
import { loadAllPages } from '../../graph-store/load-pages.js';
import { isUuid, requireKey } from '../../graphql/node-id.js';
import type { Connection, PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { badInput } from '../../graphql/bad-input.js';
import { entityId } from '../../platform/database/index.js';
import { requirePublicPack } from '../packs/index.js';
import { sourceLoader, type SourceRecord } from '../sources/index.js';
import { claimLoader, claimsOfPackLoader, contradictionsOfPackLoader, issueLoader, issuesOfPackLoader } from './claim.loader.js';
import { toClaim, toContradiction, toIssue, type ClaimRecord, type ContradictionRecord, type IssueRecord } from './claim.records.js';
import { claimsOfAllPacks, contradictionsOfAllPacks, issuesOfAllPacks, type ClaimSelection } from './claim.store.js';

interface PackPage extends PageRequest { readonly pack?: string | null }
interface Slugs { readonly pack: string; readonly slug: string }

/** The claim of that slug; null where the pack has none. */
export async function findClaim(context: RequestContext, { pack, slug }: Slugs): Promise<ClaimRecord | null> {
  await requirePublicPack(context, pack);
  return claimLoader(context).find(entityId(pack, 'claim', slug));
}

/** The issue of that slug; null where the pack has none. */
export async function findIssue(context: RequestContext, { pack, slug }: Slugs): Promise<IssueRecord | null> {
  await requirePublicPack(context, pack);
  return issueLoader(context).find(entityId(pack, 'issue', slug));
}

/** Reads a filter: the ids in it must be of the right type, and a filter that asks for nothing is none. */
export function readFilter(filter: ClaimFilter | null | undefined): ClaimSelection | null {
  if (filter === null || filter === undefined) return null;
  const { predicate = null, source, actor, event, hedge = null, anonymous = null, onlyOneSource = null } = filter;
  const selection: ClaimSelection = {
    predicate, hedge, anonymous, onlyOneSource,
    sourceKey: rowKey(source, { type: 'Source', argument: 'filter.source' }),
    actorKey: rowKey(actor, { type: 'Actor', argument: 'filter.actor' }),
    eventKey: rowKey(event, { type: 'Event', argument: 'filter.event' }),
  };
  return Object.values(selection).every((part) => part === null) ? null : selection;
}

function rowKey(id: string | null | undefined, expected: { readonly type: string; readonly argument: string }): string | null {
  if (id === null || id === undefined) return null;
  const key = requireKey(id, expected);
  if (!isUuid(key)) throw badInput(`"${id.slice(0, 80)}" is not the id of a ${expected.type}.`, { argument: expected.argument });
  return key;
}

/** A page of the claims of a pack, or of all. */
export async function pageClaims(context: RequestContext, { pack, filter, ...request }: PackPage & { readonly filter?: ClaimFilter | null }): Promise<Connection<ClaimRecord>> {
  const selection = readFilter(filter);
  if (pack === null || pack === undefined) return loadAllPages(claimsOfAllPacks, (rows) => rows.map(toClaim), { context, request, filter: selection });
  const { key } = await requirePublicPack(context, pack);
  return claimsOfPackLoader(context)({ parent: key, request, filter: selection });
}

/** A page of the issues of a pack, or of all. */
export async function pageIssues(context: RequestContext, { pack, ...request }: PackPage): Promise<Connection<IssueRecord>> {
  if (pack === null || pack === undefined) return loadAllPages(issuesOfAllPacks, (rows) => rows.map(toIssue), { context, request });
  const { key } = await requirePublicPack(context, pack);
  return issuesOfPackLoader(context)({ parent: key, request });
}

/** A page of the contradictions of a pack, or of all. */
export async function pageContradictions(context: RequestContext, { pack, kind, ...request }: ContradictionArguments): Promise<Connection<ContradictionRecord>> {
  const filter = kind === null || kind === undefined ? null : { kind };
  if (pack === null || pack === undefined) return loadAllPages(contradictionsOfAllPacks, (rows) => rows.map(toContradiction), { context, request, filter });
  const { key } = await requirePublicPack(context, pack);
  return contradictionsOfPackLoader(context)({ parent: key, request, filter });
}

/** The source of an id; refuses the id of anything else, and of nothing. */
export async function requireSource(context: RequestContext, id: string): Promise<SourceRecord> {
  const source = await sourceLoader(context).find(requireKey(id, { type: 'Source', argument: 'source' }));
  if (source === null) throw badInput('There is no source with this id: give the `id` of one of `sources`.', { argument: 'source' });
  return source;
}
