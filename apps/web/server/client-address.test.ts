import { clientAddress, readTrustedProxies } from './client-address.ts';

const proxies = readTrustedProxies('10.0.0.0/8, 192.168.1.7 fd00::/8');
const from = (connection: string | undefined, forwardedFor?: string | readonly string[]) => clientAddress(connection, { forwardedFor, proxies });

describe('the address of whoever asks', () => {
  it('is that of the connection, whatever the client claims', () => {
    expect(from('203.0.113.9', '1.2.3.4')).toBe('203.0.113.9');
    expect(clientAddress('10.0.0.5', { forwardedFor: '1.2.3.4', proxies: readTrustedProxies('') })).toBe('10.0.0.5');
  });
  it('is what a trusted proxy says, from the right, past further trusted ones', () => {
    expect(from('10.0.0.5', '203.0.113.9')).toBe('203.0.113.9');
    expect(from('10.0.0.5', '1.2.3.4, 203.0.113.9, 10.1.1.1')).toBe('203.0.113.9');
    expect(from('192.168.1.7', ['1.2.3.4', '198.51.100.1'])).toBe('198.51.100.1');
    expect(from('fd00::1', '2001:db8::5')).toBe('2001:db8::5');
  });
  it('is never what a client wrote to the left of it', () => {
    expect(from('10.0.0.5', '10.9.9.9, 203.0.113.9')).toBe('203.0.113.9');
  });
  it('is read with ports and brackets, and as IPv4 on a socket for both', () => {
    expect(from('::ffff:10.0.0.5', '203.0.113.9:4711')).toBe('203.0.113.9');
    expect(from('10.0.0.5', '[2001:db8::5]:443')).toBe('2001:db8::5');
  });
  it('is the proxy itself where that says nothing, or nothing that is an address', () => {
    expect(from('10.0.0.5')).toBe('10.0.0.5');
    expect(from('10.0.0.5', 'unknown')).toBe('10.0.0.5');
    expect(from('10.0.0.5', '10.0.0.6')).toBe('10.0.0.6');
    expect(from(undefined, '1.2.3.4')).toBeUndefined();
  });
});

describe('trusted proxies', () => {
  it.each(['proxy.example', '10.0.0.0/33', '10.0.0.0/x', '300.1.1.1', '10.0.0.0/'])('cannot be %s', (given) => {
    expect(() => readTrustedProxies(`10.0.0.1, ${given}`)).toThrow(`“${given}”`);
  });
  it('are nobody unless they are named', () => {
    expect(readTrustedProxies(' ').isTrusted('127.0.0.1')).toBe(false);
  });
});
