import { ANSWER_JSON_SCHEMA } from './answer-schema.js';
import type { Message } from './compose-messages.js';

/** Where a model is asked that speaks the protocol of "chat completions". */
export interface ModelSettings {
  /** Without "/chat/completions": "https://models.school.example/v1". */
  readonly endpoint: string;
  readonly model: string;
  /** Null where the endpoint asks for none. */
  readonly key: string | null;
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
  /** In milliseconds: 120,000 unless told. */
  readonly timeoutMs?: number;
}

export type ModelAnswer = { readonly ok: true; readonly content: string } | { readonly ok: false; readonly sentence: string };

const MOST_BYTES = 1_000_000;

/** Asks once. What goes wrong on the way is a sentence: the reading stands without the model. The key is never part of one. */
export async function askModel(messages: readonly Message[], settings: ModelSettings): Promise<ModelAnswer> {
  const { endpoint, model, key, fetch = globalThis.fetch, signal, timeoutMs = 120_000 } = settings;
  const limit = new AbortController();
  const stop = () => { limit.abort(); };
  const timer = setTimeout(stop, timeoutMs);
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted === true) stop();
  try {
    const response = await fetch(`${endpoint.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST', signal: limit.signal,
      // A redirect would take the article, and perhaps the key, to somebody whom nobody chose.
      redirect: 'error',
      headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, messages, temperature: 0, max_tokens: 8192, response_format: { type: 'json_schema', json_schema: { name: 'claims', strict: true, schema: ANSWER_JSON_SCHEMA } } }),
    });
    if (response.ok) return readContent(await readLimited(response));
    await response.body?.cancel();
    return failed(`it answered ${response.status}`);
  } catch {
    // Which of the many ways a connection can fail is the operator's matter; of an address or a key nothing is repeated here.
    if (signal?.aborted === true) return failed('it was stopped');
    return failed(limit.signal.aborted ? 'it did not answer in time' : 'it could not be reached');
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

async function readLimited(response: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let [text, length] = ['', 0];
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > MOST_BYTES) return null;
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

function readContent(body: string | null): ModelAnswer {
  if (body === null) return failed('its answer is too long');
  let parsed: unknown;
  try { parsed = JSON.parse(body); } catch { return failed('its answer is no JSON'); }
  // Looked at with care, since it is anybody's: each step may be missing.
  const choice = (parsed as { readonly choices?: readonly { readonly message?: { readonly content?: unknown; readonly refusal?: unknown } | null; readonly finish_reason?: unknown }[] } | null)?.choices?.[0];
  if (typeof choice?.message?.refusal === 'string' && choice.message.refusal !== '') return failed('it declined to answer');
  if (choice?.finish_reason === 'length') return failed('its answer breaks off');
  return typeof choice?.message?.content === 'string' ? { ok: true, content: choice.message.content } : failed('its answer is not of the shape that was asked for');
}

function failed(why: string): ModelAnswer {
  return { ok: false, sentence: `The language model was asked and adds nothing: ${why}. What is proposed without it stands.` };
}
