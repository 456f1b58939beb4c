import type { Assertion, Claim, Outlet, Source } from '@footnote/knowledge';
import { perRequest, type RequestContext } from '../../graphql/request-context.js';
import { actorLoader } from '../events/index.js';
import { outletLoader, sourceLoader, type SourceRecord } from '../sources/index.js';
import { stepsLoader, tellingsLoader } from './claim.loader.js';
import type { AssertionRecord, ClaimRecord } from './claim.records.js';

/** Everything that the rules of time and of origin look at of one claim, in the words of the knowledge package. */
export interface ToldClaim {
  readonly record: ClaimRecord;
  readonly claim: Claim;
  readonly assertions: readonly Assertion[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  /** The same sources as the API gives them. */
  readonly sourceRecords: ReadonlyMap<string, SourceRecord>;
}

const toldClaims = perRequest(() => new Map<string, Promise<ToldClaim>>());

/** Gathers a claim with all of its tellings. Called for many claims in one turn, it takes a fixed number of statements. */
export function tellClaim(context: RequestContext, record: ClaimRecord): Promise<ToldClaim> {
  const known = toldClaims(context);
  const told = known.get(record.key) ?? gather(context, record);
  known.set(record.key, told);
  return told;
}

async function gather(context: RequestContext, record: ClaimRecord): Promise<ToldClaim> {
  const [tellings, retraction] = await Promise.all([tellingsLoader(context)(record.key), sourceLoader(context).getOptional(record.retractedByKey)]);
  const spoken = await Promise.all(tellings.map((telling) => describeTelling(context, record.slug, telling)));
  const records = [...spoken.flatMap(({ sources }) => sources), ...(retraction === null ? [] : [retraction])];
  const sourceRecords = new Map(records.map((source) => [source.slug, source]));
  const published = await Promise.all([...sourceRecords.values()].map((source) => describeSource(context, source)));
  return {
    record,
    claim: { ...record.knowledge, retractedBy: retraction?.slug ?? null },
    assertions: spoken.map(({ assertion }) => assertion),
    sources: new Map(published.map(({ source }) => [source.slug, source])),
    outlets: new Map(published.map(({ outlet }) => [outlet.slug, outlet])),
    sourceRecords,
  };
}

async function describeTelling(context: RequestContext, claim: string, telling: AssertionRecord): Promise<{ readonly assertion: Assertion; readonly sources: readonly SourceRecord[] }> {
  const [source, steps] = await Promise.all([sourceLoader(context).get(telling.sourceKey), stepsLoader(context)(telling.key)]);
  const chain = await Promise.all(steps.map(async ({ label, kind, actorKey, sourceKey }) => {
    const [actor, report] = await Promise.all([actorLoader(context).getOptional(actorKey), sourceLoader(context).getOptional(sourceKey)]);
    return { step: { label, kind, actor: actor?.slug ?? null, source: report?.slug ?? null }, report };
  }));
  return {
    assertion: {
      slug: telling.slug, claim, source: source.slug, tense: telling.tense, hedges: telling.hedges, loadedTerms: telling.loadedTerms,
      chain: chain.map(({ step }) => step), evidence: [], approved: telling.approved,
    },
    sources: [source, ...chain.flatMap(({ report }) => (report === null ? [] : [report]))],
  };
}

/** The rules look at dates, names and outlets, never at a text. */
async function describeSource(context: RequestContext, { slug, label, title, url, language, machineTranslated, textKind, published, outletKey }: SourceRecord): Promise<{ readonly source: Source; readonly outlet: Outlet }> {
  const { slug: outletSlug, name, kind, country, ownership, stateOwned, reference } = await outletLoader(context).get(outletKey);
  return {
    source: { slug, outlet: outletSlug, title, url, language, machineTranslated, published, textKind, text: null, contentHash: null, label },
    outlet: { slug: outletSlug, name, kind, country, ownership, stateOwned, reference },
  };
}
