import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { createWriteStream } from 'node:fs';
import { chromium } from 'playwright-core';
import { extract } from 'tar-fs';

export interface Browser {
  readonly executablePath: string;
  /** What its process needs beside the caller's environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly from: 'CHROMIUM_PATH' | 'the system' | 'Playwright' | '@sparticuz/chromium';
}

const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * Finds a Chromium without installing one. Where the caller names none, tests take the one in an npm package, on the systems that it is
 * made for: it is the same for everybody, and without windows it needs half the work. What is measured or shown takes the system's.
 */
export async function findBrowser(first: 'npm' | 'system' = 'npm', environment: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is "${named}", and there is no such file. Unset it to use the browser from npm.`);
    return { executablePath: named, env: {}, from: 'CHROMIUM_PATH' };
  }
  const isPackaged = process.platform === 'linux' && process.arch === 'x64';
  return (first === 'npm' && isPackaged ? null : findInstalled()) ?? unpackedBrowser();
}

function findInstalled(): Browser | null {
  const system = SYSTEM_PATHS.find((path) => existsSync(path));
  if (system !== undefined) return { executablePath: system, env: {}, from: 'the system' };
  const playwrights = chromium.executablePath();
  return playwrights !== '' && existsSync(playwrights) ? { executablePath: playwrights, env: {}, from: 'Playwright' } : null;
}

/** Changes with what is written into the folder, so that one from before is not taken for a whole one. */
const LAYOUT = 2;
const FONT_SETTINGS = 'fonts.conf';

/** The Chromium of `@sparticuz/chromium`, unpacked once a user and version into a folder of its own. */
async function unpackedBrowser(): Promise<Browser> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = entry.slice(0, entry.lastIndexOf('/build/'));
  const { version } = createRequire(import.meta.url)(join(root, 'package.json')) as { readonly version: string }; // its own package.json
  const folder = join(tmpdir(), `footnote-chromium-${version}-${LAYOUT}-${userInfo().uid}`);
  if (!existsSync(folder)) await unpackBrowser(join(root, 'bin'), folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, FONT_SETTINGS) },
    from: '@sparticuz/chromium',
  };
}

async function unpackBrowser(packed: string, folder: string): Promise<void> {
  const draft = await mkdtemp(`${folder}.`);
  await unpackFile(join(packed, 'chromium.br'), join(draft, 'chromium'));
  await chmod(join(draft, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const target = name === 'swiftshader' ? draft : join(draft, name);
    await mkdir(target, { recursive: true });
    await pipeline(createReadStream(join(packed, `${name}.tar.br`)), createBrotliDecompress(), extract(target));
  }
  // The package's own settings look for its font in another folder; without any font, a page that needs one crashes.
  await writeFile(join(draft, FONT_SETTINGS), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`);
  await writeFile(join(draft, 'unpacked-by'), `${basename(dirname(packed))}\n`);
  try {
    await rename(draft, folder);
  } catch (error) {
    // Another run was faster: its folder is as good as ours.
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

async function unpackFile(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}
