import { openTarget } from './target.js';

/** What the process that attacks asks of this one, and what it is told. */
export type Question = { readonly is: 'CPU' } | { readonly is: 'STORM'; readonly times: number };
export type Told = { readonly is: 'READY'; readonly port: number; readonly guessedIds: readonly string[]; readonly cookie: string } | { readonly is: 'CPU'; readonly milliseconds: number; readonly megabytes: number } | { readonly is: 'STORMED' };

/* The API in a process of its own, so that what an attack costs it can be told from what it costs the attacker. */
const { api, target } = await openTarget();
const tell = (told: Told): void => { process.send?.(told); };

process.on('message', (question: Question) => {
  if (question.is === 'STORM') {
    void target.storm(question.times).then(() => { tell({ is: 'STORMED' }); });
    return;
  }
  const { user, system } = process.cpuUsage();
  tell({ is: 'CPU', milliseconds: (user + system) / 1_000, megabytes: process.memoryUsage().rss / 1_048_576 });
});
process.once('disconnect', () => { void api.close().then(() => { process.exit(0); }); });
tell({ is: 'READY', port: target.port, guessedIds: target.guessedIds, cookie: target.cookie });
