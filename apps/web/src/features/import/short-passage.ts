/** A passage of fewer letters is no sentence by itself, and is shown with what stands around it. */
export const SHORT_PASSAGE = 50;
