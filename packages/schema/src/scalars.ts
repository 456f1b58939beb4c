import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTime, GraphQLURL } from 'graphql-scalars';

interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly specifiedByURL: string;
  readonly accepts: (value: string) => boolean;
  /** What is allowed, as the end of a sentence. */
  readonly allowed: string;
}

/** A scalar that travels as text in both directions and says what it allows when it refuses. */
function textScalar({ name, description, specifiedByURL, accepts, allowed }: TextScalar): GraphQLScalarType<string, string> {
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : `A value of type ${typeof value}`;
    throw new GraphQLError(`${shown} is not a ${name}: ${allowed}`, { ...(node && { nodes: node }), extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => parse(value),
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, node),
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day that the calendar has: "2023-02-30" is not. */
function isDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}

/** A calendar day, in no time zone. */
export const DateScalar = textScalar({
  name: 'Date',
  description: 'A calendar day, written year, month, day: `2023-03-08`. It has no time of day and no time zone.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  accepts: isDay,
  allowed: 'write a day of the calendar as YYYY-MM-DD, for example "2023-03-08".',
});

/** An EDTF expression. Only ever sent to a client, so that its grammar is checked where packs are read. */
export const EdtfScalar = textScalar({
  name: 'Edtf',
  description: 'A date as exactly as it is known, in the Extended Date/Time Format (ISO 8601-2): `2023-03-08` is a day, `2022-12` a month, `1998` a year, `2023-07-26/2023-07-30` some time between two days.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  accepts: (value) => value.length > 0,
  allowed: 'write an EDTF expression, for example "2022-12".',
});

/** A web address, sent as it was written: `URL` objects would add a slash here and there. */
export const UrlScalar = textScalar({
  name: 'URL',
  description: 'The address of a page on the web, with its scheme: `https://example.org/article`.',
  specifiedByURL: GraphQLURL.specifiedByURL ?? 'https://url.spec.whatwg.org/',
  accepts: (value) => URL.canParse(value),
  allowed: 'write a whole address, for example "https://example.org/article".',
});

/** A moment in UTC. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  name: 'DateTime',
  description: 'A moment, to the millisecond, with its time zone: `2023-03-08T12:00:00.000Z`.',
});
