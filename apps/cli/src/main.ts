import { randomUUID } from 'node:crypto';
import { runProgram } from './program.js';
import { typedInput } from './read-typed.js';

/* The command line's entry: `npm run -s footnote -- <command>`. npm runs it in the repository's folder and says in INIT_CWD where it was called. */

// Whoever reads us may have read enough ("| head"): no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const status = await runProgram(process.argv.slice(2), {
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  now: () => new Date(),
  newId: randomUUID,
  isTerminal: process.stdout.isTTY,
  input: typedInput(process.stdin, process.stderr),
  // Back to the beginning of the line and clear it: only a terminal understands that.
  progress: process.stderr.isTTY ? (line) => { process.stderr.write(`\r\x1b[2K${line.slice(0, process.stderr.columns - 1)}`); } : null,
  fetchPage: async (url) => {
    const { fetchArticle } = await import('@footnote/importer/fetch');
    return fetchArticle(url);
  },
}, {
  out: (text) => { process.stdout.write(text); },
  error: (text) => { process.stderr.write(text); },
});
// Rather than process.exit: a pipe may not have taken everything yet.
process.exitCode = status;
