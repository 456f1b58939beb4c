import type { ExecutionResult } from 'graphql';

/** What was answered, as the text of its JSON: nothing was made of it that would have to be written again. */
export class WrittenData {
  constructor(readonly text: string) {}

  /** For whoever writes a result by other means than `writeResult`. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** A result whose data stands there as text. */
export function writtenResult(text: string): ExecutionResult {
  // Whoever looks into the data of a result does so only where there are errors beside it, and here there are none.
  return { data: new WrittenData(text) as unknown as Record<string, unknown> };
}

interface Result { readonly errors?: unknown; readonly data?: unknown; readonly extensions?: unknown }

/** Writes a result as Apollo does, whose text ends in a new line; what is text already is passed on. */
export function writeResult(result: Result): string {
  const { data, errors, extensions } = result;
  if (!(data instanceof WrittenData) || errors !== undefined) return `${JSON.stringify(result)}\n`;
  return `{"data":${data.text}${extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`}}\n`;
}
