/** When whoever sent a form of a review had last seen a decision; null where it does not say so, as a form of an earlier version. */
export function readSeenAt(fields: URLSearchParams): string | null {
  const given = fields.get('seenAt');
  return given === null || Number.isNaN(Date.parse(given)) ? null : given;
}
