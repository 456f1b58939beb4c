export { ImportedArticleResolver } from './article.resolver.js';
export { ImportBatchResolver } from './batch.resolver.js';
export { ImportChangeResolver } from './import.resolver.js';
