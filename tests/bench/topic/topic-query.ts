/** What is asked of whoever speaks the API's own schema: a page of a topic, 20 events with their sources, claims and evidence. */
export const TOPIC_QUERY = `query Topic($pack: String!) {
  pack(slug: $pack) {
    id slug title
    events(first: 20) {
      nodes {
        id slug title note
        date { edtf earliest latest precision }
        sources(first: 5) { nodes { id slug label title } }
        claims(first: 5) {
          nodes {
            id slug statement answer
            assertions(first: 5) { nodes { id hedges source { id slug label title } evidence { id exact start end } } }
          }
        }
      }
    }
  }
}`;

/** The same rows in the schema that PostGraphile makes of the tables, under the same names. */
export const POSTGRAPHILE_QUERY = `query Topic($pack: String!) {
  pack: packBySlug(slug: $pack) {
    id slug title
    events: topicEvents(first: 20) {
      nodes {
        id slug title note
        edtf: dateEdtf earliest: dateEarliest latest: dateLatest precision: datePrecision
        sources: topicSources(first: 5) { nodes { id slug label title } }
        claims: topicClaims(first: 5) {
          nodes {
            id slug statement answer
            assertions: topicAssertions(first: 5) { nodes { id hedges source: sourceBySourceId { id slug label title } evidence: topicEvidence { nodes { id exact start: startOffset end: endOffset } } } }
          }
        }
      }
    }
  }
}`;

/**
 * The lists of the topic that are no foreign keys, or have an order of their own, as PostGraphile has it: functions of a row. PostgreSQL
 * puts their bodies in place of their calls, so that they cost what the same words in a query do.
 */
export const POSTGRAPHILE_FUNCTIONS = `
create function packs_topic_events(pack packs) returns setof events language sql stable as $$
  select row.* from events row where row.pack_id = pack.id order by coalesce(row.date_earliest, date '0001-01-01'), coalesce(row.date_latest, date '9999-12-31'), row.ordinal $$;
create function events_topic_sources(event events) returns setof sources language sql stable as $$
  select row.* from sources row
  where row.id in (select a.source_id from assertions a join claims c on c.id = a.claim_id where a.approved and (c.event_id = event.id or c.to_event_id = event.id)) order by row.ordinal $$;
create function events_topic_claims(event events) returns setof claims language sql stable as $$
  select row.* from claims row where row.event_id = event.id or row.to_event_id = event.id order by row.ordinal $$;
create function claims_topic_assertions(claim claims) returns setof assertions language sql stable as $$
  select row.* from assertions row where row.claim_id = claim.id and row.approved order by row.ordinal $$;
create function assertions_topic_evidence(assertion assertions) returns setof evidence language sql stable as $$
  select row.* from assertion_evidence place join evidence row on row.id = place.evidence_id where place.assertion_id = assertion.id order by place.ordinal $$;`;

/** An answer with what differs between schemas by nature taken out: opaque ids, and whether a short list or a date is wrapped in an object. */
export function normaliseAnswer(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normaliseAnswer);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== 'id').map(([name, part]): [string, unknown] => [name, normaliseAnswer(part)]);
  const parts: Readonly<Record<string, unknown>> = Object.fromEntries(entries);
  if (Object.keys(parts).length === 1 && 'nodes' in parts) return parts['nodes'];
  const { date, ...rest } = parts;
  return typeof date === 'object' && date !== null ? { ...date, ...rest } : parts;
}
