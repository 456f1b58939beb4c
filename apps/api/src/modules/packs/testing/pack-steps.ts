import { shippedPacks } from '@footnote/corpus/disk';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TestApi, TestTeacher } from '../../../testing/start-test-api.js';

/** Asks, and expects no errors; what the answer holds, the expectations check. */
export async function ask<Data = Readonly<Record<string, unknown>>>(api: TestApi, query: string, headers: Readonly<Record<string, string>>, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const answer = await api.ask(query, { headers, variables });
  if (answer.errors.length > 0 || answer.data === null) throw new Error(answer.body);
  // The shape of the data is that of each test's own query.
  return answer.data as Data;
}

/** Copies the pack about the ferry to a teacher's desk; its slug there. */
export async function copyFerry(api: TestApi, { headers }: TestTeacher, title?: string): Promise<string> {
  const { copyPack: { pack } } = await ask<{ copyPack: { pack: { pack: { slug: string } } } }>(api, 'mutation ($title: String) { copyPack(input: { pack: "harbour-ferry", title: $title }) { pack { pack { slug } } userErrors { message } } }', headers, { title });
  return pack.pack.slug;
}

/** The invented article of a source of the pack about the ferry. */
export function ferryArticle(source: string): string {
  const pack = shippedPacks().find(({ slug }) => slug === 'harbour-ferry');
  if (pack === undefined) throw new Error('The pack about the ferry is gone');
  return readFileSync(path.join(pack.dir, 'originals', `${source}.txt`), 'utf8');
}
