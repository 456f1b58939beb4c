import type { ActorKind } from '@footnote/knowledge';
import type { TextRange } from '../model.js';

export const MENTION_FORMS = ['NAME', 'METONYM', 'DESCRIPTION', 'VOICE'] as const;
/** NAME: written as one. METONYM: a building that stands for who governs there. DESCRIPTION: "the finance ministry". VOICE: somebody who speaks without a name. */
export type MentionForm = (typeof MENTION_FORMS)[number];

/** Words that may stand for an actor, before it is known for which. */
export interface Candidate extends TextRange {
  readonly sentence: number;
  readonly surface: string;
  /** The name in full where the surface is only a part of it: "Justice Department" for "Justice" in "the State and Justice departments". */
  readonly fullName: string;
  readonly kind: ActorKind;
  readonly form: MentionForm;
  /** The title before a person's name, or the calling that describes one: "Defense Secretary", "mayor". */
  readonly title: string | null;
  /** The article or the like before it, lower case: "the", "a"; empty where there is none. */
  readonly article: string;
  /** What it is said to belong to, as it is written: "Russia" of "Russia's forces", "Russian" of "Russian officials". */
  readonly owner: string | null;
  readonly plural: boolean;
  readonly certainty: 0 | 1 | 2;
  /** The slug of an actor of the pack whose name or alias it is. */
  readonly known: string | null;
}

/** Of candidates that overlap, the longest; of equally long ones, a known one. */
export function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const ranked = [...candidates].sort((a, b) => (b.end - b.start) - (a.end - a.start) || Number(b.known !== null) - Number(a.known !== null) || a.start - b.start);
  for (const candidate of ranked) if (!chosen.some((other) => candidate.start < other.end && other.start < candidate.end)) chosen.push(candidate);
  return chosen.sort((a, b) => a.start - b.start);
}
