import { postForm, type Posted } from '../packs/post-form';
import type { Sent, Wish } from './decision-sync';

/** Sends decisions to the route that takes the page's own forms, which answers a script with where it would have gone. */
export async function sendDecisions(action: string, wishes: ReadonlyMap<string, Wish>, seenAt: string): Promise<Sent> {
  const fields = new FormData();
  fields.set('seenAt', seenAt);
  for (const [id, wish] of wishes) fields.append(wish === 'ACCEPTED' ? 'accept' : wish === 'REJECTED' ? 'reject' : 'undo', id);
  return readAnswer(await postForm(action, fields));
}

/** Sends an edited proposal likewise. */
export async function sendEdit(action: string, fields: FormData): Promise<Sent> {
  return readAnswer(await postForm(action, fields));
}

function readAnswer(answer: Posted | null): Sent {
  if (answer === null) return { is: 'LOST' };
  if (answer.location.startsWith('/sign-in')) return { is: 'EXPIRED', signIn: answer.location };
  const code = new URL(answer.location, 'http://footnote.invalid').searchParams.get('problem');
  // To decide the same twice changes nothing.
  if (code === 'UNREACHABLE' || code === 'SLOW') return { is: 'LOST' };
  return answer.problem === null ? { is: 'DONE' } : { is: 'REFUSED', sentence: answer.problem };
}
