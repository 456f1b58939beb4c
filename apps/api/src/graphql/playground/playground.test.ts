import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildPlayground } from '../../../playground/build-playground.js';
import { FORWARDING_SECRET, startTestApi, type TestApi } from '../../testing/start-test-api.js';

let api: TestApi;
beforeAll(async () => {
  await buildPlayground();
  api = await startTestApi();
}, 120_000);
afterAll(async () => { await api.close(); });

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'sec-fetch-mode': 'navigate' } as const;
const visit = (url = '/graphql', headers: Readonly<Record<string, string>> = {}) => api.app.inject({ method: 'GET', url, headers: { ...BROWSER, ...headers } });
const filesOf = (page: string): readonly string[] => [...page.matchAll(/(?:src|href)="(\/graphql\/playground\/[^"]+)"/g)].map(([, url = '']) => url);

describe('the playground', () => {
  it('is there for a browser that opens the address, with a policy that lets nothing in from elsewhere and evaluates nothing', async () => {
    const reply = await visit();
    expect(reply.statusCode).toBe(200);
    expect(reply.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-frame-options': 'DENY' });
    const directives = new Map(String(reply.headers['content-security-policy']).split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]));
    expect(directives.get('default-src')).toBe(`'none'`);
    expect(directives.get('script-src')).toBe(`'self'`);
    expect(directives.get('style-src')).toMatch(/^'self' 'nonce-[\w+/=]{24}'$/);
    expect([...directives].filter(([, allowed]) => allowed?.includes('unsafe'))).toEqual([]);
    expect(reply.body).not.toMatch(/(src|href)="https?:/);
    expect(reply.body).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
  });

  it('gives every visit a nonce of its own', async () => {
    const nonces = await Promise.all([visit(), visit()]).then((replies) => replies.map(({ body }) => /nonce="([^"]+)"/.exec(body)?.[1]));
    expect(nonces[0]).toHaveLength(24);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('is made of files with a hash in their names, which a browser keeps for a year and gets compressed', async () => {
    const files = filesOf((await visit()).body);
    expect(files.length).toBeGreaterThan(5);
    for (const url of files) {
      expect(url).toMatch(/-[A-Z0-9]{8}\.(js|css|woff2|svg)$/);
      const reply = await api.app.inject({ method: 'GET', url, headers: { 'accept-encoding': 'gzip, br' } });
      expect([url, reply.statusCode, reply.headers['cache-control'], reply.headers['x-content-type-options']]).toEqual([url, 200, 'public, max-age=31536000, immutable', 'nosniff']);
      if (/\.(js|css)$/.test(url)) expect(reply.headers['content-encoding']).toBe('br');
    }
  });

  it('serves nothing but its files from their folder', async () => {
    for (const url of ['/graphql/playground/', '/graphql/playground/nothing.js', '/graphql/playground/../main.js', '/graphql/playground/%2e%2e/main.js', '/graphql/playground/..%2fmain.js']) {
      const { statusCode, body } = await api.app.inject({ method: 'GET', url });
      expect([url, statusCode >= 400 && statusCode < 500]).toEqual([url, true]);
      expect(body).not.toContain('import ');
    }
  });

  it('opens with a query that an address brings, where a browser goes there; a program that asks it is answered', async () => {
    const url = '/graphql?query=%7B__typename%7D';
    expect((await visit(url)).headers['content-type']).toContain('text/html');
    const answer = await api.app.inject({ method: 'GET', url, headers: { accept: 'application/json', 'apollo-require-preflight': 'true' } });
    expect(answer.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('takes over the theme that was chosen in the settings, and nothing else that a cookie may say', async () => {
    expect((await visit('/graphql', { cookie: `a=b; footnote-settings=${encodeURIComponent('theme=dark&size=normal')}` })).body).toContain('data-theme="dark"');
    for (const cookie of ['footnote-settings=theme%3Ddevice', 'footnote-settings=theme%3D%22%3E%3Cscript%3E', 'footnote-settings=%E0%A4%A']) expect((await visit('/graphql', { cookie })).body).not.toContain('data-theme');
  });

  it('links to the rest of Footnote where that is at the same address', async () => {
    expect((await visit()).body).not.toContain('href="/api-guide"');
    expect((await visit('/graphql', { 'x-forwarded-host': 'school.example', 'x-footnote-forwarding-secret': FORWARDING_SECRET })).body).toContain('href="/api-guide"');
  });

  it('is not built twice of the same', async () => {
    expect(await buildPlayground()).toBe(false);
  });
});

describe('the SDL', () => {
  it('can be downloaded as a file', async () => {
    const { headers, body } = await api.app.inject({ method: 'GET', url: '/graphql/schema.graphql' });
    expect(headers['content-type']).toContain('application/graphql');
    expect(body).toContain('type Query');
  });
});
