import SchemaBuilder from '@pothos/core';

/** The part of the graph that the topic asks for, by Pothos: object references over rows, lists by the loaders of the request. */
export function buildTopicSchema() {
  const builder = new SchemaBuilder({});
  const nodeId = (type, row) => Buffer.from(`${type}:${row.id}`, 'utf8').toString('base64url');
  const types = Object.fromEntries(['Pack', 'Event', 'FuzzyDate', 'Source', 'Claim', 'Assertion', 'Evidence'].map((name) => [name, builder.objectRef(name)]));
  const connectionOf = (name) => builder.objectRef(`${name}Connection`).implement({ fields: (t) => ({ nodes: t.field({ type: [types[name]], resolve: ({ nodes }) => nodes }) }) });
  const connections = Object.fromEntries(['Event', 'Source', 'Claim', 'Assertion'].map((name) => [name, connectionOf(name)]));
  const identity = (t, type) => ({ id: t.id({ resolve: (row) => nodeId(type, row) }), ...(type === 'Assertion' || type === 'Evidence' ? {} : { slug: t.exposeString('slug') }) });
  const page = (t, { of, list }) => t.field({
    type: connections[of], args: { first: t.arg.int({ required: true }) },
    resolve: async (row, { first }, { load }) => ({ nodes: await load[list](row.id, first) }),
  });

  types.Pack.implement({ fields: (t) => ({ ...identity(t, 'Pack'), title: t.exposeString('title'), events: page(t, { of: 'Event', list: 'eventsOfPack' }) }) });
  types.FuzzyDate.implement({
    fields: (t) => ({
      edtf: t.exposeString('date_edtf'), earliest: t.exposeString('date_earliest', { nullable: true }), latest: t.exposeString('date_latest', { nullable: true }), precision: t.exposeString('date_precision'),
    }),
  });
  types.Event.implement({
    fields: (t) => ({
      ...identity(t, 'Event'), title: t.exposeString('title'), note: t.exposeString('note', { nullable: true }), date: t.field({ type: types.FuzzyDate, resolve: (row) => row }),
      sources: page(t, { of: 'Source', list: 'sourcesOfEvent' }), claims: page(t, { of: 'Claim', list: 'claimsOfEvent' }),
    }),
  });
  types.Source.implement({ fields: (t) => ({ ...identity(t, 'Source'), label: t.exposeString('label'), title: t.exposeString('title', { nullable: true }) }) });
  types.Claim.implement({
    fields: (t) => ({ ...identity(t, 'Claim'), statement: t.exposeString('statement'), answer: t.exposeString('answer'), assertions: page(t, { of: 'Assertion', list: 'assertionsOfClaim' }) }),
  });
  types.Assertion.implement({
    fields: (t) => ({
      ...identity(t, 'Assertion'), hedges: t.exposeStringList('hedges'),
      source: t.field({ type: types.Source, resolve: (row, _args, { load }) => load.source.load(row.source_id) }),
      // As many as there are: the list has no pages in the API either.
      evidence: t.field({ type: [types.Evidence], resolve: (row, _args, { load }) => load.evidenceOfAssertion(row.id, null) }),
    }),
  });
  types.Evidence.implement({ fields: (t) => ({ ...identity(t, 'Evidence'), exact: t.exposeString('exact'), start: t.exposeInt('start_offset'), end: t.exposeInt('end_offset') }) });
  builder.queryType({
    fields: (t) => ({ pack: t.field({ type: types.Pack, nullable: true, args: { slug: t.arg.string({ required: true }) }, resolve: (_root, { slug }, { load }) => load.pack.load(slug) }) }),
  });
  return builder.toSchema();
}
