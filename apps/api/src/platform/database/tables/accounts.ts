import { sql } from 'drizzle-orm';
import { bigint, boolean, date, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { moment, oneOf, primaryId } from './columns.js';

/** What somebody with an account is here. The owner keeps the installation; quizzes and results of others are not the owner's to read. */
export const ACCOUNT_ROLES = ['TEACHER', 'OWNER'] as const;

/** What teachers work at together: quizzes, classes and packs belong to a desk, not to one of its members. */
export const desks = pgTable('desks', {
  id: primaryId(),
  name: text('name').notNull(),
  /** After how many days without a visit the answers of a class are deleted; null: never by themselves. */
  retentionDays: integer('retention_days'),
  /** Whether students see links to the original articles. */
  linksOut: boolean('links_out').notNull().default(true),
  createdAt: moment('created_at').notNull(),
});

/** A teacher. The words and columns are those of the library that signs people in; `role` and `deskId` are ours. */
export const users = pgTable('users', {
  id: primaryId(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  role: text('role', { enum: ACCOUNT_ROLES }).notNull().default('TEACHER'),
  deskId: uuid('desk_id').references(() => desks.id, { onDelete: 'restrict' }),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
}, (table) => [
  index('users_desk').on(table.deskId),
  // Two first starts at once make one owner.
  uniqueIndex('users_one_owner').on(table.role).where(sql`${table.role} = 'OWNER'`),
  oneOf('users_role', table.role, ACCOUNT_ROLES),
]);

/** Somebody signed in. No address is kept. */
export const sessions = pgTable('sessions', {
  id: primaryId(),
  token: text('token').notNull().unique(),
  userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  expiresAt: moment('expires_at').notNull(),
  ipAddress: text('ip_address'),
  userAgent: text('user_agent'),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
}, (table) => [index('sessions_user').on(table.userId)]);

/** A way in for a user: a password (hashed), or a provider of identities. */
export const credentials = pgTable('credentials', {
  id: primaryId(),
  accountId: text('account_id').notNull(),
  providerId: text('provider_id').notNull(),
  /** Which issuer the provider stands for; the library tells providers apart by it. */
  issuer: text('issuer'),
  userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: moment('access_token_expires_at'),
  refreshTokenExpiresAt: moment('refresh_token_expires_at'),
  scope: text('scope'),
  password: text('password'),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
}, (table) => [index('credentials_user').on(table.userId)]);

/** Short-lived secrets of the library that signs people in. */
export const verifications = pgTable('verifications', {
  id: primaryId(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: moment('expires_at').notNull(),
  createdAt: moment('created_at'),
  updatedAt: moment('updated_at'),
}, (table) => [index('verifications_identifier').on(table.identifier)]);

/** Counts of attempts at signing in, of the library that signs people in. */
export const rateLimits = pgTable('rate_limits', {
  id: primaryId(),
  key: text('key').notNull().unique(),
  count: integer('count').notNull(),
  lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
});

/** Counts of failures by what failed: codes and tokens that were guessed. Shared by all replicas; keys are hashed, no address is kept. */
export const throttles = pgTable('throttles', {
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  since: moment('since').notNull(),
}, (table) => [index('throttles_since').on(table.since)]);

/** A link by which a colleague gets an account, at a desk or at one of their own. */
export const invitations = pgTable('invitations', {
  id: primaryId(),
  /** Null: the new account gets a desk of its own. */
  deskId: uuid('desk_id').references(() => desks.id, { onDelete: 'cascade' }),
  /** For whom it is, as the inviter wrote it; it need not be the address of the account. */
  invitee: text('invitee').notNull(),
  /** SHA-256 (hex) of the token in the link. */
  tokenHash: text('token_hash').notNull().unique(),
  invitedBy: uuid('invited_by').references(() => users.id, { onDelete: 'set null' }),
  createdAt: moment('created_at').notNull(),
  expiresAt: moment('expires_at').notNull(),
  acceptedAt: moment('accepted_at'),
  acceptedBy: uuid('accepted_by').references(() => users.id, { onDelete: 'set null' }),
}, (table) => [index('invitations_desk').on(table.deskId)]);

/** What a program's key may open of the desk of whoever made it. */
export const API_KEY_SCOPES = ['READ_DRAFTS', 'READ_QUIZZES', 'WRITE_QUIZZES', 'READ_CLASSES', 'READ_RESULTS'] as const;

/** A key with which a program asks for its maker, at the desk at which they made it. It ends with either. */
export const apiKeys = pgTable('api_keys', {
  id: primaryId(),
  userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  deskId: uuid('desk_id').notNull().references(() => desks.id, { onDelete: 'cascade' }),
  name: text('name').notNull(),
  /** SHA-256 (hex) of the key. */
  tokenHash: text('token_hash').notNull().unique(),
  /** The last four characters of the key, by which its maker tells it from others. */
  ending: text('ending').notNull(),
  scopes: text('scopes', { enum: API_KEY_SCOPES }).array().notNull(),
  createdAt: moment('created_at').notNull(),
  expiresAt: moment('expires_at').notNull(),
  /** To the day: when somebody's program ran is nobody's business to the second, and a write per request would cost more than the request. */
  lastUsedOn: date('last_used_on', { mode: 'string' }),
  /** Kept for a while after it was revoked, so that the program which still sends it is told why it is refused. */
  revokedAt: moment('revoked_at'),
}, (table) => [index('api_keys_user').on(table.userId), index('api_keys_desk').on(table.deskId)]);

/**
 * What keys, accounts and addresses have spent of their budgets within a minute, as all replicas together know it. UNLOGGED, as its migration
 * says: after a crash of the database everybody begins anew. A principal is a digest; no address is kept.
 */
export const spentCosts = pgTable('spent_costs', {
  principal: text('principal').notNull(),
  /** The minute, counted from 1970. */
  minute: bigint('minute', { mode: 'number' }).notNull(),
  spent: bigint('spent', { mode: 'number' }).notNull(),
}, (table) => [primaryKey({ name: 'spent_costs_key', columns: [table.principal, table.minute] }), index('spent_costs_minute').on(table.minute)]);
