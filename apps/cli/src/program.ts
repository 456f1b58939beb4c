import { Command, CommanderError } from 'commander';
import { STATUS, UsageError, type Outcome } from './outcome.js';
import type { Surroundings } from './surroundings.js';

/** Where a program's output goes; tests collect it. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Runs one command line to its exit status. Commands are loaded when they are called: `verify` never pays for a database driver. */
export async function runProgram(args: readonly string[], surroundings: Surroundings, streams: Streams): Promise<number> {
  const json = args.includes('--json');
  const shown: Shown = { outcome: null };
  try {
    await buildProgram(surroundings, streams, shown).parseAsync([...args], { from: 'user' });
    return shown.outcome === null ? STATUS.good : present(shown.outcome, { json: json || shown.outcome.asJson, streams });
  } catch (error) {
    return presentFailure(error, json, streams);
  }
}

interface Shown { outcome: (Outcome & { readonly asJson: boolean }) | null }

function buildProgram(surroundings: Surroundings, streams: Streams, shown: Shown): Command {
  const keep = (outcome: Outcome, asJson = false) => { shown.outcome = { ...outcome, asJson }; };
  const program = new Command('footnote')
    .description('Quizzes from the news in which every answer can be traced to the passage it rests on.')
    .configureOutput({ writeOut: streams.out, writeErr: () => undefined })
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', '\nExit status: 0 good, 1 the thing checked is not good, 2 wrong use. With --json, one JSON document on standard output and nothing else.');
  // Inherited settings reach only commands that are made by `command`.
  addVerify(program, surroundings, keep);
  addQuestions(program, surroundings, keep);
  addImport(program, surroundings, keep);
  addAttach(program, surroundings, keep);
  addBackup(program, surroundings, keep);
  addPassword(program, surroundings, keep);
  return program;
}

type Keep = (outcome: Outcome, asJson?: boolean) => void;

function addVerify(program: Command, surroundings: Surroundings, keep: Keep): void {
  program.command('verify')
    .description('check packs, or the proofs of questions, from their files alone')
    .argument('[targets...]', 'slugs or folders of packs, or files of questions as "footnote questions" prints them; all shipped packs where none is named')
    .option('--json', 'print one JSON document')
    .action(async (targets: string[]) => {
      const { verify } = await import('./commands/verify.js');
      keep(verify(targets, surroundings));
    });
}

function addQuestions(program: Command, surroundings: Surroundings, keep: Keep): void {
  program.command('questions')
    .description('suggest proved questions from a pack; JSON unless a terminal reads it')
    .requiredOption('--pack <pack>', 'slug or folder of the pack')
    .requiredOption('--as-of <day>', 'the day that is asked about, such as 2023-03-08')
    .option('--known-at <day>', 'what had been published by this day is known (default: today)')
    .option('--kinds <kinds...>', 'kinds of question, by spaces or commas (default: all)')
    .option('--seed <seed>', 'the same seed gives the same questions', 'footnote')
    .option('--limit <number>', 'at most so many, the best first')
    .option('--json', 'print one JSON document')
    .action(async (options: { readonly pack: string; readonly asOf: string; readonly knownAt?: string; readonly kinds?: readonly string[]; readonly seed: string; readonly limit?: string }) => {
      const { questions } = await import('./commands/questions.js');
      keep(questions(options, surroundings), !surroundings.isTerminal);
    });
}

function addImport(program: Command, surroundings: Surroundings, keep: Keep): void {
  program.command('import')
    .description('read articles into proposals for a pack: what is kept of each, what is known of it, and what a person may accept')
    .argument('<articles...>', 'files of text or HTML, folders of them, addresses of pages, or - for standard input')
    .option('--pack <pack>', 'slug or folder of a pack: what it knows already is recognised')
    .option('--out <folder>', 'keep each reading there; a call that was interrupted goes on where it was')
    .option('--fetch', 'allow pages to be fetched whose address is given', false)
    .option('--model', 'ask the language model that FOOTNOTE_LLM_URL and FOOTNOTE_LLM_MODEL name for further proposals', false)
    .option('--json', 'print one JSON document')
    .action(async (articles: string[], options: { readonly pack?: string; readonly out?: string; readonly fetch: boolean; readonly model: boolean }) => {
      const { importArticles } = await import('./commands/import/import-articles.js');
      keep(await importArticles(articles, options, surroundings));
    });
}

function addAttach(program: Command, surroundings: Surroundings, keep: Keep): void {
  program.command('attach')
    .description('recognise original articles, re-anchor every citation of them to the verbatim passage, and keep them in the database')
    .argument('<files...>', 'the articles as text, menus and all')
    .option('--pack <pack>', 'only this pack (default: every pack is tried)')
    .option('--dry-run', 'report without a database and store nothing', false)
    .option('--json', 'print one JSON document')
    .action(async (files: string[], options: { readonly pack?: string; readonly dryRun: boolean }) => {
      const { attach } = await import('./commands/attach.js');
      keep(await attach(files, options, surroundings));
    });
}

function addBackup(program: Command, surroundings: Surroundings, keep: Keep): void {
  program.command('backup')
    .description('write everything that the database holds to one file, while Footnote runs or not')
    .argument('[file]', 'where to (default: a file named after the moment, here)')
    .option('--force', 'write over a file that is there', false)
    .option('--json', 'print one JSON document')
    .action(async (file: string | undefined, options: { readonly force: boolean }) => {
      const { backup } = await import('./commands/backup.js');
      keep(await backup(file, options, surroundings));
    });
  program.command('restore')
    .description('bring an empty database to what a backup holds')
    .argument('<file>', 'a file that "footnote backup" wrote')
    .option('--replace', 'lose what the database holds now', false)
    .option('--json', 'print one JSON document')
    .action(async (file: string, options: { readonly replace: boolean }) => {
      const { restore } = await import('./commands/backup.js');
      keep(await restore(file, options, surroundings));
    });
}

function addPassword(program: Command, surroundings: Surroundings, keep: Keep): void {
  program.command('password')
    .description('set a new password for an account, asked for unseen or read from standard input, and sign it out everywhere')
    .argument('<email>', 'the address of the account')
    .option('--json', 'print one JSON document')
    .action(async (email: string) => {
      const { password } = await import('./commands/password.js');
      keep(await password(email, surroundings));
    });
}

function present(outcome: Outcome, { json, streams }: { readonly json: boolean; readonly streams: Streams }): number {
  streams.out(json ? `${JSON.stringify(outcome.document, null, 2)}\n` : `${outcome.text}\n`);
  return outcome.good ? STATUS.good : STATUS.notGood;
}

function presentFailure(error: unknown, json: boolean, streams: Streams): number {
  // --help and the like end the parsing by an error of their own.
  if (error instanceof CommanderError && error.exitCode === 0) return STATUS.good;
  const wrongUse = error instanceof UsageError || error instanceof CommanderError;
  const code = wrongUse ? error.code : codeOf(error);
  const message = error instanceof CommanderError ? describeCommander(error) : error instanceof Error ? error.message : String(error);
  if (json) streams.out(`${JSON.stringify({ error: { code, message, known: error instanceof UsageError ? error.known : [] } }, null, 2)}\n`);
  else streams.error(`${message}\n${code === 'INTERNAL' && error instanceof Error ? `${error.stack ?? ''}\n` : ''}`);
  return wrongUse ? STATUS.wrongUse : STATUS.notGood;
}

function describeCommander(error: CommanderError): string {
  const message = error.message.replace(/^error: /, '');
  return message === '(outputHelp)' ? 'Name a command: verify, questions, import, attach, backup, restore or password; "footnote --help" says more.' : `${message}; "footnote --help" and "footnote <command> --help" say how it is used.`;
}

/** The database's failures come with a sentence and a code; what has none is a bug. */
function codeOf(error: unknown): string {
  return error instanceof Error && error.name === 'OperationalError' && 'code' in error && typeof error.code === 'string' ? error.code : 'INTERNAL';
}
