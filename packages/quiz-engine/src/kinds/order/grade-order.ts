import type { Grade, KeyedQuestion, StudentResponse } from '../../model.js';
import { keyOptionIds, readOptions, refuse } from '../read-response.js';

/**
 * Partial credit: Kendall's rank correlation with the key, never below 0.
 * τ = (pairs in the right order − pairs in the wrong order) / all pairs; a random order scores 0 on average.
 */
export function gradeOrder(question: KeyedQuestion, response: StudentResponse): Grade {
  const read = readOptions(question, response);
  if (!read.ok) return read;
  const key = keyOptionIds(question);
  if (read.optionIds.length < key.length) return refuse('INCOMPLETE', `Put all ${key.length} events in order.`);
  const place = new Map(key.map((id, at) => [id, at]));
  const places = read.optionIds.map((id) => place.get(id) ?? 0);
  const signs = places.flatMap((earlier, at) => places.slice(at + 1).map((later) => Math.sign(later - earlier)));
  const tau = signs.length === 0 ? 1 : signs.reduce((sum, sign) => sum + sign, 0) / signs.length;
  return { ok: true, correct: signs.every((sign) => sign > 0), score: Math.max(0, tau) };
}
