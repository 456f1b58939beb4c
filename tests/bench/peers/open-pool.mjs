import pg from 'pg';

/** PostgreSQL's number for its type `date`, which the driver would turn into a moment. */
const DATE_TYPE = 1082;

/** A pool like that of the API: as many connections, days as text. */
export function openPool() {
  return new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    application_name: process.env.CONTENDER,
    max: Number(process.env.POOL_SIZE),
    types: { getTypeParser: (type, format) => (type === DATE_TYPE ? String : pg.types.getTypeParser(type, format)) },
  });
}

/** Listens on a free port and tells the bench where. */
export function announce(server) {
  server.listen(0, '127.0.0.1', () => { process.send({ kind: 'ready', address: `http://127.0.0.1:${server.address().port}` }); });
  process.once('disconnect', () => { process.exit(0); });
}
