import { runCollecting } from './build.js';
import type { Outcome } from './check-schema.js';

/* Known weaknesses of what the product runs on, as the registry tells them: a high or critical one fails the check, unless it is named below with the reason why it cannot be used here. */

interface Allowed {
  /** Such as GHSA-xxxx-xxxx-xxxx. */
  readonly advisory: string;
  readonly packages: RegExp;
  /** Why nobody can use it here. */
  readonly reason: string;
  /** The day after which it is looked at again: until then there may be a version without it. */
  readonly until: string;
}

/** What is known and does no harm here; nothing at present. */
const ALLOWED: readonly Allowed[] = [];

const SERIOUS: ReadonlySet<string> = new Set(['high', 'critical']);

interface Advisory { readonly url?: unknown; readonly title?: unknown; readonly severity?: unknown; readonly name?: unknown; readonly range?: unknown }

/** Judges what `npm audit --json` said. Null where that is no report: the registry did not answer, or does not audit. */
export function judgeAudit(said: string, { today, allowed = ALLOWED }: { readonly today: string; readonly allowed?: readonly Allowed[] }): Outcome | null {
  const found = readAdvisories(said);
  if (found === null) return null;
  const faults = [...new Set(found.filter(({ severity }) => SERIOUS.has(String(severity))).flatMap((advisory) => judge(advisory, { today, allowed }) ?? []))].sort();
  return faults.length === 0 ? { passed: true, says: `${String(found.length)} advisories, none of them high or critical without a reason` } : { passed: false, says: faults.join('\n') };
}

function readAdvisories(said: string): readonly Advisory[] | null {
  const report = parse(said);
  const vulnerabilities = isRecord(report) ? report['vulnerabilities'] : undefined;
  if (!isRecord(vulnerabilities)) return null;
  // `via` holds the advisories themselves, and the names of other packages through which one is met.
  return Object.values(vulnerabilities).flatMap((one) => (isRecord(one) && Array.isArray(one['via']) ? one['via'].filter(isRecord) : []));
}

function judge({ url, title, name, range, severity }: Advisory, { today, allowed }: { readonly today: string; readonly allowed: readonly Allowed[] }): string | null {
  const advisory = /GHSA-[\w-]+/.exec(String(url))?.[0] ?? String(url);
  const known = allowed.find((one) => one.advisory === advisory && one.packages.test(String(name)));
  const what = `${String(name)} ${String(range)}: ${String(title)} (${String(severity)}, ${advisory})`;
  if (known === undefined) return `${what}: take a version without it, or name it in scripts/check-audit.ts with the reason why nobody can use it here.`;
  return today > known.until ? `${what}: what scripts/check-audit.ts says of it was to be looked at again by ${known.until}.` : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // npm said something else, which is no report
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Asks the registry about everything that is installed to run, tools and tests apart. Where it cannot be asked, that is said, and nothing fails. */
export async function checkAudit(): Promise<Outcome> {
  const { output } = await runCollecting('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000']);
  const start = output.indexOf('{');
  return judgeAudit(output.slice(Math.max(0, start), output.lastIndexOf('}') + 1), { today: new Date().toISOString().slice(0, 10) })
    ?? { passed: true, says: 'not asked: the registry of this machine does not answer `npm audit`; ask it where the public one can be reached' };
}
