/** The list of the desk's classes. */
export const CLASSES = '/desk/classes';

export function deskClassPath(id: string): string {
  return `${CLASSES}/${encodeURIComponent(id)}`;
}

/** A page with nothing but the code, to be projected. */
export function projectPath(id: string): string {
  return `${deskClassPath(id)}/code`;
}
