import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../testkit/repository.js';

/** An address of the web app: a page, or what takes forms and gives files. */
export interface WebRoute {
  /** As the folders have it: `/q/[code]/start`. */
  readonly pattern: string;
  readonly isPage: boolean;
  readonly methods: readonly string[];
  /** Whether it may send a reader elsewhere by itself: a handler, or a page that says so. */
  readonly leads: boolean;
}

const APP = join(repositoryRoot, 'apps/web/src/app');

/** Every page and every handler that there is, from the files themselves: a new one is tried from the day on which it is there. */
export function listRoutes(): readonly WebRoute[] {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((name) => /(^|\/)(page\.tsx|route\.ts)$/.test(name)).sort();
  return files.map((name) => {
    const pattern = `/${name.replace(/(^|\/)(page\.tsx|route\.ts)$/, '')}`;
    const source = readFileSync(join(APP, name), 'utf8');
    if (name.endsWith('page.tsx')) return { pattern, isPage: true, methods: ['GET'], leads: /redirect|pathWithin|signInPath/.test(source) };
    return { pattern, isPage: false, leads: true, methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => new RegExp(`export (?:async )?(?:function|const) ${method}\\b`).test(source)) };
  });
}

/** What stands for the parts of an address that differ: by its folder where a name means several things, else by its name. */
export type Values = Readonly<Record<string, string>>;

/** The address of a route. Throws where nobody said what a part of it is: then this page would not be looked at. */
export function addressOf({ pattern }: WebRoute, values: Values): string {
  const parts = pattern.split('/');
  return parts.map((part, at) => {
    const name = /^\[(\w+)\]$/.exec(part)?.[1];
    if (name === undefined) return part;
    const value = values[parts.slice(0, at + 1).join('/')] ?? values[name];
    if (value === undefined) throw new Error(`Say in tests/hostile/furnish-desk.ts what [${name}] is in ${pattern}, so that it is tried too.`);
    return encodeURIComponent(value);
  }).join('/');
}
