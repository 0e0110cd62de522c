import type { Config } from '@hjerterom/platform';
import { parseCookie, stringifySetCookie } from 'cookie';
import { cookieName } from './login-cookie.js';

type Settings = Pick<Config, 'publicUrl'>;

/** As long as browsers keep any cookie, in seconds: 400 days. */
const KEPT_S = 400 * 24 * 3600;

/**
 * The Set-Cookie header by which a browser remembers that several use its machine, or forgets it. It is of the machine
 * and not of a person, opens nothing, and every sign-in in this browser reads it.
 */
export function sharedCookie(config: Settings, shared: boolean): string {
  const secure = cookieName(config).startsWith('__Host-');
  const maxAge = shared ? KEPT_S : 0;
  return stringifySetCookie(nameIn(config), 'yes', { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge });
}

/** Whether the browser that sent this Cookie header is on a machine that several use. */
export function isShared(config: Settings, cookieHeader: string | undefined): boolean {
  return parseCookie(cookieHeader ?? '')[nameIn(config)] === 'yes';
}

function nameIn(config: Settings): string {
  return `${cookieName(config)}-shared`;
}
