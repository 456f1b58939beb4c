import { mayChange } from './check-origin.ts';
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
  const asker = { method: 'POST', host: 'school.example', publicUrl: null };
  it('may come from our own pages, and from what is no browser', () => {
    expect(mayChange({ ...asker, origin: 'http://school.example' })).toBe(true);
    expect(mayChange({ ...asker, origin: undefined })).toBe(true);
    expect(mayChange({ ...asker, origin: 'https://quiz.example', publicUrl: new URL('https://quiz.example') })).toBe(true);
  });
  it.each(['https://elsewhere.example', 'null', 'http://school.example.elsewhere.example', 'http://school.example:8080'])('may not come from %s', (origin) => {
    expect(mayChange({ ...asker, origin })).toBe(false);
  });
  it('is not what reading is', () => {
    expect(mayChange({ ...asker, method: 'GET', origin: 'https://elsewhere.example' })).toBe(true);
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
