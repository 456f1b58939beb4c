import { connect, createLogger, OperationalError, readEnvironment, type Connection } from '@footnote/api/platform';
import type { Outcome } from './outcome.js';

/** Opens the database for as long as the work takes; where the API runs, the embedded one is the API's. */
export async function withDatabase(options: { readonly purpose: string; readonly mustExist: boolean }, work: (connection: Connection) => Promise<Outcome>): Promise<Outcome> {
  const read = readEnvironment();
  if (!read.ok) throw new OperationalError('ENVIRONMENT', read.problems.join('\n'));
  const connection = await connect({ environment: read.environment, logger: createLogger({ level: 'silent', forPeople: false }), mode: 'share', ...options });
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}
