import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

let loaded: WinkMethods | null = null;

/**
 * The English tagger, made at the first call and kept: it takes about a tenth of a second. Its own sentences, entities and
 * sentiments are left out of its pipe: sentences are ours, so that a stored passage does not shift with a model.
 */
export function loadLanguage(): WinkMethods {
  loaded ??= winkNLP(model, ['sbd', 'pos']);
  return loaded;
}

let vocabulary: ReturnType<WinkMethods['readDoc']> | null = null;

/** Whether a lower-case word stands in the tagger's vocabulary of English, which holds hardly any names. */
export function isEnglishWord(word: string): boolean {
  vocabulary ??= loadLanguage().readDoc('word');
  return !vocabulary.isOOV(word);
}
