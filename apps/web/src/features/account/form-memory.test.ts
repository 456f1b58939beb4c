import { readMemory, remember } from './form-memory';

describe('what the next page shows of a form', () => {
  const memory = { form: 'sign-in', typed: { email: 'ada@school.example' }, problem: { field: 'password', message: 'Address and password do not fit together.' }, link: null };
  it('comes back as it was kept', () => {
    const value = /^footnote-form=([^;]*);/.exec(remember(memory, { secure: true }))?.[1];
    expect(readMemory(value)).toEqual(memory);
  });
  it('waits where no script reads it, and not for long', () => {
    expect(remember(memory, { secure: true })).toMatch(/; Max-Age=120; HttpOnly; SameSite=Lax; Secure$/);
  });
  it.each([undefined, '', 'x', Buffer.from('null').toString('base64url'), Buffer.from('{"form":1}').toString('base64url'), '%E0'])('is nothing where it is not ours: %j', (text) => {
    expect(readMemory(text)).toBeNull();
  });
  it('shows no link but one to an invitation', () => {
    expect(readMemory(Buffer.from('{"form":"invite","link":"https://elsewhere.example/"}').toString('base64url'))?.link).toBeNull();
  });
});
