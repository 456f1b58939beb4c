import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildSchema, getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, isUnionType,
  type GraphQLArgument, type GraphQLEnumType, type GraphQLField, type GraphQLInputField, type GraphQLInputObjectType, type GraphQLInterfaceType, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema,
  type GraphQLType, type GraphQLUnionType,
} from 'graphql';

/*
 * Writes docs/reference/*.md from schema.graphql: what the schema says of itself, for whoever reads without a playground. `--check`
 * compares with what is committed and writes nothing.
 */

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const outputFolder = join(packageFolder, '../../docs/reference');
const banner = '<!-- Generated from packages/schema/schema.graphql by `npm run codegen -w @footnote/schema`. Do not edit. -->\n';

type Pages = Readonly<Record<string, string>>;
type Described = { readonly description?: string | null; readonly deprecationReason?: string | null };

/** In which file a type stands. */
function pageOf(type: GraphQLNamedType): string {
  if (isEnumType(type)) return 'enums.md';
  if (isInputObjectType(type)) return 'inputs.md';
  if (isScalarType(type)) return 'scalars.md';
  if (isObjectType(type) && /(Connection|Edge)$/.test(type.name)) return 'connections.md';
  return isObjectType(type) && type.name.endsWith('Payload') ? 'payloads.md' : 'objects.md';
}

function link(type: GraphQLType): string {
  const named = getNamedType(type);
  const [before = '', after = ''] = String(type).split(named.name);
  return `${before === '' ? '' : `\`${before}\``}[\`${named.name}\`](${pageOf(named)}#${named.name.toLowerCase()})${after === '' ? '' : `\`${after}\``}`;
}

/** A description in one line, which a table or a list can hold. */
function inLine({ description, deprecationReason }: Described): string {
  const text = (description ?? '').replaceAll('\n', ' ').trim();
  return deprecationReason === undefined || deprecationReason === null ? text : `**Deprecated:** ${deprecationReason} ${text}`;
}

function writeArguments(args: readonly (GraphQLArgument | GraphQLInputField)[]): string {
  return args.map((arg) => `  - \`${arg.name}\` ${link(arg.type)}${arg.defaultValue === undefined ? '' : `, \`${JSON.stringify(arg.defaultValue)}\` if left out`}: ${inLine(arg)}\n`).join('');
}

function writeField(field: GraphQLField<unknown, unknown>): string {
  return `- **\`${field.name}\`** ${link(field.type)}: ${inLine(field)}\n${writeArguments(field.args)}`;
}

function writeComposite(type: GraphQLObjectType | GraphQLInterfaceType): string {
  const interfaces = type.getInterfaces();
  const implemented = interfaces.length === 0 ? '' : `Implements ${interfaces.map(link).join(', ')}.\n\n`;
  return `${heading(type)}${implemented}${Object.values(type.getFields()).map(writeField).join('')}`;
}

function heading(type: GraphQLNamedType): string {
  return `## ${type.name}\n\n${(type.description ?? '').trim()}\n\n`;
}

function writeInput(type: GraphQLInputObjectType): string {
  return `${heading(type)}${Object.values(type.getFields()).map((field) => `- **\`${field.name}\`** ${link(field.type)}: ${inLine(field)}\n`).join('')}`;
}

function writeEnum(type: GraphQLEnumType): string {
  return `${heading(type)}${type.getValues().map((value) => `- **\`${value.name}\`**: ${inLine(value)}\n`).join('')}`;
}

function writeUnion(type: GraphQLUnionType): string {
  return `${heading(type)}One of ${type.getTypes().map(link).join(', ')}.\n`;
}

function writeType(type: GraphQLNamedType): string {
  if (isEnumType(type)) return writeEnum(type);
  if (isInputObjectType(type)) return writeInput(type);
  if (isUnionType(type)) return writeUnion(type);
  if (isObjectType(type) || isInterfaceType(type)) return writeComposite(type);
  return `${heading(type)}${isScalarType(type) && type.specifiedByURL ? `Specified by <${type.specifiedByURL}>.\n` : ''}`;
}

function writeRoot(title: string, type: GraphQLObjectType | null | undefined): string {
  const fields = Object.values(type?.getFields() ?? {}).sort((a, b) => a.name.localeCompare(b.name));
  const sections = fields.map((field) => `## ${field.name}\n\n${inLine(field)}\n\nGives ${link(field.type)}.\n${field.args.length === 0 ? '' : `\n${writeArguments(field.args).replaceAll(/^ {2}/gm, '')}`}`);
  return `# ${title}\n\n${fields.map(({ name }) => `[${name}](#${name.toLowerCase()})`).join(' · ')}\n\n${sections.join('\n')}`;
}

const TITLES: Readonly<Record<string, string>> = {
  'objects.md': 'Objects', 'connections.md': 'Pages of lists', 'payloads.md': 'What mutations give', 'inputs.md': 'What mutations and filters take', 'enums.md': 'Enums', 'scalars.md': 'Scalars',
};

function writePages(schema: GraphQLSchema): Pages {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !roots.some((root) => root === type)).sort((a, b) => a.name.localeCompare(b.name));
  const pages: Record<string, string> = {
    'queries.md': writeRoot('Queries', schema.getQueryType()), 'mutations.md': writeRoot('Mutations', schema.getMutationType()), 'subscriptions.md': writeRoot('Subscriptions', schema.getSubscriptionType()),
  };
  for (const [file, title] of Object.entries(TITLES)) {
    const here = types.filter((type) => pageOf(type) === file);
    pages[file] = `# ${title}\n\n${here.map(({ name }) => `[${name}](#${name.toLowerCase()})`).join(' · ')}\n\n${here.map(writeType).join('\n')}`;
  }
  const list = [['queries.md', 'Queries'], ['mutations.md', 'Mutations'], ['subscriptions.md', 'Subscriptions'], ...Object.entries(TITLES)].map(([file, title]) => `- [${String(title)}](${String(file)})\n`).join('');
  pages['README.md'] = `# Reference of the schema\n\nEverything that the API can be asked, as the schema itself says it. Where to begin stands in [the guide](../api.md); the playground at \`/graphql\` shows the same beside an editor, and \`/graphql/schema.graphql\` is the whole as SDL.\n\n${list}`;
  return Object.fromEntries(Object.entries(pages).map(([file, text]) => [file, `${banner}\n${text.trimEnd()}\n`]));
}

function main(): void {
  const pages = writePages(buildSchema(readFileSync(join(packageFolder, 'schema.graphql'), 'utf8')));
  const standing = existsSync(outputFolder) ? readdirSync(outputFolder).filter((file) => file.endsWith('.md')) : [];
  const obsolete = standing.filter((file) => pages[file] === undefined);
  const changed = Object.entries(pages).filter(([file, text]) => !standing.includes(file) || readFileSync(join(outputFolder, file), 'utf8') !== text);
  if (process.argv.includes('--check')) {
    if (changed.length + obsolete.length === 0) return;
    process.stderr.write(`docs/reference is not what the schema says (${[...changed.map(([file]) => file), ...obsolete].join(', ')}): run \`npm run codegen -w @footnote/schema\` and commit it.\n`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(outputFolder, { recursive: true });
  for (const file of obsolete) rmSync(join(outputFolder, file));
  for (const [file, text] of changed) writeFileSync(join(outputFolder, file), text);
  process.stdout.write(`${String(Object.keys(pages).length)} pages → docs/reference\n`);
}

main();
