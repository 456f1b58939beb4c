/** The slug of a name: small letters, digits and single hyphens. An entry of its own: whoever needs no more than this loads no grammar. */
export function slugOf(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed';
}
