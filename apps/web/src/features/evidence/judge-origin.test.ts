import { judgeOrigin } from './judge-origin';

const officials = { label: 'officials', kind: 'ANONYMOUS', source: null } as const;
const report = { label: 'the New York Times', kind: 'OUTLET', source: { label: 'the New York Times report' } } as const;
const khan = { label: 'Karim Khan', kind: 'NAMED_ON_RECORD', source: null } as const;

describe('judgeOrigin', () => {
  it('calls a relayed report a repetition, also where it names unnamed voices', () => {
    expect(judgeOrigin([officials, report])).toEqual({ kind: 'ECHO', text: 'Repeats the New York Times report' });
  });
  it('counts a named speaker as an origin, whoever carries the words', () => {
    expect(judgeOrigin([khan, report])).toEqual({ kind: 'LONE', text: 'On the record: Karim Khan' });
  });
  it('never takes an unnamed voice for an independent one', () => {
    expect(judgeOrigin([officials])).toEqual({ kind: 'PERHAPS', text: 'May be independent' });
  });
  it('gives no badge to what is told on nobody’s word', () => {
    expect(judgeOrigin([])).toBeNull();
  });
});
