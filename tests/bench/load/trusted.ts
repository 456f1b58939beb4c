import { readTrustedDocuments } from '../../../apps/api/src/graphql/documents/trusted-documents.js';

/** The id of a document of the web app, by its operation's name: as a browser's page asks. */
export function documentIdOf(operation: string): string {
  const found = [...readTrustedDocuments()].find(([, text]) => new RegExp(`^(query|mutation) ${operation}\\b`, 'mu').test(text));
  if (found === undefined) throw new Error(`The web app has no operation called ${operation}`);
  return `sha256:${found[0]}`;
}

/** The text of the same document. */
export function documentOf(operation: string): string {
  return readTrustedDocuments().get(documentIdOf(operation).slice('sha256:'.length)) ?? '';
}
