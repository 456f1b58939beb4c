import { Session } from 'node:inspector/promises';

/*
 * Loaded by `node --import` before whatever is measured: tells, when asked over the channel to the bench, what CPU the process has used,
 * and where. The answers are the process's own, so that nothing else on the machine is counted.
 */

const session = new Session();

async function startProfile() {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
}

/** The time that each function took itself, in samples: what it called is counted there. */
async function stopProfile() {
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const functions = new Map();
  for (const { callFrame, hitCount } of profile.nodes) {
    const key = `${callFrame.url} ${callFrame.lineNumber} ${callFrame.functionName}`;
    const known = functions.get(key) ?? { url: callFrame.url, line: callFrame.lineNumber, name: callFrame.functionName, samples: 0 };
    functions.set(key, { ...known, samples: known.samples + (hitCount ?? 0) });
  }
  return [...functions.values()].filter(({ samples }) => samples > 0);
}

process.on('message', (message) => {
  if (message === 'cpu') process.send?.({ kind: 'cpu', ...process.cpuUsage() });
  if (message === 'start-profile') void startProfile().then(() => process.send?.({ kind: 'profiling' }));
  if (message === 'stop-profile') void stopProfile().then((functions) => process.send?.({ kind: 'profile', functions }));
});
// Listening keeps the channel open; whoever is measured decides when it ends.
process.channel?.unref();
