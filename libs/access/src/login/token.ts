import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits, as 43 characters of base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it: SHA-256 in base64url. So long a secret needs no salt. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
