import { endSessionCookie, personIn, sessionCookie } from './session-cookie.js';

const config = { secret: 'a secret that only tests may know', publicUrl: 'http://localhost:3000' };
const noon = new Date('2026-11-24T12:00:00Z');
const later = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
const cookie = sessionCookie(config, 'kari', noon).split(';')[0] as string;

describe('a session cookie', () => {
  it('signs its person in, for twelve hours', () => {
    expect(personIn(config, cookie, noon)).toBe('kari');
    expect(personIn(config, `other=1; ${cookie}`, later(11.9))).toBe('kari');
    expect(personIn(config, cookie, later(12))).toBeNull();
  });

  it('from the future is none', () => {
    expect(personIn(config, cookie, later(-1))).toBeNull();
  });

  it.each([
    undefined,
    '',
    'hjerterom=',
    'hjerterom=kari',
    cookie.replace('kari', 'ola'),
    `${cookie}x`,
    cookie.slice(0, -1),
    cookie.replace(/\.\d+\./, (issued) => `.${Number(issued.slice(1, -1)) + 3600}.`),
  ])('that is not ours is none: %s', (header) => {
    expect(personIn(config, header, noon)).toBeNull();
  });

  it('of another installation is none', () => {
    expect(personIn({ ...config, secret: 'another' }, cookie, noon)).toBeNull();
  });

  it('is out of reach of scripts and other sites, and goes over https alone where there is https', () => {
    expect(sessionCookie(config, 'kari', noon)).toMatch(/; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(sessionCookie({ ...config, publicUrl: 'https://hjerterom.example.org' }, 'kari')).toContain('; Secure');
  });

  it('is taken away by one that is over at once', () => {
    expect(endSessionCookie(config)).toMatch(/^hjerterom=; Max-Age=0; Path=\//);
  });
});
