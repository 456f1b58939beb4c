interface LookedQuestion { readonly id: string; readonly version: number; readonly updatedBy: string | null }
interface Looked { readonly title: string; readonly questions: readonly LookedQuestion[] }

/** What a colleague changed between two looks at a quiz, in one sentence; null where nothing that shows. */
export function describeTheirs(before: Looked, now: Looked): string | null {
  const known = new Map(before.questions.map((question) => [question.id, question]));
  const changed = now.questions.flatMap((question, index) => (isChanged(known.get(question.id), question) ? [`${question.updatedBy ?? 'A colleague'} changed question ${String(index + 1)}.`] : []));
  const ids = new Set(now.questions.map(({ id }) => id));
  const added = now.questions.filter(({ id }) => !known.has(id)).length;
  const removed = before.questions.filter(({ id }) => !ids.has(id)).length;
  const sentences = [
    ...changed,
    ...(added === 0 ? [] : [`A colleague added ${count(added)}.`]),
    ...(removed === 0 ? [] : [`A colleague removed ${count(removed)}.`]),
    ...(before.title === now.title ? [] : ['A colleague renamed the quiz.']),
  ];
  if (sentences.length === 0 && isReordered(before, now)) return 'A colleague moved questions.';
  return sentences.length === 0 ? null : sentences.join(' ');
}

function isChanged(before: LookedQuestion | undefined, now: LookedQuestion): boolean {
  return before !== undefined && before.version < now.version;
}

function isReordered(before: Looked, now: Looked): boolean {
  return before.questions.map(({ id }) => id).join() !== now.questions.map(({ id }) => id).join();
}

function count(questions: number): string {
  return questions === 1 ? 'a question' : `${String(questions)} questions`;
}
