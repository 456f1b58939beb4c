import { ContentFault } from '../edits/index.js';
import type { NameBook, ReferenceKind } from './name-book.js';

export { ContentFault, date, few, figure, line, lineOrNothing, outlet, pick } from '../edits/index.js';

/** Reads the slug of something that the pack or a proposal has; undefined where none was given. */
export function reference(slug: string | null | undefined, { kind, field, names }: { readonly kind: ReferenceKind; readonly field: string; readonly names: NameBook }): string | undefined {
  if (slug === null || slug === undefined) return undefined;
  if (!names.has(kind, slug)) throw new ContentFault(field, `Neither the pack nor a proposal has "${slug.slice(0, 80)}": choose one that there is.`);
  return slug;
}

/** The same of what may be missing: an empty text takes it away. */
export function referenceOrNothing(slug: string | null | undefined, where: Parameters<typeof reference>[1]): string | null | undefined {
  return slug?.trim() === '' ? null : reference(slug, where);
}
