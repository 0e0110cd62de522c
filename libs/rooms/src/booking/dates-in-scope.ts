import { NotFound } from '@hjerterom/platform';
import type { LockedDate } from './lock-booking.js';
import type { OccurrenceStatus } from './occurrence.states.js';

/** Which dates of a series are meant: this one, this and those after it, or all. */
export const scopes = ['this', 'following', 'all'] as const;
export type Scope = (typeof scopes)[number];

/**
 * The dates that are meant, of those that are in one of these states and have not begun.
 * @param dates in order of time
 * @throws NotFound when the date that is pointed at is not among them all
 */
export function datesInScope(
  dates: readonly LockedDate[],
  { occurrenceId, scope }: { readonly occurrenceId: string; readonly scope: Scope },
  statuses: readonly OccurrenceStatus[],
  now: Date,
): LockedDate[] {
  const at = dates.findIndex(({ id }) => id === occurrenceId);
  if (at < 0) throw new NotFound('date');
  const meant = { this: dates.slice(at, at + 1), following: dates.slice(at), all: dates }[scope];
  return meant.filter(({ status, during }) => statuses.includes(status) && during.start > now);
}
