import type { Config } from '@hjerterom/platform';
import { parseCookie, stringifySetCookie } from 'cookie';

type Settings = Pick<Config, 'publicUrl'>;

/**
 * The name of the cookie. With the prefix a browser takes it over https only, for this host alone and every path, and
 * lets no neighbour set it; over plain http, which is for this machine alone, it would refuse it.
 */
export function cookieName({ publicUrl }: Settings): '__Host-hjerterom' | 'hjerterom' {
  return publicUrl.startsWith('https:') ? '__Host-hjerterom' : 'hjerterom';
}

/** The Set-Cookie header that gives a browser the token of a login. @param maxAge in seconds */
export function loginCookie(config: Settings, token: string, maxAge: number): string {
  const name = cookieName(config);
  const secure = name.startsWith('__Host-');
  return stringifySetCookie(name, token, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge });
}

/** The Set-Cookie header that takes it away. */
export function endLoginCookie(config: Settings): string {
  return loginCookie(config, '', 0);
}

/** The token in a Cookie header; null when there is none that could be ours. */
export function tokenIn(config: Settings, cookieHeader: string | undefined): string | null {
  const token = parseCookie(cookieHeader ?? '')[cookieName(config)] ?? '';
  return /^[\w-]{43}$/.test(token) ? token : null;
}
