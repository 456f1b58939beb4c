import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BOUNDED_LISTS } from './bounded-lists.js';
import { findSchemaFaults } from './find-faults.js';

const committed = readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), '../../packages/schema/schema.graphql'), 'utf8');

/** A small schema that keeps to every rule; each test plants one fault in it. */
const GOOD = `
  scalar DateTime
  scalar URL
  enum UserErrorCode { INVALID }
  type UserError { code: UserErrorCode!, field: [String!], message: String! }
  type PageInfo { hasNextPage: Boolean! }
  type Thing { id: ID!, name: String!, seenAt: DateTime, url: URL, "How many marks there are." markCount: Int! }
  type ThingEdge { cursor: String!, node: Thing! }
  type ThingConnection { edges: [ThingEdge!]!, nodes: [Thing!]!, pageInfo: PageInfo!, totalCount: Int! }
  type Query { things(first: Int, after: String): ThingConnection!, thing(seenAt: DateTime): Thing }
  input RenameThingInput { thing: ID!, name: String! }
  type RenameThingPayload { thing: Thing, userErrors: [UserError!]! }
  type Mutation { renameThing(input: RenameThingInput!): RenameThingPayload! }`;

function faultsOf(sdl: string, boundedLists: Readonly<Record<string, string>> = {}): readonly string[] {
  return findSchemaFaults(buildSchema(sdl), { boundedLists }).map(({ rule, place }) => `${place}: ${rule}`);
}

describe('the rules of the schema', () => {
  it('are kept by the schema that is committed', () => {
    expect(findSchemaFaults(buildSchema(committed), { boundedLists: BOUNDED_LISTS })).toEqual([]);
    expect(Object.keys(BOUNDED_LISTS).length).toBeGreaterThan(50);
  });

  it('say nothing of a schema that keeps to them', () => {
    expect(faultsOf(GOOD)).toEqual([]);
  });

  it.each([
    ['a list of objects that is given whole', 'name: String!', 'name: String!, parts: [Thing!]!', 'Thing.parts: lists are connections'],
    ['a connection without a count', ', totalCount: Int! }', ' }', 'ThingConnection.totalCount: connections are alike'],
    ['a connection that cannot be paged', 'things(first: Int, after: String)', 'things(first: Int)', 'Query.things: connections are alike'],
    ['a mutation with loose arguments', 'renameThing(input: RenameThingInput!)', 'renameThing(thing: ID!, name: String!)', 'Mutation.renameThing: mutations have an input and a payload of their own'],
    ['a mutation with the input of another', 'renameThing(input: RenameThingInput!)', 'nameThing(input: RenameThingInput!)', 'Mutation.nameThing: mutations have an input and a payload of their own'],
    ['a mutation that gives the thing itself', 'RenameThingPayload!', 'Thing!', 'Mutation.renameThing: mutations have an input and a payload of their own'],
    ['a payload without userErrors', 'thing: Thing, userErrors: [UserError!]!', 'thing: Thing', 'Mutation.renameThing: mutations have an input and a payload of their own'],
    ['a code that is any text', 'code: UserErrorCode!', 'code: String!', 'UserError.code: userErrors have a code of an enum, a field and a message'],
    ['a field of an error that is not a path', 'field: [String!]', 'field: String', 'UserError.field: userErrors have a code of an enum, a field and a message'],
    ['a moment that is a text', 'seenAt: DateTime,', 'seenAt: String,', 'Thing.seenAt: moments and addresses have scalars of their own'],
    ['a moment that is taken as a text', 'thing(seenAt: DateTime)', 'thing(seenAt: String)', 'Query.thing(seenAt): moments and addresses have scalars of their own'],
    ['an address that is a text', 'url: URL', 'pageUrl: String', 'Thing.pageUrl: moments and addresses have scalars of their own'],
    ['a number of things that does not say so', 'markCount: Int!', 'marks: Int!', 'Thing.marks: numbers of things end in Count'],
    ['a deprecation that names no day', 'name: String!, seenAt', 'name: String! @deprecated(reason: "Use `title`."), seenAt', 'Thing.name: what is deprecated says what to use, and until when'],
    ['a deprecation that names nothing else', 'name: String!, seenAt', 'name: String! @deprecated(reason: "Gone from 2027-01-01 on."), seenAt', 'Thing.name: what is deprecated says what to use, and until when'],
  ])('find %s', (_what, from, to, fault) => {
    expect(GOOD).toContain(from);
    expect(faultsOf(GOOD.replace(from, to))).toContain(fault);
  });

  it('take a list that is bounded, with a reason', () => {
    const whole = GOOD.replace('name: String!', 'name: String!, parts: [Thing!]!');
    expect(faultsOf(whole, { 'Thing.parts': 'four at the most' })).toEqual([]);
    expect(faultsOf(whole, { 'Thing.parts': ' ' })).toEqual(['Thing.parts: lists are connections']);
  });

  it('find a reason for a list that is not there any more', () => {
    expect(faultsOf(GOOD, { 'Thing.parts': 'four at the most' })).toEqual(['Thing.parts: lists are connections']);
  });

  it('take a deprecation that says what to use, and until when', () => {
    expect(faultsOf(GOOD.replace('name: String!, seenAt', 'name: String! @deprecated(reason: "Use `title` instead; may be gone from 2027-07-01 on."), seenAt'))).toEqual([]);
  });
});
