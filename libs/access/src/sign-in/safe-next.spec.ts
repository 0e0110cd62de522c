import { safeNext } from './safe-next.js';

describe('where one was going', () => {
  it.each(['/c/stromso/today', '/c/stromso/needs?state=open#top', '/account'])('is a path of ours: %s', (path) => {
    expect(safeNext(path)).toBe(path);
  });

  it.each([
    '',
    'c/stromso',
    '//elsewhere.example.org',
    '/\\elsewhere.example.org',
    '/.//elsewhere.example.org',
    '/x/..//elsewhere.example.org',
    '/\t/elsewhere.example.org',
    '\n//elsewhere.example.org',
    'https://elsewhere.example.org',
    'javascript:alert(1)',
    '/c/\r\nset-cookie: a=b',
    '/sign-in',
    '/sign-in/code',
    '/sign-out',
    `/${'a'.repeat(500)}`,
    undefined,
    ['/c'],
  ])('is nowhere else: %j', (path) => expect(safeNext(path)).toBeNull());
});
