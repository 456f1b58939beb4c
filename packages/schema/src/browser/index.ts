/**
 * What a browser, or a stranger's TypeScript project, needs of the API: typed operations. Nothing here reaches
 * TypeGraphQL, graphql-scalars or graphql-js.
 */
export * from './generated/documents.js';
