import { sign, verify } from '@hjerterom/kernel';
import type { Config } from '@hjerterom/platform';
import { parseCookie, stringifySetCookie } from 'cookie';
import { offerPath } from '../../offer/offer-link.js';

const PURPOSE = 'offer device';

/** Does the request come from a device that has been told who is helped: one that said yes, or that had a code? */
export function isKnownDevice(config: Pick<Config, 'secret'>, offerId: string, cookies: string | undefined): boolean {
  const value = parseCookie(cookies ?? '')[cookieName(offerId)];
  return value !== undefined && verify(config.secret, PURPOSE, offerId, value);
}

/**
 * The Set-Cookie header that makes this device known to this offer's page, and to no other page.
 * @param seconds until the task ends
 */
export function deviceCookie(config: Pick<Config, 'secret' | 'publicUrl'>, offerId: string, seconds: number): string {
  return stringifySetCookie(cookieName(offerId), sign(config.secret, PURPOSE, offerId), {
    path: offerPath(config, offerId),
    maxAge: Math.max(0, Math.floor(seconds)),
    httpOnly: true,
    sameSite: 'lax',
    secure: config.publicUrl.startsWith('https:'),
  });
}

/** Each offer has a cookie of its own; the tail of a uuid v7 is random. */
function cookieName(offerId: string): string {
  return `hj_o_${offerId.slice(-12)}`;
}
