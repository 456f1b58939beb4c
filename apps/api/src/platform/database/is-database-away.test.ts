import { expect, it } from '@jest/globals';
import { isDatabaseAway } from './is-database-away.js';

const coded = (code: string): Error => Object.assign(new Error('said in some words'), { code });

it.each([
  ['nobody listens', coded('ECONNREFUSED')], ['the network broke', coded('ECONNRESET')], ['it starts', coded('57P03')], ['it crashed', coded('57P02')], ['it has no connection left', coded('53300')], ['its disk is full', coded('53100')],
  ['a connection is not made in time', new Error('timeout expired')], ['none comes free in time', new Error('timeout exceeded when trying to connect')], ['a connection ended at work', new Error('Connection terminated unexpectedly')],
  ['what came was of a connection that was given up', new Error('Received unexpected commandComplete message from backend.')],
  ['a connection is refused for want of one', new Error('Client has encountered a connection error and is not queryable')], ['it ended the connection', coded('57P01')], ['a pooler let go of it', coded('08P01')], ['its disk fails', coded('58030')], ['a write met a closed socket', coded('EPIPE')],
  ['a library wrapped it', new Error('A statement failed.', { cause: new Error('and again', { cause: coded('57P01') }) })],
])('is so where %s', (_what, error) => { expect(isDatabaseAway(error)).toBe(true); });

it.each([['a statement is wrong', coded('42601')], ['a key is taken', coded('23505')], ['a statement took too long', coded('57014')], ['two waited for each other', coded('40P01')], ['a transaction was broken before', coded('25P02')], ['a page of a table is damaged', coded('XX001')], ['there is a bug', new TypeError('x is undefined')], ['nothing was thrown', null]])('is not so where %s', (_what, error) => { expect(isDatabaseAway(error)).toBe(false); });
