import type { Browser, BrowserContext, Page, Response } from 'playwright-core';

/** How a student's browser is set up. */
export interface StudentOptions {
  readonly javaScript?: boolean;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** Off where a test stands between page and server: what a service worker fetches cannot be held back. */
  readonly serviceWorker?: boolean;
  /** On where a test reads what came: each reply is otherwise fetched from the browser for nobody. */
  readonly keepReplies?: boolean;
}

/** Somebody at a browser of their own: nothing is shared with another student's, no cookie and no cache. */
export interface Student {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What their browser has received that is not a picture, a font, a style or a script, where replies are kept. */
  readonly received: readonly Received[];
  /** What the browser complained of: errors of scripts, refused by the page's policy, not found. */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

/** One reply as the browser got it. */
export interface Received {
  readonly url: string;
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export const PHONE_WIDTH = 390;
export const DESK_WIDTH = 1280;

/** Seats a student at a fresh browser. */
export async function seatStudent(browser: Browser, { javaScript = true, width = DESK_WIDTH, theme = 'light', serviceWorker = true, keepReplies = false }: StudentOptions = {}): Promise<Student> {
  const context = await browser.newContext({ javaScriptEnabled: javaScript, viewport: { width, height: width === PHONE_WIDTH ? 844 : 800 }, colorScheme: theme, locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce', serviceWorkers: serviceWorker ? 'allow' : 'block' });
  // A first page is rendered by a server that may be rendering for others too.
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const received: Received[] = [];
  const complaints: string[] = [];
  if (keepReplies) context.on('response', (response) => { void keep(response, received); });
  context.on('weberror', (error) => { complaints.push(String(error.error())); });
  context.on('console', (message) => { if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`); });
  return { page, context, received, complaints, leave: () => context.close() };
}

async function keep(response: Response, received: Received[]): Promise<void> {
  const type = response.headers()['content-type'] ?? '';
  if (/^(image|font)\/|css|javascript/.test(type)) return;
  try {
    received.push({ url: response.url(), status: response.status(), type, body: await response.text() });
  } catch {
    // A redirect has no body, and that of a page which was left is gone.
    received.push({ url: response.url(), status: response.status(), type, body: '' });
  }
}
