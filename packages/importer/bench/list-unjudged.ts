import { fileURLToPath } from 'node:url';
import { FERRY_ORIGINALS, measureClaims, measureOwnArticles } from './claims.bench.js';
import { isJudged, judgementKey, readJudgements, whatItSays } from './judge-proposals.js';

/** Prints what is proposed that no pack has and nobody has judged, with the key under which a judgement of it is kept. */
const judged = readJudgements();
const measures = [measureClaims(fileURLToPath(new URL('../../../../shared/articles', import.meta.url))), measureClaims(FERRY_ORIGINALS, 'harbour-ferry')];
for (const { source, reading, matched } of [...measures.flatMap(({ readings }) => readings), ...measureOwnArticles()]) {
  const text = reading.cleaned.text;
  for (const proposal of reading.proposals.filter(isJudged)) {
    const key = judgementKey(source, proposal, text);
    if (judged[key] !== undefined || matched.has(proposal.id)) continue;
    const passage = proposal.passages[0];
    console.log(`${key} ${proposal.id} ${proposal.rule ?? ''} | ${whatItSays(proposal)}\n      <${passage === undefined ? '' : text.slice(passage.start, passage.end)}>`);
  }
}
