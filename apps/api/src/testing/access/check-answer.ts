import { expect } from '@jest/globals';
import type { Answer } from '../start-test-api.js';
import type { Asking, Expectation } from './access-case.js';

/** What an answer is held against. `field` is the root that was asked for. */
export interface Checked { readonly expectation: Expectation; readonly asking: Asking; readonly field: string }

/** Whether an answer is what was expected; a denied one must not show the thing anywhere, in a message neither. */
export function checkAnswer(answer: Answer, { expectation, asking: { shows, variables = {} }, field }: Checked): void {
  const payload = answer.data?.[field] as { readonly userErrors?: readonly { readonly code: string }[] } | null | undefined;
  const codes = answer.errors.map(({ extensions }) => extensions['code']);
  const userErrors = payload?.userErrors?.map(({ code }) => code) ?? [];
  switch (expectation) {
    case 'ALLOWED':
      expect({ codes, userErrors, body: codes.length + userErrors.length > 0 ? answer.body : '' }).toEqual({ codes: [], userErrors: [], body: '' });
      if (shows === undefined) expect(payload).not.toBeNull();
      else expect(answer.body).toContain(shows);
      return;
    case 'NULL': expect({ codes, payload }).toEqual({ codes: [], payload: null }); break;
    case 'LACKS_IT':
      if (shows === undefined) throw new Error(`The case of ${field} does not say what a denied answer lacks (\`shows\`).`);
      expect({ codes, isThere: payload !== null && payload !== undefined }).toEqual({ codes: [], isThere: true });
      break;
    case 'UNAUTHENTICATED': expect({ codes, data: payload ?? null }).toEqual({ codes: ['UNAUTHENTICATED'], data: null }); break;
    case 'UNKNOWN': expect({ codes: codes.map((code) => (code === 'BAD_USER_INPUT' ? 'NOT_FOUND' : code)), data: payload ?? null }).toEqual({ codes: ['NOT_FOUND'], data: null }); break;
    case 'NOT_FOUND':
    case 'FORBIDDEN':
    case 'INVALID': expect({ codes, userErrors }).toEqual({ codes: [], userErrors: [expectation] }); break;
    default: expectation satisfies never;
  }
  // What the asker sent may come back in a message; what they did not send may not.
  if (shows !== undefined && !JSON.stringify(variables).includes(shows)) expect(answer.body).not.toContain(shows);
}
