import pg from 'pg';
import { uncounted } from './count-statements.js';
import { preparesNothing, withoutName } from './unnamed-statements.js';

/** The setting that the policies of the tables read. */
export const DESK_SETTING = 'footnote.desk';

type Told = (error: Error | null, result?: unknown) => void;

/** The messages of the protocol by which a statement is sent, of the driver's connection. */
interface Wire {
  parse(statement: { readonly text: string; readonly name?: string }): void;
  bind(bound: { readonly statement?: string; readonly values: readonly string[] }): void;
  execute(portal: object): void;
}

/** What of the driver's query is overridden here; its types name only what is handed in. */
interface DriverQuery {
  callback: Told | undefined;
  prepare(wire: Wire): void;
  handleDataRow(row: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
}
const DriverQuery = pg.Query as unknown as new (statement: object, values: unknown) => DriverQuery;

const SAY = { name: 'footnote hold', text: 'SELECT set_config($1, $2, true)' } as const;

/**
 * A statement before which, in one way to the database, is said what it is held to. Both go off before the one Sync, and what stands before a
 * Sync is one transaction: the setting is gone with it, whether or not the statement worked, and a pooler may give the connection away after it.
 */
class HeldQuery extends DriverQuery {
  private isSaid = false;

  constructor(private readonly held: { readonly desk: string; readonly isPrepared: boolean }, statement: object, values: unknown) {
    super(statement, values);
  }

  override prepare(wire: Wire): void {
    const { desk, isPrepared } = this.held;
    const named = isPrepared ? { statement: SAY.name } : {};
    if (!isPrepared) wire.parse({ text: SAY.text });
    wire.bind({ ...named, values: [DESK_SETTING, desk] });
    wire.execute({});
    super.prepare(wire);
  }

  override handleDataRow(row: unknown): void {
    if (this.isSaid) super.handleDataRow(row);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.isSaid) super.handleCommandComplete(message, wire);
    this.isSaid = true;
  }
}

/** The connections on which the saying is prepared. */
const prepared = new WeakSet<pg.PoolClient>();

/** Runs one statement, given as the driver takes it, held to a desk for as long as it lasts. */
export async function queryHeld(client: pg.PoolClient, desk: string, [statement, values]: readonly unknown[]): Promise<unknown> {
  const isPrepared = !preparesNothing(client);
  if (isPrepared && !prepared.has(client)) {
    // Once for each connection: it belongs to nobody's request.
    await uncounted(() => client.query({ ...SAY, values: [DESK_SETTING, ''] }));
    prepared.add(client);
  }
  // What is handed over with a `submit` of its own passes the client as it is: its name is left out here.
  const sent = isPrepared ? statement : withoutName(statement);
  const whole = typeof sent === 'string' ? { text: sent } : sent as object;
  // Only the messages of the extended protocol share a Sync.
  const query = new HeldQuery({ desk, isPrepared }, { ...whole, queryMode: 'extended' }, values);
  return new Promise((resolve, reject) => {
    (client.query as unknown as (query: HeldQuery, told: Told) => void).call(client, query, (error, result) => {
      if (error === null) resolve(result);
      else reject(error);
    });
  });
}
