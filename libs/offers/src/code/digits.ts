import { timingSafeEqual } from 'node:crypto';
import { sign } from '@hjerterom/kernel';
import type { Config } from '@hjerterom/platform';

/**
 * The six digits of a code, made of its row's id and the installation's secret each time they are needed. So they are
 * kept nowhere: a hash of six digits in the database could be guessed in a blink.
 */
export function digitsOf(config: Pick<Config, 'secret'>, codeId: string): string {
  const number = Buffer.from(sign(config.secret, 'offer-code', codeId), 'base64url').readUIntBE(0, 6);
  return String(number % 1_000_000).padStart(6, '0');
}

/** Is this what was sent? Spaces and hyphens between the digits are how people write them. */
export function areDigitsOf(config: Pick<Config, 'secret'>, codeId: string, typed: string): boolean {
  const given = Buffer.from(typed.replace(/[\s-]/g, ''));
  const right = Buffer.from(digitsOf(config, codeId));
  return given.length === right.length && timingSafeEqual(given, right);
}
