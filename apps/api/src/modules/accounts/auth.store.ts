import { betterAuth } from 'better-auth';
import { getOAuthState } from 'better-auth/api';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { tables } from '../../platform/database/index.js';
import type { Dependencies } from '../../platform/dependencies.js';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './read-password.js';
import { LONGEST_SESSION_SECONDS, SESSION_COOKIE_PREFIX } from './session-cookie.js';

/** How the library is told what is ours: who may get an account by a provider of identities, and at which desk. */
export interface AuthHooks {
  /** Called before the library makes an account for somebody whom a provider vouches for; throws where they may not have one. */
  readonly admitNewcomer: (newcomer: { readonly name: string; readonly invitation: string | null }) => Promise<{ readonly deskKey: string }>;
}

/** The one provider of identities that an operator can name; its id stands in the address to which it sends people back. */
export const PROVIDER_ID = 'oidc';

/** Where the web app stands for whoever uses it: links, and the address to which a provider sends people back. */
export function webAddress({ publicUrl, host, webPort }: Dependencies['environment']): string {
  return publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${String(webPort)}`;
}

/**
 * The library that signs people in, on our own tables. What it offers over HTTP is not mounted: our routes call what they need of it, so
 * that an endpoint that a later version adds is not suddenly there. It makes sessions, hashes passwords and speaks OpenID Connect; who may
 * have an account, at which desk, and how often somebody may guess are ours.
 */
export function createAuth({ database, environment, ids, clock, logger }: Dependencies, { admitNewcomer }: AuthHooks) {
  const { users, sessions, credentials, verifications } = tables;
  const address = webAddress(environment);
  return betterAuth({
    appName: 'Footnote',
    baseURL: address,
    basePath: '/api/auth',
    secret: environment.authSecret,
    database: drizzleAdapter(database.queries, { provider: 'pg', schema: { users, sessions, credentials, verifications }, transaction: true }),
    user: { modelName: 'users', additionalFields: { role: { type: 'string', input: false, required: false }, deskId: { type: 'string', input: false, required: false } } },
    session: { modelName: 'sessions', expiresIn: LONGEST_SESSION_SECONDS, disableSessionRefresh: true },
    // A provider vouches for an address, not for being the one who chose the password here: they are joined by whoever is signed in, never by themselves.
    account: { modelName: 'credentials', accountLinking: { enabled: true, disableImplicitLinking: true, allowDifferentEmails: true, trustedProviders: [PROVIDER_ID] }, updateAccountOnSignIn: false },
    verification: { modelName: 'verifications' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: SHORTEST_PASSWORD, maxPasswordLength: LONGEST_PASSWORD },
    // Failures are counted by our own throttle, which keeps no address.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: SESSION_COOKIE_PREFIX,
      useSecureCookies: address.startsWith('https://'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => ids() },
    },
    onAPIError: { errorURL: `${address}/sign-in` },
    logger: { log: (level, message) => { logger[level === 'error' || level === 'warn' ? 'debug' : 'trace']({ library: 'better-auth' }, message); } },
    databaseHooks: {
      user: { create: { before: async (user) => ({ data: { ...user, image: null, role: 'TEACHER', deskId: (await admitNewcomer({ name: user.name, invitation: await invitationOfState() })).deskKey } }) } },
      session: { create: { before: (session) => Promise.resolve({ data: { ...session, ...termOfSession(clock()), ipAddress: null, userAgent: (typeof session.userAgent === 'string' ? session.userAgent : '').slice(0, 200) || null } }) } },
      // What a provider gives to read more of somebody is of no use here.
      account: { create: { before: (account) => Promise.resolve({ data: { ...account, accessToken: null, refreshToken: null, idToken: null } }) } },
    },
    plugins: environment.oidc === null ? [] : [genericOAuth({ config: [{
      providerId: PROVIDER_ID,
      name: environment.oidc.name,
      discoveryUrl: `${environment.oidc.issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`,
      clientId: environment.oidc.clientId,
      clientSecret: environment.oidc.clientSecret,
      scopes: ['openid', 'profile', 'email'],
      pkce: true,
      requireIdTokenVerification: true,
      // A name is asked for on our own page; a provider without one gives the part before the @.
      mapProfileToUser: (profile) => ({ name: typeof profile['name'] === 'string' && profile['name'] !== '' ? profile['name'] : String(profile['email'] ?? '').split('@')[0] ?? '' }),
    }] })],
  });
}

/** By our clock rather than the library's, so that what ends it goes by the same. */
function termOfSession(now: Date): { readonly createdAt: Date; readonly updatedAt: Date; readonly expiresAt: Date } {
  return { createdAt: now, updatedAt: now, expiresAt: new Date(now.getTime() + LONGEST_SESSION_SECONDS * 1000) };
}

/** The secret of the invitation with which somebody set out to the provider; it waited in our database, not in their hands. */
async function invitationOfState(): Promise<string | null> {
  const invitation: unknown = (await getOAuthState() as Readonly<Record<string, unknown>> | null)?.['invitation'];
  return typeof invitation === 'string' ? invitation : null;
}

export type Auth = ReturnType<typeof createAuth>;
