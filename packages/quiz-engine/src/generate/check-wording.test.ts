import type { PackGraph } from '@footnote/knowledge';
import { formatDay } from '@footnote/knowledge';
import type { QuestionDraft } from '../model.js';
import { generateQuestions } from './generate-questions.js';
import { loadShippedGraphs } from './testing/shipped-graphs.js';

/** What an editor would send back: checked on every stem, option and explanation of the shipped packs under several seeds. */
const drafts = loadShippedGraphs().flatMap(({ graph, days }) => days.flatMap((day) => ['w', 'x'].flatMap((seed) => generateQuestions({ graph, asOf: day, knownAt: day, seed }).map((draft) => ({ graph, draft })))));
const stems = [...new Set(drafts.map(({ draft }) => draft.question.stem))];
const options = [...new Set(drafts.flatMap(({ draft: { question } }) => [...question.options, ...question.targets].map(({ text }) => text)))];
const reasons = [...new Set(drafts.flatMap(({ draft: { explanation } }) => [explanation.text, ...[...explanation.key, ...explanation.others].map(({ reason }) => reason)]))];

function failing(texts: readonly string[], fault: RegExp): readonly string[] {
  return texts.filter((text) => fault.test(text));
}

function slugsOf(graph: PackGraph): readonly string[] {
  return [...graph.claims, ...graph.assertions, ...graph.evidence, ...graph.events, ...graph.actors, ...graph.sources].map(({ slug }) => slug).filter((slug) => slug.includes('-'));
}

describe('every stem', () => {
  it('is there to be read', () => {
    expect(stems.length).toBeGreaterThan(200);
  });

  it('has one question mark, at its end', () => {
    expect(stems.filter((stem) => !stem.endsWith('?') || stem.indexOf('?') !== stem.length - 1)).toEqual([]);
  });

  it('begins with a capital, and so does each of its sentences', () => {
    expect(stems.filter((stem) => !/^\p{Lu}/u.test(stem))).toEqual([]);
    expect(failing(stems, /[.] \p{Ll}/u)).toEqual([]);
  });

  it('gives the day as of which it asks', () => {
    expect(drafts.filter(({ draft: { question } }) => !question.stem.includes(formatDay(question.asked.asOf))).map(({ draft }) => draft.question.stem)).toEqual([]);
  });

  it('attributes once', () => {
    expect(failing(stems, /according to.*according to|by the account of.*according to|according to.*by the account of/iu)).toEqual([]);
  });

  it('says “last reported on” where that is all that is known', () => {
    const last = drafts.filter(({ draft: { question } }) => question.asked.lastReported !== null);
    expect(last.length).toBeGreaterThan(0);
    expect(last.filter(({ draft: { question } }) => !question.stem.includes(`last reported on ${formatDay(question.asked.lastReported ?? question.asked.asOf)}`))).toEqual([]);
  });
});

describe.each([['stem', stems], ['option', options], ['reason', reasons]] as const)('every %s', (_, texts) => {
  it('has single spaces, and none before punctuation', () => {
    expect(failing(texts, / {2}|\s[,;.?!]|^\s|\s$/u)).toEqual([]);
  });

  it('repeats no word by accident', () => {
    expect(failing(texts, /\b(\p{L}+) \1\b/iu)).toEqual([]);
  });

  it('doubles no punctuation', () => {
    expect(failing(texts, /,,|\.\.|;;|\?\?|,\.|\.,|;\.|:\./u)).toEqual([]);
  });

  it('uses “a” and “an” by sound', () => {
    expect(failing(texts, /\ban (?:[bcdfgjkpqtvwyz]|uni|use|one\b)/iu)).toEqual([]);
    expect(failing(texts, /\ba [aeio](?!ne\b|nce\b)/u)).toEqual([]);
  });

  it('closes the quotation marks that it opens', () => {
    expect(texts.filter((text) => (text.match(/“/gu) ?? []).length !== (text.match(/”/gu) ?? []).length)).toEqual([]);
    expect(failing(texts, /["`]/u)).toEqual([]);
  });

  it('leaks no value of the machine', () => {
    expect(failing(texts, /\b(?:null|undefined|NaN|true|false)\b|\[object|[A-Z]{4,}_[A-Z]|\d{4}-\d{2}-\d{2}/u)).toEqual([]);
  });
});

it('shows a slug of the graph nowhere', () => {
  const leaks = drafts.flatMap(({ graph, draft }) => {
    const shown = [draft.question.stem, ...draft.question.options.map(({ text }) => text), draft.explanation.text].join(' ');
    return slugsOf(graph).filter((slug) => shown.includes(slug) && !isHyphenatedWord(slug)).map((slug) => `${slug}: ${draft.question.stem}`);
  });
  expect(leaks).toEqual([]);
});

/** "lvova-belova" is a name as well as part of a slug. */
function isHyphenatedWord(slug: string): boolean {
  return slug.split('-').length === 2;
}

describe('every option', () => {
  it('begins with a capital, a figure or a quotation mark, and ends without a stop', () => {
    expect(options.filter((text) => !/^[\p{Lu}\p{N}“]/u.test(text) || /[.;,]$/u.test(text))).toEqual([]);
  });
});

describe('every explanation', () => {
  const complete = ({ question, explanation }: QuestionDraft): boolean => {
    const explained = new Set([...explanation.key, ...explanation.others].map(({ optionId }) => optionId));
    return question.options.every(({ id }) => explained.has(id)) && [...explanation.key, ...explanation.others].every(({ reason }) => reason.length > 20);
  };

  it('gives a reason for each option, right or wrong', () => {
    expect(drafts.filter(({ draft }) => !complete(draft)).map(({ draft }) => draft.question.stem)).toEqual([]);
  });

  it('cites a passage for the key, and says who tells it on which day', () => {
    const bare = drafts.filter(({ draft: { question, explanation } }) => question.asked.keyClaims.length > 0 && (explanation.key.every(({ evidence }) => evidence.length === 0) || !/\d{4}/u.test(explanation.text)));
    expect(bare.map(({ draft }) => draft.question.stem)).toEqual([]);
  });

  it('is made of whole sentences', () => {
    expect(reasons.filter((reason) => !/^[\p{Lu}“]/u.test(reason) || !/[.!?][”’)]*$/u.test(reason))).toEqual([]);
  });
});
