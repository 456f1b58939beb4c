import { generateQuestions } from '../generate/generate-questions.js';
import { loadShippedGraphs } from '../generate/testing/shipped-graphs.js';
import type { KeyedQuestion, QuestionDraft } from '../model.js';

const affair = loadShippedGraphs().find(({ slug }) => slug === 'us-icc-evidence');
if (!affair) throw new Error('The pack us-icc-evidence does not ship.');
const { graph } = affair;
const drafts = ['2023-03-08', '2023-07-31'].flatMap((day) => generateQuestions({ graph, asOf: day, knownAt: day, seed: 'why' }));

function isRight({ key }: KeyedQuestion, id: string): boolean {
  return key.type === 'OPTIONS' && key.optionIds.includes(id);
}

function find(kind: KeyedQuestion['kind'], holds: (draft: QuestionDraft) => boolean): QuestionDraft {
  const found = drafts.find((draft) => draft.question.kind === kind && holds(draft));
  if (!found) throw new Error(`No ${kind} of this sort was drafted.`);
  return found;
}

describe('an explanation', () => {
  it('gives right options their reasons under the key, and wrong ones theirs under the others', () => {
    for (const { question, explanation } of drafts.filter(({ question: { key } }) => key.type === 'OPTIONS')) {
      expect(explanation.key.every(({ optionId }) => isRight(question, optionId))).toBe(true);
      expect(explanation.others.some(({ optionId }) => isRight(question, optionId))).toBe(false);
    }
  });

  it('cites only passages of the claims that it cites', () => {
    const passages = new Map(graph.assertions.map(({ claim, evidence }) => [claim, evidence]));
    expect(passages.size).toBeGreaterThan(0);
    for (const { explanation } of drafts) {
      for (const { claims, evidence } of [...explanation.key, ...explanation.others]) {
        const own = new Set(graph.assertions.filter(({ claim }) => claims.includes(claim)).flatMap((assertion) => assertion.evidence));
        expect(evidence.filter((slug) => !own.has(slug))).toEqual([]);
      }
    }
  });

  it('says of three outlets that relay one report that they are one origin', () => {
    const draft = find('CORROBORATION', ({ question, explanation }) => question.asked.asOf === '2023-03-08' && explanation.key[0]?.corroboration?.verdict === 'SHARED_ORIGIN' && question.asked.speaksFor.length === 3);
    expect(draft.explanation.key[0]?.reason).toContain('All three outlets relay the New York Times report of 8 March 2023: one origin.');
    expect(draft.explanation.others.some(({ reason }) => reason.includes('Outlets are not origins'))).toBe(true);
  });

  it('keeps the hedge of each telling, and says whose it is', () => {
    const texts = drafts.flatMap(({ explanation }) => [...explanation.key, ...explanation.others].map(({ reason }) => reason));
    expect(texts.some((text) => text.includes('Sputnik hedges it with “reportedly”'))).toBe(true);
    expect(texts.some((text) => /\(\d{1,2} \p{L}+ \d{4}\) reports that .*, hedging it with “/u.test(text))).toBe(true);
  });

  it('says of what is not there which words were searched for, and when', () => {
    const draft = find('TRUE_FALSE_NOT_STATED', ({ question }) => question.options.some(({ id, value }) => isRight(question, id) && value.type === 'VERDICT' && value.verdict === 'DO_NOT_SAY'));
    expect(draft.explanation.key[0]?.reason).toMatch(/(?:was|were) searched for “.+” on \d{1,2} \p{L}+ \d{4} and (?:has|have) none of it/u);
  });

  it('shows who disagrees with a disputed key', () => {
    const disputed = drafts.filter(({ question: { asked } }) => asked.keyClaims.some((claim) => ['investigation-from-2-march-2022', 'investigation-from-24-february-2022'].includes(claim)));
    expect(disputed.length).toBeGreaterThan(0);
    for (const { explanation } of disputed) expect([explanation.text.includes('MONDO'), explanation.text.includes('Sputnik')]).toEqual([true, true]);
  });

  it('never gives a machine translation’s word as its outlet’s', () => {
    const texts = drafts.flatMap(({ explanation }) => [explanation.text, ...[...explanation.key, ...explanation.others].map(({ reason }) => reason)]);
    expect(texts.filter((text) => text.includes('“abduct”') && !text.includes('machine translation'))).toEqual([]);
  });

  it('stands for a number by the question itself, there being no options', () => {
    const { question, explanation } = find('NUMERIC', () => true);
    expect(explanation.key).toMatchObject([{ optionId: question.id }]);
    expect(explanation.text).toMatch(/^The figure is [0-9,]+ \p{L}+[.]/u);
  });
});
