import type pg from 'pg';
import { askGraph } from '../testkit/ask-graph.js';
import { until } from '../testkit/processes.js';
import type { QuizToTake } from './answer-somehow.js';
import type { Site } from './site.js';

/** What a site has before anything is done to it: a teacher, and quizzes of hers. */
export interface ClassRoom {
  readonly quizzes: readonly (QuizToTake & { readonly id: string })[];
  /** The cookie of the teacher's session. */
  readonly cookie: string;
}

const PASSWORD = 'a password for the faults';
const QUESTIONS = '{ packs(first: 20) { nodes { quizzes(first: 5) { nodes { id code questions { id kind options { id } targets { id } } } } } } }';

/** Makes the owner's account, as the page for it does, and gives her the quizzes that are there. */
export async function openClass(site: Site): Promise<ClassRoom> {
  const code = await until('the set-up code', () => /with this code: (\S+)/.exec(site.api.output())?.[1]);
  const cookie = await setUp(site, code);
  const found = await askGraph<{ packs: { nodes: readonly { quizzes: { nodes: readonly (QuizToTake & { readonly id: string })[] } }[] } }>(site.api.url, QUESTIONS);
  const quizzes = found.packs.nodes.flatMap((pack) => pack.quizzes.nodes).map(({ id, code: quizCode, questions }) => ({ id, code: quizCode, questions }));
  const client = await site.database.connect();
  try {
    await giveToDesk(client);
  } finally {
    await client.end();
  }
  return { quizzes, cookie };
}

async function setUp(site: Site, code: string): Promise<string> {
  const reply = await fetch(`${site.api.url}/api/auth/set-up`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'Ada', email: 'ada@school.example', password: PASSWORD, code }) });
  const cookie = reply.headers.getSetCookie().map((one) => one.split(';')[0] ?? '').join('; ');
  if (!reply.ok || cookie === '') throw new Error(`The owner's account could not be made: ${await reply.text()}`);
  return cookie;
}

/** So that what students do is counted and looked at: a starter belongs to nobody. */
async function giveToDesk(client: pg.Client): Promise<void> {
  await client.query('UPDATE quizzes SET starter = false, desk_id = (SELECT desk_id FROM users LIMIT 1)');
}
