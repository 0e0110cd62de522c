import { cookieName, endLoginCookie, loginCookie, tokenIn } from './login-cookie.js';

const here = { publicUrl: 'http://localhost:3000' };
const out = { publicUrl: 'https://hjerterom.example.org' };
const token = 'a'.repeat(43);

describe('the cookie of a login', () => {
  it('is out of reach of scripts and other sites, and over https bound to the host and to https', () => {
    expect(loginCookie(out, token, 60)).toBe(
      `__Host-hjerterom=${token}; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax`,
    );
  });

  it('has no prefix over plain http, where a browser would refuse it', () => {
    expect(cookieName(here)).toBe('hjerterom');
    expect(loginCookie(here, token, 60)).not.toContain('Secure');
  });

  it('is read where it was set, and nothing else is taken for it', () => {
    expect(tokenIn(out, `other=1; __Host-hjerterom=${token}`)).toBe(token);
    expect(tokenIn(out, `hjerterom=${token}`)).toBeNull();
    for (const header of [undefined, '', 'hjerterom=', 'hjerterom=kari', `hjerterom=${token}x`]) {
      expect(tokenIn(here, header)).toBeNull();
    }
  });

  it('is taken away by one that is over at once', () => {
    expect(endLoginCookie(out)).toMatch(/^__Host-hjerterom=; Max-Age=0; Path=\//);
  });
});
