import { describeTheirs } from './describe-theirs';

const question = (id: string, version = 1, updatedBy: string | null = 'Ana') => ({ id, version, updatedBy });
const quiz = (questions: readonly ReturnType<typeof question>[], title = 'Quiz') => ({ title, questions });
const before = quiz([question('a'), question('b')]);

describe('describeTheirs', () => {
  it('names who changed which question', () => {
    expect(describeTheirs(before, quiz([question('a'), question('b', 2)]))).toBe('Ana changed question 2.');
    expect(describeTheirs(before, quiz([question('a', 2, null), question('b')]))).toBe('A colleague changed question 1.');
  });
  it('says what came, went, was moved or renamed', () => {
    expect(describeTheirs(before, quiz([question('a'), question('b'), question('c'), question('d')]))).toBe('A colleague added 2 questions.');
    expect(describeTheirs(before, quiz([question('b')], 'Other'))).toBe('A colleague removed a question. A colleague renamed the quiz.');
    expect(describeTheirs(before, quiz([question('b'), question('a')]))).toBe('A colleague moved questions.');
  });
  it('says nothing where nothing shows', () => {
    expect(describeTheirs(before, before)).toBeNull();
  });
});
