import { timingSafeEqual } from 'node:crypto';
import { sign, verify } from '@hjerterom/kernel';
import type { Config } from '@hjerterom/platform';

type Settings = Pick<Config, 'secret'>;

// The code and the link of a request are made of its id and the installation's secret each time they are needed, and kept
// nowhere: not in the table, not in a job, not in the log. A hash of six digits would be guessed in a blink.

/** The six digits of a request. */
export function digitsOf({ secret }: Settings, requestId: string): string {
  const number = Buffer.from(sign(secret, 'sign-in-code', requestId), 'base64url').readUIntBE(0, 6);
  return String(number % 1_000_000).padStart(6, '0');
}

/** Is this what was sent? Spaces and hyphens between the digits are how people write them. */
export function areDigitsOf(config: Settings, requestId: string, typed: string): boolean {
  const given = Buffer.from(typed.replace(/[\s-]/g, ''));
  const right = Buffer.from(digitsOf(config, requestId));
  return given.length === right.length && timingSafeEqual(given, right);
}

/** What a token is for: `link` is in the message, `choice` is given to who has proved the address. */
export type TokenUse = 'link' | 'choice';

/** The request's id, signed for this use alone. */
export function tokenOf({ secret }: Settings, use: TokenUse, requestId: string): string {
  return `${requestId}.${sign(secret, `sign-in-${use}`, requestId)}`;
}

/** The request that a token of this use is about; null when it is not ours. */
export function requestIn({ secret }: Settings, use: TokenUse, token: string): string | null {
  const [requestId = '', signature = ''] = token.split('.');
  return verify(secret, `sign-in-${use}`, requestId, signature) ? requestId : null;
}
