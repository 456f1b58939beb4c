import { createHash } from 'node:crypto';

/** Between the name that an author chose and the mark of a desk. */
const MARK = /-desk-[0-9a-f]{10}$/;

/**
 * The slug under which a desk keeps a pack of that name. Slugs are unique in an installation, and ids are made of them: with the desk's
 * mark in it, two desks can each have a "my-affair", and neither learns of the other's. A name that bears a mark already (a pack that
 * was exported here, or by another desk) gets this desk's in its place, so that what was exported comes back as itself.
 */
export function slugAtDesk(name: string, deskKey: string): string {
  const mark = createHash('sha256').update(`desk ${deskKey}`, 'utf8').digest('hex').slice(0, 10);
  return `${nameOfSlug(name)}-desk-${mark}`;
}

/** The name that an author chose, without the mark of a desk. */
export function nameOfSlug(slug: string): string {
  return slug.replace(MARK, '');
}
