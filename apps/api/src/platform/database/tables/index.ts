export { actors } from './actors.js';
export {
  assertionEvidence, assertions, attributionSteps, claims, contradictionClaims, contradictions, PREDICATE_TYPES, TEMPORALS, TENSES,
} from './claims.js';
export { eventParticipants, eventRelations, events } from './events.js';
export { absenceRecords, evidence } from './evidence.js';
export { originals, packs, packVersions } from './packs.js';
export { attempts, quizzes, responses, revisions } from './quizzes.js';
export { settings } from './settings.js';
export { outlets, sourceRelianceEvidence, sourceReliances, sources } from './sources.js';
export { aspects, issues, measures } from './subjects.js';
