/** What a request may carry beside its query. */
export interface GraphOptions {
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A whole reply, errors and all. */
export interface GraphReply<Data> {
  readonly status: number;
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  /** The body as it came. */
  readonly text: string;
}

/** Sends a query through the web app's own origin, as a browser would, and hands back whatever comes. */
export async function sendGraph<Data>(webUrl: string, query: string, { variables = {}, headers = {} }: GraphOptions = {}): Promise<GraphReply<Data>> {
  const reply = await fetch(`${webUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await reply.text();
  return { ...(JSON.parse(text) as Omit<GraphReply<Data>, 'status' | 'text'>), status: reply.status, text }; // GraphQL over HTTP
}

/** The data of a reply that must be without errors. */
export async function askGraph<Data>(webUrl: string, query: string, options: GraphOptions = {}): Promise<Data> {
  const { status, data, errors } = await sendGraph<Data>(webUrl, query, options);
  if (errors !== undefined || data === undefined || data === null) throw new Error(`HTTP ${status}: ${JSON.stringify(errors)}`);
  return data;
}
