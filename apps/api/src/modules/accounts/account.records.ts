import type { ApiKeyScope } from '../../graphql/viewer/api-key-scope.js';
import type { ViewerAccount } from '../../graphql/request-context.js';

/** Why a request was not carried out, in the shape of the SDL. */
export interface Refusal {
  readonly code: 'NOT_FOUND' | 'INVALID' | 'FORBIDDEN' | 'TOO_MANY';
  readonly field: string | null;
  readonly message: string;
}

/** An account as the API gives it. `key` is the id of its row. */
export interface AccountRecord {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly role: ViewerAccount['role'];
  readonly deskKey: string;
  readonly createdAt: Date;
}

export interface DeskRecord {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly retentionDays: number | null;
  readonly linksOut: boolean;
}

export interface SessionRecord {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly browser: string | null;
  readonly isThis: boolean;
}

export interface InvitationRecord {
  readonly id: string;
  readonly key: string;
  readonly invitee: string;
  readonly ownDesk: boolean;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** A program's key as its maker sees it later: without the key. */
export interface ApiKeyRecord {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly ending: string;
  readonly scopes: readonly ApiKeyScope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedOn: string | null;
}

/** The one who asks, with their desk. */
export interface ViewerRecord { readonly account: AccountRecord; readonly desk: DeskRecord }
