import DataLoader from 'dataloader';

/*
 * The rows of the topic for servers that resolve field by field: one statement a list, whatever the number of parents, prepared by name;
 * the columns are those that the query gives, and the identifiers by which lists are found.
 */

const SOURCE = 'id, slug, label, title';
const CLAIM = 'id, slug, statement, answer';

const SQL = {
  pack: 'select id, slug, title from packs where slug = any($1) and desk_id is null',
  sources: `select ${SOURCE} from sources where id = any($1)`,
  eventsOfPack: below({ columns: 'id, slug, title, note, date_edtf, date_earliest, date_latest, date_precision', of: 'row', from: 'events row', where: 'row.pack_id = parents.id', order: `coalesce(row.date_earliest, date '0001-01-01'), coalesce(row.date_latest, date '9999-12-31'), row.ordinal` }),
  sourcesOfEvent: below({ columns: SOURCE, of: 'row', from: 'sources row', where: 'row.id in (select a.source_id from assertions a join claims c on c.id = a.claim_id where a.approved and (c.event_id = parents.id or c.to_event_id = parents.id))', order: 'row.ordinal' }),
  claimsOfEvent: below({ columns: CLAIM, of: 'row', from: 'claims row', where: '(row.event_id = parents.id or row.to_event_id = parents.id)', order: 'row.ordinal' }),
  assertionsOfClaim: below({ columns: 'id, source_id, hedges', of: 'row', from: 'assertions row', where: 'row.claim_id = parents.id and row.approved', order: 'row.ordinal' }),
  evidenceOfAssertion: below({ columns: 'id, exact, start_offset, end_offset', of: 'row', from: 'assertion_evidence place join evidence row on row.id = place.evidence_id', where: 'place.assertion_id = parents.id', order: 'place.ordinal' }),
};

/** A list below many parents: a page of it for each. */
function below({ columns, of, from, where, order }) {
  const named = columns.split(', ').map((column) => `${of}.${column}`).join(', ');
  return `select parents.id as parent, page.* from unnest($1::uuid[]) with ordinality parents(id, nth)
    cross join lateral (select ${named}, row_number() over (order by ${order}) as nth from ${from} where ${where} order by ${order} limit $2) page order by parents.nth, page.nth`;
}

/** The loaders of one request. */
export function loadTopic(pool) {
  const rows = async (name, values) => (await pool.query({ name, text: SQL[name], values })).rows;
  const byKey = (name, key) => new DataLoader(async (keys) => {
    const found = new Map((await rows(name, [keys])).map((row) => [row[key], row]));
    return keys.map((one) => found.get(one) ?? null);
  });
  const lists = (name) => {
    const bySize = new Map();
    return (parent, first) => {
      let loader = bySize.get(first);
      if (loader === undefined) {
        loader = new DataLoader(async (parents) => {
          const found = new Map(parents.map((one) => [one, []]));
          for (const row of await rows(name, [parents, first])) found.get(row.parent).push(row);
          return parents.map((one) => found.get(one));
        });
        bySize.set(first, loader);
      }
      return loader.load(parent);
    };
  };
  return {
    pack: byKey('pack', 'slug'), source: byKey('sources', 'id'),
    eventsOfPack: lists('eventsOfPack'), sourcesOfEvent: lists('sourcesOfEvent'), claimsOfEvent: lists('claimsOfEvent'),
    assertionsOfClaim: lists('assertionsOfClaim'), evidenceOfAssertion: lists('evidenceOfAssertion'),
  };
}
