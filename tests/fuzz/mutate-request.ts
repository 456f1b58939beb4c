import type { Dice } from './dice.js';
import type { FuzzedRequest } from './write-document.js';

/** Words and signs of a document. */
const WORDS = /"(?:[^"\\]|\\.)*"|\$?\w+|\.\.\.|[^\s\w]/gu;

/** Spoils a request in one to three places: words lost, doubled, swapped or replaced, variables of other names and values. */
export function mutateRequest({ query, variables }: FuzzedRequest, dice: Dice): FuzzedRequest {
  let words: readonly string[] = query.match(WORDS) ?? [];
  let spoiled = variables;
  for (let left = 1 + dice.below(3); left > 0; left -= 1) {
    if (dice.happens(0.25)) spoiled = spoilVariables(spoiled, dice);
    else words = spoilWords(words, dice);
  }
  return { query: words.join(' '), variables: spoiled };
}

function spoilWords(words: readonly string[], dice: Dice): string[] {
  const at = dice.below(Math.max(1, words.length));
  const other = words[dice.below(Math.max(1, words.length))] ?? '';
  const [before, here, after] = [words.slice(0, at), words[at] ?? '', words.slice(at + 1)];
  switch (dice.below(6)) {
    case 0: return [...before, ...after];
    case 1: return [...before, here, here, ...after];
    case 2: return [...before, other, ...after];
    case 3: return [...before, dice.pick(['{', '}', '(', ')', '...', '@skip(if: true)', '$x', '__schema', '__typename', 'null', '-9', '"""', '#', '\u0000', 'on', 'fragment A on Query { ...A }', ':', '!', '[', '@defer', 'subscription']), here, ...after];
    case 4: return [...before, here.slice(0, -1), ...after];
    default: return [...before, ...words.slice(at, at + 1 + dice.below(8)).reverse(), ...words.slice(at + 8)];
  }
}

function spoilVariables(variables: Readonly<Record<string, unknown>>, dice: Dice): Readonly<Record<string, unknown>> {
  const names = Object.keys(variables);
  if (names.length === 0) return { v0: 1, unknown: 'x' };
  const name = dice.pick(names);
  if (dice.happens(0.3)) return Object.fromEntries(Object.entries(variables).filter(([one]) => one !== name));
  return { ...variables, [name]: dice.pick<unknown>([null, 1, -1, 1.5, 'x', '\u0000', true, [], {}, [variables[name]], { input: variables[name] }, 'x'.repeat(5_000), Number.MAX_SAFE_INTEGER]) };
}
