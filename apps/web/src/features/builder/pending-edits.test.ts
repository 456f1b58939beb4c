import { beginQuestion, type EditedQuestion } from './edited-question';
import { createPendingEdits, savingOf, type Edits, type PendingEdit, type SaveResult } from './pending-edits';

const withStem = (stem: string): EditedQuestion => ({ ...beginQuestion({ kind: 'SINGLE_CHOICE', asOf: '2023-03-08', knownAt: '2023-03-08', newId: () => 'o' }), stem });
const from = (stem: string, version = 3) => ({ base: withStem(stem), baseVersion: version });

/** The store with a clock of its own: nothing runs until it is told to. */
function setUp(answers: readonly SaveResult[], kept: Edits = new Map<string, PendingEdit>()) {
  const due: { run: () => void; at: number; off: boolean }[] = [];
  const sent: { question: string; baseVersion: number; stem: string }[] = [];
  const onDevice: Edits[] = [];
  const left = [...answers];
  const replies: (() => void)[] = [];
  const edits = createPendingEdits({
    save: async ({ question, baseVersion, content }) => {
      sent.push({ question, baseVersion, stem: content.stem });
      await new Promise<void>((resolve) => { replies.push(resolve); });
      const answer = left.shift();
      if (answer === undefined) throw new Error('the network is gone');
      return answer;
    },
    later: (run, at) => { const entry = { run, at, off: false }; due.push(entry); return () => { entry.off = true; }; },
    keep: (now) => { onDevice.push(now); },
    kept,
  });
  const settle = async (): Promise<void> => { for (let turn = 0; turn < 10; turn += 1) await Promise.resolve(); };
  return {
    edits, sent, onDevice,
    waits: () => due.filter(({ off }) => !off).map(({ at }) => at),
    tick: async () => { for (const entry of due.splice(0)) if (!entry.off) entry.run(); await settle(); },
    reply: async () => { await settle(); replies.shift()?.(); await settle(); },
  };
}

describe('autosave', () => {
  it('keeps what was typed on the device before it sends anything, and sends the last of it once', async () => {
    const { edits, sent, onDevice, tick, reply } = setUp([{ is: 'SAVED', version: 4 }]);
    edits.edit('q', { content: withStem('W'), ...from('') });
    edits.edit('q', { content: withStem('Wh'), ...from('') });
    expect(onDevice.at(-1)?.get('q')?.content.stem).toBe('Wh');
    expect(sent).toEqual([]);
    await tick();
    expect(savingOf(edits.read())).toBe('SAVING');
    await reply();
    expect(sent).toEqual([{ question: 'q', baseVersion: 3, stem: 'Wh' }]);
    expect(savingOf(edits.read())).toBe('SAVED');
    expect(onDevice.at(-1)?.size).toBe(0);
  });

  it('saves what was typed while a save was under way on top of the version that it made', async () => {
    const { edits, sent, tick, reply } = setUp([{ is: 'SAVED', version: 4 }, { is: 'SAVED', version: 5 }]);
    edits.edit('q', { content: withStem('one'), ...from('') });
    await tick();
    edits.edit('q', { content: withStem('one two'), ...from('') });
    await reply();
    expect(edits.read().get('q')).toMatchObject({ baseVersion: 4, state: { is: 'WAITING' } });
    await tick();
    await reply();
    expect(sent.map(({ baseVersion, stem }) => [baseVersion, stem])).toEqual([[3, 'one'], [4, 'one two']]);
    expect(edits.read().size).toBe(0);
  });

  it('sends nothing where the words came back to what they were', async () => {
    const { edits, sent, tick } = setUp([]);
    edits.edit('q', { content: withStem('x'), ...from('') });
    edits.edit('q', { content: withStem(''), ...from('') });
    await tick();
    expect(sent).toEqual([]);
    expect(edits.read().size).toBe(0);
  });

  it('tries again by itself where nobody answers, with growing patience, and loses nothing', async () => {
    const { edits, waits, tick, reply } = setUp([{ is: 'UNREACHABLE' }]);
    edits.edit('q', { content: withStem('kept'), ...from('') });
    await tick();
    await reply();
    expect(waits()).toEqual([2_000]);
    await tick();
    await reply(); // this time the request itself throws
    expect(waits()).toEqual([4_000]);
    expect(edits.read().get('q')).toMatchObject({ content: { stem: 'kept' }, state: { is: 'UNREACHABLE' } });
  });

  it('waits for a new session where the old one expired, and goes on when told to', async () => {
    const { edits, waits, sent, tick, reply } = setUp([{ is: 'SIGNED_OUT' }, { is: 'SAVED', version: 4 }]);
    edits.edit('q', { content: withStem('kept'), ...from('') });
    await tick();
    await reply();
    expect(savingOf(edits.read())).toBe('SIGNED_OUT');
    expect(waits()).toEqual([]);
    const flushed = edits.flush();
    await reply();
    await flushed;
    expect(sent).toHaveLength(2);
    expect(edits.read().size).toBe(0);
  });

  it('takes up what a reload left behind', async () => {
    const before: Edits = new Map([['q', { content: withStem('typed before'), base: withStem(''), baseVersion: 7, state: { is: 'SAVING' } }]]);
    const { edits, sent, reply } = setUp([{ is: 'SAVED', version: 8 }], before);
    const flushed = edits.flush();
    await reply();
    await flushed;
    expect(sent).toEqual([{ question: 'q', baseVersion: 7, stem: 'typed before' }]);
  });
});

describe('a conflict', () => {
  const theirs = { content: withStem('theirs'), version: 9, updatedBy: 'Ana', updatedAt: '2026-01-01T07:46:00Z' };

  it('sends nothing more until somebody has chosen', async () => {
    const { edits, sent, tick, reply } = setUp([{ is: 'CONFLICT', theirs }]);
    edits.edit('q', { content: withStem('mine'), ...from('') });
    await tick();
    await reply();
    edits.edit('q', { content: withStem('mine, and more'), ...from('') });
    await edits.flush();
    await tick();
    expect(sent).toHaveLength(1);
    expect(edits.read().get('q')).toMatchObject({ content: { stem: 'mine, and more' }, state: { is: 'CONFLICT' } });
  });

  it('saves what was chosen on top of the colleague’s version', async () => {
    const { edits, sent, tick, reply } = setUp([{ is: 'CONFLICT', theirs }, { is: 'SAVED', version: 10 }]);
    edits.edit('q', { content: withStem('mine'), ...from('') });
    await tick();
    await reply();
    edits.settle('q', withStem('both'));
    await tick();
    await reply();
    expect(sent.at(-1)).toEqual({ question: 'q', baseVersion: 9, stem: 'both' });
    expect(edits.read().size).toBe(0);
  });

  it('lets go of what was typed where theirs is taken, whatever is still under way', async () => {
    const { edits, tick, reply } = setUp([{ is: 'REFUSED', message: 'Too long.' }]);
    edits.edit('q', { content: withStem('mine'), ...from('') });
    await tick();
    edits.drop('q');
    await reply();
    expect(edits.read().size).toBe(0);
  });
});

describe('savingOf', () => {
  it('says the worst of what is pending', () => {
    const edit = (state: PendingEdit['state']): PendingEdit => ({ content: withStem(''), base: withStem(''), baseVersion: 1, state });
    expect(savingOf(new Map([['a', edit({ is: 'SAVING' })], ['b', edit({ is: 'REFUSED', message: 'no' })]]))).toBe('REFUSED');
    expect(savingOf(new Map([['a', edit({ is: 'WAITING' })]]))).toBe('SAVING');
  });
});
