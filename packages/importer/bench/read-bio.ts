import { readFileSync } from 'node:fs';

/** A sentence with labelled stretches of it. */
export interface LabelledText { readonly text: string; readonly entities: readonly LabelledEntity[] }
export interface LabelledEntity { readonly start: number; readonly end: number; readonly type: string }

/**
 * Reads `token⇥label` lines (BIO, an empty line between sentences) into running text as a newspaper would print it: the blanks that
 * tokenising put before full stops, commas, brackets and possessive endings are taken out again, and offsets follow.
 */
export function readBio(file: string): readonly LabelledText[] {
  return readFileSync(file, 'utf8').split(/\n\s*\n/).filter((block) => block.trim() !== '').map((block) => compose(block.trim().split('\n').map((line) => line.split('\t'))));
}

function compose(lines: readonly (readonly string[])[]): LabelledText {
  let text = '';
  let previous = '';
  const entities: { start: number; end: number; type: string }[] = [];
  for (const [token = '', label = 'O'] of lines) {
    if (text !== '' && !/^(?:[.,;:!?)\]%]|'s|’s|n't)$/u.test(token) && !/^[([]$/u.test(previous)) text += ' ';
    const start = text.length;
    text += token;
    previous = token;
    const last = entities.at(-1);
    if (label.startsWith('B-')) entities.push({ start, end: text.length, type: label.slice(2) });
    else if (label.startsWith('I-') && last) last.end = text.length;
  }
  return { text, entities };
}
