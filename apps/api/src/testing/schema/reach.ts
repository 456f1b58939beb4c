import { articleInReview, articleOfVersion } from '../../modules/imports/imports.access.js';
import { correctedQuiz } from '../../modules/results/results.access.js';
import { createClass, publishQuiz, starterCode } from '../access/made-things.js';
import { madeOnce, PACK, payloadOf, type World } from '../access/world.js';

/*
 * Where on real data each type of the schema is met: what the generated tests begin with. A type that is not here fails them.
 */

interface Attempted { readonly quiz: string; readonly code: string; readonly revision: string; readonly attempt: string }

/** A quiz of the teacher that a student has begun, outside any class. */
const attempted = madeOnce(async (world: World): Promise<Attempted> => {
  const { id: quiz, code, revision } = await publishQuiz(world);
  const { attempt } = payloadOf<{ attempt: { id: string } }>(await world.ask('student', 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id } userErrors { code message } } }', { input: { code, nickname: 'Ida' } }), 'startAttempt');
  return { quiz, code, revision, attempt: attempt.id };
});

/** A class of the teacher with a student, to which that quiz was given. */
const taught = madeOnce(async (world: World) => {
  const made = await createClass(world);
  const { quiz } = await attempted(world);
  const { assignment } = payloadOf<{ assignment: { id: string } }>(await world.ask('teacher', 'mutation ($input: AssignQuizInput!) { assignQuiz(input: $input) { assignment { id } userErrors { code message } } }', { input: { class: made.id, quiz } }), 'assignQuiz');
  return { ...made, assignment: assignment.id };
});

/** The first id that a list of everybody's gives. */
async function firstOf(world: World, query: string, field: string, pick: (data: never) => string): Promise<string> {
  const { data, errors, body } = await world.ask('visitor', query);
  if (errors.length > 0 || data?.[field] === undefined) throw new Error(body);
  return pick(data as never);
}

const FIRST_OF_PACK: Readonly<Record<string, string>> = { Source: 'sources', Actor: 'actors', Event: 'events', Claim: 'claims', Issue: 'issues', Contradiction: 'contradictions' };

/** The types of which everybody is given the public ones. */
export const PUBLIC_NODES: ReadonlySet<string> = new Set(['Pack', 'Outlet', 'Evidence', 'Assertion', 'Position', 'Quiz', 'Question', ...Object.keys(FIRST_OF_PACK)]);

/** The id of something of a type that implements Node: public, or of the desk of the teacher. */
export async function idOf(world: World, type: string): Promise<string> {
  const listed = FIRST_OF_PACK[type];
  if (listed !== undefined) return firstOf(world, `{ ${listed}(pack: "${PACK}", first: 1) { nodes { id } } }`, listed, (data: Record<string, { nodes: { id: string }[] }>) => data[listed]?.nodes[0]?.id ?? '');
  const bySource = (pick: (source: { outlet: { id: string }; evidence: { nodes: { id: string }[] }; assertions: { nodes: { id: string }[] } }) => string | undefined): Promise<string> =>
    firstOf(world, `{ sources(pack: "${PACK}", first: 20) { nodes { outlet { id } evidence(first: 1) { nodes { id } } assertions(first: 1) { nodes { id } } } } }`, 'sources', (data: { sources: { nodes: Parameters<typeof pick>[0][] } }) => data.sources.nodes.map(pick).find((id) => id !== undefined) ?? '');
  switch (type) {
    case 'Pack': return firstOf(world, `{ pack(slug: "${PACK}") { id } }`, 'pack', (data: { pack: { id: string } }) => data.pack.id);
    case 'Outlet': return bySource(({ outlet }) => outlet.id);
    case 'Evidence': return bySource(({ evidence }) => evidence.nodes[0]?.id);
    case 'Assertion': return bySource(({ assertions }) => assertions.nodes[0]?.id);
    case 'Position': return firstOf(world, `{ issues(pack: "${PACK}", first: 1) { nodes { positions(asOf: "2021-07-10", first: 1) { nodes { id } } } } }`, 'issues', (data: { issues: { nodes: { positions: { nodes: { id: string }[] } }[] } }) => data.issues.nodes[0]?.positions.nodes[0]?.id ?? '');
    case 'Quiz': { const code = await starterCode(world); return firstOf(world, `{ quiz(code: "${code}") { id } }`, 'quiz', (data: { quiz: { id: string } }) => data.quiz.id); }
    case 'Question': { const code = await starterCode(world); return firstOf(world, `{ quiz(code: "${code}") { questions { id } } }`, 'quiz', (data: { quiz: { questions: { id: string }[] } }) => data.quiz.questions[0]?.id ?? ''); }
    case 'DeskQuiz': return (await attempted(world)).quiz;
    case 'Revision': return (await attempted(world)).revision;
    case 'Attempt': return (await attempted(world)).attempt;
    case 'DraftQuestion': return payloadOf<{ questions: { id: string }[] }>(await world.ask('teacher', 'query ($id: ID!) { deskQuiz(id: $id) { questions { id } } }', { id: (await attempted(world)).quiz }), 'deskQuiz').questions[0]?.id ?? '';
    case 'DeskClass': return (await taught(world)).id;
    case 'ClassStudent': return (await taught(world)).student;
    case 'Assignment': return (await taught(world)).assignment;
    default: throw new Error(`Say in testing/schema/reach.ts where a ${type} is met`);
  }
}

/** How an object of a type that is no Node is asked for, as the teacher: what stands before and after a selection of its fields. */
export async function openingOf(world: World, type: string): Promise<readonly [string, string]> {
  switch (type) {
    case 'Query': return ['{', '}'];
    case 'Desk': return ['{ desk {', '} }'];
    case 'DeskPack': return [`{ deskPack(slug: "${PACK}") {`, '} }'];
    case 'PackEntity': return [`{ deskPack(slug: "${PACK}") { entity(collection: ACTOR, slug: "ada-quill") {`, '} } }'];
    case 'Membership': return [`{ membership(token: "${(await taught(world)).membershipToken}") {`, '} }'];
    case 'ImportBatch': return [`{ importBatch(id: "${(await articleInReview(world)).id}") {`, '} }'];
    case 'ImportedArticle': return [`{ importedArticle(id: "${(await articleInReview(world)).article}") {`, '} }'];
    case 'ImportComparison': return [`{ importedArticle(id: "${await articleOfVersion(world)}") { comparison {`, '} } }'];
    case 'QuizResults': return [`{ quizResults(quiz: "${(await attempted(world)).quiz}") {`, '} }'];
    case 'RegradePreview': return [`{ regradePreview(quiz: "${(await correctedQuiz(world)).id}") {`, '} }'];
    default: return [`{ node(id: "${await idOf(world, type)}") { ... on ${type} {`, '} } }'];
  }
}

/** Values for the arguments that have to be given, as they stand in a document. */
export async function valuesOf(world: World): Promise<Readonly<Record<string, string>>> {
  const { quiz } = await attempted(world);
  const issue = await firstOf(world, `{ issues(pack: "${PACK}", first: 1) { nodes { slug } } }`, 'issues', (data: { issues: { nodes: { slug: string }[] } }) => data.issues.nodes[0]?.slug ?? '');
  return { pack: `"${PACK}"`, source: `"${await idOf(world, 'Source')}"`, quiz: `"${quiz}"`, issue: `"${issue}"`, asOf: '"2021-07-10"', from: '"2021-06-01"', to: '"2021-07-31"', text: '"ferry"', kind: 'ACTOR', collection: 'SOURCE' };
}
