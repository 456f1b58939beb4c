/**
 * Validates a pack and counts what it holds. Exit status 1 where it has errors, 2 on wrong use.
 * With --articles it also holds the pack against the articles it reports on: locators, absences, and wording taken over.
 * Usage: check.ts FOLDER [--articles FOLDER] [--quiet]     (--quiet leaves out advice)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkArticles, checkSharedWording } from '../check/check-articles.js';
import { countEntities } from '../count-entities.js';
import { readPackFolder } from '../disk/pack-folders.js';
import { loadWithPlaces } from '../load-pack.js';
import { createProblemLog, formatProblem } from '../problems.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { articles: { type: 'string' }, quiet: { type: 'boolean', default: false } } });
const [folder] = positionals;
if (folder === undefined || positionals.length > 1) {
  console.error('Usage: check.ts FOLDER [--articles FOLDER] [--quiet]');
  process.exit(2);
}

const log = createProblemLog();
const files = readPackFolder(folder);
const loaded = loadWithPlaces(files, log);
if (values.articles !== undefined) {
  const articles = readdirSync(values.articles).filter((name) => name.endsWith('.txt')).map((name) => ({ name, text: readFileSync(join(values.articles ?? '', name), 'utf8') }));
  checkSharedWording(files, articles, log);
  if (loaded !== null) checkArticles({ ...loaded, articles, log });
}

const problems = log.list();
const errors = problems.filter((problem) => problem.severity === 'ERROR').length;
for (const problem of problems) if (problem.severity === 'ERROR' || !values.quiet) console.log(formatProblem(problem));
if (loaded !== null) for (const [name, count] of Object.entries(countEntities(loaded.graph))) console.log(`${String(count).padStart(5)}  ${name}`);
console.log(`${errors} error${errors === 1 ? '' : 's'}, ${problems.length - errors} piece${problems.length - errors === 1 ? '' : 's'} of advice${loaded === null ? ': the pack is not loaded.' : '.'}`);
process.exitCode = errors > 0 ? 1 : 0;
