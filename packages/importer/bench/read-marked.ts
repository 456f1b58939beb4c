import type { LabelledEntity, LabelledText } from './read-bio.js';

/** Reads "Coach [P Luca Ferrante] rested" into its text and its labels. A leading article within the brackets stays outside of the entity. */
export function readMarked(marked: string): LabelledText {
  let text = '';
  const entities: LabelledEntity[] = [];
  let position = 0;
  for (const match of marked.matchAll(/\[([A-Z]) ([^\]]+)\]/gu)) {
    text += marked.slice(position, match.index);
    const [, type = '', words = ''] = match;
    const article = /^(?:the|an?) /iu.exec(words)?.[0].length ?? 0;
    entities.push({ start: text.length + article, end: text.length + words.length, type });
    text += words;
    position = match.index + match[0].length;
  }
  return { text: text + marked.slice(position), entities };
}
