export { isEnglishWord } from './load-language.js';
export { parseText, type ParsedSentence, type ParsedText, type Token } from './parse-text.js';
export { readDateline, type Dateline } from './read-dateline.js';
export { splitText } from './split-text.js';
