import { headers } from 'next/headers';

/**
 * Lets the library of the question list add its one style element under the page's policy: it looks for the nonce here. A nonce
 * in an attribute of that name cannot be read by styles or by markup, only by scripts that already run.
 */
export async function StyleNonce() {
  const policy = (await headers()).get('content-security-policy') ?? '';
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  return nonce === undefined ? null : <meta name="csp-nonce" nonce={nonce} />;
}
