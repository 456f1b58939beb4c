export { parseText, type ParsedSentence, type ParsedText, type Token } from './parse-text.js';
