import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { suggest } from '../near-matches.js';
import type { Fault, Place, ProblemCode, ProblemLog } from '../problems.js';
import { PREDICATE_KEYS } from './claim-schema.js';
import type { FileKind } from './pack-files.js';
import type { LocatedValue } from './read-yaml.js';
import { SLUG_PATTERN } from './schema-parts.js';
import { PACK_SCHEMAS } from './schemas.js';

// `verbose` hands each error the part of the schema it broke, from which its message lists what is allowed. That our schemas are
// schemas is tested once (schemas.test.ts) and not proved again at each start.
const compiler = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true, validateSchema: false });
const validators = new Map<FileKind, ValidateFunction>();

function validatorOf(kind: FileKind): ValidateFunction {
  const known = validators.get(kind);
  if (known !== undefined) return known;
  const made = compiler.compile(PACK_SCHEMAS[kind]);
  validators.set(kind, made);
  return made;
}

/** Checks one file against the JSON Schema of its kind; every fault is logged with its place. Returns whether it passed. */
export function checkShape(kind: FileKind, located: LocatedValue, log: ProblemLog): boolean {
  const validate = validatorOf(kind);
  if (validate(located.value)) return true;
  const seen = new Set<string>();
  for (const error of selectTelling(validate.errors ?? [])) {
    const { place, fault } = explain(error, kind, located);
    const key = `${place.line}:${place.column}:${fault.code}:${fault.message}`;
    if (!seen.has(key)) log.error(place, fault);
    seen.add(key);
  }
  return false;
}

/** A failed `oneOf` repeats the failure of each branch, which says nothing: the branches' own errors are dropped. */
function selectTelling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  return errors.filter((error) => !/\/(oneOf|anyOf)\/\d+\//.test(error.schemaPath) && !(error.keyword === 'not' && error.schemaPath.includes('/oneOf/')));
}

interface Explanation { readonly place: Place; readonly fault: Fault }

function explain(error: ErrorObject, kind: FileKind, located: LocatedValue): Explanation {
  const path = pathOf(error.instancePath);
  const at = located.locate(path);
  switch (error.keyword) {
    case 'required': return { place: at, fault: explainMissing(String(error.params.missingProperty), error) };
    case 'additionalProperties': return explainUnknown(error, path, located);
    case 'enum': return { place: at, fault: fault('VALUE_NOT_ALLOWED', `${show(error.data)} is not allowed for ${nameOf(path)}.`, `Allowed: ${allowedOf(error)}.`) };
    case 'pattern': return { place: at, fault: explainPattern(error, path) };
    case 'minItems': return { place: at, fault: explainTooFew(error, { kind, path, located }) };
    case 'minProperties':
    case 'maxProperties': return { place: at, fault: fault('CHOICE_COUNT', `${nameOf(path)} names ${count(error.data)} things.`, `Name exactly one of: ${Object.keys(propertiesOf(error)).join(', ')}.`) };
    case 'oneOf': return { place: at, fault: explainPredicateCount(error) };
    case 'not': return { place: at, fault: fault('CHOICE_COUNT', 'Both quote and quotes are given.', 'Use quote for one passage and quotes for several.') };
    default: return { place: at, fault: fault('TYPE_WRONG', `${nameOf(path)} ${error.message ?? 'has the wrong type'}; found ${show(error.data)}.`, remedyForType(error)) };
  }
}

function fault(code: ProblemCode, message: string, remedy: string): Fault {
  return { code, message, remedy };
}

function pathOf(pointer: string): (string | number)[] {
  return pointer.split('/').slice(1).map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));
}

function nameOf(path: readonly (string | number)[]): string {
  const name = path.filter((part) => typeof part === 'string').at(-1);
  const last = path.at(-1);
  if (name === undefined) return typeof last === 'number' ? `Entry ${last + 1}` : 'The file';
  return typeof last === 'number' ? `Item ${last + 1} of \`${name}\`` : `\`${name}\``;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function count(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

function propertiesOf(error: ErrorObject): Record<string, { description?: string; examples?: unknown[]; enum?: unknown[] }> {
  // ajv, when verbose, puts the schema that holds the failed keyword here; ours all come from schema-parts.ts.
  return (error.parentSchema?.properties ?? {}) as Record<string, { description?: string; examples?: unknown[]; enum?: unknown[] }>;
}

function explainMissing(field: string, error: ErrorObject): Fault {
  const owner = ownerOf(error);
  if (field === 'assertions') return fault('CLAIM_WITHOUT_ASSERTION', `${owner} has no assertions: nobody says it.`, 'Add `assertions:` with at least one source and its evidence, or remove the claim.');
  if (field === 'evidence') return fault('ASSERTION_WITHOUT_EVIDENCE', `${owner} has no evidence.`, 'Add `evidence:` with at least one quote from the summary of the source, or remove the assertion.');
  const schema = propertiesOf(error)[field];
  const description = schema?.description ?? 'It is required.';
  return fault('FIELD_MISSING', `${owner} has no \`${field}\`.`, `Add \`${field}\`. ${description}${allowedSuffix(schema)}`);
}

function allowedSuffix(schema: { examples?: unknown[]; enum?: unknown[] } | undefined): string {
  if (schema?.enum !== undefined) return ` Allowed: ${schema.enum.join(', ')}.`;
  return schema?.examples !== undefined ? ` For example: ${schema.examples.map(show).join(', ')}.` : '';
}

function ownerOf(error: ErrorObject): string {
  const data: unknown = error.data;
  const slug = typeof data === 'object' && data !== null && 'slug' in data ? data.slug : undefined;
  return typeof slug === 'string' ? `"${slug}"` : nameOf(pathOf(error.instancePath));
}

function explainUnknown(error: ErrorObject, path: (string | number)[], located: LocatedValue): Explanation {
  const field = String(error.params.additionalProperty);
  const known = Object.keys(propertiesOf(error));
  const remedy = suggest(field, known, 'fields');
  const note = remedy.startsWith('Did you mean') ? ` Known fields: ${known.join(', ')}.` : '';
  return { place: located.locateKey([...path, field]), fault: fault('FIELD_UNKNOWN', `${ownerOf(error)} has a field \`${field}\`, which the format does not know.`, `${remedy}${note}`) };
}

function allowedOf(error: ErrorObject): string {
  const values: unknown = error.params.allowedValues;
  return Array.isArray(values) ? values.filter((value) => value !== null).join(', ') : '';
}

function explainPattern(error: ErrorObject, path: (string | number)[]): Fault {
  if (error.params.pattern === SLUG_PATTERN) {
    return fault('SLUG_MALFORMED', `${show(error.data)} is not a slug.`, 'Use small letters a–z, digits and single hyphens: "new-york-times".');
  }
  const description: unknown = error.parentSchema?.description;
  return fault('VALUE_NOT_ALLOWED', `${show(error.data)} is not allowed for ${nameOf(path)}.`, typeof description === 'string' ? description : `It must match ${String(error.params.pattern)}.`);
}

function explainTooFew(error: ErrorObject, { kind, path, located }: { readonly kind: FileKind; readonly path: (string | number)[]; readonly located: LocatedValue }): Fault {
  const field = path.at(-1);
  if (kind === 'claims' && field === 'assertions') return fault('CLAIM_WITHOUT_ASSERTION', 'The claim has no assertions: nobody says it.', 'Add at least one source with its evidence, or remove the claim.');
  if (kind === 'claims' && field === 'evidence') return explainNoEvidence(path, located);
  if (kind === 'contradictions' && field === 'claims') return fault('CONTRADICTION_TOO_SMALL', `A contradiction needs two claims; ${show(error.data)} is fewer.`, 'Name every claim that cannot hold together with the others, or remove the contradiction.');
  return fault('LIST_TOO_SHORT', `${nameOf(path)} needs at least ${String(error.params.limit)} ${error.params.limit === 1 ? 'entry' : 'entries'}.`, 'Add one, or remove the file or field if it may be absent.');
}

function explainNoEvidence(path: (string | number)[], located: LocatedValue): Fault {
  const claims = located.value;
  const index = path[0];
  const claim: unknown = Array.isArray(claims) && typeof index === 'number' ? claims[index] : undefined;
  const remedy = 'Add at least one quote from the summary of the source, or remove the assertion.';
  if (typeof claim === 'object' && claim !== null && 'position' in claim) {
    return fault('POSITION_WITHOUT_EVIDENCE', 'A position is asserted without evidence.', `${remedy} Those of whom nothing is reported have no position.`);
  }
  return fault('ASSERTION_WITHOUT_EVIDENCE', 'The assertion has no evidence.', remedy);
}

function explainPredicateCount(error: ErrorObject): Fault {
  const data: unknown = error.data;
  const present = typeof data === 'object' && data !== null ? PREDICATE_KEYS.filter((key) => key in data) : [];
  const found = present.length === 0 ? 'none' : present.join(' and ');
  return fault('PREDICATE_COUNT', `${ownerOf(error)} must have exactly one key that says what kind of claim it is; it has ${found}.`, `Keep or add exactly one of: ${PREDICATE_KEYS.join(', ')}.`);
}

function remedyForType(error: ErrorObject): string {
  const description: unknown = error.parentSchema?.description;
  const expected: unknown = error.params.type;
  const types = Array.isArray(expected) ? expected.filter((type) => type !== 'null').join(' or ') : String(expected ?? error.keyword);
  const quoted = types === 'string' ? ' Put a number, true or false that is meant as text in double quotes.' : '';
  return `Expected: ${types}.${quoted}${typeof description === 'string' ? ` ${description}` : ''}`;
}
