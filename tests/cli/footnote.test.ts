import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../testkit/repository.js';
import { runFootnote, type CommandEnd } from '../testkit/run-footnote.js';

interface Failure { readonly error: { readonly code: string; readonly message: string; readonly known: readonly string[] } }

let folder: string;

beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'footnote-cli-')); });
afterAll(async () => { await rm(folder, { recursive: true, force: true }); });

/** Standard output must be one JSON document, and nothing else. */
function documentOf<Document>({ out }: CommandEnd): Document {
  return JSON.parse(out) as Document; // throws where anything else was printed
}

/** Wrong use: status 2, a sentence and no stack, with what there is to choose from. */
function expectWrongUse({ status, out, err }: CommandEnd, about: RegExp): void {
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(about);
  expect(err).not.toMatch(/\n\s+at /);
}

describe('footnote', () => {
  it('says through npm how it is used', async () => {
    const { status, out } = await runFootnote(['--help'], { throughNpm: true });
    expect(status).toBe(0);
    for (const command of ['verify', 'questions', 'import', 'attach', 'backup', 'restore', 'password']) expect(out).toContain(command);
    expect(out).toContain('0 good, 1 the thing checked is not good, 2 wrong use');
  });

  it('says how one command is used', async () => {
    const { status, out } = await runFootnote(['questions', '--help']);
    expect(status).toBe(0);
    for (const word of ['Usage: footnote questions', '--pack', '--as-of', '--known-at', '--kinds', '--seed', '--json']) expect(out).toContain(word);
  });

  it('refuses a command, an option or an argument that it does not know, and says how to find the right one', async () => {
    expectWrongUse(await runFootnote(['interpret']), /interpret.*--help/s);
    expectWrongUse(await runFootnote(['verify', '--loudly']), /--loudly.*--help/s);
    expectWrongUse(await runFootnote(['questions', '--as-of', '2023-03-08']), /--pack/);
  });

  it('prints with --json one document for a failure too', async () => {
    const end = await runFootnote(['verify', 'no-such-thing', '--json']);
    expect(end.status).toBe(2);
    expect(end.err).toBe('');
    expect(documentOf<Failure>(end).error).toMatchObject({ code: 'UNKNOWN_TARGET', known: ['harbour-ferry', 'us-icc-evidence'] });
  });
});

describe('footnote verify', () => {
  it('finds the packs that ship sound, all or one', async () => {
    const end = await runFootnote(['verify', '--json'], { throughNpm: true });
    expect(end.status).toBe(0);
    const { good, verified } = documentOf<{ good: boolean; verified: readonly { kind: string; target: string; good: boolean }[] }>(end);
    expect(good).toBe(true);
    expect(verified.map(({ kind, target }) => `${kind} ${target}`)).toEqual(['PACK harbour-ferry', 'PACK us-icc-evidence']);
    const one = await runFootnote(['verify', 'us-icc-evidence']);
    expect(one.status).toBe(0);
    expect(one.out).toMatch(/^us-icc-evidence is sound\./);
  });

  it('finds a broken pack not good, with file, line and remedy', async () => {
    const pack = await mkdtemp(join(folder, 'pack-'));
    await writeFile(join(pack, 'pack.yaml'), 'slug: broken-pack\ntitle: Broken\nsummary: Broken.\nlanguage: en\ninvented: yes\ndateline: null\nkeyDates: []\nlicence: CC-BY-4.0\ncolour: red\n');
    const { status, out } = await runFootnote(['verify', pack]);
    expect(status).toBe(1);
    expect(out).toMatch(/pack\.yaml:\d+:\d+ error [A-Z_]+: .*\n\s+\S+/);
  });

  it('tells a file that is no JSON, a folder that is no pack and a file that is not there apart', async () => {
    await writeFile(join(folder, 'notes.txt'), 'not JSON');
    const notes = await runFootnote(['verify', 'notes.txt'], { folder });
    expect(notes.status).toBe(1);
    expect(notes.out).toContain('NOT_JSON');
    expectWrongUse(await runFootnote(['verify', '.'], { folder }), /no pack/);
    expectWrongUse(await runFootnote(['verify', 'missing.json'], { folder }), /harbour-ferry and us-icc-evidence/);
  });
});

describe('footnote questions', () => {
  it('refuses an unknown pack, day or kind, and lists the known ones', async () => {
    expectWrongUse(await runFootnote(['questions', '--pack', 'no-such-pack', '--as-of', '2023-03-08']), /"no-such-pack".*harbour-ferry and us-icc-evidence/s);
    expectWrongUse(await runFootnote(['questions', '--pack', 'us-icc-evidence', '--as-of', '2023-02-30']), /2023-02-30.*2023-03-08.*2023-07-26/s);
    expectWrongUse(await runFootnote(['questions', '--pack', 'us-icc-evidence', '--as-of', '2023-03-08', '--kinds', 'RIDDLE']), /RIDDLE.*SINGLE_CHOICE.*DISAGREEMENT/s);
  });

  it('gives the same document for the same seed, and the kinds that were asked for', async () => {
    const args = ['questions', '--pack', 'harbour-ferry', '--as-of', '2021-07-10', '--known-at', '2021-07-10', '--kinds', 'corroboration,true-false-not-stated', '--seed', 'again', '--json'];
    const [once, twice] = [await runFootnote(args), await runFootnote(args)];
    expect(once.status).toBe(0);
    expect(once.err).toBe('');
    expect(twice.out).toBe(once.out);
    const document = documentOf<{ pack: string; asOf: string; knownAt: string; seed: string; questions: readonly { question: { kind: string } }[] }>(once);
    expect(document).toMatchObject({ pack: 'harbour-ferry', asOf: '2021-07-10', knownAt: '2021-07-10', seed: 'again' });
    expect(new Set(document.questions.map(({ question }) => question.kind))).toEqual(new Set(['CORROBORATION', 'TRUE_FALSE_NOT_STATED']));
  });
});

describe('footnote import', () => {
  it('reads a folder, keeps the readings, and fetches no address that it was not allowed to', async () => {
    const originals = join(repositoryRoot, 'packages/corpus/packs/harbour-ferry/originals');
    const end = await runFootnote(['import', originals, '--pack', 'harbour-ferry', '--out', 'readings', '--json'], { folder });
    expect(end).toMatchObject({ status: 0, err: '' });
    const { articles } = documentOf<{ articles: readonly { state: string; reading: { proposals: readonly { content: { known?: boolean } }[] } }[] }>(end);
    expect(articles.map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => 'READ'));
    expect(articles.flatMap(({ reading }) => reading.proposals).some(({ content }) => content.known === true)).toBe(true);
    expect(await readdir(join(folder, 'readings'))).toHaveLength(6);
    expectWrongUse(await runFootnote(['import', 'https://paper.example/story'], { folder }), /--fetch/);
  });
});
