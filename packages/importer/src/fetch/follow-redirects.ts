import { checkUrl } from './check-address.js';
import { refuse, type FetchRefusal } from './refusals.js';
import { sendRequest, type Answer } from './send-request.js';
import type { Session } from './session.js';

const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Asks whether an address may be visited; a refusal ends the way there. */
export type MayVisit = (url: URL) => Promise<FetchRefusal | null>;
export interface Arrival extends Answer { readonly url: URL }

/** Goes from redirect to redirect by hand, so that every address on the way is checked as the first one is. */
export async function followRedirects(start: string, session: Session, mayVisit: MayVisit): Promise<Arrival | FetchRefusal> {
  let next = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const checked = checkUrl(next, session.ports);
    if (!checked.ok) return checked;
    const refused = await mayVisit(checked.url);
    if (refused !== null) return refused;
    const answer = await sendRequest(checked.url, session);
    if (!answer.ok) return answer;
    if (!REDIRECTS.has(answer.response.status)) return { ...answer, url: checked.url };
    const location = answer.response.headers.get('location');
    await answer.close();
    if (location === null || !URL.canParse(location, checked.url.href)) return refuse('REDIRECT');
    next = new URL(location, checked.url).href;
  }
  return refuse('TOO_MANY_REDIRECTS');
}
