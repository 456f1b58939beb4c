import type { Finding } from '@footnote/quiz-engine';

/** What a finding is about, whatever its words: the same cause found again is the same news, and a teacher has decided about it. */
export function causeOf({ kind, changes }: Pick<Finding, 'kind' | 'changes'>): string {
  return `${kind} ${changes.map((change) => `${change.kind}:${change.then?.claim ?? ''}>${change.now?.claim ?? ''}`).sort().join(' ')}`;
}
