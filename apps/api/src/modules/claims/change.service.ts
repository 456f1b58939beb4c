import { isKnown, type Day } from '@footnote/knowledge';
import type { FuzzyDateRecord } from '../../graphql/fuzzy-date.js';
import { today, type RequestContext } from '../../graphql/request-context.js';
import { eventLoader } from '../events/index.js';
import type { PackRecord } from '../packs/index.js';
import { sourceLoader, type SourceRecord } from '../sources/index.js';
import { allClaimsLoader, allContradictionsLoader, claimsOfContradictionLoader } from './claim.loader.js';
import type { ClaimRecord } from './claim.records.js';
import { tellClaim, type ToldClaim } from './telling.service.js';

export interface ChangeRecord {
  readonly kind: 'BEGUN' | 'ENDED' | 'CONTRADICTED' | 'RETRACTED';
  readonly date: FuzzyDateRecord;
  readonly claim: ClaimRecord;
  readonly source: SourceRecord | null;
}

/** A claim with the sources that tell it and had been published by today, the earliest first. */
interface Reported { readonly told: ToldClaim; readonly reports: readonly [SourceRecord, ...SourceRecord[]] }

/** What happened to the claims of a pack within a time; a change of uncertain date counts if it can have happened then. The earliest first. */
export async function changesOfPack(context: RequestContext, pack: PackRecord, { from, to }: { readonly from: Day; readonly to: Day }): Promise<readonly ChangeRecord[]> {
  const knownAt = today(context);
  const told = await Promise.all((await allClaimsLoader(context)(pack.key)).map((claim) => tellClaim(context, claim)));
  const reported = new Map(told.flatMap((one) => reportedBy(one, knownAt)).map((one) => [one.told.record.key, one]));
  const found = await Promise.all([...[...reported.values()].map((one) => lifeOf(context, one, knownAt)), contradictedIn(context, pack, reported)]);
  return found.flat().filter(({ date }) => isWithin(date, { from, to })).sort(byDate);
}

function reportedBy(told: ToldClaim, knownAt: Day): readonly Reported[] {
  const slugs = new Set(told.assertions.map(({ source }) => source));
  const [first, ...rest] = [...told.sourceRecords.values()]
    .filter((source) => slugs.has(source.slug) && isKnown(source, knownAt))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.ordinal - b.ordinal));
  return first === undefined ? [] : [{ told, reports: [first, ...rest] }];
}

/** The day from which a source is known. */
function dayOf(source: SourceRecord): Day {
  return source.published.latest ?? '9999-12-31';
}

/** When a claim began to hold, when it ended, and when it was withdrawn. */
async function lifeOf(context: RequestContext, { told: { record }, reports }: Reported, knownAt: Day): Promise<readonly ChangeRecord[]> {
  const [first] = reports;
  const [event, retraction] = await Promise.all([
    eventLoader(context).getOptional(record.knowledge.temporal === 'EVENT' ? record.eventKey : null),
    sourceLoader(context).getOptional(record.retractedByKey),
  ]);
  const begun: ChangeRecord = { kind: 'BEGUN', date: record.holdsFrom ?? event?.date ?? first.published, claim: record, source: first };
  const ended: readonly ChangeRecord[] = record.holdsUntil === null ? [] : [{ kind: 'ENDED', date: record.holdsUntil, claim: record, source: reports.at(-1) ?? first }];
  const retracted: readonly ChangeRecord[] = retraction !== null && isKnown(retraction, knownAt) ? [{ kind: 'RETRACTED', date: retraction.published, claim: record, source: retraction }] : [];
  return [begun, ...ended, ...retracted];
}

/** A claim is contradicted when the first claim that cannot hold beside it is reported, itself having been reported before or on the same day. */
async function contradictedIn(context: RequestContext, pack: PackRecord, reported: ReadonlyMap<string, Reported>): Promise<readonly ChangeRecord[]> {
  const contradictions = await allContradictionsLoader(context)(pack.key);
  const sides = await Promise.all(contradictions.map(({ key }) => claimsOfContradictionLoader(context)(key)));
  return sides.flatMap((claims) => {
    const known = claims.flatMap((claim) => reported.get(claim.key) ?? []);
    return known.flatMap(({ told, reports: [first] }): readonly ChangeRecord[] => {
      const [other] = known.filter((one) => one.told !== told && dayOf(one.reports[0]) >= dayOf(first)).sort((a, b) => (dayOf(a.reports[0]) < dayOf(b.reports[0]) ? -1 : 1));
      return other === undefined ? [] : [{ kind: 'CONTRADICTED', date: other.reports[0].published, claim: told.record, source: other.reports[0] }];
    });
  });
}

function isWithin({ earliest, latest }: FuzzyDateRecord, { from, to }: { readonly from: Day; readonly to: Day }): boolean {
  return (latest === null || latest >= from) && (earliest === null || earliest <= to);
}

const KINDS = ['BEGUN', 'CONTRADICTED', 'RETRACTED', 'ENDED'] as const satisfies readonly ChangeRecord['kind'][];

function byDate(a: ChangeRecord, b: ChangeRecord): number {
  const [dayA, dayB] = [a.date.earliest ?? '', b.date.earliest ?? ''];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.claim.ordinal - b.claim.ordinal;
}
