import type { LanguageModel } from '../../environment.js';
import type { ImportLanguageModel, ModelInfo } from './ask-model.js';

/** What everybody at a desk may know of the operator's model. */
export function describeModel({ endpoint, model }: LanguageModel): ModelInfo {
  return { host: new URL(endpoint).host, name: model };
}

/** An article waits no longer for it; its teacher waits for the article. */
const MODEL_MS = 90_000;

/** Asks the operator's model with the importer's own code, which is loaded when the first article is to be asked about: whoever has no model runs none of it. */
export function modelByImporter(model: LanguageModel): ImportLanguageModel {
  return {
    ...describeModel(model),
    async ask({ reading, context, kept, signal }) {
      const { addFromModel } = await import('@footnote/importer/language-model');
      return addFromModel(reading, context, { ...model, kept, signal, timeoutMs: MODEL_MS });
    },
  };
}
