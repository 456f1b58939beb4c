import { readFileSync } from 'node:fs';
import { readArticle, readInput } from '../src/index.js';
import { whatItSays } from './judge-proposals.js';

/** Prints what is proposed of a file, for whoever works on the rules: `show.ts FILE TODAY`. */
const [, , file = '', today = '2023-08-31'] = process.argv;
const input = readInput(readFileSync(file), { name: file, contentType: 'text/plain', url: null });
if (!input.ok) console.log(input.sentence);
else {
  const reading = readArticle(input.document, { graph: null, outlets: [], today });
  for (const remark of reading.remarks) console.log(`! ${remark}`);
  for (const proposal of reading.proposals) {
    const passage = proposal.passages[0];
    console.log(`${proposal.id} ${proposal.content.kind} ${proposal.rule ?? ''} ${proposal.confidence}\n    ${whatItSays(proposal)}\n    <${passage === undefined ? '' : reading.cleaned.text.slice(passage.start, passage.end)}>`);
  }
}
