import { describe, expect, it } from '@jest/globals';
import { hashText, resolvePassage } from '@footnote/evidence';
import type { PackGraph } from '@footnote/knowledge';
import { generateQuestions } from '../generate/generate-questions.js';
import { loadShippedGraphs } from '../generate/testing/shipped-graphs.js';
import type { QuestionDraft } from '../model.js';
import { proveQuestion } from '../proof/prove-question.js';
import { findStaleness } from './find-staleness.js';
import type { ChangeKind, Finding } from './finding.js';
import { asOfDay, publish, withOnly } from './testing/earlier-state.js';

const TODAY = '2026-11-21';
const tools = { hashText, resolvePassage };
const shipped = new Map(loadShippedGraphs().map((one) => [one.slug, one]));

function graphOf(slug: string): PackGraph {
  const found = shipped.get(slug);
  if (!found) throw new Error(`No pack ${slug} ships`);
  return found.graph;
}

const icc = graphOf('us-icc-evidence');
const ferry = graphOf('harbour-ferry');

interface Stale { readonly draft: QuestionDraft; readonly finding: Finding }

/** Publishes all that a pack suggests for a day, and looks at it again once the pack is as it is. */
function reprove({ before, graph, day, knownAt = TODAY }: { readonly before: PackGraph; readonly graph: PackGraph; readonly day: string; readonly knownAt?: string }): { readonly drafts: readonly QuestionDraft[]; readonly stale: readonly Stale[] } {
  const drafts = generateQuestions({ graph: before, asOf: day, knownAt, seed: 'staleness' });
  const stale = drafts.flatMap((draft) => {
    const finding = findStaleness({ published: publish(draft, before), before, graph, knownAt: TODAY, tools });
    return finding ? [{ draft, finding }] : [];
  });
  return { drafts, stale };
}

const march = asOfDay(icc, '2023-03-08');

describe('a question published in March, when July comes', () => {
  const { drafts, stale } = reprove({ before: march, graph: icc, day: '2023-03-08' });

  it('goes stale only where a reason can be given, and mostly holds', () => {
    expect(drafts.length).toBeGreaterThan(40);
    expect(stale.length).toBeGreaterThan(3);
    expect(stale.length).toBeLessThan(drafts.length / 3);
    for (const { draft: { question }, finding } of stale) {
      const [change] = finding.changes;
      const reason = change?.kind ?? 'none';
      // The President's stance, who else tells what March told, and what no article said in March: nothing else that was asked then is touched by July.
      expect(['NEWER_STATE', 'MORE_ORIGINS', 'NOW_SAID']).toContain(reason);
      if (reason === 'NEWER_STATE') {
        expect(change?.now?.claim).toBe('biden-supports-sharing');
        expect(question.asked.keyClaims.includes('biden-undecided-on-sharing') || question.options.some(({ value }) => value.type === 'ACTOR' && value.actor === 'joe-biden')).toBe(true);
      } else expect(question.kind).toBe(reason === 'NOW_SAID' ? 'TRUE_FALSE_NOT_STATED' : 'CORROBORATION');
      expect(finding.kind).toBe('OVERTAKEN');
    }
  });

  it('is overtaken where it asks where the President stood, with the passages of both times', () => {
    const found = stale.find(({ draft }) => draft.question.kind === 'SINGLE_CHOICE' && draft.question.asked.keyClaims.includes('biden-undecided-on-sharing'));
    expect(found?.finding.changes[0]).toMatchObject({
      then: { label: 'Undecided', state: 'last reported on 8 March 2023', span: { from: '2023-03-08', until: '2023-03-08' } },
      now: { label: 'In favour', state: 'reported from 26 July 2023 to 30 July 2023', span: { maybeFrom: '2023-07-01', from: '2023-07-26', until: '2023-07-30' }, passage: { label: 'HNGN' } },
    });
    expect(found?.finding.mends.map(({ kind }) => kind)).toEqual(['ADD_FOLLOW_UP', 'ADD_FOLLOW_UP', 'WITHDRAW']);
  });

  it('is not overtaken for whoever was merely overridden: nobody reports that the Defense Department changed its mind', () => {
    const defense = drafts.filter(({ question }) => question.asked.keyClaims.length === 1 && question.asked.keyClaims[0] === 'defense-opposes-sharing' && question.kind !== 'CORROBORATION');
    expect(defense.length).toBeGreaterThan(0);
    expect(stale.filter(({ draft }) => defense.includes(draft))).toEqual([]);
  });

  it('that counts origins is offered with the count as it is now, and says that its key changes', () => {
    const found = stale.find(({ draft, finding }) => draft.question.kind === 'CORROBORATION' && finding.changes[0]?.kind === 'MORE_ORIGINS');
    expect(found?.finding.mends[0]).toMatchObject({ kind: 'ASK_AS_IT_IS_NOW', placement: 'REPLACE', keyChanges: true, standing: 'PROVED' });
    expect(found?.finding.mends[0]?.options.filter(({ isKey }) => isKey)).toHaveLength(1);
  });

  it('is overtaken where it says “not stated” of what July states, without ceasing to be right for its day', () => {
    const said = stale.filter(({ finding }) => finding.changes[0]?.kind === 'NOW_SAID');
    expect(said.length).toBeGreaterThan(0);
    for (const { draft, finding } of said) {
      const key = draft.question.key.type === 'OPTIONS' ? draft.question.key.optionIds[0] : null;
      expect(draft.question.options.find(({ id }) => id === key)?.value).toEqual({ type: 'VERDICT', verdict: 'DO_NOT_SAY' });
      expect(finding).toMatchObject({ kind: 'OVERTAKEN', headline: 'is right for its date, and what was “not stated” is stated now' });
      expect(['HNGN', 'The Gaze']).toContain(finding.changes[0]?.now?.passage?.label);
    }
  });

  it('says the same whether it knew by the clock of March or by that of its publication', () => {
    const early = reprove({ before: march, graph: icc, day: '2023-03-08', knownAt: '2023-03-08' });
    const kinds = ({ stale: found }: typeof early): readonly string[] => found.map(({ draft, finding }) => `${draft.question.asked.slot} ${finding.kind}`).sort();
    expect(kinds(early)).toEqual(kinds({ drafts, stale }));
  });
});

describe('what was known at publication', () => {
  it.each([['us-icc-evidence'], ['harbour-ferry']])('is never news: of one state of %s nothing is stale', (slug) => {
    const graph = graphOf(slug);
    const again = structuredClone(graph);
    for (const day of shipped.get(slug)?.days ?? []) {
      for (const knownAt of [day, TODAY]) {
        for (const draft of generateQuestions({ graph, asOf: day, knownAt, seed: 'same', limit: 60 })) {
          expect(findStaleness({ published: publish(draft, graph), before: again, graph, knownAt: TODAY, tools })).toBeNull();
        }
      }
    }
  }, 60_000);

  it('is what its clock says, where the pack of that time is gone', () => {
    const drafts = generateQuestions({ graph: icc, asOf: '2023-03-08', knownAt: TODAY, seed: 'clock' });
    for (const draft of drafts) expect(findStaleness({ published: publish(draft, icc), before: null, graph: icc, knownAt: TODAY, tools })).toBeNull();
  });
});

describe('the invented ferry', () => {
  const may = asOfDay(ferry, '2021-05-20');
  const byChange = (kind: ChangeKind, stale: readonly Stale[]): readonly Stale[] => stale.filter(({ finding }) => finding.changes[0]?.kind === kind);
  const { stale } = reprove({ before: may, graph: ferry, day: '2021-05-20' });

  it('loses what the paper withdrew, and is told who withdrew it and what is told instead', () => {
    const withdrawn = byChange('RETRACTED', stale);
    expect(withdrawn.map(({ draft }) => draft.question.asked.keyClaims[0]).sort()).toEqual(['about-60-passengers', 'cause-steering-gear']);
    for (const { finding } of withdrawn) {
      expect(finding).toMatchObject({ kind: 'UNSUPPORTED', headline: 'rests on something that its outlet has withdrawn', mends: [{ kind: 'WITHDRAW' }, ...finding.mends.slice(1)] });
      expect(finding.sentence).toMatch(/^The Ansel Ledger’s correction \(4 June 2021\) withdraws this: /u);
      expect(finding.changes[0]?.now).toMatchObject({ state: 'withdrawn by The Ansel Ledger’s correction, 4 June 2021', passage: { label: 'The Ansel Ledger’s correction' } });
    }
  });

  it('is overtaken by a date that narrows, and by a position that changed', () => {
    expect(byChange('NARROWED', stale).map(({ draft, finding }) => [draft.question.asked.keyClaims[0], finding.changes[0]?.now?.claim])).toEqual([['grounded-in-may', 'grounded-on-12-may']]);
    expect(byChange('NEWER_STATE', stale).map(({ draft, finding }) => [draft.question.asked.keyClaims[0], finding.changes[0]?.now?.claim])).toEqual([['harbour-master-opposes-sale', 'harbour-master-supports-sale']]);
  });

  it('offers the corrected figure in the place of the one that was withdrawn', () => {
    const figure = byChange('RETRACTED', stale).find(({ draft }) => draft.question.kind === 'NUMERIC');
    const mend = figure?.finding.mends.find(({ kind }) => kind === 'ASK_AS_IT_IS_NOW');
    expect(mend).toMatchObject({ keyChanges: true, standing: 'PROVED', authored: { key: { type: 'NUMBER', number: 41 } } });
  });

  it('holds against a squall that others tell, where the stem speaks for the paper alone', () => {
    const june = asOfDay(ferry, '2021-06-16');
    const attributed = reprove({ before: june, graph: ferry, day: '2021-06-16' });
    const buoy = attributed.drafts.filter(({ question }) => question.asked.keyClaims.includes('cause-drifted-buoy') && question.asked.speaksFor.length > 0);
    expect(buoy.length).toBeGreaterThan(0);
    expect(attributed.stale.filter(({ draft }) => buoy.includes(draft))).toEqual([]);
  });
});

describe('every mend', () => {
  const all = [...reprove({ before: march, graph: icc, day: '2023-03-08' }).stale, ...reprove({ before: asOfDay(ferry, '2021-06-16'), graph: ferry, day: '2021-06-16' }).stale];

  it('but withdrawing holds a whole question that proves on the pack as it is now', () => {
    const graphs = new Map([[icc.pack.slug, icc], [ferry.pack.slug, ferry]]);
    const mends = all.flatMap(({ finding }) => finding.mends).filter(({ kind }) => kind !== 'WITHDRAW');
    expect(mends.length).toBeGreaterThan(5);
    for (const { authored, standing } of mends) {
      expect(standing).toBe('PROVED');
      const graph = graphs.get(authored?.pack ?? '');
      if (!authored?.base || !graph) throw new Error('A mend of a proved question is a suggestion with its question');
      expect(proveQuestion({ question: authored.base, graph }).valid).toBe(true);
    }
  });

  it('survives being stored, as does the finding that it stands in', () => {
    for (const { finding } of all) expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
  });

  it('can always be refused by withdrawing', () => {
    for (const { finding } of all) expect(finding.mends.at(-1)?.kind ?? finding.mends[0]?.kind).toBe('WITHDRAW');
  });
});

describe('a source that leaves the pack', () => {
  it('leaves what only it told without support', () => {
    const without = withOnly(icc, ({ slug }) => slug !== 'sputnik-2023-03-08');
    const drafts = generateQuestions({ graph: icc, asOf: '2023-03-08', knownAt: TODAY, seed: 'gone' }).filter(({ question }) => question.asked.speaksFor.length === 1 && question.asked.speaksFor[0] === 'sputnik-2023-03-08');
    expect(drafts.length).toBeGreaterThan(3);
    for (const draft of drafts) {
      const finding = findStaleness({ published: publish(draft, icc), before: icc, graph: without, knownAt: TODAY, tools });
      expect(finding).toMatchObject({ kind: 'UNSUPPORTED' });
      expect(finding?.mends[0]?.kind).toBe('WITHDRAW');
    }
  });
});
