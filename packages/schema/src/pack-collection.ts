import { enumOf } from './enum-of.js';

export const PackCollection = enumOf('PackCollection', 'What a pack holds lists of.', {
  OUTLET: 'Who publishes.',
  SOURCE: 'Published texts.',
  ACTOR: 'People and bodies.',
  ISSUE: 'Questions in dispute.',
  ASPECT: 'What can be asked about a thing.',
  MEASURE: 'Quantities.',
  EVENT: 'What happened.',
  CLAIM: 'What is claimed; positions are claims.',
  EVIDENCE: 'Cited passages.',
  RELIANCE: 'That a source relies on another.',
  ASSERTION: 'That a source tells a claim.',
  ABSENCE: 'That a text does not say something.',
  CONTRADICTION: 'Claims that cannot both hold.',
});

export const PackSubjectKind = enumOf('PackSubjectKind', 'What a claim can be about.', {
  ACTOR: 'A person or a body.',
  EVENT: 'Something that happened.',
  SOURCE: 'A published text.',
  CLAIM: 'Something that is claimed.',
  ISSUE: 'A question in dispute.',
});
