/**
 * Prints the locator of a verbatim quotation from an article, for the `original:` of a piece of evidence.
 * Usage: locate.ts ARTICLE WORDS…            "first words … last words" stands for all between them
 *        locate.ts ARTICLE --quotes FILE     one quotation per line; empty lines and lines with # are passed over
 */
import { readFileSync } from 'node:fs';
import { makeLocator } from '../attach/make-locator.js';

const [articlePath, ...rest] = process.argv.slice(2);
if (articlePath === undefined || rest.length === 0) {
  console.error('Usage: locate.ts ARTICLE WORDS… | locate.ts ARTICLE --quotes FILE');
  process.exit(2);
}

const article = readFileSync(articlePath, 'utf8');
const quotations = rest[0] === '--quotes' && rest[1] !== undefined
  ? readFileSync(rest[1], 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  : [rest.join(' ')];

for (const quotation of quotations) {
  const result = makeLocator(article, quotation);
  if (result.ok) {
    const { start, end, words, hash } = result.locator;
    console.log(`# ${result.passage}`);
    console.log(`original: { start: ${start}, end: ${end}, words: ${words}, hash: "${hash}" }`);
  } else {
    process.exitCode = 1;
    console.log(`# NOT LOCATED: ${quotation}\n#   ${result.reason}`);
  }
}
