/** An answered question with its number in the quiz. */
export interface Numbered<Response> { readonly number: number; readonly response: Response; readonly changed: boolean }

/** Results in the order in which they help: missed, right but overtaken since, right. Within each, the quiz's own order. */
export interface SortedResults<Response> {
  readonly missed: readonly Numbered<Response>[];
  readonly overtaken: readonly Numbered<Response>[];
  readonly right: readonly Numbered<Response>[];
  /** Questions that were withdrawn: their answers count for nobody. */
  readonly withdrawn: readonly Numbered<Response>[];
  readonly all: readonly Numbered<Response>[];
}

/** Sorts the answers of an attempt; `hasChanged` says whether later reports bear on one. */
export function sortResponses<Response extends { readonly id: string; readonly correct: boolean; readonly counts: boolean }>(
  responses: readonly Response[], hasChanged: (id: string) => boolean,
): SortedResults<Response> {
  const all = responses.map((response, index) => ({ number: index + 1, response, changed: hasChanged(response.id) }));
  return {
    all,
    missed: all.filter(({ response }) => response.counts && !response.correct),
    overtaken: all.filter(({ response, changed }) => response.counts && response.correct && changed),
    right: all.filter(({ response, changed }) => response.counts && response.correct && !changed),
    withdrawn: all.filter(({ response }) => !response.counts),
  };
}
