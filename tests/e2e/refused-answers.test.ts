import { randomUUID } from 'node:crypto';
import { askGraph, sendGraph } from '../testkit/ask-graph.js';
import { inBrowser } from '../testkit/in-browser.js';
import { answerQuestion, attemptInHand, beginQuiz, findStarterQuiz, goOn, readStoredAttempt, type AttemptInHand } from '../testkit/quiz-steps.js';

const shared = inBrowser();
let code = '';
let questions: readonly { readonly id: string; readonly kind: string; readonly options: readonly { readonly id: string }[] }[] = [];

interface Payload { readonly response: { readonly id: string } | null; readonly userErrors: readonly { readonly code: string; readonly message: string }[] }

beforeAll(async () => {
  code = (await findStarterQuiz(shared.product.webUrl)).code;
  ({ quiz: { questions } } = await askGraph<{ quiz: { questions: typeof questions } }>(shared.product.webUrl, 'query ($code: String!) { quiz(code: $code) { questions { id kind options { id } } } }', { variables: { code } }));
});

async function startAttempt(withCode = code): Promise<AttemptInHand & { readonly errors: readonly { readonly code: string; readonly message: string }[] }> {
  const { startAttempt: started } = await askGraph<{ startAttempt: { attempt: { id: string } | null; resumeToken: string | null; userErrors: readonly { code: string; message: string }[] } }>(
    shared.product.webUrl, 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id } resumeToken userErrors { code message } } }', { variables: { input: { code: withCode, nickname: 'Copper Wren' } } },
  );
  return { id: started.attempt?.id ?? '', resumeToken: started.resumeToken ?? '', code: withCode, errors: started.userErrors };
}

async function submit(attempt: AttemptInHand, questionId: string, response: object): Promise<Payload> {
  const { submitResponse } = await askGraph<{ submitResponse: Payload }>(
    shared.product.webUrl, 'mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { response { id } userErrors { code message } } }',
    { variables: { input: { attempt: attempt.id, resumeToken: attempt.resumeToken, responseId: randomUUID(), question: questionId, response } } },
  );
  return submitResponse;
}

async function countStored(attempt: AttemptInHand): Promise<number | undefined> {
  return (await readStoredAttempt(shared.product.webUrl, attempt))?.answeredCount;
}

function questionOf(kind: string): { readonly id: string; readonly options: readonly { readonly id: string }[] } {
  const found = questions.find((question) => question.kind === kind);
  if (found === undefined) throw new Error(`The quiz has no question of kind ${kind}.`);
  return found;
}

/** A refusal says why in a sentence, with a stable code, and gives nothing away. */
function expectRefused(payload: Payload, refusal: string): void {
  expect(payload.response).toBeNull();
  expect(payload.userErrors).toEqual([{ code: refusal, message: expect.stringMatching(/^\S.*\S.*[.]$/s) }]);
}

describe('an answer is refused with a code and a sentence, and nothing is stored', () => {
  it('where no quiz has the code', async () => {
    const { id, errors } = await startAttempt('K7P-2QXM');
    expect(id).toBe('');
    expect(errors).toEqual([{ code: 'NOT_FOUND', message: expect.stringContaining('K7P-2QXM') }]);
  });

  it('where the token is another attempt’s', async () => {
    const [mine, theirs] = [await startAttempt(), await startAttempt()];
    const { id, options } = questionOf('SINGLE_CHOICE');
    expectRefused(await submit({ ...mine, resumeToken: theirs.resumeToken }, id, { optionIds: [options[0]?.id] }), 'FORBIDDEN');
    expect(await countStored(mine)).toBe(0);
    expect(await countStored(theirs)).toBe(0);
  });

  it('where no attempt has the id, in the same words as where the token is wrong', async () => {
    const mine = await startAttempt();
    const { id, options } = questionOf('SINGLE_CHOICE');
    const response = { optionIds: [options[0]?.id] };
    const unknown = await submit({ ...mine, id: randomUUID() }, id, response);
    const foreign = await submit({ ...mine, resumeToken: 'x'.repeat(mine.resumeToken.length) }, id, response);
    expect(unknown).toEqual(foreign);
  });

  it('where the question is none of this quiz', async () => {
    const mine = await startAttempt();
    const { quizzes } = await askGraph<{ quizzes: { nodes: readonly { code: string; questions: readonly { id: string; options: readonly { id: string }[] }[] }[] } }>(shared.product.webUrl, '{ quizzes(first: 10) { nodes { code questions { id options { id } } } } }');
    const foreign = quizzes.nodes.filter((quiz) => quiz.code !== code).flatMap((quiz) => quiz.questions);
    const asked = [...foreign.slice(0, 1).map(({ id, options }) => ({ id, optionIds: options.slice(0, 1).map((option) => option.id) })), { id: randomUUID(), optionIds: [randomUUID()] }];
    for (const { id, optionIds } of asked) expectRefused(await submit(mine, id, { optionIds }), 'NOT_FOUND');
    expect(await countStored(mine)).toBe(0);
  });

  it.each([
    ['an option of another question', 'SINGLE_CHOICE', () => ({ optionIds: [questionOf('OUTLET').options[0]?.id] })],
    ['two options where one is asked', 'SINGLE_CHOICE', () => ({ optionIds: questionOf('SINGLE_CHOICE').options.slice(0, 2).map(({ id }) => id) })],
    ['no option at all', 'SINGLE_CHOICE', () => ({ optionIds: [] })],
    ['one option twice', 'MULTIPLE_CHOICE', () => ({ optionIds: [questionOf('MULTIPLE_CHOICE').options[0]?.id, questionOf('MULTIPLE_CHOICE').options[0]?.id] })],
    ['an order with a line missing', 'ORDER', () => ({ optionIds: questionOf('ORDER').options.slice(1).map(({ id }) => id) })],
    ['a figure where an option is asked', 'SINGLE_CHOICE', () => ({ number: 4 })],
    ['an option where a figure is asked', 'NUMERIC', () => ({ optionIds: [questionOf('SINGLE_CHOICE').options[0]?.id] })],
    ['two answers at once', 'NUMERIC', () => ({ number: 4, optionIds: [questionOf('SINGLE_CHOICE').options[0]?.id] })],
    ['nothing', 'NUMERIC', () => ({})],
  ])('where it is %s', async (_what, kind, response) => {
    const mine = await startAttempt();
    expectRefused(await submit(mine, questionOf(kind).id, response()), 'INVALID');
    expect(await countStored(mine)).toBe(0);
  });

  it('where the attempt is finished', async () => {
    const student = await shared.seat();
    await beginQuiz(student, shared.product.webUrl, { code });
    await answerQuestion(student.page);
    const mine = await attemptInHand(student);
    await askGraph(shared.product.webUrl, 'mutation ($input: FinishAttemptInput!) { finishAttempt(input: $input) { userErrors { code } } }', { variables: { input: { attempt: mine.id, resumeToken: mine.resumeToken } } });
    const { responses } = await readStoredAttempt(shared.product.webUrl, mine) ?? { responses: [] };
    const open = questions.find(({ id, options }) => id !== responses[0]?.question.id && options.length > 1) ?? questionOf('OUTLET');
    expectRefused(await submit(mine, open.id, { optionIds: [open.options[0]?.id] }), 'FINISHED');
    expect(await countStored(mine)).toBe(1);
    // The browser's old page leads to the results.
    await student.page.goto(`${shared.product.webUrl}/q/${code}/${mine.id}`);
    expect(student.page.url()).toMatch(/\/results$/);
  });
});

describe('an attempt belongs to the device that began it', () => {
  it('and its address shows nothing on another', async () => {
    const mine = await shared.seat();
    await beginQuiz(mine, shared.product.webUrl, { code });
    await answerQuestion(mine.page);
    const explanation = mine.page.url();
    await goOn(mine.page);
    const stranger = await shared.seat();
    for (const address of [mine.page.url(), explanation, `${mine.page.url()}/results`]) {
      await stranger.page.goto(address);
      expect(await stranger.page.getByRole('heading', { level: 1 }).innerText()).toBe('This attempt is not on this device');
    }
    const { id } = await attemptInHand(mine);
    const posted = await stranger.page.request.post(`${shared.product.webUrl}/q/${code}/${id}/answer`, { form: { question: 'x', kind: 'NUMERIC', response: 'y', number: '4' }, maxRedirects: 0 });
    expect(posted.status()).toBe(303);
    expect(await countStored(await attemptInHand(mine))).toBe(1);
  });

  it('and the API gives nothing of it without its token', async () => {
    const mine = await startAttempt();
    expect(await readStoredAttempt(shared.product.webUrl, { id: mine.id, resumeToken: 'another-token-of-the-same-length' })).toBeNull();
    const { data } = await sendGraph<{ node: unknown }>(shared.product.webUrl, 'query ($id: ID!) { node(id: $id) { id __typename } }', { variables: { id: mine.id } });
    expect(data?.node ?? null).toBeNull();
  });
});

describe('a form from elsewhere', () => {
  it('is not taken where another site sent it', async () => {
    const student = await shared.seat();
    await beginQuiz(student, shared.product.webUrl, { code });
    const reply = await student.page.request.post(`${student.page.url()}/finish`, { headers: { origin: 'https://elsewhere.example' }, maxRedirects: 0 });
    expect(reply.status()).toBe(403);
    const stored = await readStoredAttempt(shared.product.webUrl, await attemptInHand(student));
    expect(stored?.finishedAt).toBeNull();
  });

  it('comes back with a sentence and what was filled in, where it is not whole', async () => {
    const student = await shared.seat({ javaScript: false });
    const { page } = student;
    await beginQuiz(student, shared.product.webUrl, { code });
    const fields = Object.fromEntries(await page.locator('form#answer input[type=hidden]').evaluateAll((inputs) => inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value]))); // the selector says input
    const reply = await page.request.post(`${page.url()}/answer`, { form: { ...fields, kind: 'NUMERIC', number: 'a dozen' }, maxRedirects: 0 });
    expect(reply.status()).toBe(303);
    await page.goto(new URL(reply.headers()['location'] ?? '', page.url()).href);
    expect(await page.locator('main [role=alert]').innerText()).toContain('That is not a number.');
  });

  it('never puts a stranger’s words under our name', async () => {
    const { page } = await shared.seat();
    await page.goto(`${shared.product.webUrl}/q/${code}?problem=${encodeURIComponent('Send your password to us')}`);
    expect(await page.locator('main').innerText()).not.toContain('password');
  });
});
