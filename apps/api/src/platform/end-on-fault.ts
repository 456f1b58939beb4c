import { describeFault, type DescribedFault } from './describe-fault.js';

/** What whoever reads a terminal is told of a fault of ours: what failed and where, and no value that a statement or a request had. */
export function tellFault(error: unknown): string {
  return lines(describeFault(error)).join('\n');
}

function lines({ type, message, stack, cause }: DescribedFault): readonly string[] {
  const further = cause === undefined ? [] : lines(cause as DescribedFault).map((line, at) => (at === 0 ? `  caused by ${line}` : `  ${line}`));
  return [`${type}: ${message}`, ...stack.map((line) => `    ${line}`), ...further];
}

/**
 * Ends the process with that where something was thrown that nobody caught. Node would print every property of it, among them the parameters
 * of a statement; and a report of a crash, where an operator has it write them, would have the whole environment in it.
 */
export function endOnFault(complain: (sentence: string) => void): void {
  if (process.report !== undefined) Object.assign(process.report, { excludeEnv: true });
  const end = (error: unknown): void => {
    complain(tellFault(error));
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
