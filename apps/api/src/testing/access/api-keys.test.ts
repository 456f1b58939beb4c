import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withImplied, type ApiKeyScope } from '../../graphql/viewer/api-key-scope.js';
import { API_KEY_SCOPES } from '../../platform/database/tables/accounts.js';
import type { AccessCase, Expectation } from './access-case.js';
import { askOrHear } from './ask-or-hear.js';
import { checkAnswer } from './check-answer.js';
import { KEY_NEEDS } from './key-needs.js';
import { loadCases } from './load-cases.js';
import { layGround, payloadOf, peopleWorld, type Ground, type World } from './world.js';

const cases = await loadCases();

const nameOf = ({ operation, of }: AccessCase): string => (of === undefined ? operation : `${operation} ${of}`);

/** Whether who is signed in opens it, so that a key could: its desk may, and a stranger may not. */
function isForDesk(one: AccessCase): one is AccessCase & { readonly roles: Readonly<Record<'teacher' | 'visitor', Expectation>> } {
  return 'roles' in one && (one.roles.teacher === 'ALLOWED' || one.roles.owner === 'ALLOWED') && one.roles.visitor !== 'ALLOWED';
}

/** The scopes that it takes together; null where none would do, undefined where nobody has said. */
function needOf(one: AccessCase): readonly ApiKeyScope[] | null | undefined {
  const need = nameOf(one) in KEY_NEEDS ? KEY_NEEDS[nameOf(one)] : KEY_NEEDS[one.operation];
  return typeof need === 'string' ? [need] : need;
}

function hasAll(scopes: readonly ApiKeyScope[], need: readonly ApiKeyScope[]): boolean {
  return need.every((scope) => withImplied(scopes).has(scope));
}

/** With which keys a case is tried: what everybody may, with all scopes; else with each scope by itself; where each try needs a world of its own, with the one that opens it, and with all others. */
function keysFor(one: AccessCase, need: readonly ApiKeyScope[] | null): readonly (readonly ApiKeyScope[])[] {
  if (!('roles' in one)) return [API_KEY_SCOPES];
  if (!('fresh' in one) || one.fresh !== true) return [...API_KEY_SCOPES.map((scope) => [scope]), ...(need !== null && need.length > 1 ? [need] : [])];
  if (need === null) return [API_KEY_SCOPES];
  return [need, API_KEY_SCOPES.filter((scope) => !need.some((one) => withImplied([scope]).has(one)))];
}

let ground: Ground;
let shared: World;
beforeAll(async () => {
  ground = await layGround();
  shared = await peopleWorld(ground);
}, 120_000);
afterAll(async () => { await ground.close(); });

/** What a request with a new key of the teacher carries. */
async function keyHeaders(world: World, scopes: readonly ApiKeyScope[]): Promise<Readonly<Record<string, string>>> {
  const answer = await world.ask('teacher', 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key apiKey { id } userErrors { code message } } }', { input: { name: 'A program', scopes } });
  const { key, apiKey } = payloadOf<{ key: string; apiKey: { id: string } }>(answer, 'createApiKey');
  made.push({ world, id: apiKey.id });
  return { authorization: `Bearer ${key}` };
}
const made: { readonly world: World; readonly id: string }[] = [];

/** Nobody has so many keys that none can be made. */
async function revokeAll(): Promise<void> {
  for (const { world, id } of made.splice(0)) await world.ask('teacher', 'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { userErrors { code } } }', { input: { apiKey: id } });
}

describe('what keys may', () => {
  it('is said of every operation that a desk may do and a stranger may not', () => {
    expect(cases.filter((one) => isForDesk(one) && needOf(one) === undefined).map(nameOf)).toEqual([]);
  });

  it('is said of nothing that is not there', () => {
    const names = new Set(cases.flatMap((one) => [one.operation, nameOf(one)]));
    expect(Object.keys(KEY_NEEDS).filter((name) => !names.has(name))).toEqual([]);
  });

  it('has something behind every scope', () => {
    expect(API_KEY_SCOPES.filter((scope) => !Object.values(KEY_NEEDS).flat().includes(scope))).toEqual([]);
  });
});

describe.each(cases.map((one) => [nameOf(one), one] as const))('%s', (_name, one) => {
  const need = isForDesk(one) ? needOf(one) ?? null : null;
  it.each(keysFor(one, need).map((scopes) => [scopes.join(' and '), scopes] as const))('with a key for %s', async (_scopes, scopes) => {
    const opens = isForDesk(one) && need !== null && hasAll(scopes, need);
    // Without the scope a key is nobody: it gets what a visitor gets, and its teacher's rights come into nothing.
    const expectation = !('roles' in one) ? 'ALLOWED' : opens ? one.roles.teacher : one.roles.visitor;
    const world = expectation === 'ALLOWED' && 'fresh' in one && one.fresh === true ? await peopleWorld(ground) : shared;
    const asking = await one.ask({ world, role: 'teacher' });
    const answer = await askOrHear(world.api, asking.query, { variables: asking.variables ?? {}, headers: await keyHeaders(world, scopes) });
    await revokeAll();
    checkAnswer(answer, { expectation, asking, field: one.operation.split('.')[1] ?? '' });
  });
});
