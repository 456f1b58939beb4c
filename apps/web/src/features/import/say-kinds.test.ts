import { describeOthers } from './describe-others';
import type { OutlineEntry } from './review-outline';
import { sayKinds } from './say-kinds';

describe('sayKinds', () => {
  it('counts what there is in words', () => {
    expect(sayKinds([{ kind: 'CLAIM' }, { kind: 'FACTS' }, { kind: 'CLAIM' }, { kind: 'ACTOR' }])).toBe('1 fact about the text, 1 actor and 2 claims');
    expect(sayKinds([{ kind: 'EVENT' }])).toBe('1 event');
    expect(sayKinds([])).toBe('');
  });
});

describe('describeOthers', () => {
  const entry = (number: number, verdict: OutlineEntry['verdict'], by: string | null): OutlineEntry => ({ id: String(number), number, group: 'CLAIMS', kind: 'CLAIM', fact: null, verdict, by, sure: null, needs: [] });
  const due = [1, 2, 3].map((number) => entry(number, null, null));

  it('names colleagues and what they decided meanwhile', () => {
    expect(describeOthers(due, [entry(1, 'ACCEPTED', 'Berit'), entry(2, null, null), entry(3, 'REJECTED', 'Berit')])).toBe('Berit decided numbers 1 and 3 meanwhile. What was decided last stands.');
    expect(describeOthers(due, [entry(1, 'ACCEPTED', 'Berit')])).toBe('Berit decided number 1 meanwhile. What was decided last stands.');
  });
  it('counts them where they are many', () => {
    const many = Array.from({ length: 9 }, (_, index) => index + 1);
    expect(describeOthers(many.map((number) => entry(number, null, null)), many.map((number) => entry(number, 'ACCEPTED', 'Berit')))).toContain('Berit decided 9 proposals meanwhile');
  });
  it('says nothing of what the viewer decided, or of what was decided before', () => {
    expect(describeOthers(due, [entry(1, 'ACCEPTED', null)])).toBeNull();
    const berits = [entry(1, 'ACCEPTED', 'Berit')];
    expect(describeOthers(berits, berits)).toBeNull();
  });
});
