import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { repositoryRoot } from '../testkit/repository.js';

const config: { readonly forbidden: readonly { readonly name: string }[]; readonly options: ICruiseOptions } = createRequire(import.meta.url)(join(repositoryRoot, '.dependency-cruiser.cjs'));

/** The names of all rules in force. */
export const ruleNames: readonly string[] = config.forbidden.map(({ name }) => name);

export interface Cruised {
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
}

/** Cruises `packages` and `apps` below a folder under the repository's own rules. */
async function cruiseTree(baseDir: string): Promise<Cruised> {
  const { tsConfig: _ours, ...options } = config.options;
  const result = await cruise(['packages', 'apps'], { ...options, baseDir, validate: true, ruleSet: { forbidden: [...config.forbidden] } as never }, { bustTheCache: true });
  if (typeof result.output === 'string') throw new TypeError('The cruiser answered with text where a result was expected.');
  const { summary } = result.output satisfies ICruiseResult;
  return { violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })) };
}

/** Writes a tree of files into a folder of its own, cruises it, and removes it. */
export async function cruisePlanted(files: Readonly<Record<string, string>>): Promise<Cruised> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-planted-'));
  try {
    for (const [path, text] of Object.entries({ 'apps/keep.ts': 'export {};', 'packages/keep.ts': 'export {};', ...files })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await cruiseTree(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
