import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { AccountPageDocument, InstallationDocument, ViewerDocument } from '@footnote/schema/browser';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { of } from 'rxjs';
import { byHash } from './by-hash';

const manifest = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@footnote/schema/trusted-documents.json')), 'utf8')) as Readonly<Record<string, string>>;

interface Sent { readonly extensions: Readonly<Record<string, unknown>>; readonly http: unknown }

/** A client that sends nowhere, and what it would have sent; the API of another build knows no hash. */
function clientOf({ knowsHashes = true } = {}) {
  const sent: Sent[] = [];
  const ends = new ApolloLink((operation) => {
    sent.push({ extensions: { ...operation.extensions }, http: operation.getContext()['http'] });
    const unknown = !knowsHashes && operation.extensions['persistedQuery'] !== undefined;
    return of(unknown ? { data: null, errors: [{ message: 'unknown', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] } : { data: { installation: { __typename: 'Installation', isSetUp: true, signUp: 'INVITED', identityProviders: [] } } });
  });
  return { sent, client: new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([byHash(), ends]) }) };
}

describe('an operation of ours', () => {
  it('is asked for by its hash alone, which the manifest of this build has', async () => {
    const { client, sent } = clientOf();
    await client.query({ query: InstallationDocument });
    const [one] = sent;
    expect(one?.http).toEqual({ includeQuery: false, includeExtensions: true });
    const { sha256Hash } = one?.extensions['persistedQuery'] as { readonly sha256Hash: string };
    expect(manifest[sha256Hash]).toContain('query Installation');
  });

  it('is sent as text by a page of another build, whose hashes the API does not know', async () => {
    const { client, sent } = clientOf({ knowsHashes: false });
    const { data } = await client.query({ query: InstallationDocument });
    expect(data?.installation.isSetUp).toBe(true);
    expect(sent.map(({ extensions, http }) => [extensions['persistedQuery'] !== undefined, (http as { includeQuery: boolean }).includeQuery])).toEqual([[true, false], [false, true]]);
  });

  it('has its hash in what the codegen wrote, each its own', () => {
    const hashes = [InstallationDocument, ViewerDocument, AccountPageDocument].map((document) => (document as { readonly __meta__?: { readonly hash: string } }).__meta__?.hash ?? '');
    expect(new Set(hashes).size).toBe(3);
    expect(hashes.filter((hash) => manifest[hash] === undefined)).toEqual([]);
  });
});
