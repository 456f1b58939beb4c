import './reflect.js';

/** The classes that the API's SDL is made of. A browser imports `@footnote/schema/browser` instead. */
export { connectionOf, DEFAULT_FIRST, MAX_FIRST, PageInfo, type ConnectionOf, type EdgeOf } from './connection.js';
export {
  ActorKind, AnchorState, AttributionKind, ChangeKind, ClaimPredicate, ContradictionKind, DateBasis, DatePrecision, EventRelationKind, Hedge, OriginVerdict,
  OutletKind, PositionState, Stance, TextKind,
} from './enums.js';
export { AssignmentState, DeskQuizState, DifficultyBand, FeedbackTiming, ProofRule, QuestionKind, QuestionStanding, Refutation, StalenessKind, UserErrorCode } from './quiz-enums.js';
export { DateScalar, DateTimeScalar, EdtfScalar, UrlScalar } from './scalars.js';
export { Node } from './node.js';
export { FuzzyDate } from './fuzzy-date.js';
export { KeyDate, Pack, PackConnection } from './pack.js';
export {
  AttachedOriginal, CitationCounts, DeskPack, DeskPackConnection, PackArchive, PackContents, PackPassage, PackSource, PackSourceConnection, PackText, PackVersion, PackVersionConnection,
} from './pack-at-desk.js';
export { AttachOriginalsInput, CopyPackInput, DeletePackInput, DetachOriginalInput, ImportPackInput, TextFileInput } from './pack-inputs.js';
export { AttachOriginalsPayload, AttachOutcome, CopyPackPayload, DeletePackPayload, DetachOriginalPayload, ImportPackPayload, PackProblem } from './pack-payloads.js';
export { Evidence, EvidenceConnection, HedgeCount, Outlet, OutletConnection, Source, SourceConnection, SourceReliance, SourceRelianceConnection } from './source.js';
export { Actor, ActorConnection, Event, EventConnection, EventParticipant, EventRelation } from './event.js';
export { Issue, IssueConnection } from './issue.js';
export { Position, PositionChange, PositionChangeConnection, PositionConnection } from './position.js';
export {
  Assertion, AssertionConnection, AttributionStep, Change, ChangeConnection, Claim, ClaimConnection, Contradiction, ContradictionConnection, Corroboration, Origin,
} from './claim.js';
export { SearchHit, SearchHitConnection, SearchResult } from './search.js';
export { Explanation, Option, OptionReason, Pair, Question } from './question.js';
export { Check, LintFinding, LintMend, Proof, QuestionDraft, QuestionDraftConnection } from './draft.js';
export { Quiz, QuizConnection, QuizTerms } from './quiz.js';
export {
  Attempt, Feedback, FinishAttemptPayload, PreviewQuizPayload, QuestionUpdate, Remark, ReportProblemPayload, Response, StartAttemptPayload, SubmitResponsePayload, UpdatePassage, UserError,
} from './attempt.js';
export { PreviewQuizInput } from './attempt-inputs.js';
export {
  AssignedQuiz, AssignedQuizConnection, Assignment, AssignmentConnection, Class, ClassExport, ClassStudent, ClassStudentConnection, DeskClass, DeskClassConnection, Membership,
} from './classes.js';
export { ClassExportArguments, DeskClassArguments } from './classes-arguments.js';
export {
  AssignQuizInput, ChangeClassInput, ChangeStudentInput, CreateClassInput, DeleteClassInput, DeleteStudentInput, JoinClassInput, RemoveStudentInput, RenewClassCodeInput,
  UnassignQuizInput,
} from './classes-inputs.js';
export {
  AssignQuizPayload, ChangeClassPayload, ChangeStudentPayload, CreateClassPayload, DeleteClassPayload, DeleteStudentPayload, JoinClassPayload, RemoveStudentPayload,
  RenewClassCodePayload, UnassignQuizPayload,
} from './classes-payloads.js';
export { ClaimFilter, FinishAttemptInput, PairInput, ReportProblemInput, ResponseInput, StartAttemptInput, SubmitResponseInput } from './inputs.js';
export {
  ActorArguments, AttemptArguments, ChangeArguments, ClaimArguments, ClaimPageArguments, ClockPageArguments, ContradictionArguments, EventArguments, EventRelationArguments, KnownAtArguments,
  PackPageArguments, PageArguments, PositionArguments, PositionChangeArguments, QuestionDraftArguments, SearchArguments, SlugArguments, SourcePageArguments, TellingPageArguments,
} from './arguments.js';
export {
  AuthoredOption, AuthoredQuestion, CitedPassage, DraftQuestion, Missing, OptionBacking, QuestionCheck, Suggestion, SuggestionConnection,
} from './desk-quiz-question.js';
export { Reading, ReadingClaim, ReadingPassage } from './desk-quiz-reading.js';
export { DeskQuiz, DeskQuizConnection, NotReady, QuizSettings, Revision, RevisionConnection } from './desk-quiz.js';
export {
  AcceptSuggestionInput, AddDraftQuestionInput, ArchiveQuizInput, AuthoredOptionInput, AuthoredQuestionInput, AuthoredTargetInput, ChangeQuizSettingsInput, CheckQuestionArguments,
  CitedPassageInput, CreateQuizInput, DeleteQuizInput, DeskQuizArguments, DuplicateQuizInput, MoveDraftQuestionInput, PublishQuizInput, RejectSuggestionInput, RemoveDraftQuestionInput,
  RenameQuizInput, RestoreDraftQuestionInput, RestoreQuizInput, SaveDraftQuestionInput, SuggestionArguments, SuggestionFilter, UnrejectSuggestionsInput,
} from './desk-quiz-inputs.js';
export {
  AcceptSuggestionPayload, AddDraftQuestionPayload, ArchiveQuizPayload, ChangeQuizSettingsPayload, CreateQuizPayload, DeleteQuizPayload, DuplicateQuizPayload, MoveDraftQuestionPayload,
  PublishQuizPayload, RejectSuggestionPayload, RemoveDraftQuestionPayload, RenameQuizPayload, RestoreDraftQuestionPayload, RestoreQuizPayload, SaveDraftQuestionPayload,
  UnrejectSuggestionsPayload,
} from './desk-quiz-payloads.js';
export { AccountRole, SignUpPolicy } from './account-enums.js';
export { ApiKey, ApiKeyScope, CreateApiKeyInput, CreateApiKeyPayload, RevokeApiKeyInput } from './api-key.js';
export { Account, AccountConnection, Desk, IdentityProvider, Installation, Invitation, OfferedInvitation, Session, Viewer } from './account.js';
export {
  AcceptInvitationInput, ChangeAccountInput, ChangeDeskInput, ChangeSignUpPolicyInput, DeleteAccountInput, EndSessionInput, InviteColleagueInput, RemoveAccountInput, RemoveColleagueInput,
  WithdrawInvitationInput,
} from './account-inputs.js';
export {
  AcceptInvitationPayload, ChangeAccountPayload, ChangeDeskPayload, ChangeSignUpPolicyPayload, DeleteAccountPayload, EndOtherSessionsPayload, EndSessionPayload, InviteColleaguePayload, LeaveDeskPayload,
  RemoveAccountPayload, RemoveColleaguePayload, RevokeApiKeyPayload, WithdrawInvitationPayload,
} from './account-payloads.js';
export { AttemptRule, DebriefTopic, OptionFinding, Rating, RemarkOutcome, StatisticName, StatisticUnit, StudentOrder } from './results-enums.js';
export {
  AnswerUse, ClassProgress, DebriefPoint, ItemResult, MarkCount, OptionUse, QuizProgress, QuizResults, RevisionResults, Statistic, StudentAnswer, StudentResult, StudentResultConnection, StudentUnderWay,
} from './results.js';
export {
  MarkChange, MarkChangeConnection, QuestionRemark, RegradePreview, RegradeQuizInput, RegradeQuizPayload, StudentRemark, StudentRemarkConnection,
} from './results-regrade.js';
export { MarkLogArguments, QuizResultsArguments, StudentResultArguments } from './results-arguments.js';
export { MendKind, MendPlacement, StaleChangeKind, StaleResolution, WordEdit } from './staleness-enums.js';
export {
  LiveQuiz, Mend, MendedOption, PackReproof, ProblemReport, ReportedQuestion, ReportedQuestionConnection, Reproof, StaleChange, StalePassage, StaleQuestion, StaleQuestionConnection, StaleSide,
  StaleSpan, StemPart,
} from './staleness.js';
export {
  ApplyMendInput, ApplyMendPayload, KeepQuestionInput, KeepQuestionPayload, SettleReportInput, SettleReportPayload, WithdrawQuestionInput, WithdrawQuestionPayload,
} from './staleness-inputs.js';
export { PackChange } from './live.js';
export {
  ClaimDuration, FigureBound, ImportBlockRole, ImportChangeKind, ImportCitationFate, ImportDropReason, ImportedArticleState, ImportFactKind, ImportLoggedVerdict, ImportNoteKind, ImportProposalKind, ImportReferenceKind, ImportVerdict,
  TellingTense,
} from './import-enums.js';
export {
  ImportContent, ImportedActor, ImportedClaim, ImportedContradiction, ImportedEvent, ImportedFact, ImportedFigure, ImportedIssue, ImportedOutlet, ImportedParticipant, ImportedPredicate,
  ImportedReliance, ImportedUnseenSource, ImportedVoice, ImportReference,
} from './import-content.js';
export {
  ImportBatch, ImportBatchConnection, ImportBlock, ImportBlockConnection, ImportCue, ImportDecision, ImportedArticle, ImportedArticleConnection, ImportedArticleCounts, ImportFacts, ImportFinding,
  ImportKindCount, ImportLeft, ImportLogEntry, ImportLogEntryConnection, ImportNote, ImportPassage, ImportProposal, ImportProposalConnection, ImportReferenceConnection,
} from './imports.js';
export {
  AcceptSafeProposalsInput, AddArticlesInput, ApplyImportInput, ArticleInput, ChooseBlocksInput, ChooseImportModelInput, DecideProposalsInput, DeleteImportInput, FuzzyDateInput, ImportActorInput, ImportClaimInput,
  ImportContentInput, ImportContradictionInput, ImportEventInput, ImportFactInput, ImportFigureInput, ImportIssueInput, ImportOutletInput, ImportParticipantInput, ImportProposalArguments,
  ImportReferenceArguments, ImportRelianceInput, ImportVoiceInput, ProposalDecisionInput, ResumeImportInput, StartImportInput, StopImportInput, UndoDecisionInput,
} from './import-inputs.js';
export {
  AcceptSafeProposalsPayload, AddArticlesPayload, ApplyImportPayload, ChooseBlocksPayload, ChooseImportModelPayload, DecideProposalsPayload, DeleteImportPayload, ResumeImportPayload, StartImportPayload, StopImportPayload,
  UndoDecisionPayload,
} from './import-payloads.js';
export { ImportModel, ImportModelChoice, ImportModelChoiceConnection } from './import-model.js';
export { ImportCitationEffect, ImportComparison, ImportTextPart, ImportVersionChange, ImportVersionChangeConnection } from './import-versions.js';
export { PackCollection, PackSubjectKind } from './pack-collection.js';
export { EditPackPayload, PackEdit, PackEditConnection, PackEditProblem, PackReanchoring, UndoPackEditPayload } from './pack-edits.js';
export {
  PackAbsenceContent, PackActorContent, PackAspectContent, PackAssertionContent, PackClaimContent, PackContradictionContent, PackEntityContent, PackEventContent, PackEventRelation, PackFigure, PackIssueContent,
  PackMeasureContent, PackOutletContent, PackParticipant, PackPassageContent, PackPredicate, PackReference, PackRelianceContent, PackSourceContent, PackVoice,
} from './pack-entity-content.js';
export {
  PackCitation, PackCitationConnection, PackConsequence, PackConsequenceConnection, PackDependent, PackDependentConnection, PackEntity, PackEntityConnection,
} from './pack-entity.js';
export { PackEntityArguments, PackEntitySlugArguments } from './pack-entity-arguments.js';
export {
  EditPackInput, PackAbsenceInput, PackActorInput, PackAspectInput, PackAssertionInput, PackClaimInput, PackContradictionInput, PackEditInput, PackEventInput, PackEventRelationInput, PackEvidenceInput, PackFactsInput, PackIssueInput,
  PackKeyDateInput, PackMeasureInput,
  PackRelianceInput, PackRemovalInput, PackSourceInput, PackSourceTextInput, PackSubjectInput, UndoPackEditInput,
} from './pack-edit-inputs.js';
