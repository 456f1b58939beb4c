import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { TypedInput } from './surroundings.js';

/** More than any line that a command asks for. */
const MOST_PIPED = 10_000;

/** Reads what is typed or piped; prompts go where a person sees them although the output is piped on. */
export function typedInput(input: NodeJS.ReadStream, prompts: NodeJS.WritableStream): TypedInput {
  return {
    isTerminal: input.isTTY,
    askUnseen: (prompt) => askUnseen(prompt, input, prompts),
    readPiped: () => readPiped(input),
    readPipedBytes: (most) => readPipedBytes(input, most),
  };
}

function askUnseen(prompt: string, input: NodeJS.ReadStream, prompts: NodeJS.WritableStream): Promise<string | null> {
  // Raw mode keeps the terminal from showing what is typed, and what readline would show goes nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => { done(); } });
  const lines = createInterface({ input, output: nowhere, terminal: true, historySize: 0 });
  prompts.write(prompt);
  return new Promise((resolve) => {
    let typed: string | null = null;
    lines.once('line', (line) => { typed = line; lines.close(); });
    lines.once('SIGINT', () => { lines.close(); });
    lines.once('close', () => { prompts.write('\n'); resolve(typed); });
  });
}

async function readPiped(input: NodeJS.ReadStream): Promise<string> {
  let text = '';
  input.setEncoding('utf8');
  for await (const chunk of input as AsyncIterable<string>) {
    text += chunk;
    if (text.length > MOST_PIPED) break;
  }
  return text;
}

async function readPipedBytes(input: NodeJS.ReadStream, most: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of input as AsyncIterable<Buffer>) {
    parts.push(part);
    length += part.length;
    if (length > most) break;
  }
  return Buffer.concat(parts);
}
