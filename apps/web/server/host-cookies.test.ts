import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { holdCookie, holdCookies, readHeldCookies } from './host-cookies.ts';

describe('a cookie over https', () => {
  it.each([
    ['__Secure-footnote.session_token=a.b%3D; Max-Age=5; Path=/; HttpOnly; Secure; SameSite=Lax', '__Host-footnote.session_token=a.b%3D; Path=/; Max-Age=5; HttpOnly; SameSite=Lax; Secure'],
    ['footnote-class-QQ=K7PM.x; Path=/; Max-Age=9; HttpOnly; SameSite=Lax', '__Host-footnote-class-QQ=K7PM.x; Path=/; Max-Age=9; HttpOnly; SameSite=Lax; Secure'],
    ['footnote-admin=x; path=/drafts; domain=school.example; HttpOnly', '__Host-footnote-admin=x; Path=/; HttpOnly; Secure'],
  ])('%s is held for this very host', (given, held) => { expect(holdCookie(given)).toBe(held); });
  it('of somebody else stays theirs', () => { expect(holdCookie('other=1; Path=/x')).toBe('other=1; Path=/x'); });
  it('is read back under the name that it was set by', () => {
    expect(readHeldCookies('__Host-footnote.session_token=a.b; other=1; __Host-footnote-settings=theme%3Ddark')).toBe('__Secure-footnote.session_token=a.b; other=1; footnote-settings=theme%3Ddark');
  });
  it.each(['footnote.session_token=planted', '__Secure-footnote.session_token=planted', 'footnote-admin=planted', ' footnote-class-Q=planted'])('that a neighbour left here (%s) is not read', (planted) => {
    expect(readHeldCookies(`a=b; ${planted}; __Host-footnote.session_token=own`)).toBe('a=b; __Secure-footnote.session_token=own');
  });
});

describe('an answer over https', () => {
  const ask = async (answer: (outgoing: ServerResponse, incoming: IncomingMessage) => void): Promise<readonly string[]> => {
    const server = createServer((incoming, outgoing) => { holdCookies(outgoing); answer(outgoing, incoming); });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const reply = await fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    await reply.text();
    await new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); });
    return reply.headers.getSetCookie();
  };
  it.each<[string, (outgoing: ServerResponse) => void]>([
    ['sets it as a header', (outgoing) => { outgoing.setHeader('Set-Cookie', ['footnote-form=1', 'other=2']).end(); }],
    ['adds to the header', (outgoing) => { outgoing.appendHeader('set-cookie', 'footnote-form=1').appendHeader('set-cookie', 'other=2').end(); }],
    ['writes the head', (outgoing) => { outgoing.writeHead(303, { 'Set-Cookie': ['footnote-form=1', 'other=2'] }).end(); }],
    ['writes the head with a reason', (outgoing) => { outgoing.setHeader('set-cookie', 'footnote-form=1'); outgoing.appendHeader('set-cookie', 'other=2').writeHead(200, 'Fine').end(); }],
  ])('has its cookies held, whoever %s', async (_how, answer) => {
    expect(await ask(answer)).toEqual(['__Host-footnote-form=1; Path=/; Secure', 'other=2']);
  });
});
