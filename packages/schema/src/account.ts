import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AccountRole, SignUpPolicy } from './account-enums.js';
import { ApiKey } from './api-key.js';
import { connectionOf } from './connection.js';
import { DateTimeScalar } from './scalars.js';

/** Somebody with an account, as colleagues and the owner see them. */
@ObjectType({ description: 'Somebody with an account, as their colleagues and the owner of the installation see them.', simpleResolvers: true })
export class Account {
  @Field(() => ID, { description: 'An id without a meaning.' })
  id!: string;

  @Field(() => String, { description: 'What they are called here.' })
  name!: string;

  @Field(() => String, { description: 'The e-mail address with which they sign in.' })
  email!: string;

  @Field(() => AccountRole, { description: 'What they are here.' })
  role!: keyof typeof AccountRole;

  @Field(() => DateTimeScalar, { description: 'When the account was made.' })
  createdAt!: Date;
}

/** A list of accounts. */
export const AccountConnection = connectionOf<Account>({ name: 'Account', node: () => Account, plural: 'accounts' });

/** A device or a program on which somebody is signed in. */
@ObjectType({ description: 'A browser in which somebody is signed in. No address is kept.', simpleResolvers: true })
export class Session {
  @Field(() => ID, { description: 'An id without a meaning. It is not the secret that the browser holds.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When they signed in.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last used, to the hour.' })
  lastUsedAt!: Date;

  @Field(() => String, { nullable: true, description: 'What the browser calls itself; null where it does not.' })
  browser!: string | null;

  @Field(() => Boolean, { description: 'Whether it is the one that asks now.' })
  isThis!: boolean;
}

/** A link by which somebody gets an account, or comes to a desk. */
@ObjectType({ description: 'A link by which somebody gets an account, or comes to a desk. The link itself is shown once, to whoever made it.', simpleResolvers: true })
export class Invitation {
  @Field(() => ID, { description: 'An id without a meaning. It is not the secret of the link.' })
  id!: string;

  @Field(() => String, { description: 'For whom it is, in the words of whoever made it.' })
  invitee!: string;

  @Field(() => Boolean, { description: 'Whether they get a desk of their own, instead of a place at the desk that invites.' })
  ownDesk!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Until when the link works.' })
  expiresAt!: Date;
}

/** What teachers work at together. */
@ObjectType({ description: 'What teachers work at together: quizzes, classes and packs belong to a desk, not to one of its members.', simpleResolvers: true })
export class Desk {
  @Field(() => ID, { description: 'An id without a meaning.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'After how many days without a visit the answers of a class are deleted; null: never by themselves.' })
  retentionDays!: number | null;

  @Field(() => Boolean, { description: 'Whether students see links to the original articles.' })
  linksOut!: boolean;

  @Field(() => AccountConnection, { description: 'Who works at it, in the order in which they came.' })
  members!: unknown;

  @Field(() => [Invitation], { description: 'Invitations that nobody has taken up yet and that still work, the newest first: those to this desk, and those to desks of their own that you made.' })
  invitations!: unknown;
}

/** Whoever is signed in. */
@ObjectType({ description: 'Whoever is signed in: you.', simpleResolvers: true })
export class Viewer {
  @Field(() => Account, { description: 'Your account.' })
  account!: Account;

  @Field(() => Desk, { description: 'The desk at which you work.' })
  desk!: Desk;

  @Field(() => Boolean, { description: 'Whether you have a password; without one you sign in with a provider of identities.' })
  hasPassword!: unknown;

  @Field(() => [Session], { description: 'Where you are signed in, last used first.' })
  sessions!: unknown;

  @Field(() => [ApiKey], { description: 'The keys that you made for programs and did not revoke, the newest first.' })
  apiKeys!: unknown;
}

/** Who vouches for somebody's identity. */
@ObjectType({ description: 'A service by which people sign in here instead of with a password (OpenID Connect).', simpleResolvers: true })
export class IdentityProvider {
  @Field(() => ID, { description: 'Its name for programs.' })
  id!: string;

  @Field(() => String, { description: 'Its name for people.' })
  name!: string;
}

/** This installation, as everybody may know it. */
@ObjectType({ description: 'This installation, as everybody may know it.', simpleResolvers: true })
export class Installation {
  @Field(() => Boolean, { description: 'Whether it has an owner. Until then nobody can sign in, and the set-up page makes the first account.' })
  isSetUp!: boolean;

  @Field(() => SignUpPolicy, { description: 'Who may make an account.' })
  signUp!: keyof typeof SignUpPolicy;

  @Field(() => Boolean, { description: 'Whether articles are fetched of which only the address is given. Otherwise their text is pasted, or their file given.' })
  fetchesArticles!: unknown;

  @Field(() => [IdentityProvider], { description: 'With which services people can sign in besides their password.' })
  identityProviders!: readonly IdentityProvider[];
}

/** What an invitation offers to whoever holds its link. */
@ObjectType({ description: 'What an invitation offers to whoever holds its link.', simpleResolvers: true })
export class OfferedInvitation {
  @Field(() => String, { nullable: true, description: 'The name of the desk; null where they get a desk of their own.' })
  deskName!: string | null;

  @Field(() => String, { nullable: true, description: 'Who invites; null where their account is gone.' })
  invitedBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'Until when the link works.' })
  expiresAt!: Date;

  @Field(() => Boolean, { description: 'Whether you are signed in and can join: the invitation is to another desk than yours.' })
  canJoin!: boolean;

  @Field(() => Boolean, { description: 'Whether what belongs to your desk would come along, because nobody else works at it. Otherwise it stays with your colleagues.' })
  bringsDesk!: boolean;
}
