// In which order jest runs the test files. Plain JavaScript: jest loads it before it can read anything else.
import { createRequire } from 'node:module';

// jest's own, in whatever version jest brings.
const require = createRequire(import.meta.url);
const { default: Sequencer } = require(require.resolve('@jest/test-sequencer', { paths: [require.resolve('jest')] }));

/** What takes longest comes first, so that the two workers end together with short files: browsers and programs, then servers, then the rest. */
const FOLDERS = ['/tests/e2e/', '/tests/', '/apps/cli/', '/apps/api/', '/packages/'];

function rankOf({ path, context }) {
  const inside = path.slice(context.config.rootDir.length);
  const rank = FOLDERS.findIndex((folder) => inside.startsWith(folder));
  return rank === -1 ? FOLDERS.length : rank;
}

/** Within a folder as jest would: what failed last time, then by how long it took, or by size where this machine does not know. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rankOf(a) - rankOf(b));
  }
}
