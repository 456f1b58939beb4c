import { describe, expect, it } from '@jest/globals';
import { draftStateOf, type DraftOfQuiz } from './draft-state';

type Stale = Parameters<typeof draftStateOf>[0];
type Mended = Stale['mends'][number]['options'][number];

const option = (text: string, over: Partial<Mended> = {}): Mended => ({ text, isKey: false, wasKey: false, isNew: false, ...over });
const mend = (over: Partial<Stale['mends'][number]>): Stale['mends'][number] => ({ id: 'm', kind: 'ASK_AS_IT_IS_NOW', placement: 'REPLACE', sentence: '', standing: 'PROVED', keyChanges: true, stem: [], options: [], ...over });
const stale: Stale = { draftQuestionId: 'q', stem: 'Who ordered it?', mends: [mend({ options: [option('The mayor', { wasKey: true }), option('The council', { isKey: true })] })] };
const draft = ({ stem = 'Who ordered it?', key = 'a', id = 'q', changed = true }: { readonly stem?: string; readonly key?: string; readonly id?: string; readonly changed?: boolean }): DraftOfQuiz => ({
  id: 'quiz', changedSincePublished: changed, questions: [{ id, content: { stem, keyOptionIds: [key], options: [{ id: 'a', text: 'The mayor' }, { id: 'b', text: 'The council' }] } }],
});

describe('a stale question beside the draft of its quiz', () => {
  it('is as it was published where the draft is, or where only other questions of it changed', () => {
    expect(draftStateOf(stale, draft({ changed: false }))).toBe('AS_PUBLISHED');
    expect(draftStateOf(stale, draft({}))).toBe('AS_PUBLISHED');
    expect(draftStateOf({ ...stale, draftQuestionId: null }, draft({ stem: 'Another?' }))).toBe('AS_PUBLISHED');
    expect(draftStateOf(stale, null)).toBe('AS_PUBLISHED');
  });

  it('is changed already where the draft asks it in other words, or has the key of a mend', () => {
    expect(draftStateOf(stale, draft({ stem: 'As of 3 June, who ordered it?' }))).toBe('CHANGED');
    expect(draftStateOf(stale, draft({ key: 'b' }))).toBe('CHANGED');
  });

  it('is out of the draft where it was removed', () => {
    expect(draftStateOf(stale, draft({ id: 'another' }))).toBe('REMOVED');
  });
});
