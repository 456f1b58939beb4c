import { Field, ObjectType } from 'type-graphql';
import { connectionOf, type ConnectionOf } from './connection.js';
import { DateTimeScalar } from './scalars.js';

@ObjectType({ description: 'The language model that this installation can ask about articles that are imported. It is asked only where somebody chose so for an import.', simpleResolvers: true })
export class ImportModel {
  @Field(() => String, { description: 'The host to which the text of an article is sent, with its port where that is not the usual one.' })
  host!: string;

  @Field(() => String, { description: 'What the model is called there.' })
  name!: string;
}

@ObjectType({ description: 'What somebody chose about asking a language model for an import.', simpleResolvers: true })
export class ImportModelChoice {
  @Field(() => String, { nullable: true, description: 'The host to which the texts may be sent from then on; null: to none.' })
  host!: string | null;

  @Field(() => String, { nullable: true, description: 'Who chose, by the name that their account has now; null where the account is gone.' })
  by!: string | null;

  @Field(() => DateTimeScalar, { description: 'When that was.' })
  at!: Date;
}

export const ImportModelChoiceConnection = connectionOf<ImportModelChoice>({ name: 'ImportModelChoice', node: () => ImportModelChoice, plural: 'choices about asking a language model' });
export type ImportModelChoiceConnection = ConnectionOf<ImportModelChoice>;
