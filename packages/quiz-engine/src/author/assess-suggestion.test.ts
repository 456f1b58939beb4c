import { loadShippedGraphs } from '../generate/testing/shipped-graphs.js';
import { generateQuestions } from '../generate/generate-questions.js';
import type { KeyedQuestion } from '../model.js';
import { ASPECT, DATE, HAPPENED, HOLDER, MATCH, NUMERIC, ORDER, OUTLET, REASON, SAID_SO, SEVERAL, SOUND, SPEAKER, STANCE } from '../proof/testing/sound-questions.js';
import { authoredFrom, type AuthoredQuestion } from './authored-question.js';
import { markQuestion } from './mark-question.js';
import { readAuthoredQuestion } from './read-authored-question.js';
import { assess, lacks, LINEAGE, reworded, restemmed, select, suggested } from './testing/write-own.js';

describe('a suggestion that nothing was changed in', () => {
  it.each(loadShippedGraphs().flatMap(({ slug, graph, days }) => days.map((day) => ({ slug, graph, day }))))('is proved, with its own key, explanation and mark: $slug as of $day', ({ graph, day }) => {
    const drafts = generateQuestions({ graph, asOf: day, knownAt: day, seed: 'authored' });
    expect(drafts.length).toBeGreaterThan(3);
    for (const draft of drafts) {
      const read = readAuthoredQuestion(JSON.parse(JSON.stringify(authoredFrom(draft, { id: LINEAGE, knownAt: day }))));
      if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join(' '));
      const { standing, missing, question, explanation, proof, casualties, mark } = assess(read.authored, graph);
      expect({ standing, missing, casualties, mark }).toEqual({ standing: 'PROVED', missing: [], casualties: draft.casualties, mark: markQuestion(draft.question, graph) });
      expect(question).toEqual({ ...draft.question, id: LINEAGE });
      expect(proof).toEqual(draft.proof);
      expect(JSON.parse(JSON.stringify(explanation).replaceAll(LINEAGE, draft.question.id))).toEqual(draft.explanation);
    }
  });

  it.each(Object.entries(SOUND))('is proved whatever its kind: %s', (_, question) => {
    expect(assess(suggested(question))).toMatchObject({ standing: 'PROVED', missing: [] });
  });
});

const drop = (question: KeyedQuestion, id: string): AuthoredQuestion => { const authored = suggested(question); return { ...authored, options: authored.options.filter((option) => option.id !== id) }; };

describe('an edit that leaves the question what it was', () => {
  it.each<[string, AuthoredQuestion]>([
    ['other words of asking', restemmed(HOLDER, 'which of these bodies', 'which body')],
    ['blanks at the ends and in between', restemmed(HOLDER, 'opposed opening', '  opposed   opening')],
    ['another order of the options', { ...suggested(DATE), options: [...suggested(DATE).options].reverse() }],
    ['a wrong option less than there were', drop(ask4(), 'z9q4')],
    ['the alias of an actor', reworded(HOLDER, { p7f2: 'The Floodgate' })],
    ['her own words beside the reason', { ...suggested(HOLDER), options: suggested(HOLDER).options.map((option) => ({ ...option, reason: 'As the memo had it.' })) }],
  ])('is proved again: %s', (_, authored) => {
    expect(assess(authored)).toMatchObject({ standing: 'PROVED', missing: [] });
  });

  it('shows her own words and passages beside the reasons of the engine', () => {
    const authored = suggested(HOLDER);
    const own = select('courier-may', 'Governor Reyes has not made up his mind.');
    const covered = select('courier-may', 'Ministry of Water is against opening');
    const { explanation, evidence } = assess({ ...authored, options: authored.options.map((option) => (option.id === 'p7f2' ? { ...option, reason: 'it was in the memo', evidence: [own, covered] } : option)) });
    expect(explanation.key[0]?.reason).toMatch(/^It was in the memo\. .*Ministry of Water/u);
    expect(explanation.key[0]?.evidence).toContain('water-opposes--courier-may--1');
    expect(evidence.map(({ exact }) => exact)).toEqual([own.exact]);
    expect(explanation.key[0]?.evidence).toContain(evidence[0]?.slug);
  });
});

/** A question with four options, so that one may go. */
function ask4(): KeyedQuestion {
  return { ...HOLDER, options: [...HOLDER.options, { id: 'z9q4', text: 'The Ministry of Trade', value: { type: 'ACTOR', actor: 'trade' } }], bases: [...HOLDER.bases, { optionId: 'z9q4', refutation: 'CONTRADICTED', claims: ['trade-supports'], absences: [] }] };
}

describe('an edit that changes what is asked or answered', () => {
  it.each<[string, AuthoredQuestion, string]>([
    ['another day', restemmed(HOLDER, '10 May 2031', '11 May 2031'), 'STEM_UNDATED'],
    ['no day', restemmed(HOLDER, 'As of 10 May 2031, ', ''), 'STEM_UNDATED'],
    ['another actor', restemmed(REASON, 'the Ministry of Water', 'the Ministry of Trade'), 'STEM_ASKS_ELSE'],
    ['an actor that nobody knows', restemmed(REASON, 'the Ministry of Water', 'Norway'), 'STEM_WORD_UNTRACED'],
    ['a minister for the ministry', restemmed(REASON, 'the Ministry of Water', 'Ilse Oru'), 'STEM_ASKS_ELSE'],
    ['a denial', restemmed(HOLDER, 'opposed', 'had not opposed'), 'STEM_ASKS_ELSE'],
    ['“no longer”', restemmed(HOLDER, 'opposed', 'no longer opposed'), 'STEM_WORD_UNTRACED'],
    ['the other stance', restemmed(HOLDER, 'opposed', 'supported'), 'STEM_WORD_UNTRACED'],
    ['another verb', restemmed(HOLDER, 'opposed', 'welcomed'), 'STEM_WORD_UNTRACED'],
    ['no stance', restemmed(HOLDER, 'opposed', 'stood by'), 'STEM_WORD_UNTRACED'],
    ['another matter', restemmed(HOLDER, 'the sluice', 'the quays'), 'STEM_ASKS_ELSE'],
    ['a dropped hedge', restemmed(STANCE, 'reportedly ', ''), 'HEDGE_DROPPED'],
    ['another outlet', restemmed(REASON, 'the Courier’s report', 'the Gazette’s report'), 'SOURCE_UNNAMED'],
    ['another day of the report', restemmed(SPEAKER, 'the Courier’s report of 10 May,', 'the Courier’s report of 11 April,'), 'SOURCE_MISNAMED'],
    ['at most for at least', restemmed(NUMERIC, 'at least how many', 'at most how many'), 'FIGURE_WITHOUT_BOUND'],
    ['the latest first', restemmed(ORDER, 'the earliest first', 'the latest first'), 'STEM_ASKS_ELSE'],
    ['before for after', restemmed(HAPPENED, 'only after', 'only before'), 'STEM_ASKS_ELSE'],
    ['another statement to judge', restemmed(SAID_SO, '24 February', '2 March'), 'STEM_NOT_WORD_FOR_WORD'],
    ['who did what to whom the other way round', restemmed(OUTLET, 'the boatmen support opening the sluice', 'opening the sluice support the boatmen'), 'STEM_NOT_WORD_FOR_WORD'],
    ['two options with each other’s words', reworded(HOLDER, { k3x9: 'The Ministry of Water', p7f2: 'The Ministry of Farms' }), 'OPTION_TEXT_ALTERED'],
    ['another name in an option', reworded(HOLDER, { p7f2: 'The River Court' }), 'OPTION_TEXT_ALTERED'],
    ['another day in an option', reworded(DATE, { m6q5: '3 March 2031' }), 'OPTION_TEXT_ALTERED'],
    ['a denial in an option', reworded(REASON, { f8s7: 'A high flood might not undermine the dam' }), 'OPTION_TEXT_ALTERED'],
    ['another stance in an option', reworded(STANCE, { d9r5: 'In support' }), 'OPTION_TEXT_ALTERED'],
    ['another word in an option', reworded(ASPECT, { r5k6: 'A sealed letter' }), 'OPTION_TEXT_ALTERED'],
    ['two right-hand sides with each other’s words', reworded(MATCH, Object.fromEntries(MATCH.targets.map(({ id }, at) => [id, MATCH.targets[(at + 1) % MATCH.targets.length]?.text ?? '']))), 'OPTION_TEXT_ALTERED'],
    ['another key', { ...suggested(HOLDER), key: { type: 'OPTIONS', optionIds: ['k3x9'] } }, 'KEY_NOT_A_VALUE'],
    ['another number', { ...suggested(NUMERIC), key: { type: 'NUMBER', number: 501, claim: 'boats-lost' } }, 'NUMBER_WRONG'],
    ['too few wrong options', drop(HOLDER, 'k3x9'), 'TOO_FEW_WRONG_OPTIONS'],
    ['a right option less', drop(SEVERAL, SEVERAL.key.type === 'OPTIONS' ? SEVERAL.key.optionIds[0] ?? '' : ''), 'CANNOT_BE_ASKED_KEY_SHAPE'],
  ])('is proved no more: %s', (_, authored, code) => {
    expect(assess(authored).standing).not.toBe('PROVED');
    expect(lacks(authored)).toContain(code);
  });

  it('says what to do, as to a teacher', () => {
    const said = (authored: AuthoredQuestion): readonly string[] => assess(authored).missing.map(({ message }) => message);
    expect(said(restemmed(HOLDER, '10 May 2031', '11 May 2031'))).toContain('The question no longer gives its day: say 10 May 2031.');
    expect(said(reworded(HOLDER, { p7f2: 'The River Court' }))).toContain('“The River Court” no longer says what the option stands for: say “The Ministry of Water”, or name the claim that it now comes from.');
    expect(said(restemmed(HOLDER, 'opposed', 'welcomed')).join(' ')).toContain('“welcomed”');
    for (const message of said(restemmed(STANCE, 'reportedly ', ''))) expect(message).not.toMatch(/\bstem\b|[A-Z]{4,}_/u);
  });

  it('is cited as long as its key has the passages it had, and unsourced where it has another', () => {
    expect(assess(restemmed(HOLDER, 'opposed', 'welcomed')).standing).toBe('CITED');
    expect(assess(reworded(HOLDER, { k3x9: 'The River Court' })).standing).toBe('CITED');
    expect(assess(reworded(HOLDER, { p7f2: 'The River Court' })).standing).toBe('UNSOURCED');
    expect(assess({ ...suggested(HOLDER), key: { type: 'OPTIONS', optionIds: ['w8m4'] } }).standing).toBe('UNSOURCED');
  });

  it('does not explain with the engine’s reason what an option says no more', () => {
    const { explanation } = assess(reworded(HOLDER, { p7f2: 'The River Court' }));
    expect(explanation.key.map(({ reason, claims, evidence }) => ({ reason, claims, evidence }))).toEqual([{ reason: '', claims: [], evidence: [] }]);
    expect(explanation.text).toBe('The right answer is “The River Court”.');
    expect(explanation.others).toHaveLength(2);
  });
});

describe('an option that was added to a suggestion', () => {
  const withTrade = (claim: string | null): AuthoredQuestion => ({ ...suggested(HOLDER), options: [...suggested(HOLDER).options, { id: 'z9q4', text: 'The Ministry of Trade', reason: '', claim, evidence: [] }] });

  it('keeps the question from being proved until it names its claim', () => {
    expect(assess(withTrade(null)).standing).toBe('CITED');
    expect(lacks(withTrade(null))).toContain('OPTION_WITHOUT_VALUE');
    expect(assess(withTrade('trade-supports'))).toMatchObject({ standing: 'PROVED', missing: [] });
  });

  it('is refused where its claim makes it right', () => {
    const late = { ...suggested(HOLDER), options: [...suggested(HOLDER).options, { id: 'z9q4', text: 'Ilse Oru', reason: '', claim: 'minister-opposes', evidence: [] }] };
    expect(assess(late).standing).toBe('CITED');
  });
});
