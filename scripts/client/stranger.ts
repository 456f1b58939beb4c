/** A stranger's project: strict, NodeNext, and without the types of Node or of a browser. */
export const TSCONFIG = {
  compilerOptions: { target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext', lib: ['ES2022'], types: [], strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false, outDir: 'out' },
  files: ['main.ts'],
} as const;

/** A program that asks, is refused, and finds nobody there. */
export const MAIN = `import { createClient, FootnoteError, PositionsDocument, Stance, type Actor, type PositionsQuery } from '@footnote/schema/client';

declare const process: { readonly env: Readonly<Record<string, string | undefined>> };
declare const console: { log(text: string): void };

const url = process.env['FOOTNOTE_URL'] ?? '';
const variables = { pack: 'us-icc-evidence', issue: 'sharing-evidence', asOf: '2023-03-08' } as const;

function say({ positions }: PositionsQuery): string {
  return positions.nodes.map(({ actor, stance }) => actor.name + (stance === Stance.OPPOSES ? ' opposes' : ' does not oppose')).join(', ');
}

async function fail(options: { readonly url: string; readonly key?: string }): Promise<string> {
  try {
    return say(await createClient(options).ask(PositionsDocument, variables));
  } catch (error) {
    if (!(error instanceof FootnoteError)) throw error;
    return (error.code ?? 'away') + ' ' + String(error.status);
  }
}

export const nameOf = (actor: Pick<Actor, 'name'>): string => actor.name;
const answer = await createClient({ url }).ask(PositionsDocument, variables);
console.log([say(answer), await fail({ url, key: 'fn_revoked' }), await fail({ url: 'http://127.0.0.1:9/graphql' })].join('; '));
`;

/** What must not compile, each put after the program. */
export const MISTAKES: Readonly<Record<string, string>> = {
  'a field that was not asked for': 'export const wrong = answer.positions.nodes[0]?.actor.slug;',
  'a variable that is missing': "await createClient({ url }).ask(PositionsDocument, { pack: 'us-icc-evidence' });",
  'no variables at all': 'await createClient({ url }).ask(PositionsDocument);',
  'a value that the enum does not have': "export const wrong: Stance = 'MAYBE';",
  'null where nothing says that it is null': 'export const wrong: string = answer.positions.nodes[0]?.reason;',
};
