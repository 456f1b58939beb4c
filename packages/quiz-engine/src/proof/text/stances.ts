import type { Stance } from '@footnote/knowledge';

/** What a text says of a stance; NONE where it says that nothing is reported. */
export type SaidStance = Stance | 'NONE';

const SAYINGS: readonly { readonly stance: SaidStance; readonly pattern: RegExp }[] = [
  { stance: 'NONE', pattern: /\b(?:nothing (?:is |was |had been )?(?:reported|said|known)|no (?:reported )?(?:position|stance)|not reported|unreported|none reported)\b/giu },
  { stance: 'UNDECIDED', pattern: /\b(?:undecided|indecision|not (?:yet )?decided|yet to (?:decide|resolve|settle)|not (?:yet )?settled)\b/giu },
  { stance: 'OPPOSES', pattern: /\b(?:(?<!\bstatement )against|oppos(?:e|es|ed|ing|ition)|object(?:s|ed|ing)? to|resist(?:s|ed|ing|ance)?)\b/giu },
  { stance: 'SUPPORTS', pattern: /\b(?:in favou?r|favou?r(?:s|ed|ing)|support(?:s|ed|ing)?|approv(?:e|es|ed|ing|al)|back(?:s|ed|ing))\b/giu },
];

/** The stances that a text names, in the order in which it names them. */
export function stancesIn(text: string): readonly SaidStance[] {
  const found = SAYINGS.flatMap(({ stance, pattern }) => [...text.matchAll(pattern)].map((match) => ({ stance, at: match.index })));
  return found.sort((a, b) => a.at - b.at).map(({ stance }) => stance);
}

/** A text without the words that name stances: these only, or any where none are given. */
export function withoutStances(text: string, only: ReadonlySet<SaidStance> | null = null): string {
  return SAYINGS.filter(({ stance }) => only === null || only.has(stance)).reduce((rest, { pattern }) => rest.replace(pattern, ' '), text);
}
