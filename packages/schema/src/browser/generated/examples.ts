// Generated from examples/*.graphql by `npm run -w @footnote/schema codegen`. Do not edit.

/** A query that is worth trying. */
export interface Example {
  /** What links and tests call it. */
  readonly name: string;
  readonly title: string;
  /** What it asks, in a sentence. */
  readonly says: string;
  readonly query: string;
  /** Its variables as JSON; empty where it takes none. What stands in braces is filled in by whoever runs it. */
  readonly variables: string;
}

/** Every example, in the order of the menu. */
export const EXAMPLES: readonly Example[] = [
  {
    "name": "positions",
    "title": "Who held which position on a day",
    "says": "Every actor’s position on 8 March 2023, who reports it, and the passages that it rests on. Try 2023-07-26.",
    "query": "# Who held which position on a day\n# Every actor’s position on 8 March 2023, who reports it, and the passages that it rests on. Try 2023-07-26.\nquery Positions($issue: String!, $asOf: Date!) {\n  positions(issue: $issue, asOf: $asOf, first: 20) {\n    totalCount\n    nodes {\n      actor {\n        name\n        kind\n      }\n      stance\n      state\n      lastReported\n      reason\n      claim {\n        statement\n        assertions(first: 5) {\n          nodes {\n            source {\n              label\n              published {\n                label\n              }\n            }\n            hedges\n            evidence {\n              exact\n              verbatim\n            }\n          }\n        }\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"issue\": \"sharing-evidence\",\n  \"asOf\": \"2023-03-08\"\n}"
  }
];
