// Stops the server of a test run, and removes its folder, once the process of the run is gone. Plain JavaScript: it is
// started by tests and must start in a moment, without a loader.
import { rmSync } from 'node:fs';
import { clearInterval, setInterval, setTimeout } from 'node:timers';

const [run, postmaster, folder] = [Number(process.argv[2]), Number(process.argv[3]), String(process.argv[4])];

const timer = setInterval(() => {
  if (isAlive(run)) return;
  clearInterval(timer);
  try {
    process.kill(postmaster, 'SIGQUIT');
  } catch {
    // Already gone.
  }
  setTimeout(() => { rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }); }, 1_000);
}, 500);

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
