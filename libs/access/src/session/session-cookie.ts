import { sign, systemClock, verify } from '@hjerterom/kernel';
import type { Config } from '@hjerterom/platform';
import { parseCookie, stringifySetCookie } from 'cookie';

const name = 'hjerterom';
const purpose = 'session';

/** How long one stays signed in, in seconds: a working day. */
const LIFETIME_S = 12 * 60 * 60;

type Settings = Pick<Config, 'secret' | 'publicUrl'>;

/**
 * The Set-Cookie header that signs a person in for 12 hours. Like a lease, a session goes by the real clock: who moves
 * the demo clock a day ahead stays signed in.
 * @param now the real time; given in tests only
 */
export function sessionCookie(config: Settings, personId: string, now: Date = systemClock.now()): string {
  const value = `${personId}.${Math.floor(now.getTime() / 1000)}`;
  return setCookie(config, `${value}.${sign(config.secret, purpose, value)}`, LIFETIME_S);
}

/** The Set-Cookie header that signs out. */
export function endSessionCookie(config: Settings): string {
  return setCookie(config, '', 0);
}

/**
 * The person whom a Cookie header signs in; null when there is no such cookie, or one that is not ours, too old, or from
 * the future.
 * @param now the real time; given in tests only
 */
export function personIn(
  config: Settings,
  cookieHeader: string | undefined,
  now: Date = systemClock.now(),
): string | null {
  const [personId = '', issued = '', signature = ''] = parseCookie(cookieHeader ?? '')[name]?.split('.') ?? [];
  if (!verify(config.secret, purpose, `${personId}.${issued}`, signature)) return null;
  const age = Math.floor(now.getTime() / 1000) - Number(issued);
  return age >= 0 && age < LIFETIME_S ? personId : null;
}

function setCookie(config: Settings, value: string, maxAge: number): string {
  const secure = config.publicUrl.startsWith('https:');
  return stringifySetCookie(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge });
}
