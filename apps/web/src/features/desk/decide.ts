import { ApplyMendDocument, KeepQuestionDocument, SettleReportDocument, WithdrawQuestionDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../account/ask-as-teacher';
import type { Outcome } from '../../graphql/ask';

/** What came of a form of the desk: where to go, or what to say. */
export type Decided =
  | { readonly ok: true; readonly goTo: string }
  | { readonly ok: false; readonly message: string };

interface Payload {
  readonly staleQuestion?: { readonly id: string } | null;
  readonly quiz?: { readonly id: string } | null;
  readonly userErrors: readonly { readonly message: string }[];
}

const AWAY = 'Footnote could not be reached. Nothing was changed; try again in a moment.';

function read<Data>(outcome: Outcome<Data>, payloadOf: (data: Data) => Payload): { readonly payload: Payload } | { readonly message: string } {
  if (!outcome.ok) return { message: outcome.reason === 'REFUSED' ? outcome.message : AWAY };
  const payload = payloadOf(outcome.data);
  const [error] = payload.userErrors;
  return error === undefined ? { payload } : { message: error.message };
}

function answer(said: ReturnType<typeof read>, goTo: (payload: Payload) => string): Decided {
  return 'message' in said ? { ok: false, message: said.message } : { ok: true, goTo: goTo(said.payload) };
}

/** The forms of the desk, by the name in their address. */
export const DESK_ACTIONS: Readonly<Record<string, (fields: URLSearchParams) => Promise<Decided>>> = {
  mend: applyMend,
  keep: async (fields) => answer(read(await tellAsTeacher(KeepQuestionDocument, { input: { staleQuestion: field(fields, 'stale'), reason: field(fields, 'reason') } }), ({ keepQuestion }) => keepQuestion), () => '/desk?done=kept'),
  withdraw: async (fields) => answer(read(await tellAsTeacher(WithdrawQuestionDocument, { input: { staleQuestion: field(fields, 'stale'), publish: true } }), ({ withdrawQuestion }) => withdrawQuestion), () => '/desk?done=withdrawn'),
  settle: async (fields) => answer(read(await tellAsTeacher(SettleReportDocument, { input: { question: field(fields, 'question') } }), ({ settleReport }) => settleReport), () => '/desk?done=settled'),
};

/** A mend goes out at once, unless she wants to see it in the builder first. */
async function applyMend(fields: URLSearchParams): Promise<Decided> {
  const go = field(fields, 'go');
  const outcome = await tellAsTeacher(ApplyMendDocument, { input: { staleQuestion: field(fields, 'stale'), mend: field(fields, 'mend'), publish: go !== 'edit' } });
  return answer(read(outcome, (data) => data.applyMend), ({ quiz }) => {
    if (quiz && go === 'edit') return `/desk/quizzes/${quiz.id}`;
    return quiz && go === 'correct' ? `/desk/quizzes/${quiz.id}/correct` : '/desk?done=mended';
  });
}

function field(fields: URLSearchParams, name: string): string {
  return fields.get(name) ?? '';
}
