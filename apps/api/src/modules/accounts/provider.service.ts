import { attempt, headersOf, type Asker, type AuthTools } from './auth-tools.js';
import { PROVIDER_ID } from './auth.store.js';

/** Where to send somebody, and the cookie by which they are known when they come back. */
export interface Journey { readonly url: string; readonly cookies: readonly string[] }

/** Sends somebody to the provider to sign in, with the invitation that they hold; null where the provider does not answer. */
export async function startProvider({ auth }: AuthTools, { next, invitation, asker }: { readonly next: string; readonly invitation: string | null; readonly asker: Asker }): Promise<Journey | null> {
  const started = await attempt(() => auth.api.signInSocial({
    // The library's type lists the providers that it knows by name; it takes the ids of configured ones as well.
    body: { provider: PROVIDER_ID as 'google', callbackURL: next, errorCallbackURL: '/sign-in', disableRedirect: true, additionalData: invitation === null ? {} : { invitation } },
    headers: headersOf({ userAgent: asker.userAgent }), returnHeaders: true,
  }));
  const url = started?.response.url;
  return started === null || url === undefined ? null : { url, cookies: started.headers.getSetCookie() };
}

/** Sends somebody who is signed in to the provider, by which they can sign in from then on. */
export async function linkProvider({ auth }: AuthTools, asker: Asker): Promise<Journey | null> {
  const started = await attempt(() => auth.api.linkSocialAccount({
    body: { provider: PROVIDER_ID, callbackURL: '/account?done=linked', errorCallbackURL: '/account', disableRedirect: true }, headers: headersOf(asker), returnHeaders: true,
  }));
  return started === null ? null : { url: started.response.url, cookies: started.headers.getSetCookie() };
}
