import type { CleanedText, RawDocument } from '../model.js';
import { readMetadata } from './html/read-metadata.js';
import { parsePage } from './html/parse-page.js';
import { countWords } from './line.js';

export const BODY_VERDICTS = ['ARTICLE', 'PAYWALL', 'SCRIPT_ONLY', 'NO_BODY', 'SHORT'] as const;
export type BodyVerdict = (typeof BODY_VERDICTS)[number];

/** Whether a cleaned text is an article; `sentence` says what is wrong and what to do, and is null where nothing is. */
export interface BodyJudgement { readonly verdict: BodyVerdict; readonly sentence: string | null }

const SHORT = 40;
/** A teaser that a paywall leaves is seldom longer. */
const PAYWALLED = 260;
const PAYWALL = /\b(?:subscribe (?:now )?to (?:continue|read|unlock|keep reading)|(?:log|sign) ?in (?:or (?:subscribe|register) )?to (?:continue|read)|subscribers?[ -]only|(?:exclusive|only) (?:for|to) subscribers|already a subscriber|to continue reading|(?:this|the) (?:article|content|story) is (?:for|reserved for|only available to) (?:our )?(?:subscribers|members)|unlock this article|reached your (?:free )?(?:article )?limit|start your (?:free )?trial|create a free account to (?:read|continue))\b/iu;
const NEEDS_SCRIPT = /(?:enable|turn on|requires?|activate) (?:java ?script|cookies and)|javascript (?:is|seems to be) (?:disabled|required|not enabled)|(?:checking|verify(?:ing)?) (?:your browser|you are (?:a )?human)/iu;

/** Tells an article from a page that has none for us: behind a paywall, made by scripts, or empty. */
export function judgeBody(cleaned: CleanedText, document: RawDocument): BodyJudgement {
  const words = countReadWords(cleaned.text);
  if (document.kind === 'HTML') {
    const page = parsePage(document.content);
    if (words < PAYWALLED && isPaywalled(cleaned, readMetadata(page).article?.free ?? null)) return { verdict: 'PAYWALL', sentence: 'The page shows the beginning of its article and keeps the rest for subscribers. If you may read it, copy its text and paste it.' };
    if (words < SHORT && isMadeByScripts(document.content, cleaned.raw, page.elements)) return { verdict: 'SCRIPT_ONLY', sentence: 'The page is made by scripts, which are never run here, and holds no article by itself. Open it in a browser, copy the text and paste it.' };
  }
  if (words === 0) return { verdict: 'NO_BODY', sentence: 'No article was found in it. Look at what was dropped and take back what belongs to the article, or paste its text.' };
  if (words < SHORT) return { verdict: 'SHORT', sentence: `Only ${words} ${words === 1 ? 'word' : 'words'} of running text were found in it. Look at what was dropped, or paste the whole text.` };
  return { verdict: 'ARTICLE', sentence: null };
}

/** Where words are not set apart, two letters count for one. */
function countReadWords(text: string): number {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/gu)?.length ?? 0;
  return countWords(text) + Math.floor(unspaced / 2);
}

function isPaywalled(cleaned: CleanedText, free: boolean | null): boolean {
  return free === false || cleaned.blocks.some((block) => block.raw.end - block.raw.start <= 400 && PAYWALL.test(cleaned.raw.slice(block.raw.start, block.raw.end)));
}

/** Says that it needs scripts; or has scripts, few elements and nearly no text. */
function isMadeByScripts(html: string, text: string, elements: number): boolean {
  if (NEEDS_SCRIPT.test(html.slice(0, 300_000))) return true;
  const scripts = html.slice(0, 300_000).split(/<script/iu).length - 1;
  return scripts > 0 && countWords(text) < SHORT && elements < 200;
}
