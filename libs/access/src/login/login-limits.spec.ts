import { loadConfig } from '@hjerterom/platform';
import { cookieAge, isOver, limitsIn, strictest } from './login-limits.js';

const environment = { DATABASE_URL: 'postgres://app:x@localhost:5432/hjerterom', SECRET: 'x'.repeat(32) };
const limits = limitsIn(loadConfig(environment));
const hours = (count: number) => count * 3_600_000;
const noon = new Date('2026-11-24T12:00:00Z');
const ago = (span: number) => new Date(noon.getTime() - span);

describe('how long a login lasts', () => {
  it('is said for every role: half a day unused at the desk, a month for a volunteer', () => {
    expect(strictest(limits, ['leader'])).toEqual({ idle: hours(12), whole: hours(7 * 24) });
    expect(strictest(limits, ['volunteer'])).toEqual({ idle: hours(30 * 24), whole: hours(180 * 24) });
  });

  it('is the strictest of the roles that one holds, and the strictest of all for who holds none', () => {
    expect(strictest(limits, ['volunteer', 'staff'])).toEqual(strictest(limits, ['staff']));
    expect(strictest(limits, [])).toEqual(strictest(limits, ['leader']));
  });

  it('ends when it is not used, and ends however much it is used', () => {
    const limit = { idle: hours(2), whole: hours(10) };
    expect(isOver({ beganAt: ago(hours(9.9)), seenAt: ago(hours(1.9)) }, limit, noon)).toBe(false);
    expect(isOver({ beganAt: ago(hours(5)), seenAt: ago(hours(2)) }, limit, noon)).toBe(true);
    expect(isOver({ beganAt: ago(hours(10)), seenAt: ago(0) }, limit, noon)).toBe(true);
  });

  it('lets the cookie live as long as the longest login', () => {
    expect(cookieAge(limits)).toBe(180 * 24 * 3600);
  });

  it.each(['leader=12h/7d', 'leader=12h', 'everybody=1h/1d', ''])(
    'is not taken from a setting such as «%s»',
    (text) => {
      const broken = () => loadConfig({ ...environment, LOGIN_LIMITS: text || ' x ' });
      expect(broken).toThrow('LOGIN_LIMITS');
    },
  );
});
