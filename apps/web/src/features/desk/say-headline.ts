import type { Reproof } from './load-desk';

/** What the desk says first, and what stands below it. */
export interface Headline { readonly title: string; readonly lead: string }

interface Told { readonly reproof: Reproof; readonly foundAt: readonly string[]; readonly now: Date }

/** What happened since somebody was last here, in a sentence. */
export function sayHeadline({ reproof, foundAt, now }: Told): Headline {
  const { questionCount, staleCount, isRunning } = reproof;
  if (isRunning) return { title: 'Your published questions are being proved again', lead: `${sayPack(reproof, now)}${staleCount === 0 ? 'Nothing has gone stale so far.' : `${count(staleCount, 'question')} went stale so far.`} Reload this page in a moment.` };
  if (staleCount > 0) return { title: `${count(staleCount, 'question')} went stale${sayWhen(foundAt, now)}`, lead: `${sayPack(reproof, now)}${sayProved(reproof, now)}` };
  if (questionCount === 0) return { title: 'Nothing is published yet', lead: 'Once a quiz is published, its questions are proved again whenever a source comes, goes or is corrected, and what went stale is told here.' };
  return { title: questionCount === 1 ? 'Your published question still holds' : `All ${String(questionCount)} of your published questions still hold`, lead: reproof.provedAt === null ? 'No pack has changed since they were published.' : `${sayPack(reproof, now)}${sayAgain(reproof, now)}` };
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function sayAgain({ provedAt, packs }: Reproof, now: Date): string {
  if (provedAt === null) return '';
  return `All were proved again by ${momentAfter(provedAt, packs[0]?.changedAt, now)}.`;
}

function sayProved({ questionCount, staleCount, provedAt, packs }: Reproof, now: Date): string {
  const holding = questionCount - staleCount;
  const all = questionCount === 1 ? 'Your published question was' : `All ${String(questionCount)} of your published questions were`;
  const by = provedAt === null ? '' : ` by ${momentAfter(provedAt, packs[0]?.changedAt, now)}`;
  return `${all} proved again${by}; ${holding === 0 ? 'none still holds' : `${String(holding)} still ${holding === 1 ? 'holds' : 'hold'}`}.`;
}

/** "HNGN and The Gaze came into “…” on Sunday at 21:14." */
function sayPack({ packs }: Reproof, now: Date): string {
  const [last] = packs;
  if (!last) return '';
  const when = momentOf(last.changedAt, now);
  return last.newSources.length === 0 ? `The pack “${last.title}” changed ${when}. ` : `${joinNames(last.newSources)} came into the pack “${last.title}” ${when}. `;
}

/** "HNGN, The Gaze and two more" */
function joinNames(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${String(names.length - 2)} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

const DAY_MS = 86_400_000;
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

function daysBetween(from: Date, to: Date): number {
  return Math.floor(to.getTime() / DAY_MS) - Math.floor(from.getTime() / DAY_MS);
}

/** A moment after another has been told: of the same day only its time. */
function momentAfter(moment: string, told: string | undefined, now: Date): string {
  return moment.slice(0, 10) === told?.slice(0, 10) ? `${TIME.format(new Date(moment))} UTC` : momentOf(moment, now);
}

/** "today at 21:14 UTC", "on Sunday at 21:14 UTC", "on 21 July at 21:14 UTC". */
export function momentOf(moment: string, now: Date): string {
  const at = new Date(moment);
  const days = daysBetween(at, now);
  const day = days === 0 ? 'today' : days === 1 ? 'yesterday' : days > 1 && days < 7 ? `on ${WEEKDAY.format(at)}` : `on ${DATE.format(at)}`;
  return `${day} at ${TIME.format(at)} UTC`;
}

/** " over the weekend", " today", " since 21 July": where all were found at one time, that time. */
export function sayWhen(foundAt: readonly string[], now: Date): string {
  const days = [...foundAt].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [new Date(first), new Date(last)];
  const ago = daysBetween(from, now);
  if (now.getUTCDay() === 1 && ago <= 2 && [from, to].every((day) => day.getUTCDay() === 6 || day.getUTCDay() === 0)) return ' over the weekend';
  if (daysBetween(from, to) > 0) return ` since ${ago < 7 ? WEEKDAY.format(from) : DATE.format(from)}`;
  if (ago === 0) return ' today';
  if (ago === 1) return ' yesterday';
  return ` on ${ago < 7 ? WEEKDAY.format(from) : DATE.format(from)}`;
}
