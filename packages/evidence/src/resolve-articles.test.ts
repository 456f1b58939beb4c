import { describePassage } from './describe-passage.js';
import { normaliseText } from './normalise-text.js';
import { resolvePassage } from './resolve-passage.js';
import { splitSentences } from './split-sentences.js';
import { BOILERPLATE } from './testing/harbour-text.js';
import { describeWithArticles } from './testing/read-articles.js';

describeWithArticles('resolvePassage on the real articles', (articles) => {
  const described = articles.map(({ file, raw }) => {
    const { text } = normaliseText(raw);
    return { file, text, selectors: splitSentences(text).map(({ start, end }) => describePassage(text, start, end)) };
  });

  it('finds every sentence of an article in that article', () => {
    for (const { text, selectors } of described) {
      for (const selector of selectors) expect(resolvePassage(text, selector)).toMatchObject({ anchor: 'EXACT', start: selector.start, end: selector.end });
    }
  });

  it('finds every sentence at its new place where menus stand before the article', () => {
    const menu = `${BOILERPLATE.join('\n')}\n`;
    for (const { text, selectors } of described) {
      for (const selector of selectors) expect(resolvePassage(menu + text, selector)).toMatchObject({ anchor: 'MOVED', start: selector.start + menu.length });
    }
  });

  it('finds at most one sentence in a hundred in an unrelated article, over all pairs', () => {
    let pairs = 0;
    let found = 0;
    for (const from of described) {
      for (const into of described.filter(({ file }) => file !== from.file)) {
        for (const selector of from.selectors) {
          pairs += 1;
          if (resolvePassage(into.text, selector).anchor !== 'ORPHANED') found += 1;
        }
      }
    }
    expect(pairs).toBeGreaterThan(700);
    expect(found / pairs).toBeLessThanOrEqual(0.01);
  });

  it('orphans every long sentence in which a digit has changed', () => {
    let changes = 0;
    for (const { text, selectors } of described) {
      for (const selector of selectors.filter(({ exact }) => exact.length > 60 && /\d/.test(exact))) {
        const digit = selector.start + selector.exact.search(/\d/);
        const changed = text.slice(0, digit) + String((Number(text[digit]) + 1) % 10) + text.slice(digit + 1);
        expect(resolvePassage(changed, selector)).toMatchObject({ anchor: 'ORPHANED', reason: 'NUMBERS_DIFFER' });
        changes += 1;
      }
    }
    expect(changes).toBeGreaterThan(10);
  });
});
