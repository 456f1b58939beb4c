import type { Finding } from '../model.js';
import type { FactSource } from './page-facts.js';

const SAYS_SO = /\b(?:machine[ -]translat(?:ed|ion)|automatic(?:ally)? translat(?:ed|ion)|translated (?:automatically|by (?:google|deepl|machine|ai\b|an? (?:automatic|machine)))|google translate)\b/iu;
// Words for "and" that stay behind when a translator meets a name: "Pentagon i administration".
const LEFT_BEHIND = /(?<=[\p{L}”"] )(?:i|y|und|och|og|ja|oraz|ve|dhe|și)(?= \p{L})/gu;
// An opening mark that closes, as German and the languages of south-eastern Europe write it.
const CLOSES_LOW = /[\p{L}\p{N}.,!?]“(?=[\s,.;:)]|$)/gu;
const OPENS_LOW = /„/u;
const MARKS_OF_WEBSITE = /\btranslated-(?:ltr|rtl)\b/u;

/** Whether the wording came through a machine: as the page says, or as an English text betrays it. Null where nothing speaks for it. */
export function readTranslated({ document, cleaned, blocks }: FactSource): Finding<boolean> | null {
  if (document.kind === 'HTML' && MARKS_OF_WEBSITE.test(document.content.slice(0, 5_000))) return { value: true, confidence: 0.95, because: 'The page was saved from a browser that had translated it.' };
  const said = blocks.find((one) => (!one.block.kept || one.role === 'TITLE') && one.text.length <= 300 && SAYS_SO.test(one.text));
  if (said !== undefined) return { value: true, confidence: 0.9, because: `The page says so: “${SAYS_SO.exec(said.text)?.[0] ?? ''}”.` };
  return betrayed(cleaned.text);
}

function betrayed(text: string): Finding<boolean> | null {
  const english = (text.match(/\b(?:the|of|and|to|that|was|with)\b/giu) ?? []).length * 12 > text.split(' ').length;
  if (!english) return null;
  const words = text.match(LEFT_BEHIND) ?? [];
  const marks = OPENS_LOW.test(text) ? [] : (text.match(CLOSES_LOW) ?? []);
  if (words.length + Math.min(marks.length, 2) < 2 || words.length === 0) return null;
  return { value: true, confidence: 0.7, because: `An English text in which “${words[0] ?? ''}” stands for “and”${marks.length === 0 ? '' : ', with the quotation marks of another language'}.` };
}
