import { v5, v7 } from 'uuid';

const namespace = '5f0b7f0e-7a7b-5c1e-9a63-3d0f4a0e9c11';

/** A new uuid v7 (RFC 9562): ordered by time of creation, so that a primary key's index grows at one end. */
export function newId(): string {
  return v7();
}

/** The same uuid (v5) for the same words, always: for sample data, and for keys derived from other keys. */
export function idFrom(...words: string[]): string {
  return v5(words.join('/'), namespace);
}
