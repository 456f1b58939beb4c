import { pathWithin, signInPath } from './path-within';

describe('where somebody goes on after signing in', () => {
  it.each(['/desk', '/desk/quizzes/UXVpejox?tab=2', '/desk/quizzes/a%2Fb/results?revision=3&x=a+b', '/account'])('may be %s', (path) => {
    expect(pathWithin(path, '/desk')).toBe(path);
  });
  it.each([
    'https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', '/\t/elsewhere.example', '\\\\elsewhere.example', 'javascript:alert(1)', 'desk', '', '/a\r\nSet-Cookie: x=1', '/.//elsewhere.example', '/a\\b',
    `/${'a'.repeat(2_000)}`, '/ä',
  ])('may not be %j', (path) => {
    expect(pathWithin(path, '/desk')).toBe('/desk');
  });
  it('is the desk where nothing is said', () => {
    expect([pathWithin(null, '/desk'), pathWithin(undefined, '/desk')]).toEqual(['/desk', '/desk']);
  });
  it('stands in the address of the sign-in page as one value', () => {
    expect(new URLSearchParams(signInPath('/desk/quizzes?state=DRAFT&page=2').split('?')[1]).get('next')).toBe('/desk/quizzes?state=DRAFT&page=2');
  });
});
