import { corroborate, indexGraph, type Corroboration, type GraphIndex } from '@footnote/knowledge';
import type { OptionReason } from '../model.js';
import { findDifference } from './compare-documents.js';
import type { QuestionFile, VerifyFinding } from './question-file.js';

type Found = Omit<VerifyFinding, 'questionId'>;

/**
 * An explanation gives a reason for every option, the right ones under `key` and the wrong ones under `others`; every reason cites
 * what the file carries, evidence that belongs to its claims, and a corroboration that counts out the same.
 */
export function checkExplanation({ question, explanation, grounds }: QuestionFile): readonly Found[] {
  const index = indexGraph(grounds);
  const reasons = [...explanation.key, ...explanation.others];
  return [...checkOptions(question, explanation), ...reasons.flatMap((reason) => checkReason(reason, index, question.asked.knownAt))];
}

function checkOptions({ key, options }: QuestionFile['question'], explanation: QuestionFile['explanation']): readonly Found[] {
  const right = new Set(key.type === 'OPTIONS' ? key.optionIds : key.type === 'PAIRS' ? key.pairs.map(({ leftId }) => leftId) : []);
  const unexplained = options.filter(({ id }) => !(right.has(id) ? explanation.key : explanation.others).some(({ optionId }) => optionId === id));
  return unexplained.map(({ text }) => ({ code: 'EXPLANATION_INCOMPLETE', message: `The explanation does not say why “${text}” is ${right.size > 0 ? 'right or wrong' : 'so'}.`, path: 'explanation' }));
}

function checkReason({ optionId, claims, evidence, corroboration }: OptionReason, index: GraphIndex, knownAt: string): readonly Found[] {
  const path = `explanation.${optionId}`;
  const missing = [...claims.filter((slug) => !index.claims.has(slug)), ...evidence.filter((slug) => !index.evidence.has(slug))];
  const cited = new Set(claims.flatMap((slug) => index.assertionsOfClaim.get(slug) ?? []).flatMap((assertion) => assertion.evidence));
  const foreign = evidence.filter((slug) => index.evidence.has(slug) && !cited.has(slug));
  return [
    ...missing.map((slug) => ({ code: 'GROUNDS_INCOMPLETE', message: `The explanation cites “${slug}”, which the file does not carry.`, path })),
    ...foreign.map((slug) => ({ code: 'EXPLANATION_DIFFERS', message: `The explanation cites the passage “${slug}”, which belongs to none of its claims.`, path })),
    ...(corroboration === null || claims.some((slug) => sameCount(corroboration, slug, index, knownAt)) ? [] : [{ code: 'EXPLANATION_DIFFERS', message: 'The corroboration in the explanation is not what the attributions give.', path }]),
  ];
}

function sameCount(corroboration: Corroboration, slug: string, index: GraphIndex, knownAt: string): boolean {
  const claim = index.claims.get(slug);
  if (!claim) return false;
  const counted = corroborate({ claim, assertions: index.assertionsOfClaim.get(slug) ?? [], sources: index.sources, outlets: index.outlets, knownAt });
  return findDifference(summarise(counted), summarise(corroboration), false) === null;
}

/** What is counted, without the order of the tellings, by which origins are listed and the kind of a merged one is picked. */
function summarise({ outletCount, originCountMin, originCountMax, verdict, origins }: Corroboration): unknown {
  const listed = origins.map(({ key, sources }) => ({ key, sources: [...sources].sort() }));
  return { outletCount, originCountMin, originCountMax, verdict, origins: listed.sort((a, b) => (a.key < b.key ? -1 : 1)) };
}
