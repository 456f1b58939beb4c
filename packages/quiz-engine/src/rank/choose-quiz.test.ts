import { indexGraph } from '@footnote/knowledge';
import { generateQuestions } from '../generate/generate-questions.js';
import { loadShippedGraphs } from '../generate/testing/shipped-graphs.js';
import { QUESTION_KINDS } from '../model.js';
import { asksCasualties, findTwins } from '../proof/twins.js';
import { chooseQuiz } from './choose-quiz.js';

const affair = loadShippedGraphs().find(({ slug }) => slug === 'us-icc-evidence');
if (!affair) throw new Error('The pack us-icc-evidence does not ship.');
const { graph } = affair;
const drafts = ['2023-03-08', '2023-07-31'].flatMap((day) => generateQuestions({ graph, asOf: day, knownAt: day, seed: 'quiz' }));
const quizzes = Array.from({ length: 25 }, (_, seed) => chooseQuiz({ drafts, kinds: QUESTION_KINDS, seed: `class ${seed}` }));

describe('a quiz', () => {
  it('has one question of each kind that was asked for', () => {
    for (const quiz of quizzes) expect(quiz.map(({ question }) => question.kind).sort()).toEqual([...QUESTION_KINDS].sort());
  });

  it('has no twins, and at most one question about victims', () => {
    for (const quiz of quizzes) {
      const questions = quiz.map(({ question }) => question);
      expect(findTwins(questions, indexGraph(graph))).toEqual([]);
      expect(questions.filter((question) => asksCasualties(question, indexGraph(graph))).length).toBeLessThanOrEqual(1);
    }
  });

  it('goes from easy to hard', () => {
    for (const quiz of quizzes) expect(quiz.map(({ difficulty }) => difficulty)).toEqual(quiz.map(({ difficulty }) => difficulty).sort((a, b) => a - b));
  });

  it('is the same under the same seed, and varies with it', () => {
    expect(chooseQuiz({ drafts, kinds: QUESTION_KINDS, seed: 'class 0' })).toEqual(quizzes[0]);
    expect(new Set(quizzes.map((quiz) => quiz.map(({ question }) => question.id).join())).size).toBeGreaterThan(3);
  });

  it('takes nothing that is not proved', () => {
    const unproved = drafts.map((draft) => ({ ...draft, proof: { ...draft.proof, valid: false } }));
    expect(chooseQuiz({ drafts: unproved, kinds: QUESTION_KINDS, seed: 's' })).toEqual([]);
  });

  it('leaves a kind out of which there is no draft, and gives two where a kind is named twice', () => {
    const orders = drafts.filter(({ question }) => question.kind === 'ORDER');
    expect(chooseQuiz({ drafts: orders, kinds: ['ORDER', 'ORDER', 'MATCH'], seed: 's' }).map(({ question }) => question.kind)).toEqual(['ORDER', 'ORDER']);
  });
});
