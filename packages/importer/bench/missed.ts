import { fileURLToPath } from 'node:url';
import { FERRY_ORIGINALS, measureClaims } from './claims.bench.js';

/** Prints the assertions of a pack that are not proposed, for whoever works on the rules. */
const isFerry = process.argv[2] === 'harbour-ferry';
const { readings } = isFerry ? measureClaims(FERRY_ORIGINALS, 'harbour-ferry') : measureClaims(fileURLToPath(new URL('../../../../shared/articles', import.meta.url)));
for (const { source, missed, reading } of readings) {
  for (const { claim, ranges } of missed) {
    console.log(`${source} ${claim.predicate.type} ${claim.statement}\n    <${ranges.map(({ start, end }) => reading.cleaned.text.slice(start, end)).join(' | ')}>`);
  }
}
