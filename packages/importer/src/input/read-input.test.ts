import { gzipSync } from 'node:zlib';
import { LARGEST_INPUT, readInput, type InputOrigin } from './read-input.js';

const PASTED: InputOrigin = { name: null, contentType: null, url: null };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const content = (bytes: Uint8Array, origin: Partial<InputOrigin> = {}): string => {
  const result = readInput(bytes, { ...PASTED, ...origin });
  return result.ok ? result.document.content : result.code;
};
const SENTENCE = 'The council of Brack Island voted on Monday to close the Old Light.';

describe('readInput refuses what is no article', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'EMPTY'],
    ['nothing but blanks', utf8(' \n\t \u200B'), 'EMPTY'],
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'PDF'],
    ['a PDF behind a few other bytes', utf8('\n\n\n%PDF-1.4 x'), 'PDF'],
    ['a PNG', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'IMAGE'],
    ['a JPEG', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'IMAGE'],
    ['a WebP', latin('RIFF\x24\0\0\0WEBPVP8 '), 'IMAGE'],
    ['a HEIC', latin('\0\0\0\x18ftypheic'), 'IMAGE'],
    ['a zip', latin('PK\x03\x04\x14\0\0\0notes.txt and more'), 'ARCHIVE'],
    ['a gzip', new Uint8Array(gzipSync('<p>article</p>')), 'ARCHIVE'],
    ['a Word file', latin('PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml'), 'OFFICE'],
    ['an OpenDocument file', latin('PK\x03\x04\x14\0\0\x08\0\0mimetypeapplication/vnd.oasis'), 'OFFICE'],
    ['an old Word file', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'), 'OFFICE'],
    ['an RTF', utf8('{\\rtf1\\ansi Hello}'), 'OFFICE'],
    ['an MP3', latin('ID3\x03\0\0\0'), 'MEDIA'],
    ['a video', latin('\0\0\0\x18ftypmp42'), 'MEDIA'],
    ['bytes that no text has', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 32), 'BINARY'],
    ['a text with a NUL in it', utf8(`${SENTENCE}\0${SENTENCE}`), 'BINARY'],
  ])('%s', (_, bytes, code) => {
    const result = readInput(bytes, { ...PASTED, name: 'article.html', contentType: 'text/html' });
    expect(result).toMatchObject({ ok: false, code });
    expect(result.ok || result.sentence).toMatch(/^It is [^.]+\. .*(?:[Pp]aste|[Gg]ive)/u);
  });

  it('a page of 50 MB, by its length alone', () => {
    expect(readInput(new Uint8Array(50_000_000), PASTED)).toMatchObject({ ok: false, code: 'TOO_LARGE', sentence: expect.stringMatching(/50 MB.*at most 5 MB/u) });
    expect(readInput(utf8('a '.repeat(LARGEST_INPUT / 2)), PASTED).ok).toBe(true);
  });
});

describe('readInput decodes', () => {
  it.each([
    ['UTF-8', utf8('Žeželj said “no” — 100 €')],
    ['UTF-8 with a byte order mark', utf8('\uFEFFŽeželj said “no” — 100 €')],
    ['UTF-16 with a byte order mark, little end first', Uint8Array.from([0xff, 0xfe, ...Buffer.from('Žeželj said “no” — 100 €', 'utf16le')])],
    ['UTF-16 with a byte order mark, big end first', Uint8Array.from([0xfe, 0xff, ...Buffer.from('Žeželj said “no” — 100 €', 'utf16le').swap16()])],
  ])('%s', (_, bytes) => {
    expect(content(bytes)).toBe('Žeželj said “no” — 100 €');
  });

  it('UTF-16 without a byte order mark', () => {
    expect(content(new Uint8Array(Buffer.from(SENTENCE, 'utf16le')))).toBe(SENTENCE);
  });

  it('Windows-1252 where nothing says otherwise', () => {
    expect(content(latin('caf\xe9 \x93no\x94 \x96 \x80'))).toBe('café “no” – €');
  });

  it('what the transport says', () => {
    expect(content(latin('\xcf\xf0\xe8\xe2\xe5\xf2'), { contentType: 'text/plain; charset=windows-1251' })).toBe('Привет');
  });

  it('what the page says, unless its bytes are sound UTF-8', () => {
    const page = (text: string): string => `<html><head><meta charset="iso-8859-2"></head><body><p>${text}</p></body></html>`;
    expect(content(latin(page('\xe8e\xb9tina')))).toContain('čeština');
    expect(content(utf8(page('čeština')))).toContain('čeština');
  });

  it('UTF-8 with a broken byte as UTF-8, and marks the byte', () => {
    expect(content(Uint8Array.from([...utf8('Žeželj, Žeželj, Žeželj, Žeželj, Žeželj, Žeželj '), 0xe2, 0x80]))).toMatch(/^Žeželj, .*Žeželj \uFFFD$/u);
  });

  it('a label that nobody knows as if it were not there', () => {
    expect(content(latin('caf\xe9'), { contentType: 'text/html; charset=klingon' })).toBe('café');
  });
});

describe('readInput tells a page from a text', () => {
  const kind = (text: string, origin: Partial<InputOrigin> = {}): string => {
    const result = readInput(utf8(text), { ...PASTED, ...origin });
    return result.ok ? result.document.kind : result.code;
  };

  it.each([
    ['a whole page', '<!DOCTYPE html><html><body><p>One.</p></body></html>', {}],
    ['a page that is called .txt', `<html><head><title>x</title></head><body>${SENTENCE}</body></html>`, { name: 'page.txt' }],
    ['pieces of a page', '<div><p>One.</p><p>Two.</p><p>Three.</p></div>', {}],
    ['a page behind a comment', `<!-- saved from url=(0014)about:internet -->\n<html><body><p>${SENTENCE}</p></body></html>`, {}],
    ['one paragraph that is served as HTML', `<p>${SENTENCE}</p>`, { contentType: 'text/html' }],
  ])('%s is HTML', (_, text, origin) => {
    expect(kind(text, origin)).toBe('HTML');
  });

  it.each([
    ['a text', SENTENCE, {}],
    ['a text that is served as HTML', SENTENCE, { contentType: 'text/html', name: 'article.html' }],
    ['a text that speaks of a tag', `${SENTENCE} The tag <b> is bold, as in 1 < 2 and <p>.`, {}],
  ])('%s is plain text', (_, text, origin) => {
    expect(kind(text, origin)).toBe('PLAIN_TEXT');
  });

  it('keeps name and address', () => {
    expect(readInput(utf8(SENTENCE), { name: 'a.txt', contentType: null, url: 'https://a.example/x' })).toMatchObject({ ok: true, document: { name: 'a.txt', url: 'https://a.example/x' } });
  });
});
