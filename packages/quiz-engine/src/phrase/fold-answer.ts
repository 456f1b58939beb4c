/** An answer folded for comparison. */
export function foldAnswer(answer: string): string {
  return answer.toLowerCase().replace(/^(the|a|an) /u, '').replace(/[^\p{L}\p{N} ]/gu, '').replace(/\s+/gu, ' ').trim();
}
