import { expect, it } from '@jest/globals';
import type { Logger } from 'pino';
import { noteFailure } from './note-failure.js';

function listen(): { readonly logger: Pick<Logger, 'warn' | 'error'>; readonly lines: readonly { readonly level: string; readonly fields: object; readonly message: string }[] } {
  const lines: { level: string; fields: object; message: string }[] = [];
  const note = (level: string) => (fields: object, message: string) => { lines.push({ level, fields, message }); };
  // Of pino's many ways to write a line, the one that is used.
  return { logger: { warn: note('warn'), error: note('error') } as unknown as Pick<Logger, 'warn' | 'error'>, lines };
}

it('an outage is a warning with what the driver said, however it is wrapped', () => {
  const { logger, lines } = listen();
  noteFailure(logger, new Error('A statement failed.', { cause: Object.assign(new Error('the database system is starting up'), { code: '57P03' }) }), 'it waits');
  expect(lines).toEqual([{ level: 'warn', fields: { reason: 'the database system is starting up' }, message: 'it waits (the database does not answer)' }]);
});

it('anything else is an error with its stack', () => {
  const { logger, lines } = listen();
  const bug = new TypeError('x is not a function');
  noteFailure(logger, bug, 'it waits');
  expect(lines).toEqual([{ level: 'error', fields: { err: bug }, message: 'it waits' }]);
});
