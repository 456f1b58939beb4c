import { isOurName } from './check-host.ts';
import { isOurOwn, mayChange } from './check-origin.ts';
import { readEnvironment } from './environment.ts';
import { isForApi } from './forward-to-api.ts';
import { forwardHeaders } from './forwarded-headers.ts';
import { requestIdOf } from './request-id.ts';
import { contentSecurityPolicy, standingHeaders } from './security-headers.ts';

describe('the forwarding hop', () => {
  it('drops whatever a client claims about where it comes from, and writes its own', () => {
    const headers = forwardHeaders({ host: 'school.example', 'x-forwarded-for': '1.2.3.4', 'x-real-ip': '1.2.3.4', forwarded: 'for=1.2.3.4', 'x-footnote-forwarding-secret': 'guess', connection: 'keep-alive', accept: '*/*' }, { address: '10.0.0.7', protocol: 'http', secret: 'ours' });
    expect(headers).toEqual({ host: 'school.example', accept: '*/*', 'x-forwarded-for': '10.0.0.7', 'x-forwarded-host': 'school.example', 'x-forwarded-proto': 'http', 'x-footnote-forwarding-secret': 'ours' });
  });
  it('sends no secret where there is none', () => {
    expect(forwardHeaders({ 'x-footnote-forwarding-secret': 'guess' }, { address: '10.0.0.7', protocol: 'https', secret: null })).not.toHaveProperty('x-footnote-forwarding-secret');
  });
  it('takes GraphQL and its playground, and no page that only begins alike', () => {
    expect(['/graphql', '/graphql?query={x}', '/graphql/playground.js', '/graphiql/x.css', '/api/auth/export', '/api/auth/callback/oidc?code=x'].map(isForApi)).toEqual([true, true, true, true, true, true]);
    expect(['/', '/graphqlike', '/api-guide', '/topics/graphql', '/api/auth', '/api/authors'].map(isForApi)).toEqual([false, false, false, false, false, false]);
  });
});

describe('a change', () => {
  const asker = (headers: Parameters<typeof mayChange>[0]['headers'], publicUrl: string | null = null, method = 'POST') => mayChange({ method, headers: { host: 'school.example', ...headers }, publicUrl: publicUrl === null ? null : new URL(publicUrl) });
  it('may come from our own pages, and from what is no browser', () => {
    expect(asker({ origin: 'http://school.example' })).toBe(true);
    expect(asker({})).toBe(true);
    expect(asker({ referer: 'http://school.example/sign-in?next=%2Fdesk' })).toBe(true);
    expect(asker({ origin: 'https://quiz.example', 'sec-fetch-site': 'same-origin' }, 'https://quiz.example')).toBe(true);
  });
  it.each(['https://elsewhere.example', 'null', '', 'http://school.example.elsewhere.example', 'http://school.example:8080', 'http://quiz.school.example', 'http://school.example@elsewhere.example'])('may not come from "%s"', (origin) => {
    expect(asker({ origin })).toBe(false);
    expect(asker({ referer: origin === 'null' ? 'about:blank' : `${origin}/school.example` })).toBe(false);
  });
  it.each(['cross-site', 'same-site'])('may not come from where the browser says that it is %s, whatever else it says', (site) => {
    expect(asker({ 'sec-fetch-site': site })).toBe(false);
    expect(asker({ 'sec-fetch-site': site, origin: 'http://school.example' })).toBe(false);
  });
  it('may not come by http to an address that is https', () => {
    expect(asker({ origin: 'http://quiz.example', host: 'quiz.example' }, 'https://quiz.example')).toBe(false);
  });
  it('is not what reading is, which is our own or is not all the same', () => {
    expect(asker({ origin: 'https://elsewhere.example' }, null, 'GET')).toBe(true);
    expect(isOurOwn({ headers: { host: 'school.example', 'sec-fetch-site': 'cross-site' }, publicUrl: null })).toBe(false);
    expect(isOurOwn({ headers: { host: 'school.example', 'sec-fetch-site': 'none' }, publicUrl: null })).toBe(true);
  });
});

describe('the name by which the server is asked', () => {
  it.each([undefined, '127.0.0.1:3000', 'localhost', 'localhost:3000', '[::1]:3000', '[2001:db8::7]', '192.168.1.20:3000', 'web:3000', 'laptop.local', 'quiz.school.lan', 'footnote.home.arpa:3000', 'LOCALHOST.:3000'])('may be %s', (host) => {
    expect(isOurName(host, null)).toBe(true);
  });
  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:3000', 'evil.example:3000', '127.0.0.1:3000@evil.example', 'a b', '', '[evil]', '"><script>', 'local host', 'footnote.school.example/', 'x,y'])('is not %j, unless the operator says so', (host) => {
    expect(isOurName(host, null)).toBe(false);
  });
  it('is also that of the address that the operator gave, with or without its port', () => {
    const publicUrl = new URL('https://footnote.school.example:8443/');
    expect(['footnote.school.example', 'footnote.school.example:8443', 'Footnote.School.Example', '10.0.0.4:3000'].map((host) => isOurName(host, publicUrl))).toEqual([true, true, true, true]);
    expect(['school.example', 'footnote.school.example.evil.example', 'evil.example'].map((host) => isOurName(host, publicUrl))).toEqual([false, false, false]);
  });
});

describe('the policy', () => {
  it('lets no inline script run but by its nonce, and never evaluates', () => {
    const policy = contentSecurityPolicy('abc', false);
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
    expect(policy).not.toContain('unsafe');
  });
  it('lets a file without a place for a nonce run our own scripts only', () => {
    expect(contentSecurityPolicy(null, false)).toContain("script-src 'self';");
  });
});

describe('the standing headers', () => {
  it('ask for https from then on where people come by https, and nowhere else', () => {
    expect(standingHeaders(new URL('https://quiz.example'))).toMatchObject({ 'Strict-Transport-Security': 'max-age=31536000', 'X-Frame-Options': 'DENY' });
    expect(standingHeaders(new URL('http://quiz.example'))).not.toHaveProperty('Strict-Transport-Security');
    expect(standingHeaders(null)).not.toHaveProperty('Strict-Transport-Security');
  });
});

describe('the id of a request', () => {
  it('is that of the proxy before us', () => {
    expect(requestIdOf({ 'x-request-id': '4bf92f3577b34da6a3ce929d0e0e4736' }, () => 'new')).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
  });
  it.each(['', 'short', 'a line\nof a log', 'x'.repeat(65), '<script>alert(1)</script>'])('is a new one where %j was sent', (given) => {
    expect(requestIdOf({ 'x-request-id': given }, () => 'new')).toBe('new');
  });
});

describe('the environment', () => {
  it('has the standard ports, and takes others', () => {
    expect(readEnvironment({})).toMatchObject({ host: '127.0.0.1', port: 3000, apiHost: '127.0.0.1', apiPort: 4000, publicUrl: null });
    expect(readEnvironment({ WEB_PORT: '8080', API_PORT: '8081', HOST: '0.0.0.0', PUBLIC_URL: 'https://quiz.example' })).toMatchObject({ host: '0.0.0.0', port: 8080, apiPort: 8081 });
  });
  it('names the variable, its value and what is allowed where it cannot be', () => {
    expect(() => readEnvironment({ WEB_PORT: 'eighty' })).toThrow('WEB_PORT is “eighty”; a port is a whole number from 0 to 65535.');
    expect(() => readEnvironment({ PUBLIC_URL: 'quiz.example' })).toThrow(/PUBLIC_URL/);
    expect(() => readEnvironment({ API_HOST: 'http://api:4000' })).toThrow('API_HOST is “http://api:4000”; it is the name or the address of the machine');
  });
  it('finds the API on another machine where one is named', () => {
    expect(readEnvironment({ API_HOST: 'api.internal' })).toMatchObject({ apiHost: 'api.internal' });
  });
});
