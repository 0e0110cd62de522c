import type { Awaited } from '../second-factor/what-counts.js';

/** Where a login has to go first; null when it waits for nothing. @param next where it goes on to afterwards */
export function awaitedPath(awaits: Awaited, next: string | null): string | null {
  const query = next ? `?${new URLSearchParams({ next })}` : '';
  if (awaits === 'second-step') return `/sign-in/second-step${query}`;
  return awaits === 'set-up' ? `/account/second-step${query}` : null;
}
