import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

interface Kin { readonly pid: number; readonly parent: number; readonly command: string }

/** The processes that a process started, and those that they did, whose command line has these words in it; the oldest generation first. */
export function findDescendants(ancestor: number, words = ''): readonly number[] {
  const all = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => readProcess(Number(name))) : askSystem();
  const found: Kin[] = [];
  for (let parents: readonly number[] = [ancestor]; parents.length > 0;) {
    const children = all.filter(({ parent }) => parents.includes(parent));
    found.push(...children);
    parents = children.map(({ pid }) => pid);
  }
  return found.filter(({ command }) => command.includes(words)).map(({ pid }) => pid);
}

/** Without `ps`, which small images do not have. */
function readProcess(pid: number): readonly Kin[] {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name in brackets may hold spaces and brackets of its own.
    return [{ pid, parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]), command: readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ') }];
  } catch {
    return []; // it ended between the list and the look
  }
}

function askSystem(): readonly Kin[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' }).trim().split('\n').map((line) => {
    const [, pid = '0', parent = '0', command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return { pid: Number(pid), parent: Number(parent), command };
  });
}
