import { partArticles, readArticles } from './read-articles';

const formOf = (fields: Readonly<Record<string, string>>, files: readonly File[] = []): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const file of files) form.append('files', file);
  return form;
};

describe('readArticles', () => {
  it('takes what was pasted with its name and address, and every file as it is, byte for byte', async () => {
    const bytes = new Uint8Array([0xff, 0x00, 0x41]);
    const read = await readArticles(formOf({ text: 'A ferry was sold.', name: ' The ferry ', url: 'https://gazette.example/ferry' }, [new File([bytes], 'a.txt')]));
    expect(read).toEqual({ ok: true, articles: [{ text: 'A ferry was sold.', name: 'The ferry', url: 'https://gazette.example/ferry' }, { name: 'a.txt', content: '/wBB' }] });
  });
  it('takes an address alone, and refuses what is none', async () => {
    expect(await readArticles(formOf({ address: 'https://gazette.example/ferry' }))).toEqual({ ok: true, articles: [{ url: 'https://gazette.example/ferry' }] });
    expect(await readArticles(formOf({ address: 'file:///etc/passwd' }))).toEqual({ ok: false, problem: 'NO_ADDRESS' });
  });
  it('refuses a form without an article, and one with more than twenty', async () => {
    expect(await readArticles(formOf({ text: '  \n', name: 'Nothing' }, [new File([], '')]))).toEqual({ ok: false, problem: 'NOTHING_GIVEN' });
    expect(await readArticles(formOf({}, Array.from({ length: 21 }, (_, index) => new File(['a'], `${String(index)}.txt`))))).toEqual({ ok: false, problem: 'TOO_MANY' });
  });
  it('keeps an empty file, so that its refusal can be told', async () => {
    expect(await readArticles(formOf({}, [new File([], 'empty.txt')]))).toEqual({ ok: true, articles: [{ name: 'empty.txt', content: '' }] });
  });
});

describe('partArticles', () => {
  it('sends no more at once than one request holds, and loses none', () => {
    const articles = Array.from({ length: 5 }, (_, index) => ({ name: String(index), content: 'x'.repeat(2_000_000) }));
    const parts = partArticles(articles);
    expect(parts.flat()).toEqual(articles);
    expect(parts.map((part) => part.length)).toEqual([2, 2, 1]);
  });
});
