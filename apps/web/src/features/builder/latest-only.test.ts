import { createLatestOnly } from './latest-only';

function setUp() {
  const due: { run: () => void; off: boolean }[] = [];
  const heard: string[] = [];
  const failed: unknown[] = [];
  const open = new Map<string, { answer: (text: string) => void; fail: (problem: Error) => void }>();
  const latest = createLatestOnly<string, string>({
    send: async (asked) => new Promise((answer, fail) => { open.set(asked, { answer, fail }); }),
    hear: (answer) => { heard.push(answer); },
    fail: (problem) => { failed.push(problem); },
    later: (run) => { const entry = { run, off: false }; due.push(entry); return () => { entry.off = true; }; },
    afterMs: 1,
  });
  const settle = async (): Promise<void> => { for (let turn = 0; turn < 5; turn += 1) await Promise.resolve(); };
  return { latest, heard, failed, open, settle, tick: () => { for (const entry of due.splice(0)) if (!entry.off) entry.run(); } };
}

describe('createLatestOnly', () => {
  it('asks once for several keystrokes', async () => {
    const { latest, open, tick } = setUp();
    latest.ask('w');
    latest.ask('wh');
    tick();
    expect([...open.keys()]).toEqual(['wh']);
  });
  it('drops a reply that comes after a newer question', async () => {
    const { latest, heard, open, settle, tick } = setUp();
    latest.ask('old');
    tick();
    latest.ask('new');
    tick();
    open.get('new')?.answer('to new');
    await settle();
    open.get('old')?.answer('to old');
    await settle();
    expect(heard).toEqual(['to new']);
  });
  it('says when the last one failed, and not when a stale one did', async () => {
    const { latest, failed, open, settle, tick } = setUp();
    latest.ask('old');
    tick();
    latest.ask('new');
    tick();
    open.get('old')?.fail(new Error('old'));
    open.get('new')?.fail(new Error('new'));
    await settle();
    expect(failed).toEqual([new Error('new')]);
  });
  it('hears nothing after it was stopped', async () => {
    const { latest, heard, open, settle, tick } = setUp();
    latest.ask('a');
    tick();
    latest.stop();
    open.get('a')?.answer('late');
    await settle();
    expect(heard).toEqual([]);
  });
});
