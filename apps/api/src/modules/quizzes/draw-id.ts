import { randomBytes } from 'node:crypto';

/** Draws the id of a published option: short enough for a form, and beyond guessing. */
export function drawId(): string {
  return randomBytes(9).toString('base64url');
}
