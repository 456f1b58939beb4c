/** What an example's variables can stand for until it is run: ids that a server draws anew, and ids that a client draws. */
export interface Known {
  /** The code of a quiz that is open to everybody. */
  readonly code: string;
  /** One of its questions, and one of that question's options. */
  readonly question: string;
  readonly option: string;
}

/** Asks for what the variables can stand for. */
export const KNOWN_QUERY = '{ quizzes(pack: "us-icc-evidence", first: 1) { nodes { code questions { id kind options { id } } } } }';

/** The answer to `KNOWN_QUERY`. */
export interface KnownAnswer {
  readonly quizzes: { readonly nodes: readonly { readonly code: string; readonly questions: readonly { readonly id: string; readonly kind: string; readonly options: readonly { readonly id: string }[] }[] }[] };
}

/** Reads the answer; null where there is no quiz to take. */
export function readKnown({ quizzes }: KnownAnswer): Known | null {
  const [quiz] = quizzes.nodes;
  const question = quiz?.questions.find(({ kind }) => kind === 'SINGLE_CHOICE') ?? quiz?.questions[0];
  const option = question?.options[0];
  return quiz === undefined || question === undefined || option === undefined ? null : { code: quiz.code, question: question.id, option: option.id };
}

const PLACEHOLDER = /\{\{(quiz\.code|quiz\.question|quiz\.option|new\.id|new\.secret)\}\}/g;

/** Whether variables stand for something that has to be asked for first. */
export function needsKnown(variables: string): boolean {
  return variables.includes('{{quiz.');
}

/** Puts in what the placeholders stand for. Nothing known leaves those of the quiz as they are, for whoever runs it to fill. */
export function fillVariables(variables: string, { known, random }: { readonly known: Known | null; readonly random: (bytes: number) => Uint8Array }): string {
  return variables.replace(PLACEHOLDER, (whole, name: string) => {
    if (name === 'new.id') return makeUuid(random(16));
    if (name === 'new.secret') return hex(random(16));
    if (known === null) return whole;
    return name === 'quiz.code' ? known.code : name === 'quiz.question' ? known.question : known.option;
  });
}

/** A random UUID (version 4). `crypto.randomUUID` is there on secure origins only, which a school's own network often is not. */
function makeUuid(bytes: Uint8Array): string {
  const marked = bytes.map((byte, index) => (index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte));
  return hex(marked).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
