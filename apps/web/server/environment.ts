import { readTrustedProxies, type TrustedProxies } from './client-address.ts';

/** What the web server takes from its environment, read once at start and never frozen into a build. */
export interface WebEnvironment {
  readonly host: string;
  readonly port: number;
  /** Where the API listens: beside this server, unless the two run on different machines. */
  readonly apiHost: string;
  readonly apiPort: number;
  /** The address that people type, where it is not this server's own; null without a proxy in front. */
  readonly publicUrl: URL | null;
  /** Proves to the API that forwarded headers were written here; null leaves them unproved. */
  readonly forwardingSecret: string | null;
  /** Proxies of the operator's whose X-Forwarded-For is believed; none unless they are named. */
  readonly trustedProxies: TrustedProxies;
  /** How much of the memory is for public pages that were rendered before, in megabytes; 0 has each rendered for each request. */
  readonly keptPagesMegabytes: number;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the environment; throws one sentence that names the variable, its value and what is allowed. */
export function readEnvironment(variables: Variables): WebEnvironment {
  return {
    host: variables['HOST'] ?? '127.0.0.1',
    port: readPort(variables, 'WEB_PORT', 3000),
    apiHost: readHost(variables, 'API_HOST'),
    apiPort: readPort(variables, 'API_PORT', 4000),
    publicUrl: readUrl(variables, 'PUBLIC_URL'),
    forwardingSecret: variables['FOOTNOTE_FORWARDING_SECRET'] ?? null,
    trustedProxies: readTrustedProxies(variables['FOOTNOTE_TRUSTED_PROXIES'] ?? ''),
    keptPagesMegabytes: readMegabytes(variables, 'FOOTNOTE_KEPT_PAGES_MB', 32),
  };
}

function readPort(variables: Variables, name: string, fallback: number): number {
  const given = variables[name];
  if (given === undefined || given === '') return fallback;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`${name} is “${given}”; a port is a whole number from 0 to 65535.`);
}

function readMegabytes(variables: Variables, name: string, fallback: number): number {
  const given = variables[name];
  if (given === undefined || given === '') return fallback;
  if (/^\d{1,5}$/.test(given)) return Number(given);
  throw new Error(`${name} is “${given}”; it is a whole number of megabytes, such as 64; 0 keeps nothing.`);
}

/** A name or an address without a port: the address of IPv6 without its brackets. */
function readHost(variables: Variables, name: string): string {
  const given = variables[name];
  if (given === undefined || given === '') return '127.0.0.1';
  if (/^[A-Za-z0-9.:_-]+$/.test(given)) return given;
  throw new Error(`${name} is “${given}”; it is the name or the address of the machine on which the API listens, such as api.internal or 10.0.0.5.`);
}

function readUrl(variables: Variables, name: string): URL | null {
  const given = variables[name];
  if (given === undefined || given === '') return null;
  const url = URL.parse(given);
  if (url !== null && /^https?:$/.test(url.protocol)) return url;
  throw new Error(`${name} is “${given}”; it has to be a whole address, such as https://footnote.example.`);
}
