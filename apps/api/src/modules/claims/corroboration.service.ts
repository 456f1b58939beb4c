import { corroborate, type Corroboration, type Origin } from '@footnote/knowledge';
import { today, type RequestContext } from '../../graphql/request-context.js';
import { allClaimsOfSourceLoader } from './claim.loader.js';
import { tellClaim, type ToldClaim } from './telling.service.js';
import type { ClaimRecord } from './claim.records.js';
import { listReliances, type SourceRecord } from '../sources/index.js';

export interface OriginRecord extends Pick<Origin, 'key' | 'label' | 'kind'> { readonly sources: readonly SourceRecord[] }
export interface CorroborationRecord extends Omit<Corroboration, 'origins'> { readonly origins: readonly OriginRecord[] }

/** How many independent origins stand behind a claim, by what had been published by a day. */
export async function corroborateClaim(context: RequestContext, record: ClaimRecord, knownAt: string | null | undefined): Promise<CorroborationRecord> {
  return corroborateTold(await tellClaim(context, record), knownAt ?? today(context));
}

function corroborateTold({ claim, assertions, sources, outlets, sourceRecords }: ToldClaim, knownAt: string): CorroborationRecord {
  const { origins, ...counts } = corroborate({ claim, assertions, sources, outlets, knownAt });
  return { ...counts, origins: origins.map(({ key, label, kind, sources: slugs }) => ({ key, label, kind, sources: slugs.flatMap((slug) => sourceRecords.get(slug) ?? []) })) };
}

/**
 * The sources that share an origin with one: they carry what the same voice said, or one relies on the other, or both on a third.
 * In the order of the pack; the source itself is not among them.
 */
export async function sourcesSharingOrigin(context: RequestContext, source: SourceRecord): Promise<readonly SourceRecord[]> {
  const knownAt = today(context);
  const [claims, related] = await Promise.all([allClaimsOfSourceLoader(context)(source.key), reliancesBetween(context, source)]);
  const told = await Promise.all(claims.map((claim) => tellClaim(context, claim)));
  const origins = told.flatMap((one) => corroborateTold(one, knownAt).origins).filter(({ sources }) => sources.some(({ key }) => key === source.key));
  const found = new Map([...origins.flatMap(({ sources }) => sources), ...related].map((one) => [one.key, one]));
  found.delete(source.key);
  return [...found.values()].sort((a, b) => a.ordinal - b.ordinal);
}

/** The sources that a source relies on, those that rely on it, and those that rely on the same; only where the sources say so. */
async function reliancesBetween(context: RequestContext, source: SourceRecord): Promise<readonly SourceRecord[]> {
  const { on, by } = listReliances(context);
  const [relied, relying] = await Promise.all([on(source), by(source)]);
  const siblings = await Promise.all(relied.map(by));
  return [...relied, ...relying, ...siblings.flat()];
}
