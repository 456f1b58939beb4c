export { ImportedArticleResolver } from './article.resolver.js';
export { ImportComparisonResolver } from './comparison.resolver.js';
export { ImportBatchResolver } from './batch.resolver.js';
export { fetchByImporter } from './fetch-by-importer.js';
export { describeModel, modelByImporter } from './model-by-importer.js';
export { startImportRunner, type ImportRunner } from './import-runner.js';
export { ImportChangeResolver } from './import.resolver.js';
