import { detectAll } from 'tinyld';
import type { Finding } from '../model.js';
import type { FactSource } from './page-facts.js';

/** As much of a text as the detection is given: more does not make it surer. */
const SAMPLE = 3_000;
const LEAST = 60;

/** The language of the text by its letters, held against what the page says. */
export function readLanguage({ cleaned, metadata }: FactSource): Finding<string> | null {
  const told = languageTag(metadata?.language ?? null);
  const sample = sampleOf(cleaned.text);
  const [best] = sample.length < LEAST ? [] : detectAll(sample);
  if (best === undefined || best.lang === '') return told === null ? null : { value: told, confidence: 0.7, because: 'The page says so; the text is too short to tell.' };
  if (told !== null && told.split('-')[0] === best.lang) return { value: told, confidence: 0.99, because: 'The page says so, and so does the wording.' };
  const confidence = Math.min(0.97, 0.55 + best.accuracy * 0.45) * (sample.length < 200 ? 0.8 : 1);
  if (told === null) return { value: best.lang, confidence, because: 'By the wording.' };
  return { value: best.lang, confidence: confidence * 0.85, because: `By the wording; the page itself says “${told}”.` };
}

/** From the middle of the text, where names and titles are fewer. */
function sampleOf(text: string): string {
  const from = Math.max(0, Math.floor((text.length - SAMPLE) / 2));
  return text.slice(from, from + SAMPLE).trim();
}

/** "en_US" and "EN-us" are "en-US"; what is no tag is nothing. */
function languageTag(told: string | null): string | null {
  const [, language, script, region] = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.].{0,40})?$/iu.exec((told ?? '').trim()) ?? [];
  if (language === undefined) return null;
  const written = script === undefined ? [] : [script.charAt(0).toUpperCase() + script.slice(1).toLowerCase()];
  return [language.toLowerCase(), ...written, ...(region === undefined ? [] : [region.toUpperCase()])].join('-');
}
