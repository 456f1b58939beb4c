import { findFault, fuzzApi, makeRequest } from './fuzz-api.js';
import { DESK_MARK, KEY_MARK, layGround, PERSON_MARK, type Ground } from './lay-ground.js';

let ground: Ground;
beforeAll(async () => { ground = await layGround(); });
afterAll(async () => { await ground.api.close(); });

describe('random documents with random variables', () => {
  it('are answered or refused, and never with a fault, a stack, a key of an open question or anything of another desk', async () => {
    const { asked, answered, refused, findings } = await fuzzApi(ground, { seed: 20_300_101, from: 0, runs: 300 });
    expect(findings).toEqual([]);
    expect(asked).toBe(300);
    // Were nearly all refused, hardly anything would have been tried.
    expect(answered).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(40);
  });

  it('are the same again for the same seed', () => {
    const again = [1, 2, 3].map((number) => makeRequest(ground, { seed: 7, number }).request);
    expect([1, 2, 3].map((number) => makeRequest(ground, { seed: 7, number }).request)).toEqual(again);
    expect(makeRequest(ground, { seed: 8, number: 1 }).request).not.toEqual(again[0]);
  });
});

describe('what the fuzzing looks for', () => {
  it('is there to be found: the teacher of the desk is shown every mark of it', async () => {
    const { rows } = await ground.api.test.database.pool.query<{ marks: string }>(`
      SELECT concat_ws(' ', (SELECT string_agg(name, ' ') FROM desks), (SELECT string_agg(title, ' ') FROM quizzes), (SELECT string_agg(name, ' ') FROM classes), (SELECT string_agg(nickname, ' ') FROM students),
        (SELECT string_agg(text, ' ') FROM problem_reports), (SELECT string_agg(name, ' ') FROM users), (SELECT string_agg(keys::text, ' ') FROM revisions)) AS marks`);
    for (const mark of [DESK_MARK, KEY_MARK, PERSON_MARK]) expect(rows[0]?.marks).toContain(mark);
  });

  it.each([
    ['a fault', 500, '{}'], ['a masked fault', 200, '{"errors":[{"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}'], ['a stack', 400, '{"message":"x\\n    at run (a.ts:1)"}'], ['no JSON', 200, '<html>'],
    ['a row of the desk', 200, `{"data":{"name":"${DESK_MARK}"}}`], ['a key', 200, '{"data":{"keyOptionIds":["a"]}}'], ['a spent budget', 429, '{}'],
  ])('is found: %s', (_what, status, body) => {
    const [student] = ground.askers;
    if (student === undefined) throw new Error('nobody asks');
    expect(findFault({ status, body, asker: student, asked: '{}' })).not.toBeNull();
    expect(findFault({ status: 200, body: '{"data":{"keyOptionIds":null}}', asker: student, asked: '{}' })).toBeNull();
  });
});
