// Generated from examples/*.graphql by `npm run -w @footnote/schema codegen`. Do not edit.

export type * from './example-types.js';

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
    "query": "# Who held which position on a day\n# Every actor’s position on 8 March 2023, who reports it, and the passages that it rests on. Try 2023-07-26.\nquery Positions($pack: String!, $issue: String!, $asOf: Date!) {\n  positions(pack: $pack, issue: $issue, asOf: $asOf, first: 20) {\n    totalCount\n    nodes {\n      actor {\n        name\n        kind\n      }\n      stance\n      state\n      lastReported\n      reason\n      claim {\n        statement\n        assertions(first: 5) {\n          nodes {\n            source {\n              label\n              published {\n                label\n              }\n            }\n            hedges\n            evidence {\n              exact\n              verbatim\n            }\n          }\n        }\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\",\n  \"issue\": \"sharing-evidence\",\n  \"asOf\": \"2023-03-08\"\n}"
  },
  {
    "name": "what-changed",
    "title": "What changed between two dates",
    "says": "Whose position was another in July than in March, and what else was reported or done in between.",
    "query": "# What changed between two dates\n# Whose position was another in July than in March, and what else was reported or done in between.\nquery WhatChanged($pack: String!, $issue: String!, $from: Date!, $to: Date!) {\n  positionChanges(pack: $pack, issue: $issue, from: $from, to: $to) {\n    nodes {\n      actor {\n        name\n      }\n      before {\n        stance\n      }\n      after {\n        stance\n        claim {\n          statement\n        }\n      }\n      event {\n        title\n        date {\n          label\n        }\n      }\n    }\n  }\n  changes(pack: $pack, from: $from, to: $to, first: 10) {\n    totalCount\n    nodes {\n      kind\n      date {\n        label\n      }\n      claim {\n        statement\n      }\n      source {\n        label\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\",\n  \"issue\": \"sharing-evidence\",\n  \"from\": \"2023-03-08\",\n  \"to\": \"2023-07-26\"\n}"
  },
  {
    "name": "evidence-chain",
    "title": "The evidence chain of a claim",
    "says": "Who says it, on whose word, with which hedge, and the passages that it stands in.",
    "query": "# The evidence chain of a claim\n# Who says it, on whose word, with which hedge, and the passages that it stands in.\nquery EvidenceChain($pack: String!, $claim: String!) {\n  claim(pack: $pack, slug: $claim) {\n    statement\n    holdsFrom {\n      label\n      basis\n    }\n    assertions(first: 10) {\n      totalCount\n      nodes {\n        source {\n          label\n          outlet {\n            name\n            kind\n          }\n        }\n        hedges\n        loadedTerms\n        chain {\n          label\n          kind\n          source {\n            label\n          }\n        }\n        evidence {\n          exact\n          start\n          end\n          verbatim\n          anchor\n        }\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\",\n  \"claim\": \"biden-supports-sharing\"\n}"
  },
  {
    "name": "events-in-an-interval",
    "title": "Events in an interval, uncertain dates included",
    "says": "What can have happened in July 2023. A date is an interval: an event counts if its interval reaches into yours.",
    "query": "# Events in an interval, uncertain dates included\n# What can have happened in July 2023. A date is an interval: an event counts if its interval reaches into yours.\nquery EventsInAnInterval($pack: String!, $from: Date!, $to: Date!) {\n  events(pack: $pack, from: $from, to: $to, first: 20) {\n    totalCount\n    nodes {\n      title\n      date {\n        label\n        edtf\n        earliest\n        latest\n        precision\n        basis\n        note\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\",\n  \"from\": \"2023-07-01\",\n  \"to\": \"2023-07-31\"\n}"
  },
  {
    "name": "shared-origin",
    "title": "Sources that share an origin",
    "says": "What several outlets take from one report was told once. For each source: the others that tell it from the same origin.",
    "query": "# Sources that share an origin\n# What several outlets take from one report was told once. For each source: the others that tell it from the same origin.\nquery SharedOrigin($pack: String!) {\n  sources(pack: $pack, first: 20) {\n    nodes {\n      label\n      textKind\n      reliesOn(first: 5) {\n        nodes {\n          declared\n          on {\n            label\n          }\n        }\n      }\n      sharesOriginWith(first: 20) {\n        totalCount\n        nodes {\n          label\n        }\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\"\n}"
  },
  {
    "name": "contradictions",
    "title": "Where the sources contradict each other",
    "says": "Claims that cannot both hold, side by side, each with who makes it. Other kinds: DATE, INTERNAL, WORDING.",
    "query": "# Where the sources contradict each other\n# Claims that cannot both hold, side by side, each with who makes it. Other kinds: DATE, INTERNAL, WORDING.\nquery Contradictions($pack: String!, $kind: ContradictionKind) {\n  contradictions(pack: $pack, kind: $kind, first: 20) {\n    totalCount\n    nodes {\n      kind\n      explanation\n      claims {\n        statement\n        answer\n        assertions(first: 3) {\n          nodes {\n            source {\n              label\n            }\n            evidence {\n              exact\n            }\n          }\n        }\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\",\n  \"kind\": \"DATE\"\n}"
  },
  {
    "name": "corroboration",
    "title": "How well a claim is corroborated",
    "says": "Outlets are not origins: how many independent origins stand behind each position, as the bounds of an interval, and why.",
    "query": "# How well a claim is corroborated\n# Outlets are not origins: how many independent origins stand behind each position, as the bounds of an interval, and why.\nquery Corroboration($pack: String!, $knownAt: Date) {\n  claims(pack: $pack, filter: { predicate: POSITION }, first: 20) {\n    nodes {\n      statement\n      corroboration(knownAt: $knownAt) {\n        outletCount\n        originCountMin\n        originCountMax\n        verdict\n        explanation\n        origins {\n          label\n          kind\n          sources {\n            label\n          }\n        }\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\",\n  \"knownAt\": \"2023-07-31\"\n}"
  },
  {
    "name": "only-one-source",
    "title": "What only one source says",
    "says": "For each source, the claims that no other source of the affair makes.",
    "query": "# What only one source says\n# For each source, the claims that no other source of the affair makes.\nquery OnlyOneSource($pack: String!) {\n  sources(pack: $pack, first: 20) {\n    nodes {\n      label\n      onlyHere(first: 10) {\n        totalCount\n        nodes {\n          predicate\n          statement\n        }\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\"\n}"
  },
  {
    "name": "hedges-by-outlet",
    "title": "Hedges by outlet",
    "says": "How each outlet keeps its distance from what it tells, and what it calls alleged.",
    "query": "# Hedges by outlet\n# How each outlet keeps its distance from what it tells, and what it calls alleged.\nquery HedgesByOutlet($pack: String!, $hedge: Hedge) {\n  outlets(pack: $pack, first: 20) {\n    nodes {\n      name\n      kind\n      stateOwned\n      hedgeCounts {\n        hedge\n        tellingCount\n      }\n      assertions(hedge: $hedge, first: 5) {\n        totalCount\n        nodes {\n          hedges\n          claim {\n            statement\n          }\n        }\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\",\n  \"hedge\": \"ALLEGEDLY\"\n}"
  },
  {
    "name": "anonymous-claims",
    "title": "What rests on the word of somebody unnamed",
    "says": "The claims that some source tells from an anonymous voice, and the way from that voice to the reader.",
    "query": "# What rests on the word of somebody unnamed\n# The claims that some source tells from an anonymous voice, and the way from that voice to the reader.\nquery AnonymousClaims($pack: String!, $first: Int) {\n  claims(pack: $pack, filter: { anonymous: true }, first: $first) {\n    totalCount\n    nodes {\n      statement\n      assertions(first: 5) {\n        nodes {\n          source {\n            label\n          }\n          chain {\n            label\n            kind\n            actor {\n              name\n              description\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\",\n  \"first\": 10\n}"
  },
  {
    "name": "actor-history",
    "title": "An actor’s history",
    "says": "What the President did and said, in order, and what he was reported to think on two days.",
    "query": "# An actor’s history\n# What the President did and said, in order, and what he was reported to think on two days.\nquery ActorHistory($pack: String!, $actor: String!, $before: Date!, $after: Date!) {\n  actor(pack: $pack, slug: $actor) {\n    name\n    description\n    aliases\n    heads {\n      name\n    }\n    events(first: 20) {\n      nodes {\n        title\n        date {\n          label\n          earliest\n        }\n        participants {\n          actor {\n            name\n          }\n          role\n        }\n      }\n    }\n    before: positions(asOf: $before, knownAt: $before) {\n      nodes {\n        stance\n        state\n      }\n    }\n    after: positions(asOf: $after, knownAt: $after) {\n      nodes {\n        stance\n        state\n      }\n    }\n    statements: claims(filter: { predicate: STATEMENT }, first: 10) {\n      nodes {\n        statement\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\",\n  \"actor\": \"joe-biden\",\n  \"before\": \"2023-03-08\",\n  \"after\": \"2023-07-26\"\n}"
  },
  {
    "name": "what-overrode-what",
    "title": "What overrode what",
    "says": "Acts that overrode others, and who says so. Overruled is not converted: nobody’s position changes by it.",
    "query": "# What overrode what\n# Acts that overrode others, and who says so. Overruled is not converted: nobody’s position changes by it.\nquery WhatOverrodeWhat($pack: String!) {\n  events(pack: $pack, relation: OVERRIDES, first: 20) {\n    nodes {\n      title\n      date {\n        label\n      }\n      relations(kind: OVERRIDES) {\n        kind\n        event {\n          title\n          date {\n            label\n          }\n        }\n        claim {\n          statement\n          assertions(first: 5) {\n            nodes {\n              source {\n                label\n              }\n              hedges\n            }\n          }\n        }\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\"\n}"
  },
  {
    "name": "search",
    "title": "Full-text search",
    "says": "Claims, events, sources and actors in which the words stand, in whatever form. Quote a phrase; leave a word out with a minus.",
    "query": "# Full-text search\n# Claims, events, sources and actors in which the words stand, in whatever form. Quote a phrase; leave a word out with a minus.\nquery Search($text: String!, $pack: String) {\n  search(text: $text, pack: $pack, first: 10) {\n    totalCount\n    nodes {\n      snippet\n      rank\n      node {\n        __typename\n        ... on Claim {\n          statement\n        }\n        ... on Event {\n          title\n        }\n        ... on Source {\n          label\n        }\n        ... on Actor {\n          name\n        }\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"text\": \"order evidence\",\n  \"pack\": \"us-icc-evidence\"\n}"
  },
  {
    "name": "quiz",
    "title": "A quiz",
    "says": "The questions of a quiz with their options, and the rules for taking it. No key: that is nobody’s to ask for while it is open.",
    "query": "# A quiz\n# The questions of a quiz with their options, and the rules for taking it. No key: that is nobody’s to ask for while it is open.\nquery Quiz($code: String!) {\n  quiz(code: $code) {\n    title\n    asOf\n    questionCount\n    terms {\n      isOpen\n      attemptsAllowed\n      feedback\n      timeLimitSeconds\n    }\n    questions {\n      id\n      kind\n      stem\n      standing\n      options {\n        id\n        text\n      }\n      targets {\n        text\n      }\n      unit\n    }\n  }\n}\n",
    "variables": "{\n  \"code\": \"{{quiz.code}}\"\n}"
  },
  {
    "name": "answering",
    "title": "Answering a question",
    "says": "Begins an attempt and answers one question; the answer says why the key is right and why each other option is wrong.",
    "query": "# Answering a question\n# Begins an attempt and answers one question; the answer says why the key is right and why each other option is wrong.\nmutation Answer($code: String!, $attempt: ID!, $secret: String!, $answer: ID!, $question: ID!, $option: ID!) {\n  startAttempt(input: { code: $code, nickname: \"Curious developer\", attemptId: $attempt, resumeToken: $secret }) {\n    attempt {\n      questionCount\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n  submitResponse(input: { attempt: $attempt, resumeToken: $secret, responseId: $answer, question: $question, response: { optionIds: [$option] } }) {\n    response {\n      question {\n        stem\n      }\n      feedback {\n        correct\n        keyOptionIds\n        explanation {\n          text\n          key {\n            option {\n              text\n            }\n            reason\n            evidence {\n              exact\n              source {\n                label\n              }\n            }\n          }\n          others {\n            option {\n              text\n            }\n            reason\n          }\n        }\n      }\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n",
    "variables": "{\n  \"code\": \"{{quiz.code}}\",\n  \"attempt\": \"{{new.id}}\",\n  \"secret\": \"{{new.secret}}\",\n  \"answer\": \"{{new.id}}\",\n  \"question\": \"{{quiz.question}}\",\n  \"option\": \"{{quiz.option}}\"\n}"
  },
  {
    "name": "what-was-known-when",
    "title": "What was known when",
    "says": "Two clocks: what held on a day (`asOf`), by what had been published by a day (`knownAt`). One day, seen from the day before and from later.",
    "query": "# What was known when\n# Two clocks: what held on a day (`asOf`), by what had been published by a day (`knownAt`). One day, seen from the day before and from later.\nquery WhatWasKnownWhen($pack: String!, $issue: String!, $day: Date!, $early: Date!, $late: Date!) {\n  knownEarly: positions(pack: $pack, issue: $issue, asOf: $day, knownAt: $early) {\n    totalCount\n    nodes {\n      ...Stance\n    }\n  }\n  knownLate: positions(pack: $pack, issue: $issue, asOf: $day, knownAt: $late) {\n    totalCount\n    nodes {\n      ...Stance\n    }\n  }\n}\n\nfragment Stance on Position {\n  actor {\n    name\n  }\n  stance\n  state\n  lastReported\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\",\n  \"issue\": \"sharing-evidence\",\n  \"day\": \"2023-07-26\",\n  \"early\": \"2023-07-25\",\n  \"late\": \"2023-07-31\"\n}"
  },
  {
    "name": "word-by-word",
    "title": "One thing, several words",
    "says": "Where outlets choose other words for one thing: “relocate”, “displacing”, “forcibly deported”.",
    "query": "# One thing, several words\n# Where outlets choose other words for one thing: “relocate”, “displacing”, “forcibly deported”.\nquery WordByWord($pack: String!) {\n  contradictions(pack: $pack, kind: WORDING, first: 20) {\n    totalCount\n    nodes {\n      explanation\n      claims {\n        answer\n        assertions(first: 2) {\n          nodes {\n            source {\n              label\n              machineTranslated\n              outlet {\n                name\n                stateOwned\n              }\n            }\n            loadedTerms\n          }\n        }\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\"\n}"
  },
  {
    "name": "figures",
    "title": "Figures, with whose they are",
    "says": "How many or how much, in the words of whoever counts, with hedges, and how many origins there are.",
    "query": "# Figures, with whose they are\n# How many or how much, in the words of whoever counts, with hedges, and how many origins there are.\nquery Figures($pack: String!) {\n  claims(pack: $pack, filter: { predicate: FIGURE }, first: 20) {\n    totalCount\n    nodes {\n      statement\n      answer\n      corroboration {\n        originCountMin\n        originCountMax\n        verdict\n      }\n      assertions(first: 5) {\n        nodes {\n          source {\n            label\n          }\n          hedges\n          chain {\n            label\n            kind\n          }\n        }\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\"\n}"
  },
  {
    "name": "source-with-passages",
    "title": "A source with its marked passages",
    "says": "A text, and everything that is cited from it: each passage with its place, and each claim that rests on it.",
    "query": "# A source with its marked passages\n# A text, and everything that is cited from it: each passage with its place, and each claim that rests on it.\nquery SourceWithPassages($pack: String!, $source: String!) {\n  source(pack: $pack, slug: $source) {\n    label\n    title\n    url\n    textKind\n    published {\n      label\n      basis\n    }\n    text\n    assertions(first: 40) {\n      totalCount\n      nodes {\n        claim {\n          statement\n        }\n        evidence {\n          start\n          end\n          exact\n        }\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\",\n  \"source\": \"sputnik-2023-03-08\"\n}"
  },
  {
    "name": "outlets",
    "title": "Who publishes, and who owns it",
    "says": "Kind and ownership of every outlet by one rule for all, with the reference for what is said; there is no score of bias.",
    "query": "# Who publishes, and who owns it\n# Kind and ownership of every outlet by one rule for all, with the reference for what is said; there is no score of bias.\nquery Outlets($pack: String!) {\n  outlets(pack: $pack, first: 20) {\n    totalCount\n    nodes {\n      name\n      kind\n      country\n      ownership\n      stateOwned\n      reference\n      sources(first: 5) {\n        nodes {\n          label\n          published {\n            label\n          }\n          url\n        }\n      }\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\"\n}"
  },
  {
    "name": "page-by-page",
    "title": "A long list, page by page",
    "says": "Lists are Relay connections: take `endCursor` of one page as `after` of the next. At most 100 at a time.",
    "query": "# A long list, page by page\n# Lists are Relay connections: take `endCursor` of one page as `after` of the next. At most 100 at a time.\nquery PageByPage($pack: String!, $after: String) {\n  claims(pack: $pack, first: 5, after: $after) {\n    totalCount\n    edges {\n      cursor\n      node {\n        id\n        statement\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\",\n  \"after\": null\n}"
  },
  {
    "name": "watch-a-pack",
    "title": "Watching a pack",
    "says": "A subscription: the pack as it is, and again after each change. It runs until you stop it.",
    "query": "# Watching a pack\n# A subscription: the pack as it is, and again after each change. It runs until you stop it.\nsubscription WatchPack($pack: String!) {\n  packChanged(pack: $pack) {\n    version\n    changedAt\n    newSources\n    pack {\n      title\n    }\n  }\n}\n",
    "variables": "{\n  \"pack\": \"us-icc-evidence\"\n}"
  }
];
