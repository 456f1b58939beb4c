import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from './attempt.js';
import { enumOf } from './enum-of.js';
import { DateScalar, DateTimeScalar } from './scalars.js';

export const ApiKeyScope = enumOf('ApiKeyScope', 'What a program with an API key may open of the desk of whoever made the key. What is public needs no key; nothing opens accounts, desks, invitations and keys, and nothing deletes or exports persons.', {
  READ_DRAFTS: 'Suggested questions, with their answers.',
  READ_QUIZZES: 'The quizzes of the desk, drafts with their answers among them, what went stale in them, and the desk\'s own packs.',
  WRITE_QUIZZES: 'Making, changing and publishing quizzes, and copying and importing packs; reading them is part of it.',
  READ_CLASSES: 'The classes of the desk, with the names of their students and what was assigned to them.',
  READ_RESULTS: 'The results of the desk\'s quizzes: of questions, of classes and of each student.',
});

/** A key with which a program asks, as its maker sees it later. */
@ObjectType({ description: 'A key with which a program asks for you, at your desk. The key itself is shown once, when it is made.', simpleResolvers: true })
export class ApiKey {
  @Field(() => ID, { description: 'An id without a meaning. It is not the key.' })
  id!: string;

  @Field(() => String, { description: 'What it is for, in your words.' })
  name!: string;

  @Field(() => String, { description: 'Its last four characters, by which you tell it from others.' })
  ending!: string;

  @Field(() => [ApiKeyScope], { description: 'What it opens.' })
  scopes!: readonly (keyof typeof ApiKeyScope)[];

  @Field(() => DateTimeScalar, { description: 'When you made it.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Until when it works.' })
  expiresAt!: Date;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was last used (UTC); null where it never was.' })
  lastUsedOn!: string | null;
}

/** What a new key is to be. */
@InputType({ description: 'What a new API key is to be.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'What it is for, so that you know it later: 1 to 80 characters, on one line.' })
  name!: string;

  @Field(() => [ApiKeyScope], { description: 'What it opens; at least one. Give a program no more than it needs.' })
  scopes!: (keyof typeof ApiKeyScope)[];

  @Field(() => Int, { defaultValue: 90, description: 'For how many days it works: 1 to 365.' })
  expiresInDays!: number;
}

/** Which key is revoked. */
@InputType({ description: 'Which API key is revoked.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'The id of the key.' })
  apiKey!: string;
}

@ObjectType({ description: 'What came of making an API key.', simpleResolvers: true })
export class CreateApiKeyPayload {
  @Field(() => ApiKey, { nullable: true, description: 'The key as you see it later; null where none was made.' })
  apiKey!: unknown;

  @Field(() => String, { nullable: true, description: 'The key itself. It is given here and nowhere else: only a digest of it is kept. Send it as `Authorization: Bearer …`.' })
  key!: string | null;

  @Field(() => [UserError], { description: 'Why none was made; empty where one was.' })
  userErrors!: readonly UserError[];
}
