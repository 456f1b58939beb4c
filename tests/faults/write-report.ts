import { cpus, totalmem } from 'node:os';
import { platform, release } from 'node:process';
import type { Event, FaultReport, GroundReport } from './make-faults.js';
import { GUARANTEES } from './guarantees.js';

/** How a run was made. */
export interface HowItRan { readonly seed: string; readonly students: number; readonly from: string; /** What whoever made it has to say of it. */ readonly remark: string | null; /** In how many goes. */ readonly parts: number }

const RECOVERY_GOAL_MS = 5_000;
const KILLS_GOAL = 200;

/** Whether nothing was lost, nothing counts twice, and nothing is half made. */
export function isGood({ grounds }: FaultReport): boolean {
  return grounds.every(({ count, events }) => count.lost === 0 && count.doubled === 0 && count.broken.length === 0 && events.every(({ wrong }) => wrong.length === 0));
}

/** Several runs as one. */
export function joinReports(reports: readonly FaultReport[]): FaultReport {
  return { grounds: reports.flatMap(({ grounds }) => grounds), unreached: reports.flatMap(({ unreached }) => unreached), seconds: reports.reduce((sum, { seconds }) => sum + seconds, 0) };
}

/** The report in Markdown: what was not reached first. */
export function writeReport(report: FaultReport, how: HowItRan): string {
  const events = report.grounds.flatMap((ground) => ground.events);
  return `${[
    '# When something fails', '<!-- Written by `npm run faults -- --report docs/reliability.md`; what is promised stands in tests/faults/guarantees.ts. -->',
    ...listShort(report, events, how), '## What was counted', summarise(report, events), '## Fault by fault', tableOf(events), '## What students’ requests met', cameTable(report.grounds), describeRun(report, how), GUARANTEES,
  ].join('\n\n')}\n`;
}

function listShort(report: FaultReport, events: readonly Event[], { remark }: HowItRan): readonly string[] {
  const made = events.filter(({ skipped }) => skipped === null);
  const kills = made.filter(({ fault }) => fault.isKill);
  const slow = kills.filter(({ recoveryMs }) => (recoveryMs ?? 0) >= RECOVERY_GOAL_MS);
  const short = [
    ...(remark === null ? [] : [remark]),
    ...(kills.length < KILLS_GOAL ? [`${String(kills.length)} kills were made in this run, of ${String(KILLS_GOAL)} that are asked for: \`npm run faults -- --kills ${String(KILLS_GOAL)}\`.`] : []),
    ...(slow.length > 0 ? [`After ${String(slow.length)} of ${String(kills.length)} kills it took longer than ${String(RECOVERY_GOAL_MS / 1000)} s until an answer was taken again (the longest ${seconds(Math.max(...slow.map(({ recoveryMs }) => recoveryMs ?? 0)))}), on the machine and beside the load that is described below.`] : []),
    ...report.unreached.map(({ why, faults }) => `Not tried on this machine: ${faults.map(({ says }) => says).join('; ')}. The reason: ${why}.`),
    ...[...new Set(events.flatMap(({ fault, skipped }) => (skipped === null ? [] : [`Not tried once or more: ${fault.says}. The reason: ${skipped}.`])))],
    ...[...new Set(made.flatMap(({ fault, wrong }) => wrong.filter((sentence) => !isLogged(sentence)).map((sentence) => `Wrong after “${fault.says}”: ${sentence}.`)))],
    ...[...new Set(made.flatMap(({ wrong }) => wrong.filter(isLogged)))].map((sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}; an outage is to be logged as one. Nothing of what was stored was wrong.`),
    ...report.grounds.flatMap(({ kind, count }) => count.broken.map((sentence) => `Wrong at the end, on ${kind}: ${sentence}.`)),
  ];
  return short.length === 0 ? [] : ['## What was not reached', short.map((sentence) => `- ${sentence}`).join('\n')];
}

/** What was written down as a fault of our own: nothing that is stored need be wrong for it. */
const isLogged = (sentence: string): boolean => sentence.startsWith('the API logged an error');
const breaks = ({ wrong }: Event): readonly string[] => wrong.filter((sentence) => !isLogged(sentence));

function summarise({ grounds }: FaultReport, events: readonly Event[]): string {
  const made = events.filter(({ skipped }) => skipped === null);
  const kills = made.filter(({ fault }) => fault.isKill);
  const sum = (valueOf: (ground: GroundReport) => number): string => String(grounds.reduce((total, ground) => total + valueOf(ground), 0));
  return [
    '| | |', '|---|---:|', `| kills under load | ${String(kills.length)} |`, `| other faults under load | ${String(made.length - kills.length)} |`, `| answers that were acknowledged | ${sum(({ count }) => count.acknowledged)} |`,
    `| versions of packs that were acknowledged to whoever mended them or imported into them (imports: ${sum(({ count }) => count.imports)}); each is there, and says how it came about | ${sum(({ count }) => count.changes)} |`,
    `| of the answers lost, or stored with another content | ${sum(({ count }) => count.lost)} |`, `| answers that count twice | ${sum(({ count }) => count.doubled)} |`,
    `| things that must hold of the tables, each looked at after every fault | ${String(Math.max(0, ...grounds.map(({ count }) => count.looked)))} |`, `| of these broken | ${String(made.filter((event) => breaks(event).length > 0).length + grounds.filter(({ count }) => count.broken.length > 0).length)} |`,
    `| from a kill to the first answer that was taken again, median / 95 of 100 / longest | ${spread(kills)} |`, `| starts of the API | ${sum(({ starts }) => starts)} |`,
  ].join('\n');
}

function tableOf(events: readonly Event[]): string {
  const rows = [...new Set(events.map(({ fault, ground }) => `${fault.name} ${ground}`))].map((key) => {
    const same = events.filter(({ fault, ground, skipped }) => `${fault.name} ${ground}` === key && skipped === null);
    const [first] = same;
    if (first === undefined) return null;
    const remarks = [...new Set(same.flatMap((event) => event.remarks))];
    return `| ${first.fault.says}${remarks.length === 0 || remarks.length > 2 ? '' : ` (${remarks.join('; ')})`} | ${first.ground} | ${String(same.length)} | ${spread(same)} | ${same.every((event) => breaks(event).length === 0) ? 'nothing' : [...new Set(same.flatMap(breaks))].join('; ')} |`;
  });
  return ['| fault | database | times | until an answer was taken again: median / 95 of 100 / longest | lost, doubled or broken |', '|---|---|---:|---|---|', ...rows.filter((row) => row !== null)].join('\n');
}

function spread(events: readonly Event[]): string {
  const times = events.flatMap(({ recoveryMs }) => (recoveryMs === null ? [] : [recoveryMs])).sort((a, b) => a - b);
  const at = (part: number): string => seconds(times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? 0);
  return times.length === 0 ? '' : times.length === 1 ? at(0) : `${at(0.5)} / ${at(0.95)} / ${at(1)}`;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(ms < 950 ? 2 : 1)} s`;

function cameTable(grounds: readonly GroundReport[]): string {
  const totals = new Map<string, number>();
  for (const { came } of grounds) for (const [what, count] of Object.entries(came)) totals.set(sayCame(what), (totals.get(sayCame(what)) ?? 0) + count);
  return ['| what came back | times |', '|---|---:|', ...[...totals].sort(([, a], [, b]) => b - a).map(([what, count]) => `| ${what} | ${String(count)} |`)].join('\n');
}

function sayCame(what: string): string {
  if (what === 'answered') return 'an answer';
  if (what === '503') return '503 with a sentence and `Retry-After`';
  if (/^(ECONN|EPIPE|UND_ERR|fetch failed|terminated|other side closed)/.test(what)) return 'a connection that broke, or nobody there (the API was being started again)';
  return what.replaceAll('|', '\\|').slice(0, 160);
}

function describeRun({ grounds, seconds: took }: FaultReport, { seed, students, from, parts }: HowItRan): string {
  const [processor] = cpus();
  const loads = grounds.flatMap(({ events }) => events.map(({ load }) => load)).filter((load) => load > 0).sort((a, b) => a - b);
  const beside = loads.length === 0 ? '' : ` While faults were made, ${(loads[Math.floor(loads.length / 2)] ?? 0).toFixed(1)} processes (median) and at most ${(loads.at(-1) ?? 0).toFixed(1)} wanted a core.`;
  return `## The run

${new Date().toISOString().slice(0, 10)}, ${String(Math.round(took / 60))} minutes in all${parts > 1 ? `, in ${String(parts)} parts, each with an installation and a class of its own` : ''}, seed ${seed}. ${platform} ${release.name === 'node' ? `with Node ${process.version}` : ''}, ${String(cpus().length)} cores (${processor?.model.trim() ?? 'unknown'}), ${String(Math.round(totalmem() / 2 ** 30))} GB; ${String(students)} students at once, each answering as soon as the last answer was taken and a moment's thought was over; the API run from ${from === 'build' ? 'its build' : 'its sources'}, started again at once when it ended, as \`npm start\` and a container's restart policy do. Students, teacher, database and API share the cores.${beside} Times count from the end of the fault (of a kill: from the kill, or from the moment at which the database's keeper starts it again) to the first answer to a request that was sent after it. Runs on: ${[...new Set(grounds.map(({ kind }) => GROUND_WORDS[kind]))].join('; ')}.`;
}

const GROUND_WORDS = {
  embedded: 'the embedded database', external: 'a PostgreSQL server of its own behind a network that can fail', skewable: 'the embedded database beside an API whose clock is set by the run', small: 'the embedded database on a file system of 400 MB in memory',
} as const;
