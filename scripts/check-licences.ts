import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { init, type ModuleInfos } from 'license-checker-rseidelsohn';
import { ROOT } from './build.js';

/* What we ship and on whose terms: every package that the product runs on is under a licence that asks for no more than its notice, or is named below with the reason. */

/** The workspaces that a reader of this repository runs; the tests and the tools are not handed on. */
const SHIPPED = ['apps/api', 'apps/web', 'apps/cli'] as const;

const PERMISSIVE: ReadonlySet<string> = new Set(['MIT', 'MIT-0', 'ISC', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Python-2.0', 'PostgreSQL', 'Zlib', 'WTFPL']);

interface Exception {
  readonly packages: RegExp;
  readonly licence: string;
  readonly reason: string;
}

/** Licences that ask for something more, and why that is no trouble here. */
const EXCEPTIONS: readonly Exception[] = [
  { packages: /^@fontsource-variable\/(public-sans|source-serif-4)@/, licence: 'OFL-1.1', reason: 'Fonts, handed on unchanged and under their own names, as their licence wants.' },
  { packages: /^caniuse-lite@/, licence: 'CC-BY-4.0', reason: 'Data about browsers that the build reads; none of it is handed on.' },
  { packages: /^@img\/sharp-(libvips-)?/, licence: 'LGPL-3.0-or-later', reason: 'An optional library of Next.js for pictures, linked dynamically, unchanged, and not used: no page resizes a picture.' },
];

/** One entry of package-lock.json, as far as it matters here. */
interface Locked {
  readonly version?: string;
  readonly name?: string;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}
type Lock = Readonly<Record<string, Locked>>;

/** What was found: how many packages were looked at, and a sentence for each that should not be there. */
export interface LicenceReport {
  readonly looked: number;
  readonly faults: readonly string[];
}

/** Looks at the licence of every package that the product runs on, and at our own licence files. */
export async function checkLicences(): Promise<LicenceReport> {
  const lock = (JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as { readonly packages: Lock }).packages; // npm's own format, lockfileVersion 3
  const wanted = new Set([...reachPackages(lock)].flatMap((place) => nameOf(lock, place) ?? []));
  const infos = await readInstalled();
  const installed = Object.entries(infos).filter(([name]) => wanted.has(name));
  const faults = installed.flatMap(([name, { licenses }]) => (isFine(name, licenses) ? [] : [`${name} is under ${String(licenses ?? 'no licence that was found')}: replace it, or name it in scripts/check-licences.ts with the reason why it is no trouble.`]));
  return { looked: installed.length, faults: [...faults, ...checkOwnLicences()] };
}

/** Everything that the shipped workspaces need at run time, followed through the lock as Node resolves it. */
function reachPackages(lock: Lock): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting: string[] = [...SHIPPED];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (reached.has(place)) continue;
    reached.add(place);
    const { dependencies, optionalDependencies, peerDependencies } = lock[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const found = resolvePlace(lock, place, name);
      if (found !== null) waiting.push(found);
    }
  }
  return reached;
}

/** Where a package finds another: in its own node_modules or that of a folder above. A workspace is a link to its folder. */
function resolvePlace(lock: Lock, from: string, name: string): string | null {
  for (let folder = from; ; folder = folder.includes('/') ? path.posix.dirname(folder) : '') {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    const entry = lock[place];
    if (entry !== undefined) return entry.link === true ? entry.resolved ?? null : place;
    if (folder === '') return null;
  }
}

/** "name@version", as the checker calls it; null for our own workspaces. */
function nameOf(lock: Lock, place: string): string | null {
  const at = place.lastIndexOf('node_modules/');
  const entry = lock[place];
  return at === -1 || entry?.version === undefined ? null : `${entry.name ?? place.slice(at + 'node_modules/'.length)}@${entry.version}`;
}

async function readInstalled(): Promise<ModuleInfos> {
  return new Promise((resolve, reject) => {
    init({ start: ROOT, excludePrivatePackages: true }, (error, infos) => { if (error instanceof Error) reject(error); else resolve(infos); });
  });
}

/** One of several offered by "OR" will do; of those joined by "AND", all must. A star marks what the checker read in a file. */
function isFine(name: string, licenses: string | readonly string[] | undefined): boolean {
  const given = typeof licenses === 'string' ? licenses : (licenses ?? []).join(' OR ');
  const choices = given.replace(/[()*]/g, '').split(/\s+OR\s+/i).map((choice) => choice.split(/\s+AND\s+/i).map((part) => part.trim()));
  const exceptions = EXCEPTIONS.filter(({ packages }) => packages.test(name)).map(({ licence }) => licence);
  return choices.some((parts) => parts.every((licence) => PERMISSIVE.has(licence) || exceptions.includes(licence)));
}

/** The code is MIT; each pack that ships says under what its text is. */
function checkOwnLicences(): readonly string[] {
  const read = (file: string): string => (existsSync(path.join(ROOT, file)) ? readFileSync(path.join(ROOT, file), 'utf8') : '');
  const packs = ['us-icc-evidence', 'harbour-ferry'].map((slug) => `packages/corpus/packs/${slug}/pack.yaml`);
  return [
    ...(/MIT License/.test(read('LICENSE')) ? [] : ['LICENSE does not hold the MIT License.']),
    ...packs.flatMap((file) => (/^licence: CC-BY-4\.0$/m.test(read(file)) ? [] : [`${file} does not say "licence: CC-BY-4.0".`])),
  ];
}

/** Below this, nothing was followed: a check that saw no package would pass for ever. */
export const LEAST_PACKAGES = 100;

async function main(): Promise<number> {
  const { looked, faults } = await checkLicences();
  if (looked < LEAST_PACKAGES) {
    process.stderr.write(`Only ${looked} packages were seen, which is too few to be true.\n`);
    return 1;
  }
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${looked} packages, ${faults.length === 0 ? 'all' : `${looked - faults.length} of them`} under licences that we may hand on.\n`);
  return faults.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('check-licences.ts') === true) {
  main().then((status) => { process.exit(status); }, (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
}
