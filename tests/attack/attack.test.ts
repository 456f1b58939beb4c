import type { TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { ATTACKS, isHandled } from './attacks.js';
import { answersHonestly, MARK, openTarget, type Target } from './target.js';

let api: TestApi;
let target: Target;
beforeAll(async () => { ({ api, target } = await openTarget()); });
afterAll(async () => { await api.close(); });

describe('an attack', () => {
  it.each(ATTACKS.filter(({ slow }) => slow !== true).map((attack) => [attack.name, attack] as const))('%s: is refused or closed, tells nothing, and keeps nobody else waiting', async (_name, attack) => {
    const outcome = await attack.run(target);
    expect({ outcome: isHandled(attack, outcome) ? null : outcome, honest: await answersHonestly(target) }).toEqual({ outcome: null, honest: true });
  });

  it('that sends its body slowly keeps nobody else waiting', async () => {
    const slow = ATTACKS.find(({ name }) => name === 'slow body');
    const ended = slow?.run(target);
    expect(await answersHonestly(target)).toBe(true);
    api.app.server.closeAllConnections();
    expect((await ended)?.is).toBe('CLOSED');
  });

  it('would be seen if it got through', () => {
    const [attack] = ATTACKS;
    if (attack === undefined) throw new Error('there are no attacks');
    for (const [status, body] of [[200, '{"data":{"packs":{"totalCount":1}}}'], [500, '{}'], [400, `{"errors":[{"message":"${MARK}"}]}`], [400, '{"errors":[{"message":"x\\n    at run (a.ts:1)"}]}']] as const) {
      expect(isHandled(attack, { is: 'ANSWERED', status, body })).toBe(false);
    }
  });
});
