import { Field, ObjectType } from 'type-graphql';
import { connectionOf, type ConnectionOf } from './connection.js';
import { Node } from './node.js';
import { Pack } from './pack.js';

/** A question in dispute. */
@ObjectType({ implements: Node, description: 'A question in dispute, on which actors take positions.', simpleResolvers: true })
export class Issue extends Node {
  @Field(() => String, { description: 'The name by which this issue is asked for.' })
  slug!: string;

  @Field(() => String, { description: 'The question.' })
  question!: string;

  @Field(() => Pack, { description: 'The affair in which it is disputed.' })
  pack!: unknown;
}

export const IssueConnection = connectionOf<Issue>({ name: 'Issue', node: () => Issue, plural: 'issues' });
export type IssueConnection = ConnectionOf<Issue>;
