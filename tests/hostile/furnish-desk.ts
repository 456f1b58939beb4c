import { runnerBeside } from '../../apps/api/src/modules/imports/imports.access.js';
import { ferryArticle, mutationOf, readAll } from '../../apps/api/src/modules/imports/testing/import-steps.js';
import type { Role } from '../../apps/api/src/testing/access/access-case.js';
import { decodeNodeId } from '../../apps/api/src/graphql/node-id.js';
import { starterCode } from '../../apps/api/src/testing/access/made-things.js';
import { payloadOf, type World } from '../../apps/api/src/testing/access/world.js';
import { TAG } from './hostile-strings.js';
import { MARKUP, PACK } from './hostile-ground.js';
import type { Values } from './list-routes.js';

/** Where there is room for little. */
export const SHORT = `<${TAG} x=1>`;

/** An actor of the pack, whose name is hostile. */
const ACTOR = 'ada-quill';

/** A desk with everything that a desk can have, hostile in every word; its addresses, and the cookies of a student who takes part. */
export interface FurnishedDesk { readonly values: Values; readonly studentCookies: string; readonly question: string; readonly attempt: string; readonly resumeToken: string; readonly classCode: string; readonly quizCode: string; readonly membershipToken: string }

type Tell = <Payload>(role: Role, name: string, input: object, selection: string) => Promise<Payload>;

/** Makes it all through the API, as its teacher and a student would. */
export async function furnishDesk(world: World): Promise<FurnishedDesk> {
  const tell: Tell = async (role, name, input, selection) => payloadOf(await world.ask(role, `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} userErrors { code field message } } }`, { input }), name);
  const { batch, article } = await importArticle(world);
  await tell('teacher', 'changeAccount', { name: `Ada ${SHORT}` }, 'account { id }');
  await tell('teacher', 'changeDesk', { name: `Desk ${SHORT}`, linksOut: true }, 'desk { id }');
  const { path } = await tell<{ path: string }>('teacher', 'inviteColleague', { invitee: `Ben ${SHORT}` }, 'path');
  await tell('teacher', 'createApiKey', { name: `Key ${SHORT}`, scopes: ['READ_QUIZZES'], expiresInDays: 7 }, 'key');
  const pack = await makePack(tell);
  const quiz = await makeQuiz(tell);
  const taken = await takeQuiz(tell, quiz);
  return {
    ...taken, quizCode: quiz.code,
    values: {
      pack, '/topics/[pack]': PACK, quiz: quiz.id, class: taken.classId, code: quiz.code, '/c/[code]': taken.classCode, attempt: taken.attempt, number: '1', slug: 'wire-2021-07-07', batch, article, token: path.split('/').at(-1) ?? '',
      kind: 'actors', '/desk/packs/[pack]/edit/[kind]/[slug]': ACTOR, '/desk/packs/[pack]/edit/remove/[kind]/[slug]': ACTOR,
      what: 'students', action: 'name', '/desk/decide/[action]': 'keep', starter: await starterCode(world),
    },
    studentCookies: [`footnote-attempt-${taken.attempt}=${quiz.code}.${taken.resumeToken}`, `footnote-class-${taken.classId}=${taken.classCode}.${taken.membershipToken}`].join('; '),
  };
}

/** Has an article read whose name, headline and paragraphs are hostile; it is in review, with all that was found in it. */
async function importArticle(world: World): Promise<{ readonly batch: string; readonly article: string }> {
  const text = ferryArticle('wire-2021-07-07').replaceAll(/(?<=\p{L}{3})(?=\.?\n)/gu, ` ${SHORT}`);
  const begun = payloadOf<{ batch: { id: string; articles: { nodes: readonly { id: string }[] } } }>(await world.ask('teacher', mutationOf('startImport'), { input: { newPackTitle: `Import ${SHORT}`, articles: [{ name: `wire ${SHORT}.txt`, text }] } }), 'startImport');
  await readAll(runnerBeside(world.api));
  return { batch: begun.batch.id, article: begun.batch.articles.nodes[0]?.id ?? '' };
}

async function makePack(tell: Tell): Promise<string> {
  const { pack: { version, pack: { slug } } } = await tell<{ pack: { version: number; pack: { slug: string } } }>('teacher', 'copyPack', { pack: PACK, title: `Pack ${MARKUP}` }, 'pack { version pack { slug } }');
  await tell('teacher', 'editPack', { pack: slug, baseVersion: version, edits: [{ putActor: { slug: ACTOR, name: `Clerk Ada Quill ${MARKUP}` } }] }, 'edit { id } problems { message }');
  return slug;
}

interface Quiz { readonly id: string; readonly code: string }

const OWN_QUESTION = {
  kind: 'SINGLE_CHOICE', stem: `Which harbour? ${MARKUP}`, asOf: '2021-07-10',
  options: ['a', 'b', 'c'].map((id) => ({ id, text: `${id} ${MARKUP}`, reason: `Because ${MARKUP}` })), keyOptionIds: ['a'],
};

async function makeQuiz(tell: Tell): Promise<Quiz> {
  const { quiz } = await tell<{ quiz: Quiz & { readonly draftVersion: number } }>('teacher', 'createQuiz', { pack: PACK, title: `Quiz ${MARKUP}`, fill: 3 }, 'quiz { id code draftVersion }');
  const added = await tell<{ quiz: { draftVersion: number } }>('teacher', 'addDraftQuestion', { quiz: quiz.id, question: OWN_QUESTION }, 'quiz { draftVersion }');
  const published = await tell<{ quiz: Quiz }>('teacher', 'publishQuiz', { quiz: quiz.id, draftVersion: added.quiz.draftVersion, note: `First ${MARKUP}` }, 'quiz { id code }');
  return { id: quiz.id, code: published.quiz.code };
}

interface Taken { readonly classId: string; readonly classCode: string; readonly attempt: string; readonly resumeToken: string; readonly membershipToken: string; readonly question: string }
interface Asked { readonly id: string; readonly kind: string; readonly options: readonly { readonly id: string }[] }

async function takeQuiz(tell: Tell, quiz: Quiz): Promise<Taken> {
  const made = (await tell<{ class: { id: string; code: string } }>('teacher', 'createClass', { name: `Class ${SHORT}` }, 'class { id code }')).class;
  await tell('teacher', 'assignQuiz', { class: made.id, quiz: quiz.id }, 'assignment { id }');
  const { membershipToken } = await tell<{ membershipToken: string }>('student', 'joinClass', { code: made.code, nickname: `=${SHORT}` }, 'membershipToken');
  const started = await tell<{ resumeToken: string; attempt: { id: string; nextQuestion: Asked } }>('student', 'startAttempt', { code: quiz.code, membershipToken }, 'resumeToken attempt { id nextQuestion { id kind options { id } } }');
  const { id: attempt, nextQuestion } = started.attempt;
  await tell('student', 'reportProblem', { attempt, resumeToken: started.resumeToken, question: nextQuestion.id, text: `Report ${MARKUP}` }, 'received');
  await tell('student', 'finishAttempt', { attempt, resumeToken: started.resumeToken }, 'attempt { id }');
  return { classId: made.id, classCode: made.code, attempt, resumeToken: started.resumeToken, membershipToken, question: decodeNodeId(nextQuestion.id)?.key ?? '' };
}
