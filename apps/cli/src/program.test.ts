import { connect, createLogger, readEnvironment } from '@footnote/api/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from './program.js';
import type { TypedInput } from './surroundings.js';

let folder: string;
const variables = { ...process.env };
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'footnote-cli-'));
  process.env['FOOTNOTE_DATA_DIR'] = path.join(folder, 'data');
  delete process.env['DATABASE_URL'];
});
afterAll(() => {
  process.env = variables;
  rmSync(folder, { recursive: true, force: true });
});

/** What comes through a pipe or, as answers to prompts, from whoever types. */
let piped = '';
let typed: string[] | null = null;
const prompts: string[] = [];
beforeEach(() => { piped = ''; typed = null; prompts.length = 0; });
const input: () => TypedInput = () => ({
  isTerminal: typed !== null,
  askUnseen: (prompt) => { prompts.push(prompt); return Promise.resolve(typed?.shift() ?? null); },
  readPiped: () => Promise.resolve(piped),
  readPipedBytes: () => Promise.resolve(new TextEncoder().encode(piped)),
});

interface Ran { readonly status: number; readonly out: string; readonly error: string }

let ids = 0;
async function run(...args: readonly string[]): Promise<Ran> {
  const said = { out: '', error: '' };
  const status = await runProgram(args, {
    folder, now: () => new Date('2026-01-02T03:04:05Z'), newId: () => `00000000-0000-4000-8000-${String(ids += 1).padStart(12, '0')}`, isTerminal: true, input: input(), progress: null,
    fetchPage: () => Promise.reject(new Error('nothing is fetched here')),
  }, { out: (text) => { said.out += text; }, error: (text) => { said.error += text; } });
  return { status, ...said };
}

/** A run that must print one JSON document and nothing else. */
async function runJson(...args: readonly string[]): Promise<{ readonly status: number; readonly document: Readonly<Record<string, unknown>> }> {
  const { status, out, error } = await run(...args, '--json');
  expect(error).toBe('');
  return { status, document: JSON.parse(out) as Readonly<Record<string, unknown>> };
}

const FERRY = fileURLToPath(new URL('../../../packages/corpus/packs/harbour-ferry', import.meta.url));
const originals = () => readdirSync(path.join(FERRY, 'originals')).sort().map((name) => path.join(FERRY, 'originals', name));

describe('footnote questions', () => {
  it('prints the same document for the same seed, in the shapes of the SDL', async () => {
    const once = await run('questions', '--pack', 'us-icc-evidence', '--as-of', '2023-03-08', '--known-at', '2023-07-31', '--limit', '12', '--seed', 'a', '--json');
    const twice = await run('questions', '--pack', 'us-icc-evidence', '--as-of', '2023-03-08', '--known-at', '2023-07-31', '--limit', '12', '--seed', 'a', '--json');
    expect(once).toEqual(twice);
    const document = JSON.parse(once.out) as { readonly questions: readonly { readonly question: object; readonly keyOptionIds: readonly string[]; readonly proof: { readonly valid: boolean } }[] };
    expect(document).toMatchObject({ pack: 'us-icc-evidence', asOf: '2023-03-08', knownAt: '2023-07-31', seed: 'a' });
    expect(document.questions).toHaveLength(12);
    for (const draft of document.questions) {
      expect(draft.question).toMatchObject({ id: expect.any(String), kind: expect.any(String), stem: expect.any(String), options: expect.any(Array) });
      expect(draft.proof.valid).toBe(true);
    }
  });

  it('gives only the kinds that were asked for', async () => {
    const { document } = await runJson('questions', '--pack', 'us-icc-evidence', '--as-of', '2023-07-31', '--kinds', 'single-choice,ORDER');
    // What questions prints.
    const kinds = new Set((document as unknown as { readonly questions: readonly { readonly question: { readonly kind: string } }[] }).questions.map(({ question }) => question.kind));
    expect([...kinds].sort()).toEqual(['ORDER', 'SINGLE_CHOICE']);
  });

  it.each([
    ['an unknown pack', ['--pack', 'nope', '--as-of', '2023-03-08'], 'UNKNOWN_PACK', 'harbour-ferry'],
    ['what is no date', ['--pack', 'us-icc-evidence', '--as-of', '2023-02-30'], 'UNKNOWN_DATE', '2023-03-08'],
    ['what is no date in --known-at', ['--pack', 'us-icc-evidence', '--as-of', '2023-03-08', '--known-at', 'later'], 'UNKNOWN_DATE', '2023-07-26'],
    ['an unknown kind', ['--pack', 'us-icc-evidence', '--as-of', '2023-03-08', '--kinds', 'ESSAY'], 'UNKNOWN_KIND', 'SINGLE_CHOICE'],
  ])('lists what is known where it is given %s', async (_what, args, code, listed) => {
    const { status, document } = await runJson('questions', ...args);
    expect(status).toBe(2);
    expect(document).toMatchObject({ error: { code, known: expect.arrayContaining([listed]) } });
    expect((await run('questions', ...args)).error).toContain(listed);
  });
});

describe('footnote verify', () => {
  it('holds for every pack that ships', async () => {
    const { status, document } = await runJson('verify');
    expect({ status, document }).toMatchObject({ status: 0, document: { good: true, verified: [{ kind: 'PACK', target: 'harbour-ferry' }, { kind: 'PACK', target: 'us-icc-evidence' }] } });
  });

  it('re-checks what questions printed, and one question of it, and says what is wrong with a changed one', async () => {
    const { document } = await runJson('questions', '--pack', 'us-icc-evidence', '--as-of', '2023-03-08', '--limit', '4');
    writeFileSync(path.join(folder, 'all.json'), JSON.stringify(document));
    const [first] = (document as unknown as { readonly questions: readonly { readonly file: { readonly question: { readonly stem: string } } }[] }).questions;
    writeFileSync(path.join(folder, 'one.json'), JSON.stringify(first?.file));
    writeFileSync(path.join(folder, 'changed.json'), JSON.stringify({ ...first?.file, question: { ...first?.file.question, stem: 'Who opposed it?' } }));
    expect(await runJson('verify', 'all.json')).toMatchObject({ status: 0, document: { good: true, verified: [{ kind: 'QUESTIONS', questions: [{}, {}, {}, {}] }] } });
    expect(await runJson('verify', 'one.json')).toMatchObject({ status: 0 });
    const changed = await runJson('verify', 'changed.json');
    expect(changed).toMatchObject({ status: 1, document: { good: false, verified: [{ findings: expect.arrayContaining([expect.objectContaining({ code: 'STEM_UNDATED' })]) }] } });
  });

  it('tells file, line and remedy of what is wrong with a pack, with status 1', async () => {
    const broken = path.join(folder, 'broken');
    cpSync(FERRY, broken, { recursive: true });
    writeFileSync(path.join(broken, 'issues.yaml'), `${readFileSync(path.join(broken, 'issues.yaml'), 'utf8')}\n- slug: second\n  question: 7\n`);
    const { status, out } = await run('verify', 'broken');
    expect(status).toBe(1);
    expect(out).toMatch(/issues\.yaml:\d+:\d+ error [A-Z_]+: .+\n {4}.+/);
    const { document } = await runJson('verify', broken);
    expect(document).toMatchObject({ good: false, verified: [{ counts: null, problems: expect.arrayContaining([expect.objectContaining({ file: 'issues.yaml', severity: 'ERROR' })]) }] });
  });

  it('says of a file that is no JSON, and of one that is not there, what is expected', async () => {
    writeFileSync(path.join(folder, 'text.json'), '{');
    expect(await runJson('verify', 'text.json')).toMatchObject({ status: 1, document: { verified: [{ findings: [{ code: 'NOT_JSON' }] }] } });
    expect(await runJson('verify', 'nothing')).toMatchObject({ status: 2, document: { error: { code: 'UNKNOWN_TARGET', known: expect.arrayContaining(['us-icc-evidence']) } } });
  });
});

describe('the command line', () => {
  it('answers wrong use with status 2 and the way to help, in JSON where that was asked for', async () => {
    expect(await run('bogus')).toMatchObject({ status: 2, out: '', error: expect.stringContaining('footnote --help') });
    expect(await run('questions')).toMatchObject({ status: 2, error: expect.stringContaining('--pack') });
    expect(await runJson('backup', '--nonsense')).toMatchObject({ status: 2, document: { error: { message: expect.stringContaining('--nonsense') } } });
    expect(await run()).toMatchObject({ status: 2 });
  });

  it.each(['verify', 'questions', 'attach', 'backup', 'restore', 'password'])('explains %s', async (command) => {
    const { status, out } = await run(command, '--help');
    expect(status).toBe(0);
    expect(out).toContain(`Usage: footnote ${command}`);
    expect(out).toContain('--json');
  });
});

describe('footnote attach, backup and restore', () => {
  it('recognise and re-anchor without a database where it is a dry run', async () => {
    const files = originals();
    expect(files.length).toBeGreaterThan(0);
    const { status, document } = await runJson('attach', '--dry-run', ...files);
    expect(status).toBe(0);
    expect(document).toMatchObject({ good: true, dryRun: true, files: files.map(() => ({ pack: 'harbour-ferry', stored: false, citations: expect.arrayContaining([expect.objectContaining({ anchor: expect.stringMatching(/EXACT|MOVED/) })]) })) });
    expect(existsSync(path.join(folder, 'data'))).toBe(false);
  });

  it('refuse a text that is no source, with the reason and status 1', async () => {
    writeFileSync(path.join(folder, 'other.txt'), 'The weather will be fine tomorrow, with some clouds in the west. '.repeat(10));
    const { status, document } = await runJson('attach', '--dry-run', 'other.txt');
    expect(status).toBe(1);
    expect(document).toMatchObject({ good: false, files: [{ file: 'other.txt', refused: expect.stringContaining('none of the sources') }] });
    expect(await runJson('attach', 'missing.txt')).toMatchObject({ status: 2, document: { error: { code: 'NO_SUCH_FILE' } } });
  });

  it('say that there is nothing to back up before the first start', async () => {
    expect(await runJson('backup')).toMatchObject({ status: 1, document: { error: { code: 'NO_DATABASE' } } });
  });

  it('keep the originals, carry them over in a backup, and refuse to write over anything unasked', async () => {
    const files = originals();
    const attached = await runJson('attach', ...files);
    expect(attached).toMatchObject({ status: 0, document: { files: files.map(() => ({ stored: true })) } });
    const backup = await runJson('backup', 'mine.backup');
    expect(backup).toMatchObject({ status: 0, document: { good: true, file: path.join(folder, 'mine.backup') } });
    expect(await runJson('backup', 'mine.backup')).toMatchObject({ status: 2, document: { error: { code: 'FILE_EXISTS' } } });
    expect(await runJson('restore', 'mine.backup')).toMatchObject({ status: 1, document: { error: { code: 'DATABASE_NOT_EMPTY' } } });
    process.env['FOOTNOTE_DATA_DIR'] = path.join(folder, 'elsewhere');
    expect(await runJson('restore', 'mine.backup')).toMatchObject({ status: 0, document: { replaced: false, rows: backup.document['rows'] } });
    expect(await runJson('backup', 'theirs.backup')).toMatchObject({ status: 0, document: { rows: backup.document['rows'], tables: backup.document['tables'] } });
    expect(await runJson('restore', 'mine.backup', '--replace')).toMatchObject({ status: 0, document: { replaced: true } });
    expect(await runJson('restore', 'all.json', '--replace')).toMatchObject({ status: 1, document: { error: { code: 'BACKUP_DAMAGED' } } });
  });
});

describe('footnote password', () => {
  const EMAIL = 'ada@school.example';
  const GOOD = 'seven herons at low tide';

  /** Works on the database that the command opens. */
  async function inDatabase<Result>(work: (query: (text: string, values?: unknown[]) => Promise<readonly Record<string, unknown>[]>) => Promise<Result>): Promise<Result> {
    const read = readEnvironment();
    if (!read.ok) throw new Error(read.problems.join(' '));
    const connection = await connect({ environment: read.environment, logger: createLogger({ level: 'silent', forPeople: false }), purpose: 'footnote tests', mode: 'share' });
    try {
      return await work(async (text, values) => (await connection.database.pool.query<Record<string, unknown>>(text, values)).rows);
    } finally {
      await connection.close();
    }
  }

  const kept = () => inDatabase(async (query) => ({
    passwords: (await query("select password from credentials where provider_id = 'credential'")).map(({ password }) => String(password)),
    sessions: (await query('select token from sessions')).map(({ token }) => token),
  }));

  beforeAll(async () => {
    process.env['FOOTNOTE_DATA_DIR'] = path.join(folder, 'accounts');
    await inDatabase(async (query) => {
      await query("insert into desks (id, name, created_at) values ('00000000-0000-4000-9000-000000000001', 'Ada’s desk', now())");
      for (const [id, name, email] of [['2', 'Ada', EMAIL], ['3', 'Bo', 'bo@school.example']]) {
        const key = `00000000-0000-4000-9000-00000000000${String(id)}`;
        await query('insert into users (id, name, email, desk_id, created_at, updated_at) values ($1, $2, $3, $4, now(), now())', [key, name, email, '00000000-0000-4000-9000-000000000001']);
        await query("insert into sessions (id, token, user_id, expires_at, created_at, updated_at) values (gen_random_uuid(), $1, $2, now() + interval '1 day', now(), now())", [`session of ${String(name)}`, key]);
      }
      await query("insert into credentials (id, account_id, provider_id, user_id, password, created_at, updated_at) values (gen_random_uuid(), 'x', 'credential', '00000000-0000-4000-9000-000000000002', 'the old one', now(), now())");
    });
  });

  it('refuses what no account may have, with the reason and status 1, and changes nothing', async () => {
    for (const [password, reason] of [['short', 'at least 10'], ['password123', 'tried first'], [`${EMAIL}1`, 'your name or address']] as const) {
      piped = `${password}\n`;
      expect(await runJson('password', EMAIL)).toMatchObject({ status: 1, document: { error: { code: 'PASSWORD_REFUSED', message: expect.stringContaining(reason) } } });
    }
    expect(await kept()).toEqual({ passwords: ['the old one'], sessions: ['session of Ada', 'session of Bo'] });
  });

  it('says plainly that there is no such account, before it asks for anything', async () => {
    typed = [GOOD, GOOD];
    for (const email of ['eve@school.example', 'eve']) {
      const { status, error } = await run('password', email);
      expect({ status, error }).toEqual({ status: 2, error: `There is no account with the address "${email}" in this Footnote. Nothing was changed.\n` });
    }
    expect(prompts).toEqual([]);
    expect(await runJson('password', 'eve@school.example')).toMatchObject({ status: 2, document: { error: { code: 'NO_SUCH_ACCOUNT' } } });
  });

  it('takes one line, and no password where none or another was typed', async () => {
    for (const text of ['', '\n']) {
      piped = text;
      expect(await runJson('password', EMAIL)).toMatchObject({ status: 2, document: { error: { code: 'NOT_GIVEN' } } });
    }
    piped = `${GOOD}\nand more\n`;
    expect(await runJson('password', EMAIL)).toMatchObject({ status: 2, document: { error: { code: 'NOT_ONE_LINE' } } });
    typed = [GOOD, `${GOOD}!`];
    expect(await runJson('password', EMAIL)).toMatchObject({ status: 2, document: { error: { code: 'NOT_THE_SAME' } } });
    typed = [GOOD];
    expect(await runJson('password', EMAIL)).toMatchObject({ status: 2, document: { error: { code: 'NOT_GIVEN' } } });
    expect((await kept()).passwords).toEqual(['the old one']);
  });

  it('sets the piped line as the password, hashed, and ends the sessions of that account alone', async () => {
    piped = `${GOOD}\r\n`;
    const { status, document } = await runJson('password', EMAIL.toUpperCase());
    expect({ status, document }).toEqual({ status: 0, document: { good: true, email: EMAIL, name: 'Ada', hadPassword: true, endedSessions: 1 } });
    const { passwords, sessions } = await kept();
    expect(sessions).toEqual(['session of Bo']);
    expect(passwords).toEqual([expect.not.stringContaining(GOOD)]);
  });

  it('asks whoever sits there twice, never repeats what was typed, and gives one to an account that has none', async () => {
    typed = [GOOD, GOOD];
    const { status, out, error } = await run('password', 'bo@school.example');
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(prompts).toEqual([expect.stringContaining('Bo (bo@school.example)'), expect.any(String)]);
    expect(out).toContain('had none before');
    expect(out).toContain('1 session ended');
    expect(out + prompts.join('')).not.toContain(GOOD);
    expect((await kept()).passwords).toHaveLength(2);
  });
});
