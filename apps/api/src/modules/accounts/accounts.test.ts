import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createQuiz, publishQuiz } from '../../testing/access/made-things.js';
import { layGround, peopleWorld, payloadOf, type Ground, type World } from '../../testing/access/world.js';
import { allTables, EXPORTED, NOT_EXPORTED } from './export.store.js';
import { keepRetention } from './retention.service.js';

let ground: Ground;
let world: World;
beforeAll(async () => { ground = await layGround(); }, 120_000);
afterAll(async () => { await ground.close(); });

async function rowsOf<Row extends object>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  return (await ground.api.test.database.pool.query<Row>(text, [...values])).rows;
}

async function deskOf(who: { readonly account: { readonly key: string } }): Promise<{ readonly id: string; readonly name: string } | undefined> {
  return (await rowsOf<{ id: string; name: string }>('select d.id, d.name from users u join desks d on d.id = u.desk_id where u.id = $1', [who.account.key]))[0];
}

type Person = 'teacher' | 'colleague' | 'otherTeacher' | 'owner';

async function invite(who: Person, input: object = {}): Promise<string> {
  const answer = await world.ask(who, 'mutation ($input: InviteColleagueInput!) { inviteColleague(input: $input) { path userErrors { code message } } }', { input: { invitee: 'Somebody', ...input } });
  return payloadOf<{ path: string }>(answer, 'inviteColleague').path.replace('/invitation/', '');
}

async function accept(who: Person, token: string): Promise<readonly string[]> {
  const { data } = await world.ask(who, 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { desk { name } userErrors { code } } }', { input: { token } });
  return (data as unknown as { acceptInvitation: { userErrors: { code: string }[] } }).acceptInvitation.userErrors.map(({ code }) => code);
}

function signUp(fields: object): Promise<{ readonly statusCode: number; readonly body: string }> {
  return ground.api.app.inject({ method: 'POST', url: '/api/auth/sign-up', payload: { name: 'Jonas', email: `${randomUUID()}@school.example`, password: 'nine owls in a barn', ...fields } });
}

async function freshWorld(): Promise<void> {
  world = await peopleWorld(ground);
}

describe('an invitation', () => {
  it('gives somebody an account at the desk that invites, once', async () => {
    await freshWorld();
    const token = await invite('teacher');
    const email = `jonas-${randomUUID()}@school.example`;
    expect((await signUp({ invitation: token, email })).statusCode).toBe(200);
    const [row] = await rowsOf<{ desk: string; role: string }>('select desk_id as desk, role from users where email = $1', [email]);
    expect(row).toEqual({ desk: world.teacher.account.deskKey, role: 'TEACHER' });
    expect((await signUp({ invitation: token })).statusCode).toBe(403);
  });

  it('makes one account where two take it up at the same moment, and no desk for the other', async () => {
    await freshWorld();
    const token = await invite('teacher');
    const before = await rowsOf('select 1 from desks');
    const replies = await Promise.all([1, 2, 3].map(() => signUp({ invitation: token })));
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 403, 403]);
    expect(await rowsOf('select 1 from desks')).toHaveLength(before.length);
  });

  it('of the owner gives somebody a desk of their own', async () => {
    await freshWorld();
    const email = `priya-${randomUUID()}@school.example`;
    expect((await signUp({ invitation: await invite('owner', { ownDesk: true }), email, name: 'Priya' })).statusCode).toBe(200);
    const [row] = await rowsOf<{ name: string; members: string }>('select d.name, (select count(*) from users o where o.desk_id = d.id) as members from users u join desks d on d.id = u.desk_id where u.email = $1', [email]);
    expect(row).toEqual({ name: 'Priya’s desk', members: '1' });
  });

  it('works for a fortnight', async () => {
    await freshWorld();
    const token = await invite('teacher');
    await rowsOf(`update invitations set expires_at = $1::timestamptz - interval '1 second' where desk_id = $2`, [ground.api.dependencies.clock(), world.teacher.account.deskKey]);
    expect((await signUp({ invitation: token })).statusCode).toBe(403);
    expect(await accept('otherTeacher', token)).toEqual(['NOT_FOUND']);
  });

  it('is kept as a digest', async () => {
    await freshWorld();
    const token = await invite('teacher');
    expect(JSON.stringify(await rowsOf('select * from invitations'))).not.toContain(token);
  });

  it('is needed where the owner did not say otherwise', async () => {
    await freshWorld();
    const policy = (signUpPolicy: string) => world.ask('owner', 'mutation ($input: ChangeSignUpPolicyInput!) { changeSignUpPolicy(input: $input) { installation { signUp } } }', { input: { signUp: signUpPolicy } });
    expect((await signUp({})).statusCode).toBe(403);
    await policy('ANYBODY');
    expect((await signUp({})).statusCode).toBe(200);
    // A link that does not work is not taken for none.
    expect((await signUp({ invitation: 'no-such-secret' })).statusCode).toBe(403);
    await policy('INVITED');
    expect((await signUp({})).statusCode).toBe(403);
  });

  it('says to whoever has an account what a sign-in says, and signs them in with the right password', async () => {
    await freshWorld();
    const [first, second, third] = [await invite('teacher'), await invite('teacher'), await invite('teacher')];
    const email = `known-${randomUUID()}@school.example`;
    expect((await signUp({ invitation: first, email })).statusCode).toBe(200);
    const wrong = await signUp({ invitation: second, email, password: 'another one altogether' });
    const signIn = await ground.api.app.inject({ method: 'POST', url: '/api/auth/sign-in', payload: { email, password: 'another one altogether' } });
    expect([wrong.statusCode, wrong.body]).toEqual([signIn.statusCode, signIn.body]);
    expect((await signUp({ invitation: third, email })).statusCode).toBe(200);
    expect(await rowsOf('select 1 from users where email = $1', [email])).toHaveLength(1);
  });
});

describe('joining a desk', () => {
  it('brings along what belongs to a desk at which nobody else works, and that desk is no more', async () => {
    await freshWorld();
    const quiz = await publishQuiz(world);
    // Of the teacher's two, one is alone after the other left.
    await world.ask('colleague', 'mutation { leaveDesk { desk { name } } }');
    expect(await accept('teacher', await invite('otherTeacher'))).toEqual([]);
    expect((await deskOf(world.teacher))?.id).toBe(world.otherTeacher.account.deskKey);
    expect(await rowsOf('select 1 from desks where id = $1', [world.teacher.account.deskKey])).toEqual([]);
    expect(await rowsOf('select desk_id as desk from quizzes where code = $1', [quiz.code])).toEqual([{ desk: world.otherTeacher.account.deskKey }]);
  });

  it('leaves with the colleagues what belongs to a desk that others share', async () => {
    await freshWorld();
    const quiz = await createQuiz(world);
    expect(await accept('teacher', await invite('otherTeacher'))).toEqual([]);
    expect(await rowsOf('select desk_id as desk from quizzes where code = $1', [quiz.code])).toEqual([{ desk: world.teacher.account.deskKey }]);
  });

  it('says before it is done whether the things come along', async () => {
    await freshWorld();
    const offered = async (who: Person, token: string) => (await world.ask(who, 'query ($token: String!) { invitation(token: $token) { deskName invitedBy canJoin bringsDesk } }', { token })).data;
    const [fromOther, fromTeacher] = [await invite('otherTeacher'), await invite('teacher')];
    expect(await offered('teacher', fromOther)).toEqual({ invitation: { deskName: 'Desk of Other teacher', invitedBy: 'Other teacher', canJoin: true, bringsDesk: false } });
    expect(await offered('otherTeacher', fromTeacher)).toEqual({ invitation: { deskName: 'Desk of Teacher', invitedBy: 'Teacher', canJoin: true, bringsDesk: true } });
    expect(await offered('teacher', fromTeacher)).toMatchObject({ invitation: { canJoin: false, bringsDesk: false } });
  });

  it('of two who leave a desk at the same moment lets one stay with what belongs to it', async () => {
    await freshWorld();
    const answers = await Promise.all((['teacher', 'colleague'] as const).map((who) => world.ask(who, 'mutation { leaveDesk { desk { name } userErrors { code } } }')));
    const codes = answers.flatMap(({ data }) => (data as unknown as { leaveDesk: { userErrors: { code: string }[] } }).leaveDesk.userErrors.map(({ code }) => code));
    expect(codes).toEqual(['INVALID']);
    expect(await rowsOf('select 1 from users where desk_id = $1', [world.teacher.account.deskKey])).toHaveLength(1);
  });
});

describe('a colleague who is removed', () => {
  it('keeps the account, and works at a fresh desk', async () => {
    await freshWorld();
    const quiz = await createQuiz(world);
    const { data } = await world.ask('colleague', '{ viewer { account { id } } }');
    const { id } = (data as unknown as { viewer: { account: { id: string } } }).viewer.account;
    await world.ask('teacher', 'mutation ($input: RemoveColleagueInput!) { removeColleague(input: $input) { desk { name } } }', { input: { account: id } });
    expect(await deskOf(world.colleague)).toMatchObject({ name: 'Colleague’s desk' });
    expect(await rowsOf('select desk_id as desk from quizzes where code = $1', [quiz.code])).toEqual([{ desk: world.teacher.account.deskKey }]);
  });
});

describe('deleting an account', () => {
  const remove = (who: Person) => world.ask(who, 'mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { removed userErrors { code message } } }', { input: { confirmation: `${world[who].account.key}@school.example` } });

  it('takes the desk along, with quizzes, attempts and packs, where nobody else works at it', async () => {
    await freshWorld();
    const quiz = await publishQuiz(world);
    await world.ask('student', 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { resumeToken } }', { input: { code: quiz.code, nickname: 'Mira' } });
    await rowsOf(`insert into packs (id, slug, title, summary, language, invented, key_dates, version, content_hash, graph_hash, imported_at, desk_id) values ($1, $2, 't', 's', 'en', true, '[]', 1, 'h', 'h', now(), $3)`, [randomUUID(), `pack-${randomUUID()}`, world.teacher.account.deskKey]);
    await rowsOf('update quizzes set pack_id = (select id from packs where desk_id = $1) where code = $2', [world.teacher.account.deskKey, quiz.code]);
    await remove('colleague');
    expect(await rowsOf('select 1 from quizzes where code = $1', [quiz.code])).toHaveLength(1);
    expect((await remove('teacher')).data).toEqual({ deleteAccount: { removed: true, userErrors: [] } });
    for (const [table, column] of [['desks', 'id'], ['quizzes', 'desk_id'], ['packs', 'desk_id'], ['users', 'desk_id']] as const) expect(await rowsOf(`select 1 from ${table} where ${column} = $1`, [world.teacher.account.deskKey])).toEqual([]);
    expect(await rowsOf('select 1 from attempts a where not exists (select 1 from revisions r where r.id = a.revision_id)')).toEqual([]);
  });

  it('takes a confirmation', async () => {
    await freshWorld();
    const { data } = await world.ask('teacher', 'mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { removed userErrors { code field } } }', { input: { confirmation: 'yes' } });
    expect(data).toEqual({ deleteAccount: { removed: false, userErrors: [{ code: 'INVALID', field: ['confirmation'] }] } });
  });

  it('of the owner waits until nobody else has one', async () => {
    await freshWorld();
    expect((await remove('owner')).data).toMatchObject({ deleteAccount: { removed: false, userErrors: [{ code: 'INVALID' }] } });
  });
});

describe('the export', () => {
  it('names every table there is, as exported or as not', () => {
    const known = [...EXPORTED.map(({ table }) => table), ...NOT_EXPORTED];
    expect(allTables().filter((table) => !known.includes(table))).toEqual([]);
    expect(known.filter((table) => !allTables().includes(table))).toEqual([]);
  });

  it('holds what belongs to the desk, nothing of another, and no secret', async () => {
    await freshWorld();
    const quiz = await publishQuiz(world);
    const started = await world.ask('student', 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { resumeToken } }', { input: { code: quiz.code, nickname: 'Mira' } });
    const { resumeToken } = (started.data as unknown as { startAttempt: { resumeToken: string } }).startAttempt;
    const token = await invite('teacher');
    const reply = await ground.api.app.inject({ method: 'GET', url: '/api/auth/export', headers: world.teacher.headers });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-disposition']).toBe('attachment; filename="footnote-2030-01-01.json"');
    const exported = JSON.parse(reply.body) as { tables: Record<string, Record<string, unknown>[]> };
    expect(Object.keys(exported.tables)).toEqual(EXPORTED.map(({ table }) => table));
    expect(exported.tables['quizzes']?.map(({ code }) => code)).toEqual([quiz.code]);
    expect(exported.tables['attempts']?.map(({ nickname }) => nickname)).toEqual(['Mira']);
    expect(exported.tables['users']?.map(({ id }) => id)).toEqual([world.teacher.account.key]);
    const hashes = await rowsOf<{ hash: string }>('select token_hash as hash from attempts union all select token_hash from invitations');
    for (const secret of [resumeToken, token, ...hashes.map(({ hash }) => hash)]) expect(reply.body).not.toContain(secret);
    const others = JSON.parse((await ground.api.app.inject({ method: 'GET', url: '/api/auth/export', headers: world.otherTeacher.headers })).body) as typeof exported;
    expect([others.tables['quizzes'], others.tables['attempts']]).toEqual([[], []]);
  });

  it('is for whoever is signed in', async () => {
    expect((await ground.api.app.inject({ method: 'GET', url: '/api/auth/export' })).statusCode).toBe(401);
  });

  it('leaves no transaction open', async () => {
    await freshWorld();
    for (let nth = 0; nth < 12; nth += 1) await ground.api.app.inject({ method: 'GET', url: '/api/auth/export', headers: world.teacher.headers });
    expect(await rowsOf(`select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`)).toEqual([]);
  });
});

describe('retention', () => {
  const now = () => ground.api.dependencies.clock();

  async function classWithStudent(desk: string, joinedDaysAgo: number): Promise<{ readonly klass: string; readonly student: string }> {
    const [klass, student] = [randomUUID(), randomUUID()];
    await rowsOf(`insert into classes (id, desk_id, name, code, created_at) values ($1, $2, 'Year 10', $3, $4::timestamptz - interval '400 days')`, [klass, desk, randomUUID(), now()]);
    await rowsOf(`insert into students (id, class_id, nickname, nickname_folded, token_hash, joined_at) values ($1, $2, 'Mira', 'mira', $3, $4::timestamptz - make_interval(days => $5))`, [student, klass, randomUUID(), now(), joinedDaysAgo]);
    return { klass, student };
  }

  async function attemptOf(code: string, student: string | null, daysAgo: number): Promise<string> {
    const id = randomUUID();
    await rowsOf(`insert into attempts (id, revision_id, token_hash, started_at, student_id) select $1, r.id, $2, $3::timestamptz - make_interval(days => $4), $5 from revisions r join quizzes q on q.id = r.quiz_id where q.code = $6 limit 1`, [id, randomUUID(), now(), daysAgo, student, code]);
    return id;
  }

  const isThere = async (table: string, id: string): Promise<boolean> => (await rowsOf(`select 1 from ${table} where id = $1`, [id])).length === 1;

  it('deletes the students of a class that nobody visited for as long as the desk says, and the class stays', async () => {
    await freshWorld();
    const { code } = await publishQuiz(world);
    const desk = world.teacher.account.deskKey;
    await world.ask('teacher', 'mutation { changeDesk(input: { retentionDays: 30 }) { desk { retentionDays } } }');
    const [old, visited, young] = [await classWithStudent(desk, 200), await classWithStudent(desk, 200), await classWithStudent(desk, 3)];
    const [oldAttempt, recent] = [await attemptOf(code, old.student, 31), await attemptOf(code, visited.student, 29)];
    const [alone, aloneRecent] = [await attemptOf(code, null, 31), await attemptOf(code, null, 29)];
    const others = await classWithStudent(world.otherTeacher.account.deskKey, 200);
    expect(await keepRetention(ground.api.dependencies)).toEqual({ students: 1, attempts: 1 });
    expect([await isThere('students', old.student), await isThere('attempts', oldAttempt), await isThere('classes', old.klass)]).toEqual([false, false, true]);
    expect([await isThere('students', visited.student), await isThere('attempts', recent), await isThere('students', young.student)]).toEqual([true, true, true]);
    expect([await isThere('attempts', alone), await isThere('attempts', aloneRecent)]).toEqual([false, true]);
    // A desk that says nothing keeps everything.
    expect(await isThere('students', others.student)).toBe(true);
    expect(await keepRetention(ground.api.dependencies)).toEqual({ students: 0, attempts: 0 });
  });

  it('leaves it to the replica that is at it', async () => {
    await freshWorld();
    const client = await ground.api.test.database.pool.connect();
    try {
      await client.query('begin');
      await client.query(`select pg_advisory_xact_lock(hashtextextended('footnote retention', 0))`);
      expect(await keepRetention(ground.api.dependencies)).toBeNull();
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('ends sessions that are over, and keeps those that are used', async () => {
    await freshWorld();
    const session = async (expires: string, used: string): Promise<string> => {
      const id = randomUUID();
      await rowsOf(`insert into sessions (id, token, user_id, expires_at, created_at, updated_at) values ($1, $2, $3, $4::timestamptz + $5::interval, $4, $4::timestamptz - $6::interval)`, [id, `t ${id}`, world.teacher.account.key, now(), expires, used]);
      return id;
    };
    const [over, idle, used] = [await session('-1 day', '2 days'), await session('9 days', '15 days'), await session('9 days', '2 days')];
    await keepRetention(ground.api.dependencies);
    expect([await isThere('sessions', over), await isThere('sessions', idle), await isThere('sessions', used)]).toEqual([false, false, true]);
  });
});
