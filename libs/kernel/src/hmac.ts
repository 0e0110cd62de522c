import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const bytes = 16;

/**
 * Signs a value for one purpose: HMAC-SHA256 cut to 128 bits (RFC 2104 allows half the hash), as 22 characters of
 * base64url, short enough for a link in an SMS. A signature made for one purpose is worth nothing for another.
 * @throws TypeError when the secret is empty.
 */
export function sign(secret: string, purpose: string, value: string): string {
  if (secret === '') throw new TypeError('There is no secret to sign with.');
  // The purpose's length goes first, so that no other split of purpose and value gives the same text.
  const text = `${purpose.length}:${purpose}:${value}`;
  return createHmac('sha256', secret).update(text, 'utf8').digest().subarray(0, bytes).toString('base64url');
}

/**
 * Whether the signature is the one that `sign` gives, compared in constant time. False for anything else.
 * @throws TypeError when the secret is empty.
 */
export function verify(secret: string, purpose: string, value: string, signature: string): boolean {
  const right = Buffer.from(sign(secret, purpose, value));
  const given = Buffer.from(signature);
  return right.length === given.length && timingSafeEqual(right, given);
}

/** What is kept of a secret that nobody can guess: it finds what the secret opens, and opens nothing. SHA-256, as hex. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
