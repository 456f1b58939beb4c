import type { Stance } from './arrange-positions';

/** The heading over those who hold it. */
export const STANCE_HEADINGS: Readonly<Record<Stance, string>> = { OPPOSES: 'Opposed', SUPPORTS: 'In support', UNDECIDED: 'Undecided' };

/** As the end of a sentence: "was opposed". */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = { OPPOSES: 'opposed', SUPPORTS: 'in support', UNDECIDED: 'undecided' };
