// Generated from operations/*.graphql by `npm run -w @footnote/schema codegen`. Do not edit.
export {};
