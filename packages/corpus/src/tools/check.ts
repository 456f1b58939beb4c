/**
 * Validates a pack and counts what it holds. Exit status 1 where it has errors, 2 on wrong use.
 * Usage: check.ts FOLDER [--articles FOLDER]
 */
import { loadPack } from '../load-pack.js';
import { readPackFolder } from '../disk/pack-folders.js';
import { formatProblem } from '../problems.js';
import { countEntities } from '../count-entities.js';

const [folder, option, articles] = process.argv.slice(2);
if (folder === undefined || (option !== undefined && (option !== '--articles' || articles === undefined))) {
  console.error('Usage: check.ts FOLDER [--articles FOLDER]');
  process.exit(2);
}

const result = loadPack(readPackFolder(folder));
for (const problem of result.ok ? result.warnings : result.problems) console.log(formatProblem(problem));
if (result.ok) {
  for (const [name, count] of Object.entries(countEntities(result.graph))) console.log(`${String(count).padStart(5)}  ${name}`);
} else {
  const errors = result.problems.filter((problem) => problem.severity === 'ERROR').length;
  console.log(`${errors} error${errors === 1 ? '' : 's'}: the pack is not loaded.`);
  process.exitCode = 1;
}
