import { DecisionSync, type Sent, type SyncView, type Wish } from './decision-sync';

/** A sync whose requests are answered by hand, in their order. */
function startSync() {
  const requests: { readonly wishes: ReadonlyMap<string, Wish>; readonly answer: (sent: Sent) => void }[] = [];
  const views: SyncView[] = [];
  const told = { settled: 0, refused: [] as string[] };
  const sync = new DecisionSync({
    send: async (wishes) => new Promise((resolve) => { requests.push({ wishes, answer: resolve }); }),
    onChange: (view) => { views.push(view); },
    onSettled: () => { told.settled += 1; },
    onRefused: (sentence) => { told.refused.push(sentence); },
  });
  const answer = async (index: number, sent: Sent): Promise<void> => {
    requests[index]?.answer(sent);
    await new Promise((resolve) => { setImmediate(resolve); });
  };
  return { sync, requests, told, answer, view: () => views.at(-1) };
}

describe('DecisionSync', () => {
  it('sends the first decision at once, and what comes meanwhile together', async () => {
    const { sync, requests, answer, told } = startSync();
    sync.wish('a', 'ACCEPTED', null);
    sync.wish('b', 'REJECTED', null);
    sync.wish('c', 'ACCEPTED', null);
    expect(requests.map(({ wishes }) => [...wishes])).toEqual([[['a', 'ACCEPTED']]]);
    await answer(0, { is: 'DONE' });
    expect([...(requests[1]?.wishes ?? [])]).toEqual([['b', 'REJECTED'], ['c', 'ACCEPTED']]);
    expect(told.settled).toBe(0);
    await answer(1, { is: 'DONE' });
    expect(told.settled).toBe(1);
  });
  it('does not send what was taken back before it was sent', async () => {
    const { sync, requests, answer } = startSync();
    sync.wish('a', 'ACCEPTED', null);
    sync.wish('b', 'ACCEPTED', null);
    sync.wish('b', null, null);
    await answer(0, { is: 'DONE' });
    expect(requests).toHaveLength(1);
  });
  it('sends what was changed while it was on its way once more', async () => {
    const { sync, requests, answer } = startSync();
    sync.wish('a', 'ACCEPTED', null);
    sync.wish('a', null, null);
    await answer(0, { is: 'DONE' });
    expect([...(requests[1]?.wishes ?? [])]).toEqual([['a', null]]);
  });
  it('keeps what could not be sent, says so, and sends it when asked again', async () => {
    const { sync, requests, answer, view, told } = startSync();
    sync.wish('a', 'ACCEPTED', null);
    await answer(0, { is: 'LOST' });
    expect(view()).toMatchObject({ state: { is: 'LOST' }, waiting: 1 });
    expect(view()?.wishes.get('a')).toBe('ACCEPTED');
    sync.retry();
    await answer(1, { is: 'DONE' });
    expect(requests[1]?.wishes.get('a')).toBe('ACCEPTED');
    expect(view()).toMatchObject({ state: { is: 'IDLE' }, waiting: 0 });
    expect(told.settled).toBe(1);
  });
  it('keeps everything when the session has expired', async () => {
    const { sync, answer, view } = startSync();
    sync.wish('a', 'ACCEPTED', null);
    await answer(0, { is: 'EXPIRED', signIn: '/sign-in?next=%2F' });
    sync.wish('b', 'REJECTED', null);
    expect([...(view()?.wishes.keys() ?? [])]).toEqual(['a', 'b']);
  });
  it('gives up what was refused, with its sentence', async () => {
    const { sync, answer, view, told } = startSync();
    sync.wish('a', 'ACCEPTED', null);
    await answer(0, { is: 'REFUSED', sentence: 'It needs its actor.' });
    expect(told.refused).toEqual(['It needs its actor.']);
    expect(view()?.wishes.size).toBe(0);
  });
  it('does not let one refused decision take others with it', async () => {
    const { sync, requests, answer, view, told } = startSync();
    sync.wish('a', 'ACCEPTED', null);
    sync.wish('b', 'ACCEPTED', null);
    sync.wish('c', 'ACCEPTED', null);
    await answer(0, { is: 'DONE' });
    await answer(1, { is: 'REFUSED', sentence: 'One of them is gone.' });
    expect([...(requests[2]?.wishes.keys() ?? [])]).toEqual(['b']);
    await answer(2, { is: 'REFUSED', sentence: 'It is gone.' });
    await answer(3, { is: 'DONE' });
    expect(told.refused).toEqual(['It is gone.']);
    expect(view()).toMatchObject({ state: { is: 'IDLE' }, waiting: 0 });
  });
  it('lets go of a decision once the page that was loaded anew shows it, and not before', async () => {
    const { sync, answer, view } = startSync();
    sync.wish('a', 'ACCEPTED', null);
    await answer(0, { is: 'DONE' });
    sync.settle(new Map([['a', null]]));
    expect(view()?.wishes.get('a')).toBe('ACCEPTED');
    sync.settle(new Map([['a', 'ACCEPTED']]));
    expect(view()?.wishes.size).toBe(0);
  });
  it('takes back what was edited, though it is neither accepted nor rejected as proposed', async () => {
    const { sync, requests } = startSync();
    sync.wish('a', null, 'EDITED');
    expect([...(requests[0]?.wishes ?? [])]).toEqual([['a', null]]);
  });
});
