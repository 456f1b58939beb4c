import { describe, expect, it } from '@jest/globals';
import { areaOf } from './area';

describe('the areas of the builder', () => {
  it('knows in which of them something is that takes the focus', () => {
    expect(['suggestion', 'suggestions-head', 'suggestions-none'].map(areaOf)).toEqual(['suggestions', 'suggestions', 'suggestions']);
    expect(areaOf('quiz-head')).toBe('quiz');
    expect(['editor-head', 'stem', 'conflict'].map(areaOf)).toEqual(['editor', 'editor', 'editor']);
  });
});
