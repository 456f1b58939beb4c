import { endOnFault } from '../../apps/api/src/platform/end-on-fault.js';

/* Breaks as a process does in which a statement failed and nobody caught it; told apart from its test, which would break with it. */

/** As Drizzle makes them: parameters in the message, and what the driver said as the cause. */
class FailedStatement extends Error {
  readonly query = 'select 1 where token = $1';
  readonly params = ['SECRET-OF-A-SESSION'];
}

function fail(): never {
  const said = Object.assign(new Error('invalid input syntax for type uuid: "SECRET-OF-A-SESSION"'), { severity: 'ERROR', routine: 'string_to_uuid', detail: 'not shown' });
  throw new FailedStatement('Failed query: select 1 where token = $1\nparams: SECRET-OF-A-SESSION', { cause: said });
}

endOnFault((sentence) => { process.stderr.write(`${sentence}\n`); });
if (process.argv[2] === 'throws') setTimeout(fail, 1);
else void Promise.resolve().then(fail);
