import { describe, expect, it } from '@jest/globals';
import { digestAddress, rememberDigests } from './digest-address.js';

const on = (address: string, { day = '2030-01-01', secret = 'secret' } = {}): string => digestAddress({ headers: { 'x-forwarded-for': address }, ip: '127.0.0.1' }, { secret, day });

describe('the digest of an address', () => {
  it('holds no address, and is another on another day and with another secret', () => {
    expect(on('192.0.2.7')).not.toContain('192');
    expect(new Set([on('192.0.2.7'), on('192.0.2.8'), on('192.0.2.7', { day: '2030-01-02' }), on('192.0.2.7', { secret: 'other' })]).size).toBe(4);
    expect(on('192.0.2.7')).toBe(on('::ffff:192.0.2.7'));
  });

  it('is one for a network of IPv6, however its addresses are written', () => {
    expect(new Set(['2001:db8:1:2:3:4:5:6', '2001:0db8:1:2::9', '2001:DB8:1:2::'].map((address) => on(address))).size).toBe(1);
    expect(on('2001:db8:1:3::9')).not.toBe(on('2001:db8:1:2::9'));
    expect(on('::1')).not.toBe(on('2001:db8::1'));
  });

  it('is that of the connection where nobody forwarded', () => {
    expect(digestAddress({ headers: {}, ip: '192.0.2.7' }, { secret: 'secret', day: '2030-01-01' })).toBe(on('192.0.2.7'));
  });

  it('is the same where it is remembered, and another on the next day', () => {
    const digestOf = rememberDigests('secret');
    const asker = { headers: { 'x-forwarded-for': '192.0.2.7, 10.0.0.1' }, ip: '127.0.0.1' };
    expect([digestOf(asker, '2030-01-01'), digestOf(asker, '2030-01-01')]).toEqual([on('192.0.2.7'), on('192.0.2.7')]);
    expect(digestOf(asker, '2030-01-02')).toBe(on('192.0.2.7', { day: '2030-01-02' }));
    for (let nth = 0; nth < 10_100; nth += 1) digestOf({ headers: {}, ip: `10.0.${String(nth >> 8)}.${String(nth & 255)}` }, '2030-01-02');
    expect(digestOf(asker, '2030-01-01')).toBe(on('192.0.2.7'));
  });
});
