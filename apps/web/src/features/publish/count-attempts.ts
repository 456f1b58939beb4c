/** How often a quiz was taken, in all its revisions: publishing a correction does not make earlier answers undone. */
export function countAttempts({ revisions }: { readonly revisions: readonly { readonly attemptCount: number }[] }): number {
  return revisions.reduce((sum, { attemptCount }) => sum + attemptCount, 0);
}
