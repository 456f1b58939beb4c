import type { CleanedText, Facts } from '../model.js';

/** Fewer words than this are a teaser or a remnant rather than an article. */
const FEWEST_WORDS = 40;

/** Whether what is found by English words can be looked for: where the language is not known, it is tried. */
export function isEnglish({ language }: Facts): boolean {
  return language === null || /^en\b/i.test(language.value);
}

/** What could not be done with a text, and why, in sentences for whoever imported it. */
export function remarkOn({ cleaned, facts }: { readonly cleaned: CleanedText; readonly facts: Facts }): readonly string[] {
  const words = cleaned.text.split(/\s+/).filter((word) => word !== '').length;
  const remarks: string[] = [];
  if (!isEnglish(facts)) remarks.push(`The text is in ${nameLanguage(facts.language?.value ?? '')}: it is kept as a source, but names, dates, positions and claims are only found in English.`);
  if (words === 0) remarks.push('No sentence of an article was found in it. Take back what was dropped, or paste the text itself.');
  else if (words < FEWEST_WORDS) remarks.push(`Only ${words} words were kept. If the page shows the article only after signing in or by a script, paste the text itself.`);
  if (facts.published === null && words > 0) remarks.push('The text does not say when it was published: give the day, since dates such as “on Wednesday” are counted from it.');
  return remarks;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'Arabic', bg: 'Bulgarian', bs: 'Bosnian', cs: 'Czech', da: 'Danish', de: 'German', el: 'Greek', es: 'Spanish', et: 'Estonian', fa: 'Persian', fi: 'Finnish', fr: 'French', he: 'Hebrew', hi: 'Hindi', hr: 'Croatian', hu: 'Hungarian', id: 'Indonesian',
  is: 'Icelandic', it: 'Italian', ja: 'Japanese', ko: 'Korean', lt: 'Lithuanian', lv: 'Latvian', mk: 'Macedonian', nl: 'Dutch', no: 'Norwegian', pl: 'Polish', pt: 'Portuguese', ro: 'Romanian', ru: 'Russian', sk: 'Slovak', sl: 'Slovene', sq: 'Albanian', sr: 'Serbian',
  sv: 'Swedish', tr: 'Turkish', uk: 'Ukrainian', ur: 'Urdu', vi: 'Vietnamese', zh: 'Chinese',
};

/** The name of a language, or its tag where it is a rare one. */
function nameLanguage(tag: string): string { return LANGUAGES[tag.split('-')[0]?.toLowerCase() ?? ''] ?? `another language (${tag})`; }
