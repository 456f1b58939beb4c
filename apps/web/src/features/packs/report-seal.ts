import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { forwardingSecret } from '../../graphql/environment';
import type { PackReport } from './pack-report';

/*
 * What became of files that were sent is told on the page that follows, which a reload shows again and any replica can show: so it
 * travels in the address. The seal keeps others from making such an address, with words of theirs under our name.
 */

const LONGEST = 6_000;
const alone = randomBytes(32);

function seal(packed: Buffer): string {
  return createHmac('sha256', forwardingSecret() ?? alone).update('report of a pack').update(packed).digest('base64url').slice(0, 32);
}

/** A report as one word for an address. Of one that is too long, the last items are left out until it fits; their number stays right. */
export function sealReport(report: PackReport): string {
  const packed = deflateRawSync(Buffer.from(JSON.stringify(report), 'utf8'), { level: 9 });
  const word = `${packed.toString('base64url')}.${seal(packed)}`;
  if (word.length <= LONGEST) return word;
  const shorter = shorten(report);
  return shorter === null ? '' : sealReport(shorter);
}

function shorten(report: PackReport): PackReport | null {
  const half = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, Math.floor(items.length / 2));
  if (report.kind === 'ATTACHED') return report.outcomes.length === 0 ? null : { ...report, outcomes: half(report.outcomes) };
  if (report.problems.length > 0) return { ...report, problems: half(report.problems) };
  return report.outcomes.length === 0 ? null : { ...report, outcomes: half(report.outcomes) };
}

/** Opens what `sealReport` made; null for anything else. */
export function openReport(word: string | undefined): PackReport | null {
  if (word === undefined || word.length > LONGEST) return null;
  const [packed = '', given = ''] = word.split('.');
  const bytes = Buffer.from(packed, 'base64url');
  const expected = Buffer.from(seal(bytes));
  const offered = Buffer.from(given);
  if (offered.length !== expected.length || !timingSafeEqual(offered, expected)) return null;
  // Whoever could make the seal is this server: it wrote a report.
  return JSON.parse(inflateRawSync(bytes).toString('utf8')) as PackReport;
}
