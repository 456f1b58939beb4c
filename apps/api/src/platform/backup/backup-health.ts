import type { FastifyInstance } from 'fastify';
import type { NightlyBackups } from './nightly-backup.js';

/**
 * `/health/backup`, for whoever watches an installation: 200 while nightly backups are made or none are wished for, 503 where the last try
 * failed or one is overdue. It names no folder and no reason: those are in the log. `/health/ready` does not hang on it, since an API
 * without a backup still serves.
 */
export function registerBackupHealth(app: FastifyInstance, nightly: NightlyBackups | null): void {
  app.get('/health/backup', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    if (nightly === null) return reply.send({ status: 'no nightly backup is configured' });
    const { goodAt, failure, isOverdue, nextDue } = await nightly.describe();
    const obstacle = failure !== null ? 'the last nightly backup failed' : isOverdue ? 'the nightly backup is overdue' : null;
    return reply.code(obstacle === null ? 200 : 503).send({ status: obstacle ?? 'nightly backups are made', lastGoodAt: goodAt, failedAt: failure?.at ?? null, nextDue });
  });
}
