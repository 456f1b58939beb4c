import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PresentedDraft } from '@footnote/quiz-engine';
import { runFootnote } from '../testkit/run-footnote.js';

/** What `footnote questions --json` prints; a forger may write anywhere in it. */
type Forgeable<Value> = Value extends object ? { -readonly [Key in keyof Value]: Forgeable<Value[Key]> } : Value;
interface Suggested { pack: string; asOf: string; knownAt: string; seed: string; questions: Forgeable<PresentedDraft>[] }
type Question = Suggested['questions'][number];

/** Two of each kind. */
const COUNT = 20;

let folder: string;
let suggested: Suggested;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-verify-'));
  const { out } = await runFootnote(['questions', '--pack', 'us-icc-evidence', '--as-of', '2023-07-31', '--known-at', '2023-07-31', '--seed', 'verify', '--limit', String(COUNT), '--json']);
  suggested = JSON.parse(out) as Suggested; // as `questions` documents it
});
afterAll(async () => { await rm(folder, { recursive: true, force: true }); });

interface Verified { readonly good: boolean; readonly questions: readonly { readonly id: string; readonly good: boolean }[]; readonly findings: readonly { readonly code: string; readonly message: string; readonly questionId: string | null }[] }

/** Verifies several documents in one process; each is judged for itself, and the status is that of the worst. */
async function verifyAll(documents: readonly unknown[]): Promise<{ readonly status: number | null; readonly verified: readonly Verified[] }> {
  const files = await Promise.all(documents.map(async (document, index) => {
    const file = join(folder, `given-${index}.json`);
    await writeFile(file, JSON.stringify(document));
    return file;
  }));
  const { status, out } = await runFootnote(['verify', '--json', ...files]);
  return { status, verified: (JSON.parse(out) as { readonly verified: readonly Verified[] }).verified }; // the command's own document
}

function singleChoice(document: Suggested): Question {
  const found = document.questions.find(({ question }) => question.kind === 'SINGLE_CHOICE');
  if (found === undefined) throw new Error('No single choice was suggested.');
  return found;
}

function first<Item>(items: readonly Item[], what: string): Item {
  const [item] = items;
  if (item === undefined) throw new Error(`There is no ${what}.`);
  return item;
}

/** The text of the whole question with one thing in it replaced wherever it stands, as a careful forger would. */
function everywhere(question: Question, from: string, to: string): Question {
  const before = JSON.stringify(question);
  const after = before.split(JSON.stringify(from).slice(1, -1)).join(JSON.stringify(to).slice(1, -1));
  if (after === before) throw new Error(`"${from}" does not stand in the question.`);
  return JSON.parse(after) as Question; // the same shape
}

/** Passages that the key's own checks cite. */
function keyEvidence({ file }: Question): Question['file']['grounds']['evidence'][number] {
  const slug = first(file.proof.checks.filter(({ rule, evidence }) => rule === 'KEY_SUPPORTED' && evidence.length > 0), 'check of the key').evidence[0];
  return first(file.grounds.evidence.filter((one) => one.slug === slug), 'evidence of the key');
}

const FORGERIES: readonly (readonly [string, (question: Question) => Question | undefined])[] = [
  ['another key, in the file alone', (question) => {
    const { key, options } = question.file.question;
    if (key.type === 'OPTIONS') key.optionIds = [first(options.filter(({ id }) => !(key.optionIds as readonly string[]).includes(id)), 'wrong option').id];
    return undefined;
  }],
  ['another key, in what is shown alone', (question) => {
    question.keyOptionIds = [first(question.question.options.filter(({ id }) => !question.keyOptionIds.includes(id)), 'wrong option').id];
    return undefined;
  }],
  ['another key, wherever it is written', (question) => {
    const wrong = first(question.question.options.filter(({ id }) => !question.keyOptionIds.includes(id)), 'wrong option').id;
    question.keyOptionIds = [wrong];
    for (const key of [question.key, question.file.question.key]) if (key.type === 'OPTIONS') key.optionIds = [wrong];
    return undefined;
  }],
  ['an option in other words, everywhere', (question) => everywhere(question, question.question.options[0]?.text ?? '', 'A committee of the United Nations')],
  ['another day in the stem, everywhere', (question) => everywhere(question, question.question.stem, question.question.stem.replace('31 July 2023', '30 July 2023'))],
  ['another outlet in the stem, everywhere', (question) => everywhere(question, question.question.stem, question.question.stem.replace(/HNGN|MONDO|Sputnik|Al Mayadeen|The Gaze/, 'Reuters'))],
  ['a passage in other words', (question) => {
    const evidence = keyEvidence(question);
    evidence.exact = evidence.exact.replace(/\w+/, 'Nobody');
    return undefined;
  }],
  ['a passage that stands elsewhere', (question) => {
    keyEvidence(question).start += 3;
    return undefined;
  }],
  ['a source’s text in other words', (question) => {
    const { source } = keyEvidence(question);
    const text = first(question.file.grounds.sources.filter(({ slug }) => slug === source), 'source');
    text.text = (text.text ?? '').replace(/\b(the|a)\b/, 'no');
    return undefined;
  }],
  ['an assertion taken away', (question) => {
    const { slug } = keyEvidence(question);
    const { grounds } = question.file;
    grounds.assertions = grounds.assertions.filter(({ evidence }) => !(evidence as readonly string[]).includes(slug));
    return undefined;
  }],
  ['a proof called invalid', (question) => {
    question.file.proof.valid = false;
    question.proof.valid = false;
    return undefined;
  }],
  ['a check that is not there', (question) => {
    question.file.proof.checks = question.file.proof.checks.slice(1);
    question.proof.checks = question.proof.checks.slice(1);
    return undefined;
  }],
  ['an explanation of something else', (question) => {
    question.explanation.text = 'Everybody knows that.';
    return undefined;
  }],
];

/** What holds no question, or none that can be read. */
const NOTHING: readonly (readonly [string, unknown])[] = [['nothing', {}], ['a list', []], ['no question', { pack: 'us-icc-evidence', asOf: '2023-03-08', knownAt: '2023-03-08', seed: 's', questions: [] }], ['a number for a question', { questions: [4] }]];

describe('a file of questions', () => {
  let id: string;
  let judged: readonly Verified[];
  let twice: Verified | undefined;
  let nothing: readonly Verified[];

  beforeAll(async () => {
    const sound = singleChoice(suggested);
    id = sound.file.question.id;
    const forgeries = FORGERIES.map(([, forge]) => {
      const question = structuredClone(sound);
      const forged = forge(question) ?? question;
      expect(forged).not.toEqual(sound);
      return forged;
    });
    const { status, verified } = await verifyAll([...forgeries, { ...suggested, questions: [...suggested.questions, sound] }, ...NOTHING.map(([, document]) => document)]);
    expect(status).toBe(1);
    judged = verified.slice(0, forgeries.length);
    twice = verified[forgeries.length];
    nothing = verified.slice(forgeries.length + 1);
  });

  it('is good as it was printed, whole and each question alone', async () => {
    expect(suggested.questions).toHaveLength(COUNT);
    const { status, verified } = await verifyAll([suggested, ...suggested.questions]);
    expect(verified.filter(({ good }) => !good)).toEqual([]);
    expect(verified).toHaveLength(COUNT + 1);
    expect(verified[0]?.questions).toHaveLength(COUNT);
    expect(status).toBe(0);
  });

  it.each(FORGERIES.map(([what], index) => [what, index] as const))('with %s is not good, and a sentence says what is wrong with the question', (_what, index) => {
    expect(judged[index]).toMatchObject({ good: false, findings: expect.arrayContaining([{ code: expect.stringMatching(/^[A-Z_]+$/), message: expect.stringMatching(/^\S.*[.?!]$/s), questionId: id, path: expect.anything() }]) });
  });

  it('with one question twice is not good', () => {
    expect(twice).toMatchObject({ good: false });
    expect(twice?.findings.map(({ code, message }) => `${code} ${message}`).join('\n')).toMatch(/twice|TWIN/);
  });

  it.each(NOTHING.map(([what], index) => [what, index] as const))('that holds %s is not good', (_what, index) => {
    expect(nothing[index]?.good).toBe(false);
    expect(nothing[index]?.findings.map(({ message }) => message).join('\n')).toMatch(/^\S.{20,}[.?!]$/s);
  });

  it('that is not good ends the command with status 1 and the sentences for a person', async () => {
    const file = join(folder, 'forged.json');
    const forged = structuredClone(singleChoice(suggested));
    forged.explanation.text = 'Everybody knows that.';
    await writeFile(file, JSON.stringify(forged));
    const { status, out } = await runFootnote(['verify', file]);
    expect(status).toBe(1);
    expect(out).toMatch(new RegExp(`(^|\\n)${id}\\b.*: [A-Z_]+: .*[.?!]`));
  });
});
