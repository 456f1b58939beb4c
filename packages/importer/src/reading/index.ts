export type { Analysis } from './analysis.js';
export { makeProposal, proposalId, type ProposalParts } from './make-proposal.js';
export { readArticle, READ_STEPS, type ReadOptions, type ReadProgress, type ReadStep } from './read-article.js';
