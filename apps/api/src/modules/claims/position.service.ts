import { isKnown, positionsAt, type Assertion, type Day, type Source, type StandingPosition } from '@footnote/knowledge';
import { badInput, unknownName } from '../../graphql/bad-input.js';
import { dayDate, type FuzzyDateRecord } from '../../graphql/fuzzy-date.js';
import { encodeNodeId, isUuid } from '../../graphql/node-id.js';
import { today, type RequestContext } from '../../graphql/request-context.js';
import { eventsOfActors, type EventRecord } from '../events/index.js';
import { requirePublicPack } from '../packs/index.js';
import { claimLoader, positionsOfActorLoader, positionsOnIssueLoader, reasonsLoader } from './claim.loader.js';
import type { ClaimRecord, IssueRecord } from './claim.records.js';
import { readIssueOfPack, readIssuesBySlug, readIssueSlugs } from './claim.store.js';
import { tellClaim, type ToldClaim } from './telling.service.js';

/** The two clocks: what held on a day, by what had been published by a day. */
export interface Clocks { readonly asOf: Day; readonly knownAt: Day }

export interface PositionRecord {
  readonly __typename: 'Position';
  readonly id: string;
  readonly actorKey: string;
  readonly issueKey: string;
  readonly stance: StandingPosition['stance'];
  readonly state: StandingPosition['state'];
  readonly lastReported: Day | null;
  readonly holdsFrom: FuzzyDateRecord | null;
  readonly holdsUntil: FuzzyDateRecord | null;
  readonly claim: ClaimRecord;
  readonly knownAt: Day;
}

export interface PositionChangeRecord {
  readonly actorKey: string;
  readonly before: PositionRecord | null;
  readonly after: PositionRecord | null;
  readonly event: EventRecord | null;
}

/** Sets the clocks that a request leaves open: as of today, with all that had been published by today. */
export function setClocks(context: RequestContext, { asOf, knownAt }: { readonly asOf?: Day | null; readonly knownAt?: Day | null }): Clocks {
  const now = today(context);
  return { asOf: asOf ?? now, knownAt: knownAt ?? now };
}

/** The issue of that slug; refuses an unknown one and lists the known, or the packs where several have one. */
export async function requireIssue(context: RequestContext, { issue: slug, pack }: { readonly issue: string; readonly pack?: string | null }): Promise<IssueRecord> {
  const { queries } = context.database;
  const packKey = pack === null || pack === undefined ? null : (await requirePublicPack(context, pack)).key;
  const found = slug.includes('\u0000') ? [] : await context.turns.read(() => findIssues(queries, { slug, pack: packKey }));
  const [first, second] = found;
  if (first === undefined) throw unknownName({ what: 'issue', name: slug, where: packKey === null ? '' : `in the pack "${pack ?? ''}"`, known: await readIssueSlugs(queries, packKey), argument: 'issue' });
  if (second === undefined) return first.issue;
  const packs = found.flatMap((one) => (one.pack === null ? [] : [one.pack]));
  throw badInput(`Several packs have an issue "${slug}": say which with \`pack\`, one of ${packs.join(', ')}.`, { argument: 'pack', allowed: packs });
}

/** Of whatever packs, or of the one that is named: then it need not be said which. */
async function findIssues(queries: RequestContext['database']['queries'], { slug, pack }: { readonly slug: string; readonly pack: string | null }): Promise<readonly { readonly issue: IssueRecord; readonly pack: string | null }[]> {
  if (pack === null) return readIssuesBySlug(queries, slug);
  const issue = await readIssueOfPack(queries, { pack, slug });
  return issue === null ? [] : [{ issue, pack: null }];
}

/** Who held which position on an issue, in the order of the pack. */
export async function positionsOnIssue(context: RequestContext, issue: Pick<IssueRecord, 'key'>, clocks: Clocks): Promise<readonly PositionRecord[]> {
  return standing(context, await positionsOnIssueLoader(context)(issue.key), clocks);
}

/** Which positions an actor held, on whatever issues. */
export async function positionsOfActor(context: RequestContext, actor: { readonly key: string }, clocks: Clocks): Promise<readonly PositionRecord[]> {
  return standing(context, await positionsOfActorLoader(context)(actor.key), clocks);
}

async function standing(context: RequestContext, records: readonly ClaimRecord[], clocks: Clocks): Promise<readonly PositionRecord[]> {
  const told = await Promise.all(records.map((record) => tellClaim(context, record)));
  const positions = positionsAt({
    claims: told.map(({ claim }) => claim),
    assertions: told.flatMap(({ assertions }) => assertions),
    sources: new Map(told.flatMap(({ sources }) => [...sources])),
    ...clocks,
  });
  const bySlug = new Map(told.map((one) => [one.claim.slug, one.record]));
  return positions.flatMap((position) => {
    const record = bySlug.get(position.claim.slug);
    return record === undefined ? [] : [toPosition(position, record, clocks)];
  }).sort((a, b) => a.claim.ordinal - b.claim.ordinal);
}

function toPosition({ stance, state, lastReported, holdsFrom, holdsUntil }: StandingPosition, claim: ClaimRecord, { asOf, knownAt }: Clocks): PositionRecord {
  if (claim.actorKey === null || claim.issueKey === null) throw new Error(`The position ${claim.slug} has no actor or no issue`);
  return {
    __typename: 'Position', id: encodeNodeId('Position', `${claim.key}@${asOf}@${knownAt}`), actorKey: claim.actorKey, issueKey: claim.issueKey, stance, state, lastReported,
    holdsFrom: claim.holdsFrom ?? (holdsFrom === null ? null : dayDate(holdsFrom, 'the day of its first report')),
    holdsUntil: claim.holdsUntil ?? (holdsUntil === null ? null : dayDate(holdsUntil, 'the day of its last report')),
    claim, knownAt,
  };
}

/** A position by the key in its id: that of its claim, and the two clocks. */
export async function findPosition(context: RequestContext, key: string): Promise<PositionRecord | null> {
  const [claimKey = '', asOf = '', knownAt = ''] = key.split('@');
  if (!isUuid(claimKey) || !isDay(asOf) || !isDay(knownAt)) return null;
  const claim = await claimLoader(context).find(claimKey);
  if (claim === null || claim.predicate !== 'POSITION' || claim.issueKey === null) return null;
  const positions = await positionsOnIssue(context, { key: claim.issueKey }, { asOf, knownAt });
  return positions.find((position) => position.claim.key === claimKey) ?? null;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** The reasons that had been reported for a position, as its sources give them; null where none had. */
export async function reasonOf(context: RequestContext, position: PositionRecord): Promise<string | null> {
  const reasons = await Promise.all((await reasonsLoader(context)(position.claim.key)).map((reason) => tellClaim(context, reason)));
  const known = reasons.filter((reason) => isTold(reason, position.knownAt)).map(({ claim }) => claim.answer);
  return known.length === 0 ? null : known.join('; ');
}

function isTold({ assertions, sources }: Pick<ToldClaim, 'assertions' | 'sources'>, knownAt: Day): boolean {
  return assertions.some((assertion: Assertion) => {
    const source: Source | undefined = sources.get(assertion.source);
    return source !== undefined && isKnown(source, knownAt);
  });
}

/** What differs between two days: new stances, and positions of whom none had been reported. A position that is merely no longer reported has not changed. */
export async function changesOfPosition(context: RequestContext, issue: IssueRecord, { from, to, knownAt }: { readonly from: Day; readonly to: Day; readonly knownAt: Day }): Promise<readonly PositionChangeRecord[]> {
  const [before, after] = await Promise.all([positionsOnIssue(context, issue, { asOf: from, knownAt }), positionsOnIssue(context, issue, { asOf: to, knownAt })]);
  const changed = after.filter((position) => !before.some((earlier) => earlier.actorKey === position.actorKey && earlier.stance === position.stance));
  return Promise.all(changed.map(async (position) => ({
    actorKey: position.actorKey,
    before: before.find((earlier) => earlier.actorKey === position.actorKey) ?? null,
    after: position,
    event: eventOf(position, await eventsOfActors(context)(position.actorKey), { from, to }),
  })));
}

/** The one event between the days in which the actor took part and within whose date the position began; null where there are several. */
function eventOf({ holdsFrom }: PositionRecord, events: readonly EventRecord[], { from, to }: { readonly from: Day; readonly to: Day }): EventRecord | null {
  const between = events.filter(({ date }) => date.earliest !== null && date.latest !== null && date.earliest > from && date.latest <= to);
  const began = between.filter(({ date }) => overlap(date, holdsFrom));
  return began.length === 1 ? began[0] ?? null : null;
}

function overlap(a: Pick<FuzzyDateRecord, 'earliest' | 'latest'>, b: Pick<FuzzyDateRecord, 'earliest' | 'latest'> | null): boolean {
  if (b === null || a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return false;
  return a.earliest <= b.latest && b.earliest <= a.latest;
}
