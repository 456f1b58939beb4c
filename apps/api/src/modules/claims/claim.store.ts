import { groupBy, type ContradictionKind, type Hedge } from '@footnote/knowledge';
import { and, sql, type SQL } from 'drizzle-orm';
import { defineRelation, readAllPages } from '../../graph-store/read-pages.js';
import { readByIds } from '../../graph-store/read-rows.js';
import { prepared } from '../../graph-store/graph-table.js';
import { tables, type Queries } from '../../platform/database/index.js';
import { toIssue, type ClaimRecord, type IssueRecord } from './claim.records.js';

const { assertions, attributionSteps, claims, contradictions, evidence, issues, packs, sources } = tables;

export const readIssues = readByIds(issues);
export const readClaims = readByIds(claims);
export const readAssertions = readByIds(assertions);
export const readContradictions = readByIds(contradictions);

/** An assertion that somebody approved; others are drafts, and support nothing. */
const TELLINGS = sql.raw('(select * from assertions where approved)');

/** Which claims. Ids are those of rows. */
export interface ClaimSelection {
  readonly predicate: ClaimRecord['predicate'] | null;
  readonly sourceKey: string | null;
  readonly actorKey: string | null;
  readonly eventKey: string | null;
  readonly hedge: Hedge | null;
  readonly anonymous: boolean | null;
  readonly onlyOneSource: boolean | null;
}

function selectClaims({ predicate, sourceKey, actorKey, eventKey, hedge, anonymous, onlyOneSource }: ClaimSelection): SQL | undefined {
  const unnamed = sql`exists (select 1 from ${TELLINGS} telling join attribution_steps voice on voice.assertion_id = telling.id where telling.claim_id = ${claims.id} and voice.kind = 'ANONYMOUS')`;
  const tellers = sql`(select count(distinct telling.source_id) from ${TELLINGS} telling where telling.pack_id = ${claims.packId} and telling.claim_id = ${claims.id})`;
  return and(
    predicate === null ? undefined : sql`${claims.predicateType} = ${predicate}`,
    actorKey === null ? undefined : sql`${claims.actorId} = ${actorKey}::uuid`,
    eventKey === null ? undefined : aboutEvent(sql`${eventKey}::uuid`),
    sourceKey === null ? undefined : toldBy(sql`${sourceKey}::uuid`),
    hedge === null ? undefined : sql`exists (select 1 from ${TELLINGS} telling where telling.claim_id = ${claims.id} and ${hedge} = any(telling.hedges))`,
    anonymous === null ? undefined : anonymous ? unnamed : sql`not ${unnamed}`,
    onlyOneSource === null ? undefined : onlyOneSource ? sql`${tellers} = 1` : sql`${tellers} > 1`,
  );
}

function toldBy(source: SQL): SQL {
  return sql`${claims.id} in (select telling.claim_id from ${TELLINGS} telling where telling.source_id = ${source})`;
}

function aboutEvent(event: SQL): SQL {
  return sql`(${claims.eventId} = ${event} or ${claims.toEventId} = ${event})`;
}

const claimOrder = [{ by: claims.ordinal, type: 'integer' as const }];

export const claimsOfPack = defineRelation<typeof claims, ClaimSelection>({
  name: 'claims', table: claims, order: claimOrder, belongs: (pack) => sql`${claims.packId} = ${pack}`, narrow: selectClaims,
});
export const claimsOfAllPacks = { spec: claimsOfPack.spec, all: readAllPages(claimsOfPack.spec) };

export const claimsOfSource = defineRelation({ name: 'claims_of_source', table: claims, order: claimOrder, belongs: toldBy });

/** What a source tells and no other does. */
export const claimsOnlyInSource = defineRelation({
  name: 'claims_only_here', table: claims, order: claimOrder,
  belongs: (source) => sql`${toldBy(source)} and not exists (select 1 from ${TELLINGS} other where other.pack_id = ${claims.packId} and other.claim_id = ${claims.id} and other.source_id <> ${source})`,
});

export const claimsOfEvent = defineRelation({ name: 'claims_of_event', table: claims, order: claimOrder, belongs: aboutEvent });
export const claimsOfActor = defineRelation<typeof claims, ClaimSelection>({
  name: 'claims_of_actor', table: claims, order: claimOrder, belongs: (actor) => sql`${claims.actorId} = ${actor}`, narrow: selectClaims,
});
export const positionsOnIssue = defineRelation({
  name: 'positions_on_issue', table: claims, order: claimOrder, belongs: (issue) => sql`${claims.issueId} = ${issue} and ${claims.predicateType} = 'POSITION'`,
});
export const positionsOfActor = defineRelation({
  name: 'positions_of_actor', table: claims, order: claimOrder, belongs: (actor) => sql`${claims.actorId} = ${actor} and ${claims.predicateType} = 'POSITION'`,
});
/** Why a claim: the reasons that are given for it. */
export const reasonsOfClaim = defineRelation({
  name: 'reasons_of_claim', table: claims, order: claimOrder, belongs: (claim) => sql`${claims.aboutClaimId} = ${claim} and ${claims.predicateType} = 'REASON'`,
});
export const claimsOfContradiction = defineRelation({
  name: 'claims_of_contradiction', table: claims,
  order: [{ by: sql`(select place.ordinal from contradiction_claims place where place.contradiction_id = parents.id and place.claim_id = ${claims.id})`, type: 'integer' }],
  belongs: (contradiction) => sql`${claims.id} in (select member.claim_id from contradiction_claims member where member.contradiction_id = ${contradiction})`,
});

const assertionOrder = [{ by: assertions.ordinal, type: 'integer' as const }];
export const assertionsOfClaim = defineRelation({ name: 'assertions_of_claim', table: assertions, order: assertionOrder, belongs: (claim) => sql`${assertions.claimId} = ${claim} and ${assertions.approved}` });
export const assertionsOfSource = defineRelation({ name: 'assertions_of_source', table: assertions, order: assertionOrder, belongs: (source) => sql`${assertions.sourceId} = ${source} and ${assertions.approved}` });

/** Which tellings: those with one hedge. */
export interface TellingFilter { readonly hedge: Hedge }
/** What outlets tell, in the order of their sources. */
export const assertionsOfOutlet = defineRelation<typeof assertions, TellingFilter>({
  name: 'assertions_of_outlet', table: assertions, order: assertionOrder,
  belongs: (outlet) => sql`${assertions.sourceId} in (select published.id from sources published where published.outlet_id = ${outlet}) and ${assertions.approved}`,
  narrow: ({ hedge }) => sql`${hedge} = any(${assertions.hedges})`,
});

export interface HedgeCountRecord { readonly hedge: Hedge; readonly tellingCount: number }

const hedgeCounts = prepared((queries) => queries
  .select({ outlet: sources.outletId, hedge: sql<Hedge>`used.hedge`.as('hedge'), tellingCount: sql<number>`count(*)::int`.as('telling_count') })
  .from(assertions)
  .innerJoin(sources, sql`${sources.id} = ${assertions.sourceId}`)
  .crossJoin(sql`unnest(${assertions.hedges}) as used(hedge)`)
  .where(sql`${assertions.approved} and ${sources.outletId} = any(${sql.placeholder('outlets')}::uuid[])`)
  .groupBy(sources.outletId, sql`used.hedge`)
  .orderBy(sql`count(*) desc`, sql`used.hedge`)
  .prepare('hedges_of_outlets'));

/** Reads how often outlets use each hedge, the most frequent first. */
export async function readHedgeCounts(queries: Queries, outlets: readonly string[]): Promise<ReadonlyMap<string, readonly HedgeCountRecord[]>> {
  return groupBy(await hedgeCounts(queries).execute({ outlets }), ({ outlet }) => [outlet]);
}

export const stepsOfAssertion = defineRelation({
  name: 'steps_of_assertion', table: attributionSteps, order: [{ by: attributionSteps.ordinal, type: 'integer' }], belongs: (assertion) => sql`${attributionSteps.assertionId} = ${assertion}`,
});
export const evidenceOfAssertion = defineRelation({
  name: 'evidence_of_assertion', table: evidence,
  order: [{ by: sql`(select place.ordinal from assertion_evidence place where place.assertion_id = parents.id and place.evidence_id = ${evidence.id})`, type: 'integer' }],
  belongs: (assertion) => sql`${evidence.id} in (select bearing.evidence_id from assertion_evidence bearing where bearing.assertion_id = ${assertion})`,
});

/** The sources that tell anything about events. */
export const sourcesOfEvent = defineRelation({
  name: 'sources_of_event', table: sources, order: [{ by: sources.ordinal, type: 'integer' }],
  belongs: (event) => sql`${sources.id} in (select telling.source_id from (select id, pack_id from claims where event_id = ${event} union all select id, pack_id from claims where to_event_id = ${event}) told join ${TELLINGS} telling on telling.pack_id = told.pack_id and telling.claim_id = told.id)`,
});

/** Which contradictions: about one thing. */
export interface ContradictionFilter { readonly kind: ContradictionKind }
const contradictionOrder = [{ by: contradictions.ordinal, type: 'integer' as const }];
export const contradictionsOfPack = defineRelation<typeof contradictions, ContradictionFilter>({
  name: 'contradictions', table: contradictions, order: contradictionOrder,
  belongs: (pack) => sql`${contradictions.packId} = ${pack}`, narrow: ({ kind }) => sql`${contradictions.kind} = ${kind}`,
});
export const contradictionsOfAllPacks = { spec: contradictionsOfPack.spec, all: readAllPages(contradictionsOfPack.spec) };
export const contradictionsOfClaim = defineRelation({
  name: 'contradictions_of_claim', table: contradictions, order: contradictionOrder,
  belongs: (claim) => sql`${contradictions.id} in (select member.contradiction_id from contradiction_claims member where member.claim_id = ${claim})`,
});

export const issuesOfPack = defineRelation({ name: 'issues', table: issues, order: [{ by: issues.ordinal, type: 'integer' }], belongs: (pack) => sql`${issues.packId} = ${pack}` });
export const issuesOfAllPacks = { spec: issuesOfPack.spec, all: readAllPages(issuesOfPack.spec) };

/** As many as an error can name. */
const MOST_NAMED = 100;

const namedIssues = prepared((queries) => queries.select({ issue: issues, pack: packs.slug }).from(issues)
  .innerJoin(packs, sql`${packs.id} = ${issues.packId}`).where(sql`${issues.slug} = ${sql.placeholder('slug')}`).orderBy(packs.slug).limit(MOST_NAMED).prepare('issues_by_slug'));
const issueOfPack = prepared((queries) => queries.select().from(issues)
  .where(sql`${issues.packId} = ${sql.placeholder('pack')}::uuid and ${issues.slug} = ${sql.placeholder('slug')}`).prepare('issue_of_pack'));
const knownIssues = prepared((queries) => queries.select({ slug: issues.slug }).from(issues)
  .where(sql`${sql.placeholder('pack')}::uuid is null or ${issues.packId} = ${sql.placeholder('pack')}::uuid`).orderBy(issues.packId, issues.slug).limit(MOST_NAMED).prepare('slugs_of_issues'));

/** Reads the issues of that slug, of whatever packs: the first of them, where there are very many. */
export async function readIssuesBySlug(queries: Queries, slug: string): Promise<readonly { readonly issue: IssueRecord; readonly pack: string }[]> {
  return (await namedIssues(queries).execute({ slug })).map(({ issue, pack }) => ({ issue: toIssue(issue), pack }));
}

/** Reads the issue of that slug in one pack; null where there is none. */
export async function readIssueOfPack(queries: Queries, { pack, slug }: { readonly pack: string; readonly slug: string }): Promise<IssueRecord | null> {
  const [row] = await issueOfPack(queries).execute({ pack, slug });
  return row === undefined ? null : toIssue(row);
}

/** Reads the slugs of issues, of one pack or of all, to list them: the first of them, where there are very many. */
export async function readIssueSlugs(queries: Queries, pack: string | null): Promise<readonly string[]> {
  return (await knownIssues(queries).execute({ pack })).map(({ slug }) => slug);
}
