import { AsyncResource } from 'node:async_hooks';
import pg from 'pg';

type OnConnect = Parameters<pg.Pool['connect']>[0];

/** Whether anybody follows on whose behalf a statement is sent: whoever counts, or traces. */
export type IsFollowed = () => boolean;

/**
 * A pool in which whoever waits for a connection goes on as themselves. Without it, a statement that waited is sent in the name of whoever
 * opened the connection that comes free: it would be counted, and traced, as part of another request.
 */
export class AttentivePool extends pg.Pool {
  constructor(options: pg.PoolConfig, private readonly isFollowed: IsFollowed) {
    super(options);
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(onConnect: OnConnect): void;
  override connect(onConnect?: OnConnect): Promise<pg.PoolClient> | void {
    if (onConnect === undefined) return super.connect();
    super.connect(this.isFollowed() ? AsyncResource.bind(onConnect) : onConnect);
  }
}
