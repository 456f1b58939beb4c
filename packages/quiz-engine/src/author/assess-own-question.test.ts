import { verifyQuestion } from '../verify/verify-question.js';
import { presentDraft } from '../verify/present-draft.js';
import { SLUICE } from '../proof/testing/sluice-affair.js';
import { assessQuestion, fileAssessment } from './assess-question.js';
import type { AuthoredQuestion } from './authored-question.js';
import { assess, lacks, select, TOOLS, write, type Typed } from './testing/write-own.js';

const DAY = 'As of 10 May 2031';
const passage = select('courier-may', 'The Ministry of Water is against opening the sluice.');

describe('a question of her own whose options name their claims', () => {
  it.each<[string, string, readonly Typed[], Partial<AuthoredQuestion>]>([
    ['who held a position', `${DAY}, who opposed opening the sluice?`, [{ text: 'The Ministry of Water', claim: 'water-opposes' }, { text: 'The Ministry of Farms', claim: 'farms-supports' }, { text: 'The Guild of Boatmen', claim: 'boatmen-support' }], {}],
    ['where somebody stood', `${DAY}, according to the Courier’s report of 10 May, where did Governor Tam Reyes stand on opening the sluice?`, [{ text: 'Undecided', claim: 'governor-undecided' }, { text: 'Against', claim: 'water-opposes' }, { text: 'In favour', claim: 'farms-supports' }], {}],
    ['why', `${DAY}, according to the Courier’s report of 10 May, why did the Ministry of Water oppose opening the sluice?`, [{ text: 'A high flood might undermine the dam', claim: 'why-water-opposes' }, { text: 'The dredging of silt had to be paid for', claim: 'why-levy' }, { text: 'The cattle had trampled the grassy banks', claim: 'why-ban' }], {}],
    ['when', `${DAY}, according to the Courier’s report of 10 May, what was the date of the flooding of the lower town?`, [{ text: '2 March 2031', claim: 'flood-on-2-march' }, { text: '24 February 2031', claim: 'flood-on-24-february' }, { text: '11 April 2031', claim: 'petition-on-11-april' }], {}],
    ['who had a part', `${DAY}, according to the Beacon’s report of 10 May, which ministry banned grazing by the dam?`, [{ text: 'The Ministry of Farms', claim: 'farms-banned' }, { text: 'The Ministry of Trade', claim: 'trade-levied' }, { text: 'Governor Tam Reyes', claim: 'governor-ordered' }], { asOf: '2031-06-21', knownAt: '2031-06-21', stem: 'As of 21 June 2031, according to the Beacon’s report of 10 May, who banned grazing by the dam?' }],
    ['several at once', `${DAY}, which of these, according to the Courier’s report of 10 May, reportedly supported opening the sluice?`, [{ text: 'The Ministry of Farms', claim: 'farms-supports' }, { text: 'The Guild of Boatmen', claim: 'boatmen-support' }, { text: 'The Ministry of Water', claim: 'water-opposes' }], { kind: 'MULTIPLE_CHOICE', key: { type: 'OPTIONS', optionIds: ['k3x9', 'p7f2'] } }],
    ['what an article says', `${DAY}, consider this statement: The Ministry of Farms supports opening the sluice. What does the Courier’s report of 10 May say about it?`, [{ text: 'The article says so', claim: 'farms-supports' }, 'The article says otherwise', 'The article does not say'], { kind: 'TRUE_FALSE_NOT_STATED' }],
    ['what an article denies', `${DAY}, consider this statement: The lower town was flooded on 2 March 2031. What does Nordwire say about it?`, [{ text: 'The article says otherwise', claim: 'flood-on-24-february' }, { text: 'The article says so', claim: 'flood-on-2-march' }, 'The article does not say'], { kind: 'TRUE_FALSE_NOT_STATED' }],
    ['what an article does not say', `${DAY}, consider this statement: The boatmen petitioned because the quays lay dry. What does the Beacon’s report of 10 May say about it?`, ['The article does not say', { text: 'The article says so', claim: 'why-petition' }, 'The article says otherwise'], { kind: 'TRUE_FALSE_NOT_STATED' }],
  ])('is proved like any suggestion: %s', (_, stem, options, over) => {
    const authored = write(stem, options, over);
    const assessment = assess(authored);
    expect(assessment.missing).toEqual([]);
    expect(assessment).toMatchObject({ standing: 'PROVED', evidence: [] });
    expect(assessment.backing.every(({ by }) => by === 'PROVED')).toBe(true);
    expect([...assessment.explanation.key, ...assessment.explanation.others].every(({ reason }) => reason !== '')).toBe(true);
    expect(verifyQuestion(fileAssessment(assessment, SLUICE), TOOLS)).toMatchObject({ good: true, findings: [] });
  });

  const HOLDERS: readonly Typed[] = [{ text: 'The Ministry of Water', claim: 'water-opposes' }, { text: 'The Ministry of Farms', claim: 'farms-supports' }, { text: 'The Guild of Boatmen', claim: 'boatmen-support' }];

  it.each<[string, AuthoredQuestion, string]>([
    ['the stem says something else', write(`${DAY}, who welcomed opening the sluice?`, HOLDERS), 'STEM_WORD_UNTRACED'],
    ['the stem gives no day', write('Who opposed opening the sluice?', HOLDERS), 'STEM_UNDATED'],
    ['an option does not say its claim', write(`${DAY}, who opposed opening the sluice?`, [...HOLDERS.slice(0, 2), { text: 'The River Court', claim: 'boatmen-support' }]), 'OPTION_TEXT_ALTERED'],
    ['a wrong option is right', write(`${DAY}, who reportedly opposed opening the sluice?`, [{ text: 'The Guild of Boatmen', claim: 'boatmen-support' }, { text: 'The Ministry of Farms', claim: 'farms-supports' }, { text: 'The Ministry of Water', claim: 'water-opposes' }]), 'STEM_WORD_UNTRACED'],
    ['an option names a claim that is not there', write(`${DAY}, who opposed opening the sluice?`, [...HOLDERS.slice(0, 2), { text: 'The Guild of Boatmen', claim: 'no-such-claim' }]), 'OPTION_WITHOUT_VALUE'],
  ])('is not proved, and says why, where %s', (_, authored, code) => {
    expect(assess(authored).standing).not.toBe('PROVED');
    expect(lacks(authored)).toContain(code);
  });

  it('shows a passage that its claim rests on under the pack’s name for it', () => {
    const { explanation, evidence, standing } = assess(write(`${DAY}, who opposed opening the sluice?`, [{ text: 'The Ministry of Water', claim: 'water-opposes', reason: 'She read it there', evidence: [passage] }, ...HOLDERS.slice(1)]));
    expect({ standing, evidence }).toEqual({ standing: 'PROVED', evidence: [] });
    expect(explanation.key[0]?.reason).toMatch(/^She read it there\. /u);
  });
});

describe('a question of her own in free words', () => {
  const cited = write('What might an open sluice do?', [
    { text: 'Wash out the dam', reason: 'The Courier fears for the dam', evidence: [select('courier-may', 'It fears for the dam, should the sluice stand open.')] },
    { text: 'Dry up the quays', reason: 'They lay dry before', evidence: [select('courier-may', 'Dry quays moved the boatmen to petition.')] },
    'Please the farmers',
  ]);

  it('is cited by a passage that stands in its source, and says of each option what it lacks', () => {
    const { standing, missing, backing, evidence, explanation, mark } = assess(cited);
    expect(standing).toBe('CITED');
    expect(missing.map(({ code, optionId }) => [code, optionId])).toEqual([['WRONG_OPTION_UNCITED', 'w8m4'], ['CLAIM_UNNAMED', null]]);
    expect(backing).toEqual([
      { optionId: 'k3x9', right: true, by: 'AUTHOR', says: 'Supported by its author’s citation: the Courier’s report of 10 May (10 May 2031).' },
      { optionId: 'p7f2', right: false, by: 'AUTHOR', says: 'Refuted by its author’s citation: the Courier’s report of 10 May (10 May 2031).' },
      { optionId: 'w8m4', right: false, by: 'NOTHING', says: 'No passage is cited against it.' },
    ]);
    expect(evidence).toHaveLength(2);
    expect(explanation.text).toBe('The right answer is “Wash out the dam”. The Courier fears for the dam.');
    expect(explanation.key[0]?.evidence).toEqual([evidence[0]?.slug]);
    expect(mark).toBe('words/what might an open sluice do|wash out the dam');
  });

  it('makes a file that verifies as not proved, with the reason and its passages', () => {
    const assessment = assess(cited);
    const file = fileAssessment(assessment, SLUICE);
    expect(file.grounds.evidence.map(({ slug }) => slug)).toEqual(expect.arrayContaining(assessment.evidence.map(({ slug }) => slug)));
    const { good, findings } = verifyQuestion(JSON.parse(JSON.stringify(file)), TOOLS);
    expect(good).toBe(false);
    expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual(['KEY_WITHOUT_CLAIM', 'OPTION_WITHOUT_VALUE', 'REFUTATION_MISSING', 'SLOT_UNKNOWN', 'STEM_UNDATED', 'STEM_WORD_UNTRACED'].sort());
    expect(presentDraft(assessment, SLUICE).proof.valid).toBe(false);
  });

  it('verifies as forged where its words are called proved, or its passage is altered', () => {
    const file = fileAssessment(assess(cited), SLUICE);
    expect(verifyQuestion({ ...file, proof: { ...file.proof, valid: true } }, TOOLS).findings.map(({ code }) => code)).toContain('PROOF_DIFFERS');
    const altered = { ...file, grounds: { ...file.grounds, evidence: file.grounds.evidence.map((each) => ({ ...each, exact: each.exact.replace('fears', 'cares') })) } };
    expect(verifyQuestion(altered, TOOLS).findings.map(({ code }) => code)).toContain('EVIDENCE_ALTERED');
  });

  it.each<[string, Partial<typeof passage>, string]>([
    ['words that are not in the text', { exact: 'Nobody ever wrote such a sentence about a sluice anywhere.' }, 'PASSAGE_NOT_FOUND'],
    ['a source that is not in the pack', { source: 'no-such-source' }, 'PASSAGE_OF_NO_SOURCE'],
    ['a text that nobody has read', { source: 'memo' }, 'PASSAGE_OF_UNREAD_TEXT'],
    ['a text that was not out yet', { source: 'courier-june' }, 'PASSAGE_NOT_YET_KNOWN'],
  ])('is unsourced where its key cites %s', (_, change, code) => {
    const authored = write('Who was against it?', [{ text: 'The Ministry of Water', evidence: [{ ...passage, ...change }] }, 'The boatmen', 'The farmers']);
    expect(assess(authored)).toMatchObject({ standing: 'UNSOURCED', evidence: [] });
    expect(lacks(authored)).toContain(code);
  });

  it('finds a passage again that has moved, and keeps it as it stands in the text now', () => {
    const graph = { ...SLUICE, sources: SLUICE.sources.map((source) => { const text = `A new lead. ${source.text ?? ''}`; return source.slug === 'courier-may' ? { ...source, text, contentHash: TOOLS.hashText(text) } : source; }) };
    const { standing, evidence } = assessQuestion({ authored: write('Who was against it?', [{ text: 'The Ministry of Water', evidence: [passage] }, 'The boatmen', 'The farmers']), graph, tools: TOOLS });
    expect(standing).toBe('CITED');
    expect(evidence).toMatchObject([{ anchor: 'MOVED', exact: passage.exact, start: passage.start + 'A new lead. '.length }]);
  });

  it('lets no author put words of her own around a passage', () => {
    const { evidence } = assess(write('Who was against it?', [{ text: 'The Ministry of Water', evidence: [{ ...passage, suffix: 'and rightly so' }] }, 'The boatmen', 'The farmers']));
    expect(evidence.map(({ suffix }) => suffix.includes('rightly'))).toEqual([false]);
  });
});

describe('a question that cannot be asked', () => {
  const whole: readonly Typed[] = ['The Ministry of Water', 'The boatmen', 'The farmers'];

  it.each<[string, AuthoredQuestion, string]>([
    ['there is no question', write('  ?!', whole), 'CANNOT_BE_ASKED_WITHOUT_STEM'],
    ['no option is right', write('Who?', whole, { key: { type: 'OPTIONS', optionIds: [] } }), 'CANNOT_BE_ASKED_WITHOUT_KEY'],
    ['two are right in a single choice', write('Who?', whole, { key: { type: 'OPTIONS', optionIds: ['k3x9', 'p7f2'] } }), 'CANNOT_BE_ASKED_KEY_SHAPE'],
    ['all are right in a multiple choice', write('Who?', whole, { kind: 'MULTIPLE_CHOICE', key: { type: 'OPTIONS', optionIds: ['k3x9', 'p7f2', 'w8m4'] } }), 'CANNOT_BE_ASKED_KEY_SHAPE'],
    ['the right one is not there', write('Who?', whole, { key: { type: 'OPTIONS', optionIds: ['nowhere'] } }), 'CANNOT_BE_ASKED_KEY_SHAPE'],
    ['the key is of another kind', write('Who?', whole, { key: { type: 'NUMBER', number: 3, claim: 'boats-lost' } }), 'CANNOT_BE_ASKED_KEY_SHAPE'],
    ['there is one option', write('Who?', whole.slice(0, 1)), 'CANNOT_BE_ASKED_TOO_FEW_OPTIONS'],
    ['there are thirteen', write('Who?', Array.from({ length: 13 }, (_, at) => `Option ${at}`)), 'CANNOT_BE_ASKED_TOO_MANY_OPTIONS'],
    ['an option is empty', write('Who?', [...whole, ' ']), 'CANNOT_BE_ASKED_EMPTY_OPTION'],
    ['two options read the same', write('Who?', [...whole, 'the  boatmen.']), 'CANNOT_BE_ASKED_SAME_OPTIONS'],
    ['it is too long', write('Who? '.repeat(200), whole), 'CANNOT_BE_ASKED_TOO_LONG'],
  ])('says so, and is not proved: %s', (_, authored, code) => {
    expect(lacks(authored)).toContain(code);
    expect(assess(authored).standing).not.toBe('PROVED');
  });

  it('lacks nothing of the kind where it can be asked', () => {
    expect(lacks(write('Who?', ['+', '−', '×'])).filter((code) => code.startsWith('CANNOT'))).toEqual([]);
  });
});
