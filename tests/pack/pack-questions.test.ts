import { loadPack } from '@footnote/corpus';
import { readPackFolder, shippedPacks } from '@footnote/corpus/disk';
import { indexGraph, positionsAt, type PackGraph } from '@footnote/knowledge';
import { areTwins, asksCasualties, chooseQuiz, findTwins, generateQuestions, gradeResponse, proveQuestion, QUESTION_KINDS, redactQuestion, twinMarkOf, type QuestionDraft, type QuestionKind, type StudentResponse } from '@footnote/quiz-engine';

const DAYS = ['2023-03-08', '2023-07-31'] as const;

function loadShipped(slug: string): PackGraph {
  const pack = shippedPacks().find((shipped) => shipped.slug === slug);
  if (pack === undefined) throw new Error(`The pack "${slug}" does not ship.`);
  const loaded = loadPack(readPackFolder(pack.dir));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.graph;
}

const graph = loadShipped('us-icc-evidence');
const index = indexGraph(graph);
const byDay = DAYS.map((day) => generateQuestions({ graph, asOf: day, knownAt: day, seed: 'figures' }));

/** Both days together: of twins, the one of the earlier day. */
const together: readonly QuestionDraft[] = byDay.flat().reduce<readonly QuestionDraft[]>((kept, draft) => {
  const mark = twinMarkOf(draft.question, index);
  const hasTwin = kept.some((other) => {
    const otherMark = twinMarkOf(other.question, index);
    return mark !== null && otherMark !== null && areTwins(mark, otherMark);
  });
  return hasTwin ? kept : [...kept, draft];
}, []);

function countOf(kind: QuestionKind): number {
  return together.filter(({ question }) => question.kind === kind).length;
}

/** Sources without all of which the question cannot be answered. */
function sourcesNeeded({ question }: QuestionDraft): number {
  const tellers = (claim: string) => new Set(graph.assertions.filter((assertion) => assertion.claim === claim && assertion.approved).map(({ source }) => source));
  if (question.kind === 'CORROBORATION') return Math.max(...question.asked.keyClaims.map((claim) => tellers(claim).size));
  if (question.kind === 'DISAGREEMENT' || question.kind === 'OUTLET') return Math.max(question.asked.speaksFor.length, question.options.filter(({ value }) => value.type === 'SOURCE').length);
  if (question.asked.speaksFor.length === 1) return 1;
  // No one source tells all the claims of the key.
  const [first, ...others] = question.asked.keyClaims.map(tellers);
  const tellsAll = [...(first ?? [])].filter((source) => others.every((set) => set.has(source)));
  return tellsAll.length > 0 ? 1 : 2;
}

describe('the questions of the first pack, at 8 March and 31 July 2023 together', () => {
  it('are at least 60, every one proved, and proved again', () => {
    expect(together.length).toBeGreaterThanOrEqual(60);
    expect(together.filter(({ proof }) => !proof.valid)).toEqual([]);
    for (const { question, proof } of together) expect(proveQuestion({ question, graph })).toEqual(proof);
  });

  it('are no twins of each other, within a day and over both', () => {
    for (const drafts of [...byDay, together]) expect(findTwins(drafts.map(({ question }) => question), index)).toEqual([]);
    // Read independently of the engine's own marks: no stem twice with one key, and no slot asked twice with one.
    const keyed = together.map(({ question }) => `${question.stem} ${[...question.asked.keyClaims].sort().join('+')}`);
    expect(new Set(keyed).size).toBe(together.length);
    const keyOf = ({ key, options }: QuestionDraft['question']) => JSON.stringify(key.type === 'OPTIONS' ? options.filter(({ id }) => key.optionIds.includes(id)).map(({ value }) => value) : key);
    const asked = together.map(({ question }) => `${question.asked.slot} ${[...question.asked.keyClaims].sort().join('+')} ${JSON.stringify(question.asked.proposition ?? null)} ${keyOf(question)}`);
    expect(new Set(asked).size).toBe(together.length);
  });

  it('are at least four of each kind, or as many as the pack can carry', () => {
    // One actor's reported position changed between the two days, and no question is made of a change that nobody reports.
    const [before, after] = DAYS.map((day) => new Map(positionsAt({ claims: graph.claims, assertions: graph.assertions, sources: index.sources, asOf: day, knownAt: day }).map((position) => [position.actor, position])));
    const changed = [...(after?.values() ?? [])].filter((position) => before?.get(position.actor)?.stance !== undefined && before.get(position.actor)?.stance !== position.stance);
    expect(changed.map(({ actor }) => actor)).toEqual(['joe-biden']);
    const maximum: Partial<Record<QuestionKind, number>> = { CHANGE: changed.length };
    const counts = Object.fromEntries(QUESTION_KINDS.map((kind) => [kind, countOf(kind)]));
    const tooFew = QUESTION_KINDS.filter((kind) => countOf(kind) < (maximum[kind] ?? 4));
    expect({ tooFew, counts }).toEqual({ tooFew: [], counts });
  });

  it('are for a quarter and more questions that ask why, or that need two sources', () => {
    const demanding = together.filter((draft) => draft.question.asked.why || sourcesNeeded(draft) >= 2);
    expect(demanding.length / together.length).toBeGreaterThanOrEqual(0.25);
  });

  it('say why the key is right and why each wrong option is wrong, each with evidence', () => {
    for (const { question, explanation } of together) {
      expect(explanation.text.length).toBeGreaterThan(20);
      // What no text says has no passage; then the reason tells what was searched for. A figure has no option to hang its reason on.
      const isSilence = question.asked.keyClaims.length === 0;
      if (isSilence) expect(explanation.key.map(({ reason }) => reason).join(' ')).toMatch(/searched for “/);
      else if (question.kind !== 'NUMERIC') expect(explanation.key.flatMap((reason) => reason.evidence).length).toBeGreaterThan(0);
      const explained = new Set([...explanation.key, ...explanation.others].map(({ optionId }) => optionId));
      expect(question.options.map(({ id }) => id).filter((id) => !explained.has(id) && question.kind !== 'NUMERIC')).toEqual([]);
      for (const { reason } of explanation.others) expect(reason).toMatch(/^\S.*[.?!…”’)]$/s);
    }
  });

  it('read as sentences: they begin with a capital, end with a mark, and hold no placeholder', () => {
    for (const { question } of together) {
      expect(question.stem).toMatch(/^[\p{Lu}\p{N}“‘].*[.?:]”?$/su);
      for (const text of [question.stem, ...question.options.map((option) => option.text)]) expect(text).not.toMatch(/undefined|null|\[object|\{|\}| {2}|\.\.|\?\?| ,| \./);
    }
  });

  it('name their day, or the reports whose day it is', () => {
    const undated = together.filter(({ question }) => !/\d{4}/.test(question.stem));
    expect(undated.map(({ question }) => question.stem)).toEqual([]);
  });

  it('give the key away neither by its place nor by the order of the ids', () => {
    const single = together.flatMap(({ question }) => (question.key.type === 'OPTIONS' && question.key.optionIds.length === 1 && question.kind !== 'TRUE_FALSE_NOT_STATED' ? [{ options: question.options, key: question.key.optionIds[0] ?? '' }] : []));
    expect(single.length).toBeGreaterThan(30);
    for (const order of ['as shown', 'by id'] as const) {
      const places = single.map(({ options, key }) => {
        const ids = options.map(({ id }) => id);
        const ordered = order === 'as shown' ? ids : [...ids].sort();
        return ordered.indexOf(key) / (ordered.length - 1);
      });
      const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
      expect({ order, first: places.filter((place) => place === 0).length / places.length < 0.55, last: places.filter((place) => place === 1).length / places.length < 0.55, middle: Math.abs(mean - 0.5) < 0.15 })
        .toEqual({ order, first: true, last: true, middle: true });
    }
  });

  it('show a student nothing but stem, options and day', () => {
    for (const { question } of together) {
      const shown = redactQuestion(question);
      expect(Object.keys(shown).sort()).toEqual(['asOf', 'id', 'kind', 'options', 'stem', 'targets', 'unit']);
      for (const option of [...shown.options, ...shown.targets]) expect(Object.keys(option).sort()).toEqual(['id', 'text']);
    }
  });

  it('grade their own key as right and every other single option as wrong', () => {
    const answerOf = ({ question: { key } }: QuestionDraft): StudentResponse => {
      switch (key.type) {
        case 'OPTIONS': return { type: 'OPTIONS', optionIds: key.optionIds };
        case 'PAIRS': return { type: 'PAIRS', pairs: key.pairs };
        case 'NUMBER': return { type: 'NUMBER', number: key.number };
        default: return key satisfies never;
      }
    };
    for (const draft of together) {
      expect(gradeResponse(draft.question, answerOf(draft))).toEqual({ ok: true, correct: true, score: 1 });
      const { key } = draft.question;
      if (key.type !== 'OPTIONS' || key.optionIds.length !== 1) continue;
      for (const { id } of draft.question.options.filter((option) => !key.optionIds.includes(option.id))) {
        expect(gradeResponse(draft.question, { type: 'OPTIONS', optionIds: [id] })).toMatchObject({ ok: true, correct: false });
      }
    }
  });

  it('are the same for the same seed, and others in order or wording for another', () => {
    const again = generateQuestions({ graph, asOf: DAYS[0], knownAt: DAYS[0], seed: 'figures' });
    expect(again).toEqual(byDay[0]);
    const other = generateQuestions({ graph, asOf: DAYS[0], knownAt: DAYS[0], seed: 'another' });
    expect(other.map(({ question }) => question.options.map(({ id }) => id))).not.toEqual(again.map(({ question }) => question.options.map(({ id }) => id)));
  });

  it('make a quiz of ten, one of each kind, with at most one about victims', () => {
    const quiz = chooseQuiz({ drafts: byDay[1] ?? [], kinds: QUESTION_KINDS, seed: 'quiz' });
    expect(quiz.map(({ question }) => question.kind).sort()).toEqual([...QUESTION_KINDS].sort());
    expect(quiz.filter(({ question }) => asksCasualties(question, index)).length).toBeLessThanOrEqual(1);
    expect(findTwins(quiz.map(({ question }) => question), index)).toEqual([]);
  });
});

describe('what the engine must refuse on the first pack', () => {
  it('no question asks for a position of somebody of whom nothing is reported', () => {
    const reported = new Set(graph.claims.flatMap(({ predicate }) => (predicate.type === 'POSITION' ? [predicate.actor] : [])));
    const named = byDay.flat().filter(({ question }) => question.asked.slot.startsWith('position')).flatMap(({ question }) => question.options.flatMap(({ value }) => (value.type === 'ACTOR' ? [value.actor] : [])));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((actor) => !reported.has(actor))).toEqual([]);
  });

  it('what is last reported before the day is asked as last reported', () => {
    const late = byDay.flat().filter(({ question }) => question.asked.lastReported !== null);
    for (const { question } of late) expect(question.stem).toMatch(/last reported/i);
  });

  it('nothing is asked that was not known by the day', () => {
    const known = new Set(graph.sources.filter(({ published }) => published.latest !== null && published.latest <= DAYS[0]).map(({ slug }) => slug));
    const evidence = new Map(graph.evidence.map((one) => [one.slug, one.source]));
    for (const { proof, explanation } of byDay[0] ?? []) {
      const cited = [...proof.checks.flatMap((check) => check.evidence), ...[...explanation.key, ...explanation.others].flatMap((reason) => reason.evidence)];
      expect(cited.filter((slug) => !known.has(evidence.get(slug) ?? ''))).toEqual([]);
    }
  });
});

describe('the invented pack', () => {
  it('makes questions too, so that nothing is tuned to one affair', () => {
    const ferry = loadShipped('harbour-ferry');
    const drafts = ferry.pack.keyDates.flatMap(({ day }) => generateQuestions({ graph: ferry, asOf: day, knownAt: day, seed: 'figures' }));
    expect(drafts.length).toBeGreaterThan(20);
    expect(drafts.filter(({ proof }) => !proof.valid)).toEqual([]);
    expect(new Set(drafts.map(({ question }) => question.kind)).size).toBeGreaterThanOrEqual(8);
  });
});
