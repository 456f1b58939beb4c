/** What is said where an address alone was given and nothing may be fetched. */
export const NO_FETCHING = 'This installation fetches nothing from the web. Open the page, copy the article and paste it, or save the page and give its file.';

/** What is said where reading an article brought down what read it. */
export const TWICE_FAILED = 'Reading it failed twice, which is our fault and not yours. Paste the text of the article alone, without what surrounds it, or divide it.';

/** What is said where reading an article took longer than it may. */
export const TOO_SLOW = 'Reading it took longer than three minutes, twice. Paste the text of the article alone, without what surrounds it, or divide it.';

/** What is said where somebody chose a language model and there is none any more. */
export const NO_MODEL = 'The language model was not asked: this installation has none any more. What is proposed without it stands.';

/** What is said where the language model is elsewhere than it was when somebody chose it. */
export const OTHER_MODEL = 'The language model was not asked: it is at another host than the one that was chosen for this import. Choose it again if the texts may go there.';
