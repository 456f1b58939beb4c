/** For programs of others: a client, the types of the schema, and the documents of the guide, typed. Neither TypeGraphQL nor a DOM is needed. */
export { createClient, type AskOptions, type Client, type ClientOptions, type Fetch, type StopSignal } from './create-client.js';
export { FootnoteError, type FootnoteProblem } from './footnote-error.js';
export * from './generated/graph.js';
