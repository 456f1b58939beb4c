import robotsModule from 'robots-parser';
import { followRedirects, type MayVisit } from './follow-redirects.js';
import { readBody } from './read-body.js';
import { refuse, type FetchRefusal } from './refusals.js';
import { USER_AGENT } from './send-request.js';
import type { Session } from './session.js';

/** RFC 9309, section 2.5: as much as a crawler has to read of it. */
const MOST_BYTES = 512_000;

// The package is CommonJS and exports the function itself, while its types speak of an ES module's default.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

type Rules = { readonly ok: true; readonly text: string } | FetchRefusal;

/**
 * Asks each site's robots.txt once, under the same checks as the page itself. By RFC 9309: a site that has none allows all,
 * one that fails to answer allows nothing for now.
 */
export function createRobotsCheck(session: Session): MayVisit {
  const known = new Map<string, Promise<Rules>>();
  return async (url) => {
    const rules = known.get(url.origin) ?? readRobots(url.origin, session);
    known.set(url.origin, rules);
    const read = await rules;
    if (!read.ok) return read;
    return robotsParser(`${url.origin}/robots.txt`, read.text).isDisallowed(url.href, USER_AGENT) === true ? refuse('ROBOTS') : null;
  };
}

async function readRobots(origin: string, session: Session): Promise<Rules> {
  const arrival = await followRedirects(`${origin}/robots.txt`, session, () => Promise.resolve(null));
  if (!arrival.ok) return forRobots(arrival);
  try {
    const { status } = arrival.response;
    if (status === 429 || status >= 500) return refuse('ROBOTS_UNREACHABLE');
    if (status < 200 || status > 299) return { ok: true, text: '' };
    const body = await readBody(arrival.response, session, Math.min(MOST_BYTES, session.maxBytes));
    return body.ok ? { ok: true, text: new TextDecoder().decode(body.bytes) } : forRobots(body);
  } finally {
    await arrival.close();
  }
}

/** What is wrong with the site itself is said of the site; only what concerns this file alone is said of the file. */
function forRobots(refusal: FetchRefusal): Rules {
  switch (refusal.code) {
    // RFC 9309, section 2.3.1.2: after five redirects it may be taken for missing.
    case 'TOO_MANY_REDIRECTS': case 'REDIRECT': return { ok: true, text: '' };
    case 'TOO_LARGE': return refuse('ROBOTS_UNREACHABLE');
    default: return refusal;
  }
}
