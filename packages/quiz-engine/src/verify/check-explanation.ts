import { corroborate, indexGraph, type Corroboration, type GraphIndex } from '@footnote/knowledge';
import type { OptionReason } from '../model.js';
import { openInquiry } from '../proof/inquiry.js';
import { indexForProof } from '../proof/proof-index.js';
import { rivalsOf } from '../proof/support/contradiction.js';
import { namesSource } from '../proof/support/source-names.js';
import { isAuthorsCitation } from '../author/resolve-citations.js';
import { findDifference } from './compare-documents.js';
import type { QuestionFile, VerifyFinding } from './question-file.js';

type Found = Omit<VerifyFinding, 'questionId'>;

/**
 * An explanation gives a reason for every option, the right ones under `key` and the wrong ones under `others`; every reason cites
 * what the file carries, evidence that belongs to its claims or is its author's own citation, and a corroboration that counts out the same. Those who disagree are shown.
 */
export function checkExplanation(file: QuestionFile): readonly Found[] {
  const { question, explanation, grounds } = file;
  const index = indexGraph(grounds);
  const reasons = [...explanation.key, ...explanation.others];
  return [...checkOptions(question, explanation), ...reasons.flatMap((reason) => checkReason(reason, index, question.asked.knownAt)), ...checkDissent(file)];
}

/** Where others tell the key otherwise, the explanation shows them: it cites their claim, or names who tells it. */
function checkDissent({ question, explanation, grounds }: QuestionFile): readonly Found[] {
  const inquiry = openInquiry(question, indexForProof(grounds));
  const reasons = [...explanation.key, ...explanation.others];
  const cited = new Set(reasons.flatMap(({ claims }) => claims));
  const said = [explanation.text, ...reasons.map(({ reason }) => reason)].join(' ');
  const rivals = inquiry.keyClaims.flatMap((claim) => rivalsOf(inquiry, claim)).filter(({ claim }) => !question.asked.keyClaims.includes(claim.slug));
  const hidden = rivals.filter(({ claim, tellings }) => !cited.has(claim.slug) && !tellings.some(({ source }) => namesSource(inquiry, said, source)));
  return hidden.map(({ claim }) => ({ code: 'EXPLANATION_HIDES_DISPUTE', message: `Sources disagree, and the explanation does not show those that tell it otherwise: ${claim.statement}`, path: 'explanation' }));
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
  const foreign = evidence.filter((slug) => {
    const found = index.evidence.get(slug);
    return found !== undefined && !cited.has(slug) && !isAuthorsCitation(found);
  });
  return [
    ...missing.map((slug) => ({ code: 'GROUNDS_INCOMPLETE', message: `The explanation cites “${slug}”, which the file does not carry.`, path })),
    ...foreign.map((slug) => ({ code: 'EXPLANATION_DIFFERS', message: `The explanation cites the passage “${slug}”, which belongs to none of its claims.`, path })),
    ...(corroboration === null || claims.some((slug) => sameCount(corroboration, slug, { index, knownAt })) ? [] : [{ code: 'EXPLANATION_DIFFERS', message: 'The corroboration in the explanation is not what the attributions give.', path }]),
  ];
}

function sameCount(corroboration: Corroboration, slug: string, { index, knownAt }: { readonly index: GraphIndex; readonly knownAt: string }): boolean {
  const claim = index.claims.get(slug);
  if (!claim) return false;
  const counted = corroborate({ claim, assertions: index.assertionsOfClaim.get(slug) ?? [], sources: index.sources, outlets: index.outlets, knownAt });
  return findDifference(summarise(counted), summarise(corroboration)) === null;
}

/** What is counted, without the order of the tellings, by which origins are listed and the kind of a merged one is picked. */
function summarise({ outletCount, originCountMin, originCountMax, verdict, origins }: Corroboration): unknown {
  const listed = origins.map(({ key, sources }) => ({ key, sources: [...sources].sort() }));
  return { outletCount, originCountMin, originCountMax, verdict, origins: listed.sort((a, b) => (a.key < b.key ? -1 : 1)) };
}
