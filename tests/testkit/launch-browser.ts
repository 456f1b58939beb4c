import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.js';

// Our own list: what packages recommend for servers switches web security off, and tests of origins would pass falsely.
const ARGUMENTS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--no-sandbox', '--headless=new'];

/** Starts a headless Chromium that talks to this machine alone. */
export async function launchBrowser({ extra = [], first = 'npm' }: { readonly extra?: readonly string[]; readonly first?: 'npm' | 'system' } = {}): Promise<Browser> {
  const { executablePath, env, from } = await findBrowser(first);
  const inherited = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  const shell = from === '@sparticuz/chromium' ? ARGUMENTS.filter((argument) => argument !== '--headless=new').concat('--headless', '--no-zygote') : ARGUMENTS;
  return chromium.launch({ executablePath, env: { ...inherited, ...env }, args: [...shell, ...extra], headless: true });
}
