/** An error with a code that a client may know; everything else is masked as an internal error. */
export class CodedError extends Error {
  constructor(
    readonly code:
      | 'FORBIDDEN'
      | 'NOT_FOUND'
      | 'BAD_USER_INPUT'
      | 'UNAUTHENTICATED'
      | 'LOCKED'
      | 'IDEMPOTENCY_KEY_REUSED'
      | 'TOOK_TOO_LONG',
    message: string,
  ) {
    super(message);
  }
}

/** The actor may not do this. To the client it looks the same as `NotFound`: a foreign row and an absent row do. */
export class Forbidden extends CodedError {
  constructor(readonly permission: string) {
    super('NOT_FOUND', 'Not found.');
  }
}

/** There is no such thing, or not for this actor. */
export class NotFound extends CodedError {
  constructor(readonly what: string) {
    super('NOT_FOUND', 'Not found.');
  }
}

/** The same idempotency key came with other input (the key is scoped to actor and mutation, for 24 hours). */
export class IdempotencyKeyReused extends CodedError {
  constructor() {
    super('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used before with other input.');
  }
}

/** Gives the value back, or throws NotFound: for a row that must be there. */
export function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new NotFound(what);
  return value;
}
