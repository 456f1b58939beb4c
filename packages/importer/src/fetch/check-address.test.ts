import { describe, expect, it } from '@jest/globals';
import { checkUrl, isPublicAddress, literalAddress } from './check-address.js';

describe('isPublicAddress', () => {
  it.each(['93.184.215.14', '1.1.1.1', '2606:4700:4700::1111', '2a00:1450:4001:80e::200e', '::ffff:1.1.1.1'])('lets %s of the public internet pass', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['loopback', '127.0.0.1'], ['loopback', '127.8.9.10'], ['loopback', '::1'], ['unspecified', '0.0.0.0'], ['this network', '0.1.2.3'], ['unspecified', '::'],
    ['private', '10.0.0.1'], ['private', '172.16.0.1'], ['private', '172.31.255.255'], ['private', '192.168.1.1'], ['unique local', 'fd00::1'], ['unique local', 'fc12::1'],
    ['link-local, where clouds keep their secrets', '169.254.169.254'], ['link-local', 'fe80::1'], ['site-local of old', 'fec0::1'],
    ['shared by carriers', '100.64.0.1'], ['shared by carriers', '100.127.255.255'], ['multicast', '224.0.0.1'], ['multicast', 'ff02::1'], ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'], ['for protocols', '192.0.0.8'], ['for benchmarks', '198.18.0.1'], ['for documentation', '192.0.2.1'], ['for documentation', '198.51.100.7'], ['for documentation', '203.0.113.7'], ['for documentation', '2001:db8::1'],
    ['mapped', '::ffff:10.0.0.1'], ['mapped', '::ffff:7f00:1'], ['mapped', '::ffff:169.254.169.254'], ['compatible', '::10.0.0.1'], ['translated', '::ffff:0:10.0.0.1'],
    ['NAT64', '64:ff9b::10.0.0.1'], ['NAT64 of a site', '64:ff9b:1::a00:1'], ['6to4', '2002:a00:1::'], ['6to4', '2002:7f00:1::1'], ['Teredo', '2001:0:a00:1::1'], ['discarded', '100::1'],
    ['no address', 'example.org'], ['no address', ''],
  ])('refuses what is %s: %s', (_what, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('checkUrl', () => {
  it.each(['https://example.org/story', 'http://example.org:80/', 'https://example.org:443/', 'http://example.org:443/'])('takes %s', (given) => {
    expect(checkUrl(given, []).ok).toBe(true);
  });

  it.each([
    ['ftp://example.org/', 'SCHEME'], ['file:///etc/passwd', 'SCHEME'], ['javascript:alert(1)', 'SCHEME'], ['data:text/html,hello', 'SCHEME'], ['gopher://example.org/', 'SCHEME'],
    ['https://teacher@example.org/', 'CREDENTIALS'], ['https://teacher:word@example.org/', 'CREDENTIALS'], ['https://:word@example.org/', 'CREDENTIALS'],
    ['https://example.org:8080/', 'PORT'], ['http://example.org:22/', 'PORT'], ['http://example.org:0/', 'PORT'],
    ['example.org/story', 'NO_ADDRESS'], ['', 'NO_ADDRESS'], ['https://', 'NO_ADDRESS'], ['http://256.1.1.1/', 'NO_ADDRESS'], ['the ferry', 'NO_ADDRESS'],
  ])('refuses %s as %s', (given, code) => {
    expect(checkUrl(given, [])).toMatchObject({ ok: false, code, sentence: expect.stringMatching(/\.$/) });
  });

  it('takes a further port only where it is allowed', () => {
    expect(checkUrl('http://example.org:8080/', [8080]).ok).toBe(true);
    expect(checkUrl('http://example.org:8081/', [8080])).toMatchObject({ code: 'PORT' });
  });

  it.each([
    ['http://2130706433/', '127.0.0.1'], ['http://0x7f000001/', '127.0.0.1'], ['http://0177.0.0.1/', '127.0.0.1'], ['http://127.1/', '127.0.0.1'], ['http://0xa9.254.0251.254/', '169.254.169.254'],
    ['http://①⑦②.16.0.1/', '172.16.0.1'], ['http://[::ffff:10.0.0.1]/', '::ffff:a00:1'], ['http://[::1]/', '::1'],
  ])('sees through the spelling of %s', (given, address) => {
    const checked = checkUrl(given, []);
    expect(checked.ok && literalAddress(checked.url)).toBe(address);
    expect(isPublicAddress(address)).toBe(false);
  });

  it('knows a name from an address', () => {
    expect(literalAddress(new URL('https://example.org/'))).toBeNull();
    expect(literalAddress(new URL('https://1.1.1.1.nip.example/'))).toBeNull();
  });
});
