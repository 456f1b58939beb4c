import { buildApiSchema } from '../../apps/api/src/schema.js';
import { type AccessCase, type Role } from '../../apps/api/src/testing/access/access-case.js';
import { loadCases } from '../../apps/api/src/testing/access/load-cases.js';
import { layGround, peopleWorld, type Ground, type World } from '../../apps/api/src/testing/access/world.js';
import { HOSTILE, replaceEachText } from './hostile-strings.js';

const schema = buildApiSchema();
const cases = await loadCases();
const mutations = cases.filter(({ operation }) => operation.startsWith('Mutation.'));
const queries = cases.filter(({ operation }) => operation.startsWith('Query.'));

let ground: Ground;
/** All of it ends up at one desk, so that what reads the desk reads all of it. */
let shared: World;
beforeAll(async () => {
  ground = await layGround();
  shared = await peopleWorld(ground);
  // Made while there is room for it: what is tried next fills the desk up to its limits.
  for (const one of queries) await one.ask({ world: shared, role: whoMay(one) });
}, 120_000);
afterAll(async () => { await ground.close(); });

/** They take no text at all. They are named, so that a mutation whose input was not found is not passed over. */
const WITHOUT_TEXT = new Set(['Mutation.endOtherSessions', 'Mutation.leaveDesk', 'Mutation.changeSignUpPolicy']);

/** Somebody who may: what is refused for who asks is not read any further. */
function whoMay(one: AccessCase): Role {
  if ('everybody' in one) return 'student';
  return (['teacher', 'student', 'owner', 'otherTeacher'] as const).find((role) => one.roles[role] === 'ALLOWED') ?? 'teacher';
}

const TRIED: Readonly<Record<string, Set<string>>> = Object.fromEntries(Object.keys(HOSTILE).map((what) => [what, new Set<string>()]));

const isFault = (status: number, body: string): boolean => status >= 500 || /INTERNAL_SERVER_ERROR|node_modules|\\n {4}at |Failed query/.test(body);

/** Each text of each input, with each of the hostile ones: what is answered with a fault. */
async function findFaults(one: AccessCase): Promise<{ readonly asked: number; readonly faults: readonly string[] }> {
  const role = whoMay(one);
  const world = 'fresh' in one && one.fresh === true ? await peopleWorld(ground) : shared;
  const asking = await one.ask({ world, role });
  const faults: string[] = [];
  let asked = 0;
  for (const [what, text] of Object.entries(HOSTILE)) {
    for (const { at, query, variables } of replaceEachText(schema, asking, { text, tried: TRIED[what] ?? new Set() })) {
      asked += 1;
      const { status, body } = await world.ask(role, query, variables);
      if (isFault(status, body)) faults.push(`${at} with ${what}: ${String(status)} ${body.slice(0, 300)}`);
    }
  }
  return { asked, faults };
}

describe('hostile text', () => {
  it.each(mutations.map((one) => [one.of === undefined ? one.operation : `${one.operation} ${one.of}`, one] as const))('in any field of %s is taken or refused, and is no fault of ours', async (_name, one) => {
    const { asked, faults } = await findFaults(one);
    expect(faults).toEqual([]);
    expect(asked > 0 || WITHOUT_TEXT.has(one.operation)).toBe(true);
  });

  it.each(queries.map((one) => [one.of === undefined ? one.operation : `${one.operation} ${one.of}`, one] as const))('in any argument of %s is answered or refused, and is no fault of ours', async (_name, one) => {
    expect((await findFaults(one)).faults).toEqual([]);
  });

  it('that was taken is read by everything that reads', async () => {
    const faults: string[] = [];
    for (const one of queries) {
      const role = whoMay(one);
      const { query, variables } = await one.ask({ world: shared, role });
      const { status, body } = await shared.ask(role, query, variables);
      if (isFault(status, body)) faults.push(`${one.operation}: ${String(status)} ${body.slice(0, 300)}`);
    }
    expect(queries.length).toBeGreaterThan(30);
    expect(faults).toEqual([]);
  });
});
