/** In the order in which a quiz comes about. */
export const AREAS = ['suggestions', 'quiz', 'editor'] as const;

/** One of the three places to work in; where there is room they stand side by side, else one is shown. */
export type Area = (typeof AREAS)[number];

/** The area in which the element of that id stands. */
export function areaOf(focusId: string): Area {
  if (focusId.startsWith('suggestion')) return 'suggestions';
  return focusId.startsWith('quiz') ? 'quiz' : 'editor';
}
