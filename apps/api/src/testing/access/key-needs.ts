import type { ApiKeyScope } from '../../graphql/viewer/api-key-scope.js';

/** Several scopes where a case asks for things of several. */
export type KeyNeed = ApiKeyScope | readonly ApiKeyScope[] | null;

/**
 * What a key needs for what its maker may do: a scope, or null where none would do. Operations that anybody may do, and those for which a
 * student's token counts and not who is signed in, do not stand here. A key of several cases is "operation of which".
 */
export const KEY_NEEDS: Readonly<Record<string, KeyNeed>> = {
  // People's own business.
  'Query.viewer': null, 'Query.desk': null, 'Query.accounts': null, 'Mutation.changeAccount': null, 'Mutation.endSession': null, 'Mutation.endOtherSessions': null, 'Mutation.deleteAccount': null,
  'Mutation.removeAccount': null, 'Mutation.changeDesk': null, 'Mutation.inviteColleague': null, 'Mutation.withdrawInvitation': null, 'Mutation.acceptInvitation': null, 'Mutation.leaveDesk': null,
  'Mutation.removeColleague': null, 'Mutation.changeSignUpPolicy': null, 'Mutation.createApiKey': null, 'Mutation.revokeApiKey': null,
  // Suggested questions.
  'Query.questionDrafts': 'READ_DRAFTS',
  // Quizzes and packs.
  'Query.deskQuiz': ['READ_QUIZZES', 'READ_DRAFTS'], 'Query.deskQuizzes': 'READ_QUIZZES', 'Query.checkQuestion': 'READ_QUIZZES', 'Query.deskPack': 'READ_QUIZZES', 'Query.deskPacks': 'READ_QUIZZES',
  'Query.packs with those of a desk': 'READ_QUIZZES', "Query.node of a desk's own pack": 'READ_QUIZZES', 'Query.node a quiz of a desk': 'READ_QUIZZES', 'Query.node a question of a draft': 'READ_QUIZZES',
  'Query.node a revision': 'READ_QUIZZES', 'Query.pack': 'READ_QUIZZES',
  'Mutation.createQuiz': 'WRITE_QUIZZES', 'Mutation.renameQuiz': 'WRITE_QUIZZES', 'Mutation.archiveQuiz': 'WRITE_QUIZZES', 'Mutation.restoreQuiz': 'WRITE_QUIZZES', 'Mutation.deleteQuiz': 'WRITE_QUIZZES',
  'Mutation.duplicateQuiz': 'WRITE_QUIZZES', 'Mutation.rejectSuggestion': 'WRITE_QUIZZES', 'Mutation.unrejectSuggestions': 'WRITE_QUIZZES', 'Mutation.changeQuizSettings': 'WRITE_QUIZZES',
  'Mutation.publishQuiz': 'WRITE_QUIZZES', 'Mutation.acceptSuggestion': 'WRITE_QUIZZES', 'Mutation.addDraftQuestion': 'WRITE_QUIZZES', 'Mutation.saveDraftQuestion': 'WRITE_QUIZZES',
  'Mutation.moveDraftQuestion': 'WRITE_QUIZZES', 'Mutation.removeDraftQuestion': 'WRITE_QUIZZES', 'Mutation.restoreDraftQuestion': 'WRITE_QUIZZES', 'Mutation.previewQuiz': 'WRITE_QUIZZES',
  'Mutation.keepQuestion': 'WRITE_QUIZZES', 'Mutation.withdrawQuestion': 'WRITE_QUIZZES', 'Mutation.applyMend': 'WRITE_QUIZZES', 'Mutation.settleReport': 'WRITE_QUIZZES',
  'Mutation.copyPack': 'WRITE_QUIZZES', 'Mutation.importPack': 'WRITE_QUIZZES', 'Mutation.attachOriginals': 'WRITE_QUIZZES', 'Mutation.detachOriginal': 'WRITE_QUIZZES', 'Mutation.deletePack': null,
  // Packs that are changed by hand: the log names people.
  'Query.packEdits': null, 'Mutation.editPack': null, 'Mutation.undoPackEdit': null,
  // Articles that are imported: people decide what goes into a pack, and their names stand in the log.
  'Query.importBatch': null, 'Query.importBatches': null, 'Query.importedArticle': null, 'Subscription.importProgress': null, 'Mutation.startImport': null, "Mutation.startImport into a desk's own pack": null,
  'Mutation.addArticles': null, 'Mutation.chooseBlocks': null, 'Mutation.decideProposals': null, 'Mutation.acceptSafeProposals': null, 'Mutation.undoDecision': null, 'Mutation.applyImport': null,
  'Mutation.stopImport': null, 'Mutation.resumeImport': null, 'Mutation.deleteImport': null, 'Mutation.chooseImportModel': null, 'Query.importModel': null,
  // Classes: read by a program, kept by people.
  'Query.deskClass': 'READ_CLASSES', 'Query.deskClasses': 'READ_CLASSES', 'Query.node a class': 'READ_CLASSES', 'Query.node a student': 'READ_CLASSES', 'Query.node an assignment': 'READ_CLASSES',
  'Query.classExport': null, 'Mutation.createClass': null, 'Mutation.changeClass': null, 'Mutation.renewClassCode': null, 'Mutation.deleteClass': null, 'Mutation.changeStudent': null,
  'Mutation.removeStudent': null, 'Mutation.deleteStudent': null, 'Mutation.assignQuiz': null, 'Mutation.unassignQuiz': null,
  // Results.
  'Query.quizResults': 'READ_RESULTS', 'Query.studentAttempt': 'READ_RESULTS', 'Query.quizProgress': 'READ_RESULTS', 'Query.regradePreview': 'READ_RESULTS', 'Query.markLog': 'READ_RESULTS', 'Mutation.regradeQuiz': null,
  // What is watched.
  'Subscription.quizProgress': 'READ_RESULTS', "Subscription.packChanged of a desk's own": 'READ_QUIZZES',
};
