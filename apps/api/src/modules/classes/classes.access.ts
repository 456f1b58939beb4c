import { deskOnly, signedInOnly, type AccessCase, type Asking, type Role } from '../../testing/access/access-case.js';
import { createClass, teachersClass, teachersPublishedQuiz, WRONG_TOKEN } from '../../testing/access/made-things.js';
import { payloadOf, type World } from '../../testing/access/world.js';

const CODE = 'whoever has the code of a class may join it: it carries 37 bits, guessing it is throttled, and of those who are in it nothing is told';

/** A mutation about a class or a student of it. */
function change(name: string, input: object, shows: string): Asking {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return { query: `mutation ($input: ${type}!) { ${name}(input: $input) { ${shows} userErrors { code message } } }`, variables: { input } };
}

/** A quiz of the desk, given to a class of it. */
async function assign(world: World): Promise<{ readonly class: string; readonly quiz: string; readonly assignment: string }> {
  const [{ id: quiz }, made] = [await teachersPublishedQuiz(world), await createClass(world)];
  const answer = await world.ask('teacher', 'mutation ($input: AssignQuizInput!) { assignQuiz(input: $input) { assignment { id } userErrors { code message } } }', { input: { class: made.id, quiz } });
  return { class: made.id, quiz, assignment: payloadOf<{ assignment: { id: string } }>(answer, 'assignQuiz').assignment.id };
}

/** The token of the class for its student, and another for everybody else. */
const tokenFor = async (world: World, role: Role): Promise<string> => (role === 'student' ? (await teachersClass(world)).membershipToken : WRONG_TOKEN);
const studentOnly = { visitor: 'NULL', student: 'ALLOWED', teacher: 'NULL', colleague: 'NULL', otherTeacher: 'NULL', owner: 'NULL' } as const;
const node = (type: string, field: string) => `query ($id: ID!) { node(id: $id) { ... on ${type} { ${field} } } }`;

/** Who may ask for classes, and change them. */
export const accessCases: readonly AccessCase[] = [
  { operation: 'Query.class', everybody: CODE, ask: async ({ world }) => ({ query: 'query ($code: String!) { class(code: $code) { name } }', variables: { code: (await teachersClass(world)).code }, shows: '"name"' }) },
  { operation: 'Query.membership', roles: studentOnly, ask: async ({ world, role }) => ({ query: 'query ($token: String!) { membership(token: $token) { nickname quizzes { totalCount } } }', variables: { token: await tokenFor(world, role) }, shows: 'Mira' }) },
  { operation: 'Mutation.joinClass', everybody: CODE, ask: async ({ world, role }) => change('joinClass', { code: (await teachersClass(world)).code, nickname: `Joined as ${role}` }, 'membership { nickname }') },
  { operation: 'Query.deskClasses', roles: { ...deskOnly('LACKS_IT'), program: 'UNAUTHENTICATED' }, ask: async ({ world }) => ({ query: '{ deskClasses(first: 100) { nodes { id } } }', shows: (await teachersClass(world)).id }) },
  { operation: 'Query.deskClass', roles: { ...deskOnly('NULL'), program: 'UNAUTHENTICATED' }, ask: async ({ world }) => ({ query: 'query ($id: ID!) { deskClass(id: $id) { name students { nodes { nickname } } assignments { totalCount } } }', variables: { id: (await teachersClass(world)).id }, shows: 'Mira' }) },
  { operation: 'Query.classExport', roles: deskOnly('NULL'), ask: async ({ world }) => ({ query: 'query ($class: ID!) { classExport(class: $class) { json csv } }', variables: { class: (await teachersClass(world)).id }, shows: 'Mira' }) },
  { operation: 'Query.classExport', of: 'of one student', roles: deskOnly('NULL'), ask: async ({ world }) => { const made = await teachersClass(world); return { query: 'query ($class: ID!, $student: ID) { classExport(class: $class, student: $student) { json } }', variables: { class: made.id, student: made.student }, shows: 'Mira' }; } },
  { operation: 'Query.node', of: 'a class', roles: deskOnly('NULL', 'NULL'), ask: async ({ world }) => ({ query: node('DeskClass', 'name'), variables: { id: (await teachersClass(world)).id }, shows: '"name"' }) },
  { operation: 'Query.node', of: 'a student', roles: deskOnly('NULL', 'NULL'), ask: async ({ world }) => ({ query: node('ClassStudent', 'nickname'), variables: { id: (await teachersClass(world)).student }, shows: 'Mira' }) },
  { operation: 'Query.node', of: 'an assignment', roles: deskOnly('NULL', 'NULL'), ask: async ({ world }) => ({ query: node('Assignment', 'startedCount'), variables: { id: (await assign(world)).assignment }, shows: '"startedCount"' }) },
  { operation: 'Mutation.createClass', roles: { ...signedInOnly(), program: 'UNAUTHENTICATED' }, ask: () => change('createClass', { name: 'Mine' }, 'class { name }') },
  { operation: 'Mutation.changeClass', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => change('changeClass', { class: (await createClass(world)).id, name: 'Renamed' }, 'class { code }') },
  { operation: 'Mutation.renewClassCode', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => change('renewClassCode', { class: (await createClass(world)).id }, 'class { code }') },
  { operation: 'Mutation.deleteClass', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => change('deleteClass', { class: (await createClass(world)).id }, 'deletedId') },
  { operation: 'Mutation.changeStudent', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => change('changeStudent', { student: (await createClass(world)).student, nickname: 'Ben', extraTimePercent: 50 }, 'student { nickname }') },
  { operation: 'Mutation.removeStudent', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => change('removeStudent', { student: (await createClass(world)).student }, 'removedId') },
  { operation: 'Mutation.deleteStudent', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => change('deleteStudent', { student: (await createClass(world)).student }, 'deletedId') },
  { operation: 'Mutation.assignQuiz', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => { const { class: id, quiz } = await assign(world); return change('assignQuiz', { class: id, quiz }, 'assignment { id }'); } },
  { operation: 'Mutation.unassignQuiz', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => change('unassignQuiz', { assignment: (await assign(world)).assignment }, 'deletedId') },
];
