import fc from 'fast-check';
import type { Attempt, Ground } from './attempt.js';
import { bodies, documents } from './documents.js';
import { operations } from './operations.js';
import { pages } from './pages.js';

/** Anything that somebody could send, most of it nearly right. */
export function attempts(ground: Ground): fc.Arbitrary<Attempt> {
  return fc.oneof(
    { weight: 10, arbitrary: operations(ground) },
    { weight: 3, arbitrary: documents(ground) },
    { weight: 2, arbitrary: bodies(ground) },
    { weight: 4, arbitrary: pages(ground) },
  );
}
