import { describe, expect, it } from '@jest/globals';
import { findLanAddress } from './lan-address.js';

const at = (address: string, internal = false) => ({ address, family: 'IPv4', internal });

describe('the address for phones in the room', () => {
  it('is that of the home or school network, not of a container or a tunnel', () => {
    expect(findLanAddress({ lo: [at('127.0.0.1', true)], docker0: [at('172.17.0.1')], tun0: [at('10.8.0.2')], wlan0: [{ address: 'fe80::1', family: 'IPv6', internal: false }, at('192.168.1.23')] })).toBe('192.168.1.23');
  });

  it('is a real interface before a virtual one of a better range', () => {
    expect(findLanAddress({ 'br-1234': [at('192.168.99.1')], eth0: [at('172.20.3.4')] })).toBe('172.20.3.4');
  });

  it('is nothing where there is no network, or only one that gave itself an address', () => {
    expect(findLanAddress({ lo: [at('127.0.0.1', true)], eth0: [at('169.254.7.7')] })).toBeNull();
  });
});
