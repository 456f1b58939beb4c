import { describe, expect, it } from '@jest/globals';
import { checkUpgrade, writeRefusal } from './check-upgrade.js';

const upgrade = (headers: Readonly<Record<string, string>>, url = '/graphql') => ({ method: 'GET', url, headers: { host: 'school.example', upgrade: 'websocket', ...headers } });

describe('the door to sockets', () => {
  it.each(['http://school.example', 'https://school.example', 'https://quiz.example'])('lets a page of %s in', (origin) => {
    expect(checkUpgrade(upgrade({ origin }), 'https://quiz.example')).toBeNull();
  });

  it('lets in what is no browser, and what the web app forwards under the name that people typed', () => {
    expect(checkUpgrade(upgrade({}), null)).toBeNull();
    expect(checkUpgrade(upgrade({ origin: 'https://typed.example', 'x-forwarded-host': 'typed.example' }), null)).toBeNull();
  });

  it.each(['https://elsewhere.example', 'null', '', 'school.example', 'http://school.example.elsewhere.example', 'http://school.example:8080', 'data:text/html,x', 'file://'])('keeps out a page of "%s"', (origin) => {
    expect(checkUpgrade(upgrade({ origin }), 'https://quiz.example')).toMatchObject({ status: 403 });
  });

  it('knows one place and one protocol', () => {
    expect(checkUpgrade(upgrade({}, '/graphql/playground'), null)).toMatchObject({ status: 404 });
    expect(checkUpgrade(upgrade({}, '/graphql?x=1'), null)).toBeNull();
    expect(checkUpgrade(upgrade({ upgrade: 'h2c' }), null)).toMatchObject({ status: 400 });
    expect(checkUpgrade({ ...upgrade({}), method: 'POST' }, null)).toMatchObject({ status: 400 });
  });

  it('refuses in the words of HTTP, and says when to come back', () => {
    expect(writeRefusal({ status: 429, reason: 'Too Many Requests', message: 'Enough.', retryAfter: 30 })).toBe('HTTP/1.1 429 Too Many Requests\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\nCache-Control: no-store\r\nContent-Length: 8\r\nRetry-After: 30\r\n\r\nEnough.\n');
  });
});
