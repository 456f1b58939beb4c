import { hashText, resolvePassage } from '@footnote/evidence';
import { corroborate, indexGraph, type PackGraph } from '@footnote/knowledge';
import fc from 'fast-check';
import type { Explanation, KeyedQuestion } from '../model.js';
import { proveQuestion } from '../proof/prove-question.js';
import { SLUICE } from '../proof/testing/sluice-affair.js';
import { DATE, HOLDER, NOT_SAID, NUMERIC, REASON, SOUND, STANCE } from '../proof/testing/sound-questions.js';
import { groundsFor } from './grounds-for.js';
import { presentDraft, type PresentedDraft } from './present-draft.js';
import { verifyQuestion } from './verify-question.js';

const TOOLS = { hashText, resolvePassage };

function explain(question: KeyedQuestion, graph: PackGraph): Explanation {
  const right = new Set(question.key.type === 'OPTIONS' ? question.key.optionIds : question.key.type === 'PAIRS' ? question.key.pairs.map(({ leftId }) => leftId) : []);
  const index = indexGraph(graph);
  const reason = (optionId: string) => {
    const claims = question.asked.keyClaims.slice(0, 1);
    const [claim] = claims.flatMap((slug) => index.claims.get(slug) ?? []);
    const assertions = index.assertionsOfClaim.get(claim?.slug ?? '') ?? [];
    const corroboration = claim ? corroborate({ claim, assertions, sources: index.sources, outlets: index.outlets, knownAt: question.asked.knownAt }) : null;
    return { optionId, reason: 'So it is told.', claims, evidence: assertions.flatMap(({ evidence }) => evidence), corroboration };
  };
  const ids = question.options.map(({ id }) => id);
  return { text: 'So it is told. Not all agree: Nordwire, the Beacon’s report of 10 May and the Courier’s report of 10 May differ.', key: ids.filter((id) => right.has(id)).map(reason), others: ids.filter((id) => !right.has(id)).map(reason) };
}

/** What the command line would print for a question, as a document that has been through JSON. */
function print(question: KeyedQuestion, graph: PackGraph = SLUICE): PresentedDraft {
  const explanation = explain(question, graph);
  return throughJson(presentDraft({ question, explanation, proof: proveQuestion({ question, graph }) }, graph));
}

function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T; // JSON.parse gives any; what went in is what comes out, since the value is plain JSON
}

/** Changes a document in place, by a path that has to be there, and gives the codes of what is found. */
function findingsAfter(document: PresentedDraft, change: (file: any, shown: any) => void): readonly string[] { // eslint-disable-line @typescript-eslint/no-explicit-any -- a tamperer minds no types
  const tampered = throughJson(document);
  change(tampered.file, tampered);
  const { good, findings } = verifyQuestion(tampered, TOOLS);
  expect(good).toBe(findings.length === 0);
  return findings.map(({ code }) => code);
}

describe('verifying a question from its file alone', () => {
  it.each(Object.entries(SOUND))('finds nothing wrong with what was printed: %s', (_, question) => {
    expect(verifyQuestion(print(question), TOOLS).findings).toEqual([]);
    expect(verifyQuestion(print(question).file, TOOLS)).toMatchObject({ good: true, questions: [{ id: question.id, good: true }] });
  });

  it.each(Object.entries(SOUND))('proves from the grounds what it proves from the whole graph: %s', (_, question) => {
    const grounds = groundsFor(question, SLUICE);
    expect(proveQuestion({ question, graph: grounds })).toEqual(proveQuestion({ question, graph: SLUICE }));
    expect(groundsFor(question, grounds)).toEqual(grounds);
  });

  it('carries a small part of the graph', () => {
    expect(groundsFor(NUMERIC, SLUICE).claims.length).toBeLessThan(3);
    expect(groundsFor(HOLDER, SLUICE).claims.length).toBeLessThan(SLUICE.claims.length / 2);
  });

  it('accepts a set as the command line prints it', () => {
    const questions = [HOLDER, REASON].map((question, at) => print({ ...question, id: `q${at}` }));
    const set = { pack: 'sluice', asOf: '2031-05-10', knownAt: '2031-05-10', seed: 's', questions };
    expect(verifyQuestion(set, TOOLS)).toMatchObject({ good: true, questions: [{ id: 'q0' }, { id: 'q1' }] });
    expect(verifyQuestion({ ...set, asOf: '2031-05-11' }, TOOLS).findings.map(({ code }) => code)).toEqual(['DOCUMENT_DIFFERS', 'DOCUMENT_DIFFERS']);
  });

  it('finds twins, and a question that is there twice, in a set', () => {
    const set = { questions: [print(HOLDER), print({ ...HOLDER, id: 'again' }), print(HOLDER)] };
    expect(verifyQuestion(set, TOOLS).findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['TWIN', 'DOCUMENT_DIFFERS']));
  });

  it('says of an unproved draft why it is not proved', () => {
    const bad = { ...HOLDER, bases: [] };
    const result = verifyQuestion(print(bad), TOOLS);
    expect(result.good).toBe(false);
    expect(result.findings.map(({ code }) => code)).toEqual(['REFUTATION_MISSING', 'REFUTATION_MISSING']);
  });

  it.each([
    ['nothing', null], ['a text', 'question'], ['a list', []], ['an empty set', { questions: [] }], ['a question without its file', { question: { id: 'x' } }],
    ['another format', { format: 'something-else' }], ['half a file', { format: 'footnote-question', version: 1 }],
  ])('says in a sentence why it cannot read %s', (_, document) => {
    const { good, findings } = verifyQuestion(document, TOOLS);
    expect(good).toBe(false);
    expect(findings[0]).toMatchObject({ code: 'UNREADABLE' });
    expect(findings[0]?.message).toMatch(/^[A-Z“].*\.?$/u);
  });

  it('names the place of what it cannot read', () => {
    const broken = { questions: [print(HOLDER), { ...print(HOLDER), file: { ...print(HOLDER).file, question: { ...HOLDER, kind: 'ESSAY' } } }] };
    expect(verifyQuestion(broken, TOOLS).findings[0]?.path).toBe('questions[1].file.question.kind');
  });
});

describe('tampering with a question file', () => {
  const printed = print(DATE);

  it.each<[string, (file: any, shown: any) => void, string]>([ // eslint-disable-line @typescript-eslint/no-explicit-any -- a tamperer minds no types
    ['the key', (file) => { file.question.key.optionIds = ['g3z9']; }, 'KEY_NOT_A_VALUE'],
    ['the key, wherever it is shown', (file, shown) => { file.question.key.optionIds = ['g3z9']; shown.keyOptionIds = ['g3z9']; shown.key.optionIds = ['g3z9']; }, 'PROOF_DIFFERS'],
    ['the text of an option', (file) => { file.question.options[0].text = '25 February 2031'; }, 'OPTION_TEXT_ALTERED'],
    ['the text of an option where it is shown', (_, shown) => { shown.question.options[0].text = '25 February 2031'; }, 'DOCUMENT_DIFFERS'],
    ['the stem’s date', (file, shown) => { const stem = file.question.stem.replace('As of 10 May 2031', 'As of 11 May 2031'); file.question.stem = stem; shown.question.stem = stem; }, 'STEM_UNDATED'],
    ['the stem where it is shown', (_, shown) => { shown.question.stem += ' '; }, 'DOCUMENT_DIFFERS'],
    ['a quote', (file) => { file.grounds.evidence[0].exact += '!'; }, 'EVIDENCE_ALTERED'],
    ['the place of a quote', (file) => { file.grounds.evidence[0].start += 1; }, 'EVIDENCE_ALTERED'],
    ['the context of a quote', (file) => { const cited = file.grounds.evidence.find(({ prefix }: { prefix: string }) => prefix !== ''); cited.prefix = `x${cited.prefix.slice(1)}`; }, 'EVIDENCE_ALTERED'],
    ['a text', (file) => { const source = file.grounds.sources.find(({ slug }: { slug: string }) => slug === 'courier-may'); source.text = source.text.replace('2 March', '3 March'); }, 'TEXT_ALTERED'],
    ['a text and its hash', (file) => { const source = file.grounds.sources.find(({ slug }: { slug: string }) => slug === 'courier-may'); source.text = source.text.replace('2 March', '3 March'); source.contentHash = hashText(source.text); }, 'EVIDENCE_ALTERED'],
    ['the value of a claim', (file) => { const claim = file.grounds.claims.find(({ slug }: { slug: string }) => slug === 'flood-on-2-march'); claim.predicate.date.earliest = '2031-03-03'; claim.predicate.date.latest = '2031-03-03'; claim.answer = '3 March 2031'; }, 'OPTION_TEXT_ALTERED'],
    ['the attribution', (file) => { file.question.asked.speaksFor = ['beacon-may']; }, 'SOURCE_UNSEEN'],
    ['who tells a claim', (file) => { const told = file.grounds.assertions.find(({ slug }: { slug: string }) => slug === 'flood-on-2-march--courier-may'); told.source = 'wire-may'; }, 'KEY_NOT_TOLD'],
    ['the verdict of the proof', (file, shown) => { file.proof.valid = false; shown.proof.valid = false; }, 'PROOF_DIFFERS'],
    ['a check of the proof', (file) => { file.proof.checks.pop(); }, 'PROOF_DIFFERS'],
    ['a check where it is shown', (_, shown) => { shown.proof.checks[0].message = 'All is well.'; }, 'DOCUMENT_DIFFERS'],
    ['the evidence of a check where it is shown', (_, shown) => { shown.proof.checks[0].evidence[0].exact = 'All is well.'; }, 'DOCUMENT_DIFFERS'],
    ['the verbatim flag', (file, shown) => { file.proof.verbatim = true; shown.proof.verbatim = true; }, 'PROOF_DIFFERS'],
    ['a claim that contradicts the key', (file) => { file.grounds.claims = file.grounds.claims.filter(({ slug }: { slug: string }) => slug !== 'flood-on-24-february'); }, 'GROUNDS_INCOMPLETE'],
    ['the approval of the key', (file) => { for (const told of file.grounds.assertions) told.approved = false; }, 'KEY_UNAPPROVED'],
    ['the slot', (file) => { file.question.asked.slot = 'another'; }, 'SLOT_ALTERED'],
    ['the pack', (file) => { file.question.pack = 'other'; }, 'DOCUMENT_DIFFERS'],
    ['a reason of the explanation', (file) => { file.explanation.others.pop(); }, 'EXPLANATION_INCOMPLETE'],
    ['a reason where it is shown', (_, shown) => { shown.explanation.others[0].reason = 'It is not.'; }, 'DOCUMENT_DIFFERS'],
    ['the corroboration', (file, shown) => { for (const each of [file, shown]) each.explanation.key[0].corroboration.originCountMin = 2; }, 'EXPLANATION_DIFFERS'],
    ['a passage of the explanation', (file) => { file.explanation.key[0].evidence = ['water-opposes--nobody--1']; }, 'GROUNDS_INCOMPLETE'],
    ['those who disagree, left out of the explanation', (file, shown) => { for (const each of [file, shown]) each.explanation.text = 'So it is told.'; }, 'EXPLANATION_HIDES_DISPUTE'],
    ['a slug, twice', (file) => { file.grounds.claims.push(file.grounds.claims[0]); }, 'GROUNDS_AMBIGUOUS'],
  ])('is caught: %s', (_, change, code) => {
    expect(findingsAfter(printed, change)).toContain(code);
  });

  it('catches an absence record for another text, and a term that does occur', () => {
    const absent = print(NOT_SAID);
    expect(findingsAfter(absent, (file) => { file.grounds.absences[0].contentHash = 'ff'; })).toContain('ABSENCE_OUTDATED');
    expect(findingsAfter(absent, (file) => { file.grounds.absences[0].terms = ['levy']; })).toContain('ABSENCE_TERM_FOUND');
  });

  it('catches a dropped hedge', () => {
    const hedged = print(STANCE);
    expect(findingsAfter(hedged, (file, shown) => { for (const each of [file, shown]) each.question.stem = each.question.stem.replace('reportedly ', ''); })).toContain('HEDGE_DROPPED');
  });

  it('catches any single character changed in what is asked, offered or quoted', () => {
    const places = [
      (file: any, shown: any) => [[file.question, 'stem'], [shown.question, 'stem']], // eslint-disable-line @typescript-eslint/no-explicit-any -- a tamperer minds no types
      (file: any, shown: any) => [[file.question.options[1], 'text'], [shown.question.options[1], 'text']], // eslint-disable-line @typescript-eslint/no-explicit-any -- a tamperer minds no types
      (file: any) => [[file.grounds.evidence[0], 'exact']], // eslint-disable-line @typescript-eslint/no-explicit-any -- a tamperer minds no types
      (file: any) => [[file.grounds.sources[0], 'text']], // eslint-disable-line @typescript-eslint/no-explicit-any -- a tamperer minds no types
    ];
    fc.assert(fc.property(fc.integer({ min: 0, max: places.length - 1 }), fc.nat(), fc.constantFrom('x', '7', 'Q'), fc.boolean(), (place, at, character, both) => {
      const document = throughJson(printed);
      const targets = places[place]?.(document.file, document) ?? [];
      const [first] = targets;
      if (!first) return;
      const [holder, field] = first;
      const text: string = holder[field];
      const index = at % text.length;
      if (text[index] === character) return;
      const changed = text.slice(0, index) + character + text.slice(index + 1);
      for (const [each, name] of both && place === 1 ? targets : [first]) each[name] = changed;
      expect(verifyQuestion(document, TOOLS).good).toBe(false);
    }), { numRuns: 150 });
  });
});

describe('a proof', () => {
  it('is the same however often it is made, and whatever the order of the graph’s lists', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.values(SOUND)), fc.integer({ min: 1, max: 7 }), (question, turn) => {
      const rotate = <T>(list: readonly T[]): readonly T[] => [...list.slice(turn % list.length), ...list.slice(0, turn % list.length)];
      const turned: PackGraph = { ...SLUICE, actors: rotate(SLUICE.actors), events: rotate(SLUICE.events), evidence: rotate(SLUICE.evidence), outlets: rotate(SLUICE.outlets), claims: rotate(SLUICE.claims) };
      expect(proveQuestion({ question, graph: turned }).valid).toBe(true);
      expect(proveQuestion({ question, graph: SLUICE })).toEqual(proveQuestion({ question, graph: { ...SLUICE } }));
    }), { numRuns: 30 });
  });

  it('does not depend on the order in which the options stand', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.values(SOUND)), fc.nat(), (question, turn) => {
      const size = Math.max(1, question.options.length);
      const turned = { ...question, options: [...question.options.slice(turn % size), ...question.options.slice(0, turn % size)] };
      expect(proveQuestion({ question: turned, graph: SLUICE }).valid).toBe(true);
    }), { numRuns: 60 });
  });
});
