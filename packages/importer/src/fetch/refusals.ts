/** Why a page was not fetched, in a sentence for whoever gave its address. */
export interface FetchRefusal { readonly ok: false; readonly code: FetchRefusalCode; readonly sentence: string }

const PASTE = 'Open it, copy the text of the article and paste it.';

const SENTENCES = {
  NO_ADDRESS: 'It is no address of a page. An address begins with https:// or http://.',
  SCHEME: 'Only pages whose address begins with https:// or http:// are fetched.',
  CREDENTIALS: 'The address holds a name or a password. Give it without them, or paste the text of the article.',
  PORT: 'The address names a port of its own, and only the usual ones of the web are asked. Paste the text of the article.',
  NO_SUCH_HOST: 'There is no site of that name. Look at the address again.',
  PRIVATE_ADDRESS: 'The address leads into a private network, where nothing is fetched. Paste the text of the article.',
  TOO_MANY_REDIRECTS: `The page sends from one address to the next without an end. ${PASTE}`,
  REDIRECT: `The page sends on to an address that cannot be read. ${PASTE}`,
  ROBOTS: `The site asks programs not to fetch this page (its robots.txt says so). ${PASTE}`,
  ROBOTS_UNREACHABLE: `Whether programs may fetch this page cannot be asked just now: the site does not answer for its robots.txt. Try again later. Or: ${PASTE}`,
  SIGN_IN: `The site shows this page only to people it knows. ${PASTE}`,
  NOT_FOUND: 'The site has no page at that address. Look at the address again.',
  BUSY: `The site does not answer just now. Try again later. Or: ${PASTE}`,
  STATUS: `The site did not give the page. ${PASTE}`,
  KIND: 'It is not a page of text.',
  TOO_LARGE: `The page is too large to be read. ${PASTE}`,
  TOO_SLOW: `The page took too long to come. Try again later. Or: ${PASTE}`,
  CERTIFICATE: `The site could not prove that it is what it says (its certificate is not valid). ${PASTE}`,
  UNREACHABLE: 'The site could not be reached. Look at the address again, or paste the text of the article.',
  STOPPED: 'Fetching was stopped.',
} as const;

export type FetchRefusalCode = keyof typeof SENTENCES;

/** The refusal of that code, with its own sentence unless there is more to say. */
export function refuse(code: FetchRefusalCode, sentence: string = SENTENCES[code]): FetchRefusal {
  return { ok: false, code, sentence };
}

/** What the site answered instead of the page; null where it gave one. */
export function refuseStatus(status: number): FetchRefusal | null {
  if (status >= 200 && status <= 299) return null;
  if (status === 401 || status === 402 || status === 403 || status === 407) return refuse('SIGN_IN');
  if (status === 404 || status === 410) return refuse('NOT_FOUND');
  if (status === 429 || status >= 500) return refuse('BUSY');
  return refuse('STATUS', `The site did not give the page: it answered ${status}. ${PASTE}`);
}

const READ_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^application\/pdf$/, 'a PDF'], [/^image\//, 'a picture'], [/^(?:audio|video)\//, 'a recording'], [/zip|compressed|x-tar/, 'a compressed archive'],
  [/json$/, 'data (JSON)'], [/(?:rss|atom)\+xml$/, 'a list of news (a feed)'], [/xml$/, 'data (XML)'], [/msword|officedocument|opendocument/, 'a document of an office program'],
];

/** What a page says it is, where that is nothing to read; a page that does not say is read, and its bytes decide. */
export function refuseKind(contentType: string | null): FetchRefusal | null {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === '' || READ_TYPES.has(type)) return null;
  const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? `of the kind ${type.replace(/[^a-z0-9.+/-]/g, '').slice(0, 60)}`;
  return refuse('KIND', `It is not a page of text: it is ${kind}. ${PASTE}`);
}
