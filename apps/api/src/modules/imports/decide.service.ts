import type { AcceptSafeProposalsInput, DecideProposalsInput, UndoDecisionInput } from '@footnote/schema';
import type { RequestContext } from '../../graphql/request-context.js';
import type { ProposalRecord } from './import.records.js';
import type { ArticleResult } from './steer.service.js';
export interface DecideResult extends ArticleResult { readonly proposals: readonly ProposalRecord[] }
export interface SafeResult extends ArticleResult { readonly accepted: readonly string[] }
export function decideProposals(_context: RequestContext, _input: DecideProposalsInput): Promise<DecideResult> { return later(); }
export function acceptSafeProposals(_context: RequestContext, _input: AcceptSafeProposalsInput): Promise<SafeResult> { return later(); }
export function undoDecision(_context: RequestContext, _input: UndoDecisionInput): Promise<DecideResult> { return later(); }
function later(): Promise<never> { return Promise.reject(new Error('Imports are not served yet')); }
