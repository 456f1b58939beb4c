import type { AnsweredPartsFragment } from '@footnote/schema/browser';

type Feedback = NonNullable<AnsweredPartsFragment['feedback']>;

/** An answer with what is told of it, side by side. */
export type Explained = Omit<AnsweredPartsFragment, 'feedback'> & Feedback;

/** An answer of which it is told what was right; null while the quiz keeps that to itself. */
export function explained({ feedback, ...response }: AnsweredPartsFragment): Explained | null {
  return feedback === null ? null : { ...response, ...feedback };
}
