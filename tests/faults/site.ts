import type pg from 'pg';
import type { FaultyLink } from './faulty-link.js';
import type { ApiKeeper } from './keep-api.js';

export type SiteKind = 'embedded' | 'external';

/** An installation that things are done to: an API of its own process, and its PostgreSQL. */
export interface Site {
  readonly kind: SiteKind;
  readonly api: ApiKeeper;
  /** Between the two; null where the database is the API's own child. */
  readonly link: FaultyLink | null;
  readonly database: DatabaseInHand;
  readonly forwardingSecret: string;
  /** Where the database keeps its files. */
  readonly dataFolder: string;
  readonly close: () => Promise<void>;
}

/** A PostgreSQL that can be hurt. */
export interface DatabaseInHand {
  /** Ends it with all its processes, as a power cut does. */
  readonly kill: () => Promise<void>;
  /** Starts it again; where it is the API's own, the API does. */
  readonly revive: () => Promise<void>;
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** A connection of its superuser, past every link. Throws while it is away. */
  readonly connect: () => Promise<pg.Client>;
  /** The same, as the owner of another database on it that is made where it is missing; of an external one only. */
  readonly url: (role: 'superuser' | 'owner' | 'application', database?: string) => string;
}
