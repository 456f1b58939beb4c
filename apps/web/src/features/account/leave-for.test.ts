import { leaveFor } from './leave-for';

describe('the way to a provider of identities', () => {
  it('is a page that goes there by itself, since no form may lead elsewhere', async () => {
    const response = leaveFor('https://id.school.example/authorize?a=1&b="><script>', ['state=x; HttpOnly']);
    const body = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()).toEqual(['state=x; HttpOnly']);
    expect(body).toContain('content="0;url=https://id.school.example/authorize?a=1&#38;b=&#34;&#62;&#60;script&#62;"');
    expect(body).not.toContain('<script>');
  });
});
