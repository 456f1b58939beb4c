import { randomBytes, timingSafeEqual } from 'node:crypto';
import { hashToken } from '../classes/index.js';

/** 192 bits; a client may make its own, of 128 bits or more: 22 characters of base64url. */
const BYTES = 24;
const TOKEN = /^[A-Za-z0-9_-]{22,200}$/;

export function makeResumeToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** Whether a client's own token is long enough to be one. */
export function isResumeToken(token: string): boolean {
  return TOKEN.test(token);
}

/** Whether a token is the one whose hash was stored, in a time that tells nothing of it. */
export function fitsHash(token: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(token), 'hex'), Buffer.from(hash.padStart(64, '0').slice(0, 64), 'hex'));
}
