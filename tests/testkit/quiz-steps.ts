import type { Page } from 'playwright-core';
import { askGraph } from './ask-graph.js';
import { until } from './processes.js';
import type { Student } from './student.js';

export type QuestionKind = 'SINGLE_CHOICE' | 'MULTIPLE_CHOICE' | 'ORDER' | 'MATCH' | 'TRUE_FALSE_NOT_STATED' | 'NUMERIC' | 'OUTLET' | 'CHANGE' | 'CORROBORATION' | 'DISAGREEMENT';

/** A question as it stands on the screen. */
export interface QuestionOnScreen {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly stem: string;
  readonly number: number;
  readonly count: number;
  /** In the order of the screen; for MATCH and ORDER the lines. */
  readonly optionIds: readonly string[];
}

/** Which attempt a browser is in, and the token that its cookie keeps. */
export interface AttemptInHand {
  readonly id: string;
  readonly code: string;
  readonly resumeToken: string;
}

/** The quiz that is there from the first start on: the first of the pack that is not invented. */
export async function findStarterQuiz(webUrl: string): Promise<{ readonly code: string; readonly title: string; readonly questionCount: number }> {
  const { packs } = await askGraph<{ packs: { nodes: readonly { invented: boolean; quizzes: { nodes: readonly { code: string; title: string; questionCount: number }[] } }[] } }>(
    webUrl, '{ packs(first: 20) { nodes { invented quizzes(first: 5) { nodes { code title questionCount } } } } }',
  );
  const quiz = packs.nodes.find((pack) => !pack.invented)?.quizzes.nodes[0];
  if (quiz === undefined) throw new Error('No quiz of the first pack is published.');
  return quiz;
}

/** Opens the door of a quiz, gives a nickname and begins. Ends at the first question. */
export async function beginQuiz({ page }: Student, webUrl: string, { code, nickname = 'Keen Otter' }: { readonly code: string; readonly nickname?: string }): Promise<void> {
  await page.goto(`${webUrl}/q/${code}`);
  await page.getByRole('textbox', { name: 'Nickname' }).fill(nickname);
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await page.locator('form#answer').waitFor();
}

/** Reads the open question. */
export async function readQuestion(page: Page): Promise<QuestionOnScreen> {
  const form = page.locator('form#answer');
  await form.waitFor();
  const kind = (await form.getAttribute('data-kind')) as QuestionKind; // the page writes the kind of its question there
  const [, number, count] = /Question (\d+) of (\d+)/.exec(await page.getByText(/^Question \d+ of \d+$/).first().innerText()) ?? [];
  return {
    id: await form.locator('input[name=question]').inputValue(),
    kind,
    stem: (await form.getByRole('heading', { level: 1 }).innerText()).trim(),
    number: Number(number),
    count: Number(count),
    optionIds: await readOptionIds(page, kind),
  };
}

async function readOptionIds(page: Page, kind: QuestionKind): Promise<readonly string[]> {
  const named = (prefix: string) => page.locator(`form#answer select[name^="${prefix}"]`).evaluateAll((fields, cut) => fields.map((field) => (field as HTMLSelectElement).name.slice(cut)), prefix.length); // the selector says select
  switch (kind) {
    case 'ORDER': return named('place:');
    case 'MATCH': return named('match:');
    case 'NUMERIC': return [];
    default: return page.locator('form#answer input[name=option]').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value)); // the selector says input
  }
}

/** Fills the open question in some whole way, with the pointer; which option to take is counted from the top. */
export async function fillAnswer(page: Page, { kind }: QuestionOnScreen, pick = 0): Promise<void> {
  switch (kind) {
    case 'ORDER': return; // every line has a place from the start
    case 'MATCH': {
      for (const select of await page.locator('form#answer select[name^="match:"]').all()) await select.selectOption({ index: 1 + pick });
      return;
    }
    case 'NUMERIC': return page.locator('#number').fill('7');
    default: return page.locator('form#answer input[name=option]').nth(pick).check();
  }
}

/** Sends the open question and waits for its explanation. */
export async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.locator('[data-verdict]').waitFor();
}

/** Answers the open question somehow and stays at its explanation. */
export async function answerQuestion(page: Page, pick = 0): Promise<QuestionOnScreen> {
  const question = await readQuestion(page);
  await fillAnswer(page, question, pick);
  await check(page);
  return question;
}

/** From an explanation to the next question, or to the results after the last. */
export async function goOn(page: Page): Promise<void> {
  const before = page.url();
  await page.locator('#go-on').click();
  await page.waitForURL((url) => url.href !== before);
}

/** Presses Tab until what is wanted has the focus, as somebody without a pointer does. */
export async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} was not reached by ${most} presses of Tab.`);
}

/** Presses a figure until its option is chosen: the page listens a moment after it is drawn. */
export async function chooseByKey(page: Page, figure: number): Promise<void> {
  const option = page.locator(`form#answer [data-key="${figure}"]`);
  await until(`option ${figure} to be chosen by its key`, async () => {
    if (!(await option.isChecked())) await page.keyboard.press(String(figure));
    return (await option.isChecked()) || undefined;
  }, 30_000);
}

/** Answers the open question with the keyboard alone and stays at its explanation. */
export async function answerByKeyboard(page: Page): Promise<QuestionOnScreen> {
  const question = await readQuestion(page);
  switch (question.kind) {
    case 'ORDER':
      await page.locator('form#answer button[aria-label^="Move down"]').first().waitFor();
      await tabTo(page, 'button[aria-label^="Move down"]');
      await page.keyboard.press('Enter');
      await tabTo(page, '#check');
      break;
    case 'MATCH':
      for (const id of question.optionIds) {
        await tabTo(page, `select[name="match:${id}"]`);
        await page.keyboard.press('ArrowDown');
      }
      await tabTo(page, '#check');
      break;
    case 'NUMERIC':
      await tabTo(page, '#number');
      await page.keyboard.type('12');
      break;
    default:
      await chooseByKey(page, 1);
  }
  await page.keyboard.press('Enter');
  await page.locator('[data-verdict]').waitFor();
  return question;
}

/** What a screen reader is told on this page, once something has been said. */
export async function spokenOn(page: Page): Promise<string> {
  return until('the live region to speak', async () => {
    const said = (await page.locator('main [role=status]').allInnerTexts()).map((text) => text.trim()).filter((text) => text !== '');
    return said[0];
  });
}

/** The attempt that this browser is in, from its address and its cookie. */
export async function attemptInHand({ page, context }: Student): Promise<AttemptInHand> {
  const [, code, id] = /\/q\/([^/?]+)\/([^/?]+)/.exec(page.url()) ?? [];
  if (code === undefined || id === undefined) throw new Error(`${page.url()} is not the address of an attempt.`);
  const cookie = (await context.cookies()).find(({ name }) => name === `footnote-attempt-${decodeURIComponent(id)}`);
  const resumeToken = decodeURIComponent(cookie?.value.split('.').slice(1).join('.') ?? '');
  return { id: decodeURIComponent(id), code: decodeURIComponent(code), resumeToken };
}

/** What the API has stored of an attempt. */
export interface StoredAttempt {
  readonly finishedAt: string | null;
  readonly answeredCount: number;
  readonly correctCount: number;
  readonly nextQuestion: { readonly id: string } | null;
  readonly responses: readonly {
    readonly id: string; readonly question: { readonly id: string; readonly kind: QuestionKind }; readonly optionIds: readonly string[] | null; readonly number: number | null; readonly correct: boolean;
    readonly keyOptionIds: readonly string[]; readonly keyPairs: readonly { readonly leftId: string; readonly rightId: string }[]; readonly keyNumber: number | null;
    readonly explanation: { readonly text: string; readonly key: readonly { readonly reason: string }[]; readonly others: readonly { readonly reason: string }[] };
  }[];
}

type StoredResponse = StoredAttempt['responses'][number];
/** What is told of an answer once it may be; the starter tells it at once. */
type Told = Pick<StoredResponse, 'correct' | 'keyOptionIds' | 'keyPairs' | 'keyNumber' | 'explanation'>;
type AskedAttempt = Omit<StoredAttempt, 'responses'> & { readonly responses: readonly (Omit<StoredResponse, keyof Told> & { readonly feedback: Told })[] };

/** Asks the API what it has stored of an attempt; null where it does not know it by this token. */
export async function readStoredAttempt(webUrl: string, { id, resumeToken }: Pick<AttemptInHand, 'id' | 'resumeToken'>): Promise<StoredAttempt | null> {
  const { attempt } = await askGraph<{ attempt: AskedAttempt | null }>(webUrl, `query ($id: ID!, $token: String!) {
    attempt(id: $id, resumeToken: $token) {
      finishedAt answeredCount correctCount nextQuestion { id }
      responses { id question { id kind } optionIds number feedback { correct keyOptionIds keyPairs { leftId rightId } keyNumber explanation { text key { reason } others { reason } } } }
    }
  }`, { variables: { id, token: resumeToken } });
  return attempt === null ? null : { ...attempt, responses: attempt.responses.map(({ feedback, ...response }) => ({ ...response, ...feedback })) };
}
