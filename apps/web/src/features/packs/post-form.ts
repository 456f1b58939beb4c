/** Where a form that a script sent would have gone, and what was wrong with it; null where that stands at `location`, or nothing was. */
export interface Posted { readonly location: string; readonly problem: string | null }

/** Sends a form to the route that takes it without a script, too; null where there is no network, or the answer is none. */
export async function postForm(action: string, body: FormData): Promise<Posted | null> {
  try {
    const reply = await fetch(action, { method: 'POST', body, headers: { Accept: 'application/json' } });
    const said: unknown = await reply.json();
    if (!reply.ok || typeof said !== 'object' || said === null || !('location' in said) || typeof said.location !== 'string') return null;
    return { location: said.location, problem: 'problem' in said && typeof said.problem === 'string' ? said.problem : null };
  } catch {
    // What was decided, chosen or typed stays where it is.
    return null;
  }
}
