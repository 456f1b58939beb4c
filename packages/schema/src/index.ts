import './reflect.js';

/** The classes that the API's SDL is made of. A browser imports `@footnote/schema/browser` instead. */
export { connectionOf, DEFAULT_FIRST, MAX_FIRST, PageInfo, type ConnectionOf, type EdgeOf } from './connection.js';
export {
  ActorKind, AnchorState, AttributionKind, ChangeKind, ClaimPredicate, ContradictionKind, DateBasis, DatePrecision, EventRelationKind, Hedge, OriginVerdict,
  OutletKind, PositionState, Stance, TextKind,
} from './enums.js';
export { ProofRule, QuestionKind, QuestionStanding, Refutation, UserErrorCode } from './quiz-enums.js';
export { DateScalar, DateTimeScalar, EdtfScalar, UrlScalar } from './scalars.js';
export { Node } from './node.js';
export { FuzzyDate } from './fuzzy-date.js';
export { KeyDate, Pack, PackConnection } from './pack.js';
export { Evidence, EvidenceConnection, Outlet, Source, SourceConnection, SourceReliance, SourceRelianceConnection } from './source.js';
export { Actor, ActorConnection, Event, EventConnection, EventParticipant, EventRelation } from './event.js';
export { Issue, IssueConnection } from './issue.js';
export { Position, PositionChange, PositionConnection } from './position.js';
export {
  Assertion, AssertionConnection, AttributionStep, Change, ChangeConnection, Claim, ClaimConnection, Contradiction, ContradictionConnection, Corroboration, Origin,
} from './claim.js';
export { SearchConnection, SearchHit, SearchResult } from './search.js';
export { Explanation, Option, OptionReason, Pair, Question } from './question.js';
export { Check, LintFinding, Proof, QuestionDraft, QuestionDraftConnection } from './draft.js';
export { Quiz, QuizConnection } from './quiz.js';
export {
  Attempt, FinishAttemptPayload, ReportProblemPayload, Response, StartAttemptPayload, SubmitResponsePayload, UserError,
} from './attempt.js';
export { ClaimFilter, FinishAttemptInput, PairInput, ReportProblemInput, ResponseInput, StartAttemptInput, SubmitResponseInput } from './inputs.js';
export {
  ActorArguments, AttemptArguments, ChangeArguments, ClaimArguments, ClaimPageArguments, ClockPageArguments, ContradictionArguments, EventArguments, KnownAtArguments,
  PackPageArguments, PageArguments, PositionArguments, PositionChangeArguments, QuestionDraftArguments, SearchArguments, SlugArguments, SourcePageArguments,
} from './arguments.js';
