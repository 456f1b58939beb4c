import type { Sent, Wish } from './decision-sync';

/** Sends decisions to the route that takes the page's own forms, which answers a script with where it would have gone. */
export async function sendDecisions(action: string, wishes: ReadonlyMap<string, Wish>, seenAt: string): Promise<Sent> {
  const fields = new FormData();
  fields.set('seenAt', seenAt);
  for (const [id, wish] of wishes) fields.append(wish === 'ACCEPTED' ? 'accept' : wish === 'REJECTED' ? 'reject' : 'undo', id);
  return readAnswer(await post(action, fields));
}

/** Sends an edited proposal likewise. */
export async function sendEdit(action: string, fields: FormData): Promise<Sent> {
  return readAnswer(await post(action, fields));
}

interface Answer { readonly location: string; readonly problem: string | null }

async function post(action: string, body: FormData): Promise<Answer | null> {
  try {
    const reply = await fetch(action, { method: 'POST', body, headers: { Accept: 'application/json' } });
    const said: unknown = await reply.json();
    if (!reply.ok || typeof said !== 'object' || said === null || !('location' in said) || typeof said.location !== 'string') return null;
    return { location: said.location, problem: 'problem' in said && typeof said.problem === 'string' ? said.problem : null };
  } catch {
    // No network, or an answer that is none: what was decided stays, and is sent again.
    return null;
  }
}

function readAnswer(answer: Answer | null): Sent {
  if (answer === null) return { is: 'LOST' };
  if (answer.location.startsWith('/sign-in')) return { is: 'EXPIRED', signIn: answer.location };
  const code = new URL(answer.location, 'http://footnote.invalid').searchParams.get('problem');
  // To decide the same twice changes nothing.
  if (code === 'UNREACHABLE' || code === 'SLOW') return { is: 'LOST' };
  return answer.problem === null ? { is: 'DONE' } : { is: 'REFUSED', sentence: answer.problem };
}
