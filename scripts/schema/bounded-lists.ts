/**
 * Lists of objects that are given whole instead of page by page, each with what bounds it. Anything else that lists objects is a
 * connection: what can grow is paged before somebody has much of it.
 */
export const BOUNDED_LISTS: Readonly<Record<string, string>> = {
  // Of the graph: what one sentence, source or event bears, as a pack states it. A pack is a .zip of at most 300 files and 8 MB.
  'Assertion.chain': 'the voices between a source and what it tells, as its pack writes them out one by one',
  'Assertion.evidence': 'the passages of one source for one claim',
  'Check.evidence': 'the passages of one check of one question',
  'Contradiction.claims': 'the claims that one contradiction of a pack names',
  'Corroboration.origins': 'the origins of one claim: at most one for each of its tellings',
  'Event.participants': 'those whom a pack names as taking part in one event',
  'Event.relations': 'the relations that a pack states of one event',
  'Origin.sources': 'the sources that tell one claim on one word',
  'Outlet.hedgeCounts': 'one for each value of the enum Hedge',
  'Pack.keyDates': 'the days that the author of a pack picks out',
  'SourceReliance.evidence': 'the passages in which one source names another',
  // Of a question, which has at most twelve options.
  'AuthoredOption.evidence': 'the passages of one option; more than ten are refused',
  'AuthoredQuestion.keyPairs': 'one for each option', 'AuthoredQuestion.options': 'options', 'AuthoredQuestion.targets': 'one for each option',
  'Explanation.key': 'one for each option', 'Explanation.others': 'one for each option',
  'Feedback.keyPairs': 'one for each option', 'ItemResult.answers': 'the six most frequent', 'ItemResult.options': 'options', 'ItemResult.statistics': 'one for each value of the enum StatisticName',
  'LintMend.options': 'options', 'Mend.options': 'options', 'Mend.stem': 'the words of one stem',
  'OptionReason.assertions': 'the tellings of one option\'s claim that its proof rests on', 'OptionReason.evidence': 'the passages of one option',
  'Proof.checks': 'one for each rule of the proof and option', 'Question.options': 'options', 'Question.sources': 'the sources that one stem names', 'Question.targets': 'one for each option',
  'QuestionCheck.backing': 'one for each option', 'QuestionCheck.lint': 'one for each flaw that the lint knows', 'QuestionCheck.missing': 'one for each part of a question',
  'QuestionDraft.keyPairs': 'one for each option', 'QuestionDraft.lint': 'one for each flaw that the lint knows', 'Response.pairs': 'one for each option; more than fifty are refused',
  'QuestionUpdate.passages': 'the passages of one finding', 'StaleQuestion.changes': 'the four gravest', 'StaleQuestion.mends': 'one or two of each kind of mend',
  // Of a quiz, which has at most 100 questions and 200 revisions, and is given to at most 300 classes.
  'AssignedQuiz.attempts': 'the latest fifty', 'Attempt.responses': 'one for each question', 'DeskQuiz.notReady': 'one or two for each question', 'DeskQuiz.questions': 'questions',
  'DeskQuiz.readings': 'the sources of one pack', 'Feedback.remarks': 'one for each revision', 'Feedback.updates': 'one for each kind of finding', 'PublishQuizPayload.notReady': 'one or two for each question',
  'Quiz.questions': 'questions', 'QuizProgress.classes': 'classes', 'QuizResults.debrief': 'some for each question', 'QuizResults.items': 'questions', 'QuizResults.marks': 'one for each whole mark',
  'QuizResults.revisions': 'revisions', 'QuizResults.statistics': 'one for each value of the enum StatisticName', 'QuizResults.underWay': 'the latest fifty',
  'RegradePreview.questions': 'the questions of earlier revisions that were answered', 'StudentResult.answers': 'one for each question',
  'Reading.passages': 'the cited passages of one text', 'ReadingPassage.claims': 'the claims of one passage',
  // Of a desk and its packs.
  'AttachOriginalsPayload.outcomes': 'one for each file that was sent; more than forty are refused', 'ImportPackPayload.outcomes': 'one for each file that was sent', 'ImportPackPayload.problems': 'the first 200', 'EditPackPayload.problems': 'the first 200', 'UndoPackEditPayload.problems': 'the first 200', 'EditPackPayload.reanchored': 'the first 200',
  'PackAssertionContent.chain': 'the voices of one telling; more than forty are refused', 'PackContradictionContent.claims': 'the claims that one contradiction names; more than forty are refused', 'PackEventContent.participants': 'those who took part in one event; more than forty are refused', 'PackEventContent.relations': 'the relations of one event; more than forty are refused',
  'Desk.invitations': 'open invitations; more than fifty are refused', 'Desk.liveQuizzes': 'the twenty with the most students', 'Installation.identityProviders': 'as the operator configures them',
  'PackText.passages': 'the cited passages of one text', 'ReportedQuestion.reports': 'the newest twenty', 'Reproof.packs': 'the packs that quizzes of one desk are about; a desk has at most 100 of its own',
  'Viewer.apiKeys': 'keys; more than twenty are refused', 'Viewer.sessions': 'the 100 last used',
  // Of an imported article, which has at most 2 MB; an import has at most 20 of them.
  'ImportedArticle.kindCounts': 'one for each value of the enum ImportProposalKind', 'ImportedArticle.left': 'proposals of one article that could not be applied', 'ApplyImportPayload.left': 'the same of at most 20 articles',
  'ImportProposal.notes': 'a remark of each kind', 'ImportProposal.passages': 'the sentences of one article on which one proposal rests', 'ImportProposal.cues': 'the words in them on which it turns',
  'ImportedEvent.participants': 'those whom one article names as taking part in one event', 'ImportedClaim.chain': 'the voices between one source and what it tells', 'ImportedContradiction.claims': 'the claims that one contradiction names',
  'ImportVersionChange.older': 'the words of one sentence', 'ImportVersionChange.newer': 'the words of one sentence', 'ImportVersionChange.effects': 'what is cited of one sentence',
  'DecideProposalsPayload.proposals': 'one for each decision; more than 100 are refused', 'UndoDecisionPayload.proposals': 'as many as ids were given; more than 100 are refused',
  'Query.nodes': 'as many as ids were given; more than 100 are refused',
};
